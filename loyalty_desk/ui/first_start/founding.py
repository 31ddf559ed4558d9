"""Makes the shop that a new owner has chosen."""

from dataclasses import dataclass
from pathlib import Path

from loyalty_desk.domain.text import clean
from loyalty_desk.services import ready_made
from loyalty_desk.services.clock import Clock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.profile import Profile
from loyalty_desk.services.shop import Shop
from loyalty_desk.ui.first_start.choices import Choices
from loyalty_desk.ui.settings.card_printing import design_of, write_sheets


@dataclass(frozen=True)
class Begun:
    """A shop file to open now: in which language, and the sheets of cards if some were drawn."""

    path: Path
    language: str
    cards: Path | None = None


def found(choices: Choices, *, clock: Clock, categories: tuple[str, ...], batch: str) -> Begun:
    """Make the shop's file with its program, its own settings and its first cards, or nothing; raises Trouble."""
    path = choices.file
    program = ready_made.filled(
        choices.kind,
        name=clean(choices.name),
        currency=choices.currency,
        time_zone=choices.time_zone,
        language=choices.language,
    )
    shop = Shop.create(path, clock, program=program)
    try:
        sheets = _furnish(Desk(shop), choices, categories, batch)
    except BaseException:
        shop.close()
        path.unlink()
        raise
    shop.close()
    return Begun(path, choices.language, sheets)


def _furnish(desk: Desk, choices: Choices, categories: tuple[str, ...], batch: str) -> Path | None:
    """Keep the shop's own settings and draw its first cards; returns their file."""
    desk.profile.save(
        Profile(
            region=choices.country,
            categories=categories,
            card_paper=choices.paper,
            card_ink=choices.ink,
            cards=choices.cards is not None,
        )
    )
    if not choices.cards:
        return None
    numbers = desk.cardroom.print_blanks(choices.cards, batch)
    return write_sheets(design_of(desk, choices.language), numbers, desk.shop.database.path.with_suffix(".pdf"))
