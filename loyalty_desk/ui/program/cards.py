"""The cards of points: earning them, paying with them, how long they live, what holds them back."""

from collections.abc import Mapping, Sequence
from functools import partial

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.categories_input import CategoriesInput
from loyalty_desk.ui.program.draft import Draft
from loyalty_desk.ui.program.inputs import (
    ChoiceInput,
    NameInput,
    money_input,
    percent_input,
    points_input,
    whole_input,
)
from loyalty_desk.ui.program.life_input import LifeInput
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.rule_rows import RateRow
from loyalty_desk.ui.widgets.field import Field


class EarningCard(RuleCard):
    """What sales earn."""

    def __init__(self, draft: Draft, formats: Formats, language: str, categories: Sequence[str]) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Earning points"))
        self.line(
            (("earning", "points"), self.tr("Points"), points_input(formats)),
            (("earning", "per"), self.tr("for every"), money_input(formats)),
        )
        rates = RowList(partial(RateRow, formats, language), self.tr("Another rate for a category"), named=True)
        self.bind(("earning", "category_rates"), rates)
        self.put(rates.control)
        self.line((("earning", "minimum_sale"), self.tr("Sales from"), money_input(formats)), rare=True)
        self._add_rounding(rare=True)
        self.yes_no(("points", "carry_remainder"), self.tr("What rounding down cuts off counts next time"))
        self.yes_no(("earning", "whole_steps"), self.tr("Only whole steps count"))
        self.yes_no(("earning", "on_part_paid_with_points"), self.tr("What points paid earns points as well"))
        self._excluded = CategoriesInput(categories, self.tr("The shop has no categories yet."))
        self.line((("earning", "excluded_categories"), self.tr("Earn nothing"), self._excluded), rare=True)

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories of the shop."""
        self._excluded.offer(categories)

    def _add_rounding(self, *, rare: bool) -> None:
        precision = ChoiceInput([(0, self.tr("whole points")), (2, self.tr("hundredths"))])
        rounding = ChoiceInput(
            [("down", self.tr("down")), ("nearest", self.tr("to the nearest")), ("up", self.tr("up"))]
        )
        self.line((("points", "precision"), self.tr("Points are counted in"), precision), rare=rare)
        self.line((("points", "rounding"), self.tr("A sale's points are rounded"), rounding), rare=rare)


class RedemptionCard(RuleCard):
    """How points pay."""

    def __init__(self, draft: Draft, formats: Formats, categories: Sequence[str]) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Paying with points"))
        self.line(
            (("points", "value"), self.tr("One point pays"), money_input(formats)),
            (("redemption", "share_limit_percent"), self.tr("up to, of the bill"), percent_input(formats)),
        )
        self.line((("redemption", "minimum_points"), self.tr("Fewest points at once"), points_input(formats)))
        same = self.tr("Points of a sale can pay for that same sale")
        self.yes_no(("redemption", "with_same_sale_points"), same)
        self._excluded = CategoriesInput(categories, self.tr("The shop has no categories yet."))
        text = self.tr("Cannot be paid with points")
        self.line((("redemption", "excluded_categories"), text, self._excluded), rare=True)

    def offer(self, categories: Sequence[str]) -> None:
        """Offer other categories of the shop."""
        self._excluded.offer(categories)


class ExpiryCard(RuleCard):
    """How long points live."""

    def __init__(self, draft: Draft, formats: Formats) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Points burn"))
        months, days, end = ("expiry", "months"), ("expiry", "days"), ("expiry", "round_up_to")
        self.can_be_off({months: None, days: None, end: None}, {months: 12, days: None, end: None})
        self._life = LifeInput(formats)
        self._field = Field(self.tr("Points live"), self._life.control)
        self._life.edited.connect(self._write_life)
        self.put(self._field)
        self.yes_no(("expiry", "extended_by_purchase"), self.tr("Each purchase lets all points live anew"), rare=False)
        ends = ChoiceInput(
            [
                (None, self.tr("to the very day")),
                ("month", self.tr("to the end of the month")),
                ("quarter", self.tr("to the end of the quarter")),
                ("year", self.tr("to the end of the year")),
            ]
        )
        self.line((end, self.tr("They live on"), ends), rare=True)
        grace = whole_input(formats, sign=self.tr("days"))
        self.line((("expiry", "grace_days"), self.tr("Given back after their last day, they live"), grace), rare=True)

    def show_values(self) -> None:
        """Show months and days as well."""
        super().show_values()
        self._life.show_value(self.draft.section("expiry"))

    def show_problems(self, problems: Mapping[str, str]) -> set[str]:
        """Show what is wrong with months or days at the one field that they share."""
        here = {"expiry.months", "expiry.days"} & problems.keys()
        self._field.show_problem(next((problems[path] for path in here), ""))
        return super().show_problems(problems) | here

    def _write_life(self) -> None:
        for name, value in self._life.value().items():
            self.draft.put(("expiry", name), value)
        self.edited.emit()


class LimitsCard(RuleCard):
    """What holds points back."""

    def __init__(self, draft: Draft, formats: Formats) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Waiting time and limits"))
        off: dict[tuple[str, ...], object] = {("earning", "hold_days"): 0}
        for name in ("limit_per_sale", "limit_per_day", "sales_per_day"):
            off[("earning", name)] = None
        off[("redemption", "approval_over_points")] = None
        self.can_be_off(off, off | {("earning", "hold_days"): 1})
        none = self.tr("no limit")
        days = whole_input(formats, sign=self.tr("days"))
        self.line(
            (("earning", "hold_days"), self.tr("Usable after"), days),
            (("earning", "sales_per_day"), self.tr("Sales a day"), whole_input(formats, optional=True, none=none)),
        )
        self.line(
            (("earning", "limit_per_sale"), self.tr("Points a sale"), points_input(formats, optional=True, none=none)),
            (("earning", "limit_per_day"), self.tr("Points a day"), points_input(formats, optional=True, none=none)),
        )
        approval = points_input(formats, optional=True, none=none)
        self.line((("redemption", "approval_over_points"), self.tr("Using more needs the owner"), approval))


class RefundsCard(RuleCard):
    """What happens to points that were spent before their goods came back."""

    def __init__(self, draft: Draft) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Goods that come back"))
        choices = ChoiceInput([("debt", self.tr("are owed")), ("forgive", self.tr("are forgiven"))])
        self.line((("refunds", "shortfall"), self.tr("Points already spent"), choices))


class ShopCard(RuleCard):
    """The shop's name."""

    def __init__(self, draft: Draft, language: str) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("The shop"))
        self.line((("name",), self.tr("Name"), NameInput(language)))
