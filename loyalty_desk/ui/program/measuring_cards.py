"""The cards of what holds points back, of what measures the program, and of the shop itself."""

from collections.abc import Mapping

from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import NameInput, points_input, whole_input
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.sentences import Sentences

_EVERY = 10  # newcomers of whom one is put aside


class LimitsCard(RuleCard):
    """What holds points back."""

    off: Mapping[Path, object] = {
        ("earning", "hold_days"): 0,
        ("earning", "limit_per_sale"): None,
        ("earning", "limit_per_day"): None,
        ("earning", "sales_per_day"): None,
        ("redemption", "approval_over_points"): None,
    }
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what limits are good for."""
        return (
            self.tr("Waiting time and limits"),
            self.tr("Points can be used at once, without limits. Limits keep anybody from earning by tricks."),
        )

    def first(self) -> Mapping[Path, object]:
        """Return a day of waiting."""
        return {**self.off, ("earning", "hold_days"): 1}

    def said(self, say: Sentences) -> str:
        """Return what holds points back."""
        return say.limits()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, none = self.surroundings.formats, self.tr("no limit")
        form.line(
            ("earning.hold_days", whole_input(formats, sign=self.tr("days"))),
            ("earning.sales_per_day", whole_input(formats, optional=True, none=none)),
        )
        form.line(
            ("earning.limit_per_sale", points_input(formats, optional=True, none=none)),
            ("earning.limit_per_day", points_input(formats, optional=True, none=none)),
        )
        form.line(("redemption.approval_over_points", points_input(formats, optional=True, none=none)))


class ControlGroupCard(RuleCard):
    """Newcomers who are put aside to measure the program."""

    off: Mapping[Path, object] = {("control_group_every",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what a control group is good for."""
        return (
            self.tr("Control group"),
            self.tr("A few newcomers without bonuses show what the program really brings."),
        )

    def first(self) -> Mapping[Path, object]:
        """Return one in ten."""
        return {("control_group_every",): _EVERY}

    def said(self, say: Sentences) -> str:
        """Return who is put aside."""
        return say.control_group()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        form.line(("control_group_every", whole_input(self.surroundings.formats)))


class ShopCard(RuleCard):
    """The shop's name."""

    paths = (("name",),)

    def words(self) -> tuple[str, str]:
        """Return the title."""
        return self.tr("The shop"), ""

    def said(self, say: Sentences) -> str:
        """Return under which name the shop stands on cards and receipts."""
        return say.shop()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        form.line(("name", NameInput(self.surroundings.language)))
