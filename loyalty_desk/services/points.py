"""Points given or taken by hand, and the ledger's entries."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.lots import last_day
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import EntryId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Lot, Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.deed import Done, intent_of, perform
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.ledger import Entry

LastDay: TypeAlias = date | Literal["program"] | None  # as the program says, or None: never


@dataclass(frozen=True, kw_only=True)
class Adjusted:
    """An adjustment: its first entry and how the customer stands after it."""

    entry_id: EntryId
    standing: Standing
    last_entry: int
    replayed: bool


class PointsDesk:
    """Corrections by hand, always with a reason."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def adjust(
        self,
        key: str,
        customer_id: CustomerId,
        points: Points,
        *,
        reason: str,
        expires_on: LastDay = "program",
    ) -> Adjusted:
        """Give points, or take them when negative; what is available never becomes negative."""
        if not clean(reason):
            raise Invalid("reason", "empty")

        def act(booking: Booking, program: Program) -> None:
            self._adjust(booking, program, points, expires_on)

        intent = intent_of(self._shop, "adjust", key, customer_id, points, expires_on, reason=reason)
        return _adjusted(perform(self._shop, intent, customer_id, act))

    def undo(self, customer_id: CustomerId, entry_id: EntryId, *, reason: str) -> Adjusted:
        """Take an adjustment back, lot by lot; `entry_id` is its first entry, and once is all it can be undone.

        Refuses `not_enough_points` when what was given is used already.
        """

        def act(booking: Booking, _: Program) -> None:
            shares = self._shop.ledger.adjusted_with(customer_id, entry_id)
            booking.undo("adjust", shares, at=self._shop.now())
            self._note(-sum(share.points for share in shares))

        key = f"undo of entry {entry_id}"
        intent = intent_of(self._shop, "adjust", key, customer_id, entry_id, reason=reason)
        return _adjusted(perform(self._shop, intent, customer_id, act))

    def entries(self, customer_id: CustomerId, *, limit: int = 50, before: int | None = None) -> list[Entry]:
        """Return a customer's entries, newest first."""
        return self._shop.ledger.entries(customer_id, limit=limit, before=before)

    def lots(self, customer_id: CustomerId, as_of: int | None = None) -> list[Lot]:
        """Return a customer's lots with points, in the order of drawing; after an entry, or now."""
        if as_of is None:
            return self._shop.ledger.open_lots(customer_id, self._shop.today())
        if as_of == self._shop.ledger.last_entry():  # nothing moved since, and what was due had burned by then
            return self._shop.ledger.open_lots(customer_id, date.min)
        return self._shop.ledger.lots_as_of(customer_id, as_of)

    def _adjust(self, booking: Booking, program: Program, points: Points, expires_on: LastDay) -> None:
        now = self._shop.now()
        if not points or points % program.points.unit:
            raise Invalid("points", "too many decimals" if points else "0 changes nothing")
        if isinstance(expires_on, date) and expires_on < self._shop.today():
            raise Invalid("expires_on", "in the past")
        if points > 0:
            last = last_day(program.expiry, now, program.time_zone) if expires_on == "program" else expires_on
            booking.award("adjust", points, (now, last), at=now)
        else:
            if (available := booking.standing().available) < -points:
                raise Refused("not_enough_points", available=available, asked=-points)
            booking.spend("adjust", -points, at=now)
        self._note(points)

    def _note(self, points: Points) -> None:
        """Add to what whoever works at the shop adjusted today."""
        self._shop.totals.add_to_staff(self._shop.today(), self._shop.staff, adjustments=1, points_given=points)


def _adjusted(done: Done) -> Adjusted:
    return Adjusted(
        entry_id=EntryId(done.first_entry),
        standing=done.standing or Standing(),
        last_entry=done.last_entry,
        replayed=done.replayed,
    )
