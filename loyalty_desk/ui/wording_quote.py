"""Why a purchase costs and earns what it does, in words: one short line for each reason of a quote."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import Exact, Money, Points, decimal, round_half_up
from loyalty_desk.domain.offers import Campaign, Membership, Reward, StampCard
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Reason
from loyalty_desk.ui.format import Formats, n_stamps

Offer: TypeAlias = Campaign | StampCard | Reward | Membership

# Among which offers the name of a reason is looked for; the others name a category, a group or a level.
_KINDS: Mapping[str, type[Offer]] = {
    "campaign_discount": Campaign,
    "free_gift": Campaign,
    "gift": Campaign,
    "campaign": Campaign,
    "campaign_budget": Campaign,
    "campaign_not_chosen": Campaign,
    "free_stamp": StampCard,
    "stamps": StampCard,
    "free_reward": Reward,
    "reward": Reward,
    "discount_membership": Membership,
    "rate_membership": Membership,
}
_OF_TIERS = {"discount_tier", "rate_tier"}

REASONS: Mapping[str, object] = {
    "discount_group": QT_TRANSLATE_NOOP("reason", "{name}: {percent} % off"),
    "discount_cumulative": QT_TRANSLATE_NOOP("reason", "For all purchases so far: {percent} % off"),
    "discount_tier": QT_TRANSLATE_NOOP("reason", "{name}: {percent} % off"),
    "discount_membership": QT_TRANSLATE_NOOP("reason", "{name}: {percent} % off"),
    "campaign_discount": QT_TRANSLATE_NOOP("reason", "{name}: {percent} % off"),
    "free_stamp": QT_TRANSLATE_NOOP("reason", "Full stamp card: {name}"),
    "free_gift": QT_TRANSLATE_NOOP("reason", "{name}: {gift} as a gift"),
    "gift": QT_TRANSLATE_NOOP("reason", "{name}: {gift} goes with it as a gift"),
    "free_reward": QT_TRANSLATE_NOOP("reason", "Reward: {name}"),
    "reward": QT_TRANSLATE_NOOP("reason", "Reward: {name}"),
    "certificate": QT_TRANSLATE_NOOP("reason", "Gift certificate {card}"),
    "points_used": QT_TRANSLATE_NOOP("reason", "Paid with points: {points}"),
    "rate_base": QT_TRANSLATE_NOOP("reason", "{points} for every {per}"),
    "rate_category": QT_TRANSLATE_NOOP("reason", "{name}: {points} for every {per}"),
    "rate_tier": QT_TRANSLATE_NOOP("reason", "{name}: {points} for every {per}"),
    "rate_membership": QT_TRANSLATE_NOOP("reason", "{name}: {points} for every {per}"),
    "campaign": QT_TRANSLATE_NOOP("reason", "Campaign: {name}"),
    "campaign_budget": QT_TRANSLATE_NOOP("reason", "{name}: no more is left of its points"),
    "campaign_not_chosen": QT_TRANSLATE_NOOP("reason", "{name}: does not count"),
    "stamps": QT_TRANSLATE_NOOP("reason", "{name}: {stamps}"),
    "approved": QT_TRANSLATE_NOOP("reason", "The limits were lifted for this sale"),
    "below_minimum_sale": QT_TRANSLATE_NOOP("reason", "Points are earned from {minimum} upwards"),
    "limit_per_sale": QT_TRANSLATE_NOOP("reason", "A sale earns {limit} at most"),
    "limit_per_day": QT_TRANSLATE_NOOP("reason", "The day's limit is reached"),
    "carried_in": QT_TRANSLATE_NOOP("reason", "Left over from last time"),
    "carried_on": QT_TRANSLATE_NOOP("reason", "Kept for next time"),
    "rounding": QT_TRANSLATE_NOOP("reason", "Rounded"),
}
# Why a campaign does not count.
NOT_CHOSEN: Mapping[str, object] = {
    "better": QT_TRANSLATE_NOOP("reason", "{name}: another campaign gives more"),
    "budget": QT_TRANSLATE_NOOP("reason", "{name}: its points are given out"),
    "uses": QT_TRANSLATE_NOOP("reason", "{name}: already had as often as it goes"),
    "minimum": QT_TRANSLATE_NOOP("reason", "{name}: from {from} upwards"),
    "first_sale": QT_TRANSLATE_NOOP("reason", "{name}: only with the first purchase"),
    "stock": QT_TRANSLATE_NOOP("reason", "{name}: there is none left"),
}


class QuoteWords:
    """The words of quotes made under one program, in the language of the screens."""

    def __init__(self, program: Program, formats: Formats) -> None:
        self._program = program
        self._formats = formats

    def reason(self, reason: Reason) -> str:
        """Return what `reason` says, without its number."""
        template = str(NOT_CHOSEN.get(reason.why, REASONS.get(reason.code, reason.code)))
        return QCoreApplication.translate("reason", template).format(**self._values(reason))

    def exact(self, points: Exact) -> str:
        """Return exact hundredths of a point with their sign, at most two decimals."""
        return self._formats.points(round_half_up(points), signed=True)

    def percent(self, percent: Fraction) -> str:
        """Return a percent as it is said: `5`, `12,5`."""
        plain = decimal(round_half_up(Fraction(100) * percent), 2).rstrip("0").rstrip(".")
        return plain.replace(".", self._formats.separator)

    def level(self, code: str | None) -> str:
        """Return the name of a tier; empty for none."""
        level = self._program.level(code)
        return name_in(level.name, self._formats.language) if level else ""

    def name(self, reason: Reason) -> str:
        """Return the name of what gave or took, as the program has it."""
        program, spoken = self._program, self._formats.language
        offers: Sequence[Offer] = (*program.campaigns, *program.stamps, *program.rewards, *program.memberships)
        kinds = _KINDS.get(reason.code, ())
        named = {offer.code: offer.name for offer in offers if isinstance(offer, kinds)}
        if reason.name in named:
            return name_in(named[reason.name], spoken)
        return self.level(reason.name) if reason.code in _OF_TIERS and self.level(reason.name) else reason.name

    def _gift(self, reason: Reason) -> str:
        gifts = {each.code: each.gift for each in self._program.campaigns}
        gift = gifts.get(reason.name)
        return name_in(gift.name, self._formats.language) if gift else ""

    def _from(self, reason: Reason) -> str:
        minimum = {each.code: each.minimum_sale for each in self._program.campaigns}
        return self._round(minimum.get(reason.name, 0))

    def _round(self, money: Money) -> str:
        """Return money as it is spoken of, without decimals that are all zero."""
        zeros = self._formats.separator + "0" * self._formats.decimals
        return self._formats.money(money).replace(zeros, "")

    def _values(self, reason: Reason) -> dict[str, str]:
        formats, rule = self._formats, self._program.earning
        rate = reason.rate
        limit: Points = rule.limit_per_sale or 0
        return {
            "name": self.name(reason),
            "card": readable(reason.name) if reason.code == "certificate" else "",
            "gift": self._gift(reason),
            "from": self._from(reason),
            "stamps": n_stamps(reason.count),
            "percent": self.percent(reason.percent) if reason.percent is not None else "",
            "points": formats.points(rate.points if rate else abs(round_half_up(reason.points))),
            "per": self._round(rate.per) if rate else "",
            "minimum": self._round(rule.minimum_sale),
            "limit": formats.points(limit),
        }
