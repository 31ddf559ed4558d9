"""Files to bring in, and what a shop's tables hold before and after."""

from pathlib import Path

from tests.shop import Rehearsal

SALES = """customer;date;amount;receipt;category;quantity;staff
C1;05.01.2026 10:00;100,50;1;coffee;1;Olga
C1;05.01.2026 10:00;49,50;1;cake;2;Olga
C2;06.01.2026;0;;;;
+7 916 000-00-02;07.01.2026 18:30;1 000,00;2;coffee;0,5;Ivan
"""
PEOPLE = """id,name,phone,email,birthday,group,tags,note,points
17,Anna Smith,+7 916 000-00-01,anna@example.com,1990-02-28,staff,"tea, morning",likes tea,120.50
18,,+7 916 000-00-02,,,,,,
19,Boris,,,,,,,0
"""
# The books, which an undo adds to, and the empty rows of customers who are gone.
_BOOKS = frozenset(
    (
        *("operation", "outcome", "sale", "sale_line", "refund", "refund_line", "entry", "lot", "tier_change"),
        *("customer", "import", "imported_customer"),
    )
)
_ZERO_FROM = {"customer_day": 2, "day_total": 1, "staff_day": 2, "bought": 3, "lot_day": 1}  # the first figure


def write(folder: Path, text: str, name: str = "file.csv") -> Path:
    """Write a file to bring in."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def tables(shop: Rehearsal) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the shop's file."""
    names = shop.shop.database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE"
        " 'search_index%' AND name NOT LIKE 'search_part%' AND name NOT LIKE 'sqlite%'"
    )
    return {name: sorted(shop.shop.database.rows(f'SELECT * FROM "{name}"'), key=repr) for (name,) in names}


def standing(shop: Rehearsal) -> dict[str, list[tuple[object, ...]]]:
    """Return all that is kept beside the books, but days whose figures are all 0."""
    kept = {name: rows for name, rows in tables(shop).items() if name not in _BOOKS}
    for name, first in _ZERO_FROM.items():
        kept[name] = [row for row in kept[name] if any(row[first:])]
    return kept
