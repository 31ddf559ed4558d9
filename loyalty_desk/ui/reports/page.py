"""Reports: how the shop does, what the program costs, what is owed in points."""

from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout

from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.reports.exporter import Exporter, export_names
from loyalty_desk.ui.reports.period import Period, period_of
from loyalty_desk.ui.reports.period_picker import PeriodPicker
from loyalty_desk.ui.reports.period_words import period_name
from loyalty_desk.ui.reports.report import Report, read_report
from loyalty_desk.ui.reports.report_view import ReportView
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, WIDE, dress
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.page_head import PageHead
from loyalty_desk.ui.wording import sentence

_BAR = 20  # the scroll bar and its gap lie in the page's right margin
_PATIENCE_MS = 150  # figures are greyed when new ones take longer


class ReportsPage(Page):
    """Figures of a period with the one before, a picture, a table, and exports."""

    counter_requested = Signal()
    shown_report = Signal(object)

    topics = frozenset({Topic.SALES, Topic.LEDGER, Topic.CUSTOMERS, Topic.PROGRAM})

    def __init__(self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks) -> None:
        super().__init__()
        self._desk = desk
        self._formats = formats
        self._notices = notices
        self._tasks = tasks
        self._exporter = Exporter(desk, formats, language, notices, tasks)
        self._head = PageHead(self.tr("Reports"))
        self._picker = PeriodPicker(formats, desk.shop.today())
        self._excel = QPushButton(self.tr("Excel"))
        self._view = ReportView(formats, tasks)
        self._empty = EmptyState(
            "chart-line",
            self.tr("The first sale brings the first figures."),
            self.tr("Go to the counter"),
        )
        self._stack = QStackedWidget()
        self._waiting = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
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
        """Read the figures of the period again, beside the main thread."""
        today, period = self.today, self._picker.period
        self._waiting.start()

        def work(progress: Progress) -> Report:
            progress.check()
            desk = self._desk.beside()
            try:
                return read_report(desk, period, today)
            finally:
                desk.shop.close()

        self._tasks.run(work, done=self._show_report, failed=self._fail)

    def export(self, kind: str) -> None:
        """Ask where to save a workbook of a kind (sales and ledger: of the period shown), and write it."""
        self._exporter.ask(kind, self._picker.period.passed(self.today), self)

    @property
    def today(self) -> date:
        """Today in the shop's time zone."""
        return self._desk.shop.today()

    @property
    def view(self) -> ReportView:
        """Everything below the head."""
        return self._view

    @property
    def exporter(self) -> Exporter:
        """What writes workbooks."""
        return self._exporter

    def choose(self, period: Period) -> None:
        """Show another period, none after today."""
        self._picker.choose(period)

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
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, GAP, WIDE - _BAR, 0)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._picker.chosen.connect(self._choose)
        self._view.opened.connect(self._open_row)
        self._empty.action_requested.connect(self.counter_requested)
        self._waiting.timeout.connect(self._grey)
        keys = {"Alt+Left": self._picker.go_earlier, "Alt+Right": self._picker.go_later, "Ctrl+E": self._excel.showMenu}
        for text, run in keys.items():
            QShortcut(QKeySequence(text), self).activated.connect(run)

    def _choose(self, _period: Period) -> None:
        self.reload()

    def _export(self, kind: str, _checked: bool) -> None:
        self.export(kind)

    def _open_row(self, index: QModelIndex) -> None:
        start, period = self._view.start_of(index), self._picker.period
        if start is not None and period_of(period.parts, start) != period:
            self._picker.choose(period_of(period.parts, start))

    def _grey(self) -> None:
        self._view.setEnabled(False)

    def _show_report(self, report: Report) -> None:
        if report.period != self._picker.period:
            return
        self._waiting.stop()
        self._view.setEnabled(True)
        self._picker.set_limits(report.first_day, report.today)
        empty = report.first_day is None
        self._stack.setCurrentWidget(self._empty if empty else self._view)
        self._picker.setVisible(not empty)
        self._excel.setVisible(not empty)
        self._head.set_sub("" if empty else self._compared(report))
        if not empty:
            self._view.show_report(report)
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
        self._waiting.stop()
        self._view.setEnabled(True)
        if not isinstance(error, Refused | Trouble):
            raise error
        self._notices.bad(sentence(error, self._formats))
