"""The first start, drawn step by step."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.ui.first_start.window import FirstStart
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.tasks import Tasks
from tests.screens.harness import SMALL, Look, draw

NAME = {"en": "Coffee on Forest Street", "ru": "Кофейня на Лесной"}


def first_start(qapp: QApplication, folder: Path, look: Look, place: int, currency: str = "") -> FirstStart:
    preferences = Preferences(folder / "p.ini")
    preferences.language = LanguageChoice(look.language)
    clock = SimulatedClock(datetime(2026, 1, 10, tzinfo=UTC))
    made = FirstStart(qapp, preferences=preferences, tasks=Tasks(), clock=clock, folder=Path("/home/anna/shops"))
    money = currency or made.choices.currency
    made._take(replace(made.choices, name=NAME[look.language], currency=money))
    made.go(place)
    return made


@pytest.mark.parametrize(("place", "name"), list(enumerate(["shop", "kind", "cards"])))
def test_step(qapp: QApplication, tmp_path: Path, look: Look, place: int, name: str) -> None:
    draw(
        lambda: first_start(qapp, tmp_path, look, place), f"first_start_{name}", tmp_path, look=look, size=SMALL
    ).close()


@pytest.mark.parametrize("currency", ["EUR", "KZT"])
def test_kinds_in_another_currency(qapp: QApplication, tmp_path: Path, look: Look, currency: str) -> None:
    name = f"first_start_kind_{currency}"
    draw(lambda: first_start(qapp, tmp_path, look, 1, currency=currency), name, tmp_path, look=look, size=SMALL).close()


def test_refusal(qapp: QApplication, tmp_path: Path, look: Look) -> None:
    def build() -> QWidget:
        made = first_start(qapp, tmp_path, look, 0)
        made._fail(Trouble("newer_shop"))
        return made

    draw(build, "first_start_refusal", tmp_path, look=look, size=SMALL).close()
