"""The nightly run: what is due by now, once, however often it runs and however late."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import Intent
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
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
    """What a run did: lots that burned, their points, and tiers that changed."""

    lots: int = 0
    points: Points = 0
    tiers: tuple[TierMove, ...] = ()


class Nightly:
    """Burns points past their date and reviews tiers."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def run(self, progress: Callable[[int], None] = lambda _: None) -> NightlyRun:
        """Post everything due; `progress` is told how many customers are done and may raise to stop between them."""
        shop, today = self._shop, self._shop.today()
        due = iter(sorted({*shop.ledger.owners_of_past(today), *self._due_for_review(today)}))
        run, done = NightlyRun(), 0
        while some := tuple(islice(due, AT_ONCE)):
            with shop.database.transaction():
                run = self._post(some, run)
            done += len(some)
            progress(done)
        return run

    def _due_for_review(self, today: date) -> list[CustomerId]:
        return self._shop.accounts.due_for_review(today) if self._shop.program.tiers else []

    def _post(self, customers: tuple[CustomerId, ...], run: NightlyRun) -> NightlyRun:
        shop, now = self._shop, self._shop.now()
        version = shop.programs.current()
        program = shop.programs.version(version)
        intent = Intent(kind="nightly", key=str(uuid.uuid4()), request="", staff=shop.staff, till=shop.till)
        operation_id = shop.operations.add(intent, at=now, customer_id=None, program_version=version)
        for customer_id in customers:
            booking = Booking(shop, operation_id, shop.accounts.load(customer_id), program=program, now=now)
            booking.close()
            moves = run.tiers
            if booking.account.tier != booking.tier_before:
                moves += (TierMove(customer_id, booking.tier_before, booking.account.tier),)
            run = replace(
                run, lots=run.lots + len(booking.expired), points=run.points + sum(booking.expired), tiers=moves
            )
        shop.database.touched(Topic.LEDGER, Topic.CUSTOMERS)
        return run
