"""What is said of offers at the counter: campaigns, stamps, rewards, gift certificates."""

from collections.abc import Iterator
from fractions import Fraction

from loyalty_desk.domain.offers import Campaign, Gift, Reward, StampCard
from loyalty_desk.ui.format import n_months
from loyalty_desk.ui.program.words import Words, sentences


class CounterSentences(Words):
    """Says what the cashier can offer."""

    def campaigns(self) -> tuple[str, ...]:
        """Say of each campaign what it gives, when, and for whom."""
        return tuple(self._campaign(each) for each in self._program.campaigns)

    def campaign_choice(self) -> str:
        """Say what holds when several campaigns meet."""
        return {
            "best": self.tr("Of several campaigns at once the best for the customer holds."),
            "all": self.tr("Several campaigns at once all hold."),
            "newest": self.tr("Of several campaigns at once the newest holds."),
        }[self._program.campaign_choice]

    def stamps(self) -> tuple[str, ...]:
        """Say of each stamp card what makes something free."""
        return tuple(self._stamp_card(each) for each in self._program.stamps)

    def rewards(self) -> tuple[str, ...]:
        """Say of each reward what it costs and gives."""
        return tuple(self._reward(each) for each in self._program.rewards)

    def certificates(self) -> str:
        """Say how gift certificates live."""
        rule = self._program.certificates
        if rule is None:
            return self.tr("No gift certificates.")
        life = self.tr("Gift certificates are spent in parts and never run out.")
        if rule.months is not None:
            text = self.tr("Gift certificates are spent in parts within {months}.")
            life = text.format(months=n_months(rule.months))
        earns = self.tr("Shopping with one earns points, buying it does not.")
        if rule.earn_when_sold:
            earns = self.tr("Buying one earns points, shopping with it does not.")
        return f"{life} {earns}"

    def _campaign(self, campaign: Campaign) -> str:
        what = ", ".join((*self._effects(campaign), *self._conditions(campaign)))
        budget = campaign.budget_points
        together = self.tr("All customers together: {points} at most.")
        return sentences(
            (
                self.tr("{name}: {what}.").format(name=self.name(campaign.name), what=what),
                self.only_for(campaign.segments, campaign.tiers),
                self.at_most(campaign.uses_per_customer),
                together.format(points=self.points(budget)) if budget is not None else "",
            )
        )

    def _effects(self, campaign: Campaign) -> Iterator[str]:
        if campaign.multiply is not None:
            yield self.tr("points ×{factor}").format(factor=self.factor(campaign.multiply))
        if campaign.add_points is not None:
            yield self.tr("{points} more").format(points=self.points(campaign.add_points))
        if campaign.percent is not None:
            yield self.off(campaign.percent)
        if campaign.gift is not None:
            yield self._gift(campaign.gift)

    def _gift(self, gift: Gift) -> str:
        if gift.stock is None:
            return self.tr("as a gift: {name}").format(name=self.name(gift.name))
        text = self.tr("as a gift: {name} (there are {count})")
        return text.format(name=self.name(gift.name), count=self._formats.number(gift.stock))

    def _conditions(self, campaign: Campaign) -> Iterator[str]:
        if campaign.categories:
            yield self.tr("for {names}").format(names=self.either(campaign.categories))
        if campaign.weekdays:
            yield self._weekdays(campaign.weekdays)
        if campaign.hours and len(campaign.hours) == 2:
            start, end = (f"{hour:%H:%M}" for hour in campaign.hours)
            yield self.tr("from {start} to {end}").format(start=start, end=end)
        if campaign.starts or campaign.ends:
            yield self.period(campaign.starts, campaign.ends)
        if campaign.minimum_sale:
            yield self.tr("for purchases from {money}").format(money=self.money(campaign.minimum_sale))
        if campaign.first_sale_only:
            yield self.tr("with the first purchase")

    def _weekdays(self, days: tuple[int, ...]) -> str:
        names = (
            self.tr("on Mondays"),
            self.tr("on Tuesdays"),
            self.tr("on Wednesdays"),
            self.tr("on Thursdays"),
            self.tr("on Fridays"),
            self.tr("on Saturdays"),
            self.tr("on Sundays"),
        )
        return ", ".join(names[day - 1] for day in sorted(set(days)))

    def _stamp_card(self, card: StampCard) -> str:
        text = self.tr("{name}: after {count} of “{category}” the next one is free.")
        if card.free_up_to is not None:
            text = self.tr("{name}: after {count} of “{category}” the next one is free, up to {money}.")
        said = text.format(
            name=self.name(card.name),
            count=self._formats.number(card.buy),
            category=card.category,
            money=self.money(card.free_up_to or 0),
        )
        a_day = self.tr("Stamps a day: {count} at most.").format(count=self._formats.number(card.per_day or 0))
        return sentences((said, a_day if card.per_day else "", self.only_for(card.segments)))

    def _reward(self, reward: Reward) -> str:
        said = self.tr("{name}: {gain} for {points}.")
        stock = self.tr("There are {count}.").format(count=self._formats.number(reward.stock or 0))
        goods = self.tr("On: {names}.").format(names=", ".join(reward.categories))
        return sentences(
            (
                said.format(name=self.name(reward.name), gain=self._gain(reward), points=self.points(reward.points)),
                goods if reward.categories else "",
                self.only_for(reward.segments, reward.tiers),
                stock if reward.stock is not None else "",
                self.at_most(reward.per_customer),
            )
        )

    def _gain(self, reward: Reward) -> str:
        value = reward.value or Fraction(0)
        gift = self.tr("one free, up to {money}") if reward.value else self.tr("one free")
        return {
            "gift": gift.format(money=self.money_of(value)),
            "money_off": self.tr("{money} off").format(money=self.money_of(value)),
            "percent_off": self.off(value),
            "perk": self.tr("a privilege"),
        }[reward.kind]
