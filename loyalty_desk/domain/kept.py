"""What a sale gives beside money, for the goods that were kept: the whole sale, or what refunds left of it.

A refund gives and takes the difference, so that the order of refunds does not matter.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import floor

from loyalty_desk.domain.earning import Base, Earned, bases_of, earned, extra_of, limits_of, personal_rate
from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE, FREE_ITEM, GIFT, REWARD, STAMP, Mark
from loyalty_desk.domain.mechanics import stamps
from loyalty_desk.domain.mechanics.campaigns import Extra, given, spent_of_budget
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.sale import Sale

Parts = Sequence[Fraction]  # of each line, from 0 to 1

_ONCE = {"gift": GIFT, "free_gift": GIFT, "reward": REWARD}
_FREED = frozenset({"free_stamp", "free_gift", "free_reward"})
_CAMPAIGN_CODES = frozenset({"campaign", "campaign_discount", "gift", "free_gift"})


def marks_of(program: Program, lines: Sequence[PricedLine], reasons: Sequence[Reason]) -> tuple[Mark, ...]:
    """Return what mechanics give with a whole sale."""
    if not (program.campaigns or program.stamps or program.rewards):
        return ()
    return tuple(_marks(program, lines, reasons, [Fraction(1)] * len(lines), given(reasons)))


def marks_kept(program: Program, sale: Sale, refunded: Parts) -> tuple[Mark, ...]:
    """Return what mechanics gave with what is left of a sale, by the rules of the sale."""
    kept = [1 - part for part in refunded]
    lines = [line.priced for line in sale.lines]
    extras = {each.campaign.code: each.points for each in _extras_kept(program, sale, _bases_kept(program, sale, kept))}
    return tuple(_marks(program, lines, sale.reasons, kept, extras))


def earned_kept(program: Program, sale: Sale, refunded: Parts) -> Fraction:
    """Return what the goods still kept would have earned under the rules of the sale (hundredths of points)."""
    bases = _bases_kept(program, sale, [1 - part for part in refunded])
    if not any(base.money for base in bases):
        return Fraction(0)
    limits = limits_of(program.earning, sale.allowance, approved=_has_no_limits(sale))
    return _earned(program, sale, bases, limits).exact


def _has_no_limits(sale: Sale) -> bool:
    """Return whether a manager lifted a sale's limits; one that was to earn nothing has no rates, and keeps them."""
    return any(reason.code == "approved" for reason in sale.reasons) and any(reason.rate for reason in sale.reasons)


def _earned(program: Program, sale: Sale, bases: Sequence[Base], limits: tuple[tuple[str, int | None], ...]) -> Earned:
    def campaigns(of: Sequence[Base]) -> Sequence[Reason]:
        extras = _extras_kept(program, sale, of)
        return [Reason(code="campaign", name=each.campaign.code, points=each.points) for each in extras]

    return earned(program, personal_rate(program, sale.tier, sale.membership), bases, limits, campaigns)


def _bases_kept(program: Program, sale: Sale, kept: Parts) -> list[Base]:
    whole = bases_of(program, [line.priced for line in sale.lines])
    return [Base(base.category, base.money * part) for base, part in zip(whole, kept, strict=True)]


def _extras_kept(program: Program, sale: Sale, bases: Sequence[Base]) -> list[Extra]:
    """Return what the campaigns of a sale add to bases, never more than they added to the whole sale."""
    added = given(sale.reasons)
    personal = personal_rate(program, sale.tier, sale.membership) if added else None
    return [
        Extra(campaign, min(added[campaign.code], extra_of(program, personal, bases, campaign)))
        for campaign in program.campaigns
        if personal and campaign.code in added
    ]


def _marks(
    program: Program,
    lines: Sequence[PricedLine],
    reasons: Sequence[Reason],
    kept: Parts,
    extras: Mapping[str, Fraction],
) -> Iterator[Mark]:
    if any(kept):
        codes = dict.fromkeys((_ONCE[each.code], each.name) for each in reasons if each.code in _ONCE)
        yield from (Mark(mechanic, code) for mechanic, code in codes)
        used = dict.fromkeys(each.name for each in reasons if each.code in _CAMPAIGN_CODES)
        yield from (Mark(CAMPAIGN_USE, code) for code in used)
    for code, points in extras.items():
        if points:
            yield Mark(CAMPAIGN, code, amount=spent_of_budget(points))
    yield from _stamps(program, lines, reasons, kept)


def _stamps(program: Program, lines: Sequence[PricedLine], reasons: Sequence[Reason], kept: Parts) -> Iterator[Mark]:
    free_units = Counter(each.line for each in reasons if each.code in _FREED and each.line is not None)
    for card in program.stamps:
        counted = sum(each.count for each in reasons if each.code == "stamps" and each.name == card.code)
        if counted:
            goods = [(line.line, free_units[place], kept[place]) for place, line in enumerate(lines)]
            count = min(counted, stamps.units(card, goods))
            if count:
                yield Mark(STAMP, card.code, amount=count)
        used = Counter(each.line for each in reasons if each.code == "free_stamp" and each.name == card.code)
        back = sum(floor((1 - kept[place]) * count) for place, count in used.items() if place is not None)
        if left := sum(used.values()) - back:
            yield Mark(FREE_ITEM, card.code, amount=left * card.buy)
