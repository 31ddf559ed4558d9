"""The sheets a bookkeeper gets: which columns in which order, and what their rows are made of."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from loyalty_desk.documents.words import Words, words
from loyalty_desk.documents.workbook import CellKind, Column, Sheet
from loyalty_desk.domain.money import Money, Points, currency_decimals


class CustomerRow(NamedTuple):
    """One customer; `advertising` is `yes` or `no`: the consent to it in force today."""

    name: str
    phone: str | None
    email: str | None
    birthday: datetime.date | None
    card: str | None
    tier: str | None
    registered: datetime.date
    last_visit: datetime.date | None
    visits: int
    spent: Money
    available: Points
    pending: Points
    debt: Points
    advertising: str
    note: str | None


class SaleRow(NamedTuple):
    """One sale, refund or void; of a refund and a void all amounts are negative.

    `kind` is `sale`, `refund` or `void`; goods − discount − paid_by_points − certificate = paid.
    """

    sale: int
    date: datetime.date
    time: datetime.time
    kind: str
    customer: str | None
    card: str | None
    goods: Money
    discount: Money
    points_used: Points
    paid_by_points: Money
    certificate: Money
    paid: Money
    earned: Points
    staff: str | None
    till: str | None


class LedgerRow(NamedTuple):
    """One entry of the ledger; `kind` is the entry's kind (`earn`, `bonus`, …), `points` are signed."""

    entry: int
    date: datetime.date
    time: datetime.time
    kind: str
    customer: str
    card: str | None
    points: Points
    expires_on: datetime.date | None
    sale: int | None
    staff: str | None
    till: str | None
    reason: str | None


class BalanceRow(NamedTuple):
    """What the shop owes one customer: balance = available + pending − debt; liability is its worth in money."""

    customer: str
    phone: str | None
    card: str | None
    tier: str | None
    available: Points
    pending: Points
    debt: Points
    balance: Points
    liability: Money
    burns_on: datetime.date | None
    burns_points: Points | None


@dataclass(frozen=True)
class SheetMaker:
    """Makes the sheets of one shop: its language, currency, and how many decimals its points show (0 or 2)."""

    language: str
    currency: str
    points_decimals: int

    def customers(self, rows: Iterable[CustomerRow]) -> Sheet:
        """Return the sheet of customers."""
        columns = (
            self._text("name", 26),
            self._text("phone", 18),
            self._text("email", 24),
            self._date("birthday"),
            self._text("card", 16),
            self._text("tier", 12),
            self._date("registered"),
            self._date("last_visit"),
            Column(self._heading("visits"), CellKind.INTEGER, 10, total=True),
            self._money("spent"),
            self._points("available"),
            self._points("pending"),
            self._points("debt"),
            self._code("advertising", "consent", 12),
            self._text("note", 36),
        )
        return Sheet(self._words.say("sheet.customers"), columns, rows)

    def sales(self, rows: Iterable[SaleRow]) -> Sheet:
        """Return the sheet of sales, refunds and voids."""
        columns = (
            self._serial("sale"),
            self._date("date"),
            self._time("time"),
            self._code("kind", "sale", 11),
            self._text("customer", 24),
            self._text("card", 16),
            self._money("goods"),
            self._money("discount"),
            self._points("points_used"),
            self._money("paid_by_points"),
            self._money("certificate"),
            self._money("paid"),
            self._points("earned"),
            self._text("staff", 16),
            self._text("till", 12),
        )
        return Sheet(self._words.say("sheet.sales"), columns, rows)

    def ledger(self, rows: Iterable[LedgerRow]) -> Sheet:
        """Return the sheet of the ledger's entries."""
        columns = (
            self._serial("entry"),
            self._date("date"),
            self._time("time"),
            self._code("kind", "entry", 14),
            self._text("customer", 24),
            self._text("card", 16),
            self._points("points"),
            self._date("expires_on"),
            self._serial("sale"),
            self._text("staff", 16),
            self._text("till", 12),
            self._text("reason", 32),
        )
        return Sheet(self._words.say("sheet.ledger"), columns, rows)

    def balances(self, rows: Iterable[BalanceRow]) -> Sheet:
        """Return the sheet of balances and what they are worth."""
        columns = (
            self._text("customer", 26),
            self._text("phone", 18),
            self._text("card", 16),
            self._text("tier", 12),
            self._points("available"),
            self._points("pending"),
            self._points("debt"),
            self._points("balance"),
            self._money("liability", 18),
            self._date("burns_on"),
            self._points("burns_points"),
        )
        return Sheet(self._words.say("sheet.balances"), columns, rows)

    @property
    def _words(self) -> Words:
        return words(self.language)

    def _heading(self, name: str) -> str:
        return self._words.say(f"column.{name}")

    def _serial(self, name: str) -> Column:
        return Column(self._heading(name), CellKind.SERIAL, 10)

    def _text(self, name: str, width: float) -> Column:
        return Column(self._heading(name), CellKind.TEXT, width)

    def _code(self, name: str, section: str, width: float) -> Column:
        return Column(self._heading(name), CellKind.CODE, width, names=self._words.named(section))

    def _date(self, name: str) -> Column:
        return Column(self._heading(name), CellKind.DATE, 14)

    def _time(self, name: str) -> Column:
        return Column(self._heading(name), CellKind.TIME, 9)

    def _money(self, name: str, width: float = 15) -> Column:
        return Column(self._heading(name), CellKind.MONEY, width, total=True, decimals=currency_decimals(self.currency))

    def _points(self, name: str) -> Column:
        return Column(self._heading(name), CellKind.POINTS, 13, total=True, decimals=self.points_decimals)
