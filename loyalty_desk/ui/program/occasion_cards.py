"""The cards of occasions: joining, birthdays, surprises, events, answers."""

from collections.abc import Mapping
from datetime import timedelta

from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import points_input, whole_input
from loyalty_desk.ui.program.occasion_rows import EventRow
from loyalty_desk.ui.program.offer_list import OfferList
from loyalty_desk.ui.program.rule_card import OfferCard, RuleCard
from loyalty_desk.ui.program.sentences import Sentences


class WelcomeCard(RuleCard):
    """Points for a new customer."""

    off: Mapping[Path, object] = {("welcome",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what a welcome is good for."""
        return self.tr("Welcome"), self.tr("A few points at once, and the card is not thrown away.")

    def first(self) -> Mapping[Path, object]:
        """Return points for a month."""
        return {("welcome",): {"points": "100", "expires_days": 30}}

    def said(self, say: Sentences) -> str:
        """Return what a new customer gets."""
        return say.welcome()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        days = whole_input(formats, optional=True, none="–", sign=self.tr("days"))
        form.line(("welcome.points", points_input(formats)), ("welcome.expires_days", days))


class _YearlyCard(RuleCard):
    """Points around a day of the year."""

    section = ""
    given: Mapping[str, object] = {}

    def first(self) -> Mapping[Path, object]:
        """Return what the day gives at first."""
        return {(self.section,): dict(self.given)}

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, days = self.surroundings.formats, self.tr("days")
        form.line((f"{self.section}.points", points_input(formats)))
        form.line(
            (f"{self.section}.days_before", whole_input(formats, sign=days)),
            (f"{self.section}.days_after", whole_input(formats, sign=days)),
        )
        form.line((f"{self.section}.segments", ChipsInput(self.surroundings.segments)), rare=True)


class BirthdayCard(_YearlyCard):
    """Points around the birthday."""

    section = "birthday"
    off: Mapping[Path, object] = {("birthday",): None}
    paths = tuple(off)
    given: Mapping[str, object] = {"points": "200", "days_before": 3, "days_after": 7, "segments": []}

    def words(self) -> tuple[str, str]:
        """Return the title, and what a birthday is good for."""
        return self.tr("Birthday"), self.tr("Somebody thought of it: people come to celebrate, and not alone.")

    def said(self, say: Sentences) -> str:
        """Return what a birthday gives."""
        return say.birthday()


class AnniversaryCard(_YearlyCard):
    """Points around the day of joining."""

    section = "anniversary"
    off: Mapping[Path, object] = {("anniversary",): None}
    paths = tuple(off)
    given: Mapping[str, object] = {"points": "100", "days_before": 0, "days_after": 7, "segments": []}

    def words(self) -> tuple[str, str]:
        """Return the title, and what an anniversary is good for."""
        return self.tr("Years together"), self.tr("A thank-you each year since the customer joined.")

    def said(self, say: Sentences) -> str:
        """Return what the day of joining gives."""
        return say.anniversary()


class SurpriseCard(RuleCard):
    """Presents without an occasion."""

    off: Mapping[Path, object] = {("surprise",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what a surprise is good for."""
        return self.tr("Surprise"), self.tr(
            "Staff may give a little present “just because”; it is what people tell of."
        )

    def first(self) -> Mapping[Path, object]:
        """Return a small budget a day."""
        return {("surprise",): {"points_per_day": "300"}}

    def said(self, say: Sentences) -> str:
        """Return what staff may give."""
        return say.surprise()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        form.line(("surprise.points_per_day", points_input(self.surroundings.formats)))


class EventsCard(OfferCard):
    """Points for coming to an event."""

    path = ("events",)
    off: Mapping[Path, object] = {("events",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what events are good for."""
        return self.tr("Events"), self.tr("A tasting, a workshop: the card is scanned at the door.")

    def begin(self) -> Mapping[str, object]:
        """Return a tasting in a week."""
        day = (self.surroundings.today() + timedelta(days=7)).isoformat()
        event: dict[str, object] = {"code": "tasting", "name": self.tr("Tasting"), "starts": day, "ends": day}
        return event | {"points": "50", "tiers": [], "segments": []}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what coming gives."""
        return say.events()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        events = OfferList(EventRow, self.surroundings, self.path, add=self.tr("Add an event"), first=self.begin)
        self.offer_list(form, events)


class FeedbackCard(RuleCard):
    """Points for an answer."""

    off: Mapping[Path, object] = {("feedback",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what answers are good for."""
        return self.tr("Answers"), self.tr("Points for telling you what was good and what was not.")

    def first(self) -> Mapping[Path, object]:
        """Return a few points once a month."""
        return {("feedback",): {"points": "10", "once_in_days": 30}}

    def said(self, say: Sentences) -> str:
        """Return what an answer gives."""
        return say.feedback()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        days = whole_input(formats, sign=self.tr("days"))
        form.line(("feedback.points", points_input(formats)), ("feedback.once_in_days", days))
