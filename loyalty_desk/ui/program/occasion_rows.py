"""The rows of occasions and of what is not money: events, challenges, reminders, privileges, partners, groups."""

from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import (
    ChoiceInput,
    NameInput,
    money_input,
    number_input,
    points_input,
    whole_input,
)
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.pick_input import PickInput
from loyalty_desk.ui.program.texts_input import TextsInput
from loyalty_desk.ui.program.time_inputs import DateInput, months_input


class EventRow(OfferRow):
    """When an event is, and what coming gives."""

    area = "events"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(("starts", DateInput(optional=False)), ("ends", DateInput(optional=False)))
        form.line(("points", points_input(self.surroundings.formats)))
        self.aim(form, tiers=True)


class ChallengeRow(OfferRow):
    """What is to be done in which time, and the prize."""

    area = "challenges"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        goals = ChoiceInput(
            [
                ("visits", self.tr("visits")),
                ("spend", self.tr("money spent")),
                ("categories", self.tr("different goods")),
                ("weeks_in_a_row", self.tr("weeks in a row")),
            ]
        )
        periods = ChoiceInput(
            [
                ("week", self.tr("a week")),
                ("month", self.tr("a month")),
                ("quarter", self.tr("a quarter")),
                ("year", self.tr("a year")),
                ("once", self.tr("any time, once")),
            ]
        )
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(("goal", goals), ("target", number_input(formats, formats.decimals)))
        form.line(("period", periods), ("points", points_input(formats)))
        self.aim(form)


class ReplenishmentRow(OfferRow):
    """After how long a category is used up."""

    area = "replenishment"

    def title(self) -> str:
        """Return the category, which has no other name."""
        return str(self.field_value("category") or "")

    def fill(self, form: Form) -> None:
        """Add the settings."""
        days = whole_input(self.surroundings.formats, optional=True, none="–", sign=self.tr("days"))
        form.line(("category", PickInput(self.surroundings.categories)))
        form.line(("days", days))


class PerkRow(OfferRow):
    """A privilege and how often it may be used."""

    area = "perks"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        form.line(("name", NameInput(self.surroundings.language)))
        limit = whole_input(self.surroundings.formats, optional=True, none=self.tr("no limit"))
        form.line(("per_month", limit), rare=True)
        self.aim(form)


class PartnerRow(OfferRow):
    """A partner and what it gives."""

    area = "partners"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(("text", NameInput(self.surroundings.language)))
        form.line(("ends", DateInput()), rare=True)
        self.aim(form, tiers=True)


class OwnSegmentRow(OfferRow):
    """Who is in one of the owner's groups: who meets all that is said here."""

    area = "segments.own"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, none = self.surroundings.formats, "–"
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(
            ("spent_from", money_input(formats, optional=True, none=none)),
            ("visits_from", whole_input(formats, optional=True, none=none)),
        )
        form.line(("absent_days_from", whole_input(formats, optional=True, none=none, sign=self.tr("days"))))
        form.line(("categories", ChipsInput(self.surroundings.goods)), rare=True)
        form.line(("tiers", ChipsInput(self.surroundings.levels)), rare=True)
        form.line(("groups", ChipsInput(self.surroundings.groups)), rare=True)
        form.line(("tags", TextsInput(self.surroundings.language)), rare=True)
        form.line(("birthday_months", months_input(self.surroundings.language)), rare=True)
