"""All widgets in one window, with words of a real shop."""

from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from loyalty_desk.ui.format import Formats, n_visits
from loyalty_desk.ui.page import Key, Page, PageEntry
from loyalty_desk.ui.theme import GAP, WIDE, dress
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.keypad import Keypad
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.points_field import PointsField
from loyalty_desk.ui.widgets.progress_line import ProgressLine
from loyalty_desk.ui.widgets.quote_lines import SEPARATOR, Line, QuoteLines
from loyalty_desk.ui.widgets.search_field import SearchField
from tests.screens.gallery_controls import ControlsSketch

FORMATS = {"en": Formats("en", "EUR"), "ru": Formats("ru", "RUB")}


class CounterSketch(Page):
    """A page that looks like the counter."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self.scans: list[str] = []
        self._formats = formats
        search = SearchField("Scan a card or type a phone, a name…")
        for text, key in (("New customer", "F2"), ("No card", "F8"), ("Refund", "F6")):
            search.add_button(KeyButton(text, key))
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self._customer(), 3)
        columns.addWidget(self._purchase(), 4)
        columns.addWidget(self._quote(), 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(search)
        column.addLayout(columns, 1)

    def keys(self) -> tuple[Key, ...]:
        return (Key("F2", "New customer"), Key("F8", "Sale without a card"), Key("F6", "Refund"))

    def take_scan(self, code: str) -> bool:
        self.scans.append(code)
        return True

    def _customer(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(ElidedLabel("Мария Орлова", role="heading"), 1)
        head.addWidget(Pill("Gold"))
        balance = Figure("Balance", tone="accent")
        balance.show_value(self._formats.points(124800), unit="points")
        line = ProgressLine()
        line.show_progress(3, 5)
        card.add(head)
        card.add(Label("+7 916 ··· -45-67 · " + n_visits(23), role="soft"))
        card.add(balance)
        card.add(Label("120 burn on 31 January", tone="gold"))
        card.add(Banner("Birthday in 3 days"))
        card.add(Label("Tenth coffee free", role="label"))
        card.add(Label("Five visits a month", role="label"))
        card.add(line)
        card.body.addStretch()
        return card

    def _purchase(self) -> Card:
        card = Card()
        amount = AmountField(self._formats, large=True)
        amount.show_value(96000)
        points = PointsField(self._formats)
        points.show_value(20000)
        keypad = Keypad(self._formats.separator)
        keypad.type_into(amount)
        chips = FlowLayout()
        for text in ("Coffee", "Pastry", "Breakfast", "Beans"):
            chips.addWidget(QPushButton(text))
        dashed = QPushButton("+ line")
        dress(dashed, role="dashed")
        chips.addWidget(dashed)
        spend = QHBoxLayout()
        spend.addWidget(points, 1)
        for text in ("100", "200"):
            spend.addWidget(QPushButton(text))
        spend.addWidget(KeyButton("All 456", "F4", role="soft"))
        card.add(Field("Amount", amount))
        card.add(chips)
        card.add(Label("Use points", role="label"))
        card.add(spend)
        card.body.addStretch()
        card.add(keypad)
        return card

    def _quote(self) -> Card:
        card = Card("Quote")
        lines = QuoteLines()
        money, points = self._formats.money, self._formats.points
        lines.show_lines(
            (
                Line("Purchase", money(96000)),
                Line("Gold: 5 % off", money(-4800), "good"),
                Line("200 points", money(-20000), "good"),
                SEPARATOR,
                Line("To pay", money(71200), "total"),
                SEPARATOR,
                Line("Earned", role="heading"),
                Line("Gold: 3 for every 20", points(10680, signed=True)),
                Line("Carried over", points(-60), "soft"),
                Line("Together", "+213 points", "bold-gold"),
            )
        )
        card.add(lines)
        card.body.addStretch()
        card.add(KeyButton("Complete", "Enter", role="complete", bind=False))
        return card


def entries(language: str) -> tuple[PageEntry, ...]:
    """Return the navigation of the real program with sketches as pages."""
    formats = FORMATS[language]
    words = {
        "en": ("Counter", "Customers", "Today", "Program", "Reports", "Settings"),
        "ru": ("Касса", "Клиенты", "Сегодня", "Программа", "Отчёты", "Настройки"),
    }[language]
    pages = (
        ("counter", "cash-register"),
        ("customers", "account-multiple-outline"),
        ("today", "calendar-check-outline"),
        ("program", "tune-variant"),
        ("reports", "chart-box-outline"),
        ("settings", "cog-outline"),
    )
    made = {"counter": lambda: CounterSketch(formats)}
    return tuple(
        PageEntry(key, title, icon, made.get(key, lambda: ControlsSketch(formats)))
        for (key, icon), title in zip(pages, words, strict=True)
    )
