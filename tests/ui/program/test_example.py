from fractions import Fraction

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.example import Example, Try
from loyalty_desk.ui.program.example_panel import ExamplePanel
from loyalty_desk.ui.widgets.label import Label
from tests.shop import program

FORMATS = Formats("en", "USD")
TIERS = {
    "levels": [
        {"code": "bronze", "name": "Bronze", "from": "0"},
        {
            "code": "gold",
            "name": "Gold",
            "from": "500",
            "discount_percent": "5",
            "earning": {"points": "3", "per": "20"},
        },
    ]
}
DISCOUNTS = {"groups": {"staff": "20"}, "cumulative": [{"from": "1000.00", "percent": "3"}]}


def test_customers_that_the_program_tells_apart(qapp: QApplication) -> None:
    customers = Example(program(tiers=TIERS, discounts=DISCOUNTS), FORMATS).customers()
    assert [text for text, _ in customers] == ["New customer", "Customer: Gold", "Group: staff", "Has spent $1,000"]
    assert [standing.tier for _, standing in customers] == ["bronze", "gold", "bronze", "bronze"]
    assert customers[1][1].metric == Fraction(500)


def test_priced_by_the_engine(qapp: QApplication) -> None:
    example = Example(program(tiers=TIERS, redemption={"share_limit_percent": "50"}), FORMATS)
    gold = example.customers()[1][1]
    quote = example.quote(Try(gold, 96000))
    assert (quote.discount, quote.to_pay, quote.points_earned) == (4800, 91200, 13600)
    lines = [(line.label, line.value) for line in example.lines(quote) if line.role != "separator"]
    assert ("Gold: 5 % off", "−$48.00") in lines
    assert ("Pays", "$912.00") in lines
    assert ("Gets", "+136\N{NO-BREAK SPACE}points") in lines
    assert example.quote(Try(gold, 96000, with_points=True)).points_money == 45600


@pytest.fixture
def panel(qtbot: QtBot) -> ExamplePanel:
    panel = ExamplePanel(FORMATS, ("coffee",))
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def words(panel: ExamplePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Label) if label.isVisible())


def test_follows_program_and_amount(panel: ExamplePanel) -> None:
    panel.show_program(program(earning={"per": "1.00"}))
    panel.amount.show_value(5000)
    assert "+50\N{NO-BREAK SPACE}points" in words(panel)
    panel.show_program(program(earning={"per": "2.00"}))
    assert "+25\N{NO-BREAK SPACE}points" in words(panel)
    panel.amount.show_value(None)
    assert "Type an amount." in words(panel)


def test_a_draft_that_does_not_fit_together(panel: ExamplePanel) -> None:
    panel.show_program(None)
    assert "mended" in words(panel)


def test_says_what_the_counter_would_refuse(panel: ExamplePanel) -> None:
    panel.show_program(program(redemption={"approval_over_points": "1"}))
    panel.amount.show_value(5000)
    panel.points.setChecked(True)
    assert "owner" in words(panel)
