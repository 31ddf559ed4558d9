"""The cards of what sets customers apart: levels and percent discounts."""

from functools import partial

from loyalty_desk.domain.money import decimal
from loyalty_desk.services.ready_made import weekly_amount
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.draft import Draft
from loyalty_desk.ui.program.inputs import ChoiceInput, whole_input
from loyalty_desk.ui.program.rows import Row, RowList
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.rule_rows import GroupRow, LevelRow, StepRow
from loyalty_desk.ui.widgets.label import Label

_WEEKS = (0, 10, 25)  # of a usual customer's spending, until each level that a new ladder has


class TiersCard(RuleCard):
    """The ladder of levels."""

    def __init__(self, draft: Draft, formats: Formats, language: str) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Levels"))
        self._formats = formats
        self._language = language
        self.can_be_off({("tiers",): None}, {("tiers",): self._first_ladder()})
        self._metric = ChoiceInput(
            [
                ("spend", self.tr("money spent")),
                ("visits", self.tr("visits")),
                ("points_earned", self.tr("points earned")),
            ]
        )
        self.line((("tiers", "metric"), self.tr("Reached by"), self._metric))
        self._levels = RowList(self._make_row, self.tr("Add a level"))
        self.bind(("tiers", "levels"), self._levels)
        self.put(self._levels.control)
        self._add_rare(formats)
        self._metric.edited.connect(self._measure_anew)

    def _add_rare(self, formats: Formats) -> None:
        always = self.tr("always")
        months = self.tr("months")
        self.line(
            (
                ("tiers", "window_months"),
                self.tr("What counts: the last"),
                whole_input(formats, optional=True, none=always, sign=months),
            ),
            (
                ("tiers", "keep_months"),
                self.tr("A level holds"),
                whole_input(formats, optional=True, none=always, sign=months),
            ),
            rare=True,
        )
        down = ChoiceInput(
            [
                ("one_level", self.tr("one level down")),
                ("to_metric", self.tr("down to what is reached")),
                ("never", self.tr("nothing, it stays")),
            ]
        )
        self.line((("tiers", "downgrade"), self.tr("When it is not reached again"), down), rare=True)
        apply = ChoiceInput(
            [("next_sale", self.tr("the next purchase")), ("this_sale", self.tr("the purchase that reaches it"))]
        )
        self.line((("tiers", "apply_from"), self.tr("A new level counts from"), apply), rare=True)

    def _make_row(self) -> Row:
        row = LevelRow(self._formats, self._language, self.draft.get(("tiers", "metric")))
        taken = {str(level.get("code")) for level in self._ladder()}
        number = next(number for number in range(1, len(taken) + 2) if f"level_{number}" not in taken)
        row.show_value("", {"code": f"level_{number}", "perks": []})
        return row

    def _ladder(self) -> list[dict[str, object]]:
        levels = self.draft.get(("tiers", "levels"))
        return [level for level in levels if isinstance(level, dict)] if isinstance(levels, list) else []

    def _measure_anew(self) -> None:
        """Give the beginnings of levels the unit of the metric."""
        self._levels.show_value(self.draft.get(("tiers", "levels")))
        self.edited.emit()

    def _first_ladder(self) -> dict[str, object]:
        week, decimals = weekly_amount(self._formats.currency), self._formats.decimals
        names = (self.tr("Bronze"), self.tr("Silver"), self.tr("Gold"))
        codes = ("bronze", "silver", "gold")
        return {
            "metric": "spend",
            "window_months": 12,
            "keep_months": 12,
            "downgrade": "one_level",
            "apply_from": "next_sale",
            "levels": [
                {"code": code, "name": name, "from": decimal(week * weeks, decimals), "earning": None}
                | {"discount_percent": None, "share_limit_percent": None, "perks": []}
                for code, name, weeks in zip(codes, names, _WEEKS, strict=True)
            ],
        }


class DiscountsCard(RuleCard):
    """Percent discounts."""

    def __init__(self, draft: Draft, formats: Formats, language: str) -> None:
        super().__init__("", draft)
        self.set_title(self.tr("Discounts"))
        first: dict[str, object] = {"stacking": "best", "excluded_categories": [], "groups": {}, "cumulative": []}
        self.can_be_off({("discounts",): None}, {("discounts",): first})
        groups = RowList(partial(GroupRow, formats, language), self.tr("Add a group"), named=True)
        steps = RowList(partial(StepRow, formats), self.tr("Add a step"))
        for text, path, rows in (
            (self.tr("For groups of customers"), "groups", groups),
            (self.tr("For money spent over all time"), "cumulative", steps),
        ):
            self.put(Label(text, role="title", wrap=True))
            self.bind(("discounts", path), rows)
            self.put(rows.control)
        stacking = ChoiceInput([("best", self.tr("the largest holds")), ("multiply", self.tr("one after another"))])
        self.line((("discounts", "stacking"), self.tr("Of several discounts"), stacking), rare=True)
