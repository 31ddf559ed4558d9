from PySide6.QtCore import Q_ARG, QEvent, QMetaObject, QModelIndex
from PySide6.QtGui import QFocusEvent
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.settings.countries import countries, system_country
from loyalty_desk.ui.settings.picker import Picker


def test_a_part_of_any_word_finds(qtbot: QtBot) -> None:
    picker = Picker(countries("en"))
    qtbot.addWidget(picker)
    picker.show()
    picker.choose("RU")
    assert picker.currentText() == "Russia"
    picker.choose("nowhere")
    assert picker.value() == "RU"
    completer = picker._completer
    completer.setCompletionPrefix("akhst")
    assert completer.completionCount() == 1
    with qtbot.waitSignal(picker.chosen) as told:
        QMetaObject.invokeMethod(completer, "activated", Q_ARG(QModelIndex, completer.currentIndex()))
    assert told.args == ["KZ"]
    assert (picker.value(), picker.currentText()) == ("KZ", "Kazakhstan")


def test_what_is_not_in_the_list_is_put_back(qtbot: QtBot) -> None:
    picker = Picker((("a", "Apple"), ("b", "Bread")))
    qtbot.addWidget(picker)
    picker.show()
    picker.choose("b")
    picker.setEditText("nothing like that")
    picker.focusOutEvent(_focus_out())
    assert (picker.value(), picker.currentText()) == ("b", "Bread")


def test_the_country_of_a_system_without_one_follows_the_language() -> None:
    assert system_country("ru") in dict(countries("ru"))
    assert system_country("en") in dict(countries("en"))


def _focus_out() -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusOut)
