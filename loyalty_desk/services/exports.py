"""Exports to Excel: what a bookkeeper asks for, in the language of the shop's screens."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from loyalty_desk.documents.exports import BalanceRow, CustomerRow, LedgerRow, SaleRow, SheetMaker
from loyalty_desk.documents.workbook import Cover, Sheet, Workbook
from loyalty_desk.domain.dates import local_day, start_of
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.redemption import money_of
from loyalty_desk.domain.selection import Selection
from loyalty_desk.services.owner_book import OwnerBook
from loyalty_desk.services.practice import refuse_in_practice
from loyalty_desk.services.selections import Selections
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.listings import Listings
from loyalty_desk.store.moments import to_day, to_moment, to_number

OWNER = "owner"
KINDS = ("customers", "sales", "ledger", "balances", OWNER)


class Exports:
    """Writes workbooks."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._listings = Listings(shop.database)

    def write(
        self,
        kind: str,
        path: Path,
        *,
        language: str = "en",
        start: date | None = None,
        end: date | None = None,
        among: Selection | None = None,
        filters: tuple[tuple[str, str], ...] = (),
        progress: Progress = silent,
    ) -> int:
        """Write a workbook of a kind, `start` and `end` included; returns its rows.

        Of customers only those `among` a selection are written. The cover tells `filters`: names and values in words.
        The owner's workbook (see OwnerBook) knows neither.
        The file appears only when it is complete; `progress` may raise Cancelled. Refuses `practice_only`.
        """
        from loyalty_desk.documents.workbook_file import write_workbook

        refuse_in_practice(self._shop)
        if kind not in KINDS:
            raise Invalid("kind", "not one of " + ", ".join(KINDS))
        if start and end and end < start:
            raise Invalid("to", "before from")
        if kind == OWNER:
            return OwnerBook(self._shop).write(path, start, end, language=language, progress=progress)
        program, done = self._shop.program, 0

        def count(rows: int) -> None:
            nonlocal done
            done = rows
            progress(rows)

        with self._shop.database.snapshot():
            whose = None if among is None else Selections(self._shop).ids(among)
            sheet = self._sheet(kind, program, language, (start or date.min, end or date.max), whose)
            cover = replace(self._cover(sheet, program, language), first=start, last=end, filters=filters)
            write_workbook(Workbook(language, cover, (sheet,)), path, progress=count)
        return done

    def write_sheet(
        self,
        sheet: Sheet,
        path: Path,
        *,
        language: str,
        start: date | None = None,
        end: date | None = None,
        progress: Progress = silent,
    ) -> int:
        """Write a sheet made elsewhere as a workbook with its cover, about `start` to `end`; returns its rows."""
        from loyalty_desk.documents.workbook_file import write_workbook

        refuse_in_practice(self._shop)
        rows = tuple(sheet.rows)
        sheet = replace(sheet, rows=rows)
        cover = replace(self._cover(sheet, self._shop.program, language), first=start, last=end)
        write_workbook(Workbook(language, cover, (sheet,)), path, progress=progress)
        return len(rows)

    def _cover(self, sheet: Sheet, program: Program, language: str) -> Cover:
        made_at = self._shop.now().astimezone(program.time_zone).replace(tzinfo=None)
        shop = name_in(program.name, language)
        return Cover(title=sheet.title, shop=shop, currency=program.currency, made_at=made_at)

    def _sheet(
        self, kind: str, program: Program, language: str, days: tuple[date, date], whose: Sequence[int] | None
    ) -> Sheet:
        make = SheetMaker(language, program.currency, program.points.precision)
        names = {level.code: name_in(level.name, language) for level in (program.tiers.levels if program.tiers else ())}
        if kind == "customers":
            return make.customers(self._customers(program, names, whose))
        if kind == "sales":
            return make.sales(self._sales(program, *days))
        if kind == "ledger":
            return make.ledger(self._ledger(program, *days))
        return make.balances(self._balances(program, names))

    def _customers(self, program: Program, tiers: dict[str, str], whose: Sequence[int] | None) -> Iterator[CustomerRow]:
        zone = program.time_zone
        for row in self._listings.customers(to_number(self._shop.now()), self._shop.today(), whose):
            yield CustomerRow(
                name=row.name,
                phone=row.phone,
                email=row.email,
                birthday=to_day(row.birthday),
                card=row.card,
                tier=tiers.get(row.tier or "", row.tier),
                registered=local_day(to_moment(row.registered_at), zone),
                last_visit=None if row.last_sale_at is None else local_day(to_moment(row.last_sale_at), zone),
                visits=row.visits,
                spent=row.spent,
                available=row.available,
                pending=row.pending,
                debt=row.debt,
                advertising="yes" if row.advertising else "no",
                note=row.note,
            )

    def _sales(self, program: Program, start: date, end: date) -> Iterator[SaleRow]:
        for row in self._listings.sales(start.isoformat(), end.isoformat()):
            day, clock = _local(row.at, program)
            yield SaleRow(
                sale=row.sale_id,
                date=day,
                time=clock,
                kind=row.kind,
                customer=row.customer,
                card=row.card,
                goods=row.goods,
                discount=row.discount,
                points_used=row.points_used,
                paid_by_points=row.points_money,
                certificate=row.certificate_money,
                paid=row.paid,
                earned=row.earned,
                staff=row.staff,
                till=row.till,
            )

    def _ledger(self, program: Program, start: date, end: date) -> Iterator[LedgerRow]:
        first = 0 if start == date.min else to_number(start_of(start, program.time_zone))
        last = 2**62 if end == date.max else to_number(start_of(end + timedelta(days=1), program.time_zone))
        for row in self._listings.ledger(first, last):
            day, clock = _local(row.at, program)
            yield LedgerRow(
                entry=row.entry_id,
                date=day,
                time=clock,
                kind=row.kind,
                customer=row.customer,
                card=row.card,
                points=row.points,
                expires_on=to_day(row.expires_on),
                sale=row.sale_id,
                staff=row.staff,
                till=row.till,
                reason=row.reason,
            )

    def _balances(self, program: Program, tiers: dict[str, str]) -> Iterator[BalanceRow]:
        for row in self._listings.balances(to_number(self._shop.now()), self._shop.today()):
            owed = row.available + row.pending
            yield BalanceRow(
                customer=row.customer,
                phone=row.phone,
                card=row.card,
                tier=tiers.get(row.tier or "", row.tier),
                available=row.available,
                pending=row.pending,
                debt=row.debt,
                balance=owed - row.debt,
                liability=money_of(program, owed),
                burns_on=to_day(row.burns_on),
                burns_points=row.burns_points,
            )


def _local(at: int, program: Program) -> tuple[date, time]:
    moment: datetime = to_moment(at).astimezone(program.time_zone)
    return moment.date(), moment.time().replace(microsecond=0)
