"""The page on real shops: figures come from another thread."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.topics import Topic
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.reports.exporter import export_names
from loyalty_desk.ui.reports.page import ReportsPage
from loyalty_desk.ui.reports.period import Kind, Period, Span
from loyalty_desk.ui.reports.report import Report
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.empty_state import EmptyState
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
        with qtbot.waitSignal(self.page.shown_report, timeout=TIMEOUT):
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
    assert not evening.page.view.isVisible()
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
    table = evening.page.view.table
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        table.opened.emit(table.model().index(4, 0))
    assert evening.reports[-1].period == Period(Kind.DAY, date(2026, 2, 5))
    table.opened.emit(table.model().index(table.model().rowCount() - 1, 0))  # the totals open nothing


def test_a_sale_is_seen_at_once(evening: Evening, busy: Rehearsal, qtbot: QtBot) -> None:
    busy.sale(None, "50.00")
    with qtbot.waitSignal(evening.page.shown_report, timeout=TIMEOUT):
        evening.page.hear({Topic.SALES})
    assert evening.reports[-1].now.sales == 2


def test_the_picture_comes_and_tells_its_figures(evening: Evening, qtbot: QtBot) -> None:
    trend = evening.page.view.trend
    qtbot.waitUntil(lambda: trend.chart is not None, timeout=TIMEOUT)
    chart = trend.chart
    assert chart is not None
    places = [chart.part_at(QPoint(x, chart.height() // 2)) for x in range(chart.width())]
    assert {part.start.day for part in places if part} == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("kind", ["customers", "sales", "ledger", "balances"])
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
