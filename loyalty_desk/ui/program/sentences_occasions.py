"""What is said of occasions: joining, birthdays, surprises, events, answers."""

from loyalty_desk.domain.offers import Event, YearlyGift
from loyalty_desk.ui.format import n_days
from loyalty_desk.ui.program.words import Words, sentences


class OccasionSentences(Words):
    """Says when points come without a purchase."""

    def welcome(self) -> str:
        """Say what a new customer gets."""
        rule = self._program.welcome
        if rule is None:
            return self.tr("New customers begin without points.")
        if rule.expires_days is None:
            return self.tr("A new customer gets {points} at once.").format(points=self.points(rule.points))
        text = self.tr("A new customer gets {points} at once, to be used within {days}.")
        return text.format(points=self.points(rule.points), days=n_days(rule.expires_days))

    def birthday(self) -> str:
        """Say what a birthday gives."""
        rule = self._program.birthday
        if rule is None:
            return self.tr("Birthdays give no points.")
        text = self.tr("Each birthday gives {points}, {when}.")
        said = text.format(points=self.points(rule.points), when=self._around(rule))
        return sentences((said, self.only_for(rule.segments)))

    def anniversary(self) -> str:
        """Say what the day of joining gives each year."""
        rule = self._program.anniversary
        if rule is None:
            return self.tr("The day of joining gives no points.")
        text = self.tr("Each year since joining gives {points}, {when}.")
        said = text.format(points=self.points(rule.points), when=self._around(rule))
        return sentences((said, self.only_for(rule.segments)))

    def surprise(self) -> str:
        """Say what staff may give without an occasion."""
        rule = self._program.surprise
        if rule is None:
            return self.tr("No presents without an occasion.")
        text = self.tr("Staff may give presents of up to {points} a day, each with its reason.")
        return text.format(points=self.points(rule.points_per_day))

    def events(self) -> tuple[str, ...]:
        """Say of each event what coming gives."""
        return tuple(self._event(each) for each in self._program.events)

    def feedback(self) -> str:
        """Say what an answer gives."""
        rule = self._program.feedback
        if rule is None:
            return self.tr("Answers give no points.")
        if not rule.once_in_days:
            return self.tr("Each answer gives {points}.").format(points=self.points(rule.points))
        text = self.tr("An answer gives {points}, once in {days}.")
        return text.format(points=self.points(rule.points), days=n_days(rule.once_in_days))

    def _around(self, rule: YearlyGift) -> str:
        before, after = n_days(rule.days_before), n_days(rule.days_after)
        if rule.days_before and rule.days_after:
            return self.tr("usable from {before} before to {after} after").format(before=before, after=after)
        if rule.days_before:
            return self.tr("usable from {before} before to the day itself").format(before=before)
        if rule.days_after:
            return self.tr("usable from that day to {after} after").format(after=after)
        return self.tr("usable on that day")

    def _event(self, event: Event) -> str:
        text = self.tr("{name}: {points} for coming, {when}.")
        when = self.period(event.starts, event.ends)
        said = text.format(name=self.name(event.name), points=self.points(event.points), when=when)
        return sentences((said, self.only_for(event.segments, event.tiers)))
