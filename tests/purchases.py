"""Random purchases and customers for property tests, fit for the random programs beside them; numbers are small."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE, FREE_ITEM, GIFT, REWARD, STAMP
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase, Redeem
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import Supplies
from tests.programs import CATEGORIES

CERTIFICATES = ("first", "second", "old", "empty", "unknown")
LAST_DAYS = {"old": date(2026, 1, 9), "second": date(2026, 1, 10)}

_amounts = st.integers(0, 30_000) | st.sampled_from([100, 2_000, 10_000])
_quantities = st.sampled_from([1000, 1000, 2000, 3000, 500, 2500])
lines = st.builds(Line, _amounts, st.sampled_from(["", "Rose", "rose"]), st.sampled_from(CATEGORIES), _quantities)
_MOST: Redeem = "max"
redemptions: st.SearchStrategy[Redeem] = st.sampled_from([0, _MOST]) | st.integers(0, 90).map(lambda each: each * 100)


def purchases(rewards: tuple[str, ...], certificates: tuple[str, ...]) -> st.SearchStrategy[Purchase]:
    """Give purchases that ask for some of these rewards and pay with some of these certificates."""
    return st.builds(
        Purchase,
        st.lists(lines, min_size=1, max_size=4).map(tuple),
        redemptions,
        _some(rewards),
        _some(certificates),
        st.booleans(),
        st.sampled_from([False, False, True]),
    )


def standings(program: Program) -> st.SearchStrategy[Standing]:
    """Give customers who stand in any way that a program allows."""
    carry = st.integers(0, 3 * program.points.unit - 1).map(lambda thirds: Fraction(thirds, 3))
    tiers = [None, *(level.code for level in program.tiers.levels)] if program.tiers else [None]
    plans = [None, *(plan.code for plan in program.memberships)]
    groups = st.sampled_from(["newcomer", "regular", "vip", "dormant", "readers"])
    return st.builds(
        Standing,
        available=st.sampled_from([0, 100, 3_700, 50_000]),
        debt=st.sampled_from([0, 0, 250]),
        carry=carry if program.points.carries else st.just(Fraction(0)),
        group=st.sampled_from([None, "staff"]),
        tier=st.sampled_from(tiers),
        metric=st.integers(0, 300).map(Fraction),
        spent=st.sampled_from([0, 9_999, 10_000, 50_000]),
        visits=st.integers(0, 2),
        earned_today=st.sampled_from([0, 700, 8_000]),
        earning_sales_today=st.integers(0, 2),
        control=st.sampled_from([False, False, True]),
        segments=st.frozensets(groups),
        membership=st.sampled_from(plans),
        tally=_tallies(program, {STAMP: (0, 11), FREE_ITEM: (0, 4), CAMPAIGN_USE: (0, 2), REWARD: (0, 2)}),
        stamps_today=st.dictionaries(st.sampled_from(["third", "book"]), st.integers(0, 2)),
    )


def supplies(program: Program) -> st.SearchStrategy[Supplies]:
    """Give what a shop may have left: of certificates all but the unknown one exist, one is old and one empty."""
    given = _tallies(program, {CAMPAIGN: (0, 3_500), GIFT: (0, 2), REWARD: (0, 3)})
    money = st.sampled_from([1, 700, 12_345])
    known = st.fixed_dictionaries(
        {
            code: st.builds(Certificate, st.just(code), st.just(0) if code == "empty" else money, _last(code))
            for code in CERTIFICATES[:-1]
        }
    )
    return st.builds(Supplies, given=given, certificates=known)


def _last(code: str) -> st.SearchStrategy[date | None]:
    return st.just(LAST_DAYS.get(code))


def _some(codes: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    if not codes:
        return st.just(())
    return st.just(()) | st.lists(st.sampled_from(codes), max_size=2, unique=True).map(tuple)


def _tallies(program: Program, ranges: Mapping[str, tuple[int, int]]) -> st.SearchStrategy[dict[tuple[str, str], int]]:
    offers: dict[str, Any] = {STAMP: program.stamps, FREE_ITEM: program.stamps, REWARD: program.rewards}
    fields = {
        (mechanic, offer.code): st.integers(*between)
        for mechanic, between in ranges.items()
        for offer in offers.get(mechanic, program.campaigns)
    }
    return st.fixed_dictionaries({}, optional=fields)
