"""A made-up shop of the form of the CDNOW sample: `python -m tests.data.purchases > tests/data/purchases.csv`.

Customers come as BG/NBD says and spend as gamma-gamma says, with these parameters (weeks, dollars).
"""

import csv
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

FILE = Path(__file__).with_suffix(".csv")
FIRST, UNTIL = date(2025, 1, 1), date(2025, 12, 31)
R, ALPHA, A, B = 0.8, 6.0, 0.6, 3.0
P, Q, V = 6.0, 4.0, 15.0
CUSTOMERS = 400
GIFTS = 0.01
HEADINGS = ("customer", "date", "quantity", "dollars")


class Sale(NamedTuple):
    """A row of the file; money in cents."""

    customer: str
    day: date
    quantity: int
    cents: int


class History(NamedTuple):
    """A customer as the models see them: repeat days, weeks, repeat days on which they spent, mean cents on these."""

    frequency: int
    recency: float
    age: float
    paid_days: int
    mean_paid: float


def drawn(customers: int, seed: int) -> Iterator[Sale]:
    """Give the sales of so many customers, who first came in the first twelve weeks of the year."""
    random = Random(seed)
    for number in range(1, customers + 1):
        rate, leaving, price = (
            random.gammavariate(R, 1 / ALPHA),
            random.betavariate(A, B),
            random.gammavariate(Q, 1 / V),
        )
        first = FIRST + timedelta(days=random.randrange(84))
        weeks, known, stays = 0.0, ((UNTIL - first).days + 1) / 7, True
        while stays and weeks < known:
            cents = 0 if random.random() < GIFTS else round(100 * random.gammavariate(P, 1 / price))
            yield Sale(f"{number:05}", first + timedelta(days=int(weeks * 7)), random.randint(1, 4), cents)
            stays = not weeks or random.random() > leaving
            weeks += random.expovariate(rate)


def sales() -> list[Sale]:
    """Return the rows of the shipped file."""
    with FILE.open(newline="", encoding="ascii") as file:
        rows = list(csv.DictReader(file))
    return [
        Sale(
            row["customer"], date.fromisoformat(row["date"]), int(row["quantity"]), int(row["dollars"].replace(".", ""))
        )
        for row in rows
    ]


def histories(rows: list[Sale], until: date) -> dict[str, History]:
    """Return each customer's history until a day, worked out in the plainest way."""
    money: dict[str, dict[date, int]] = {}
    for row in rows:
        if row.day <= until:
            days = money.setdefault(row.customer, {})
            days[row.day] = days.get(row.day, 0) + row.cents
    return {customer: _history(days, until) for customer, days in money.items()}


def _history(days: dict[date, int], until: date) -> History:
    first, last = min(days), max(days)
    paid = [cents for day, cents in days.items() if day != first and cents > 0]
    mean = sum(paid) / len(paid) if paid else 0.0
    return History(len(days) - 1, (last - first).days / 7, (until - first).days / 7, len(paid), mean)


if __name__ == "__main__":
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEADINGS)
    for each in drawn(CUSTOMERS, seed=1):
        dollars, cents = divmod(each.cents, 100)
        writer.writerow([each.customer, f"{each.day:%Y%m%d}", each.quantity, f"{dollars}.{cents:02}"])
