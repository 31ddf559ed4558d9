"""The cards of points: earning them, paying with them, how long they live, what is done when goods come back."""

from collections.abc import Mapping
from functools import partial

from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import ChoiceInput, money_input, percent_input, points_input, whole_input
from loyalty_desk.ui.program.life_input import LifeInput
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.rule_rows import RateRow
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.widgets.field import Field


class EarningCard(RuleCard):
    """What sales earn."""

    paths = (
        *(("earning", name) for name in ("points", "per", "category_rates", "minimum_sale", "whole_steps")),
        *(("earning", name) for name in ("on_part_paid_with_points", "excluded_categories")),
        *(("points", name) for name in ("precision", "rounding", "carry_remainder")),
    )

    def words(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Earning points"), ""

    def said(self, say: Sentences) -> str:
        """Return what sales earn."""
        return say.earning()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        form.line(("earning.points", points_input(formats)), ("earning.per", money_input(formats)))
        rates = RowList(partial(RateRow, self.surroundings), self.tr("Another rate for a category"), named=True)
        form.rows("earning.category_rates", rates)
        form.line(("earning.minimum_sale", money_input(formats)), rare=True)
        precision = ChoiceInput([(0, self.tr("whole points")), (2, self.tr("hundredths"))])
        rounding = ChoiceInput(
            [("down", self.tr("down")), ("nearest", self.tr("to the nearest")), ("up", self.tr("up"))]
        )
        form.line(("points.precision", precision), rare=True)
        form.line(("points.rounding", rounding), rare=True)
        form.yes_no("points.carry_remainder")
        form.yes_no("earning.whole_steps")
        form.yes_no("earning.on_part_paid_with_points")
        form.line(("earning.excluded_categories", ChipsInput(self.surroundings.goods)), rare=True)


class RedemptionCard(RuleCard):
    """How points pay."""

    paths = (
        ("points", "value"),
        *(("redemption", name) for name in ("share_limit_percent", "minimum_points")),
        *(("redemption", name) for name in ("with_same_sale_points", "excluded_categories")),
    )

    def words(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Paying with points"), ""

    def said(self, say: Sentences) -> str:
        """Return how points pay."""
        return say.redemption()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        form.line(("points.value", money_input(formats)), ("redemption.share_limit_percent", percent_input(formats)))
        form.line(("redemption.minimum_points", points_input(formats)))
        form.yes_no("redemption.with_same_sale_points")
        form.line(("redemption.excluded_categories", ChipsInput(self.surroundings.goods)), rare=True)


class ExpiryCard(RuleCard):
    """How long points live."""

    off: Mapping[Path, object] = {
        ("expiry", "months"): None,
        ("expiry", "days"): None,
        ("expiry", "round_up_to"): None,
    }
    paths = (*off, ("expiry", "extended_by_purchase"), ("expiry", "grace_days"))

    def words(self) -> tuple[str, str]:
        """Return the title, and why points might burn."""
        return self.tr("Points burn"), self.tr("Points never burn. A last day is a reason to come once more.")

    def first(self) -> Mapping[Path, object]:
        """Return a year."""
        return {**self.off, ("expiry", "months"): 12}

    def said(self, say: Sentences) -> str:
        """Return how long points live."""
        return say.expiry()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        self._life = LifeInput(self.surroundings.formats)
        self._field = Field(self.tr("Points live"), self._life.control)
        self._life.edited.connect(self._write_life)
        form.put(self._field)
        form.yes_no("expiry.extended_by_purchase", rare=False)
        ends = ChoiceInput(
            [
                (None, self.tr("to the very day")),
                ("month", self.tr("to the end of the month")),
                ("quarter", self.tr("to the end of the quarter")),
                ("year", self.tr("to the end of the year")),
            ]
        )
        form.line(("expiry.round_up_to", ends), rare=True)
        form.line(("expiry.grace_days", whole_input(self.surroundings.formats, sign=self.tr("days"))), rare=True)
        self._life.show_value(self.draft.section("expiry"))

    def show_draft(self) -> None:
        """Show months and days as well."""
        super().show_draft()
        if self.is_filled():
            self._life.show_value(self.draft.section("expiry"))

    def show_problems(self, problems: Mapping[str, str]) -> set[str]:
        """Show what is wrong with months or days at the one field that they share."""
        placed = super().show_problems(problems)
        here = {"expiry.months", "expiry.days"} & problems.keys()
        if self.is_filled():
            self._field.show_problem(next((problems[path] for path in here), ""))
        return placed | here

    def _write_life(self) -> None:
        for name, value in self._life.value().items():
            self.draft.put(("expiry", name), value)
        self.edited.emit()


class RefundsCard(RuleCard):
    """What happens to points that were spent before their goods came back."""

    paths = (("refunds", "shortfall"),)

    def words(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("Goods that come back"), ""

    def said(self, say: Sentences) -> str:
        """Return what happens to points already spent."""
        return say.refunds()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        choices = ChoiceInput([("debt", self.tr("are owed")), ("forgive", self.tr("are forgiven"))])
        form.line(("refunds.shortfall", choices))
