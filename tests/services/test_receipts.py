"""Receipts made of what the books say."""

from datetime import date
from pathlib import Path

import pytest

from loyalty_desk.documents.receipt import NextToBurn, ReceiptDiscount
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Reason
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.profile import Profile
from loyalty_desk.services.receipts import receipt_of
from tests.shop import Rehearsal

LEVELS = [{"code": "gold", "name": {"en": "Gold", "ru": "Золото"}, "from": "0", "discount_percent": "5"}]


def _named(program: Program, reason: Reason) -> str:
    return f"{reason.name} of {len(program.tiers.levels) if program.tiers else 0}"


def test_a_members_receipt(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop", tiers={"levels": LEVELS}, expiry={"months": 1}) as shop:
        shop.desk.profile.save(Profile(address="12 Forest Street", phone="+7 916", receipt_footer="Thanks"))
        maria = shop.customer("Maria Orlova")
        shop.adjust(maria, "300")
        lines = shop.line("720.00", name="Coffee", quantity="3"), shop.line("100.00", quantity="3")
        sold = shop.sale(maria, *lines, redeem="200")
        receipt = receipt_of(shop.desk, sold.sale_id, "ru", _named)
        assert (receipt.shop, receipt.address, receipt.footer) == (
            "Coffee House",
            ("12 Forest Street", "+7 916"),
            "Thanks",
        )
        assert (receipt.code, receipt.to_pay, receipt.served_by) == (sale_code(sold.sale_id), 57900, "Olga")
        assert receipt.at.isoformat() == "2026-01-10T12:00:00+03:00"
        assert [(line.name, str(line.quantity), line.price) for line in receipt.lines] == [
            ("Coffee", "3", 24000),
            ("", "3", None),
        ]
        assert receipt.discounts == (ReceiptDiscount("gold of 1", 4100),)
        member = receipt.member
        assert member is not None
        assert (member.first_name, member.tier, member.used, member.used_money) == ("Maria", "Золото", 20000, 20000)
        assert (member.earned, member.balance) == (2800, 12800)
        assert member.burns == NextToBurn(12800, date(2026, 2, 10))


def test_a_receipt_without_a_card(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop") as shop:
        receipt = receipt_of(shop.desk, shop.sale(None, "80.00").sale_id, "en", _named)
        assert receipt.member is None
        assert receipt.to_pay == receipt.subtotal == 8000


def test_no_such_sale(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop") as shop, pytest.raises(Refused, match="unknown_sale"):
        receipt_of(shop.desk, SaleId(7), "en", _named)
