"""The imports that were made, what stands on them, and taking one back."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.importing import Findings, ImportId, Kind, PastImport
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.tiers import Held
from loyalty_desk.store import import_undo_sql as sql
from loyalty_desk.store import incoming_sql
from loyalty_desk.store.database import Database
from loyalty_desk.store.incoming import SaleRange
from loyalty_desk.store.moments import to_day, to_moment, to_number

_NO_SALES = SaleRange(1, 0)


@dataclass(frozen=True, kw_only=True)
class KeptImport:
    """An import as it is kept; `operation_id` is the one that gave opening points and moved tiers."""

    import_id: ImportId
    operation_id: OperationId
    sales: SaleRange
    undone_at: datetime | None


class Standing(NamedTuple):
    """What stands on an import: later sales and refunds, and customers of it to whom something happened."""

    sales: int
    customers: int


class MovedTier(NamedTuple):
    """A customer whom an import put into a tier."""

    customer_id: CustomerId
    held: Held
    before: Held


class ImportBook:
    """What was brought in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, operation_id: OperationId, kind: Kind, file: str) -> ImportId:
        """Begin an import, whose rows then name it."""
        return ImportId(
            self._database.insert(
                "INSERT INTO import (operation_id, kind, file, rows, customers, sales, money, points, first_sale,"
                " last_sale) VALUES (?, ?, ?, 0, 0, 0, 0, 0, ?, ?)",
                (operation_id, kind, file, *_NO_SALES),
            )
        )

    def finish(self, import_id: ImportId, findings: Findings, sales: SaleRange = _NO_SALES) -> None:
        """Note what an import took."""
        counted = (findings.rows, findings.customers, findings.sales, findings.money, findings.points)
        self._database.run(
            "UPDATE import SET rows = ?, customers = ?, sales = ?, money = ?, points = ?, first_sale = ?, last_sale = ?"
            " WHERE id = ?",
            (*counted, *sales, import_id),
        )

    def history(self) -> list[PastImport]:
        """Return all imports, the newest first."""
        rows = self._database.rows(
            "SELECT import.id, at, import.kind, file, staff, rows, customers, sales, money, points, undone_at"
            " FROM import JOIN operation ON operation.id = operation_id ORDER BY import.id DESC"
        )
        names = tuple(PastImport.__dataclass_fields__)
        found = [dict(zip(names, row, strict=True)) for row in rows]
        return [
            PastImport(**each | {"at": to_moment(each["at"]), "undone_at": _moment(each["undone_at"])})
            for each in found
        ]

    def find(self, import_id: ImportId) -> KeptImport | None:
        """Return an import."""
        found = self._database.row(
            "SELECT operation_id, first_sale, last_sale, undone_at FROM import WHERE id = ?", (import_id,)
        )
        if found is None:
            return None
        return KeptImport(
            import_id=import_id,
            operation_id=OperationId(found[0]),
            sales=SaleRange(found[1], found[2]),
            undone_at=_moment(found[3]),
        )

    def add_customer(self, import_id: ImportId, customer_id: CustomerId) -> None:
        """Note that an import made a customer."""
        self._database.run("INSERT INTO imported_customer VALUES (?, ?)", (import_id, customer_id))

    def link(self, import_id: ImportId, source: str, value: str, customer_id: CustomerId) -> None:
        """Note what another program calls a customer, unless it calls somebody so already."""
        self._database.run(
            "INSERT INTO external_id VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (source, value, customer_id, import_id),
        )

    def add_totals(self, sales: SaleRange) -> None:
        """Add an import's sales to all that is kept beside the books."""
        self._sum(sales, 1)
        self._database.run(incoming_sql.LAST_SALES, sales._asdict())

    def buyers(self, sales: SaleRange) -> list[CustomerId]:
        """Return who bought in an import's sales."""
        return [CustomerId(who) for (who,) in self._database.rows(incoming_sql.BUYERS, sales._asdict())]

    def stands_on(self, kept: KeptImport) -> Standing:
        """Return what happened since that needs the import."""
        values = _values(kept)
        return Standing(self._database.value(sql.LATER_SALES, values), self._database.value(sql.LATER_DEEDS, values))

    def customers(self, import_id: ImportId) -> list[CustomerId]:
        """Return those whom an import made."""
        return [CustomerId(who) for (who,) in self._database.rows(sql.MADE, {"import": import_id})]

    def registered(self, import_id: ImportId) -> list[tuple[datetime, int]]:
        """Return when the customers were registered whom an import made, with how many."""
        return [(to_moment(at), count) for at, count in self._database.rows(sql.REGISTERED, {"import": import_id})]

    def moved_tiers(self, kept: KeptImport) -> list[MovedTier]:
        """Return the customers whose last change of tier was an import's."""
        rows = self._database.rows(sql.TIERS, {"operation": kept.operation_id})
        return [
            MovedTier(CustomerId(who), Held(tier, to_day(until)), Held(before, to_day(until_before)))
            for who, tier, until, before, until_before in rows
        ]

    def void(self, kept: KeptImport, undo: OperationId, today: date) -> None:
        """Void all sales of an import, and take them out of what is kept beside the books."""
        for statement in sql.VOIDS:
            self._database.run(statement, _values(kept) | {"undo": undo, "today": today.isoformat()})
        self._sum(kept.sales, -1)
        self._database.run(sql.LAST_SALES, kept.sales._asdict())

    def take_points(self, kept: KeptImport, undo: OperationId, now: datetime, today: date) -> None:
        """Take the opening points back, of which none was used."""
        values = _values(kept) | {"undo": undo, "now": to_number(now), "today": today.isoformat()}
        for statement in sql.POINTS:
            self._database.run(statement, values)

    def forget(self, kept: KeptImport, now: datetime) -> None:
        """Forget the customers whom an import made, and which rows it took."""
        for statement in sql.FORGET:
            self._database.run(statement, _values(kept))
        self._database.run(sql.CLOSE, _values(kept) | {"now": to_number(now)})

    def _sum(self, sales: SaleRange, sign: int) -> None:
        for statement in incoming_sql.TOTALS:
            self._database.run(statement, sales._asdict() | {"sign": sign})


def _values(kept: KeptImport) -> dict[str, int]:
    return {"import": kept.import_id, "operation": kept.operation_id, **kept.sales._asdict()}


def _moment(number: int | None) -> datetime | None:
    return None if number is None else to_moment(number)
