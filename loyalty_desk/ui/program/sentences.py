"""Each card of the program as one plain sentence."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.money import ONE_POINT, Money, Points, round_half_up
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.program import Level, Program, TierRule
from loyalty_desk.ui.format import Formats, n_days, n_months, n_visits
from loyalty_desk.ui.reports.amounts import plain_money
from loyalty_desk.ui.wording_quote import QuoteWords


class Sentences(QObject):
    """Says what a program does, card by card."""

    def __init__(self, program: Program, formats: Formats) -> None:
        super().__init__()
        self._program = program
        self._formats = formats
        self._words = QuoteWords(program, formats)

    def earning(self) -> str:
        """Say what sales earn."""
        rule = self._program.earning
        parts = [self.tr("{rate}.").format(rate=self._rate(rule.base_rate))]
        parts += [
            self.tr("{category}: {rate}.").format(category=category, rate=self._rate(rate))
            for category, rate in rule.category_rates
        ]
        if rule.excluded_categories:
            parts.append(self.tr("Nothing for: {names}.").format(names=", ".join(rule.excluded_categories)))
        if rule.minimum_sale:
            parts.append(self.tr("Sales below {money} earn nothing.").format(money=self._money(rule.minimum_sale)))
        parts.append(self._rounding())
        return " ".join(parts)

    def redemption(self) -> str:
        """Say how points pay."""
        rule = self._program.redemption
        if not rule.share_limit_percent:
            return self.tr("Points cannot pay.")
        value = self._money(self._program.points.value)
        if rule.share_limit_percent == 100:
            parts = [self.tr("One point pays {value}, up to the whole bill.").format(value=value)]
        else:
            percent = self._percent(rule.share_limit_percent)
            text = self.tr("One point pays {value}, up to {percent} of the bill.")
            parts = [text.format(value=value, percent=percent)]
        if rule.minimum_points:
            parts.append(self.tr("Not fewer than {points} at once.").format(points=self._points(rule.minimum_points)))
        if rule.excluded_categories:
            parts.append(self.tr("Not for: {names}.").format(names=", ".join(rule.excluded_categories)))
        return " ".join(parts)

    def expiry(self) -> str:
        """Say how long points live."""
        rule = self._program.expiry
        if rule.months is None and rule.days is None:
            return self.tr("Points never burn.")
        life = n_months(rule.months) if rule.months is not None else n_days(rule.days or 0)
        ends = {
            "month": self.tr("Points live {life} and then burn at the end of the month."),
            "quarter": self.tr("Points live {life} and then burn at the end of the quarter."),
            "year": self.tr("Points live {life} and then burn at the end of the year."),
        }
        text = ends.get(rule.round_up_to or "", self.tr("Points live {life} and then burn."))
        extended = [self.tr("Each purchase lets all of them live anew.")] if rule.extended_by_purchase else []
        return " ".join((text.format(life=life), *extended))

    def limits(self) -> str:
        """Say what holds points back."""
        rule, approval = self._program.earning, self._program.redemption.approval_over_points
        parts = []
        if rule.hold_days:
            parts.append(self.tr("Points can be used after {days}.").format(days=n_days(rule.hold_days)))
        if rule.limit_per_sale is not None:
            parts.append(self.tr("A sale earns at most {points}.").format(points=self._points(rule.limit_per_sale)))
        if rule.limit_per_day is not None:
            parts.append(self.tr("A day earns at most {points}.").format(points=self._points(rule.limit_per_day)))
        if rule.sales_per_day is not None:
            text = self.tr("Sales a day that earn: {count} at most.")
            parts.append(text.format(count=self._formats.number(rule.sales_per_day)))
        if approval is not None:
            text = self.tr("Using more than {points} at once needs the owner.")
            parts.append(text.format(points=self._points(approval)))
        return " ".join(parts) or self.tr("Points can be used at once, without limits.")

    def discounts(self) -> str:
        """Say who pays less."""
        rule = self._program.discounts
        if rule is None or not (rule.groups or rule.cumulative):
            return self.tr("No percent discounts.")
        parts = [self._off(group, percent) for group, percent in rule.groups]
        text = self.tr("who has spent {money}")
        parts += [self._off(text.format(money=self._money(step.from_)), step.percent) for step in rule.cumulative]
        several = self.tr("Of several discounts the largest holds.")
        if rule.stacking == "multiply":
            several = self.tr("Several discounts are taken one after another.")
        sentence = _capital("; ".join(parts)) + "."
        return f"{sentence} {several}" if len(parts) > 1 or self._tiers_discount() else sentence

    def tiers(self) -> str:
        """Say which levels there are and how they are reached."""
        rule = self._program.tiers
        if rule is None or not rule.levels:
            return self.tr("No levels: all customers are alike.")
        levels = "; ".join(self._level(rule, level) for level in rule.levels)
        return f"{levels}. {self._window(rule)}"

    def refunds(self) -> str:
        """Say what happens to points that were spent before their goods came back."""
        if self._program.refunds.shortfall == "forgive":
            return self.tr("Points already spent when their goods come back are forgiven.")
        return self.tr("Points already spent when their goods come back are owed: the next ones settle that first.")

    def shop(self) -> str:
        """Say under which name the shop stands on cards and receipts."""
        name = name_in(self._program.name, self._formats.language)
        text = self.tr("Cards and receipts say “{name}”. Money is in {currency}, the day ends by the clock of {zone}.")
        return text.format(name=name, currency=self._program.currency, zone=self._program.time_zone.key)

    def _rate(self, rate: Rate) -> str:
        text = self.tr("{points} for every {money}")
        return text.format(points=self._points(rate.points), money=self._money(rate.per))

    def _rounding(self) -> str:
        rule = self._program.points
        if self._program.earning.whole_steps:
            return self.tr("Only whole steps count.")
        if rule.carries:
            return self.tr("What is left over counts next time.")
        words = {
            "down": self.tr("Rounded down."),
            "nearest": self.tr("Rounded to the nearest."),
            "up": self.tr("Rounded up."),
        }
        return words[rule.rounding]

    def _off(self, who: str, percent: Fraction) -> str:
        return self.tr("{who}: {percent} off").format(who=who, percent=self._percent(percent))

    def _level(self, rule: TierRule, level: Level) -> str:
        name = name_in(level.name, self._formats.language)
        text = self.tr("{name} from the start") if not level.from_ else self.tr("{name} from {threshold}")
        gains = ", ".join(self._gains(level))
        said = text.format(name=name, threshold=self._threshold(rule, level.from_))
        return f"{said} ({gains})" if gains else said

    def _gains(self, level: Level) -> Iterator[str]:
        if level.discount_percent:
            yield self.tr("{percent} off").format(percent=self._percent(level.discount_percent))
        if level.earning:
            yield self._rate(level.earning)

    def _threshold(self, rule: TierRule, threshold: Fraction) -> str:
        if rule.metric == "visits":
            return n_visits(int(threshold))
        if rule.metric == "points_earned":
            return self._points(int(threshold * ONE_POINT))
        return self._money(round_half_up(threshold * 10**self._program.decimals))

    def _window(self, rule: TierRule) -> str:
        if rule.window_months is None:
            counted = self.tr("All time counts")
        else:
            counted = self.tr("The last {months} count").format(months=n_months(rule.window_months))
        if rule.keep_months is None or rule.downgrade == "never":
            return self.tr("{counted}; a level once reached stays.").format(counted=counted)
        kept = self.tr("{counted}; a level holds {months}, then it is looked at again.")
        return kept.format(counted=counted, months=n_months(rule.keep_months))

    def _tiers_discount(self) -> bool:
        tiers = self._program.tiers
        return tiers is not None and any(level.discount_percent for level in tiers.levels)

    def _percent(self, percent: Fraction) -> str:
        return f"{self._words.percent(percent)}\N{NO-BREAK SPACE}%"

    def _money(self, amount: Money) -> str:
        return plain_money(self._formats, amount)

    def _points(self, points: Points) -> str:
        return self._formats.n_points(points)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
