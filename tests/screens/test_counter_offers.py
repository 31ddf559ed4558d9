"""The counter with every mechanic on, drawn in all its states."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from tests.screens.harness import SMALL, USUAL, Look, draw
from tests.screens.test_counter import Drawn
from tests.ui.counter.cafe import LEVELS
from tests.ui.counter.feast import Feast, sections


class Feasting(Drawn):
    """The counter of the coffee house that has everything."""

    cafe: Feast

    def __init__(self, folder: Path, look: Look) -> None:
        super().__init__(folder, look, Feast)
        self.customer = self.cafe.maria

    def put(self, price: str, place: int) -> None:
        """Put a price into a category."""
        self.type_amount(price)
        self.category(place).click()


@pytest.fixture
def stages() -> Iterator[list[Feasting]]:
    """Every counter that a test opened, shut after it."""
    opened: list[Feasting] = []
    yield opened
    for stage in opened:
        stage.close()


def _usual(stage: Feasting) -> None:
    cafe = stage.cafe
    cafe.publish(challenges=[], partners=[], events=[], replenishment=[], memberships=[])
    cafe.publish(perks=[], tiers={"levels": LEVELS}, stamps=sections(cafe.language)["stamps"][:1])
    anna = cafe.customer("Анна Белова" if cafe.language == "ru" else "Anna Belova", phone="+79265550101")
    cafe.sale(anna, cafe.line("1000.00", category=cafe.coffee, quantity="4"))
    cafe.adjust(anna, "140")
    stage.page.serve(anna)
    stage.put("250", 0)


def _everything(stage: Feasting) -> None:
    stage.page.serve(stage.cafe.spoil())


def _all_used(stage: Feasting) -> None:
    _everything(stage)
    for price, place in (("240", 0), ("350", 1), ("420", 2)):
        stage.put(price, place)
    stage.page._purchase.choose_rewards(("dessert", "mug"))
    stage.page.take_scan(stage.cafe.certificate("300.00"))
    stage.page._purchase._points.use_most()


def _certificate(stage: Feasting) -> None:
    stage.page._serve(None)
    stage.type_amount("820")
    stage.page.take_scan(stage.cafe.certificate("500.00"))
    stage.page.take_scan(stage.cafe.certificate("1000.00"))


def _approval(stage: Feasting) -> None:
    stage.cafe.publish(redemption={"approval_over_points": "300"})
    stage.page.serve(stage.customer)
    stage.type_amount("2400")
    stage.page._purchase._points.use_most()


def _limited(stage: Feasting) -> None:
    stage.cafe.publish(earning={"points": "1", "per": "20.00", "limit_per_sale": "50"})
    stage.page.serve(stage.customer)
    stage.type_amount("2400")


def _lent(stage: Feasting) -> None:
    stage.cafe.lend(stage.customer)
    stage.page.serve(stage.customer)


def _sold(stage: Feasting) -> None:
    _all_used(stage)
    stage.page.complete()


def _refused(stage: Feasting) -> None:
    stage.page.serve(stage.customer)
    stage.put("240", 0)
    stage.page._purchase.choose_rewards(("dessert",))


STATES = (_usual, _everything, _all_used, _certificate, _approval, _limited, _lent, _sold, _refused)


@pytest.mark.parametrize("size", [SMALL, USUAL], ids=["720", "800"])
@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
@pytest.mark.usefixtures("qapp")
def test_counter(
    tmp_path: Path, look: Look, stages: list[Feasting], state: Callable[[Feasting], None], size: QSize
) -> None:
    def build() -> QWidget:
        stage = Feasting(tmp_path, look)
        stages.append(stage)
        state(stage)
        return stage.window

    draw(build, f"offers{state.__name__}_{size.height()}", tmp_path, look=look, size=size)


def _more(stage: Feasting) -> DialogFrame:
    _approval(stage)
    stage.page._offer_more()
    return stage.sheet(DialogFrame)


def _rewards(stage: Feasting) -> DialogFrame:
    _everything(stage)
    sheet = stage.page._sheets.rewards(_visit(stage), ("mug",))
    sheet.show()
    return sheet


def _sell_certificate(stage: Feasting) -> DialogFrame:
    stage.page.serve(stage.customer)
    return stage.page._sheets.certificate(_visit(stage), _visit(stage).customer.name)


def _issued(stage: Feasting) -> DialogFrame:
    code = stage.cafe.certificate("1000.00")
    return stage.page._sheets.issued(stage.cafe.desk.certificates.show(code))


def _membership(stage: Feasting) -> DialogFrame:
    _everything(stage)
    return stage.page._sheets.membership(_visit(stage))


def _surprise(stage: Feasting) -> DialogFrame:
    stage.page.serve(stage.customer)
    return stage.page._sheets.surprise(_visit(stage))


def _ask(stage: Feasting) -> DialogFrame:
    _approval(stage)
    stage.page.complete()
    return stage.sheet(DialogFrame)


def _reasons(stage: Feasting) -> DialogFrame:
    _all_used(stage)
    assert stage.page._priced is not None
    return stage.page._sheets.reasons(stage.page._priced.shown)


def _visit(stage: Feasting) -> Visit:
    visit = stage.page._till.visit
    assert visit is not None
    return visit


SHEETS = (
    (_more, QSize(520, 560)),
    (_rewards, QSize(560, 560)),
    (_sell_certificate, QSize(480, 560)),
    (_issued, QSize(480, 560)),
    (_membership, QSize(480, 420)),
    (_surprise, QSize(480, 460)),
    (_ask, QSize(520, 480)),
    (_reasons, QSize(560, 720)),
)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet[0].__name__)
@pytest.mark.usefixtures("qapp")
def test_sheet(
    tmp_path: Path, look: Look, stages: list[Feasting], sheet: tuple[Callable[[Feasting], DialogFrame], QSize]
) -> None:
    state, size = sheet

    def build() -> QWidget:
        stage = Feasting(tmp_path, look)
        stages.append(stage)
        return state(stage)

    draw(build, f"offers_sheet{state.__name__}", tmp_path, look=look, size=size)
