"""The printed account of a sale says the same as the books, and sums."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.documents.explanation import Explanation
from loyalty_desk.services.explanations import explained
from loyalty_desk.ui.customers.why_print import WhyPrint, print_why
from loyalty_desk.ui.format import Formats
from tests.documents.pdf_text import page_texts, squeezed
from tests.shop import Rehearsal
from tests.ui import opened

ENGLISH = Formats("en", "RUB")


def rows(explanation: Explanation, heading: str) -> list[tuple[str, str]]:
    """Return the rows below a heading, with plain blanks."""
    return [
        (item.text, item.value.replace("\N{NO-BREAK SPACE}", " "))
        for section in explanation.sections
        if section.heading == heading
        for item in section.items
    ]


def test_every_figure_of_a_sale(qapp: QApplication, tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop", expiry={"months": 6}, discounts={"groups": {"staff": "10"}}) as shop:
        anna = shop.customer("Anna", group="staff")
        shop.sale(anna, "1000.00")
        sold = shop.sale(anna, shop.line("300.00", name="Beans", quantity="2"), shop.line("100.00"), redeem="20")
        page = WhyPrint(explained(shop.desk, sold.sale_id), ENGLISH).explanation()
    assert rows(page, "Goods") == [("Beans × 2", "RUB 300.00"), ("Purchase", "RUB 100.00")]
    assert rows(page, "Money") == [
        ("All goods", "RUB 400.00"),
        ("Beans × 2 · staff: 10 % off", "−RUB 30.00"),
        ("Purchase · staff: 10 % off", "−RUB 10.00"),
        ("Paid with points: 20", "−RUB 20.00"),
        ("To pay", "RUB 340.00"),
    ]
    assert rows(page, "Points")[-1] == ("Together", "−3 points")
    assert rows(page, "Dates of the points") == [
        ("Got here", "17 points, usable from Jan 10, 2026 until Jul 10, 2026"),
        ("Used here", "20 points, usable until Jul 10, 2026"),
    ]
    assert page.facts == "Jan 10, 2026, 12:00\N{NO-BREAK SPACE}PM · Anna · version 1 of the rules"


def test_a_sale_without_a_card_speaks_of_money_only(qapp: QApplication, tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop") as shop:
        page = WhyPrint(explained(shop.desk, shop.sale(None, "90.00").sale_id), ENGLISH).explanation()
    assert [section.heading for section in page.sections] == ["Goods", "Money"]


def test_points_without_an_end(qapp: QApplication, tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop") as shop:
        anna = shop.customer("Anna")
        shop.sale(anna, "1000.00")
        sold = shop.sale(anna, "100.00", redeem="20")
        page = WhyPrint(explained(shop.desk, sold.sale_id), ENGLISH).explanation()
    assert rows(page, "Dates of the points") == [
        ("Got here", "4 points, usable from Jan 10, 2026, without an end"),
        ("Used here", "20 points, without an end"),
    ]


def test_what_came_back_since_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop") as shop:
        anna = shop.customer("Anna")
        sold, undone = shop.sale(anna, "100.00"), shop.sale(anna, "100.00")
        shop.refund(sold, amount="40.00")
        shop.void(undone)
        pages = [WhyPrint(explained(shop.desk, each.sale_id), ENGLISH).explanation().facts for each in (sold, undone)]
    assert "partly returned" in pages[0]
    assert "undone" in pages[1]


def test_a_page_is_opened(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = opened.catch(monkeypatch)
    with Rehearsal(tmp_path / "a.shop") as shop:
        sold = shop.sale(shop.customer("Anna"), "1000.00")
        print_why(shop.desk, sold.sale_id, ENGLISH)
    (page,) = page_texts(shown[0].read_bytes())
    assert squeezed("+50") in page
