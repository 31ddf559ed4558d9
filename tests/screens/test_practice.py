"""Practice, approvals and their settings, drawn."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.quote import Quote
from loyalty_desk.services.approvals import Approvals
from loyalty_desk.ui.counter.approval_sheet import ApprovalSheet
from loyalty_desk.ui.counter.approval_words import ApprovalWords
from loyalty_desk.ui.practice_sheet import PracticeSheet
from loyalty_desk.ui.settings.approval_part import ApprovalPart
from loyalty_desk.ui.widgets.quote_lines import Line
from tests.screens import customers_shop
from tests.screens.harness import SMALL, Look, draw
from tests.screens.test_counter import STATES, Drawn
from tests.screens.test_customers import Stage
from tests.screens.test_settings import window
from tests.shop import Rehearsal

PASSWORD = "open sesame"
NATURAL = QSize(520, 0)


@pytest.fixture
def stages() -> Iterator[list[Drawn]]:
    """Every counter that a test opened, shut after it."""
    opened: list[Drawn] = []
    yield opened
    for stage in opened:
        stage.close()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop with tiers and groups."""
    with customers_shop.make_shop(tmp_path / "coffee.loyalty") as made:
        yield made


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_counter(
    qapp: QApplication, tmp_path: Path, look: Look, stages: list[Drawn], state: Callable[[Drawn], None]
) -> None:
    def build() -> QWidget:
        stage = Drawn(tmp_path, look)
        stages.append(stage)
        state(stage)
        stage.window.set_practice()
        return stage.window

    draw(build, f"practice_counter{state.__name__}", tmp_path, look=look, size=SMALL)


def test_customers(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    who = customers_shop.rich(shop)

    def build() -> QWidget:
        stage = Stage(shop, tmp_path, look)
        stage.page.show_customer(who)
        stage.window.set_practice()
        return stage.window

    draw(build, "practice_customers", tmp_path, look=look, size=SMALL)


@pytest.mark.parametrize("state", ["asked", "copying", "trouble"])
def test_sheet(qapp: QApplication, tmp_path: Path, look: Look, state: str) -> None:
    def build() -> QWidget:
        sheet = PracticeSheet()
        if state != "asked":
            sheet.complete()
            sheet.show_progress(40, 100)
        if state == "trouble":
            sheet.show_trouble("The disk is full; nothing was saved. Make room and try again.")
        return sheet

    draw(build, f"practice_sheet_{state}", tmp_path, look=look, size=NATURAL)


@pytest.mark.parametrize("state", ["open", "set", "problem"])
def test_settings(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal, state: str) -> None:
    if state != "open":
        shop.desk.approvals.set_password(None, PASSWORD)

    def build() -> QWidget:
        frame = window(shop, look, tmp_path, "approval")
        part = frame.findChild(ApprovalPart)
        assert isinstance(part, ApprovalPart)
        if state == "problem":
            for line, text in zip(part._lines, ("something", "12345", "12345"), strict=True):
                line.setText(text)
            part.set_password()
            part.remove_password()
        return frame

    draw(build, f"approval_settings_{state}", tmp_path, look=look, size=SMALL).close()


def test_practice_settings(qapp: QApplication, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    draw(lambda: window(shop, look, tmp_path, "practice"), "practice_settings", tmp_path, look=look, size=SMALL).close()


@pytest.mark.parametrize("state", ["points", "earned", "open", "wrong", "locked"])
def test_approval(qapp: QApplication, tmp_path: Path, look: Look, stages: list[Drawn], state: str) -> None:
    def build() -> QWidget:
        stage = Drawn(tmp_path, look)
        stages.append(stage)
        approvals, words = stage.cafe.desk.approvals, ApprovalWords(stage.formats)
        if state != "open":
            approvals.set_password(None, PASSWORD)
        asked = words.of_refusal(Refused("approval_needed", limit=100_000, asked=150_000))
        if state == "earned":
            asked = words.of_quote(_limited(stage))
        return _tried(stage, approvals, asked, {"wrong": 1, "locked": 5}.get(state, 0))

    draw(build, f"approval_{state}", tmp_path, look=look, size=NATURAL)


def _limited(stage: Drawn) -> Quote:
    limits = {"points": "1", "per": "20.00", "limit_per_sale": "500", "limit_per_day": "200"}
    stage.cafe.publish(earning=limits)
    return stage.cafe.quote(stage.cafe.maria, "20000.00")


def _tried(stage: Drawn, approvals: Approvals, asked: list[Line], wrong: int) -> ApprovalSheet:
    zone = stage.cafe.shop.program.time_zone
    sheet = ApprovalSheet(approvals, asked, formats=stage.formats, zone=zone)
    for _ in range(wrong):
        sheet._why._line.setText("постоянный клиент" if stage.formats.language == "ru" else "regular customer")
        sheet._typed.setText("not this one")
        sheet.complete()
    return sheet
