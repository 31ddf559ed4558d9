"""The owner's workbook: a cover, the figures of a period sheet by sheet, live totals and charts."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from loyalty_desk.documents.cells import plain_text
from loyalty_desk.documents.owner import cohorts, days, figures, people, points, program, rfm, staff
from loyalty_desk.documents.owner.kinds import Units
from loyalty_desk.documents.owner.page import Page
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.documents.sheet_titles import SheetTitles
from loyalty_desk.documents.whole_file import whole_file
from loyalty_desk.documents.words import words
from loyalty_desk.documents.workbook import CellKind, Cover, Figure, Workbook
from loyalty_desk.documents.workbook_cover import contents_title, draw_cover
from loyalty_desk.domain.progress import Progress, silent


class _Part(NamedTuple):
    """A sheet: its name in the words, who draws it, how wide columns are, if its paper lies across, what is beside."""

    name: str
    draw: Callable[[Page, OwnerFigures], None]
    widths: Sequence[float]
    wide: bool
    beside: str = ""


_PARTS = (
    _Part("figures", figures.draw_figures, figures.WIDTHS, wide=False),
    _Part("days", days.draw_days, days.WIDTHS, wide=False, beside=days.CHARTS),
    _Part("cohorts", cohorts.draw_cohorts, cohorts.WIDTHS, wide=False),
    _Part("rfm", rfm.draw_rfm, rfm.WIDTHS, wide=True),
    _Part("top", people.draw_top, people.TOP_WIDTHS, wide=False),
    _Part("leaving", people.draw_leaving, people.LEAVING_WIDTHS, wide=False),
    _Part("points", points.draw_points, points.WIDTHS, wide=False),
    _Part("program", program.draw_program, program.WIDTHS, wide=False),
    _Part("staff", staff.draw_staff, staff.WIDTHS, wide=True),
)


def write_owner_book(book: OwnerFigures, target: Path, *, progress: Progress = silent) -> int:
    """Write the owner's workbook to `target`, which appears only when it is complete; returns its rows.

    `progress` gets the rows written so far and may raise Cancelled. Raises Trouble: `disk_full`, `file_busy`,
    `disk_error`.
    """
    with whole_file(target) as part:
        file = openpyxl.Workbook()
        rows = _draw(file, book, progress)
        with ZipFile(part, "w", ZIP_DEFLATED) as archive:  # openpyxl itself leaves it open when the disk is full
            ExcelWriter(file, archive).save()
    return rows


def _draw(file: openpyxl.Workbook, book: OwnerFigures, progress: Progress) -> int:
    say, titles = words(book.about.language), SheetTitles()
    names = [titles.take(say.say(f"owner.sheet.{part.name}")) for part in _PARTS]
    cover = file.worksheets[0]
    cover.title = contents_title(say, names)
    units = Units(book.about.language, book.about.currency, book.about.points_decimals)
    contents, done = [], 0
    for part, name in zip(_PARTS, names, strict=True):
        page = Page(file.create_sheet(name), units, widths=part.widths, wide=part.wide)
        part.draw(page, book)
        page.finish(beside=part.beside)
        contents.append((name, page.rows))
        done += page.rows
        progress(done)
    _draw_cover(cover, book, units, contents)
    file.properties.creator, file.properties.title = plain_text(book.about.shop), say.say("owner.title")
    file.calculation.fullCalcOnLoad = True
    return done


def _draw_cover(sheet: Worksheet, book: OwnerFigures, units: Units, contents: Sequence[tuple[str, int]]) -> None:
    say = words(book.about.language)
    cover = Cover(
        title=say.say("owner.title"),
        shop=book.about.shop,
        currency=book.about.currency,
        made_at=book.about.made_at,
        first=book.about.period.start,
        last=book.about.period.end,
        filters=((say.say("owner.compared"), figures.span_text(book.about.compared, book.about.language)),),
        figures=(
            Figure(say.say("owner.figure.money"), CellKind.MONEY, book.sums.now.money, units.money_decimals),
            Figure(say.say("owner.figure.sales"), CellKind.INTEGER, book.sums.now.sales),
            Figure(
                say.say("owner.figure.program_cost"), CellKind.MONEY, book.sums.now.program_cost, units.money_decimals
            ),
            Figure(say.say("owner.figure.liability"), CellKind.MONEY, book.sums.now.liability, units.money_decimals),
        ),
    )
    draw_cover(sheet, Workbook(book.about.language, cover, ()), contents)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.hyperlink:
                cell.hyperlink.ref = cell.coordinate  # it was made before it had its place
