"""The pictures' words and tables on small shops counted by hand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.metrics.audit import Equation
from loyalty_desk.domain.metrics.campaigns import CampaignFigures
from loyalty_desk.domain.metrics.returns import Return, Side
from loyalty_desk.domain.metrics.staff import Sign
from loyalty_desk.domain.selection import Burns, OneOf, Selection
from loyalty_desk.services.audit import LastAudit
from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.books_card import Books, BooksCard
from loyalty_desk.ui.reports.burning_card import BurningCard, read_burning
from loyalty_desk.ui.reports.campaigns_card import CampaignsFound
from loyalty_desk.ui.reports.cohort_card import CohortCard
from loyalty_desk.ui.reports.leaving_card import LeavingCard, read_leaving
from loyalty_desk.ui.reports.newcomers_card import Visits, read_visits
from loyalty_desk.ui.reports.period import Kind, period_of
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.reports.report import read_report
from loyalty_desk.ui.reports.return_words import Returned, ReturnWords
from loyalty_desk.ui.reports.tiers_card import TiersCard
from tests.shop import Rehearsal, moment

FORMATS = Formats("en", "RUB")
MARCH = date(2026, 3, 20)
QUESTION = Question(period_of(Kind.MONTH, MARCH), MARCH)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    with Rehearsal(tmp_path / "a.shop", earning={"per": "1.00"}, expiry={"months": 2}) as shop:
        yield shop


def test_what_burns_is_told_with_its_worth_and_its_customers(shop: Rehearsal, qtbot: QtBot) -> None:
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    shop.sale(anna, "100.00")
    shop.go("2026-03-20")
    shop.sale(boris, "40.00")
    shop.adjust(anna, "7", expires="2026-04-30")
    card = BurningCard(FORMATS)
    qtbot.addWidget(card)
    card.show_burning(read_burning(shop.desk, QUESTION))
    assert card.table is not None
    shown = {str(row[0].raw): row[1].raw for row in card.table.rows if row[1].raw}
    assert shown == {"2026-04-01": 700, "2026-05-01": 4000}
    foot = [label.text() for label in card.findChildren(QLabel) if label.text().startswith("April")]
    assert foot[0].replace("\N{NO-BREAK SPACE}", " ") == "April: 7 points · RUB 7 · 1 customer"
    chart = card.findChild(BarChart)
    assert isinstance(chart, BarChart)
    with qtbot.waitSignal(card.customers_wanted) as wanted:
        chart.choose(1)
    find, name = wanted.args
    assert find(shop.desk) == Selection((Burns(date(2026, 4, 1), date(2026, 4, 30)),))
    assert name == "Points burn in April 2026"


def test_who_is_about_to_leave(shop: Rehearsal, qtbot: QtBot) -> None:
    anna = shop.customer("Anna")
    for day in ("2026-01-11", "2026-01-16", "2026-01-21"):
        shop.go(day)
        shop.sale(anna, "10.00")
    shop.go("2026-03-20")
    card = LeavingCard(FORMATS)
    qtbot.addWidget(card)
    card.show_leaving(read_leaving(shop.desk, QUESTION))
    texts = [label.text() for label in card.findChildren(QLabel)]
    assert any(text.endswith("away 58") for text in texts)
    name, everybody = sorted(filter(QPushButton.text, card.findChildren(QPushButton)), key=QPushButton.text)
    assert (name.text(), everybody.text()) == ("Anna", "Show all 1")
    with qtbot.waitSignal(card.customer_wanted) as wanted:
        name.click()
    assert wanted.args == [anna]
    with qtbot.waitSignal(card.customers_wanted) as all_wanted:
        everybody.click()
    assert all_wanted.args[0](shop.desk) == Selection((OneOf((anna,)),))


def test_first_and_further_visits(shop: Rehearsal) -> None:
    anna = shop.customer("Anna")
    shop.go("2026-03-01")
    shop.sale(anna, "10.00")
    shop.sale(None, "10.00")
    shop.go("2026-03-02")
    shop.sale(anna, "10.00")
    shop.go("2026-03-03")
    found = read_visits(shop.desk, Question(period_of(Kind.MONTH, MARCH), date(2026, 3, 3)))
    assert found.visits == (
        Visits(date(2026, 3, 1), 1, 0),
        Visits(date(2026, 3, 2), 0, 1),
        Visits(date(2026, 3, 3), 0, 0),
    )


def test_cohorts_leave_out_months_before_the_first_customer(shop: Rehearsal, qtbot: QtBot) -> None:
    anna, _ = shop.customer("Anna"), shop.customer("Boris")
    shop.sale(anna, "10.00")
    shop.go("2026-03-20")
    shop.sale(anna, "10.00")
    card = CohortCard(FORMATS)
    qtbot.addWidget(card)
    card.show_cohorts(shop.desk.loyalty.cohorts(MARCH))
    assert card.table is not None
    january = card.table.rows[0]
    assert [cell.text for cell in january] == ["January 2026", "1", "RUB\N{NO-BREAK SPACE}20.00", "0%", "100%"]
    assert [cell.text for cell in card.table.rows[1]] == ["February 2026", "0", "–", "–", ""]


def test_the_return_against_a_control_group_and_without_one(shop: Rehearsal) -> None:
    report = read_report(shop.desk, QUESTION)
    found = Return(
        members=Side(customers=100, money=500_000),
        against=Side(customers=10, money=30_000),
        by_control=True,
        margin=Fraction(1, 2),
        cost=20_000,
    )
    words = ReturnWords(FORMATS)
    shown = words.shown(Returned(report, found))  # (5000 - 3000) * 100 / 2 = 100 000; (100 000 - 20 000) / 20 000
    assert (shown.value, shown.change) == ("4.0\N{NO-BREAK SPACE}×", "10 in control group")
    weaker = words.shown(Returned(replace(report, first_day=date(2025, 1, 1)), replace(found, by_control=False)))
    assert weaker.change == "against the time before"
    assert "weaker" in weaker.tip
    assert words.shown(Returned(report, replace(found, by_control=False))).value == "–"
    assert words.shown(Returned(report, replace(found, margin=None))).value == "–"


def test_a_campaign_is_not_compared_with_a_time_before_the_shop(shop: Rehearsal) -> None:
    one = CampaignFigures(
        code="happy", start=date(2026, 3, 9), end=date(2026, 3, 15), sales=5, buyers=3, points=0, discount=0,
        cost=0, money=3_000, money_before=2_000,
    )  # fmt: skip
    found = CampaignsFound((one,), {}, date(2026, 3, 2))
    assert (found.change(one), found.name(one)) == (Fraction(1, 2), "happy")
    assert replace(found, first_day=date(2026, 3, 3)).change(one) is None


def test_a_shop_without_tiers_says_so(shop: Rehearsal, qtbot: QtBot) -> None:
    card = TiersCard(FORMATS)
    qtbot.addWidget(card)
    card.show_tiers(shop.desk.loyalty.tiers(), shop.shop.program)
    assert card.table is None
    assert "The program has no tiers." in [label.text() for label in card.findChildren(QLabel)]


def test_is_all_well(qtbot: QtBot) -> None:
    card = BooksCard(FORMATS)
    qtbot.addWidget(card)
    books = Books(Equation(100, 120, 20), LastAudit(moment("2026-03-20 21:04"), ("balances",)), None, MARCH)
    card.show_books(books)
    assert card.texts() == ["Points add up", "Books do not agree: balances"]
    card.show_books(replace(books, equation=Equation(101, 120, 20), audit=None))
    assert card.texts() == ["Points do not add up", "Books not checked yet"]
    number = CustomerId(7)
    card.show_signs([
        Sign(kind="concentration", staff="Tim", count=11, by_staff=10, customer_id=number, name="Oleg"),
        Sign(kind="sales_a_day", staff="Tim", count=6, customer_id=number, name="Oleg"),
        Sign(kind="voids", staff="Tim", count=8, share=Fraction(2, 5)),
        Sign(kind="adjustments", staff="", count=2, points=50_000),
        Sign(kind="adjustments", staff="Olga", count=2, points=50_000),
    ])  # fmt: skip
    assert card.texts()[2:] == [
        "Oleg: 10 of 11 sales by Tim",
        "Oleg: 6 sales in one day",
        "Tim: 8 voids, 40% of sales",
        "somebody without a name gave 500\N{NO-BREAK SPACE}points by hand",
        "and 1 more",
    ]
    look = next(button for button in card.findChildren(QPushButton) if button.text() == "look")
    with qtbot.waitSignal(card.customer_wanted) as wanted:
        look.click()
    assert wanted.args == [number]
