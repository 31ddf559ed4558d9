"""Referrals: from a friend's registration to the points of both, and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics import referral as rules
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.offers import Referral
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.sale import Sale, SaleId
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.store.referrals import OVER, PAID, WAITING, ReferralRow

REFERRAL = "referral"
FRIEND, REFERRER = "friend", "referrer"


class Referring:
    """The awards of friends and of those who brought them."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def refuse_unfit(self, referrer: CustomerId, friend: Person) -> None:
        """Refuse `referral_refused` for a friend who cannot come by this customer's card."""
        shop = self._shop
        month = rules.month_of(shop.today())
        why = rules.refusal(
            shop.program.referral,
            shop.customers.load(referrer),
            friend.phone,
            friend.email,
            shop.referrals.brought(referrer, *month),
        )
        if why:
            raise Refused("referral_refused", why=why)

    def note(self, operation_id: OperationId, friend: CustomerId, referrer: CustomerId) -> None:
        """Write down by whose card a friend came."""
        self._shop.referrals.add(operation_id, friend, referrer, self._shop.today())

    def after_sale(self, booking: Booking, program: Program, sale_id: SaleId, sold_at: datetime) -> None:
        """Note a friend's first sale, and give both their points if it need not be waited for."""
        shop, rule = self._shop, program.referral
        if rule is None:
            return
        found = shop.referrals.of_friend(booking.account.customer_id)
        if found is None or found.state != WAITING or found.sale_id is not None:
            return
        if rules.counts(rule, booking.account.visits, shop.sales.kept(sale_id)):
            shop.referrals.change(found.friend, WAITING, sale_id)
            if rules.held_until(rule, sold_at, program.time_zone) <= shop.now():
                self._award(booking, rule, found._replace(sale_id=sale_id))

    def due(self, program: Program) -> list[CustomerId]:
        """Return the friends whose first sale has stood long enough."""
        rule = program.referral
        if rule is None:
            return []
        now, zone = self._shop.now(), program.time_zone
        return [
            self._shop.customers.load(each.friend).customer_id
            for each in self._shop.referrals.holding()
            if each.sale_id and rules.held_until(rule, self._shop.sales.load(each.sale_id).at, zone) <= now
        ]

    def pay(self, booking: Booking, program: Program) -> None:
        """Give a friend and the referrer their points if they are due."""
        found = self._shop.referrals.of_friend(booking.account.customer_id)
        if program.referral and found and found.state == WAITING and found.sale_id is not None:
            held = rules.held_until(program.referral, self._shop.sales.load(found.sale_id).at, program.time_zone)
            if held <= self._shop.now():
                self._award(booking, program.referral, found)

    def after_refund(
        self, booking: Booking, then: Program, sale: Sale, paid: Money, *, voided: bool, forgive: bool
    ) -> Points:
        """Cancel a referral whose first sale stands no longer and take back its points; returns the friend's.

        `paid` is the money for the goods that are kept. A sale that was voided was a mistake: the next is the first.
        """
        shop, rule = self._shop, then.referral
        found = shop.referrals.of_friend(booking.account.customer_id, sale.sale_id)
        if rule is None or found is None or found.sale_id != sale.sale_id or found.state == OVER:
            return 0
        if paid >= max(1, rule.minimum_first_sale):
            return 0
        taken = 0
        if found.state == PAID:
            taken = booking.unbonus(Mark(REFERRAL, FRIEND, str(found.friend)), forgive=forgive)
            with self._other(booking, found.referrer) as other:
                given = other.unbonus(Mark(REFERRAL, REFERRER, str(found.friend)), forgive=forgive)
                taken += given if other is booking else 0
        shop.referrals.change(found.friend, WAITING if voided else OVER, None if voided else found.sale_id)
        return taken

    def _award(self, booking: Booking, rule: Referral, found: ReferralRow) -> None:
        if not booking.account.control:
            booking.bonus(rule.friend_points, Mark(REFERRAL, FRIEND, str(found.friend)))
        with self._other(booking, found.referrer) as other:
            if not other.account.control:
                other.bonus(rule.referrer_points, Mark(REFERRAL, REFERRER, str(found.friend)))
        booking.granted += other.granted if other is not booking else []
        self._shop.referrals.change(found.friend, PAID, found.sale_id)

    @contextmanager
    def _other(self, booking: Booking, customer_id: CustomerId) -> Iterator[Booking]:
        """Give the booking of a referrer; who was merged with the friend has one booking with them."""
        shop = self._shop
        if customer_id == booking.account.customer_id:
            yield booking
            return
        account = shop.accounts.load(customer_id)
        other = Booking(shop, booking.operation_id, account, program=shop.program, now=shop.now())
        yield other
        other.close()
