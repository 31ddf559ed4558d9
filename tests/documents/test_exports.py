"""The sheets of exports hold their rows, in both languages, and LibreOffice opens them."""

import datetime
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from loyalty_desk.documents.exports import BalanceRow, CustomerRow, LedgerRow, SaleRow, SheetMaker
from loyalty_desk.documents.workbook import Cover, Sheet, Workbook
from loyalty_desk.documents.workbook_file import write_workbook
from tests.documents.shop import AT

DAY = datetime.date(2026, 1, 31)
CLOCK = datetime.time(16, 5)
MIDNIGHT = datetime.datetime.combine(DAY, datetime.time())
NAME = '=HYPERLINK("http://x")'
CUSTOMER = CustomerRow(
    NAME,
    "+79161234567",
    None,
    DAY,
    "2912345678903",
    "Gold",
    DAY,
    None,
    23,
    124805,
    12480,
    0,
    500,
    "yes",
    "oat milk",
)
SALE = SaleRow(7, DAY, CLOCK, "refund", NAME, None, -50000, 0, -2000, -2000, 0, -48000, -1000, "Anna", None)
ENTRY = LedgerRow(9, DAY, CLOCK, "take_back", NAME, "2912345678903", -1050, None, 7, "Anna", "Till 1", None)
BALANCE = BalanceRow(NAME, None, None, None, 12480, 0, 500, 11980, 11980, DAY, 12000)


def sheets(language: str) -> tuple[Sheet, ...]:
    """Return one of each sheet with one row."""
    maker = SheetMaker(language, "RUB", 2)
    return maker.customers([CUSTOMER]), maker.sales([SALE]), maker.ledger([ENTRY]), maker.balances([BALANCE])


def write(language: str, folder: Path) -> Path:
    """Write all sheets into a file."""
    target = folder / f"{language}.xlsx"
    write_workbook(Workbook(language, Cover("Export", "Coffee House", "RUB", AT), sheets(language)), target)
    return target


@pytest.mark.parametrize("language", ["en", "ru"])
def test_columns_and_rows_belong_together(language: str) -> None:
    for sheet, row in zip(sheets(language), (CUSTOMER, SALE, ENTRY, BALANCE), strict=True):
        assert len(sheet.columns) == len(row)
        headings = [column.heading for column in sheet.columns]
        assert len(set(headings)) == len(headings)


def test_values_arrive_in_words_and_numbers(tmp_path: Path) -> None:
    read = openpyxl.load_workbook(write("ru", tmp_path))
    assert read.sheetnames == ["О файле", "Клиенты", "Покупки", "Движение баллов", "Балансы"]
    assert [cell.value for cell in read["Покупки"][2]][:4] == [7, MIDNIGHT, CLOCK, "Возврат"]
    assert [cell.value for cell in read["Движение баллов"][2]][3:7] == ["Удержаны", NAME, "2912345678903", -10.5]
    assert read["Клиенты"]["A2"].data_type == "s"
    assert read["Балансы"]["I2"].value == 119.8


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("language", ["en", "ru"])
def test_libreoffice_opens_it_and_finds_the_same(tmp_path: Path, language: str) -> None:
    target = write(language, tmp_path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    second_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    convert = ["soffice", profile, "--headless", "--convert-to", second_sheet]
    subprocess.run([*convert, "--outdir", str(tmp_path), str(target)], check=True, capture_output=True, timeout=120)
    (made,) = tmp_path.glob("*.csv")
    text = made.read_text(encoding="utf-8")
    assert '"=HYPERLINK(""http://x"")"' in text
    assert ",23,1248.05,124.8," in text
