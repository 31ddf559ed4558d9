"""Any program, any purchase, any customer: what pricing promises whatever the rules are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.kept import earned_kept, marks_kept
from loyalty_desk.domain.marks import CAMPAIGN, GIFT, REWARD
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.reversal import EVERYTHING, Return, Reversal, reverse
from loyalty_desk.domain.sale import Sale, SaleId, SoldLine
from loyalty_desk.domain.standing import LotId, Standing
from loyalty_desk.domain.supplies import Supplies
from tests import programs, purchases
from tests.shop import document

EVENING = datetime(2026, 1, 10, 20, 30, tzinfo=UTC)  # half past eleven in Moscow, on a Saturday
moments = st.sampled_from([timedelta(0), timedelta(hours=2), timedelta(hours=15), timedelta(days=90)]).map(
    lambda later: EVENING + later
)


class Case:
    """A program, who buys what and when, and what pricing says of it."""

    def __init__(self, data: st.DataObject, sections: dict[str, Any]) -> None:
        self.program: Program = read_program(document(**sections))
        self.standing: Standing = data.draw(purchases.standings(self.program), label="standing")
        self.supplies: Supplies = data.draw(purchases.supplies(self.program), label="supplies")
        rewards = tuple(reward.code for reward in self.program.rewards)
        self.purchase: Purchase = data.draw(purchases.purchases(rewards, purchases.CERTIFICATES[:2]), label="purchase")
        self.at = data.draw(moments, label="at")
        self.earns = data.draw(st.sampled_from([True, True, True, False]), label="earns")

    def price(self) -> Quote | None:
        """Return the quote, None where a rule refuses."""
        try:
            return price(
                self.program, self.standing, self.purchase, at=self.at, supplies=self.supplies, earns=self.earns
            )
        except (Refused, Invalid):
            return None

    def sale(self, quote: Quote) -> Sale:
        """Return the quote as a sale in the books."""
        return Sale(
            sale_id=SaleId(1),
            at=self.at,
            day=self.at.date(),
            customer_id=None,
            receipt="",
            program_version=1,
            tier=quote.tier,
            allowance=quote.allowance,
            lines=tuple(SoldLine(line) for line in quote.lines),
            points_earned=quote.points_earned,
            own_lot=LotId(1),
            membership=quote.membership,
            reasons=quote.reasons,
        )


def lines_are_fair(quote: Quote) -> None:
    for line in quote.lines:
        assert 0 <= line.discount <= line.line.amount
        assert min(line.points, line.points_money, line.certificate_money, line.to_pay) >= 0
    assert quote.points_used == sum(line.points for line in quote.lines)
    assert quote.subtotal == quote.discount + quote.points_money + quote.certificate_money + quote.to_pay
    taken = [
        sum(-reason.money for reason in quote.reasons if reason.line == place) for place in range(len(quote.lines))
    ]
    assert taken == [line.discount for line in quote.lines]


def sums_are_told(quote: Quote) -> None:
    reasons = quote.reasons
    assert sum(reason.money for reason in reasons) == quote.to_pay - quote.subtotal
    assert sum(reason.points for reason in reasons) == quote.points_earned - quote.points_used
    rewards = -sum(reason.points for reason in reasons if reason.code == "reward")
    used = -sum(reason.points for reason in reasons if reason.code == "points_used")
    assert (rewards + used, max(used, quote.max_points)) == (quote.points_used, quote.max_points)


def limits_hold(case: Case, quote: Quote) -> None:
    program, standing = case.program, case.standing
    fresh = quote.points_earned if program.redemption.with_same_sale_points else 0
    assert 0 <= quote.points_used <= standing.available + fresh
    assert quote.available_after >= 0
    assert quote.exact >= 0
    assert quote.points_earned >= 0
    assert quote.points_earned % program.points.unit == 0
    assert not program.points.carries or 0 <= quote.carry_after < program.points.unit
    limits = (program.earning.limit_per_sale, quote.allowance)
    if not case.purchase.approved:
        assert all(limit is None or quote.exact <= limit for limit in limits)
    for mark in quote.marks:
        assert mark.amount > 0
        limit = _limit(program, mark.mechanic, mark.code)
        left = case.supplies.left(mark.mechanic, mark.code, limit)
        assert left is None or mark.amount <= left
    for reason in quote.reasons:
        if reason.code == "certificate":
            assert 0 < -reason.money <= case.supplies.certificates[reason.name].left


def gives_what_it_says(case: Case, quote: Quote) -> None:
    codes = {reason.code for reason in quote.reasons}
    if case.standing.control:
        assert codes.isdisjoint({"campaign", "campaign_discount", "gift", "free_gift"})
    if not case.earns:
        assert quote.exact == quote.points_earned == 0
        assert quote.carry_after == case.standing.carry
    if not case.purchase.free_items:
        assert "free_stamp" not in codes
    wanted = {reason.name for reason in quote.reasons if reason.code == "reward"}
    assert wanted == {*case.purchase.rewards}


def _limit(program: Program, mechanic: str, code: str) -> int | None:
    if mechanic == REWARD:
        return next(reward.stock for reward in program.rewards if reward.code == code)
    found = next((campaign for campaign in program.campaigns if campaign.code == code), None)
    if found and mechanic == GIFT:
        return found.gift.stock if found.gift else None
    return found.budget_points if found and mechanic == CAMPAIGN else None


def refunds_agree(data: st.DataObject, case: Case, quote: Quote) -> None:
    """What is left of a sale when nothing came back is the sale; in pieces or at once, all of it goes back."""
    program, sale = case.program, case.sale(quote)
    nothing = [Fraction(0)] * len(quote.lines)
    assert marks_kept(program, sale, nothing) == quote.marks
    assert earned_kept(program, sale, nothing) == quote.exact
    whole = reverse(program, sale, EVERYTHING, quote.carry_after)
    pieces = [*_in_pieces(data, program, sale, quote.carry_after)]
    assert tuple(map(sum, zip(*(piece.back for piece in pieces), strict=True))) == whole.back
    assert whole.back.money == quote.to_pay
    assert whole.back[1:] == (quote.points_used, quote.points_money, quote.discount, quote.certificate_money)
    assert sum(piece.points_due for piece in pieces) == whole.points_due
    assert pieces[-1].carry == whole.carry
    assert pieces[-1].marks == whole.marks == ()
    assert (whole.carry, whole.points_due) == (case.standing.carry, quote.points_earned)


def _in_pieces(data: st.DataObject, program: Program, sale: Sale, carry: Fraction) -> Iterator[Reversal]:
    for _ in range(3):
        wanted = data.draw(_wanted(len(sale.lines)), label="wanted")
        try:
            piece = reverse(program, sale, wanted, carry)
        except Refused:
            continue
        yield piece
        sale, carry = _after(sale, piece), piece.carry
    if not sale.complete:
        yield reverse(program, sale, EVERYTHING, carry)


def _wanted(lines: int) -> st.SearchStrategy[Return]:
    amounts: st.SearchStrategy[Money] = st.integers(1, 5_000)
    by_line = st.tuples(st.integers(0, lines - 1), st.sampled_from([500, 1000, 1500]))
    return st.builds(Return, amounts) | by_line.map(lambda each: Return(lines=(each,)))


def _after(sale: Sale, piece: Reversal) -> Sale:
    parts = zip(sale.lines, piece.parts, strict=True)
    return replace(
        sale,
        lines=tuple(replace(line, refunded=part) for line, part in parts),
        points_due=sale.points_due + piece.points_due,
    )


def holds(data: st.DataObject, sections: dict[str, Any]) -> None:
    """Price a purchase under a program, and take it back."""
    case = Case(data, sections)
    quote = case.price()
    if quote is not None:
        assert case.price() == quote
        lines_are_fair(quote)
        sums_are_told(quote)
        limits_hold(case, quote)
        gives_what_it_says(case, quote)
        refunds_agree(data, case, quote)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.data(), programs.mechanics())
def test_prices_and_refunds(data: st.DataObject, sections: dict[str, Any]) -> None:
    holds(data, sections)


@pytest.mark.slow
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), programs.mechanics())
def test_many_prices_and_refunds(data: st.DataObject, sections: dict[str, Any]) -> None:
    holds(data, sections)
