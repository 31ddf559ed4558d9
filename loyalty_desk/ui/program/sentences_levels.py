"""What is said of what sets customers apart: levels, percent discounts, club cards, groups of customers."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import QLocale

from loyalty_desk.domain.mechanics.segments import rule_of
from loyalty_desk.domain.offers import Membership, OwnSegment
from loyalty_desk.domain.program import Level, TierRule
from loyalty_desk.ui.format import n_days, n_months, n_sales, n_visits
from loyalty_desk.ui.program.words import Words, capital, sentences


class LevelSentences(Words):
    """Says who gets more than others."""

    def tiers(self) -> str:
        """Say which levels there are and how they are reached."""
        rule = self._program.tiers
        if rule is None or not rule.levels:
            return self.tr("No levels: all customers are alike.")
        levels = "; ".join(self._level(rule, level) for level in rule.levels)
        at_once = self.tr("A new level counts for the purchase that reaches it.")
        return sentences((f"{levels}.", self._window(rule), at_once if rule.apply_from == "this_sale" else ""))

    def discounts(self) -> str:
        """Say who pays less."""
        rule = self._program.discounts
        if rule is None or not (rule.groups or rule.cumulative):
            return self.tr("No percent discounts.")
        parts = [self._off(group, percent) for group, percent in rule.groups]
        text = self.tr("who has spent {money}")
        parts += [self._off(text.format(money=self.money(step.from_)), step.percent) for step in rule.cumulative]
        several = self.tr("Of several discounts the largest holds.")
        if rule.stacking == "multiply":
            several = self.tr("Several discounts are taken one after another.")
        meet = len(parts) > 1 or self._tiers_discount()
        excluded = self.tr("Not for: {names}.").format(names=", ".join(rule.excluded_categories))
        return sentences(
            (capital("; ".join(parts)) + ".", several if meet else "", excluded if rule.excluded_categories else "")
        )

    def memberships(self) -> tuple[str, ...]:
        """Say of each club card what it costs and gives."""
        return tuple(self._membership(each) for each in self._program.memberships)

    def segments(self) -> str:
        """Say where the groups of customers begin."""
        rule = rule_of(self._program.segments)
        return sentences(
            (
                self.tr("Newcomers: with you for up to {days}.").format(days=n_days(rule.newcomer_days)),
                self.tr("Regulars: {sales} or more in 90 days.").format(sales=n_sales(rule.regular_sales_in_90_days)),
                self.tr("The best: the {percent} who spend most in a year.").format(
                    percent=self.percent(Fraction(rule.vip_top_percent))
                ),
                self.tr("Away: not here for {days}; lost: for {lost}.").format(
                    days=n_days(rule.dormant_days), lost=n_days(rule.lost_days)
                ),
            )
        )

    def own_segments(self) -> tuple[str, ...]:
        """Say of each of the owner's groups who is in it."""
        return tuple(self._own(each) for each in (self._program.segments.own if self._program.segments else ()))

    def _off(self, who: str, percent: Fraction) -> str:
        return self.tr("{who}: {percent} off").format(who=who, percent=self.percent(percent))

    def _level(self, rule: TierRule, level: Level) -> str:
        text = self.tr("{name} from the start") if not level.from_ else self.tr("{name} from {threshold}")
        gains = ", ".join(self._gains(level))
        said = text.format(name=self.name(level.name), threshold=self.threshold(rule, level.from_))
        return f"{said} ({gains})" if gains else said

    def _gains(self, level: Level) -> Iterator[str]:
        if level.discount_percent:
            yield self.off(level.discount_percent)
        if level.earning:
            yield self.rate(level.earning)
        if level.share_limit_percent is not None:
            text = self.tr("points pay up to {percent}")
            yield text.format(percent=self.percent(level.share_limit_percent))
        yield from (self.perk(perk) for perk in level.perks)

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

    def _membership(self, card: Membership) -> str:
        gains = [self.off(card.discount_percent)] if card.discount_percent else []
        gains += [self.rate(card.earning)] if card.earning else []
        gains += [self.perk(code) for code in card.perks]
        text = self.tr("{name}: {price} for {months}; {gains}.") if gains else self.tr("{name}: {price} for {months}.")
        return text.format(
            name=self.name(card.name),
            price=self.money(card.price),
            months=n_months(card.months),
            gains=", ".join(gains),
        )

    def _own(self, segment: OwnSegment) -> str:
        met = "; ".join(self._own_conditions(segment)) or self.tr("everybody")
        return self.tr("{name}: {conditions}.").format(name=self.name(segment.name), conditions=met)

    def _own_conditions(self, segment: OwnSegment) -> Iterator[str]:
        if segment.tiers:
            yield self.tr("level {names}").format(names=self.either([self.tier(code) for code in segment.tiers]))
        if segment.groups:
            yield self.tr("group {names}").format(names=self.either(segment.groups))
        if segment.tags:
            yield self.tr("marked {names}").format(names=self.either(segment.tags))
        if segment.categories:
            yield self.tr("has bought {names}").format(names=self.either(segment.categories))
        if segment.birthday_months:
            months = [QLocale(self._formats.language).standaloneMonthName(month) for month in segment.birthday_months]
            yield self.tr("birthday in: {names}").format(names=", ".join(months))
        if segment.spent_from is not None:
            yield self.tr("has spent {money}").format(money=self.money(segment.spent_from))
        if segment.visits_from is not None:
            yield self.tr("has come at least: {visits}").format(visits=n_visits(segment.visits_from))
        if segment.absent_days_from is not None:
            yield self.tr("has not come for {days}").format(days=n_days(segment.absent_days_from))
