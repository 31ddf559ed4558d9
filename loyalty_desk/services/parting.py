"""Two customers who were merged and are parted again."""

from fractions import Fraction

from loyalty_desk.domain import tiers
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.lots import Share
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.standing import LotId
from loyalty_desk.domain.tiers import Held
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import metric
from loyalty_desk.store.merges import Merged, Merges
from loyalty_desk.store.operations import Outcome
from loyalty_desk.store.rebuilding import Rebuilding


class Parting:
    """Gives a duplicate back what was theirs, exactly, as far as it is left.

    - The rows that came with the merge go back; so do refunds made since of sales among them, and what replaced one of
      the cards. Everything else that happened since stays with the kept one.
    - A lot goes back with the points that are left in it. What the kept one took from it since is written down as
      passed on (`transfer`), so that both sums are right and nobody has less than nothing.
    - What the merge paid of one's debt with the other's points is undone. A debt goes back as far as it is left, and so
      does the part of a point that was carried. Then each pays a debt with the points they have.
    - Each has the tier from before the merge, or the better one that their own history reaches; a membership or lent
      tier is the latest in their own books. What the kept one had not told and was filled goes back if it is unchanged.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._merges = Merges(shop.database)
        self._rebuilding = Rebuilding(shop.database)

    def part(self, operation_id: OperationId, keep: CustomerId) -> None:
        """Undo the latest merge into a customer; refuses `not_allowed` where there is none, or one was erased."""
        shop, merges = self._shop, self._merges
        self._booking(operation_id, keep).close()
        merged = merges.latest(keep)
        if merged is None:
            raise Refused("not_allowed", why="not_merged")
        if not merged.known:
            raise Refused("not_allowed", why="erased")
        self._unsettle(operation_id, keep, merged)
        held = merges.held_before(merged.merge_id)
        both = (keep, merged.duplicate)
        merges.undo(merged, operation_id, keep)
        self._even_out(operation_id, both)
        for customer_id in both:
            self._rebuilding.rebuild(customer_id)
        self._share_debt(operation_id, both)
        self._share_carry(operation_id, both)
        for customer_id in both:
            self._rebuilding.rebuild(customer_id)
            shop.customers.index(customer_id)
        self._close(operation_id, merged.duplicate, held[1])
        shop.operations.keep(operation_id, self._close(operation_id, keep, held[0]))

    def _booking(self, operation_id: OperationId, customer_id: CustomerId) -> Booking:
        shop = self._shop
        return Booking(shop, operation_id, shop.accounts.load(customer_id), program=shop.program, now=shop.now())

    def _unsettle(self, operation_id: OperationId, keep: CustomerId, merged: Merged) -> None:
        for lot_id, points in self._merges.settled(merged):
            if lot_id is not None:
                self._shop.ledger.change_lot(LotId(lot_id), -points)
            self._pass(operation_id, keep, Share(None if lot_id is None else LotId(lot_id), -points))

    def _even_out(self, operation_id: OperationId, both: tuple[CustomerId, CustomerId]) -> None:
        """Let what each moved in lots that are the other's now be passed on, so that it sums to nothing there."""
        for lot_id, owner, customer_id, points in self._merges.strange_shares(*both):
            self._pass(operation_id, customer_id, Share(LotId(lot_id), -points))
            self._pass(operation_id, owner, Share(LotId(lot_id), points))

    def _share_debt(self, operation_id: OperationId, both: tuple[CustomerId, CustomerId]) -> None:
        keep, duplicate = both
        debts: list[Points] = [self._shop.accounts.load(each).debt for each in both]
        paid = debts[1] - min(max(debts[1], 0), sum(debts))
        if paid:
            self._pass(operation_id, duplicate, Share(None, paid))
            self._pass(operation_id, keep, Share(None, -paid))

    def _share_carry(self, operation_id: OperationId, both: tuple[CustomerId, CustomerId]) -> None:
        keep, duplicate = both
        carries = [self._rebuilding.carry(each) for each in both]
        gone = carries[1] - min(max(carries[1], Fraction(0)), max(sum(carries), Fraction(0)))
        if gone:
            self._merges.pass_carry(operation_id, duplicate, str(-gone))
            self._merges.pass_carry(operation_id, keep, str(gone))

    def _pass(self, operation_id: OperationId, customer_id: CustomerId, share: Share) -> None:
        self._shop.ledger.add_entry(
            operation_id, "transfer", share, at=self._shop.now(), customer_id=customer_id, sale_id=None
        )

    def _close(self, operation_id: OperationId, customer_id: CustomerId, held: Held) -> Outcome:
        """Give one of the two their own tier, pay what they owe, and return how they stand."""
        shop, program, today = self._shop, self._shop.program, self._shop.today()
        booking = self._booking(operation_id, customer_id)
        if program.tiers:
            booking.hold(held, "reviewed")
            reached = metric(shop, booking.account, program, today)
            booking.hold(tiers.upgraded(program.tiers, held, reached, today), "upgraded")
        booking.settle_debt()
        return booking.close()
