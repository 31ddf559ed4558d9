"""Every mechanic as a card: switched on it is valid, and each of its settings is read and written as it is."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.domain import offers
from loyalty_desk.ui.program.field_words import field_word
from loyalty_desk.ui.program.inputs import Input
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.program.sections import Sections
from tests.shop import Rehearsal
from tests.ui.program.everything import EVERYTHING
from tests.ui.program.owner import Owner

AREAS = {
    "campaigns": offers.Campaign,
    "stamps": offers.StampCard,
    "rewards": offers.Reward,
    "challenges": offers.Challenge,
    "events": offers.Event,
    "memberships": offers.Membership,
    "perks": offers.Perk,
    "partners": offers.Partner,
    "replenishment": offers.Replenishment,
    "segments.own": offers.OwnSegment,
}


@pytest.fixture
def rich(tmp_path: Path, qtbot: QtBot) -> Iterator[Owner]:
    """An owner who has set everything."""
    with Rehearsal(tmp_path / "rich.shop", **EVERYTHING) as shop:
        owner = Owner(shop, qtbot)
        for card in owner.page.cards():
            card.unfold()
            for row in card.findChildren(OfferRow):
                row.begin_typing()
        yield owner


def kinds() -> list[type[RuleCard]]:
    return [kind for section in Sections().all() for kind in section.cards]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_a_card_that_is_switched_on_can_be_published_and_switched_off_again(owner: Owner, kind: type[RuleCard]) -> None:
    card = owner.page.card(kind)
    if card.switch is None:
        assert card.is_on()
        return
    idea = card.sentence()
    card.switch.click()
    assert owner.page.problems() == ()
    assert card.sentence()
    assert card.sentence() != idea
    owner.publish()
    assert owner.shop.desk.rules.version() == 2
    assert card.is_on()
    card.switch.click()
    assert card.sentence() == idea
    owner.publish()
    assert owner.shop.desk.rules.version() == 3
    assert owner.document() == owner.shop.desk.rules.document_of(1)


def test_everything_at_once_can_be_published(owner: Owner) -> None:
    for card in owner.page.cards():
        if card.switch is not None:
            card.switch.click()
    assert owner.page.problems() == ()
    owner.publish()
    assert owner.shop.desk.rules.version() == 2
    for card in owner.page.cards():
        if card.switch is not None:
            card.switch.click()
    owner.publish()
    assert owner.document() == owner.shop.desk.rules.document_of(1)


def test_showing_changes_nothing(rich: Owner) -> None:
    assert rich.counts[-1] == 0
    assert rich.page.draft.document == rich.document()


def test_every_setting_has_a_control_that_writes_what_it_shows(rich: Owner, owner: Owner) -> None:
    """What stands in the controls is written over a program of first values: nothing of those may be left."""
    for card in owner.page.cards():
        if card.switch is not None:
            card.switch.click()
    whole = rich.document()
    rich.page.draft.take(owner.page.draft.document | {"tiers": whole["tiers"]})
    for inlet in rich.page.findChildren(Input):
        inlet.edited.emit()
    assert rich.page.draft.document == whole


@pytest.mark.parametrize("area", AREAS)
def test_every_setting_of_an_offer_has_a_control(rich: Owner, area: str) -> None:
    (row, *_) = [row for row in rich.page.findChildren(OfferRow) if row.area == area]
    names = {widget.accessibleName() for widget in row.findChildren(QWidget)}
    fields = {field.name for field in dataclasses.fields(AREAS[area])} - {"code"}
    assert {field_word(f"{area}.{field}") for field in fields} <= names


def test_every_field_of_the_program_is_on_a_card(qapp: QApplication, owner: Owner) -> None:
    owned = {".".join(path) for card in owner.page.cards() for path in card.paths}
    for name, value in owner.document().items():
        fields = value if isinstance(value, dict) and name != "name" else {}
        inside = {f"{name}.{field}" for field in fields}
        assert name in owned or (inside and inside <= owned) or name in {"format", "currency", "time_zone"}


def test_no_field_belongs_to_two_cards(owner: Owner) -> None:
    paths = [path for card in owner.page.cards() for path in card.paths]
    assert len(paths) == len(set(paths))


def test_rows_say_what_they_mean(rich: Owner) -> None:
    words = {row.code(): row.sentence.replace("\N{NO-BREAK SPACE}", " ") for row in rich.page.findChildren(OfferRow)}
    assert words["plain"] == "Gift: as a gift: Cup."
    assert words["happy"].startswith(
        "Happy hour: points ×2.5, 20 points more, 10 % off, as a gift: Cookie (there are 40)"
    )
    assert words["tenth"] == ""  # the only one of its card, which says it
