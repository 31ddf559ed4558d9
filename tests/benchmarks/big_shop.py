"""A shop of a million customers and ten million sales over five years, built once and kept in the user's cache.

Its people come and buy as those of the demo do. The demo's way of posting each sale through the services takes
milliseconds a sale, hours for them all: here the books are filled by one statement a table.
"""

import hashlib
import itertools
import os
import random
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import apsw
import platformdirs

from loyalty_desk.domain.card import make_number
from loyalty_desk.domain.dates import local_day, start_of
from loyalty_desk.paths import APPLICATION
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.demo import habits, menu
from loyalty_desk.services.shop import Shop
from loyalty_desk.store import migrating, search, search_text
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_number
from loyalty_desk.store.search import Search
from tests.benchmarks import big_shop_sql, crowd, people
from tests.benchmarks.big_shop_sql import CUSTOMER, FILL, NIGHT, PLAN, REGISTERING, RESTING, SALE, SELLING
from tests.benchmarks.crowd import Crowd

CUSTOMERS = 1_000_000
SALES = 10_000_000  # with what they draw and what burned, some eighteen million entries
TENTH = SALES // 10
DAYS_OPEN = 5 * 365 + 1
HOST = "Тимур"
FOLDER = "LOYALTY_DESK_BENCHMARKS"  # the environment's variable for another folder than the user's cache

A_TRANSACTION = 20_000
ZONE = ZoneInfo("Europe/Moscow")
QUICK = ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -1000000", "temp_store = 2")
PROGRAM = {
    "format": 1,
    "name": "Large shop",
    "currency": "RUB",
    "time_zone": "Europe/Moscow",
    "earning": {"points": "1", "per": "20.00"},
    "expiry": {"months": 12},
    "tiers": {
        "levels": [
            {"code": "guest", "name": "Guest", "from": "0"},
            {"code": "friend", "name": "Friend", "from": "5000.00", "discount_percent": "3"},
            {"code": "gold", "name": "Gold", "from": "20000.00", "discount_percent": "5"},
        ]
    },
}


def big_shop(*, sales: int = SALES) -> Path:
    """Return the file of the large shop, or of one with fewer sales and as many fewer customers.

    It is built when it is missing or was made for other tables.
    """
    usual = platformdirs.user_cache_path(APPLICATION, appauthor=False) / "benchmarks"
    folder = Path(os.environ.get(FOLDER) or usual)
    fingerprint = _fingerprint()
    path = folder / f"large-{sales}-{fingerprint}.shop"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob("large-*"):
            if fingerprint not in older.name:
                older.unlink()
        print(f"building {path}, once; this takes some minutes", file=sys.stderr)
        start = time.perf_counter()
        part = path.with_suffix(".part")
        build(part, CUSTOMERS * sales // SALES, sales)
        part.rename(path)
        size = path.stat().st_size / 1e9
        print(f"built in {time.perf_counter() - start:.0f} s, {size:.1f} GB", file=sys.stderr)
    return path


def build(path: Path, customers: int, sales: int) -> None:
    """Make a shop file of five years whose books agree; its last day is yesterday."""
    Shop.create(path, SystemClock(), program=PROGRAM).close()
    today = local_day(SystemClock().now(), ZONE)
    first, last = today - timedelta(days=DAYS_OPEN), today - timedelta(days=1)
    guests = Crowd(customers, sales, first, last, ZONE)
    with closing(apsw.Connection(str(path))) as connection:
        for pragma in QUICK:
            connection.execute(f"PRAGMA {pragma}")
        dropped = _without_indexes_and_triggers(connection)
        asked = {"last": last.isoformat(), "host": HOST}
        connection.execute("BEGIN")
        for table in (REGISTERING, SELLING, RESTING):
            connection.execute(table)
        connection.executemany(SALE, guests.sales())
        connection.executemany(NIGHT, guests.nights())
        connection.executemany(CUSTOMER, _customers(customers, guests.joined(), start_of(first, ZONE)))
        for statement in (*PLAN, *FILL):
            connection.execute(statement, asked)
        connection.execute("COMMIT")
        for statement in dropped:
            connection.execute(statement)
    with Database.open(path) as database:
        _index(database)
        database.checkpoint()


def _without_indexes_and_triggers(connection: apsw.Connection) -> list[str]:
    """Drop what is quicker to make once the rows are there, and return how to make it."""
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql NOT NULL ORDER BY rowid"
    ).fetchall()
    for kind, name, _ in found:
        connection.execute(f'DROP {kind} "{name}"')
    return [str(sql) for _, _, sql in found]


def _customers(count: int, joined: Mapping[int, int], first: datetime) -> Iterator[dict[str, object]]:
    """Give the values of CUSTOMER for each; who never came was there from the first day on.

    A phone that somebody has already is left out.
    """
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
            "at": joined.get(number, to_number(first)),
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
    modules = (people, crowd, habits, menu, big_shop_sql, search, search_text, sys.modules[__name__])
    files = [*sorted(migrating.FOLDER.glob("*.py")), *(Path(str(module.__file__)) for module in modules)]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


if __name__ == "__main__":
    print(big_shop())
