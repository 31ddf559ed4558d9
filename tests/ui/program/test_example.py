from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.purchase import Line as Goods
from loyalty_desk.domain.standing import Standing
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.example import Example, Try
from loyalty_desk.ui.program.example_panel import ExamplePanel
from loyalty_desk.ui.widgets.label import Label
from tests.shop import MOSCOW, program

FORMATS = Formats("en", "USD")
NOW = datetime(2026, 5, 12, 17, 0, tzinfo=MOSCOW)  # a Tuesday
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
HAPPY = {"code": "happy", "name": "Happy hour", "multiply": "2", "weekdays": [2], "hours": ["16:00", "18:00"]}
STAMPS = [{"code": "tenth", "name": "Tenth coffee", "category": "coffee", "buy": 9, "segments": ["regular"]}]
REWARDS = [{"code": "dessert", "name": "Dessert", "points": "150", "kind": "money_off", "value": "2"}]
CLUB = [{"code": "club", "name": "Club", "price": "99", "months": 12, "discount_percent": "7"}]


def example(**sections: Any) -> Example:
    return Example(program(**sections), FORMATS)


def tried(customer: Standing, cents: int, category: str = "", **more: Any) -> Try:
    return Try(customer, (Goods(cents, category=category),), NOW, **more)


def said(found: Example, attempt: Try) -> list[tuple[str, str]]:
    return [(line.label, line.value) for line in found.lines(found.quote(attempt)) if line.role != "separator"]


def kind(found: Example, text: str) -> Standing:
    return dict(found.customers())[text]


def test_customers_that_the_program_tells_apart(qapp: QApplication) -> None:
    customers = example(tiers=TIERS, discounts=DISCOUNTS).customers()
    assert [text for text, _ in customers] == ["New customer", "Customer: Gold", "Group: staff", "Has spent $1,000"]
    assert [standing.tier for _, standing in customers] == ["bronze", "gold", "bronze", "bronze"]
    assert customers[1][1].metric == Fraction(500)


def test_customers_that_offers_tell_apart(qapp: QApplication) -> None:
    campaign = {**HAPPY, "segments": ["dormant", "newcomer"]}
    found = example(campaigns=[campaign], stamps=STAMPS, memberships=CLUB)
    assert [text for text, _ in found.customers()] == [
        "New customer",
        "Club card: Club",
        "Full card: Tenth coffee",
        "One of: who has not come for 45 days",
        "One of: regular customers",
    ]


def test_priced_by_the_engine(qapp: QApplication) -> None:
    found = example(tiers=TIERS, redemption={"share_limit_percent": "50"})
    gold = kind(found, "Customer: Gold")
    quote = found.quote(tried(gold, 96000))
    assert (quote.discount, quote.to_pay, quote.points_earned) == (4800, 91200, 13600)
    lines = said(found, tried(gold, 96000))
    assert ("Gold: 5 % off", "−$48.00") in lines
    assert ("Pays", "$912.00") in lines
    assert ("Gets", "+136\N{NO-BREAK SPACE}points") in lines
    assert found.quote(tried(gold, 96000, with_points=True)).points_money == 45600


def test_a_full_card_gives_one_free(qapp: QApplication) -> None:
    found = example(stamps=STAMPS)
    full = tried(kind(found, "Full card: Tenth coffee"), 500, "coffee")
    assert found.quote(full).to_pay == 0
    assert ("Full stamp card: Tenth coffee", "−$5.00") in said(found, full)
    assert found.quote(tried(kind(found, "New customer"), 500, "coffee")).to_pay == 500


def test_a_club_card_and_a_reward(qapp: QApplication) -> None:
    found = example(memberships=CLUB, rewards=REWARDS)
    assert found.rewards() == (("dessert", "Dessert"),)
    lines = said(found, tried(kind(found, "Club card: Club"), 10000, reward="dessert"))
    assert ("Club: 7 % off", "−$7.00") in lines
    assert ("Reward: Dessert", "−$2.00") in lines
    assert ("Pays", "$91.00") in lines


@pytest.fixture
def panel(qtbot: QtBot) -> ExamplePanel:
    panel = ExamplePanel(FORMATS, ("coffee",), NOW)
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def words(panel: ExamplePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(Label) if label.isVisible())


def test_follows_program_and_amount(panel: ExamplePanel) -> None:
    amount = panel.goods.lines[0].amount
    panel.show_program(program(earning={"per": "1.00"}))
    amount.show_value(5000)
    assert "+50\N{NO-BREAK SPACE}points" in words(panel)
    panel.show_program(program(earning={"per": "2.00"}))
    assert "+25\N{NO-BREAK SPACE}points" in words(panel)
    amount.show_value(None)
    assert "Type an amount." in words(panel)


def test_a_draft_that_does_not_fit_together(panel: ExamplePanel) -> None:
    panel.show_program(None)
    assert "mended" in words(panel)


def test_says_what_the_counter_would_refuse(panel: ExamplePanel) -> None:
    panel.show_program(program(redemption={"approval_over_points": "1"}))
    panel.goods.lines[0].amount.show_value(5000)
    panel.points.setChecked(True)
    assert "manager" in words(panel)


def test_day_and_hour_are_asked_for_where_they_matter(panel: ExamplePanel) -> None:
    panel.show_program(program())
    assert not panel.time.isVisible()
    panel.show_program(program(campaigns=[HAPPY]))
    assert panel.time.isVisible()
    panel.goods.lines[0].amount.show_value(5000)
    assert "Happy hour" in words(panel)
    panel.time.clock.setText("18")
    assert "Happy hour" not in words(panel)
    panel.time.clock.setText("17:59")
    assert "Happy hour" in words(panel)
    panel.time.day.show_value(datetime(2026, 5, 13, tzinfo=MOSCOW).date())
    assert "Happy hour" not in words(panel)
    panel.time.clock.setText("nonsense")  # then it is as it is now
    panel.time.day.show_value(NOW.date())
    assert "Happy hour" in words(panel)


def test_several_goods(panel: ExamplePanel) -> None:
    panel.show_program(program(earning={"per": "1.00", "excluded_categories": ["coffee"]}))
    panel.goods.lines[0].amount.show_value(5000)
    panel.goods.add.click()
    second = panel.goods.lines[1]
    second.amount.show_value(3000)
    second.category.setCurrentIndex(1)
    assert "$80.00" in words(panel)
    assert "+50\N{NO-BREAK SPACE}points" in words(panel)
    panel.goods.lines[0].remove.click()
    assert "$30.00" in words(panel)
    assert not second.remove.isVisible()


def test_a_chosen_customer_stays_chosen(panel: ExamplePanel) -> None:
    panel.show_program(program(tiers=TIERS))
    panel.who.setCurrentIndex(1)
    panel.show_program(program(tiers=TIERS, discounts=DISCOUNTS))
    assert panel.who.currentText() == "Customer: Gold"
    panel.show_program(program())
    assert panel.who.currentText() == "New customer"
