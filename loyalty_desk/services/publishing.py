"""Putting a program in force, and what it does to points and tiers that are there: nothing, unless it is asked for."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from loyalty_desk.domain import lots, tiers
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.standing import Lot
from loyalty_desk.domain.tiers import Held
from loyalty_desk.services.batch import Batch
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.rules import Rules
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import metric
from loyalty_desk.store.lot_changes import LotChanges

AT_ONCE = 100  # customers in one transaction: the counter waits no longer than for these


@dataclass(frozen=True)
class Applied:
    """What a program did to what was there: lots with another last day, and customers in another tier."""

    lots: int = 0
    tiers: int = 0


class Publishing:
    """Publishes a document; on request points get its expiry and customers its tiers at once."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._changes = LotChanges(shop.database)

    def publish(
        self,
        document: object,
        *,
        new_expiry_for_lots: bool = False,
        reassign_tiers: bool = False,
        progress: Progress = silent,
    ) -> int:
        """Put a document in force and return its version; refuses `invalid_program`.

        The version is in force before anything else changes: stopped in between, `apply` goes on where it was left.
        """
        version = Rules(self._shop).publish(document)
        self.apply(new_expiry_for_lots=new_expiry_for_lots, reassign_tiers=reassign_tiers, progress=progress)
        return version

    def apply(
        self, *, new_expiry_for_lots: bool = False, reassign_tiers: bool = False, progress: Progress = silent
    ) -> Applied:
        """Bring what is there in line with the program in force; a second time it changes nothing.

        `progress` is told how many customers are done and may raise to stop between them.
        """
        done, before, all_of_it = 0, 0, Applied()
        while (new_expiry_for_lots or reassign_tiers) and (some := self._changes.customers_after(before, AT_ONCE)):
            with self._shop.database.transaction():
                found = self._apply(some, expiry=new_expiry_for_lots, tier=reassign_tiers)
                all_of_it = Applied(all_of_it.lots + found.lots, all_of_it.tiers + found.tiers)
            before = some[-1]
            done += len(some)
            progress(done)
        return all_of_it

    def _apply(self, customers: list[CustomerId], *, expiry: bool, tier: bool) -> Applied:
        batch, applied = Batch(self._shop, "program"), Applied()
        program = batch.program
        for customer_id in customers:
            booking = batch.booking(customer_id)
            was = booking.account.tier
            if expiry:
                applied = replace(applied, lots=applied.lots + self._give_new_days(booking, program))
            if tier:
                self._reassign(booking, program)
                applied = replace(applied, tiers=applied.tiers + (booking.account.tier != was))
            booking.close()
        return applied

    def _give_new_days(self, booking: Booking, program: Program) -> int:
        account, today = booking.account, self._shop.today()
        changed = 0
        for lot in self._shop.ledger.open_lots(account.customer_id, today):
            last = new_last_day(program, lot, today=today)
            if program.expiry.extended_by_purchase and account.last_sale_at:
                bought = lots.last_day(program.expiry, account.last_sale_at, program.time_zone)
                last = None if last is None or bought is None else max(last, bought)
            if last != lot.expires_on:
                self._changes.change(booking.operation_id, lot, last)
                changed += 1
        return changed

    def _reassign(self, booking: Booking, program: Program) -> None:
        rule, account, today = program.tiers, booking.account, self._shop.today()
        if rule is None:
            booking.hold(Held(None, None), "reviewed")
            return
        rank = rule.rank_of(metric(self._shop, account, program, today))
        if rank != rule.rank(account.tier):
            booking.hold(tiers.held_from(rule, rank, today), "reviewed")


def new_last_day(program: Program, lot: Lot, *, today: date) -> date | None:
    """Return a lot's last day by a program; nobody loses points at once: they have the days of grace, at least one."""
    last = lots.last_day(program.expiry, lot.available_from, program.time_zone)
    return None if last is None else max(last, today + timedelta(days=max(1, program.expiry.grace_days)))
