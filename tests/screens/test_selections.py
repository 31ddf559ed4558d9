"""A list that shows a selection, and the sheets of segments and tags, drawn."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain.selection import (
    EVERYBODY,
    Absent,
    BirthMonth,
    Bought,
    Cohort,
    Consenting,
    InTier,
    Period,
    Selection,
    Spent,
    Tagged,
    Visits,
)
from loyalty_desk.services.profile import Profile
from loyalty_desk.ui.customers.segment_sheet import SegmentSheet
from loyalty_desk.ui.customers.segments_part import SegmentsPart
from loyalty_desk.ui.customers.shown_selection import ShownSelection
from loyalty_desk.ui.customers.tag_sheet import TagSheet
from tests.screens import customers_shop
from tests.screens.harness import SMALL, USUAL, Look, draw
from tests.screens.test_customers import NATURAL, Stage
from tests.shop import Rehearsal

REGULARS = Selection((Visits(2, None, Period(days=365)), Spent(50_000), InTier(("bronze", "silver"))))
FULL = Selection(
    (
        InTier(("silver", "gold")),
        Tagged(("собака",)),
        Bought(("coffee",), Period(days=90)),
        Spent(500_000, None, Period(days=365)),
        Absent(30, 60),
        BirthMonth((5, 6)),
        Consenting(),
        Cohort(date(2025, 3, 1), date(2025, 6, 1), bought=False),
    )
)
NOBODY = Selection((Spent(900_000_000),))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Rehearsal]:
    """A shop with some customers, tags and segments."""
    with customers_shop.make_shop(tmp_path / "a.shop") as made:
        customers_shop.fill(made)
        made.go("2026-01-08 12:00")
        selections = made.desk.selections
        selections.tag([1, 2, 3], add=["овсяное молоко", "собака"])
        selections.tag([4, 5], add=["пишет отзывы"])
        selections.save("Постоянные весной", REGULARS)
        selections.save("Давно не были", Selection((Absent(60),)))
        made.desk.profile.save(Profile(categories=("coffee", "bakery", "beans")))
        yield made


def counted(qtbot: QtBot, widget: QWidget) -> None:
    """Wait until customers were counted."""
    waiting = {"searching…", "counting…", "ищем…", "считаем…"}

    def told() -> bool:
        return all(label.text() not in waiting for label in widget.findChildren(QLabel))

    qtbot.waitUntil(told)


def picture(
    shop: Rehearsal, folder: Path, look: Look, name: str, prepare: Callable[[Stage], None], *, small: bool = False
) -> None:
    stages: list[Stage] = []

    def build() -> QWidget:
        stages.append(Stage(shop, folder, look))
        prepare(stages[0])
        return stages[0].window

    window = draw(build, f"selection_{name}", folder, look=look, size=SMALL if small else USUAL)
    stages[0].tasks.stop()
    window.close()


def shows(qtbot: QtBot, selection: Selection, title: str) -> Callable[[Stage], None]:
    def prepare(stage: Stage) -> None:
        stage.page.show_selection(selection, title)
        counted(qtbot, stage.page)

    return prepare


@pytest.mark.parametrize("small", [False, True])
def test_shown(qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal, *, small: bool) -> None:
    title = "Постоянные покупатели" if look.language == "ru" else "Regulars"
    picture(shop, tmp_path, look, f"shown{'_small' * small}", shows(qtbot, REGULARS, title), small=small)


def test_nobody(qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    picture(shop, tmp_path, look, "nobody", shows(qtbot, NOBODY, "VIP"))


def test_saved(qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal) -> None:
    def prepare(stage: Stage) -> None:
        segment = shop.desk.selections.saved()[0]
        parts(stage).show_segment(segment)
        counted(qtbot, stage.page)

    picture(shop, tmp_path, look, "saved", prepare)


def parts(stage: Stage) -> SegmentsPart:
    part = stage.page.findChild(SegmentsPart)
    assert isinstance(part, SegmentsPart)
    return part


Open = Callable[[SegmentsPart, Rehearsal], QWidget | None]
SHEETS: dict[str, Open] = {
    "new": lambda part, _shop: part.make(),
    "full": lambda part, _shop: part.keep(ShownSelection(FULL, "Золото и серебро")),
    "change": lambda part, shop: part.change(shop.desk.selections.saved()[1]),
    "tag": lambda part, shop: part.tag(_all(shop)),
    "untag": lambda part, shop: part.tag(_all(shop), remove=True),
}


def _all(shop: Rehearsal) -> ShownSelection:
    return ShownSelection(EVERYBODY, "", ids=shop.desk.selections.ids(EVERYBODY))


@pytest.mark.parametrize("name", SHEETS)
def test_sheet(qtbot: QtBot, tmp_path: Path, look: Look, shop: Rehearsal, name: str) -> None:
    stages: list[Stage] = []

    def build() -> QWidget:
        stages.append(Stage(shop, tmp_path, look))
        sheet = SHEETS[name](parts(stages[0]), shop)
        assert isinstance(sheet, SegmentSheet | TagSheet)
        counted(qtbot, sheet)
        return sheet

    draw(build, f"selection_sheet_{name}", tmp_path, look=look, size=NATURAL).close()
    stages[0].tasks.stop()
    stages[0].window.close()
