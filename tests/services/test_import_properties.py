"""Whatever rows a file has: what is taken sums as a plain model of the rows does, again, later, and undone."""

import csv
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from loyalty_desk.domain.importing import Findings
from tests.services.importing import standing
from tests.shop import Rehearsal

DAY_0 = date(2025, 1, 1)


class Bought(NamedTuple):
    """A row of the file."""

    who: str
    day: date
    amount: int
    receipt: str
    category: str
    staff: str


ROWS = st.lists(
    st.builds(
        Bought,
        who=st.sampled_from(("1", "2", "abc", "Анна", "+7 916 000-00-01", "89160000001")),
        day=st.integers(0, 4).map(lambda days: DAY_0 + timedelta(days)),
        amount=st.sampled_from((0, 1, 999, 100_000, 123_456_789)),
        receipt=st.sampled_from(("", "", "7", "8")),
        category=st.sampled_from(("", "tea", "кофе")),
        staff=st.sampled_from(("", "Olga", "Ivan")),
    ),
    max_size=25,
)


def person(who: str) -> str:
    """Return whom a name means: the phone is written in two ways."""
    return "+79160000001" if who.endswith("0000001") or who.startswith("+7") else who


def sales_of(rows: list[Bought]) -> Counter[tuple[str, date, int]]:
    """Return the sales that rows make: who, when, for how much."""
    found: dict[tuple[object, ...], int] = {}
    for number, row in enumerate(rows):
        key = (row.who, row.day, row.receipt or number)
        found[key] = found.get(key, 0) + row.amount
    return Counter((person(str(who)), day, amount) for (who, day, _), amount in found.items() if isinstance(day, date))


def write(path: Path, rows: list[Bought]) -> Path:
    """Write the rows as a file."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("customer", "date", "amount", "receipt", "category", "staff"))
        for row in rows:
            amount = f"{row.amount // 100}.{row.amount % 100:02}"
            writer.writerow((row.who, row.day, amount, row.receipt, row.category, row.staff))
    return path


def taken(shop: Rehearsal, path: Path) -> Findings:
    """Check and take a file: both must tell the same."""
    told = shop.desk.imports.check(path, "sales")
    findings = shop.desk.imports.take(path, "sales").findings
    assert findings == told
    return findings


@settings(max_examples=50, deadline=None)
@given(rows=ROWS, more=ROWS)
def test_the_sums_are_those_of_a_plain_model(rows: list[Bought], more: list[Bought]) -> None:
    with TemporaryDirectory() as folder, Rehearsal(Path(folder) / "a.shop") as shop:
        before = standing(shop)
        findings = taken(shop, write(Path(folder) / "a.csv", rows))
        expected = sales_of(rows)
        kept = shop.shop.database.rows(
            "SELECT ifnull(phone, name), day, to_pay FROM sale JOIN customer ON customer.id = customer_id"
        )
        assert Counter((who, date.fromisoformat(day), amount) for who, day, amount in kept) == expected
        assert (findings.sales, findings.money) == (expected.total(), sum(row.amount for row in rows))
        assert findings.customers == len({who for who, _, _ in expected}) == shop.shop.customers.count()
        summary = shop.desk.reports.summary(DAY_0, DAY_0 + timedelta(10))
        assert (summary.sales, summary.money) == (findings.sales, findings.money)
        assert dict(shop.shop.database.rows("SELECT category, sum(money) FROM bought GROUP BY 1")) == {
            category: sum(row.amount for row in rows if row.category == category)
            for category in {row.category for row in rows} - {""}
        }
        shop.check()
        longer = taken(shop, write(Path(folder) / "b.csv", [*rows, *more]))
        assert (longer.taken, longer.skipped, longer.money) == (len(more), len(rows), sum(row.amount for row in more))
        shop.check()
        for each in shop.desk.imports.history():
            shop.desk.imports.undo(each.import_id)
        assert standing(shop) == before
        shop.check()
