"""Sheets of blank cards as a PDF, made beside the main thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.tasks import Progress, Tasks


def design_of(desk: Desk, language: str) -> CardDesign:
    """Return how the cards of a shop look."""
    profile = desk.profile.load()
    name = name_in(desk.rules.program().name, language)
    return CardDesign(name, language, background=profile.card_paper, ink=profile.card_ink)


def write_sheets(design: CardDesign, numbers: Sequence[str], path: Path) -> Path:
    """Write the cards with these numbers to a PDF and return its path; raises Trouble."""
    from loyalty_desk.documents.card_sheet import card_sheet
    from loyalty_desk.documents.whole_file import save

    save(card_sheet(design, [CardFace(number) for number in numbers]), path)
    return path


def print_sheets(
    tasks: Tasks,
    design: CardDesign,
    numbers: Sequence[str],
    path: Path,
    *,
    title: str,
    done: Callable[[Path], None],
    failed: Callable[[Exception], None],
) -> None:
    """Write the cards in a task of that title."""

    def work(_progress: Progress) -> Path:
        return write_sheets(design, numbers, path)

    tasks.run(work, done=done, failed=failed, title=title)
