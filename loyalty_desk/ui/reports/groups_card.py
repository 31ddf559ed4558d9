"""The RFM map: customers in named groups by how lately and how often they come."""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from loyalty_desk.domain.metrics.rfm import GROUPS, QUINTILES, Rfm, group_of
from loyalty_desk.domain.metrics.summary import ratio
from loyalty_desk.domain.selection import OneOf, Selection
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.group_map import GroupMap
from loyalty_desk.ui.charts.values import Column, Group, GroupData, Kind, TableData
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.reports.amounts import share, short_money
from loyalty_desk.ui.reports.cells import Cells
from loyalty_desk.ui.reports.group_names import group_meanings, group_names
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question

LEAST_DAYS = 28
LEAST_CUSTOMERS = QUINTILES * QUINTILES
_SCORES = range(1, QUINTILES + 1)


@dataclass(frozen=True)
class GroupsFound:
    """The map, and since how many days the shop sells."""

    rfm: Rfm
    days: int


def read_groups(desk: Desk, question: Question) -> GroupsFound:
    """Return the map of the year that ends today."""
    first = desk.reports.first_day() or question.today
    return GroupsFound(desk.loyalty.rfm(question.today), (question.today - first).days + 1)


class GroupsCard(PictureCard):
    """Areas as dark as they are full; a click opens the group."""

    def __init__(self, formats: Formats) -> None:
        self._map = GroupMap()
        formula = self.tr(
            "RFM: last sale, number of sales and money of the last year, each in five parts of equal size.\n"
            "To the right: came more lately. Up: comes more often and spends more. A click opens the group"
        )
        super().__init__(self.tr("Groups of customers"), self._map, formula=formula, of_period=False)
        self._formats = formats
        self._cells = Cells(formats)
        self._map.chosen.connect(self._choose)

    def show_rfm(self, found: GroupsFound) -> None:
        """Draw another map."""
        rfm = found.rfm
        if found.days < LEAST_DAYS or rfm.customers < LEAST_CUSTOMERS:
            self.show_nothing(self.tr("Groups can be told after a month of sales, with 25 customers or more."))
            return
        money = sum(spent for _, spent in rfm.sizes().values())
        groups = (self._group(key, *rfm.sizes()[key], (rfm.customers, money)) for key in GROUPS)
        areas = tuple(area for group in groups for area in _areas(group))
        self._map.show_data(GroupData(areas, self.tr("came more lately"), self.tr("comes more often, spends more")))
        self.show_table(self._table_of(rfm))
        self.set_sub(self.tr("{customers}, one year").format(customers=n_customers(rfm.customers)))

    def _group(self, key: str, customers: int, money: int, whole: tuple[int, int]) -> Group:
        of_customers, of_money = ratio(customers, whole[0]), ratio(money, whole[1])
        name = group_names()[key]
        tip = (
            f"{name}: {group_meanings()[key]}",
            self.tr("{customers}, {share} of all").format(
                customers=n_customers(customers), share=share(self._formats, of_customers)
            ),
            self.tr("Spent {money} in a year, {share} of all").format(
                money=short_money(self._formats, money), share=share(self._formats, of_money)
            ),
        )
        note = self.tr("{share} of money").format(share=share(self._formats, of_money or Fraction(0)))
        fields = tuple((r, value) for r, value in product(_SCORES, _SCORES) if group_of(r, value) == key)
        return Group(key, name, customers, self._formats.number(customers), note, fields, "\n".join(tip))

    def _table_of(self, rfm: Rfm) -> TableData:
        cells, sizes = self._cells, rfm.sizes()
        money = sum(spent for _, spent in sizes.values())
        columns = (
            Column(self.tr("Group")),
            Column(self.tr("Customers"), Kind.NUMBER),
            Column(self.tr("Share"), Kind.PERCENT),
            Column(self.tr("Spent"), Kind.MONEY),
            Column(self.tr("Share of money"), Kind.PERCENT),
        )
        rows = tuple(
            (
                cells.text(group_names()[key]),
                cells.number(customers),
                cells.percent(ratio(customers, rfm.customers)),
                cells.money(spent),
                cells.percent(ratio(spent, money)),
            )
            for key, (customers, spent) in sizes.items()
        )
        one = Fraction(1)
        totals = (
            cells.text(self.tr("Together")),
            cells.number(rfm.customers),
            cells.percent(one),
            cells.money(money),
            cells.percent(one if money else None),
        )
        return TableData(columns, rows, totals)

    def _choose(self, key: str) -> None:
        def find(desk: Desk) -> Selection:
            return Selection((OneOf(tuple(desk.loyalty.of_group(key, desk.shop.today()))),))

        self.want(find, group_names()[key])


def _areas(group: Group) -> tuple[Group, ...]:
    """Return a group as areas whose fields touch each other, the largest with its figures, the others with its name."""
    left, areas = set(group.fields), []
    while left:
        area, edge = set(), {min(left)}
        while edge:
            area |= edge
            near = {(r + x, v + y) for r, v in edge for x, y in ((0, 1), (1, 0), (0, -1), (-1, 0))}
            edge = (near & left) - area
        left -= area
        areas.append(tuple(sorted(area)))
    first, *others = sorted(areas, key=len, reverse=True)
    plain = replace(group, figure="", note="")
    return replace(group, fields=first), *(replace(plain, fields=fields) for fields in others)
