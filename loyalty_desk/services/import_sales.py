"""Past sales of another program: history that counts as visits and spending, and earns no points."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from loyalty_desk.documents.import_rows import ImportRows, SaleLine
from loyalty_desk.domain import card as cards
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.importing import Findings, ImportId, Known, Layout, Taken
from loyalty_desk.domain.progress import Progress
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.card_numbers import unused_number
from loyalty_desk.services.import_deed import add_deed
from loyalty_desk.services.import_tiers import raise_tiers
from loyalty_desk.services.phones import phone_in
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.import_book import ImportBook
from loyalty_desk.store.incoming import Counts, IncomingSales, Newcomer, Settled, StagedLine

_AT_ONCE = 1_000  # customers


class SalesImport:
    """Takes a file of sales as a whole; `region` is where phones without a country code are."""

    def __init__(self, shop: Shop, region: str) -> None:
        self._shop = shop
        self._region = region
        self._book = ImportBook(shop.database)
        self._incoming = IncomingSales(shop.database)

    def check(self, path: Path, layout: Layout, progress: Progress) -> Findings:
        """Return what taking the file would do."""
        with self._staged(path, layout, progress) as rows, self._shop.database.snapshot():
            return _findings(rows, self._sift())

    def take(self, path: Path, layout: Layout, progress: Progress) -> Taken:
        """Take what is new of the file."""
        shop = self._shop
        with self._staged(path, layout, progress) as rows, shop.database.transaction():
            counts = self._sift()
            findings = _findings(rows, counts)
            progress(rows.rows)
            if not counts.fresh:
                return Taken(import_id=None, findings=findings)
            operation_id = add_deed(shop, "import", staff=shop.staff)
            import_id = self._book.begin(operation_id, "sales", path.name)
            self._make_customers(import_id, progress, rows.rows)
            deeds = [(name, add_deed(shop, "import", staff=name)) for name in self._incoming.staff()]
            sales = self._incoming.make_sales(import_id, deeds, shop.programs.current())
            progress(rows.rows)
            self._book.add_totals(sales)
            raise_tiers(shop, operation_id, self._book.buyers(sales))
            self._book.finish(import_id, findings, sales)
            progress(rows.rows)
            shop.database.touched(Topic.SALES, Topic.CUSTOMERS, Topic.CARDS, Topic.LEDGER)
            return Taken(import_id=import_id, findings=findings)

    @contextmanager
    def _staged(self, path: Path, layout: Layout, progress: Progress) -> Iterator[ImportRows]:
        """Read the file into temporary tables; the counter may go on working meanwhile."""
        program = self._shop.program
        now = self._shop.now().astimezone(program.time_zone)
        rows = ImportRows(path, layout, progress)
        self._incoming.begin()
        try:
            lines = rows.sales(program.decimals, now.date())
            self._incoming.stage(_staged_line(line, now) for line in lines)
            yield rows
        finally:
            self._incoming.end()

    def _sift(self) -> Counts:
        self._incoming.sift()
        self._incoming.settle([self._settled(who) for who in self._incoming.unknown()])
        return self._incoming.counts()

    def _settled(self, who: str) -> Settled:
        """Tell who is meant that no number of another program names: by a card of ours or theirs, or by a phone."""
        if cards.kind_of(who) is CodeKind.CARD:
            number = cards.plain(who)
            found = self._shop.cards.find(number)
            return Settled(who, found.customer_id if found else None, number, card=number)
        known = self._shop.customers.known_as("card", cards.plain(who))
        phone = phone_in(who, self._region) if known is None else None
        if phone is None:
            return Settled(who, known, who)
        return Settled(who, self._shop.customers.by_phone(phone), phone, phone=phone)

    def _make_customers(self, import_id: ImportId, progress: Progress, rows: int) -> None:
        program = self._shop.program
        tier = program.tiers.code_at(program.tiers.rank_of(0)) if program.tiers else None
        last = self._incoming.make_customers(import_id, tier=tier, control_every=program.control_group_every)
        place = 0
        while some := self._incoming.newcomers(place, _AT_ONCE):
            for each in some:
                self._equip(CustomerId(last + each.place), each)
            place = some[-1].place
            progress(rows)

    def _equip(self, customer_id: CustomerId, newcomer: Newcomer) -> None:
        """Give a newcomer a card, and let them be found."""
        shop = self._shop
        shop.cards.give(newcomer.card or unused_number(shop), customer_id, shop.now())
        shop.customers.index(customer_id)


def _staged_line(line: SaleLine, now: datetime) -> StagedLine:
    told = f"{line.customer.casefold()}\0{line.at}\0{line.receipt}\0{line.amount}"
    number = int.from_bytes(blake2b(told.encode(), digest_size=8).digest(), "big", signed=True)
    return StagedLine(
        line.row,
        line.customer,
        min(line.at.replace(tzinfo=now.tzinfo), now),  # a day without a time is its noon, which may be still to come
        line.at.date(),
        line.receipt,
        line.amount,
        line.category,
        line.quantity,
        line.staff,
        number,
    )


def _findings(rows: ImportRows, counts: Counts) -> Findings:
    known = counts.rows - counts.fresh
    return Findings(
        rows=rows.rows,
        taken=counts.fresh,
        skipped=rows.wrong + known,
        wrong=rows.wrong,
        known=Known(sale=known),
        customers=counts.newcomers,
        sales=counts.sales,
        money=counts.money,
        first=counts.first,
        last=counts.last,
        problems=tuple(rows.problems),
    )
