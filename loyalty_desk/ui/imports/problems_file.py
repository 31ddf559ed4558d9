"""The rows of a file that were left out, as a workbook."""

from collections.abc import Sequence
from pathlib import Path

from loyalty_desk.documents.workbook import CellKind, Column, Cover, Sheet, Workbook
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.practice import refuse_in_practice
from loyalty_desk.services.shop import Shop

_WIDTHS = (10, 24, 44, 44)


def save_problems(
    path: Path,
    shop: Shop,
    language: str,
    *,
    title: str,
    headings: Sequence[str],
    rows: Sequence[tuple[int, str, str, str]],
) -> None:
    """Write rows of number, column, problem and text; raises Trouble as `write_workbook`, refuses `practice_only`."""
    from loyalty_desk.documents.workbook_file import write_workbook

    refuse_in_practice(shop)
    kinds = (CellKind.SERIAL, CellKind.TEXT, CellKind.TEXT, CellKind.TEXT)
    columns = tuple(Column(*each) for each in zip(headings, kinds, _WIDTHS, strict=True))
    program = shop.program
    made_at = shop.now().astimezone(program.time_zone).replace(tzinfo=None)
    cover = Cover(title=title, shop=name_in(program.name, language), currency=program.currency, made_at=made_at)
    write_workbook(Workbook(language, cover, (Sheet(title, columns, rows),)), path)
