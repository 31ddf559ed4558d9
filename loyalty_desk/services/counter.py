"""The counter: from a scanned code to a sale."""

from dataclasses import dataclass, replace
from datetime import datetime

from loyalty_desk.domain import lots, tiers
from loyalty_desk.domain.card import plain
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.lots import dates_of_lot
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.operation import Intent, OperationId
from loyalty_desk.domain.outlook import outlook
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import LotId, Standing
from loyalty_desk.domain.supplies import FULL
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services import prizes
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.card_numbers import number_of, refuse_unusable
from loyalty_desk.services.courtesies import courtesies_of
from loyalty_desk.services.deed import intent_of
from loyalty_desk.services.referring import Referring
from loyalty_desk.services.sale_marks import dated, draw_certificates, with_certificates
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import held_now, standing_of, supplies_of
from loyalty_desk.store.accounts import Account
from loyalty_desk.store.bought import Goods
from loyalty_desk.store.operations import Outcome
from loyalty_desk.store.sales import SaleRow
from loyalty_desk.store.totals import CustomerChange

LAST_SALES = 5


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a cashier completes: a purchase, under a key made when its screen opened.

    `accepted` is the quote that was agreed to, or `expect_to_pay` its sum alone; `at` is set for old receipts only;
    `reason` says why a manager lifted the limits.
    """

    key: str
    purchase: Purchase
    customer_id: CustomerId | None = None
    accepted: Quote | None = None
    expect_to_pay: Money | None = None
    at: datetime | None = None
    receipt: str = ""
    earns: bool = True
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Sold:
    """A completed sale; `replayed` when the same key had made it before."""

    sale_id: SaleId
    quote: Quote
    standing: Standing | None
    last_entry: int
    replayed: bool


class Counter:
    """What the cashier asks for."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._referring = Referring(shop)

    def identify(self, code: str) -> Visit:
        """Return the visit of whose card `code` is; refuses what is no card, or one that cannot be used."""
        return self.visit(self.holder(code))

    def holder(self, code: str) -> CustomerId:
        """Return whose card `code` is, also one of another program; refuses what is no card, or cannot be used."""
        try:
            number = number_of(code)
        except Refused:
            known = self._shop.customers.known_as("card", clean(plain(code)))
            if known is None:
                raise
            return self._shop.customers.load(known).customer_id
        found = self._shop.cards.find(number)
        if found is None:
            raise Refused("unknown_card", card=number, blank=False)
        refuse_unusable(found)
        if found.customer_id is None:
            raise Refused("unknown_card", card=number, blank=True)
        return found.customer_id

    def visit(self, customer_id: CustomerId) -> Visit:
        """Return what the counter shows of a customer, or into whom they were merged."""
        shop = self._shop
        with shop.database.snapshot():
            customer = shop.customers.load(customer_id)
            customer_id = customer.customer_id
            program, standing = shop.program, standing_of(shop, customer_id)
            return Visit(
                customer=customer,
                standing=standing,
                outlook=outlook(program, standing),
                burns_next=shop.ledger.burns_next(customer_id, shop.today()),
                last_sales=tuple(shop.sale_lists.of_customer(customer_id, limit=LAST_SALES)),
                supplies=supplies_of(shop, program),
                courtesies=courtesies_of(shop, customer_id, program, standing),
            )

    def quote(self, visit: Visit | None, purchase: Purchase) -> Quote:
        """Return what a purchase costs and earns; no visit: without a card. Fit for every key pressed."""
        shop = self._shop
        program = shop.program
        supplies = visit.supplies if visit else FULL
        if purchase.certificates:
            supplies = with_certificates(shop, supplies, purchase)
        return price(program, visit.standing if visit else None, purchase, at=shop.now(), supplies=supplies)

    def sell(self, order: Order) -> Sold:
        """Complete a sale in one transaction; refuses `price_changed` when the rules now say otherwise."""
        shop = self._shop
        with shop.database.transaction():
            intent = self._intent(order)
            known = shop.operations.known(intent)
            if known is not None:
                return self._again(known)
            return self._sell(order, intent)

    def _sell(self, order: Order, intent: Intent) -> Sold:
        shop, now = self._shop, self._shop.now()
        if order.at is not None and order.at > now:
            raise Invalid("at", "in the future")
        at = order.at or now
        version = shop.programs.current()
        program = shop.programs.version(version)
        account = None if order.customer_id is None else self._account(order.customer_id)
        customer_id = account.customer_id if account else None
        operation_id = shop.operations.add(intent, at=at, customer_id=customer_id, program_version=version)
        sale = SaleRow(customer_id, at, local_day(at, program.time_zone), order.receipt, version)
        if account is None:
            supplies = with_certificates(shop, FULL, order.purchase)
            quote = _accepted(order, price(program, None, order.purchase, at=at, supplies=supplies))
            sale_id = shop.sales.add(operation_id, sale, quote)
            draw_certificates(shop, operation_id, quote, sale_id)
            outcome = Outcome(None, shop.ledger.last_entry(), shop.ledger.last_entry())
        else:
            booking = Booking(shop, operation_id, account, program=program, now=now)
            quote, sale_id, outcome = self._sell_to(booking, program, order, sale)
        _add_to_day(shop, sale, quote)
        shop.operations.keep(operation_id, outcome)
        shop.database.touched(Topic.SALES)
        if outcome.standing is not None:  # a prize that the sale won is there as well
            quote = replace(quote, available_after=outcome.standing.available)
        return Sold(
            sale_id=sale_id,
            quote=quote,
            standing=outcome.standing,
            last_entry=outcome.last_entry,
            replayed=False,
        )

    def _account(self, customer_id: CustomerId) -> Account:
        """Return a customer's totals; who was merged since the card was scanned buys as whom they are now."""
        try:
            return self._shop.accounts.load(customer_id)
        except Refused:
            return self._shop.accounts.load(self._shop.customers.load(customer_id).customer_id)

    def _sell_to(
        self, booking: Booking, program: Program, order: Order, sale: SaleRow
    ) -> tuple[Quote, SaleId, Outcome]:
        standing = booking.standing(sale.day)
        shop = self._shop
        supplies = with_certificates(shop, supplies_of(shop, program), order.purchase)
        priced = price(program, standing, order.purchase, at=sale.at, supplies=supplies, earns=order.earns)
        quote = _accepted(order, priced)
        own_lot = self._move_points(booking, program, quote, sale.at)
        self._extend(program, booking, sale.at)
        sale = sale._replace(own_lot=own_lot, carry_change=quote.carry_after - standing.carry)
        sale_id = shop.sales.add(booking.operation_id, sale, quote)
        draw_certificates(shop, booking.operation_id, quote, sale_id)
        self._note_purchase(booking, program, sale, quote)
        for mark in quote.marks:
            booking.mark(dated(mark, sale.day), sale_id=sale_id)
        if order.earns:
            prizes.give(shop, booking, program, sale.day)
            self._referring.after_sale(booking, program, sale_id, sale.at)
        shop.database.touched(Topic.LEDGER)
        return quote, sale_id, booking.close(sale_id)

    def _move_points(self, booking: Booking, program: Program, quote: Quote, at: datetime) -> LotId | None:
        def spend() -> None:
            booking.spend("redeem", quote.points_used, at=at)

        if not program.redemption.with_same_sale_points:
            spend()
        lot = (
            booking.award("earn", quote.points_earned, dates_of_lot(program, at), at=at)
            if quote.points_earned
            else None
        )
        if program.redemption.with_same_sale_points:
            spend()
        return lot

    def _extend(self, program: Program, booking: Booking, at: datetime) -> None:
        if program.expiry.extended_by_purchase:
            last = lots.last_day(program.expiry, dates_of_lot(program, at)[0], program.time_zone)
            self._shop.ledger.extend(booking.account.customer_id, booking.operation_id, self._shop.today(), last)

    def _note_purchase(self, booking: Booking, program: Program, sale: SaleRow, quote: Quote) -> None:
        account = booking.account
        account.carry = quote.carry_after
        account.spent += quote.paid
        account.visits += 1
        account.last_sale_at = max(account.last_sale_at or sale.at, sale.at)
        change = CustomerChange(quote.paid, 1, quote.points_earned, int(quote.exact > 0))
        self._shop.totals.add_to_customer(account.customer_id, sale.day, change)
        goods = [Goods(each.line.category, each.line.quantity, each.net) for each in quote.lines]
        self._shop.bought.add(account.customer_id, sale.day, goods)
        if program.tiers:
            today = self._shop.today()
            standing = booking.standing()
            held = held_now(self._shop, account, program.tiers, program.decimals, today)
            priced_at = program.tiers.rank(quote.tier)
            is_lent = standing.lent and standing.tier == quote.tier
            if priced_at > program.tiers.rank(held.tier) and not is_lent:
                held = tiers.held_from(program.tiers, priced_at, today)
            booking.hold(tiers.upgraded(program.tiers, held, standing.metric, today), "upgraded")

    def _again(self, operation_id: OperationId) -> Sold:
        shop = self._shop
        sale_id, outcome = shop.sales.of_operation(operation_id), shop.operations.outcome(operation_id)
        return Sold(
            sale_id=sale_id,
            quote=shop.sales.quote(sale_id, outcome.standing or Standing()),
            standing=outcome.standing,
            last_entry=outcome.last_entry,
            replayed=True,
        )

    def _intent(self, order: Order) -> Intent:
        told = (order.customer_id, order.purchase, order.at, order.receipt, order.earns)
        return intent_of(self._shop, "sale", order.key, *told, reason=order.reason)


def _accepted(order: Order, quote: Quote) -> Quote:
    """Return the quote if it is the one that was agreed to."""
    agreed, expected = order.accepted, order.expect_to_pay
    same = agreed is None or (agreed.to_pay, agreed.points_used, agreed.points_earned) == (
        quote.to_pay,
        quote.points_used,
        quote.points_earned,
    )
    if not same or (expected is not None and expected != quote.to_pay):
        raise Refused("price_changed", quote=quote)
    return quote


def _add_to_day(shop: Shop, sale: SaleRow, quote: Quote) -> None:
    changes = {"sales": 1, "money": quote.paid, "discount": quote.discount, "points_money": quote.points_money}
    member = sale.customer_id is not None
    if member:
        changes |= {"member_sales": 1, "member_money": quote.paid}
    shop.totals.add_to_day(sale.day, **changes)
    shop.totals.add_to_staff(
        sale.day, shop.staff, sales=1, money=quote.paid, member_sales=member, redeemed=quote.points_used
    )
