"""Receipts made of what the books say."""

from datetime import date
from pathlib import Path

import pytest

from loyalty_desk.documents.receipt import (
    NextToBurn,
    ReceiptCertificate,
    ReceiptDiscount,
    ReceiptGoal,
    ReceiptStamps,
)
from loyalty_desk.documents.receipt_text import receipt_text
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Reason
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.counter import Order
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


def test_a_receipt_with_everything(tmp_path: Path) -> None:
    with Rehearsal(
        tmp_path / "a.shop",
        stamps=[{"code": "tenth", "name": {"en": "Tenth coffee", "ru": "Десятый"}, "category": "coffee", "buy": 9}],
        rewards=[
            {"code": "mug", "name": "Mug", "points": "100", "kind": "gift"},
            {"code": "off", "name": "Five off", "points": "50", "kind": "money_off", "value": "5.00"},
        ],
        campaigns=[{"code": "rose", "name": "Roses", "gift": {"name": "Rose"}}],
        challenges=[
            {"code": "v", "name": "Visits", "goal": "visits", "target": "5", "period": "month", "points": "10"},
            {"code": "m", "name": "Money", "goal": "spend", "target": "100", "period": "month", "points": "20"},
            {"code": "k", "name": "Kinds", "goal": "categories", "target": "9", "period": "month", "points": "20",
             "segments": ["vip"]},
        ],
        certificates={"months": 12},
    ) as shop:  # fmt: skip
        anna = shop.customer("Anna")
        shop.adjust(anna, "1000")
        code = shop.certificate("300.00")
        goods = (shop.line("2500.00", category="coffee", quantity="10"),)
        purchase = Purchase(goods, 20_000, rewards=("mug", "off"), certificates=(code,))
        sold = shop.desk.counter.sell(Order(key="1", purchase=purchase, customer_id=anna))
        receipt = receipt_of(shop.desk, sold.sale_id, "ru", _named)
        assert receipt.gifts == ("Rose", "Mug")
        assert receipt.discounts == (ReceiptDiscount("off of 0", 500),)
        assert (receipt.certificate, receipt.certificates) == (30_000, (ReceiptCertificate(code, 0),))
        member = receipt.member
        assert member is not None
        assert (member.used, member.used_money, member.rewards) == (35_000, 20_000, 15_000)
        assert member.stamps == (ReceiptStamps("Десятый", 1, 9, 1),)
        assert member.goals == (
            ReceiptGoal("Visits", "1", "5"),
            ReceiptGoal("Money", "2\N{NO-BREAK SPACE}295,00", "100,00", 2000),
        )
        text = receipt_text(receipt, "en", width=42)
        for said in ("Gift: Rose", "Paid with points: 200", "9 9", "Tenth", "reached: +20", "1 of 5", "1 free now"):
            assert said in text.replace("Десятый", "Tenth"), said
        assert receipt.subtotal - 500 - 20_000 - 30_000 == receipt.to_pay


def test_a_reward_alone_pays_no_points_for_the_bill(tmp_path: Path) -> None:
    reward = {"code": "mug", "name": "Mug", "points": "100", "kind": "gift"}
    with Rehearsal(tmp_path / "a.shop", rewards=[reward]) as shop:
        anna = shop.customer("Anna")
        shop.adjust(anna, "100")
        purchase = Purchase((shop.line("50.00"),), rewards=("mug",))
        sold = shop.desk.counter.sell(Order(key="1", purchase=purchase, customer_id=anna))
        text = receipt_text(receipt_of(shop.desk, sold.sale_id, "en", _named), "en")
        assert "Paid with points" not in text
        assert "Points used                 −100" in text
