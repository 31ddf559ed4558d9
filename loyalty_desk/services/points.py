"""Points given or taken by hand, and the ledger's entries."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.lots import last_day
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import EntryId, Intent, OperationId, fingerprint
from loyalty_desk.domain.standing import Lot, Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
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
        if not (said := clean(reason)):
            raise Invalid("reason", "empty")
        shop = self._shop
        intent = Intent(
            kind="adjust",
            key=key,
            request=fingerprint(customer_id, points, said, expires_on),
            staff=shop.staff,
            till=shop.till,
            reason=said,
        )
        with shop.database.transaction():
            known = shop.operations.known(intent)
            outcome = shop.operations.outcome(known or self._adjust(intent, customer_id, points, expires_on))
            return Adjusted(
                entry_id=EntryId(outcome.first_entry),
                standing=outcome.standing or Standing(),
                last_entry=outcome.last_entry,
                replayed=known is not None,
            )

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

    def _adjust(self, intent: Intent, customer_id: CustomerId, points: Points, expires_on: LastDay) -> OperationId:
        shop, now = self._shop, self._shop.now()
        version = shop.programs.current()
        program = shop.programs.version(version)
        if not points or points % program.points.unit:
            raise Invalid("points", "too many decimals" if points else "0 changes nothing")
        if isinstance(expires_on, date) and expires_on < shop.today():
            raise Invalid("expires_on", "in the past")
        account = shop.accounts.load(customer_id)
        operation_id = shop.operations.add(intent, at=now, customer_id=customer_id, program_version=version)
        booking = Booking(shop, operation_id, account, program=program, now=now)
        if points > 0:
            last = last_day(program.expiry, now, program.time_zone) if expires_on == "program" else expires_on
            booking.award("adjust", points, (now, last), at=now)
        else:
            if (available := booking.standing().available) < -points:
                raise Refused("not_enough_points", available=available, asked=-points)
            booking.spend("adjust", -points, at=now)
        shop.operations.keep(operation_id, booking.close())
        shop.database.touched(Topic.LEDGER)
        return operation_id
