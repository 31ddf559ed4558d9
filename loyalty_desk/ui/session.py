"""One shop file, open: its services, its window with the pages, and what runs while it is open."""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.selection import Selection
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.practice import is_practice
from loyalty_desk.services.shop import Shop
from loyalty_desk.ui.changes import Changes
from loyalty_desk.ui.command import Command
from loyalty_desk.ui.counter.page import CounterPage
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.main_window import MainWindow
from loyalty_desk.ui.navigation import ScannerLook
from loyalty_desk.ui.page import Page, PageEntry
from loyalty_desk.ui.practice import Practice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.titles import Titles

if TYPE_CHECKING:
    from loyalty_desk.services.nightly import NightlyRun

NIGHTLY_MS = 15 * 60 * 1000
FOUND_AT_ONCE = 8
log = logging.getLogger(__name__)


class Session:
    """A shop at work; raises Trouble for a file that is no sound shop."""

    def __init__(
        self,
        application: QApplication,
        path: Path,
        *,
        language: str,
        preferences: Preferences,
        tasks: Tasks,
    ) -> None:
        self._application, self._language = application, language
        self._preferences, self._tasks = preferences, tasks
        self.desk = Desk(Shop.open(path, SystemClock()))
        self.changes = Changes()
        self.desk.shop.listen(self.changes.tell)
        self.wedge = Wedge(application, gap_ms=preferences.scanner_gap_ms)
        self._formats = Formats(language, self.desk.shop.program.currency)
        self.window = MainWindow(
            self._entries(), preferences=preferences, changes=self.changes, tasks=tasks, search=self._find
        )
        self._nightly = QTimer(interval=NIGHTLY_MS)
        self._practice = Practice(self.window, self.desk, self._formats, tasks, open_copy=self._open_copy)
        self._connect()
        self._connect_practice()
        self._show_shop()
        self.window.set_rehearsal(self.desk.shop.rehearsal)
        self.window.set_scanner(ScannerLook.READY, Titles().scanner_ready())
        self.window.show_page("counter")

    def begin(self) -> None:
        """Show the window and listen to the scanner."""
        self.window.show()
        self.wedge.start()

    @property
    def practice(self) -> bool:
        """Whether this is a throw-away copy of a shop."""
        return is_practice(self.desk.shop)

    def raise_window(self) -> None:
        """Come to the front, for a second start on the same shop."""
        (self._practice.window or self.window).raise_window()

    def close(self) -> None:
        """Let go of the file."""
        self._practice.stop()
        self._tasks.close()
        self._nightly.stop()
        self.wedge.stop()
        self.desk.shop.close()

    def _entries(self) -> list[PageEntry]:
        titles = Titles()
        return [
            PageEntry("counter", titles.of("counter"), "cash-register", self._make_counter),
            PageEntry("customers", titles.of("customers"), "account-multiple-outline", self._make_customers),
            PageEntry("today", titles.of("today"), "calendar-check-outline", self._make_today),
            PageEntry("program", titles.of("program"), "star-circle-outline", self._make_program),
            PageEntry("reports", titles.of("reports"), "chart-box-outline", self._make_reports),
            PageEntry("settings", titles.of("settings"), "cog-outline", self._make_settings),
        ]

    def _make_counter(self) -> Page:
        return CounterPage(self.desk, self._formats, self._language, self.window.notices, self._tasks)

    def _make_customers(self) -> Page:
        from loyalty_desk.ui.customers.page import CustomersPage

        page = CustomersPage(self.desk, self._formats, self._language, self.window.notices, self._tasks)
        page.serve_requested.connect(self._serve)
        page.new_customer_requested.connect(self._register)
        page.import_requested.connect(self._bring_in)
        page.export_requested.connect(self._export)
        return page

    def _make_today(self) -> Page:
        from loyalty_desk.ui.today.page import TodayPage

        page = TodayPage(self.desk, self._formats, self.window.notices, self._tasks)
        page.open_requested.connect(self._show_customer)
        return page

    def _make_program(self) -> Page:
        from loyalty_desk.ui.program.page import ProgramPage

        page = ProgramPage(self.desk, self._formats, self._language, self.window.notices, self._tasks)
        page.draft_changed.connect(partial(self.window.set_badge, "program"))
        return page

    def _make_reports(self) -> Page:
        from loyalty_desk.ui.reports.page import ReportsPage

        page = ReportsPage(self.desk, self._formats, self._language, self.window.notices, self._tasks)
        page.counter_requested.connect(self._counter)
        page.customer_requested.connect(self._show_customer)
        page.customers_requested.connect(self._show_customers)
        return page

    def _make_settings(self) -> Page:
        from loyalty_desk.ui.settings.page import SettingsPage

        page = SettingsPage(
            self.desk,
            self._formats,
            self._language,
            self.window.notices,
            self._tasks,
            preferences=self._preferences,
            wedge=self.wedge,
        )
        page.practice_asked.connect(self._practice.offer)
        page.import_asked.connect(self._bring_in)
        return page

    def _connect(self) -> None:
        self.wedge.scanned.connect(self.window.take_scan)
        self.changes.changed.connect(self._show_shop)
        titles = Titles()
        self.window.add_command(Command(titles.new_customer(), self._register))
        self.window.add_command(Command(titles.customers_to_excel(), partial(self._export, "customers")))
        self.window.add_command(Command(titles.find_duplicates(), self._find_duplicates))
        self.window.add_command(Command(titles.bring_in(), self._bring_in))
        self.window.ready.connect(self._formats.warm)
        self.window.ready.connect(self._run_nightly)
        self.window.ready.connect(self._nightly.start)
        self._nightly.timeout.connect(self._run_nightly)

    def _connect_practice(self) -> None:
        if self.practice:
            self.window.set_practice()
            return
        self.window.add_command(Command(Titles().practice(), self._practice.offer))
        self.window.ready.connect(self._practice.sweep)
        self._practice.entered.connect(self._pause)
        self._practice.left.connect(self._resume)

    def _open_copy(self, path: Path) -> "Session":
        self._preferences.window_geometry = self.window.saveGeometry()
        return Session(self._application, path, language=self._language, preferences=self._preferences, tasks=Tasks())

    def _pause(self) -> None:
        """Wait behind the practice window, with everything that is typed."""
        self.wedge.stop()
        self._nightly.stop()
        self.window.hide()

    def _resume(self) -> None:
        self.window.raise_window()
        self.wedge.set_gap(self._preferences.scanner_gap_ms)
        self.wedge.start()
        self._nightly.start()

    def _show_shop(self) -> None:
        shop = self.desk.shop
        shop.staff = self.desk.profile.load().staff
        self.window.set_shop(name_in(shop.program.name, self._language))
        self.window.set_staff(shop.staff)

    def _counter(self) -> CounterPage:
        page = self.window.show_page("counter")
        if not isinstance(page, CounterPage):
            raise TypeError(page)
        return page

    def _serve(self, customer_id: CustomerId) -> None:
        self._counter().serve(customer_id)

    def _show_customer(self, customer_id: CustomerId) -> None:
        from loyalty_desk.ui.customers.page import CustomersPage

        page = self.window.show_page("customers")
        if isinstance(page, CustomersPage):
            page.show_customer(customer_id)

    def _show_customers(self, selection: Selection, title: str) -> None:
        from loyalty_desk.ui.customers.page import CustomersPage

        page = self.window.show_page("customers")
        if isinstance(page, CustomersPage):
            page.show_selection(selection, title)

    def _register(self) -> None:
        self._counter().register()

    def _export(self, kind: str) -> None:
        from loyalty_desk.ui.reports.page import ReportsPage

        page = self.window.page("reports")
        if isinstance(page, ReportsPage):
            page.export(kind)

    def _find_duplicates(self) -> None:
        from loyalty_desk.ui.customers.page import CustomersPage

        page = self.window.show_page("customers")
        if isinstance(page, CustomersPage):
            page.find_duplicates()

    def _bring_in(self) -> None:
        from loyalty_desk.ui.imports.sheet import ImportSheet

        sheet = ImportSheet(self.desk, self._formats, self._tasks, self.window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _find(self, text: str) -> list[Command]:
        found = self.desk.enrolment.find(text, FOUND_AT_ONCE)
        return [
            Command(
                each.name or each.phone or "", partial(self._serve, each.customer_id), each.phone or each.card or ""
            )
            for each in found
        ]

    def _run_nightly(self) -> None:
        def work(progress: Progress) -> "NightlyRun":
            beside = self.desk.beside()
            beside.shop.listen(self.changes.tell)
            try:
                return beside.nightly.run(lambda _: progress.check())
            finally:
                beside.shop.close()

        self._tasks.run(work, done=_note, failed=_note)


def _note(outcome: object) -> None:
    log.info("nightly run: %s", outcome)
