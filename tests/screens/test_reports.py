"""The Reports page, drawn."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.opinion import Opinion
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.customers import Person
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.page import Page, PageEntry
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.reports.page import ReportsPage
from loyalty_desk.ui.reports.period import Kind, period_of
from loyalty_desk.ui.tasks import Tasks
from tests.screens.demo_shop import demo_desk, formats_of, new_desk
from tests.screens.harness import SMALL, USUAL, Look, draw

ANSWERS = (Opinion(recommend=10, satisfied=4), Opinion(recommend=8, satisfied=2))


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
    """Show the page and wait until every part has been read."""
    page = window.reports()
    with qtbot.waitSignal(page.reader.finished, timeout=20_000):
        window.show_page("reports")
    if kind is not Kind.MONTH:
        with qtbot.waitSignal(page.reader.finished, timeout=20_000):
            page.choose(period_of(kind, page.today))


def shot(desk: Desk, look: Look, folder: Path, qtbot: QtBot, *, name: str, kind: Kind, size: QSize) -> Window:
    """Draw the page of a shop."""
    made: list[Window] = []

    def build() -> QWidget:
        window = Window(desk, look, folder)
        made.append(window)
        qtbot.addWidget(window)
        window.set_shop("Forest Street Coffee")
        window.resize(size)
        window.show()
        drawn(window, qtbot, kind)
        return window

    draw(build, name, folder, look=look, size=size)
    made[0].tasks.close()
    desk.shop.close()
    return made[0]


def test_a_month(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    shot(demo_desk(look.language, tmp_path), look, tmp_path, qtbot, name="reports_month", kind=Kind.MONTH, size=USUAL)


def test_the_whole_page(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = demo_desk(look.language, tmp_path)
    shot(desk, look, tmp_path, qtbot, name="reports_whole", kind=Kind.YEAR, size=QSize(1280, 2760))


def test_the_first_day_in_the_smallest_window(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)
    people = [desk.enrolment.register(Person(name=name)).customer_id for name in ("Anna", "Boris")]
    for number, (customer, amount) in enumerate(zip((*people, None, people[0]), (1200, 3500, 900, 2000), strict=True)):
        desk.counter.sell(Order(key=f"{number}", purchase=Purchase((Line(amount),)), customer_id=customer))
    for number, (customer, opinion) in enumerate(zip(people, ANSWERS, strict=True)):
        desk.bonuses.thank_for_feedback(f"answer {number}", customer, opinion=opinion)
    window = shot(desk, look, tmp_path, qtbot, name="reports_day", kind=Kind.DAY, size=QSize(1072, 2300))
    assert {board_card.table for board_card in (window.reports().board.groups, window.reports().board.forecast)} == {
        None
    }


def test_an_empty_shop(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    desk = new_desk(look.language, tmp_path)
    window = shot(desk, look, tmp_path, qtbot, name="reports_empty", kind=Kind.MONTH, size=SMALL)
    assert window.reports().board.isHidden()
