"""Refunds and voids: goods came back, or a sale was a mistake."""

import uuid
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from loyalty_desk.domain import tiers
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.kept import earned_kept
from loyalty_desk.domain.lots import give_back
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.operation import Intent, OperationId, fingerprint
from loyalty_desk.domain.program import Program, TierRule
from loyalty_desk.domain.reversal import EVERYTHING, Return, Reversal, reverse
from loyalty_desk.domain.sale import Sale, SaleId
from loyalty_desk.domain.standing import Lot, Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.domain.visit import PastSale
from loyalty_desk.services import prizes
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.referring import Referring
from loyalty_desk.services.sale_marks import refill_certificates, undo_goods, undo_marks
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import metric_on
from loyalty_desk.store.ledger import TierChange
from loyalty_desk.store.operations import Outcome
from loyalty_desk.store.sales import RefundRow
from loyalty_desk.store.totals import CustomerChange


@dataclass(frozen=True, kw_only=True)
class Refunded:
    """What a refund did; `points_lost` went back to lots past their date and is gone.

    Of a refund only asked about, `lots` are those that the customer would have after it.
    """

    refund_id: int
    sale_id: SaleId
    customer_id: CustomerId | None
    money_back: Money
    points_back: Points
    points_lost: Points
    points_taken: Points
    certificate_back: Money
    standing: Standing | None
    last_entry: int
    replayed: bool
    lots: tuple[Lot, ...] = ()

    @property
    def debt(self) -> Points:
        """The customer's whole debt after it."""
        return self.standing.debt if self.standing else 0


class _OnlyAskedError(Exception):
    """Undoes the transaction in which a refund was tried out, and carries what it would have done."""

    def __init__(self, answer: Refunded) -> None:
        super().__init__()
        self.answer = answer


class Refunds:
    """Giving back."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._referring = Referring(shop)

    def sale(self, sale_id: SaleId) -> Sale:
        """Return a sale with what came back of it; refuses `unknown_sale`."""
        return self._shop.sales.load(sale_id)

    def recent(self, *, limit: int = 50) -> list[PastSale]:
        """Return everybody's latest sales, newest first; imported ones come after those made here."""
        return self._shop.sale_lists.recent(limit=limit)

    def of_customer(self, customer_id: CustomerId, *, limit: int = 50) -> list[PastSale]:
        """Return a customer's sales, newest first."""
        return self._shop.sale_lists.of_customer(customer_id, limit=limit)

    def by_receipt(self, receipt: str) -> list[PastSale]:
        """Return the sales with a receipt's number, newest first."""
        return self._shop.sale_lists.by_receipt(clean(receipt))

    def quote(self, sale_id: SaleId, wanted: Return = EVERYTHING) -> Refunded:
        """Return what a refund would do, by doing it and taking it back. Writes nothing."""
        try:
            with self._shop.database.transaction():
                answer = self.refund(str(uuid.uuid4()), sale_id, wanted)
                raise _OnlyAskedError(replace(answer, lots=self._lots(answer.customer_id)))
        except _OnlyAskedError as asked:
            return asked.answer

    def refund(self, key: str, sale_id: SaleId, wanted: Return = EVERYTHING, *, reason: str = "") -> Refunded:
        """Take goods back; refuses `unknown_sale` and `nothing_left`."""
        return self._once("refund", key, sale_id, wanted, reason)

    def void(self, key: str, sale_id: SaleId, *, reason: str) -> Refunded:
        """Undo a sale made by mistake, with its reason."""
        if not reason.strip():
            raise Invalid("reason", "empty")
        return self._once("void", key, sale_id, EVERYTHING, reason)

    def _lots(self, customer_id: CustomerId | None) -> tuple[Lot, ...]:
        return tuple(self._shop.ledger.open_lots(customer_id, self._shop.today())) if customer_id else ()

    def _once(self, kind: str, key: str, sale_id: SaleId, wanted: Return, reason: str) -> Refunded:
        shop = self._shop
        reason = clean(reason)
        intent = Intent(
            kind=kind,
            key=key,
            request=fingerprint(sale_id, wanted, reason),
            staff=shop.staff,
            till=shop.till,
            reason=reason,
        )
        with shop.database.transaction():
            known = shop.operations.known(intent)
            if known is not None:
                return self._told(known, replayed=True)
            sale = shop.sales.load(sale_id)
            version = shop.programs.current()
            operation_id = shop.operations.add(
                intent, at=shop.now(), customer_id=sale.customer_id, program_version=version
            )
            outcome = self._reverse(operation_id, kind, sale, wanted)
            shop.operations.keep(operation_id, outcome)
            shop.database.touched(Topic.SALES, Topic.LEDGER)
            return self._told(operation_id, replayed=False)

    def _reverse(self, operation_id: OperationId, kind: str, sale: Sale, wanted: Return) -> Outcome:
        shop, now = self._shop, self._shop.now()
        program, then = shop.program, shop.programs.version(sale.program_version)
        row = RefundRow(sale.sale_id, kind, local_day(now, program.time_zone))
        if sale.customer_id is None:
            reversal = reverse(then, sale, wanted, Fraction(0))
            outcome = Outcome(None, shop.ledger.last_entry(), shop.ledger.last_entry())
        else:
            booking = Booking(shop, operation_id, shop.accounts.load(sale.customer_id), program=program, now=now)
            reversal = reverse(then, sale, wanted, booking.account.carry)
            row = self._move_points(booking, program, sale, reversal, row)
            self._note(booking, program, sale, reversal, then)
            undo_marks(shop, booking, sale, reversal)
            undo_goods(shop, booking, sale, reversal)
            row = row._replace(bonus_taken=self._take_prizes(booking, sale, reversal, then, voided=kind == "void"))
            outcome = booking.close(sale.sale_id)
        refill_certificates(shop, operation_id, sale, reversal.back.certificate, program.expiry.grace_days)
        row = row._replace(
            certificate_back=reversal.back.certificate,
            money_back=reversal.back.money,
            points_money_back=reversal.back.points_money,
            discount_back=reversal.back.discount,
            complete=reversal.complete,
        )
        shop.sales.add_refund(operation_id, row, reversal.parts)
        self._take_from_day(sale, reversal)
        money = reversal.back.money + reversal.back.certificate
        told = {"voids": 1, "void_money": money} if kind == "void" else {"refunds": 1, "refund_money": money}
        shop.totals.add_to_staff(row.day, shop.staff, **told)
        return outcome

    def _move_points(
        self, booking: Booking, program: Program, sale: Sale, reversal: Reversal, row: RefundRow
    ) -> RefundRow:
        ledger = self._shop.ledger
        already = self._shop.sales.points_returned(sale.sale_id)
        shares = give_back(ledger.drawn_by(sale.sale_id), already, reversal.back.points)
        lost = booking.give_back(shares, program.expiry.grace_days)
        burned = booking.burned(sale.own_lot) if sale.own_lot else 0
        due = sale.points_due + reversal.points_due - burned - sale.points_taken
        forgive = program.refunds.shortfall == "forgive"
        taken = booking.take_back(due, sale.own_lot, forgive=forgive) if due > 0 else 0
        change = reversal.carry - booking.account.carry
        booking.account.carry = reversal.carry
        return row._replace(
            points_back=reversal.back.points - lost,
            points_lost=lost,
            points_due=reversal.points_due,
            points_taken=taken,
            carry_change=change,
        )

    def _take_prizes(self, booking: Booking, sale: Sale, reversal: Reversal, then: Program, *, voided: bool) -> Points:
        """Take what the sale was the occasion for and what stands no longer without its goods."""
        forgive = self._shop.program.refunds.shortfall == "forgive"
        paid = self._shop.sales.kept(sale.sale_id) - reversal.back.money - reversal.back.certificate
        taken = prizes.take(self._shop, booking, then, sale.day, forgive=forgive)
        return taken + self._referring.after_refund(booking, then, sale, paid, voided=voided, forgive=forgive)

    def _note(self, booking: Booking, program: Program, sale: Sale, reversal: Reversal, then: Program) -> None:
        upgrades = self._upgrades(booking, program)
        paid = reversal.back.money + reversal.back.certificate
        booking.account.spent -= paid
        booking.account.visits -= reversal.complete
        if reversal.complete and booking.account.last_sale_at == sale.at:
            booking.account.last_sale_at = self._shop.sales.last_at(booking.account.customer_id, besides=sale.sale_id)
        earning = reversal.complete and earned_kept(then, sale, (Fraction(0),) * len(sale.lines)) > 0
        change = CustomerChange(-paid, -reversal.complete, -reversal.points_due, -earning)
        self._shop.totals.add_to_customer(booking.account.customer_id, sale.day, change)
        for upgrade, metric in upgrades:
            self._undo(booking, program, upgrade, before=metric, sold_on=sale.day)

    def _upgrades(self, booking: Booking, program: Program) -> list[tuple[TierChange, Fraction]]:
        """Return the customer's upgrades, the latest first, with what carries each before the refund."""
        rule = program.tiers
        if rule is None:
            return []
        changes = self._shop.ledger.upgrades(booking.account.customer_id)
        return [(each, self._carrying(booking, rule, each)) for each in changes]

    def _undo(
        self, booking: Booking, program: Program, upgrade: TierChange, *, before: Fraction, sold_on: date
    ) -> None:
        """Take the tier in force back if it was reached by `upgrade` and stands no longer without the refunded goods.

        An upgrade older than the sale stood by its goods only if the goods before them came back first.
        """
        rule, account = program.tiers, booking.account
        if rule is None or upgrade.held != tiers.Held(account.tier, account.tier_until):
            return
        metric = self._carrying(booking, rule, upgrade)
        rank = rule.rank(account.tier)
        if rule.rank_of(metric) < rank and (upgrade.day >= sold_on or rank <= rule.rank_of(before)):
            booking.hold(tiers.upgraded(rule, upgrade.before, metric, upgrade.day), "undone")

    def _carrying(self, booking: Booking, rule: TierRule, upgrade: TierChange) -> Fraction:
        """Return the metric on the day of an upgrade or, if that is more, now."""
        customer_id, decimals = booking.account.customer_id, self._shop.program.decimals
        days = (upgrade.day, self._shop.today())
        return max(metric_on(self._shop, customer_id, rule, decimals, day) for day in days)

    def _take_from_day(self, sale: Sale, reversal: Reversal) -> None:
        back = reversal.back
        changes = {
            "sales": -reversal.complete,
            "money": -back.money - back.certificate,
            "discount": -back.discount,
            "points_money": -back.points_money,
        }
        if sale.customer_id is not None:
            changes |= {"member_sales": -reversal.complete, "member_money": -back.money - back.certificate}
        self._shop.totals.add_to_day(sale.day, **changes)

    def _told(self, operation_id: OperationId, *, replayed: bool) -> Refunded:
        number, row = self._shop.sales.refund_of(operation_id)
        outcome = self._shop.operations.outcome(operation_id)
        return Refunded(
            refund_id=number,
            sale_id=row.sale_id,
            customer_id=self._shop.sales.load(row.sale_id).customer_id,
            money_back=row.money_back,
            points_back=row.points_back,
            points_lost=row.points_lost,
            points_taken=row.points_taken + row.bonus_taken,
            certificate_back=row.certificate_back,
            standing=outcome.standing,
            last_entry=outcome.last_entry,
            replayed=replayed,
        )
