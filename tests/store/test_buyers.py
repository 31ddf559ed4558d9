"""The grouped reads over the days of customers against a plain reading of the same days."""

import shutil
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loyalty_desk.domain.metrics.cohorts import CohortMonth
from loyalty_desk.domain.metrics.rfm import value_of
from loyalty_desk.store.buyers import BuyersOf
from loyalty_desk.store.database import Database
from loyalty_desk.store.period_buyers import PeriodBuyers
from loyalty_desk.store.visit_days import VisitDays
from loyalty_desk.store.year_of_buyers import YearOfBuyers

FIRST, LAST = date(2025, 12, 25), date(2026, 4, 20)
MEASURED = (date(2026, 3, 1), date(2026, 3, 31))
_DAYS = [FIRST + timedelta(days=place) for place in range((LAST - FIRST).days + 1)]

# customer -> day -> (visits, spent); a day whose sales all came back has no visit
Book = dict[int, dict[date, tuple[int, int]]]
books = st.dictionaries(
    st.integers(1, 8),
    st.dictionaries(st.sampled_from(_DAYS), st.tuples(st.integers(0, 2), st.integers(0, 5)), max_size=8),
    max_size=8,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("buyers") / "a.shop"
    Database.create(path).close()
    return path


@contextmanager
def kept(template: Path, book: Book) -> Iterator[Database]:
    path = template.with_name("b.shop")
    shutil.copy(template, path)
    with Database.open(path) as database:
        with database.transaction():
            for number, days in book.items():
                database.run("INSERT INTO customer (id, name, note, registered_at) VALUES (?, 'A', '', 0)", (number,))
                for day, (visits, spent) in days.items():
                    values = (number, day.isoformat(), spent, visits)
                    database.run("INSERT INTO customer_day VALUES (?, ?, ?, ?, 0, 0)", values)
        yield database


def stood(book: Book) -> Book:
    """Return the days with a visit, of those who have one."""
    found = {number: {day: had for day, had in days.items() if had[0]} for number, days in book.items()}
    return {number: days for number, days in found.items() if days}


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(book=books)
def test_a_period_is_what_its_days_say(template: Path, book: Book) -> None:
    start, end = MEASURED
    window = timedelta(days=40)
    real = stood(book)
    with kept(template, book) as database:
        buyers = BuyersOf(database)
        spans = (start, end), (start - timedelta(days=20), start)
        found, earlier = (PeriodBuyers(database, spans, 40).of(*span) for span in spans)
        assert earlier == PeriodBuyers(database, spans[1:], 40).of(*spans[1])
        visits = VisitDays(database, start - window, end)
        at_start = visits.buyers(start - window, start - timedelta(days=1))
        at_end = visits.buyers(end - window + timedelta(days=1), end)
        firsts = buyers.firsts(start, end)
    sold = {who: sum(had[0] for day, had in days.items() if start <= day <= end) for who, days in real.items()}
    before = {who for who, days in real.items() if any(start - window <= day < start for day in days)}
    after = {who for who, days in real.items() if any(end - window < day <= end for day in days)}
    new = {who for who, days in real.items() if start <= min(days) <= end}
    active = [days for who, days in real.items() if sold[who]]
    assert (found.buyers, found.repeat_buyers) == (len(active), sum(count >= 2 for count in sold.values()))
    assert (found.new, found.at_start, found.at_end, found.new_at_end) == (
        *(len(new), len(before), len(after), len(new & after)),
    )
    assert (at_start, at_end) == (len(before), len(after))
    assert sum(firsts.values()) == len(new)
    lives = [Fraction((max(days) - min(days)).days) for days in active]
    gaps = sum(len(days) - 1 for days in active)
    assert found.life_days == (sum(max(life, sum(lives) / gaps) for life in lives) if gaps else None)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(book=books)
def test_cohorts_are_who_bought_first_in_a_month(template: Path, book: Book) -> None:
    model: dict[tuple[date, date], list[int]] = defaultdict(lambda: [0, 0])
    for days in stood(book).values():
        first = min(days).replace(day=1)
        if first >= date(2026, 1, 1):
            for month in {day.replace(day=1) for day in days}:
                model[first, month][0] += 1
                model[first, month][1] += sum(had[1] for day, had in days.items() if day.replace(day=1) == month)
    with kept(template, book) as database:
        found = BuyersOf(database).cohorts(date(2026, 1, 1), LAST)
        assert sorted(found) == [(*key, CohortMonth(*counted)) for key, counted in sorted(model.items())]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(book=books)
def test_the_map_scores_everybody_of_the_year(template: Path, book: Book) -> None:
    start, end = date(2026, 1, 15), LAST
    year = {
        who: (max(days).toordinal(), sum(had[0] for had in days.values()), sum(had[1] for had in days.values()))
        for who, days in (
            (who, {day: had for day, had in days.items() if start <= day <= end}) for who, days in stood(book).items()
        )
        if days
    }

    def score(place: int, who: int) -> int:
        ordered = sorted(each[place] for each in year.values())
        ranks = [ordered[-(-rank * len(ordered) // 5) - 1] for rank in range(1, 5)]
        return 1 + sum(year[who][place] > rank for rank in ranks)

    places = {who: (score(0, who), value_of(score(1, who), score(2, who))) for who in year}
    with kept(template, book) as database:
        map_of_year = YearOfBuyers(database, start, end)
        cells = map_of_year.cells()
        assert sum(cell.customers for cell in cells) == len(year)
        for cell in cells:
            there = {who for who, place in places.items() if place == cell[:2]}
            assert (len(there), sum(year[who][2] for who in there)) == (cell.customers, cell.money)
            assert set(map_of_year.on({cell[:2]})) == there
        assert set(BuyersOf(database).gone(start)) == {who for who, days in stood(book).items() if max(days) < start}


def test_who_is_late_by_their_own_habit(template: Path) -> None:
    def every(gap: int, times: int, away: int) -> dict[date, tuple[int, int]]:
        last = LAST - timedelta(days=away)
        return {last - timedelta(days=gap * place): (1, 10) for place in range(times)}

    book = {
        1: every(6, 5, 13),  # two weeks are not over
        2: every(6, 5, 14),
        3: every(20, 3, 39),
        4: every(20, 4, 40),
        5: every(6, 2, 40),  # twice is no habit
        6: every(6, 5, 60),  # lost already
    }
    with kept(template, book) as database:
        buyers = BuyersOf(database)
        count, found = buyers.leaving(LAST, lost_days=60, late=(14, 2), limit=1)
        assert (count, [each.customer_id for each in found]) == (2, [2])
        assert (found[0].gap, found[0].away, found[0].money) == (6, 14, 50)
        assert [each.customer_id for each in buyers.leaving(LAST, lost_days=60, late=(14, 2), limit=9)[1]] == [2, 4]
