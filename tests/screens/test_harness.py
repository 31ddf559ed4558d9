"""The eye that looks for cut texts sees them, and nothing else."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll
from tests.screens.harness import assert_nothing_cut, cut_texts

LONG = "A sentence that needs some room"


def _combo() -> QComboBox:
    combo = QComboBox()
    combo.addItem(LONG)
    return combo


@pytest.mark.parametrize(
    "widget",
    [
        lambda: Label(LONG),
        lambda: Label("Unbreakableandverylongword", wrap=True),
        lambda: QPushButton(LONG),
        lambda: QLineEdit(placeholderText=LONG),
        _combo,
    ],
    ids=["label", "wrapped", "button", "placeholder", "combo"],
)
def test_narrow_is_cut_and_wide_is_not(qtbot: QtBot, widget: type[QWidget]) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    made = widget()
    made.setParent(host)
    host.resize(600, 100)
    host.show()
    made.resize(500, 60)
    assert cut_texts(host) == []
    made.resize(40, 60)
    assert len(cut_texts(host)) == 1
    with pytest.raises(AssertionError, match="texts are cut"):
        assert_nothing_cut(host)


def test_low_and_outside_are_cut_too(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(400, 100)
    label = Label(LONG, wrap=True, parent=host)
    label.setGeometry(0, 0, 120, 20)
    host.show()
    assert "high" in cut_texts(host)[0]
    label.setGeometry(350, 0, 300, 40)
    assert "outside" in cut_texts(host)[0]


def test_hidden_elided_and_scrolled_texts_are_not_cut(qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    for _ in range(20):
        column.addWidget(Label(LONG))
    hidden = Label(LONG)
    hidden.setMaximumWidth(10)
    column.addWidget(hidden)
    hidden.hide()
    elided = ElidedLabel(LONG)
    elided.setMaximumWidth(50)
    column.addWidget(elided)
    scroll = VerticalScroll(content)
    qtbot.addWidget(scroll)
    scroll.resize(400, 100)
    scroll.show()
    assert cut_texts(scroll) == []
