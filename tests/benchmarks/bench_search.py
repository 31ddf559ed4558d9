"""Searching among a million customers, for everything that stands in the field while somebody types."""

import itertools
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from loyalty_desk.store.database import Database
from loyalty_desk.store.search import Search
from tests.benchmarks.people import Made, people

CUSTOMERS = 1_000_000
SINGLE = 2_000
A_TRANSACTION = 20_000
TYPISTS = 200


def measure(customers: int = CUSTOMERS) -> list[tuple[str, float, str]]:
    """Return name, value and target; times in milliseconds."""
    with tempfile.TemporaryDirectory() as folder, Database.create(Path(folder) / "my.shop") as database:
        search = Search(database)
        sample = _fill(database, search, customers)
        single = sorted(_time_puts(search, customers))
        database.checkpoint()
        size = database.path.stat().st_size / customers
        found = sorted(_time_searches(search, sample))
    times = [milliseconds for milliseconds, _ in found]
    worst, typed = found[-1]
    return [
        ("search as typed, p50 ms", _share(times, 0.50), ""),
        ("search as typed, p95 ms", _share(times, 0.95), "≤ 10"),
        ("search as typed, p99 ms", _share(times, 0.99), ""),
        (f"search as typed, worst ms («{typed}»)", worst, ""),
        ("one more customer put into the index, p50 ms", _share(single, 0.50), ""),
        ("one more customer put into the index, p99 ms", _share(single, 0.99), ""),
        ("bytes in the file for a customer's search", size, ""),
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


def _fill(database: Database, search: Search, customers: int) -> list[Made]:
    """Put everyone into the index; returns some of them."""
    chance = random.Random(2)
    sample = []
    everyone = enumerate(people(customers), start=1)
    while some := list(itertools.islice(everyone, A_TRANSACTION)):
        with database.transaction():
            for number, made in some:
                search.put(number, name=made.name, phone=made.phone, email=made.email, cards=[made.card])
        sample += [made for _, made in chance.sample(some, min(len(some), 2 * TYPISTS * len(some) // customers + 2))]
    chance.shuffle(sample)
    return sample[: 2 * TYPISTS]


def _time_puts(search: Search, customers: int) -> Iterator[float]:
    for number, made in enumerate(people(SINGLE, seed=3), start=customers + 1):
        started = time.perf_counter()
        search.put(number, name=made.name, phone=made.phone, email=made.email, cards=[made.card])
        yield (time.perf_counter() - started) * 1000


def _time_searches(search: Search, sample: list[Made]) -> Iterator[tuple[float, str]]:
    chance = random.Random(4)
    for made, other in itertools.pairwise(sample):
        for text in as_typed(made, other, chance):
            for length in range(1, len(text) + 1):
                started = time.perf_counter()
                search.find(text[:length])
                yield (time.perf_counter() - started) * 1000, text[:length]


def _share(ordered: list[float], share: float) -> float:
    return ordered[int(len(ordered) * share)]


if __name__ == "__main__":
    for name, value, target in measure():
        print(f"{name}: {value:.3g} {target}")
