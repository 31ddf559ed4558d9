"""Customers of another program: who they are, and the points that they bring."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from loyalty_desk.documents.import_rows import ImportRows, PersonRow
from loyalty_desk.domain import card as cards
from loyalty_desk.domain.card import CodeKind
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.importing import Findings, ImportId, Known, Layout, Taken
from loyalty_desk.domain.lots import Share, last_day
from loyalty_desk.domain.mechanics.control import is_control
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.progress import Progress
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.card_numbers import unused_number
from loyalty_desk.services.enrolment import MOST_TAG, Enrolment
from loyalty_desk.services.import_deed import add_deed
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.store.import_book import ImportBook
from loyalty_desk.store.seen import Seen

REASON = "opening balance"
_FIELDS = {"id": "external_id", "phone": "phone", "card": "card"}


class _Newcomer(NamedTuple):
    """Somebody whom the shop does not know: `names` are what they can be known by, `card` is one of ours."""

    person: Person
    names: tuple[tuple[str, str], ...]
    card: str | None
    tags: tuple[str, ...]
    points: Points

    @property
    def foreign_names(self) -> list[tuple[str, str]]:
        """What only another program calls them."""
        return [each for each in self.names if each[0] == "id" or (each[0] == "card" and self.card is None)]


@dataclass
class _Tally:
    taken: int = 0
    points: Points = 0

    def add(self, newcomer: _Newcomer) -> None:
        self.taken += 1
        self.points += newcomer.points


class _Import:
    """An import that is written down when it first takes something."""

    def __init__(self, shop: Shop, book: ImportBook, file: str) -> None:
        self._shop = shop
        self._book = book
        self._file = file
        self.is_begun = False

    @cached_property
    def operation_id(self) -> OperationId:
        """The operation that gives the opening points."""
        return add_deed(self._shop, "import", staff=self._shop.staff, reason=REASON)

    @cached_property
    def import_id(self) -> ImportId:
        """The import that the rows name."""
        self.is_begun = True
        return self._book.begin(self.operation_id, "customers", self._file)


class PeopleImport:
    """Takes a file of customers as a whole; who is known by number, phone or card stays as they are."""

    def __init__(self, shop: Shop, enrolment: Enrolment) -> None:
        self._shop = shop
        self._enrolment = enrolment
        self._book = ImportBook(shop.database)
        self._seen = Seen(shop.database)

    def check(self, path: Path, layout: Layout, progress: Progress) -> Findings:
        """Return what taking the file would do."""
        rows = ImportRows(path, layout, progress)
        with self._shop.database.snapshot():
            return self._each(rows, None)

    def take(self, path: Path, layout: Layout, progress: Progress) -> Taken:
        """Take who is new."""
        shop = self._shop
        rows = ImportRows(path, layout, progress)
        with shop.database.transaction():
            into = _Import(shop, self._book, path.name)
            findings = self._each(rows, into)
            if not into.is_begun:
                return Taken(import_id=None, findings=findings)
            self._book.finish(into.import_id, findings)
            if findings.taken:
                shop.totals.add_to_day(shop.today(), registered=findings.taken, adjust=findings.points)
            shop.database.touched(Topic.CUSTOMERS, Topic.CARDS, Topic.LEDGER)
            return Taken(import_id=into.import_id, findings=findings)

    def _each(self, rows: ImportRows, into: _Import | None) -> Findings:
        tally, known = _Tally(), Counter[str]()
        self._seen.begin()
        for row in rows.people():
            try:
                newcomer = self._read(row)
            except Invalid as error:
                said = getattr(row, error.field)
                rows.note(row.row, error.field, error.problem, ", ".join(said) if error.field == "tags" else str(said))
                continue
            who = self._known(newcomer)
            if len(set(who.values())) > 1:
                field = _FIELDS[list(who)[-1]]
                rows.note(row.row, field, "two customers", getattr(row, field))
            elif who:
                known[next(iter(who))] += 1
                if into is not None:
                    self._link(newcomer, next(iter(who.values())), into)
            else:
                tally.add(newcomer)
                self._seen.add(newcomer.names, row.row)
                if into is not None:
                    self._take(newcomer, into)
        return _findings(rows, tally, known)

    def _read(self, row: PersonRow) -> _Newcomer:
        name = row.name or ("" if row.phone else row.external_id or row.card)
        if any(len(tag) > MOST_TAG for tag in row.tags):
            raise Invalid("tags", "too long")
        person = self._enrolment.checked(
            Person(
                name=name,
                phone=row.phone,
                email=row.email,
                birthday=row.birthday,
                group=row.group,
                note=row.note,
            )
        )
        own = cards.plain(row.card) if cards.kind_of(row.card) is CodeKind.CARD else None
        names = (("id", row.external_id), ("phone", person.phone or ""), ("card", cards.plain(row.card)))
        unit = self._shop.program.points.unit
        return _Newcomer(person, tuple(each for each in names if each[1]), own, row.tags, row.points // unit * unit)

    def _known(self, newcomer: _Newcomer) -> dict[str, int]:
        """Return who is known by each of the names; those of this file are below 0."""
        found = {source: self._named(source, value) for source, value in newcomer.names}
        return {source: who for source, who in found.items() if who is not None}

    def _named(self, source: str, value: str) -> int | None:
        shop = self._shop
        seen = self._seen.row_of(source, value)
        if seen is not None:
            return -seen
        if source == "phone":
            return shop.customers.by_phone(value)
        card = shop.cards.find(value) if source == "card" else None
        return card.customer_id if card else shop.customers.known_as(source, value)

    def _link(self, newcomer: _Newcomer, who: int, into: _Import) -> None:
        """Keep what the file calls somebody whom the shop knows, so that a file of sales finds them."""
        for source, value in newcomer.foreign_names:
            if who > 0 and self._shop.customers.known_as(source, value) is None:
                self._book.link(into.import_id, source, value, CustomerId(who))

    def _take(self, newcomer: _Newcomer, into: _Import) -> None:
        shop, now, program = self._shop, self._shop.now(), self._shop.program
        customer_id = shop.customers.add(newcomer.person, now)
        tier = program.tiers.code_at(program.tiers.rank_of(0)) if program.tiers else None
        shop.accounts.open(customer_id, tier=tier, control=is_control(program.control_group_every, customer_id))
        shop.cards.give(newcomer.card or unused_number(shop), customer_id, now)
        shop.customers.index(customer_id)
        if newcomer.tags:
            shop.customers.change_tags(customer_id, newcomer.tags)
        self._book.add_customer(into.import_id, customer_id)
        for source, value in newcomer.foreign_names:
            self._book.link(into.import_id, source, value, customer_id)
        if newcomer.points:
            self._open_balance(customer_id, newcomer.points, into.operation_id)

    def _open_balance(self, customer_id: CustomerId, points: Points, operation_id: OperationId) -> None:
        shop, now, program = self._shop, self._shop.now(), self._shop.program
        dates = (now, last_day(program.expiry, now, program.time_zone))
        lot_id = shop.ledger.add_lot(customer_id, operation_id, points, dates, issued=points)
        share = Share(lot_id, points)
        shop.ledger.add_entry(operation_id, "adjust", share, at=now, customer_id=customer_id, sale_id=None)
        account = shop.accounts.load(customer_id)
        account.open_points, account.pending_until = points, now
        shop.accounts.save(account)


def _findings(rows: ImportRows, tally: _Tally, known: Counter[str]) -> Findings:
    return Findings(
        rows=rows.rows,
        taken=tally.taken,
        skipped=rows.wrong + known.total(),
        wrong=rows.wrong,
        known=Known(external_id=known["id"], phone=known["phone"], card=known["card"]),
        customers=tally.taken,
        points=tally.points,
        problems=tuple(rows.problems),
    )
