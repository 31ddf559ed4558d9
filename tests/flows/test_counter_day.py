"""A day at the counter by the keys alone: a scanner and two hands on a keyboard, under the Russian layout."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.customer import Customer
from loyalty_desk.ui import language
from loyalty_desk.ui.counter.new_customer import NewCustomerSheet
from loyalty_desk.ui.counter.receipt_sheet import ReceiptSheet
from loyalty_desk.ui.counter.refund import RefundSheet
from loyalty_desk.ui.theme import Theme, ThemeChoice
from tests.devices.keyboard import Keyboard, show_with_focus
from tests.ui.counter.stage import Stage, words_of

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
F2, F4, F6, F7, F8, F9 = (getattr(Qt.Key, f"Key_F{number}") for number in (2, 4, 6, 7, 8, 9))


class Day(Stage):
    """The counter with a scanner that types."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(folder, "ru")
        self._qtbot = qtbot
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        self.wedge = Wedge(application)
        self.wedge.scanned.connect(self.window.take_scan)
        self.wedge.start()
        self._now_ms = 1_000

    def scan(self, code: str) -> None:
        """Scan wherever the focus is, and let the scanner come to rest."""
        self._keyboard(lambda keyboard: keyboard.scan(code))
        quiet = self.wedge.findChild(QTimer)
        assert quiet is not None
        self._qtbot.waitUntil(lambda: not quiet.isActive())

    def keys(self, text: str) -> None:
        """Type as a hand does, and wait until it stands in the field."""
        field = self._field()
        expected = field.text() + text
        self._keyboard(lambda keyboard: keyboard.type(text))
        self._qtbot.waitUntil(lambda: field.text() == expected)

    def typed_so_far(self) -> str:
        """Return what stands in the field that has the focus."""
        return self._field().text()

    def close(self) -> None:
        self.wedge.stop()
        super().close()

    def _keyboard(self, use: Callable[[Keyboard], None]) -> None:
        self._front()
        sheet = QApplication.activeModalWidget()
        keyboard = Keyboard(sheet or self.window, layout="ru", now_ms=self._now_ms + 1_000)
        use(keyboard)
        self._now_ms = keyboard.now_ms

    def _field(self) -> QLineEdit:
        self._front()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        return field


@pytest.fixture
def day(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Day]:
    """The counter at nine in the morning."""
    language.install(qapp, "ru")
    if qapp.findChild(Theme) is None:
        Theme(qapp, ThemeChoice.LIGHT)
    day = Day(qtbot, tmp_path)
    show_with_focus(qtbot, day.window)
    day.page.shown()
    yield day
    day.close()
    language.install(qapp, "en")


def test_a_day_at_the_counter(day: Day) -> None:
    _a_regular_pays_with_points(day)
    boris = _somebody_new_takes_a_card_from_the_stack(day)
    _another_card_in_the_middle_of_a_purchase(day, boris)
    _a_wrong_amount_is_undone(day, boris)
    _without_a_card_and_with_a_phone(day)
    _a_product_and_a_receipt_that_comes_back(day)
    for customer in (day.cafe.maria, boris.customer_id):
        day.cafe.check(customer)


def _a_regular_pays_with_points(day: Day) -> None:
    day.scan(day.card(day.cafe.maria))
    assert "Мария Орлова" in day.shown
    day.keys("960")
    day.press(F4)
    assert "не больше 456 — половина чека" in day.shown
    day.press(ENTER)
    assert day.cafe.desk.refunds.recent(limit=1)[0].to_pay == 45600
    assert day.said[-1].startswith("Оплачено: 456,00")
    day.press(F9)
    assert "Мария · Золото" in day.sheet(ReceiptSheet).text()
    day.press(ESC)


def _somebody_new_takes_a_card_from_the_stack(day: Day) -> Customer:
    blank = day.cafe.desk.cardroom.print_blanks(10)[0]
    day.scan(blank)
    day.act("Новый клиент с этой картой")
    assert day.sheet(NewCustomerSheet)
    day.keys("Борис")
    day.press(ENTER)
    assert "Борис" in day.shown
    return day.cafe.desk.counter.identify(blank).customer


def _another_card_in_the_middle_of_a_purchase(day: Day, boris: Customer) -> None:
    """Nothing typed is lost, and no digit of the card is left behind."""
    day.keys("350")
    day.scan(day.card(day.cafe.long))
    assert day.typed_so_far() == "350"
    assert "Борис" in day.shown
    assert day.said[-1].startswith("Карта другого клиента")
    day.scan(boris.card or "")
    day.press(ENTER)
    assert day.cafe.balance(boris.customer_id) == "17"


def _a_wrong_amount_is_undone(day: Day, boris: Customer) -> None:
    day.press(F7)
    assert day.cafe.balance(boris.customer_id) == "0"
    day.scan(boris.card or "")
    day.keys("300")
    day.press(ENTER)
    assert day.cafe.balance(boris.customer_id) == "15"


def _without_a_card_and_with_a_phone(day: Day) -> None:
    day.press(F8)
    day.keys("120")
    day.press(ENTER)
    assert day.cafe.desk.refunds.recent(limit=1)[0].customer_id is None
    day.press(F2)
    day.keys("Вера")
    day.press(Qt.Key.Key_Tab)
    day.keys("89031234567")
    day.press(ENTER)
    assert "Вера" in day.shown
    day.press(ESC)


def _a_product_and_a_receipt_that_comes_back(day: Day) -> None:
    cafe = day.cafe
    day.scan("4006381333931")
    assert day.said[-1].startswith("Это товар, а не карта.")
    day.press(F6)
    first = cafe.desk.refunds.of_customer(cafe.maria)[0].sale_id
    day.scan(sale_code(first))
    assert "Вернём баллы" in words_of(day.sheet(RefundSheet))
    day.press(ENTER)
    assert cafe.desk.refunds.sale(first).complete
    assert cafe.available(cafe.maria) == "1247"
