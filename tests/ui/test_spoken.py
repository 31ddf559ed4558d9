"""Another language than that of the screens, for a moment."""

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui import language
from loyalty_desk.ui.format import n_customers
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame


class Listener(QLabel):
    """Counts how often it hears of another language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heard = 0

    def changeEvent(self, event: QEvent) -> None:
        self.heard += event.type() is QEvent.Type.LanguageChange
        super().changeEvent(event)


def said(count: int) -> tuple[str, str, str]:
    """Return a plural, a text of ours and one of Qt's own."""
    dialog, box = DialogFrame(""), QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return n_customers(count), dialog.add_close().text(), box.buttons()[0].text()


@pytest.mark.parametrize(("usual", "other"), [("en", "ru"), ("ru", "en")])
def test_the_other_language_is_spoken_inside_only(qapp: QApplication, usual: str, other: str) -> None:
    words = {"en": ("2 customers", "Close", "Cancel"), "ru": ("2 клиента", "Закрыть", "Отмена")}
    language.install(qapp, usual)
    before = QLocale().language()
    with language.spoken(other):
        assert said(2) == words[other]
        assert QLocale().language() is not before
    assert said(2) == words[usual]
    assert QLocale().language() is before


def test_the_usual_language_comes_back_after_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError), language.spoken("ru"):
        raise KeyError
    assert n_customers(2) == "2 customers"


def test_within_each_other(qapp: QApplication) -> None:
    with language.spoken("ru"):
        with language.spoken("en"):
            assert n_customers(2) == "2 customers"
        assert n_customers(2) == "2 клиента"
    assert n_customers(2) == "2 customers"


def test_no_widget_hears_of_it(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    listener = Listener(window)
    window.show()
    with language.spoken("ru"):
        pass
    qapp.sendPostedEvents()
    qapp.processEvents()
    assert listener.heard == 0
    language.install(qapp, "ru")
    qapp.sendPostedEvents()
    assert listener.heard > 0
