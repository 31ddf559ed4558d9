from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.summary import Buyers, PointsFlow, Summary
from loyalty_desk.ui import language
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.figure_words import FigureWords, Shown
from loyalty_desk.ui.reports.period import Kind, period_of
from loyalty_desk.ui.reports.report import Report

BUYERS = Buyers(buyers=50, repeat_buyers=20, new=5, at_start=40, at_end=45, new_at_end=5)
NOW = Summary(
    days=31,
    sales=300,
    money=1_000_000,
    member_sales=200,
    member_money=750_000,
    discount=5_000,
    points_money=20_000,
    buyers=BUYERS,
    points=PointsFlow(issued=30_000, redeemed=20_000, outstanding=500_000),
    point_value=100,
    breakage=Fraction(1, 5),
)
BEFORE = replace(NOW, money=800_000, member_money=640_000, buyers=replace(BUYERS, buyers=40))
DAY = date(2026, 5, 10)
REPORT = Report(
    period=period_of(Kind.MONTH, DAY),
    today=date(2026, 8, 1),
    first_day=date(2026, 1, 1),
    now=NOW,
    before=BEFORE,
    parts=(),
    opinions=(
        Opinions(recommend={10: 9, 9: 1, 7: 5, 3: 1, 0: 4}, satisfied={5: 1, 4: 1, 2: 1}),
        Opinions(recommend={10: 1, 8: 2, 5: 1}, satisfied={4: 1, 3: 1}),
    ),
)
EMPTY = replace(REPORT, now=Summary(days=31), before=Summary(days=30), opinions=(Opinions(), Opinions()))


def headline(words: FigureWords, report: Report) -> list[Shown]:
    return [words.members(report), words.retention(report, 90), words.ticket(report), words.liability(report)]


def test_figures_and_changes(qapp: QApplication) -> None:
    shown = headline(FigureWords(Formats("en", "USD")), REPORT)
    assert [(one.value, one.change, one.tone) for one in shown] == [
        ("75%", "−5.0 pp", "bad"),
        ("100%", "0.0 pp", "soft"),
        ("$37.50 / 25", "+50%", "good"),
        ("$4,000", "+$80", "bad"),
    ]
    assert all(one.tip for one in shown)
    sales = FigureWords(Formats("en", "USD")).sales(REPORT)
    assert (sales.value, sales.change) == ("$10,000", "+25%")


def test_customers(qapp: QApplication) -> None:
    shown = FigureWords(Formats("en", "USD")).customers(REPORT, 90)
    assert [one.value for one in shown] == ["50", "5", "40%", "4.0", "0%", "–", "+25", "67%"]
    assert [one.change for one in shown] == ["+25%", "0%", "−10.0 pp", "−20%", "", "", "+25.0 pp", "+16.7 pp"]
    assert shown[6].tip == "Answers 9–10 − answers 0–6, in percent of all answers\n20 answers"
    assert shown[7].tip == "Answers 4–5, in percent of all answers\n3 answers"


@pytest.mark.parametrize(
    ("scores", "value"), [({0: 1}, "−100"), ({10: 1, 9: 2, 1: 3}, "0"), ({10: 1, 6: 2}, "−33"), ({9: 3, 8: 1}, "+75")]
)
def test_the_net_of_those_who_recommend(qapp: QApplication, scores: dict[int, int], value: str) -> None:
    report = replace(REPORT, opinions=(Opinions(recommend=scores), Opinions()))
    nps, csat = FigureWords(Formats("en", "USD")).customers(report, 90)[-2:]
    assert (nps.value, nps.change, csat.value, csat.change) == (value, "", "–", "")


def test_averages_of_nothing_are_a_dash(qapp: QApplication) -> None:
    words = FigureWords(Formats("en", "USD"))
    assert [one.value for one in headline(words, EMPTY)] == ["–", "–", "–", "$0"]
    assert [one.value for one in words.customers(EMPTY, 90)] == ["0", "0", "–", "–", "–", "–", "–", "–"]
    assert not any(one.change for one in (*headline(words, EMPTY), *words.customers(EMPTY, 90)))


def test_no_change_against_a_time_when_the_shop_was_not_there(qapp: QApplication) -> None:
    shown = headline(FigureWords(Formats("en", "USD")), replace(REPORT, first_day=date(2026, 4, 15)))
    assert [one.change for one in shown] == ["", "", "+50%", "+$80"]


def test_russian(qapp: QApplication) -> None:
    language.install(qapp, "ru")
    words = FigureWords(Formats("ru", "RUB"))
    assert words.members(REPORT).change == "−5,0 п. п."
    assert words.ticket(REPORT).value == "37,50 / 25\N{NO-BREAK SPACE}₽"
