"""What is said of what brings people in and back, and of what is not money."""

from collections.abc import Iterator

from loyalty_desk.domain.offers import Challenge, Partner, Perk, Replenishment
from loyalty_desk.ui.format import n_categories, n_days, n_times, n_visits, n_weeks
from loyalty_desk.ui.program.words import Words, sentences


class ReturnSentences(Words):
    """Says why to come again, and to bring a friend."""

    def referral(self) -> str:
        """Say what bringing a friend gives."""
        rule = self._program.referral
        if rule is None:
            return self.tr("Bringing a friend gives nothing.")
        said = self.tr("Who brings a friend gets {points}, the friend gets {friend}, after the friend's first purchase")
        if rule.minimum_first_sale:
            said = self.tr(
                "Who brings a friend gets {points}, the friend gets {friend}, after the friend's first purchase"
                " of at least {money}"
            )
        said = said.format(
            points=self.points(rule.referrer_points),
            friend=self.points(rule.friend_points),
            money=self.money(rule.minimum_first_sale),
        )
        wait = self.tr(" has stood for {days}").format(days=n_days(rule.hold_days)) if rule.hold_days else ""
        most = self.tr("Friends a month: {count} at most.").format(count=self._formats.number(rule.monthly_limit or 0))
        return sentences((f"{said}{wait}.", most if rule.monthly_limit else ""))

    def win_back(self) -> str:
        """Say what those get who stayed away."""
        rule = self._program.win_back
        if rule is None:
            return self.tr("Staying away changes nothing.")
        text = self.tr("Who has not come for {away} gets {points}, to be used within {days}.")
        said = text.format(away=n_days(rule.after_days), points=self.points(rule.points), days=n_days(rule.valid_days))
        return sentences((said, self.only_for(rule.segments)))

    def challenges(self) -> tuple[str, ...]:
        """Say of each challenge what has to be done and what it gives."""
        return tuple(self._challenge(each) for each in self._program.challenges)

    def replenishment(self) -> tuple[str, ...]:
        """Say of each category when it is used up."""
        return tuple(self._reminder(each) for each in self._program.replenishment)

    def perks(self) -> tuple[str, ...]:
        """Say of each privilege how often and for whom it is."""
        return tuple(self._perk(each) for each in self._program.perks)

    def partners(self) -> tuple[str, ...]:
        """Say of each partner what it gives."""
        return tuple(self._partner(each) for each in self._program.partners)

    def _challenge(self, challenge: Challenge) -> str:
        target = int(challenge.target)
        goal = {
            "visits": n_visits(target),
            "spend": self.tr("purchases of {money}").format(money=self.money_of(challenge.target)),
            "categories": n_categories(target),
            "weeks_in_a_row": self.tr("{weeks} in a row").format(weeks=n_weeks(target)),
        }[challenge.goal]
        period = {
            "week": self.tr("within a week"),
            "month": self.tr("within a month"),
            "quarter": self.tr("within a quarter"),
            "year": self.tr("within a year"),
            "once": self.tr("once and for all"),
        }[challenge.period]
        text = self.tr("{name}: {points} for {goal} {period}.")
        name, points = self.name(challenge.name), self.points(challenge.points)
        said = text.format(name=name, points=points, goal=goal, period=period)
        return sentences((said, self.only_for(challenge.segments)))

    def _reminder(self, rule: Replenishment) -> str:
        if rule.days is None:
            text = self.tr("{category}: a reminder when the customer's usual time has passed.")
            return text.format(category=rule.category)
        text = self.tr("{category}: a reminder after {days}.")
        return text.format(category=rule.category, days=n_days(rule.days))

    def _perk(self, perk: Perk) -> str:
        often = self.tr("{name}, {times} a month at most, for {who}.")
        text = self.tr("{name}, for {who}.") if perk.per_month is None else often
        who = self.either(tuple(self._who_has(perk))) or self.tr("whom you choose")
        return text.format(name=self.name(perk.name), times=n_times(perk.per_month or 0), who=who)

    def _who_has(self, perk: Perk) -> Iterator[str]:
        tiers = self._program.tiers
        for level in tiers.levels if tiers else ():
            if perk.code in level.perks:
                yield self.tr("the level “{name}”").format(name=self.name(level.name))
        for plan in self._program.memberships:
            if perk.code in plan.perks:
                yield self.tr("the club card “{name}”").format(name=self.name(plan.name))
        yield from (self.segment(code) for code in perk.segments)

    def _partner(self, partner: Partner) -> str:
        text = self.tr("{name}: {gain}.") if partner.ends is None else self.tr("{name}: {gain}, until {end}.")
        end = self.day(partner.ends) if partner.ends else ""
        said = text.format(name=self.name(partner.name), gain=self.name(partner.text), end=end)
        return sentences((said, self.only_for(partner.segments, partner.tiers)))
