"""A page with every control that is not on the counter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.page import Page
from loyalty_desk.ui.theme import GAP, WIDE, dress
from loyalty_desk.ui.widgets.amount_field import AmountField
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.figure import Figure
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.progress_line import ProgressLine
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from loyalty_desk.ui.widgets.segmented import SegmentedChoice
from loyalty_desk.ui.widgets.switch import Switch
from loyalty_desk.ui.widgets.table import Table


class ControlsSketch(Page):
    """A page with every other control."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        head = PageHead("Controls", "Version 7 is in force since 3 January")
        head.add(SegmentedChoice([("day", "Day"), ("month", "Month")]))
        head.add(QPushButton("Normal"))
        primary = QPushButton("See what changes…")
        dress(primary, role="primary")
        head.add(primary)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, card in enumerate(
            (self._figures(), self._fields(), self._choices(), self._buttons(), self._empty())
        ):
            grid.addWidget(card, place // 3, place % 3)
        grid.addWidget(_table(), 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE, GAP)
        column.setSpacing(GAP)
        column.addWidget(head)
        content = QWidget()
        content.setLayout(grid)
        column.addWidget(VerticalScroll(content), 1)

    def _figures(self) -> Card:
        card = Card("Figures")
        switch = Switch("Figures", checked=True)
        card.set_corner(switch)
        owed = Figure("I owe in points", "small")
        owed.show_value(self._formats.money(4126000), note="+2 900", note_tone="bad")
        back = Figure("Come back within 90 days", "medium")
        back.show_value("58 %", note="+4", note_tone="good")
        pills = QHBoxLayout()
        for tone in ("gold", "accent", "good", "bad", "soft"):
            pills.addWidget(Pill(tone, tone))
        pills.addStretch()
        for part in (owed, back, pills):
            card.add(part)
        for tone in ("gold", "accent", "good", "bad", "soft"):
            card.add(Banner(f"A banner that is {tone}", tone))
        card.body.addStretch()
        return card

    def _fields(self) -> Card:
        card = Card("Fields")
        phone = AmountField(self._formats)
        wrong = Field("Amount", phone, "the whole purchase")
        wrong.show_problem("This is more than was paid.")
        combo = QComboBox()
        combo.addItems(["Gold customer", "Silver customer"])
        note = QPlainTextEdit("Oat milk")
        note.setMaximumHeight(72)
        for label, control in (("Tier", combo), ("Note", note)):
            card.add(Field(label, control))
        card.add(wrong)
        return card

    def _choices(self) -> Card:
        card = Card("Choices")
        partly = QCheckBox("Partly")
        partly.setTristate(True)
        partly.setCheckState(Qt.CheckState.PartiallyChecked)
        checked, off = QCheckBox("Agreed to letters"), QCheckBox("Not possible now")
        checked.setChecked(True)
        off.setEnabled(False)
        radio = QRadioButton("Light")
        radio.setChecked(True)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(40)
        line = ProgressLine()
        line.show_progress(2, 5)
        tabs = QTabWidget()
        tabs.addTab(QWidget(), "Sales")
        tabs.addTab(QWidget(), "Points")
        row = QHBoxLayout()
        row.addWidget(Switch("off"))
        on = Switch("cannot", checked=True)
        on.setEnabled(False)
        row.addWidget(on)
        row.addStretch()
        for part in (tabs, checked, partly, off, radio, QRadioButton("Dark"), slider, line, row):
            card.add(part)
        card.body.addStretch()
        return card

    def _buttons(self) -> Card:
        card = Card("Buttons")
        flow = FlowLayout()
        for role in ("", "primary", "soft", "dashed", "danger", "ghost", "link"):
            button = QPushButton(role or "normal")
            icons.put(button, "plus", "on_accent" if role == "primary" else "text")
            dress(button, role=role)
            flow.addWidget(button)
        for role in ("", "primary", "soft"):
            button = KeyButton("Disabled", "F9", role=role)
            button.setEnabled(False)
            flow.addWidget(button)
        checked = QPushButton("Chosen")
        checked.setCheckable(True)
        checked.setChecked(True)
        flow.addWidget(checked)
        card.add(flow)
        card.body.addStretch()
        return card

    def _empty(self) -> Card:
        card = Card()
        card.add(
            EmptyState("account-plus-outline", "No customers yet. The first one takes 15 seconds.", "New customer")
        )
        return card


def _table() -> Table:
    table = Table()
    model = QStandardItemModel(12, 3, table)
    model.setHorizontalHeaderLabels(["Name", "Visits", "Spent"])
    for row in range(12):
        for column, text in enumerate(("Иван Петров", str(row + 3), "1 240,00")):
            model.setItem(row, column, QStandardItem(text))
    table.setModel(model)
    table.selectRow(1)
    table.setMinimumWidth(300)
    return table
