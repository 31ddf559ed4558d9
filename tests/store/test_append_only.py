"""The books are only ever added to, whatever SQL is run on them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from loyalty_desk.store.database import Database
from tests.shop import Rehearsal, new_key

APPEND_ONLY = (
    "program_version", "consent", "operation", "outcome", "sale", "sale_line", "refund", "refund_line",
    "lot_extension", "entry", "tier_change", "mark", "certificate_entry", "membership", "tier_loan", "perk_grant",
)  # fmt: skip


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    levels = [{"code": "a", "name": "A", "from": "0"}, {"code": "b", "name": "B", "from": "5"}]
    path = tmp_path_factory.mktemp("books") / "a.shop"
    sections: dict[str, Any] = {
        "expiry": {"months": 1, "extended_by_purchase": True},
        "tiers": {"levels": levels},
        "certificates": {},
        "memberships": [{"code": "club", "name": "Club", "price": "1.00", "months": 1}],
        "perks": [{"code": "early", "name": "Early"}],
    }
    with Rehearsal(path, **sections) as shop:
        anna = shop.customer()
        shop.desk.enrolment.consent(anna, ())
        shop.shop.database.run(
            "INSERT INTO consent (customer_id, kind, given, text, at, staff) VALUES (1, 'data', 1, '', 0, '')"
        )
        sold = shop.sale(anna, "100.00")
        shop.refund(sold, amount="10.00")
        shop.certificate("10.00", anna)
        shop.desk.memberships.join(new_key(), anna, "club")
        shop.desk.privileges.lend(new_key(), anna, "b", until=shop.shop.today(), reason="nice")
        shop.desk.privileges.grant(new_key(), anna, "early")
        shop.desk.privileges.use(new_key(), anna, "early")
        yield shop.shop.database


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_nothing_is_changed_deleted_or_replaced(books: Database, table: str) -> None:
    before = books.rows(f'SELECT * FROM "{table}"')
    assert before, "nothing to protect"
    columns = [name for _, name, *_ in books.rows(f'PRAGMA table_info("{table}")')]
    marks = ", ".join("?" * len(columns))
    for statement, values in (
        (f'UPDATE "{table}" SET "{columns[-1]}" = "{columns[-1]}"', ()),
        (f'DELETE FROM "{table}"', ()),
        (f'INSERT OR REPLACE INTO "{table}" VALUES ({marks})', before[0]),
        (f'REPLACE INTO "{table}" VALUES ({marks})', before[0]),
        (f'INSERT INTO "{table}" VALUES ({marks}) ON CONFLICT DO UPDATE SET "{columns[-1]}" = 0', before[0]),
    ):
        with pytest.raises(apsw.ConstraintError, match="append-only"):
            books.run(statement, values)
    assert books.rows(f'SELECT * FROM "{table}"') == before


def test_an_operation_cannot_be_written_twice(books: Database, tmp_path: Path) -> None:
    (row,) = books.rows("SELECT * FROM operation LIMIT 1")
    with pytest.raises(apsw.ConstraintError):
        books.run("INSERT OR REPLACE INTO operation VALUES (99, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row[1:])
