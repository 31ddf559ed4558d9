"""Two customers who are one person: made one, and parted again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from loyalty_desk.domain import tiers
from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.operation import Intent, OperationId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.tiers import Held
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.deed import intent_of
from loyalty_desk.services.parting import Parting
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import metric
from loyalty_desk.store.accounts import Account
from loyalty_desk.store.merges import Merges
from loyalty_desk.store.privileges import Period
from loyalty_desk.store.rebuilding import Rebuilding


@dataclass(frozen=True, kw_only=True)
class Joined:
    """The customer who was kept, how they stood after it, and the ledger's newest entry then."""

    customer: Customer
    standing: Standing
    last_entry: int
    replayed: bool


class Merging:
    """Makes one customer of two. The history of both becomes that of the one who is kept, row by row.

    Everything follows from that: points stay in their lots, so refunds of old sales find them; tiers, stamps and yearly
    gifts see one history; cards of both are the customer's. A debt of one is paid with points of the other. What the
    kept one has told stays, what they lack is filled. The better tier holds, the kept one's membership before the
    duplicate's.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._merges = Merges(shop.database)
        self._rebuilding = Rebuilding(shop.database)

    def merge(self, key: str, keep: CustomerId, duplicate: CustomerId) -> Joined:
        """Make a duplicate part of the customer who is kept.

        Refuses `unknown_customer`, and `not_allowed` (`why` merged or erased) for who is no longer there to be merged.
        """
        if keep == duplicate:
            raise Invalid("duplicate", "the same customer")

        def act(operation_id: OperationId) -> None:
            self._merge(operation_id, keep, duplicate)

        return self._once(intent_of(self._shop, "merge", key, keep, duplicate), keep, act)

    def unmerge(self, key: str, keep: CustomerId) -> Joined:
        """Part the customer from the latest duplicate; by what rule is told in Parting.

        Refuses `not_allowed`: nobody was merged into them (`why` not_merged), or one of them was erased since.
        """

        def act(operation_id: OperationId) -> None:
            Parting(self._shop).part(operation_id, keep)

        return self._once(intent_of(self._shop, "unmerge", key, keep), keep, act)

    def last(self, keep: CustomerId) -> CustomerId | None:
        """Return who was merged into a customer last and can be parted from them; None where nobody can."""
        found = self._merges.latest(keep)
        return found.duplicate if found and found.known else None

    def _once(self, intent: Intent, keep: CustomerId, act: Callable[[OperationId], None]) -> Joined:
        shop = self._shop
        with shop.database.transaction():
            known = shop.operations.known(intent)
            shop.customers.load(keep)
            operation_id = known or shop.operations.add(
                intent, at=shop.now(), customer_id=keep, program_version=shop.programs.current()
            )
            if known is None:
                act(operation_id)
                shop.database.touched(Topic.CUSTOMERS, Topic.CARDS, Topic.SALES, Topic.LEDGER)
            outcome = shop.operations.outcome(operation_id)
            return Joined(
                customer=shop.customers.load(keep),
                standing=outcome.standing or Standing(),
                last_entry=outcome.last_entry,
                replayed=known is not None,
            )

    def _merge(self, operation_id: OperationId, keep: CustomerId, duplicate: CustomerId) -> None:
        shop, program = self._shop, self._shop.program
        one, other = self._settled(operation_id, keep), self._settled(operation_id, duplicate)
        today = shop.today()
        periods = [Period(each.membership, each.membership_until) for each in (one, other)]
        loans = [Period(each.lent_tier, each.lent_until) for each in (one, other)]
        chosen = [_chosen(pair, today) for pair in (periods, loans)]
        needed = {kind for kind, place in zip(("membership", "tier_loan"), chosen, strict=True) if place}
        merge_id = self._merges.add(operation_id, keep, duplicate, needed=needed)
        self._rebuilding.forget(duplicate)
        self._rebuilding.rebuild(keep)
        booking = Booking(shop, operation_id, shop.accounts.load(keep), program=program, now=shop.now())
        self._hold_periods(booking, periods[chosen[0]], loans[chosen[1]])
        self._merges.claim(merge_id, operation_id)
        self._hold_tier(booking, program, Held(other.tier, other.tier_until))
        booking.settle_debt()
        shop.operations.keep(operation_id, booking.close())
        shop.customers.unindex(duplicate)
        shop.customers.index(keep)

    def _settled(self, operation_id: OperationId, customer_id: CustomerId) -> Account:
        """Return a customer's totals with what is due posted; refuses who is merged or erased already."""
        shop = self._shop
        present = shop.customers.load(customer_id)
        if present.customer_id != customer_id:
            raise Refused("not_allowed", why="merged", customer_id=present.customer_id)
        if shop.customers.is_erased(customer_id):
            raise Refused("not_allowed", why="erased")
        booking = Booking(shop, operation_id, shop.accounts.load(customer_id), program=shop.program, now=shop.now())
        booking.close()
        return booking.account

    def _hold_periods(self, booking: Booking, period: Period, loan: Period) -> None:
        """Write a membership or a lent tier down anew where the latest one in the books is not the one that holds."""
        account, privileges = booking.account, self._shop.privileges
        before = Period(account.membership, account.membership_until)
        if period != before:
            privileges.add_membership(booking.operation_id, account.customer_id, period, before, 0)
            account.membership, account.membership_until = period
        if loan != (account.lent_tier, account.lent_until):
            privileges.add_loan(booking.operation_id, account.customer_id, *loan)
            account.lent_tier, account.lent_until = loan

    def _hold_tier(self, booking: Booking, program: Program, other: Held) -> None:
        """Let the better tier of the two hold, or the one that both histories together reach."""
        rule, account, today = program.tiers, booking.account, self._shop.today()
        if rule is None:
            return
        held = Held(account.tier, account.tier_until)
        better = max(held, other, key=lambda each: (rule.rank(each.tier), each.until or date.max))
        booking.hold(better, "kept")
        booking.hold(tiers.upgraded(rule, better, metric(self._shop, account, program, today), today), "upgraded")


def _chosen(pair: list[Period], today: date) -> int:
    """Return whose period holds: the duplicate's (1) only where the kept one's (0) does not run."""
    runs = [each.until is not None and each.until >= today for each in pair]
    return int(runs[1] and not runs[0])
