"""The kinds of shop: how each looks, which buttons its counter begins with, and its program in one sentence."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.documents.format import percent
from loyalty_desk.domain.kinds import Name, name_in
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.program import Program
from loyalty_desk.services import ready_made
from loyalty_desk.services.sample_year import sample_year
from loyalty_desk.ui.format import Formats, n_months, n_visits

ICONS = {
    "coffee_house": "coffee-outline",
    "hairdresser": "content-cut",
    "shop": "storefront-outline",
    "bakery": "baguette",
    "car_wash": "car-wash",
    "flowers": "flower-tulip-outline",
    "simple": "star-outline",
}


class KindWords(QObject):
    """Says what a program does, in one language and currency."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    def categories(self, kind: str) -> tuple[str, ...]:
        """Return the buttons that the counter of such a shop begins with."""
        return {
            "coffee_house": (self.tr("Coffee"), self.tr("Pastry"), self.tr("Breakfast"), self.tr("Beans")),
            "hairdresser": (self.tr("Haircut"), self.tr("Colouring"), self.tr("Care"), self.tr("Goods")),
            "shop": (),
            "bakery": (self.tr("Bread"), self.tr("Pastry"), self.tr("Cakes"), self.tr("Drinks")),
            "car_wash": (self.tr("Wash"), self.tr("Interior"), self.tr("Polish")),
            "flowers": (self.tr("Bouquets"), self.tr("Single flowers"), self.tr("Plants"), self.tr("Gifts")),
            "simple": (),
        }[kind]

    def sentence(self, program: Program) -> str:
        """Return the rules in plain words."""
        parts = (self._points(program), self._discounts(program), self._more(program))
        return " ".join(part for part in parts if part)

    def example(self, program: Program, start: date) -> str:
        """Return what a customer of weekly visits gets in a year, by the real engine."""
        weekly = ready_made.weekly_amount(program.currency)
        year = sample_year(program, weekly, start)
        gains = [self._worth(year.worth)] if year.points else []
        if year.discount:
            gains.append(self.tr("{money} off").format(money=self._whole(year.discount)))
        return self.tr("A customer who spends {weekly} a week gets {gain} a year.").format(
            weekly=self._whole(weekly), gain=self.tr(" and ").join(gains)
        )

    def _worth(self, worth: Money) -> str:
        return self.tr("{money} in points").format(money=self._whole(worth))

    def _points(self, program: Program) -> str:
        if not program.earning.points:
            return ""
        steps = [
            self.tr("{percent} comes back in points").format(percent=self._back(program, program.earning.base_rate))
        ]
        for level in program.tiers.levels if program.tiers else ():
            if level.earning:
                back = self._back(program, level.earning)
                steps.append(
                    self.tr("{percent} from {money} a year").format(
                        percent=back, money=self._whole(int(level.from_ * 10**program.decimals))
                    )
                )
        return self.tr("{steps}; {paying}.").format(steps=", ".join(steps), paying=self._paying(program))

    def _paying(self, program: Program) -> str:
        share = program.redemption.share_limit_percent
        months = program.expiry.months
        words = {
            (True, False): self.tr("they pay up to the whole bill and never burn"),
            (True, True): self.tr("they pay up to the whole bill and live {months}"),
            (False, False): self.tr("they pay up to {percent} of a bill and never burn"),
            (False, True): self.tr("they pay up to {percent} of a bill and live {months}"),
        }[share == 100, months is not None]
        return words.format(percent=self._percent(share), months=n_months(months or 0))

    def _discounts(self, program: Program) -> str:
        steps = [
            self.tr("{percent} from {money}").format(percent=self._percent(step.percent), money=self._whole(step.from_))
            for step in (program.discounts.cumulative if program.discounts else ())
        ]
        if steps:
            return self.tr("A discount that grows with what was spent: {steps}.").format(steps=", ".join(steps))
        levels = program.tiers.levels if program.tiers else ()
        steps = [
            self.tr("{percent} after {visits}").format(
                percent=self._percent(level.discount_percent), visits=n_visits(int(level.from_))
            )
            for level in levels
            if level.discount_percent
        ]
        return self.tr("A discount for regulars: {steps} a year.").format(steps=", ".join(steps)) if steps else ""

    def _more(self, program: Program) -> str:
        things = tuple(self._things(program))
        return self.tr("Also: {things}.").format(things=", ".join(things)) if things else ""

    def _things(self, program: Program) -> Iterator[str]:
        for card in program.stamps:
            yield self._name(card.name)
        for campaign in program.campaigns:
            yield self._named(campaign.name, campaign.percent)
        for plan in program.memberships:
            yield self._named(plan.name, plan.discount_percent)
        if program.rewards:
            yield self.tr("rewards for points")
        if program.birthday:
            yield self.tr("{points} on the birthday").format(points=self._formats.n_points(program.birthday.points))
        if program.referral:
            yield self.tr("points for bringing a friend")
        if program.win_back:
            yield self.tr("points for coming back")
        if program.certificates:
            yield self.tr("gift certificates")
        if program.replenishment:
            yield self.tr("reminders to buy again")

    def _named(self, name: Name, off: Fraction | None) -> str:
        if not off:
            return self._name(name)
        return self.tr("{name} ({percent} off)").format(name=self._name(name), percent=self._percent(off))

    def _name(self, name: Name) -> str:
        text = name_in(name, self._formats.language)
        return text[:1].lower() + text[1:]

    def _back(self, program: Program, rate: Rate) -> str:
        return self._percent(Fraction(rate.points * program.points.value, rate.per))

    def _percent(self, percents: Fraction) -> str:
        return percent(percents, self._formats.language)

    def _whole(self, amount: Money) -> str:
        """Return money without decimals that are all zeros, as people say it."""
        text = self._formats.money(amount)
        zeros = self._formats.separator + "0" * self._formats.decimals
        return text if amount % 10**self._formats.decimals or not self._formats.decimals else text.replace(zeros, "")
