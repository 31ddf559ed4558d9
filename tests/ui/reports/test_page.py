"""The page on real shops: figures come from another thread."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.selection import Cohort, OneOf, Selection
from loyalty_desk.domain.topics import Topic
from loyalty_desk.ui.charts.bar_chart import BarChart
from loyalty_desk.ui.charts.group_map import GroupMap
from loyalty_desk.ui.charts.heat_map import HeatMap
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.reports.exporter import export_names
from loyalty_desk.ui.reports.margin_sheet import MarginSheet
from loyalty_desk.ui.reports.page import ReportsPage
from loyalty_desk.ui.reports.period import Kind, Period, Span
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.empty_state import EmptyState
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.number_field import NumberField
from tests.shop import Rehearsal

TIMEOUT = 10_000


class Evening:
    """A shop's Reports page in its window."""

    def __init__(self, shop: Rehearsal, qtbot: QtBot) -> None:
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.notices = Notices(self.host)
        self.tasks = Tasks(self.host)
        self.page = ReportsPage(shop.desk, Formats("en", "RUB"), "en", self.notices, self.tasks)
        qtbot.addWidget(self.page)
        self.reports: list[Report] = []
        self.page.shown_report.connect(self.reports.append)
        self.page.resize(1000, 700)
        self.page.show()
        with qtbot.waitSignal(self.page.reader.finished, timeout=TIMEOUT):
            self.page.come_forward()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    with Rehearsal(tmp_path / "a.shop") as shop:
        yield shop


@pytest.fixture
def busy(shop: Rehearsal) -> Rehearsal:
    anna = shop.customer("Anna")
    shop.sale(anna, "100.00")
    shop.go("2026-02-05")
    shop.sale(anna, "300.00")
    return shop


@pytest.fixture
def evening(busy: Rehearsal, qtbot: QtBot) -> Iterator[Evening]:
    evening = Evening(busy, qtbot)
    yield evening
    evening.tasks.stop()


def test_an_empty_shop_points_to_the_counter(shop: Rehearsal, qtbot: QtBot) -> None:
    evening = Evening(shop, qtbot)
    empty = evening.page.findChild(EmptyState)
    assert isinstance(empty, EmptyState)
    assert empty.isVisible()
    assert not evening.page.board.isVisible()
    with qtbot.waitSignal(evening.page.counter_requested):
        empty.action_requested.emit()
    evening.tasks.stop()


def test_goes_to_other_periods_by_keys(evening: Evening, qtbot: QtBot) -> None:
    assert evening.reports[-1].now.money == 30000
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        QTest.keyClick(evening.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert evening.reports[-1].period.start == date(2026, 1, 1)
    assert evening.reports[-1].now.money == 10000
    QTest.keyClick(evening.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert len(evening.reports) == 2  # nothing is there before the first sale
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        QTest.keyClick(evening.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    evening.page.choose(Period(Kind.DAY, date(2027, 1, 1)))
    assert evening.reports[-1].period.start == date(2026, 2, 1)


def test_a_row_opens_its_day(evening: Evening, qtbot: QtBot) -> None:
    table = evening.page.board.table
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        table.opened.emit(table.model().index(4, 0))
    assert evening.reports[-1].period == Period(Kind.DAY, date(2026, 2, 5))
    table.opened.emit(table.model().index(table.model().rowCount() - 1, 0))  # the totals open nothing


def test_a_sale_is_seen_at_once(evening: Evening, busy: Rehearsal, qtbot: QtBot) -> None:
    busy.sale(None, "50.00")
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        evening.page.hear({Topic.SALES})
    assert evening.reports[-1].now.sales == 2


def test_the_trend_tells_and_opens_a_day(evening: Evening, qtbot: QtBot) -> None:
    chart = evening.page.board.trend.lines
    QTest.mouseMove(chart, chart.box_of(4).center().toPoint())
    qtbot.waitUntil(lambda: chart.marked == 4, timeout=TIMEOUT)
    assert chart.accessibleDescription().startswith("February 5")
    assert "300" in chart.accessibleDescription()
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.box_of(4).center().toPoint())
    assert evening.reports[-1].period == Period(Kind.DAY, date(2026, 2, 5))


def test_arrows_walk_over_the_bars(evening: Evening) -> None:
    chart = evening.page.board.newcomers.findChild(BarChart)
    assert isinstance(chart, BarChart)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() == "February 5, Came again: 1, For the first time: 0"


def test_a_cohort_opens_its_customers(evening: Evening, qtbot: QtBot) -> None:
    heat = evening.page.board.cohorts.findChild(HeatMap)
    assert isinstance(heat, HeatMap)
    with qtbot.waitSignal(evening.page.customers_requested, timeout=TIMEOUT) as asked:
        QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat.box_of(1).center().toPoint())
    selection, title = asked.args
    assert selection == Selection((Cohort(date(2026, 1, 1), date(2026, 2, 1)),))
    assert title == "First visit in January 2026, bought in February 2026"


def test_a_group_opens_its_customers(shop: Rehearsal, qtbot: QtBot) -> None:
    people = [shop.customer(f"Customer {number}") for number in range(25)]
    for person in people:
        shop.sale(person, "10.00")
    shop.go("2026-03-20")
    shop.sale(people[7], "500.00")
    evening = Evening(shop, qtbot)
    groups = evening.page.board.groups.findChild(GroupMap)
    assert isinstance(groups, GroupMap)
    groups.setFocus()
    vip = next(mark for mark in range(groups.mark_count()) if groups.tip_of(mark).startswith("VIP"))
    with qtbot.waitSignal(evening.page.customers_requested, timeout=TIMEOUT) as asked:
        groups.mark(vip)
        QTest.keyClick(groups, Qt.Key.Key_Return)
    selection, title = asked.args
    assert (title, selection) == ("VIP", Selection((OneOf((people[7],)),)))
    evening.tasks.stop()


def test_a_young_shop_has_no_groups_yet(evening: Evening) -> None:
    groups = evening.page.board.groups
    assert groups.table is None
    assert any("25 customers" in label.text() for label in groups.findChildren(Label))


def test_leaving_the_page_stops_reading(evening: Evening, qtbot: QtBot) -> None:
    page = evening.page
    page.reader.forget("groups", "forecast")
    page.hide()
    qtbot.waitUntil(lambda: not page.reader.reading, timeout=TIMEOUT)
    with qtbot.waitSignal(page.reader.finished, timeout=TIMEOUT):
        page.show()
        page.come_forward()


def test_the_margin_brings_the_return(evening: Evening, busy: Rehearsal, qtbot: QtBot) -> None:
    shown = evening.page.board.headline.findChildren(QPushButton)
    link = next(button for button in shown if button.isVisible())
    assert link.text() == "Tell your margin"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    sheet = evening.page.findChild(MarginSheet)
    assert isinstance(sheet, MarginSheet)
    margin, days = sheet.findChildren(NumberField)
    margin.setFocus()
    margin.setText("0")
    QTest.keyClick(margin, Qt.Key.Key_Return)
    assert sheet.isVisible()  # a margin of nothing is none
    margin.setText("40")
    days.setText("60")
    with qtbot.waitSignal(evening.page.reader.finished, timeout=TIMEOUT):
        QTest.keyClick(margin, Qt.Key.Key_Return)
    assert (busy.desk.reports.margin, busy.desk.reports.customer_days) == (Fraction(2, 5), 60)
    assert not link.isVisible()


def test_checking_the_books_keeps_the_result(evening: Evening, busy: Rehearsal, qtbot: QtBot) -> None:
    books = evening.page.board.books
    assert "Books not checked yet" in books.texts()
    button = next(button for button in books.findChildren(QPushButton) if button.text() == "Check the books now")
    with qtbot.waitSignal(evening.page.reader.finished, timeout=TIMEOUT):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Books agree" in books.texts()
    last = busy.desk.audit.last
    assert last is not None
    assert last.ok


def test_the_table_behind_a_picture_goes_to_excel(evening: Evening, qtbot: QtBot, tmp_path: Path) -> None:
    evening.page.board.trend.export_requested.emit()
    dialog = evening.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "trend.xlsx"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(evening.notices.texts()), timeout=TIMEOUT)
    book = load_workbook(tmp_path / "trend.xlsx")
    rows = list(book.worksheets[1].iter_rows(values_only=True))
    assert rows[0][:2] == ("Day", "Members")
    assert [str(cell) for cell in rows[5][:3]] == ["2026-02-05 00:00:00", "300", "0"]
    assert str(rows[6][1]).startswith("=SUBTOTAL")
    book.close()


@pytest.mark.parametrize("kind", ["owner", "customers", "sales", "ledger", "balances"])
def test_exports(evening: Evening, qtbot: QtBot, tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"{kind}.xlsx"
    evening.page.export(kind)
    dialog = evening.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".xlsx")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(evening.notices.texts()), timeout=TIMEOUT)
    assert evening.notices.texts()[-1].startswith(export_names()[kind])
    book = load_workbook(target)
    assert len(book.sheetnames) >= 1
    book.close()


def test_sales_are_those_of_the_period(evening: Evening, qtbot: QtBot, tmp_path: Path) -> None:
    exporter = evening.page.exporter
    told: list[str] = []
    exporter.exported.connect(told.append)
    exporter.save("sales", Span(date(2026, 1, 1), date(2026, 1, 31)), tmp_path / "january.xlsx")
    qtbot.waitUntil(lambda: bool(told), timeout=TIMEOUT)
    assert "1 row" in evening.notices.texts()[-1]


def test_a_folder_that_is_not_there(evening: Evening, qtbot: QtBot, tmp_path: Path) -> None:
    evening.page.exporter.save("sales", Span(date.min, date.max), tmp_path / "no" / "where.xlsx")
    qtbot.waitUntil(lambda: bool(evening.notices.texts()), timeout=TIMEOUT)
    assert not (tmp_path / "no").exists()


def test_cancelled_export_leaves_no_file(evening: Evening, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "never.xlsx"
    evening.tasks.started.connect(lambda task: task.cancel())
    evening.page.exporter.save("ledger", Span(date.min, date.max), target)
    qtbot.waitUntil(lambda: bool(evening.notices.texts()), timeout=TIMEOUT)
    assert "not saved" in evening.notices.texts()[-1]
    assert not target.exists()
