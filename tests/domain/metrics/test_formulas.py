"""Each formula against a small table counted by hand; what is divided by nothing is None."""

from datetime import date
from fractions import Fraction

from loyalty_desk.domain.metrics.audit import Equation
from loyalty_desk.domain.metrics.campaigns import days_before
from loyalty_desk.domain.metrics.cohorts import CohortMonth, cohorts, month_after
from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.returns import Return, Side
from loyalty_desk.domain.metrics.staff import StaffFigures, is_concentrated, void_signs
from loyalty_desk.domain.metrics.summary import Buyers, PointsFlow, Summary, ratio


def test_a_month_of_ten_sales() -> None:
    summary = Summary(
        days=30,
        sales=10,
        money=100_000,
        member_sales=6,
        member_money=72_000,
        discount=1_500,
        points_money=2_500,
        buyers=Buyers(
            buyers=3, repeat_buyers=2, new=1, at_start=4, at_end=4, new_at_end=1, life_days=Fraction(3 * 365)
        ),
        points=PointsFlow(outstanding=40_000),
        point_value=100,
        breakage=ratio(250, 1_000),
    )
    assert (summary.other_money, summary.member_share) == (28_000, Fraction(72, 100))
    tickets = (summary.average_ticket, summary.member_ticket, summary.other_ticket)
    assert tickets == (Fraction(10_000), Fraction(12_000), Fraction(7_000))
    assert (summary.frequency, summary.repeat_rate) == (Fraction(2), Fraction(2, 3))
    assert (summary.retention, summary.churn) == (Fraction(3, 4), Fraction(1, 4))
    assert summary.ltv == 12_000 * 2 * Fraction(365, 30) * 1  # ticket x sales a year x one year
    assert (summary.expected_redemption, summary.liability) == (Fraction(3, 4), 30_000)  # 400 points x 1.00 x 3/4
    assert summary.program_cost == 4_000


def test_nothing_is_divided_by_nothing() -> None:
    summary = Summary(days=1)
    figures = (
        *(summary.average_ticket, summary.member_ticket, summary.other_ticket, summary.member_share),
        *(summary.frequency, summary.repeat_rate, summary.retention, summary.churn, summary.ltv),
    )
    assert set(figures) == {None}
    assert Summary(days=1, buyers=None).retention is None
    assert (summary.expected_redemption, summary.liability) == (Fraction(1), 0)


def test_opinions_of_ten_and_of_four() -> None:
    found = Opinions(recommend={10: 3, 9: 2, 8: 1, 7: 1, 6: 1, 0: 2}, satisfied={5: 1, 4: 2, 3: 1})
    assert (found.promoters, found.detractors, found.content) == (5, 3, 3)
    assert (found.asked, found.nps) == (10, Fraction(5 - 3, 10))
    assert (found.rated, found.csat) == (4, Fraction(3, 4))
    assert (Opinions().nps, Opinions().csat) == (None, None)
    assert Opinions(recommend={6: 2}).nps == -1


def test_return_against_the_control_group() -> None:
    found = Return(
        members=Side(customers=90, money=450_000),
        against=Side(customers=10, money=40_000),
        by_control=True,
        margin=Fraction(2, 5),
        cost=9_000,
    )
    assert found.extra_margin == (5_000 - 4_000) * 90 * Fraction(2, 5) == 36_000
    assert found.roi == 3
    assert Return(members=Side(), against=Side(), by_control=False, margin=Fraction(1), cost=0).roi is None
    assert Return(members=found.members, against=found.against, by_control=True, margin=None, cost=1).roi is None


def test_cohorts_by_month() -> None:
    january, february, march = (date(2026, month, 1) for month in (1, 2, 3))
    table = cohorts(
        [
            (january, january, CohortMonth(4, 4_000)),
            (january, march, CohortMonth(1, 500)),
            (march, march, CohortMonth(2, 900)),
        ],
        january,
        march,
    )
    assert [cohort.month for cohort in table] == [january, february, march]
    assert [table[0].share(later) for later in range(3)] == [1, 0, Fraction(1, 4)]
    assert table[0].money_per_customer() == Fraction(4_500, 4)
    assert (table[1].size, table[1].share(1), table[1].money_per_customer()) == (0, None, None)
    assert month_after(date(2026, 1, 1), -1) == date(2025, 12, 1)
    assert month_after(date(2026, 12, 1), 1) == date(2027, 1, 1)


def test_concentration_needs_eight_sales_and_85_percent() -> None:
    assert not is_concentrated(7, 7)
    assert is_concentrated(8, 8)
    assert is_concentrated(17, 20)
    assert not is_concentrated(16, 20)


def test_who_voids_three_times_as_often_as_the_others() -> None:
    def person(name: str, sales: int, voids: int) -> StaffFigures:
        return StaffFigures(name, sales, 0, 0, 0, 0, 0, voids, 700, 0, 0, 0)

    assert [sign.staff for sign in void_signs([person("Anna", 100, 7), person("Boris", 100, 2)])] == ["Anna"]
    assert not void_signs([person("Anna", 100, 6), person("Boris", 100, 2)])
    assert not void_signs([person("Anna", 10, 4), person("Boris", 100, 0)])
    assert person("Anna", 0, 0).card_share is None


def test_a_campaign_is_compared_with_whole_weeks_before() -> None:
    assert days_before(date(2026, 3, 2), date(2026, 3, 4)) == (date(2026, 2, 23), date(2026, 2, 25))
    assert days_before(date(2026, 3, 2), date(2026, 3, 9)) == (date(2026, 2, 16), date(2026, 2, 23))


def test_movements_come_to_what_is_there() -> None:
    assert Equation(moved=700, open_points=900, debts=200).holds
    assert not Equation(moved=701, open_points=900, debts=200).holds
