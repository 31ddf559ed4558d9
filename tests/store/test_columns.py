"""Columns of numbers are those of the rows, however long."""

from pathlib import Path

import pytest

from loyalty_desk.store import columns
from loyalty_desk.store.database import Database

ROWS = "WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ?) SELECT n, 7 - n * n AS m FROM up"


@pytest.mark.parametrize("piece", [1, 10, 1 << 20])
def test_all_numbers_in_their_order(tmp_path: Path, piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "_PIECE", piece)
    with Database.create(tmp_path / "a.shop") as database:
        one, other = columns.columns(database, "n m", ROWS, (3_000,))
    assert one.tolist() == list(range(1, 3_001))
    assert other.tolist() == [7 - number * number for number in range(1, 3_001)]


def test_no_rows_are_empty_columns(tmp_path: Path) -> None:
    with Database.create(tmp_path / "a.shop") as database:
        (empty,) = columns.columns(database, "id", "SELECT id FROM customer WHERE id > ?", (0,))
    assert empty.tolist() == []
    assert empty.dtype.kind == "i"
