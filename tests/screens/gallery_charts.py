"""All charts in one column, with words of a real shop."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.chart_card import ChartCard
from loyalty_desk.ui.charts.group_map import GroupMap
from loyalty_desk.ui.charts.heat_map import HeatMap
from loyalty_desk.ui.charts.line_chart import LineChart
from loyalty_desk.ui.charts.share_bars import ShareBars
from loyalty_desk.ui.charts.values import (
    Band,
    BarData,
    Cell,
    Column,
    Group,
    GroupData,
    HeatCell,
    HeatData,
    Kind,
    LineData,
    Series,
    ShareRow,
    TableData,
)
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import short_money
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.label import Label

_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "ru": ("янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
}
_BURNS = (3240, 1370, 2110, 790, 2600, 1620, 1130, 1870, 1210, 2350, 880, 1460)


class ChartsSketch(QWidget):
    """What a dashboard is made of, one card below the other."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._english = language == "en"
        self._formats = Formats(language, "EUR" if self._english else "RUB")
        self._months = _MONTHS[language]
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        self.cards = (
            self._sales(),
            self._retention(),
            self._buyers(),
            self._points(),
            self._burning(),
            self._cohorts(),
            self._groups(),
            self._tiers(),
            self._table(),
            self._nothing(),
        )
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)

    def _say(self, english: str, russian: str) -> str:
        return english if self._english else russian

    def _money(self, value: float) -> str:
        return short_money(self._formats, round(value))

    def _count(self, value: float) -> str:
        return self._formats.number(round(value))

    def _card(self, title: str, chart: QWidget, *, sub: str = "") -> ChartCard:
        formula = self._say(
            "Net money of the period: sales less refunds.", "Чистые деньги периода: продажи за вычетом возвратов."
        )
        card = ChartCard(title, chart, sub=sub, formula=formula)
        card.set_table(self._rows())
        return card

    def _sales(self) -> ChartCard:
        chart = LineChart(self._money)
        members = tuple(int(value * 1e5) for value in (110, 165, 208, 236, 242, 228, 198, 158, 118, 92, 80, 90, 118))
        others = tuple(int(value * 1e5) for value in (62, 77, 88, 89, 82, 68, 53, 41, 36, 40, 51, 66, 81))
        labels = tuple(self._formats.day(date.fromordinal(739_000 + 7 * week)) for week in range(13))
        chart.show_data(
            LineData(
                labels,
                (
                    Series(self._say("members", "участники"), members),
                    Series(self._say("others", "остальные"), others, "gold"),
                ),
                tuple(
                    f"{day}\n{self._money(one)}\n{self._money(two)}"
                    for day, one, two in zip(labels, members, others, strict=True)
                ),
                filled=True,
            )
        )
        title = self._say("Sales of members and others", "Продажи участникам и остальным")
        return self._card(title, chart, sub=self._say("by week", "по неделям"))

    def _retention(self) -> ChartCard:
        chart = LineChart(lambda value: f"{value:g} %")
        stay = (52.0, 54.5, None, 55.0, 58.1, 57.0, 61.2, 63.9, 62.0, 64.4, 66.0, 65.1)
        gone = tuple(None if value is None else 100 - value for value in stay)
        low = tuple(None if value is None else value - 6 for value in stay)
        high = tuple(None if value is None else value + 6 for value in stay)
        series = (
            Series(self._say("come back", "возвращаются"), stay),
            Series(self._say("leave", "уходят"), gone, "bad"),
        )
        band = Band(self._say("as in shops like this", "как в похожих магазинах"), low, high)
        tips = tuple(f"{month}\n{value} %" for month, value in zip(self._months, stay, strict=True))
        chart.show_data(LineData(self._months, series, tips, band=band))
        return self._card(self._say("Who stays", "Кто остаётся"), chart, sub="%")

    def _buyers(self) -> ChartCard:
        chart = BarChart(self._count, least=1)
        new = (12, 15, 9, 22, 31, 18, 25, 27, 16, 14, 11, 19)
        back = (40, 44, 51, 49, 60, 72, 66, 70, 75, 81, 79, 90)
        series = (
            Series(self._say("returning", "вернулись"), back),
            Series(self._say("new", "новые"), new, "gold"),
        )
        tips = tuple(f"{month}\n{one}\n{two}" for month, one, two in zip(self._months, back, new, strict=True))
        chart.show_data(BarData(self._months, series, tips))
        title = self._say("New and returning customers", "Новые и вернувшиеся клиенты")
        return self._card(title, chart, sub=self._say("customers a month", "клиентов в месяц"))

    def _points(self) -> ChartCard:
        chart = BarChart(lambda value: self._formats.points(round(value)))
        series = (
            Series(self._say("issued", "начислено"), tuple(value * 100 for value in _BURNS)),
            Series(self._say("used", "списано"), tuple(-value * 61 for value in _BURNS), "gold"),
            Series(self._say("burned", "сгорело"), tuple(-value * 17 for value in reversed(_BURNS)), "bad"),
        )
        chart.show_data(BarData(self._months, series, tuple(f"{month}\n…" for month in self._months)))
        return self._card(self._say("Points", "Баллы"), chart)

    def _burning(self) -> ChartCard:
        chart = BarChart(lambda value: self._formats.points(round(value)))
        values = tuple(value * 100 for value in _BURNS)
        tips = tuple(
            f"{month}\n{self._formats.n_points(value)}" for month, value in zip(self._months, values, strict=True)
        )
        series = (Series(self._say("points that burn", "сгорающие баллы"), values, "gold"),)
        chart.show_data(BarData(self._months, series, tips, marked=0))
        card = self._card(self._say("Points that burn", "Сгорающие баллы"), chart)
        foot = self._say("3 240 in January · 86 customers", "3 240 в январе · 86 клиентов")
        card.add(Label(foot, role="soft", wrap=True))
        return card

    def _cohorts(self) -> ChartCard:
        chart = HeatMap()
        first = (100, 46, 41, 38, 36, 34, 33, 31, 30, 30, 28, 27, 26)
        cells = tuple(
            tuple(
                HeatCell(str(share - (row if share < 100 else 0)), (share - row) / 100, f"{month} + {place}\n{share} %")
                for place, share in enumerate(first[: 13 - row])
            )
            for row, month in enumerate(self._months)
        )
        chart.show_data(HeatData(self._months, tuple(map(str, range(13))), cells))
        title = self._say("Who came back, by month of first visit", "Кто вернулся, по месяцу первого визита")
        return self._card(title, chart, sub="%")

    def _groups(self) -> ChartCard:
        chart = GroupMap()
        fields = {
            "newcomers": ((4, 1), (5, 1), (4, 2), (5, 2)),
            "regulars": ((4, 3), (5, 3), (3, 4), (3, 5), (3, 3)),
            "vip": ((4, 4), (5, 4), (4, 5), (5, 5)),
            "cooling": ((2, 3), (2, 4), (2, 5), (1, 4), (1, 5), (1, 3)),
            "dormant": ((2, 1), (2, 2), (3, 1), (3, 2)),
            "lost": ((1, 1), (1, 2)),
        }
        names = zip(
            fields,
            ("Newcomers", "Regulars", "VIP", "Cooling", "Dormant", "Lost")
            if self._english
            else ("Новички", "Постоянные", "VIP", "Остывающие", "Спящие", "Ушедшие"),
            (118, 342, 96, 140, 210, 77),
            (6, 41, 33, 12, 5, 3),
            strict=True,
        )
        groups = tuple(
            Group(key, name, count, str(count), f"{share} %", fields[key]) for key, name, count, share in names
        )
        recency = self._say("bought lately →", "покупали недавно →")
        chart.show_data(GroupData(groups, recency, self._say("buy often →", "покупают часто →")))
        title = self._say("Groups of customers", "Группы клиентов")
        return self._card(title, chart, sub=self._say("customers · share of money", "клиенты · доля денег"))

    def _tiers(self) -> ChartCard:
        chart = ShareBars()
        chart.show_data(
            (
                ShareRow(self._say("Gold", "Золотой"), 33, "412 600 ₽", "33 %", "gold"),
                ShareRow(self._say("Silver", "Серебряный"), 41, "512 900 ₽", "41 %"),
                ShareRow(self._say("Without a tier, as they came", "Без уровня, как пришли"), 20, "250 100 ₽", "20 %"),
                ShareRow(self._say("Adjusted", "Исправлено"), -6, "−75 000 ₽", "−6 %", "bad"),
            )
        )
        return self._card(self._say("Money by tier", "Деньги по уровням"), chart)

    def _rows(self) -> TableData:
        columns = (
            Column(self._say("Month", "Месяц"), Kind.DATE),
            Column(self._say("Customers", "Клиенты"), Kind.NUMBER),
            Column(self._say("Money", "Деньги"), Kind.MONEY),
            Column(self._say("Share", "Доля"), Kind.PERCENT),
        )
        rows = tuple(
            (
                Cell(date(2025, place + 1, 1), month),
                Cell(value, self._count(value)),
                Cell(value * 1234, self._money(value * 1234)),
                Cell(value / sum(_BURNS), f"{100 * value / sum(_BURNS):.0f} %"),
            )
            for place, (month, value) in enumerate(zip(self._months, _BURNS, strict=True))
        )
        whole = sum(_BURNS)
        total = (
            Cell(None, self._say("Together", "Вместе")),
            Cell(whole, self._count(whole)),
            Cell(whole * 1234, self._money(whole * 1234)),
            Cell(1, "100 %"),
        )
        return TableData(columns, rows, total)

    def _table(self) -> ChartCard:
        card = self._card(self._say("The table behind", "Таблица за картинкой"), BarChart(self._count))
        card.flip()
        return card

    def _nothing(self) -> ChartCard:
        card = self._card(self._say("Answers", "Ответы"), BarChart(self._count))
        card.show_nothing(self._say("Nobody has answered yet.", "Пока никто не ответил."))
        return card
