"""The owner's workbook holds what was read, its formulas come to the same, and nothing that is typed does harm."""

import re
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from loyalty_desk.documents.owner.book import write_owner_book
from loyalty_desk.documents.owner.figure_list import sections
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.documents.words import LANGUAGES, words
from loyalty_desk.domain.metrics.summary import Summary
from loyalty_desk.domain.progress import Cancelled
from tests.documents.formulas import Sheets
from tests.documents.owner_sample import BEFORE, NOW, figures, nothing

HOSTILE = ["=cmd|' /C calc'!A0", "+1", "a\x00\x1fb\ud800", "x" * 40_000, "<&>'\" {row} {0}"]
SHEETS = ["figures", "days", "cohorts", "rfm", "top", "leaving", "points", "program", "staff"]


def written(book: OwnerFigures, folder: Path) -> Sheets:
    """Write a workbook, and read it again."""
    target = folder / "owner.xlsx"
    write_owner_book(book, target)
    return Sheets(target)


def figure(sheets: Sheets, name: str, letter: str = "B") -> object:
    """Return a figure of the sheet of figures."""
    return sheets.value("Figures", f"{letter}{sheets.row('Figures', words('en').say(f'owner.figure.{name}'))}")


def charts(book: openpyxl.Workbook, name: str) -> list[Any]:
    """Return the charts of a sheet."""
    sheet: Any = book[name]
    return list(sheet._charts)


def line(sheets: Sheets, sheet: str, name: str, letter: str = "B") -> object:
    """Return a number of a statement, whose line is called `name`."""
    return sheets.value(sheet, f"{letter}{sheets.row(sheet, name)}")


@pytest.mark.parametrize(("letter", "summary"), [("B", NOW), ("C", BEFORE)])
def test_figures_come_to_those_of_the_summary(tmp_path: Path, letter: str, summary: Summary) -> None:
    sheets = written(figures(), tmp_path)

    for name in ("money", "member_money", "other_money", "average_ticket", "member_ticket", "other_ticket", "ltv"):
        expected = getattr(summary, name)
        assert figure(sheets, name, letter) == ("–" if expected is None else pytest.approx(float(expected) / 100)), name
    for name in ("sales", "member_share", "frequency", "repeat_rate", "retention", "churn"):
        assert figure(sheets, name, letter) == pytest.approx(float(getattr(summary, name))), name
    assert figure(sheets, "program_cost", letter) == summary.program_cost / 100


def test_changes_are_those_of_the_two_columns(tmp_path: Path) -> None:
    sheets = written(figures(), tmp_path)

    assert figure(sheets, "money", "D") == 2_000
    assert figure(sheets, "money", "E") == pytest.approx(0.25)
    assert figure(sheets, "repeat_rate", "D") == pytest.approx(100 * (2 / 3 - 1 / 2))
    assert figure(sheets, "ltv", "D") == ""
    assert figure(sheets, "discount", "E") == ""


def test_opinions_are_counted_from_their_answers(tmp_path: Path) -> None:
    sheets = written(figures(), tmp_path)
    counts = ("answers_recommend", "promoters", "detractors", "answers_satisfied", "content")

    assert [figure(sheets, name) for name in counts] == [10, 5, 2, 8, 3]
    assert [figure(sheets, name, "C") for name in counts] == [5, 1, 4, 0, 0]
    assert (figure(sheets, "nps"), figure(sheets, "csat")) == (pytest.approx(0.3), pytest.approx(0.375))
    assert (figure(sheets, "nps", "C"), figure(sheets, "csat", "C")) == (pytest.approx(-0.6), "–")
    assert (figure(sheets, "nps", "D"), figure(sheets, "csat", "D")) == (pytest.approx(90), "")


def test_every_figure_is_named_and_explained(tmp_path: Path) -> None:
    sheets = written(figures(), tmp_path)
    for _, lines in sections(figures()):
        for each in lines:
            assert figure(sheets, each.name, "F"), each.name
    assert figure(sheets, "at_start", "F") == "Bought within 90 days before the period"


def test_points_of_the_books_are_followed_and_agree(tmp_path: Path) -> None:
    sheets, sheet = written(figures(), tmp_path), "Points for the books"

    assert line(sheets, sheet, "Balance before Oct 1, 2026") == 350
    assert line(sheets, sheet, "Balance at the end of Oct 31, 2026") == pytest.approx(506)
    assert line(sheets, sheet, "Balance at the end of Oct 31, 2026", "C") == pytest.approx(506)
    assert line(sheets, sheet, "Balance by the ledger, Nov 2, 2026") == pytest.approx(516)
    assert line(sheets, sheet, "Sum of all balances") == pytest.approx(516)
    assert line(sheets, sheet, "Result") == "The books agree"
    assert line(sheets, sheet, "Expected redemption") == pytest.approx(0.75)
    assert line(sheets, sheet, "Liability at the end of Oct 31, 2026") == 379.5
    assert line(sheets, sheet, "Liability, Nov 2, 2026") == NOW.liability / 100 == 390


def test_a_point_that_is_missing_is_shouted_out(tmp_path: Path) -> None:
    sheets, sheet = written(figures(), tmp_path), "Points for the books"
    sheets.book[sheet].cell(sheets.row(sheet, "Points in customers' hands"), 2).value = 519.99

    assert line(sheets, sheet, "Difference") == 0.01
    assert line(sheets, sheet, "Result") == "THE BOOKS DO NOT AGREE"


def test_the_return_of_the_program(tmp_path: Path) -> None:
    sheets, result = written(figures(), tmp_path), figures().sums.result
    assert result.extra_margin is not None
    assert result.roi is not None

    assert line(sheets, "Program", "Cost of the program") == NOW.program_cost / 100
    assert line(sheets, "Program", "Extra margin") == pytest.approx(float(result.extra_margin) / 100)
    assert line(sheets, "Program", "Return (ROI)") == pytest.approx(float(result.roi))
    assert sheets.value("Program", "G5") == pytest.approx(0.5)
    assert sheets.value("Program", "A5") == "Tea week"


def test_tables_add_up_and_share(tmp_path: Path) -> None:
    sheets = written(figures(), tmp_path)

    total = sheets.row("Days", "Total")
    assert [sheets.value("Days", f"{letter}{total}") for letter in "BCDEFGHIJ"] == [
        8,
        10_000,
        7_500,
        2_500,
        1,
        3,
        200,
        100,
        0,
    ]
    vip = sheets.row("RFM map", "VIP")
    assert sheets.value("RFM map", f"B{vip}") == 3
    assert sheets.value("RFM map", f"C{vip}") == pytest.approx(0.5)
    assert sheets.value("RFM map", f"E{vip}") == pytest.approx(0.9)
    assert sheets.value("RFM map", f"F{vip}") == 3_000
    assert sheets.value("RFM map", f"B{sheets.row('RFM map', 'Total')}") == 6
    staff = sheets.row("Staff", "Total")
    assert sheets.value("Staff", f"F{staff}") == pytest.approx(6 / 8)
    assert (sheets.value("Best customers", "A7"), sheets.value("Best customers", "F7")) == ("Total", 7_500)


def test_cohorts_are_shares_and_an_empty_month_is_a_dash(tmp_path: Path) -> None:
    sheet = written(figures(), tmp_path).book["Cohorts"]

    assert [sheet.cell(6, column).value for column in range(2, 6)] == [4, 1, 0.75, None]
    assert sheet["D6"].number_format == "0.0%"
    assert sheet["O6"].value == 1_750
    assert sheet["C7"].value == "–"


def test_sheets_are_ready_to_filter_print_and_look_at(tmp_path: Path) -> None:
    book = written(figures(), tmp_path).book
    for name in book.sheetnames[1:]:
        sheet = book[name]
        assert sheet.freeze_panes, name
        assert sheet.page_setup.paperSize == 9, name
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0), name
        assert sheet.print_area, name
    days = book["Days"]
    assert (days.freeze_panes, days.auto_filter.ref) == ("B4", "A3:J5")
    assert days.print_area == "'Days'!$A$1:$J$55,'Days'!$L$1:$Z$55"
    drawn = {name: len(charts(book, name)) for name in book.sheetnames if charts(book, name)}
    assert drawn == {"Days": 3, "Cohorts": 1, "RFM map": 1, "Points for the books": 1, "Program": 1}
    shaded = {str(each.sqref) for name in ("Cohorts", "RFM map") for each in book[name].conditional_formatting}
    assert shaded == {"D6:N7", "D11:N12", "B6:F10"}


def test_charts_show_the_rows_of_their_tables(tmp_path: Path) -> None:
    book = written(figures(), tmp_path).book
    series = [each.val.numRef.f for each in charts(book, "Days")[0].series]
    assert series == ["'Days'!$D$4:$D$5", "'Days'!$E$4:$E$5"]
    burning = charts(book, "Points for the books")[0]
    first = next(cell.row for cell in book["Points for the books"]["A"] if cell.value == "Never") - 2
    assert burning.series[0].val.numRef.f == f"'Points for the books'!$B${first}:$B${first + 1}"
    for name in book.sheetnames:
        for chart in charts(book, name):
            assert chart.title.tx.rich.p[0].r[0].t
            assert (chart.x_axis.delete, chart.y_axis.delete) == (False, False)


def test_the_cover_links_to_all_sheets(tmp_path: Path) -> None:
    book = written(figures(), tmp_path).book
    cover = book.worksheets[0]
    links = {
        cell.value: (cell.hyperlink.ref, cell.hyperlink.location)
        for row in cover.iter_rows()
        for cell in row
        if cell.hyperlink
    }
    assert list(links) == book.sheetnames[1:]
    for place, (name, (ref, location)) in enumerate(links.items()):
        assert location == f"'{name}'!A1"
        assert ref == f"B{place + 15}"
        assert cover[ref].value == name


def test_languages_have_the_same_sheets_and_cells(tmp_path: Path) -> None:
    def shape(language: str) -> list[set[str]]:
        book = written(figures(language), tmp_path).book
        return [
            {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.value is not None} for sheet in book
        ]

    english, russian = map(shape, LANGUAGES)
    assert len(english) == len(SHEETS) + 1
    assert english == russian


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shop_where_nothing_happened_has_a_workbook_without_errors(tmp_path: Path, language: str) -> None:
    sheets = written(nothing(language), tmp_path)
    for sheet, cell in sheets.formulas():
        sheets.value(sheet, cell)
    titles = [words(language).say(f"owner.sheet.{name}") for name in SHEETS]
    assert sheets.book.sheetnames[1:] == titles
    assert sheets.book[titles[7]]["A5"].value == words(language).say("owner.nothing")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_has_a_result(tmp_path: Path, language: str) -> None:
    sheets = written(figures(language), tmp_path)
    results = [sheets.value(*place) for place in sheets.formulas()]
    assert len(results) > 150
    assert all(isinstance(result, int | float | str) for result in results)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_people_type_stays_text(tmp_path: Path, name: str) -> None:
    kept = set(written(figures(), tmp_path).formulas())
    sheets = written(figures(name=name), tmp_path)

    assert set(sheets.formulas()) == kept
    cell = sheets.book["Best customers"]["B5"]
    assert cell.data_type == "s"
    assert len(str(cell.value)) <= 32_767
    signs: Worksheet = sheets.book["Staff"]
    assert re.match(r"8 of 9 sales of ", str(signs.cell(signs.max_row - 3, 2).value))


def test_who_cancels_finds_no_file_and_keeps_the_old_one(tmp_path: Path) -> None:
    def cancel(rows: int) -> None:
        if rows > 60:
            raise Cancelled

    target = tmp_path / "owner.xlsx"
    target.write_text("old")
    with pytest.raises(Cancelled):
        write_owner_book(figures(), target, progress=cancel)
    assert [each.name for each in tmp_path.iterdir()] == ["owner.xlsx"]
    assert target.read_text() == "old"


def test_rows_are_counted_and_told(tmp_path: Path) -> None:
    told: list[int] = []
    rows = write_owner_book(figures(), tmp_path / "owner.xlsx", progress=told.append)
    assert told == sorted(told)
    assert told[-1] == rows
    assert openpyxl.load_workbook(tmp_path / "owner.xlsx").properties.title == "Owner's workbook"
