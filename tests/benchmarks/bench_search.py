"""Searching among a million customers, for everything that stands in the field while somebody types."""

import itertools
import random
import time
from collections.abc import Iterator

from loyalty_desk.store.database import Database
from loyalty_desk.store.search import Search
from tests.benchmarks.big_shop import CUSTOMERS, big_shop
from tests.benchmarks.figure import Figure, share
from tests.benchmarks.people import Made, people

TYPISTS = 200
NEWCOMERS = 1_000
SOMEBODY = (
    "SELECT name, phone, email, number FROM customer JOIN card ON customer_id = customer.id"
    " WHERE customer.id = ? AND phone NOT NULL"
)


def measure() -> list[Figure]:
    """Return the times of each look that typing asks for, and of one more customer in the index."""
    with Database.open(big_shop()) as database:
        search = Search(database)
        found = sorted(_time_searches(search, _sample(database)))
        single = list(_time_puts(search))
    times = [milliseconds for milliseconds, _ in found]
    worst, typed = found[-1]
    return [
        Figure("search as typed, 1,000,000 customers: median", share(times, 0.50), "ms"),
        Figure("the same, p95", share(times, 0.95), "ms", 10),
        Figure("the same, p99", share(times, 0.99), "ms"),
        Figure(f"the same, the slowest («{typed}»)", worst, "ms"),
        Figure("one more customer put into the index: median", share(single, 0.50), "ms"),
    ]


def as_typed(made: Made, other: Made, chance: random.Random) -> list[str]:
    """Return what different people would type to find `made`; `other` is for a pair of names that nobody has."""
    words = made.name.split()
    return [
        words[0],
        " ".join(words[:2]),
        " ".join(reversed(words[:2])),
        f"{words[1][:4]} {words[0][:5]}",
        f"{words[1]} {other.name.split()[0]}",
        words[0][1:],
        made.phone,
        "8" + made.phone[2:],
        made.phone[-chance.randrange(4, 11) :],
        f"{words[1]} {made.phone[2:6]}",
        made.card,
        made.email,
    ]


def _sample(database: Database) -> list[Made]:
    """Return some customers, two for each typist."""
    chance, sample = random.Random(2), list[Made]()
    while len(sample) < 2 * TYPISTS:
        row = database.row(SOMEBODY, (chance.randrange(1, CUSTOMERS + 1),))
        if row:
            name, phone, email, card = row
            sample.append(Made(name, phone, email or "", card))
    return sample


def _time_searches(search: Search, sample: list[Made]) -> Iterator[tuple[float, str]]:
    chance = random.Random(4)
    for made, other in itertools.pairwise(sample):
        for text in as_typed(made, other, chance):
            for length in range(1, len(text) + 1):
                started = time.perf_counter()
                search.find(text[:length])
                yield (time.perf_counter() - started) * 1000, text[:length]


def _time_puts(search: Search) -> Iterator[float]:
    """Put newcomers into the index, and take them out again: the file is used once more."""
    numbers = range(CUSTOMERS + 1, CUSTOMERS + NEWCOMERS + 1)
    for number, made in zip(numbers, people(NEWCOMERS, seed=3), strict=True):
        started = time.perf_counter()
        search.put(number, name=made.name, phone=made.phone, email=made.email, cards=[made.card])
        yield (time.perf_counter() - started) * 1000
    for number in numbers:
        search.remove(number)


if __name__ == "__main__":
    for figure in measure():
        print(figure)
