"""The command that brings a file in: one JSON object, or one sentence and exit status 1."""

import json
from pathlib import Path
from typing import Any

import pytest

from loyalty_desk.__main__ import main
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "a.shop"
    Shop.create(path, SystemClock()).close()
    return path


def brought(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """Run the command, and return the one object that it prints."""
    assert main(["import", *map(str, arguments)]) == 0
    out, err = capsys.readouterr()
    assert (out.count("\n"), err) == (1, "")
    found: dict[str, Any] = json.loads(out)
    return found


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run the command, and return the sentence in which it says no."""
    assert main(["import", *map(str, arguments)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    return err


def test_sales_are_tried_and_taken(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sales.csv"
    file.write_text("customer,date,items,amount\n0001,1997-01-01,2,29.33\n0002,1997-01-12,1,x\n0001,1997-01-18,1,0\n")
    told = brought(capsys, file, "--shop", shop, "--kind", "sales", "--dry-run")
    expected = {
        "rows": 3,
        "taken": 2,
        "skipped": 1,
        "known": 0,
        "wrong": 1,
        "customers": 1,
        "sales": 2,
        "import_id": None,
        "problems": [{"row": 3, "column": "amount", "problem": "not a number", "text": "x"}],
    }
    assert told == expected
    with Database.open(shop) as database:
        assert database.value("SELECT count(*) FROM customer") == 0
    assert brought(capsys, file, "--shop", shop, "--kind", "sales") == expected | {"import_id": 1}
    again = brought(capsys, file, "--shop", shop, "--kind", "sales")
    assert (again["taken"], again["skipped"], again["known"], again["import_id"]) == (0, 3, 2, None)


def test_columns_are_named_or_numbered(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Kunde;Fon\nAnna;+7 916 000-00-01\n")
    told = brought(capsys, "--shop", shop, "--kind", "customers", "--map", "name=Kunde, phone=#2", file)
    assert (told["taken"], told["skipped"]) == (1, 0)
    file.write_text("Boris;+7 916 000-00-02\n")
    told = brought(capsys, "--shop", shop, "--kind", "customers", "--map", "name=#1,phone=#2", file)
    assert (told["taken"], told["skipped"]) == (1, 0)


def test_a_time_has_a_column_of_its_own(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sales.csv"
    file.write_text("customer;date;Uhr;amount\n0001;1997-01-01;;5\n0001;1997-01-01;6:15 PM;5\n")
    asked = (file, "--shop", shop, "--kind", "sales", "--map", "time=Uhr")
    assert brought(capsys, *asked)["sales"] == 2
    with Database.open(shop) as database:
        noon, evening = (at for (at,) in database.rows("SELECT at FROM sale ORDER BY at"))
    assert evening - noon == (6 * 60 + 15) * 60 * 1_000_000  # microseconds


def test_it_says_why_not(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "sales.csv"
    asked = (file, "--shop", shop, "--kind", "sales")
    assert "no such file" in refused(capsys, *asked)
    file.write_text("a,b\n1,2\n")
    assert "(customer, date, amount)" in refused(capsys, *asked)
    assert "no such column" in refused(capsys, *asked, "--map", "customer=#3")
    assert "no such field" in refused(capsys, *asked, "--map", "colour=a")
    assert "field=Heading" in refused(capsys, *asked, "--map", "customer")
    file.write_bytes(bytes(range(256)) * 50)
    assert "not a table" in refused(capsys, *asked)
