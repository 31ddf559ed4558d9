"""Club cards: a period is bought, renewed, or cancelled when it was a mistake."""

from dataclasses import dataclass
from datetime import date

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.mechanics.membership import paid_until, plan_of
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.deed import Act, intent_of, perform
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.privileges import Bought, Period


@dataclass(frozen=True, kw_only=True)
class Joined:
    """A membership as it is after it was bought or cancelled; `price` is paid, or given back when negative."""

    plan: str | None
    until: date | None
    price: Money
    standing: Standing | None
    last_entry: int
    replayed: bool


class Memberships:
    """Paid periods with privileges."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def join(self, key: str, customer_id: CustomerId, plan: str) -> Joined:
        """Let a customer's membership begin, or follow the one of the same plan that runs; another plan replaces it."""

        def act(booking: Booking, program: Program) -> None:
            bought = plan_of(program, plan)
            if bought is None:
                raise Invalid("plan", "not in the program")
            running = booking.account.membership_until if booking.account.membership == plan else None
            self._change(booking, Period(plan, paid_until(bought, running, self._shop.today())), bought.price)

        return self._told("membership", key, customer_id, act, plan)

    def cancel(self, key: str, customer_id: CustomerId, *, reason: str) -> Joined:
        """Undo the last membership that was bought, as a mistake: its price goes back, the one before holds again."""
        if not clean(reason):
            raise Invalid("reason", "empty")

        def act(booking: Booking, _: Program) -> None:
            last = self._shop.privileges.last_membership(customer_id)
            if last is None or last.cancels:
                raise Refused("nothing_left", of="membership")
            self._change(booking, last.before, -last.price)

        return self._told("membership_cancel", key, customer_id, act, reason=reason)

    def last(self, customer_id: CustomerId) -> Bought | None:
        """Return the last membership that a customer bought or cancelled."""
        return self._shop.privileges.last_membership(customer_id)

    def _change(self, booking: Booking, period: Period, price: Money) -> None:
        account = booking.account
        before = Period(account.membership, account.membership_until)
        account.membership, account.membership_until = period
        self._shop.privileges.add_membership(booking.operation_id, account.customer_id, period, before, price)

    def _told(self, kind: str, key: str, customer_id: CustomerId, act: Act, *asked: object, reason: str = "") -> Joined:
        intent = intent_of(self._shop, kind, key, customer_id, *asked, reason=reason)
        with self._shop.database.transaction():
            done = perform(self._shop, intent, customer_id, act)
            made = self._shop.privileges.membership_of(done.operation_id)
        return Joined(
            plan=made.period.plan,
            until=made.period.until,
            price=made.price,
            standing=done.standing,
            last_entry=done.last_entry,
            replayed=done.replayed,
        )
