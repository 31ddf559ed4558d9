"""The counter, drawn in all its states."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from loyalty_desk.domain.card import make_number
from loyalty_desk.ui.navigation import ScannerLook
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from tests.screens.harness import SMALL, Look, draw
from tests.ui.counter.cafe import Cafe
from tests.ui.counter.stage import Stage


class Drawn(Stage):
    """A counter that is drawn, as a whole window."""

    def __init__(self, folder: Path, look: Look, cafe: type[Cafe] = Cafe) -> None:
        super().__init__(folder, look.language, cafe)
        self.window.set_shop("Кофейня на Лесной" if look.language == "ru" else "Coffee House")
        self.window.set_scanner(ScannerLook.READY, "сканер готов" if look.language == "ru" else "scanner ready")

    def category(self, place: int) -> QAbstractButton:
        """Return the button of a category."""
        return self.page._purchase._categories.findChildren(QAbstractButton)[place]

    def type_amount(self, text: str) -> None:
        """Type an amount as the keypad does."""
        for sign in text:
            self.page._purchase._amount.press(sign)


@pytest.fixture
def stages() -> Iterator[list[Drawn]]:
    """Every counter that a test opened, shut after it."""
    opened: list[Drawn] = []
    yield opened
    for stage in opened:
        stage.close()


def _empty(stage: Drawn) -> None:
    stage.page.shown()


def _customer(stage: Drawn) -> None:
    stage.page.take_scan(stage.card(stage.cafe.maria))


def _purchase(stage: Drawn) -> None:
    _customer(stage)
    stage.type_amount("960")
    stage.page._purchase._points._use_quick(0)


def _lines(stage: Drawn) -> None:
    _customer(stage)
    for place, price in enumerate(("240", "180,50", "420")):
        stage.type_amount(price)
        stage.category(place).click()
    stage.page._purchase._goods.put_pieces(0, 3)
    stage.page._purchase._points.use_most()


def _long(stage: Drawn) -> None:
    stage.page.take_scan(stage.card(stage.cafe.long))
    stage.type_amount("99999,99")


def _debt(stage: Drawn) -> None:
    stage.page.serve(stage.cafe.indebted())
    stage.type_amount("500")


def _refused(stage: Drawn) -> None:
    number = stage.card(stage.cafe.maria)
    stage.cafe.desk.cardroom.block(number, reason="потеряна" if stage.cafe.language == "ru" else "lost")
    stage.page.take_scan(number)


def _sold(stage: Drawn) -> None:
    _purchase(stage)
    stage.page.complete()


def _found(stage: Drawn) -> None:
    stage.cafe.customer("Мария Осипова" if stage.cafe.language == "ru" else "Maria Osipova", phone="+79160001122")
    stage.page._search.set_text("Мар" if stage.cafe.language == "ru" else "Mar")
    stage.page._search.edited.emit(stage.page._search.text())


STATES = (_empty, _customer, _purchase, _lines, _long, _debt, _refused, _sold, _found)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_counter(
    qapp: QApplication, tmp_path: Path, look: Look, stages: list[Drawn], state: Callable[[Drawn], None]
) -> None:
    def build() -> QWidget:
        stage = Drawn(tmp_path, look)
        stages.append(stage)
        state(stage)
        return stage.window

    draw(build, f"counter{state.__name__}", tmp_path, look=look, size=SMALL)


def _new_customer(stage: Drawn) -> DialogFrame:
    sheet = stage.page._sheets.new_customer(text="916 123-45-67")
    sheet._name.setText("Мария Орлова" if stage.cafe.language == "ru" else "Maria Orlova")
    sheet._birthday.setText("31.02.1990")
    sheet.complete()
    return sheet


def _new_customer_friend(stage: Drawn) -> DialogFrame:
    stage.cafe.publish(referral={"referrer_points": "100", "friend_points": "50"})
    sheet = stage.page._sheets.new_customer(text="Анна" if stage.cafe.language == "ru" else "Anna")
    sheet.take_scan(stage.cafe.desk.enrolment.customer(stage.cafe.maria).card or "")
    return sheet


def _new_customer_ready(stage: Drawn) -> DialogFrame:
    sheet = stage.page._sheets.new_customer(text="Анна" if stage.cafe.language == "ru" else "Anna")
    sheet.take_scan(make_number(lambda _: 1234567890))
    return sheet


def _refund_list(stage: Drawn) -> DialogFrame:
    return stage.page._sheets.refund(customer_id=stage.cafe.maria)


def _refund(stage: Drawn) -> DialogFrame:
    cafe = stage.cafe
    coffee, pastry = cafe.desk.profile.categories()[:2]
    lines = cafe.line("720.00", category=coffee, quantity="3"), cafe.line("180.50", category=pastry)
    sold = cafe.sale(cafe.maria, *lines, redeem="200")
    sheet = stage.page._sheets.refund(sale_id=sold.sale_id)
    sheet._choice._lines._rows[0]._step(-1000)
    return sheet


def _refund_amount(stage: Drawn) -> DialogFrame:
    sheet = stage.page._sheets.refund(sale_id=stage.cafe.sale(stage.cafe.maria, "500.00").sale_id)
    sheet._choice._how.choose("amount")
    sheet._choice._turn()
    sheet._choice._amount.show_value(90000)
    sheet._choice.void()
    return sheet


def _receipt(stage: Drawn) -> DialogFrame:
    cafe = stage.cafe
    coffee, pastry = cafe.desk.profile.categories()[:2]
    lines = cafe.line("720.00", category=coffee, quantity="3"), cafe.line("180.50", category=pastry)
    return stage.page._sheets.receipt(cafe.sale(cafe.maria, *lines, redeem="200").sale_id)


def _reasons(stage: Drawn) -> DialogFrame:
    _lines(stage)
    assert stage.page._priced is not None
    return stage.page._sheets.reasons(stage.page._priced.shown)


SHEETS = (
    (_new_customer, QSize(600, 560)),
    (_new_customer_ready, QSize(600, 520)),
    (_new_customer_friend, QSize(600, 560)),
    (_refund_list, QSize(680, 620)),
    (_refund, QSize(680, 620)),
    (_refund_amount, QSize(680, 620)),
    (_receipt, QSize(440, 620)),
    (_reasons, QSize(520, 620)),
)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet[0].__name__)
def test_sheet(
    qapp: QApplication,
    tmp_path: Path,
    look: Look,
    stages: list[Drawn],
    sheet: tuple[Callable[[Drawn], DialogFrame], QSize],
) -> None:
    state, size = sheet

    def build() -> QWidget:
        stage = Drawn(tmp_path, look)
        stages.append(stage)
        return state(stage)

    draw(build, f"sheet{state.__name__}", tmp_path, look=look, size=size)
