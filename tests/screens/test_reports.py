"""The Reports page, drawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.page import Page, PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.reports.page import ReportsPage
from loyalty_desk.ui.reports.period import Kind, period_of
from loyalty_desk.ui.tasks import Tasks
from tests.screens.demo_shop import demo_desk, formats_of, new_desk
from tests.screens.harness import SMALL, USUAL, Look, draw


class Window(MainWindow):
    """The main window with the Reports page only."""

    def __init__(self, desk: Desk, look: Look, folder: Path) -> None:
        self.tasks = Tasks()
        entry = PageEntry(key="reports", title="Reports", icon="chart-line", make=self._make)
        self._desk, self._look = desk, look
        super().__init__([entry], preferences=Preferences(folder / "p.ini"), changes=Changes(), tasks=self.tasks)

    def reports(self) -> ReportsPage:
        page = self.page("reports")
        assert isinstance(page, ReportsPage)
        return page

    def _make(self) -> Page:
        spoken = self._look.language
        return ReportsPage(self._desk, formats_of(self._desk, spoken), spoken, self.notices, self.tasks)


def drawn(window: Window, qtbot: QtBot, kind: Kind) -> None:
    """Show the page and wait for figures and picture."""
    page = window.reports()
    with qtbot.waitSignal(page.shown_report, timeout=20_000):
        window.show_page("reports")
    if kind is not Kind.MONTH:
        with qtbot.waitSignal(page.shown_report, timeout=20_000):
            page.choose(period_of(kind, page.today))
    view = page.view
    qtbot.waitUntil(lambda: view.isHidden() or view.trend.chart is not None, timeout=20_000)


@pytest.mark.parametrize("kind", Kind)
def test_reports(qtbot: QtBot, tmp_path: Path, look: Look, kind: Kind) -> None:
    size = USUAL if kind is Kind.MONTH else SMALL
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = Window(desk, look, tmp_path)
        qtbot.addWidget(window)
        window.set_shop("Forest Street Coffee")
        window.resize(size)
        window.show()
        drawn(window, qtbot, kind)
        return window

    draw(build, f"reports_{kind.value}", tmp_path, look=look, size=size)
    desk.shop.close()


def test_whole_page(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = Window(desk, look, tmp_path)
        qtbot.addWidget(window)
        drawn(window, qtbot, Kind.YEAR)
        return window

    draw(build, "reports_whole", tmp_path, look=look, size=QSize(1280, 1300))
    desk.shop.close()


def test_empty_shop(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)

    def build() -> QWidget:
        window = Window(desk, look, tmp_path)
        qtbot.addWidget(window)
        drawn(window, qtbot, Kind.MONTH)
        return window

    draw(build, "reports_empty", tmp_path, look=look, size=SMALL)
    desk.shop.close()
