"""The words of the ready-made programs, and that their goods are buttons of the counter."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services import ready_made
from loyalty_desk.ui import language
from loyalty_desk.ui.first_start.kinds import KindWords
from loyalty_desk.ui.format import Formats


@pytest.fixture(params=["en", "ru"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.install(qapp, str(request.param))
    yield str(request.param)
    language.install(qapp, "en")


def program(kind: str, spoken: str = "en") -> Program:
    own = {"name": kind, "currency": "RUB", "time_zone": "Europe/Moscow", "language": spoken}
    return read_program(ready_made.filled(kind, **own))


@pytest.mark.parametrize("kind", ready_made.KINDS)
def test_every_program_is_about_the_goods_of_the_counter(spoken: str, kind: str) -> None:
    rules = program(kind, spoken)
    named = {card.category for card in rules.stamps} | {rule.category for rule in rules.replenishment}
    named |= {category for campaign in rules.campaigns for category in campaign.categories}
    assert named <= set(KindWords(Formats(spoken, "RUB")).categories(kind))


def test_the_sentence_tells_every_offer() -> None:
    words = KindWords(Formats("en", "RUB"))
    said = {kind: words.sentence(program(kind)).partition("Also: ")[2] for kind in ready_made.KINDS}
    assert {kind: text.replace("\N{NO-BREAK SPACE}", " ") for kind, text in said.items()} == {
        "coffee_house": "tenth coffee free, 200 points on the birthday.",
        "hairdresser": "points for bringing a friend, points for coming back.",
        "shop": "rewards for points.",
        "bakery": "evening bread (20% off), 150 points on the birthday.",
        "car_wash": "sixth wash free, clean month (30% off).",
        "flowers": "300 points on the birthday, gift certificates, reminders to buy again.",
        "simple": "",
    }
