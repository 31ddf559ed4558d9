"""The rows of offers at the counter: campaigns, stamp cards, rewards, club cards."""

from PySide6.QtCore import QCoreApplication

from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import (
    ChoiceInput,
    NameInput,
    money_input,
    number_input,
    percent_input,
    points_input,
    whole_input,
)
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.pair_inputs import GiftInput, RateInput
from loyalty_desk.ui.program.pick_input import PickInput
from loyalty_desk.ui.program.time_inputs import DateInput, HoursInput, weekdays_input
from loyalty_desk.ui.program.words import capital

_FACTOR_DECIMALS = 4


class CampaignRow(OfferRow):
    """What it gives, when, for what; the rarer conditions are folded away."""

    area = "campaigns"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, none = self.surroundings.formats, "–"
        form.line(("name", NameInput(self.surroundings.language)))
        factor = number_input(formats, _FACTOR_DECIMALS, optional=True, none=none, sign="×")
        form.line(("multiply", factor), ("add_points", points_input(formats, optional=True, none=none)))
        form.line(
            ("percent", percent_input(formats, optional=True, none=none)),
            ("minimum_sale", money_input(formats)),
        )
        form.line(("gift", GiftInput(formats, self.surroundings.language)))
        form.line(("weekdays", weekdays_input(self.surroundings.language)))
        form.line(("hours", HoursInput()))
        form.line(("starts", DateInput()), ("ends", DateInput()))
        form.line(("categories", ChipsInput(self.surroundings.goods)), rare=True)
        self.aim(form, tiers=True)
        unlimited = self.tr("no limit")
        form.line(
            ("budget_points", points_input(formats, optional=True, none=unlimited)),
            ("uses_per_customer", whole_input(formats, optional=True, none=unlimited)),
            rare=True,
        )
        form.yes_no("first_sale_only")


def stamp_card_name(goods: object) -> str:
    """Return what a stamp card for some goods is called until it gets another name."""
    return capital(QCoreApplication.translate("StampRow", "Tenth {goods} free").format(goods=str(goods).lower()))


class StampRow(OfferRow):
    """How many of what make one free."""

    area = "stamps"

    def changed(self, field: str, before: object) -> None:
        """Let a name that nobody has typed follow the goods."""
        if field == "category" and self.field_value("name") == stamp_card_name(before):
            self.put("name", stamp_card_name(self.field_value("category")))

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, unlimited = self.surroundings.formats, self.tr("no limit")
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(("category", PickInput(self.surroundings.categories)), ("buy", whole_input(formats)))
        form.line(
            ("free_up_to", money_input(formats, optional=True, none="–")),
            ("per_day", whole_input(formats, optional=True, none=unlimited)),
            rare=True,
        )
        self.aim(form)


class RewardRow(OfferRow):
    """What a reward costs and gives."""

    area = "rewards"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, unlimited = self.surroundings.formats, self.tr("no limit")
        kinds = ChoiceInput(
            [
                ("gift", self.tr("one of the goods")),
                ("money_off", self.tr("money off")),
                ("percent_off", self.tr("percent off")),
                ("perk", self.tr("a privilege")),
            ]
        )
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(("points", points_input(formats)))
        form.line(("kind", kinds), ("value", number_input(formats, formats.decimals, optional=True, none="–")))
        form.line(("categories", ChipsInput(self.surroundings.goods)), rare=True)
        form.line(
            ("stock", whole_input(formats, optional=True, none=unlimited)),
            ("per_customer", whole_input(formats, optional=True, none=unlimited)),
            rare=True,
        )
        self.aim(form, tiers=True)

    def value(self) -> object:
        """Return the reward; a privilege has no value in money."""
        return {**self.kept, "value": None} if self.field_value("kind") == "perk" else super().value()


class MembershipRow(OfferRow):
    """What a club card costs and gives."""

    area = "memberships"

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        form.line(("name", NameInput(self.surroundings.language)))
        form.line(("price", money_input(formats)), ("months", whole_input(formats, sign=self.tr("mo."))))
        form.line(("discount_percent", percent_input(formats, optional=True, none="–")))
        form.line(("earning", RateInput(formats)))
        form.line(("perks", ChipsInput(self.surroundings.perks)), rare=True)
