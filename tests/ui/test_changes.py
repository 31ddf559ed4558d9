from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.topics import Topic
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.page import Page


class Sales(Page):
    topics = frozenset({Topic.SALES})

    def __init__(self) -> None:
        super().__init__()
        self.reloads = 0
        self.shows = 0

    def reload(self) -> None:
        self.reloads += 1

    def shown(self) -> None:
        self.shows += 1


def test_page_reads_when_it_comes_forward_and_only_if_something_changed(qapp: QApplication, qtbot: QtBot) -> None:
    changes, page = Changes(), Sales()
    qtbot.addWidget(page)
    changes.changed.connect(page.hear)
    page.come_forward()
    page.come_forward()
    assert (page.reloads, page.shows) == (1, 2)
    changes.tell({Topic.PROGRAM})
    page.come_forward()
    assert page.reloads == 1
    changes.tell({Topic.SALES, Topic.LEDGER})
    assert page.reloads == 1
    page.come_forward()
    assert page.reloads == 2


def test_visible_page_reads_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    changes, page = Changes(), Sales()
    qtbot.addWidget(page)
    changes.changed.connect(page.hear)
    page.show()
    changes.tell({Topic.SALES})
    assert page.reloads == 1
