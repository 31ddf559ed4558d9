import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.imports.field_chip import MIME, FieldChip


def test_a_drag_begins_once_the_mouse_is_far_enough(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    carried: list[bytes] = []

    def begin(drag: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        carried.append(bytes(drag.mimeData().data(MIME).data()))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", begin)
    chip = FieldChip("name", "Name")
    qtbot.addWidget(chip)
    chip.show()
    QTest.mouseMove(chip, QPoint(30, 5))
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(chip, QPoint(6, 6))
    assert carried == []
    QTest.mouseMove(chip, QPoint(40, 6))
    qtbot.waitUntil(lambda: carried == [b"name"])
