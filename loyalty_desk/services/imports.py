"""Bringing in what another program kept: looked at, checked, taken as a whole, taken back as a whole."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from loyalty_desk.documents.import_layout import layout_of, look
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.importing import Findings, ImportId, Kind, Layout, PastImport, Preview, Taken
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.enrolment import Enrolment
from loyalty_desk.services.import_deed import add_deed
from loyalty_desk.services.import_people import PeopleImport
from loyalty_desk.services.import_sales import SalesImport
from loyalty_desk.services.import_tiers import lower_tiers
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.import_book import ImportBook, KeptImport

UNDO = "import_undo"


class Imports:
    """Files of customers and past sales.

    Past sales earn no points: they count as visits and spending, for tiers as well. Points that customers bring are
    a lot that lives as long as the program says. Who is known already is not changed.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._enrolment = Enrolment(shop)
        self._book = ImportBook(shop.database)

    def look(self, path: Path) -> Preview:
        """Return what the first rows of a file show; raises Trouble as `rows_of`."""
        return look(path)

    def layout(self, path: Path, kind: Kind, chosen: Mapping[str, str]) -> Layout:
        """Return the columns as guessed, with fields that were chosen by a heading or a number as `#3`.

        Raises Invalid for a field that there is not, and a column that the file does not have.
        """
        return layout_of(path, kind, chosen)

    def check(self, path: Path, kind: Kind, layout: Layout | None = None, progress: Progress = silent) -> Findings:
        """Return what taking a file would do. Writes nothing; raises Trouble `no_column` with the fields needed."""
        return self._import(kind).check(path, _complete(path, kind, layout), progress)

    def take(self, path: Path, kind: Kind, layout: Layout | None = None, progress: Progress = silent) -> Taken:
        """Take what is new of a file, in one transaction; the same file again changes nothing."""
        return self._import(kind).take(path, _complete(path, kind, layout), progress)

    def history(self) -> list[PastImport]:
        """Return all imports, the newest first."""
        return self._book.history()

    def undo(self, import_id: ImportId) -> None:
        """Take an import back: its sales are voided, its points taken, the customers it made are forgotten.

        Refuses `not_allowed` with `why` import_in_use (`sales` later ones and refunds, `customers` to whom something
        happened), import_undone, or unknown_import.
        """
        shop, now, today = self._shop, self._shop.now(), self._shop.today()
        with shop.database.transaction():
            kept = self._undoable(import_id)
            operation_id = add_deed(shop, UNDO, staff=shop.staff, reason=f"import {import_id}")
            registered = self._registered_days(import_id)
            moved = self._book.moved_tiers(kept)
            self._book.void(kept, operation_id, today)
            self._book.take_points(kept, operation_id, now, today)
            for customer_id in self._book.customers(import_id):
                shop.customers.unindex(customer_id)
            self._book.forget(kept, now)
            lower_tiers(shop, operation_id, moved)
            for day, count in registered.items():
                shop.totals.add_to_day(day, registered=-count)
            shop.database.touched(Topic.SALES, Topic.CUSTOMERS, Topic.CARDS, Topic.LEDGER)

    def _import(self, kind: Kind) -> SalesImport | PeopleImport:
        region = self._enrolment.region
        return SalesImport(self._shop, region) if kind == "sales" else PeopleImport(self._shop, self._enrolment)

    def _registered_days(self, import_id: ImportId) -> Mapping[date, int]:
        zone = self._shop.program.time_zone
        days: Counter[date] = Counter()
        for at, count in self._book.registered(import_id):
            days[local_day(at, zone)] += count
        return days

    def _undoable(self, import_id: ImportId) -> KeptImport:
        kept = self._book.find(import_id)
        if kept is None:
            raise Refused("not_allowed", why="unknown_import")
        if kept.undone_at is not None:
            raise Refused("not_allowed", why="import_undone")
        standing = self._book.stands_on(kept)
        if any(standing):
            raise Refused("not_allowed", why="import_in_use", sales=standing.sales, customers=standing.customers)
        return kept


def _complete(path: Path, kind: Kind, layout: Layout | None) -> Layout:
    """Return the layout, or what is guessed; raises Trouble `no_column` when something needed is missing."""
    layout = layout or layout_of(path, kind, {})
    if missing := layout.missing(kind):
        raise Trouble("no_column", ", ".join(missing))
    return layout
