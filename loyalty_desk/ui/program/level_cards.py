"""The cards of what sets customers apart: levels, percent discounts, club cards, groups by what customers do."""

from collections.abc import Mapping
from functools import partial

from loyalty_desk.domain.money import decimal
from loyalty_desk.services.ready_made import weekly_amount
from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import ChoiceInput, whole_input
from loyalty_desk.ui.program.occasion_rows import OwnSegmentRow
from loyalty_desk.ui.program.offer_list import OfferList
from loyalty_desk.ui.program.offer_rows import MembershipRow
from loyalty_desk.ui.program.rows import Row, RowList
from loyalty_desk.ui.program.rule_card import OfferCard, RuleCard
from loyalty_desk.ui.program.rule_rows import GroupRow, LevelRow, StepRow
from loyalty_desk.ui.program.sentences import Sentences

_WEEKS = (0, 10, 25)  # of a usual customer's spending, until each level that a new ladder has


class TiersCard(RuleCard):
    """The ladder of levels."""

    off: Mapping[Path, object] = {("tiers",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what levels are good for."""
        return self.tr("Levels"), self.tr("Bronze, silver, gold: who comes more gets more, and has something to lose.")

    def first(self) -> Mapping[Path, object]:
        """Return three levels by money spent."""
        return {("tiers",): self._first_ladder()}

    def said(self, say: Sentences) -> str:
        """Return which levels there are."""
        return say.tiers()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        metric = ChoiceInput(
            [
                ("spend", self.tr("money spent")),
                ("visits", self.tr("visits")),
                ("points_earned", self.tr("points earned")),
            ]
        )
        form.line(("tiers.metric", metric))
        self._levels = RowList(self._make_row, self.tr("Add a level"))
        form.rows("tiers.levels", self._levels)
        self._add_rare(form)
        metric.edited.connect(self._measure_anew)

    def _add_rare(self, form: Form) -> None:
        formats, always, months = self.surroundings.formats, self.tr("always"), self.tr("months")
        form.line(
            ("tiers.window_months", whole_input(formats, optional=True, none=always, sign=months)),
            ("tiers.keep_months", whole_input(formats, optional=True, none=always, sign=months)),
            rare=True,
        )
        down = ChoiceInput(
            [
                ("one_level", self.tr("one level down")),
                ("to_metric", self.tr("down to what is reached")),
                ("never", self.tr("nothing, it stays")),
            ]
        )
        form.line(("tiers.downgrade", down), rare=True)
        apply = ChoiceInput(
            [("next_sale", self.tr("the next purchase")), ("this_sale", self.tr("the purchase that reaches it"))]
        )
        form.line(("tiers.apply_from", apply), rare=True)

    def _make_row(self) -> Row:
        row = LevelRow(self.surroundings, self.draft.get(("tiers", "metric")))
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
        formats = self.surroundings.formats
        week, decimals = weekly_amount(formats.currency), formats.decimals
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

    off: Mapping[Path, object] = {("discounts",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what discounts are good for."""
        return self.tr("Discounts"), self.tr("A percent less for your own people, or for who has spent much.")

    def first(self) -> Mapping[Path, object]:
        """Return a percent for staff."""
        group = {self.tr("staff"): "10"}
        return {("discounts",): {"stacking": "best", "excluded_categories": [], "groups": group, "cumulative": []}}

    def said(self, say: Sentences) -> str:
        """Return who pays less."""
        return say.discounts()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        groups = RowList(partial(GroupRow, self.surroundings), self.tr("Add a group"), named=True)
        steps = RowList(partial(StepRow, self.surroundings), self.tr("Add a step"))
        form.rows("discounts.groups", groups, titled=True)
        form.rows("discounts.cumulative", steps, titled=True)
        stacking = ChoiceInput([("best", self.tr("the largest holds")), ("multiply", self.tr("one after another"))])
        form.line(("discounts.stacking", stacking), rare=True)
        form.line(("discounts.excluded_categories", ChipsInput(self.surroundings.goods)), rare=True)


class MembershipsCard(OfferCard):
    """Club cards that are sold."""

    path = ("memberships",)
    off: Mapping[Path, object] = {("memberships",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what a club card is good for."""
        return self.tr("Club card"), self.tr("A paid year with a lower price: who has paid for it comes to use it.")

    def begin(self) -> Mapping[str, object]:
        """Return a year with a percent off."""
        formats = self.surroundings.formats
        price = decimal(weekly_amount(formats.currency), formats.decimals)
        club = {"code": "club", "name": self.tr("Club"), "price": price, "months": 12}
        return club | {"earning": None, "discount_percent": "5", "perks": []}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what each card costs and gives."""
        return say.memberships()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        cards = OfferList(MembershipRow, self.surroundings, self.path, add=self.tr("Add a club card"), first=self.begin)
        self.offer_list(form, cards)


class SegmentsCard(RuleCard):
    """Groups of customers by what they do."""

    off: Mapping[Path, object] = {("segments",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what groups are good for."""
        return (
            self.tr("Groups of customers"),
            self.tr("Newcomers, regulars, the best, those who stay away: any offer can be for some of them only."),
        )

    def first(self) -> Mapping[Path, object]:
        """Return the usual beginnings."""
        rule = {"newcomer_days": 30, "dormant_days": 45, "lost_days": 180}
        return {("segments",): rule | {"regular_sales_in_90_days": 3, "vip_top_percent": 5, "own": []}}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return who is in each of the owner's groups."""
        return say.own_segments()

    def said_of_all(self, say: Sentences) -> str:
        """Return where the usual groups begin."""
        return say.segments()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, days = self.surroundings.formats, self.tr("days")
        form.line(("segments.newcomer_days", whole_input(formats, sign=days)))
        form.line(
            ("segments.dormant_days", whole_input(formats, sign=days)),
            ("segments.lost_days", whole_input(formats, sign=days)),
        )
        form.line(("segments.regular_sales_in_90_days", whole_input(formats)))
        form.line(("segments.vip_top_percent", whole_input(formats, sign="%")))
        own = OfferList(
            OwnSegmentRow, self.surroundings, ("segments", "own"), add=self.tr("Add your own group"), first=self._own
        )
        self.offers = own
        form.rows("segments.own", own)

    def _own(self) -> dict[str, object]:
        lists = dict.fromkeys(("tiers", "groups", "tags", "categories", "birthday_months"))
        begun: dict[str, object] = {"code": "group", "name": self.tr("My group"), "spent_from": None}
        return begun | {name: [] for name in lists} | {"visits_from": 5, "absent_days_from": None}
