"""The nightly run: what is due by now, once, however often it runs and however late."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import islice

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.money import Points
from loyalty_desk.services.batch import Batch
from loyalty_desk.services.booking import Booking, Granted
from loyalty_desk.services.occasions import FOR_ALL, OCCASIONS
from loyalty_desk.services.segmenting import count_vips
from loyalty_desk.services.shop import Shop

AT_ONCE = 100  # customers in one transaction: the counter waits no longer than for these


@dataclass(frozen=True)
class TierMove:
    """A customer whose tier the review changed."""

    customer_id: CustomerId
    before: str | None
    after: str | None


@dataclass(frozen=True)
class NightlyRun:
    """What a run did: lots that burned, their points, tiers that changed, and what was given for occasions."""

    lots: int = 0
    points: Points = 0
    tiers: tuple[TierMove, ...] = ()
    granted: tuple[Granted, ...] = ()


class Nightly:
    """Burns points past their date, reviews tiers, and gives for occasions."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def run(self, progress: Callable[[int], None] = lambda _: None) -> NightlyRun:
        """Post everything due; `progress` is told how many customers are done and may raise to stop between them."""
        shop, today = self._shop, self._shop.today()
        program = shop.program
        if program.aims:
            count_vips(shop, program, today)
        occasions = {who for _, each in OCCASIONS for who in each.due(shop, program, today)}
        due = iter(sorted({*shop.ledger.owners_of_past(today), *self._due_for_review(today), *occasions}))
        burned: list[Points] = []
        moves: list[TierMove] = []
        granted: list[Granted] = []
        done = 0
        while some := tuple(islice(due, AT_ONCE)):
            with shop.database.transaction():
                for booking in self._post(some):
                    burned += booking.expired
                    granted += booking.granted
                    account = booking.account
                    if account.tier != booking.tier_before:
                        moves.append(TierMove(account.customer_id, booking.tier_before, account.tier))
            done += len(some)
            progress(done)
        return NightlyRun(len(burned), sum(burned), tuple(moves), tuple(granted))

    def _due_for_review(self, today: date) -> list[CustomerId]:
        return self._shop.accounts.due_for_review(today) if self._shop.program.tiers else []

    def _post(self, customers: tuple[CustomerId, ...]) -> list[Booking]:
        batch = Batch(self._shop, "nightly")
        today = local_day(batch.now, batch.program.time_zone)
        bookings = []
        for customer_id in customers:
            booking = batch.booking(customer_id)
            for name, occasion in OCCASIONS:
                if name in FOR_ALL or not booking.account.control:
                    occasion.give(self._shop, booking, batch.program, today)
            booking.close()
            bookings.append(booking)
        return bookings
