"""Reports: are members coming back, what does it cost, what is owed in points, who is leaving, is all well."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.reports.board import Board
from loyalty_desk.ui.reports.books_checker import BooksChecker
from loyalty_desk.ui.reports.exporter import Exporter, export_names
from loyalty_desk.ui.reports.finder import Finder
from loyalty_desk.ui.reports.margin_sheet import MarginSheet
from loyalty_desk.ui.reports.period import Period, period_of
from loyalty_desk.ui.reports.period_picker import PeriodPicker
from loyalty_desk.ui.reports.period_words import period_name
from loyalty_desk.ui.reports.picture_card import PictureCard
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.reports.reader import Reader
from loyalty_desk.ui.reports.readings import BOOKS, OF_SETTINGS, readings_of
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.reports.table_exporter import TableExporter
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP, WIDE, dress
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.wording import sentence

_BAR = 20  # the scroll bar and its gap lie in the page's right margin


class ReportsPage(Page):
    """The dashboard of a period with the one before; pictures open their customers, tables go to Excel."""

    counter_requested = Signal()
    customers_requested = Signal(object, str)  # Selection, what it is called
    customer_requested = Signal(object)
    shown_report = Signal(object)

    topics = frozenset({Topic.SALES, Topic.LEDGER, Topic.CUSTOMERS, Topic.PROGRAM})

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._tasks = tasks
        self._exporter = Exporter(desk, formats, language, notices, tasks)
        self._table_exporter = TableExporter(desk, formats, notices, tasks)
        self._head = PageHead(self.tr("Reports"))
        self._picker = PeriodPicker(formats, desk.shop.today())
        self._excel = QPushButton(self.tr("Excel"))
        self._board = Board(formats)
        self._reader = Reader(desk, tasks, readings_of(self._board, language, self._show_report), self)
        self._finder = Finder(desk, tasks)
        self._checker = BooksChecker(desk, tasks)
        self._empty = EmptyState(
            "chart-line",
            self.tr("The first sale brings the first figures."),
            self.tr("Go to the counter"),
        )
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def keys(self) -> tuple[Key, ...]:
        """Return the keys of periods and of Excel."""
        return (
            Key("Alt+←", self.tr("The period before")),
            Key("Alt+→", self.tr("The period after")),
            Key("Ctrl+E", self.tr("Save to Excel")),
        )

    def reload(self) -> None:
        """Read what the shop's changes may have changed, each part when it has rested."""
        self._reader.outdate()
        if self.isVisible():
            self._ask()

    def shown(self) -> None:
        """Go on reading."""
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what is not read yet for the next time."""
        super().hideEvent(event)
        self._reader.pause()
        self._finder.stop()

    def export(self, kind: str) -> None:
        """Ask where to save a workbook of a kind (sales and ledger: of the period shown), and write it."""
        self._exporter.ask(kind, self._picker.period.passed(self.today), self)

    @property
    def today(self) -> date:
        """Today in the shop's time zone."""
        return self._desk.shop.today()

    @property
    def board(self) -> Board:
        """Everything below the head."""
        return self._board

    @property
    def reader(self) -> Reader:
        """What reads the board's parts."""
        return self._reader

    @property
    def exporter(self) -> Exporter:
        """What writes workbooks."""
        return self._exporter

    def choose(self, period: Period) -> None:
        """Show another period, none after today."""
        self._picker.choose(period)

    def ask_margin(self) -> None:
        """Ask for what the owner alone knows."""
        sheet = MarginSheet(self._desk, self._formats, self)
        sheet.kept.connect(partial(self._reader.forget, *OF_SETTINGS))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _ask(self) -> None:
        self._reader.ask(Question(self._picker.period, self.today))

    def _build(self) -> None:
        icons.put(self._excel, "tray-arrow-down", "on_accent")
        dress(self._excel, role="primary")
        menu = QMenu(self._excel)
        for kind, name in export_names().items():
            menu.addAction(name).triggered.connect(partial(self._export, kind))
        self._excel.setMenu(menu)
        self._head.setContentsMargins(0, 0, _BAR, 0)
        self._head.add(self._picker)
        self._head.add(self._excel)
        self._stack.addWidget(self._board)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE - _BAR, 0)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._picker.chosen.connect(self._ask)
        self._reader.failed.connect(self._fail)
        self._empty.action_requested.connect(self.counter_requested)
        self._board.day_wanted.connect(self._open_day)
        self._board.export_wanted.connect(self._export_table)
        self._board.customers_wanted.connect(self._finder.find)
        self._board.customer_wanted.connect(self.customer_requested)
        self._board.headline.margin_wanted.connect(self.ask_margin)
        self._board.books.check_wanted.connect(self._checker.check)
        self._checker.checking.connect(self._board.books.set_checking)
        self._checker.checked.connect(partial(self._reader.forget, BOOKS))
        self._finder.found.connect(self.customers_requested)
        for source in (self._finder, self._checker):
            source.failed.connect(self._fail)
        keys = {"Alt+Left": self._picker.go_earlier, "Alt+Right": self._picker.go_later, "Ctrl+E": self._excel.showMenu}
        for text, run in keys.items():
            QShortcut(QKeySequence(text), self).activated.connect(run)

    def _export(self, kind: str, _checked: bool) -> None:
        self.export(kind)

    def _export_table(self, card: PictureCard) -> None:
        if card.table is not None:
            span = self._picker.period.drawn(self.today) if card.of_period else None
            self._table_exporter.ask(card.name, card.table, span, self)

    def _open_day(self, start: date) -> None:
        self._picker.choose(period_of(self._picker.period.parts, start))

    def _show_report(self, report: Report) -> None:
        self._picker.set_limits(report.first_day, report.today)
        empty = report.first_day is None
        self._stack.setCurrentWidget(self._empty if empty else self._board)
        self._picker.setVisible(not empty)
        self._excel.setVisible(not empty)
        self._head.set_sub("" if empty else self._compared(report))
        if not empty:
            self._board.show_report(report)
        self.shown_report.emit(report)

    def _compared(self, report: Report) -> str:
        if report.going_on:
            return self.tr("The day is not over yet")
        name = period_name(report.period.before, self._formats)
        if not report.comparable:
            return self.tr("Nothing to compare with yet: {period} is not complete").format(period=name)
        if report.period.unfinished(report.today):
            return self.tr("Compared with as many days of: {period}").format(period=name)
        return self.tr("Compared with: {period}").format(period=name)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refused | Invalid | Trouble):
            raise error
        text = sentence(error, self._formats)
        if text not in self._notices.texts():
            self._notices.bad(text, action=Action(self.tr("Try again"), self._again))

    def _again(self) -> None:
        self._reader.try_again()
