"""Past sales on their way into the books: staged in temporary tables, counted, and copied as a whole."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.importing import ImportId
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.store import incoming_sql as sql
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_day, to_number


class StagedLine(NamedTuple):
    """A row of a file: who bought, as the file calls them, and the fingerprint of what stands in it."""

    row: int
    who: str
    at: datetime
    day: date
    receipt: str
    amount: Money
    category: str
    quantity: int
    staff: str
    fingerprint: int


class Counts(NamedTuple):
    """What is staged: all rows, those that are new, their sales and money, and customers who are not known."""

    rows: int
    fresh: int
    sales: int
    money: Money
    first: date | None
    last: date | None
    newcomers: int


class Settled(NamedTuple):
    """Who one is that a file names: a customer, or (None) somebody new, whom all with `same` mean."""

    who: str
    customer_id: CustomerId | None
    same: str
    phone: str | None = None
    card: str | None = None


class Newcomer(NamedTuple):
    """Somebody whom the file names first, by the order in which they came."""

    place: int
    name: str
    phone: str | None
    card: str | None


class SaleRange(NamedTuple):
    """The first and the last sale of an import."""

    first: int
    last: int


class IncomingSales:
    """One file's sales; what is staged is gone with the connection, or with `end`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self) -> None:
        """Make room, beside the shop's file and not in memory."""
        if not self._database.in_transaction:
            self._database.run("PRAGMA temp_store = FILE")
        for statement in (*sql.DROP, *sql.CREATE):
            self._database.run(statement)

    def end(self) -> None:
        """Forget what is staged."""
        for statement in sql.DROP:
            self._database.run(statement)

    def stage(self, lines: Iterable[StagedLine]) -> None:
        """Keep the rows of the file."""
        self._database.run_many(sql.STAGE, (_staged(line) for line in lines))

    def sift(self) -> None:
        """Find what is new, which rows make a sale, and who is known by the number that the file gives them."""
        by_receipt = self._database.value(sql.HAS_RECEIPTS)
        self._database.run(sql.FRESH.format(leader=sql.BY_RECEIPT if by_receipt else sql.EACH_ROW))
        self._database.run(sql.WHO)
        self._database.run(sql.KNOWN_ID)

    def unknown(self) -> list[str]:
        """Return those whose number says nothing."""
        return [who for (who,) in self._database.rows("SELECT who FROM temp.who WHERE customer_id IS NULL")]

    def settle(self, found: Iterable[Settled]) -> None:
        """Note who they are."""
        self._database.run_many(
            "UPDATE temp.who SET customer_id = ?2, same = ?3, phone = ?4, card = ?5 WHERE who = ?1", found
        )

    def counts(self) -> Counts:
        """Return what there is."""
        rows, fresh, sales, money, first, last, newcomers = self._database.rows(sql.COUNTS)[0]
        return Counts(rows, fresh, sales, money, to_day(first), to_day(last), newcomers)

    def make_customers(self, import_id: ImportId, *, tier: str | None, control_every: int | None) -> int:
        """Write down who is new, without card and search; returns the number of the last customer before them."""
        last = self._database.value("SELECT ifnull(max(id), 0) FROM customer")
        self._database.run(sql.NEWCOMERS)
        self._database.run(sql.NEWCOMERS_SAME)
        values = {"last": last, "tier": tier, "every": control_every, "import": import_id}
        for statement in sql.CUSTOMERS:
            self._database.run(statement, values)
        return int(last)

    def newcomers(self, after: int, limit: int) -> list[Newcomer]:
        """Return some of those who are new, in their order."""
        return [Newcomer(*row) for row in self._database.rows(sql.SOME_NEWCOMERS, (after, limit))]

    def staff(self) -> list[str]:
        """Return who sold, as the file names them; empty: it does not say."""
        return [name for (name,) in self._database.rows(sql.STAFF)]

    def make_sales(self, import_id: ImportId, deeds: Iterable[tuple[str, OperationId]], version: int) -> SaleRange:
        """Write the sales down, those of each person of the staff under their operation; returns their numbers."""
        last = self._database.value("SELECT ifnull(max(id), 0) FROM sale")
        self._database.run_many("INSERT INTO temp.deed VALUES (?, ?)", deeds)
        values = {"last": last, "version": version, "import": import_id}
        for statement in sql.SALES:
            self._database.run(statement, values)
        return SaleRange(last + 1, self._database.value("SELECT ifnull(max(id), 0) FROM sale"))


def _staged(line: StagedLine) -> tuple[object, ...]:
    return (*line[:2], _kept(line.at), line.day.isoformat(), *line[4:])


_kept = lru_cache(1 << 14)(to_number)  # days without times come again and again
