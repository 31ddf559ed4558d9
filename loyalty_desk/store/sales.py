"""Sales and their refunds, as they were made."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import PricedLine, Quote, Reason
from loyalty_desk.domain.sale import Sale, SaleId, SoldLine
from loyalty_desk.domain.standing import LotId, Standing
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment, to_number
from loyalty_desk.store.reasons import from_json, to_json

_SALE = (
    "SELECT id, at, day, customer_id, receipt, program_version, tier, allowance, points_earned, own_lot_id,"
    " membership, reasons FROM sale WHERE id = ?"
)
_REFUND = (
    "sale_id, kind, day, money_back, points_money_back, discount_back, points_back, points_lost, points_due,"
    " points_taken, carry_change, complete, certificate_back, bonus_taken"
)


class SaleRow(NamedTuple):
    """What a new sale is besides its quote."""

    customer_id: CustomerId | None
    at: datetime
    day: date
    receipt: str
    program_version: int
    own_lot: LotId | None = None
    carry_change: Fraction = Fraction(0)


class RefundRow(NamedTuple):
    """What a refund did, `points_due` and `points_taken` as in the domain's Sale."""

    sale_id: SaleId
    kind: str
    day: date
    money_back: Money = 0
    points_money_back: Money = 0
    discount_back: Money = 0
    points_back: Points = 0
    points_lost: Points = 0
    points_due: Points = 0
    points_taken: Points = 0
    carry_change: Fraction = Fraction(0)
    complete: bool = False
    certificate_back: Money = 0
    bonus_taken: Points = 0


class Sales:
    """The sales book."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, operation_id: OperationId, sale: SaleRow, quote: Quote) -> SaleId:
        """Write a sale down with its lines."""
        sale_id = SaleId(
            self._database.insert(
                "INSERT INTO sale (operation_id, customer_id, at, day, receipt, program_version, tier, allowance,"
                " max_points, exact, discount, points_used, points_money, to_pay, points_earned, carry_change,"
                " own_lot_id, reasons, certificate_money, membership)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    operation_id,
                    sale.customer_id,
                    to_number(sale.at),
                    sale.day.isoformat(),
                    sale.receipt,
                    sale.program_version,
                    quote.tier,
                    quote.allowance,
                    quote.max_points,
                    str(quote.exact),
                    quote.discount,
                    quote.points_used,
                    quote.points_money,
                    quote.to_pay,
                    quote.points_earned,
                    str(sale.carry_change),
                    sale.own_lot,
                    to_json(quote.reasons),
                    quote.certificate_money,
                    quote.membership,
                ),
            )
        )
        self._database.run_many(
            "INSERT INTO sale_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(sale_id, place, *_line_values(line)) for place, line in enumerate(quote.lines)],
        )
        return sale_id

    def of_operation(self, operation_id: OperationId) -> SaleId:
        """Return the sale that an operation made."""
        return SaleId(self._database.value("SELECT id FROM sale WHERE operation_id = ?", (operation_id,)))

    def load(self, sale_id: SaleId) -> Sale:
        """Return a sale with what came back of it; refuses `unknown_sale`."""
        found = self._database.row(_SALE, (sale_id,)) if sale_id < 2**63 else None
        if found is None:
            raise Refused("unknown_sale", sale_id=sale_id)
        number, at, day, customer_id, receipt, version, tier, allowance, earned, own_lot, membership, reasons = found
        sale = Sale(
            sale_id=SaleId(number),
            at=to_moment(at),
            day=date.fromisoformat(day),
            customer_id=customer_id,
            receipt=receipt,
            program_version=version,
            tier=tier,
            allowance=allowance,
            lines=tuple(SoldLine(line) for line in self.lines(sale_id)),
            points_earned=earned,
            own_lot=own_lot,
            membership=membership,
            reasons=from_json(reasons),
        )
        return self._with_refunds(sale)

    def lines(self, sale_id: SaleId) -> tuple[PricedLine, ...]:
        """Return the lines of a sale as they were sold."""
        rows = self._database.rows(
            "SELECT amount, name, category, quantity, discount, points, points_money, certificate_money"
            " FROM sale_line"
            " WHERE sale_id = ? ORDER BY line",
            (sale_id,),
        )
        return tuple(PricedLine(Line(*row[:4]), *row[4:]) for row in rows)

    def reasons(self, sale_id: SaleId) -> tuple[Reason, ...]:
        """Return why a sale cost and earned what it did."""
        return from_json(self._database.value("SELECT reasons FROM sale WHERE id = ?", (sale_id,)))

    def quote(self, sale_id: SaleId, after: Standing) -> Quote:
        """Return the quote under which a sale was made, for a customer who stood so `after` it."""
        tier, allowance, most, exact, used, earned, membership = self._database.rows(
            "SELECT tier, allowance, max_points, exact, points_used, points_earned, membership FROM sale WHERE id = ?",
            (sale_id,),
        )[0]
        lines = self.lines(sale_id)
        return Quote(
            purchase=Purchase(tuple(line.line for line in lines), used),
            lines=lines,
            points_used=used,
            points_earned=earned,
            max_points=most,
            available_after=after.available,
            tier=tier,
            exact=Fraction(exact),
            allowance=allowance,
            carry_after=after.carry,
            membership=membership,
            reasons=self.reasons(sale_id),
        )

    def add_refund(self, operation_id: OperationId, refund: RefundRow, parts: Iterable[Fraction]) -> int:
        """Write a refund down with the parts of the lines that have come back; returns its number."""
        refund_id = self._database.insert(
            f"INSERT INTO refund (operation_id, {_REFUND}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                operation_id,
                refund.sale_id,
                refund.kind,
                refund.day.isoformat(),
                *refund[3:10],
                str(refund.carry_change),
                refund.complete,
                refund.certificate_back,
                refund.bonus_taken,
            ),
        )
        self._database.run_many(
            "INSERT INTO refund_line VALUES (?, ?, ?)",
            [(refund_id, place, str(part)) for place, part in enumerate(parts)],
        )
        return refund_id

    def refund_of(self, operation_id: OperationId) -> tuple[int, RefundRow]:
        """Return the refund that an operation made, with its number."""
        number, *found = self._database.rows(
            f"SELECT id, {_REFUND} FROM refund WHERE operation_id = ?", (operation_id,)
        )[0]
        row = RefundRow(*found)._replace(
            day=date.fromisoformat(found[2]), carry_change=Fraction(found[10]), complete=bool(found[11])
        )
        return number, row

    def points_returned(self, sale_id: SaleId) -> Points:
        """Return how many of the points that paid for a sale went back, or would have but for their date."""
        return int(
            self._database.value(
                "SELECT ifnull(sum(points_back + points_lost), 0) FROM refund WHERE sale_id = ?", (sale_id,)
            )
        )

    def kept(self, sale_id: SaleId) -> Money:
        """Return the money for a sale's goods that were kept, paid then or earlier for a certificate."""
        return int(
            self._database.value(
                "SELECT to_pay + certificate_money - (SELECT ifnull(sum(money_back + certificate_back), 0) FROM refund"
                " WHERE sale_id = sale.id) FROM sale WHERE id = ?",
                (sale_id,),
            )
        )

    def last_at(self, customer_id: CustomerId, *, besides: SaleId) -> datetime | None:
        """Return when a customer last bought something that did not all come back, besides a sale."""
        found = self._database.value(
            "SELECT max(at) FROM sale WHERE customer_id = ? AND id <> ?"
            " AND NOT EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete)",
            (customer_id, besides),
        )
        return None if found is None else to_moment(found)

    def exist(self) -> bool:
        """Return whether anything was ever sold."""
        return bool(self._database.value("SELECT EXISTS (SELECT 1 FROM sale)"))

    def _with_refunds(self, sale: Sale) -> Sale:
        due, taken, voids, newest = self._database.rows(
            "SELECT ifnull(sum(points_due), 0), ifnull(sum(points_taken), 0), ifnull(sum(kind = 'void'), 0), max(id)"
            " FROM refund WHERE sale_id = ?",
            (sale.sale_id,),
        )[0]
        if newest is None:
            return sale
        parts = self._database.rows("SELECT part FROM refund_line WHERE refund_id = ? ORDER BY line", (newest,))
        lines = tuple(replace(line, refunded=Fraction(part)) for line, (part,) in zip(sale.lines, parts, strict=True))
        return replace(sale, lines=lines, points_due=due, points_taken=taken, voided=bool(voids))


def _line_values(priced: PricedLine) -> tuple[object, ...]:
    line = priced.line
    return (
        line.name,
        line.category,
        line.quantity,
        line.amount,
        priced.discount,
        priced.points,
        priced.points_money,
        priced.certificate_money,
    )
