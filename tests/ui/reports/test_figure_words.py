from dataclasses import replace
from datetime import date
from fractions import Fraction

from PySide6.QtWidgets import QApplication

from loyalty_desk.domain.metrics import Buyers, PointsFlow, Summary
from loyalty_desk.ui import language
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.figure_words import FigureWords
from loyalty_desk.ui.reports.period import Kind, period_of
from loyalty_desk.ui.reports.report import Report

NOW = Summary(
    days=31,
    sales=300,
    money=1_000_000,
    member_sales=200,
    member_money=750_000,
    discount=5_000,
    points_money=20_000,
    buyers=Buyers(buyers=50, repeat_buyers=20, new=5, at_start=40, at_end=45, new_at_end=5),
    points=PointsFlow(issued=30_000, redeemed=20_000, outstanding=500_000),
    point_value=100,
    expected_redemption=Fraction(4, 5),
)
BEFORE = replace(NOW, money=800_000, member_money=640_000, buyers=replace(NOW.buyers, buyers=40))
DAY = date(2026, 5, 10)
REPORT = Report(
    period=period_of(Kind.MONTH, DAY),
    today=date(2026, 8, 1),
    first_day=date(2026, 1, 1),
    now=NOW,
    before=BEFORE,
    parts=(),
)
EMPTY = replace(REPORT, now=Summary(days=31), before=Summary(days=30))


def test_figures_and_changes(qapp: QApplication) -> None:
    shown = FigureWords(Formats("en", "USD")).headline(REPORT)
    assert [(one.value, one.change, one.tone) for one in shown] == [
        ("$10,000", "+25%", "good"),
        ("75%", "−5.0 pp", "bad"),
        ("100%", "0.0 pp", "soft"),
        ("$37.50", "+17%", "good"),
        ("$4,000", "+$80", "bad"),
    ]
    assert shown[3].note == "others $25"
    assert all(one.tip for one in shown)


def test_lists(qapp: QApplication) -> None:
    words = FigureWords(Formats("en", "USD"))
    assert [one.value for one in words.customers(REPORT)] == ["50", "5", "40%", "4.0"]
    assert words.customers(REPORT)[0].change == "+25%"
    assert [one.value for one in words.points(REPORT)] == ["300", "200", "0", "$250"]
    assert "2.5%" in words.points(REPORT)[3].tip


def test_averages_of_nothing_are_a_dash(qapp: QApplication) -> None:
    words = FigureWords(Formats("en", "USD"))
    assert [one.value for one in words.headline(EMPTY)] == ["$0", "–", "–", "–", "$0"]
    assert [one.value for one in words.customers(EMPTY)] == ["0", "0", "–", "–"]
    assert not any(one.change for one in (*words.headline(EMPTY), *words.customers(EMPTY), *words.points(EMPTY)))


def test_no_change_against_a_time_when_the_shop_was_not_there(qapp: QApplication) -> None:
    shown = FigureWords(Formats("en", "USD")).headline(replace(REPORT, first_day=date(2026, 4, 15)))
    assert [one.change for one in shown] == ["", "", "", "", "+$80"]


def test_russian(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    assert FigureWords(Formats("ru", "RUB")).headline(REPORT)[1].change == "−5,0 п. п."
