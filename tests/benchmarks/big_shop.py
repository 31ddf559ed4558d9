"""A shop of a million customers and five million ledger entries, built once and kept in the user's cache."""

import hashlib
import itertools
import os
import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import platformdirs

from loyalty_desk.domain.card import make_number
from loyalty_desk.paths import APPLICATION
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from loyalty_desk.store import migrating, search, search_text
from loyalty_desk.store.database import Database
from loyalty_desk.store.search import Search
from tests.benchmarks import big_shop_sql, people
from tests.benchmarks.big_shop_sql import CUSTOMER, FILL, PLAN, REGISTERING

CUSTOMERS = 1_000_000
SALES = 4_550_000  # nearly every ninth draws the points of the one before: five million entries in all
FOLDER = "LOYALTY_DESK_BENCHMARKS"  # the environment's variable for another folder than the user's cache

A_TRANSACTION = 20_000
QUICK = ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -1000000", "temp_store = 2")
PROGRAM = {
    "format": 1,
    "name": "Large shop",
    "currency": "RUB",
    "time_zone": "Europe/Moscow",
    "earning": {"points": "1", "per": "20.00"},
    "expiry": {"months": 36},
    "tiers": {
        "levels": [
            {"code": "guest", "name": "Guest", "from": "0"},
            {"code": "friend", "name": "Friend", "from": "5000.00", "discount_percent": "3"},
            {"code": "gold", "name": "Gold", "from": "20000.00", "discount_percent": "5"},
        ]
    },
}


def big_shop() -> Path:
    """Return the file of the large shop; it is built when it is missing or was made for other tables."""
    usual = platformdirs.user_cache_path(APPLICATION, appauthor=False) / "benchmarks"
    folder = Path(os.environ.get(FOLDER) or usual)
    path = folder / f"large-{_fingerprint()}.shop"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob("large-*"):
            older.unlink()
        print(f"building {path}, once; this takes some minutes", file=sys.stderr)
        start = time.perf_counter()
        part = path.with_suffix(".part")
        build(part, CUSTOMERS, SALES)
        part.rename(path)
        size = path.stat().st_size / 1e9
        print(f"built in {time.perf_counter() - start:.0f} s, {size:.1f} GB", file=sys.stderr)
    return path


def build(path: Path, customers: int, sales: int) -> None:
    """Make a shop file whose books agree; customers who came early have bought more often."""
    Shop.create(path, SystemClock(), program=PROGRAM).close()
    with closing(apsw.Connection(str(path))) as connection:
        for pragma in QUICK:
            connection.execute(f"PRAGMA {pragma}")
        indexes = _without_indexes(connection)
        asked = {"customers": customers, "sales": sales}
        connection.execute("BEGIN")
        connection.execute(REGISTERING)
        connection.executemany(CUSTOMER, _customers(customers))
        for statement in (*PLAN, *FILL):
            connection.execute(statement, asked)
        connection.execute("COMMIT")
        for statement in indexes:
            connection.execute(statement)
    with Database.open(path) as database:
        _index(database)
        database.checkpoint()


def _without_indexes(connection: apsw.Connection) -> list[str]:
    """Drop what is quicker to make once the rows are there, and return how to make it."""
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL").fetchall()
    for name, _ in found:
        connection.execute(f'DROP INDEX "{name}"')
    return [str(sql) for _, sql in found]


def _customers(count: int) -> Iterator[dict[str, object]]:
    """Give the values of CUSTOMER for each; a phone that somebody has already is left out."""
    chance = random.Random(7)
    phones: set[str] = set()
    cards: set[str] = set()
    for number, made in enumerate(people.people(count), start=1):
        card = make_number(chance.randrange)
        while card in cards:
            card = make_number(chance.randrange)
        cards.add(card)
        phone = None if made.phone in phones else made.phone
        phones.add(made.phone)
        yield {
            "number": number,
            "name": made.name,
            "phone": phone,
            "email": made.email or None,
            "birthday": f"{chance.randint(1955, 2006)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
            "card": card,
            "count": count,
        }


def _index(database: Database) -> None:
    """Put everybody into the search, as the services do."""
    index = Search(database)
    everyone = iter(
        database.rows(
            "SELECT id, name, ifnull(phone, ''), ifnull(email, ''), number FROM customer"
            " JOIN card ON customer_id = customer.id ORDER BY id"
        )
    )
    while some := list(itertools.islice(everyone, A_TRANSACTION)):
        with database.transaction():
            for number, name, phone, email, card in some:
                index.put(number, name=name, phone=phone, email=email, cards=[card])


def _fingerprint() -> str:
    """Return what changes with anything that the file is made from."""
    modules = (people, big_shop_sql, search, search_text, sys.modules[__name__])
    files = [*sorted(migrating.FOLDER.glob("*.py")), *(Path(str(module.__file__)) for module in modules)]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


if __name__ == "__main__":
    print(big_shop())
