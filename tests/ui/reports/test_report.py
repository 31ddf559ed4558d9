from datetime import date
from pathlib import Path

from loyalty_desk.domain.opinion import Opinion
from loyalty_desk.store.figures import DayFigures
from loyalty_desk.ui.reports.period import Kind, Span, period_of
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.reports.report import Part, parts_of, read_report, total, with_buyers
from tests.shop import Rehearsal, new_key


def day(on: str, **figures: int) -> DayFigures:
    names = DayFigures._fields[1:]
    return DayFigures(date.fromisoformat(on), *(figures.get(name, 0) for name in names))


def test_days_without_a_sale_have_a_place() -> None:
    span = Span(date(2026, 1, 30), date(2026, 2, 2))
    parts = parts_of([day("2026-01-31", sales=2, money=500, member_money=300)], span, Kind.DAY)
    assert [(part.start.day, part.money, part.other_money) for part in parts] == [
        (30, 0, 0), (31, 500, 200), (1, 0, 0), (2, 0, 0),
    ]  # fmt: skip


def test_months_sum_their_days() -> None:
    span = Span(date(2026, 1, 1), date(2026, 2, 10))
    days = [day("2026-01-05", sales=1, issued=100), day("2026-01-31", sales=2), day("2026-02-01", discount=30)]
    january, february = parts_of(days, span, Kind.MONTH)
    assert (january.sales, january.issued, february.cost) == (3, 100, 30)
    together = total((january, february), january.start)
    assert (together.sales, together.cost) == (3, 30)


def test_nothing_together_is_nothing() -> None:
    assert total((), date(2026, 1, 1)) == Part(start=date(2026, 1, 1))


def test_read_from_a_shop(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop", earning={"per": "1.00"}) as shop:
        anna = shop.customer("Anna")
        shop.sale(anna, "100.00")
        shop.desk.bonuses.thank_for_feedback(new_key(), anna, opinion=Opinion(recommend=4))
        shop.go("2026-02-05")
        shop.sale(anna, "300.00")
        today = date(2026, 2, 5)
        question = Question(period_of(Kind.MONTH, today), today)
        report = read_report(shop.desk, question)
        assert (report.now.money, report.before.money) == (30000, 0)
        assert [part.money for part in report.parts] == [0, 0, 0, 0, 30000]
        assert not report.comparable  # the shop began on 10 January
        assert report.now.buyers is None
        assert [dict(each.recommend) for each in report.opinions] == [{}, {}]  # as many days of January had no answer
        whole = Question(period_of(Kind.MONTH, today), date(2026, 2, 28))
        assert [dict(each.recommend) for each in read_report(shop.desk, whole).opinions] == [{}, {4: 1}]
        counted = with_buyers(shop.desk, question).now.buyers
        assert counted is not None
        assert (counted.buyers, counted.repeat_buyers, counted.new) == (1, 0, 0)
        march = read_report(shop.desk, Question(period_of(Kind.MONTH, date(2026, 3, 10)), date(2026, 3, 10)))
        assert march.comparable
        assert not read_report(shop.desk, Question(period_of(Kind.DAY, today), today)).comparable
        assert read_report(shop.desk, Question(period_of(Kind.DAY, today), date(2026, 2, 6))).comparable


def test_an_empty_shop_says_so(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop") as shop:
        today = date(2026, 1, 10)
        report = read_report(shop.desk, Question(period_of(Kind.YEAR, today), today))
        assert report.first_day is None
        assert not report.comparable
