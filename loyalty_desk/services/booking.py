"""One operation on one customer's points, inside a transaction."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import local_day, start_of
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.lots import Share, draw, last_day
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.operation import EntryId, OperationId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import LotId, Standing
from loyalty_desk.domain.tiers import Held
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import held_now, standing
from loyalty_desk.store.accounts import Account
from loyalty_desk.store.operations import Outcome

LotDates = tuple[datetime, date | None]


class Granted(NamedTuple):
    """Points that a customer was given for an occasion."""

    customer_id: CustomerId
    mechanic: str
    points: Points


class Booking:
    """Moves points between a customer's lots and keeps the totals; `close` writes what is left to write.

    What is due for the customer (points past their date, a tier's review) is posted first.
    """

    def __init__(
        self,
        shop: Shop,
        operation: OperationId | Callable[[], OperationId],
        account: Account,
        *,
        program: Program,
        now: datetime,
    ) -> None:
        self._shop = shop
        self._operation = operation
        self._program = program
        self._now = now
        self._today = local_day(now, program.time_zone)
        self._entries: list[tuple[str, Share, datetime]] = []
        self.account = account
        self.expired: list[Points] = []
        self.granted: list[Granted] = []
        self.tier_before = self.account.tier
        self._burn()
        self._review()

    def standing(self, day: date | None = None) -> Standing:
        """Return how the customer stands now; the day's limits are those of `day`."""
        return standing(self._shop, self.account, self._program, self._now, day)

    def award(self, kind: str, points: Points, dates: LotDates, *, at: datetime) -> LotId | None:
        """Give points: a debt is settled first, the rest makes a lot, which is returned."""
        settled = self._settle(kind, points, at)
        if points == settled:
            return None
        issued = 0 if kind == "give_back" else points - settled
        lot_id = self._shop.ledger.add_lot(
            self.account.customer_id, self.operation_id, points - settled, dates, issued=issued
        )
        self.account.pending_until = max(self.account.pending_until, dates[0])
        self.account.open_points += points - settled
        self._entries.append((kind, Share(lot_id, points - settled), at))
        return lot_id

    def bonus(self, points: Points, mark: Mark, dates: LotDates | None = None) -> None:
        """Give points for an occasion and mark it; without dates they live as long as the program says."""
        if points:
            life = dates or (self._now, last_day(self._program.expiry, self._now, self._program.time_zone))
            lot_id = self.award("bonus", points, life, at=self._now)
            self.mark(mark._replace(amount=points), lot_id=lot_id)
            self.granted.append(Granted(self.account.customer_id, mark.mechanic, points))

    def unbonus(self, mark: Mark, *, forgive: bool) -> Points:
        """Take back the points of an occasion, as far as they have not burned; returns how many were taken."""
        customer_id = self.account.customer_id
        points = self._shop.marks.count(customer_id, mark.mechanic, mark.code, mark.occasion)
        if points <= 0:
            return 0
        lot_id = self._shop.marks.lot_of(customer_id, mark)
        burned = self.burned(lot_id) if lot_id else 0
        self.mark(mark._replace(amount=-points), lot_id=lot_id)
        return self.take_back(max(0, points - burned), lot_id, forgive=forgive)

    def mark(self, mark: Mark, *, sale_id: SaleId | None = None, lot_id: LotId | None = None) -> None:
        """Note what a mechanic did for the customer."""
        self._shop.marks.add(self.operation_id, self.account.customer_id, mark, sale_id=sale_id, lot_id=lot_id)

    def spend(self, kind: str, points: Points, *, at: datetime) -> None:
        """Take points that are available, in the order of drawing."""
        if points:
            lots = self._shop.ledger.drawable(self.account.customer_id, self._now)
            self._take(kind, draw(lots, points), at)

    def give_back(self, shares: Sequence[Share], grace_days: int) -> Points:
        """Return drawn points to their lots, after settling a debt; returns how many are lost.

        What belongs to lots past their date makes one new lot that lives `grace_days`, or is lost when that is 0.
        """
        late = 0
        for share in shares:
            settled = self._settle("give_back", share.points, self._now)
            back = share.points - settled
            last = self._shop.ledger.lot_dates(share.lot_id) if share.lot_id else None
            if last is not None and last < self._today:
                late += back
            elif back and share.lot_id:
                self._put_back("give_back", share.lot_id, back, self._now)
        if late and grace_days:
            self.award("give_back", late, (self._now, self._today + timedelta(days=grace_days)), at=self._now)
        return 0 if grace_days else late

    def take_back(self, points: Points, own_lot: LotId | None, *, forgive: bool) -> Points:
        """Take earned points back: from the sale's own lot, other lots, pending ones, then as debt.

        Returns how many were taken; with `forgive` no debt is made of what the customer no longer has.
        """
        ledger, customer_id = self._shop.ledger, self.account.customer_id
        own = [(own_lot, ledger.lot_left(own_lot))] if own_lot else []
        others = [lot for lot in ledger.drawable(customer_id, self._now) if lot[0] != own_lot]
        pending = [lot for lot in ledger.pending(customer_id, self._now) if lot[0] != own_lot]
        shares = [share for share in draw([*own, *others, *pending], points) if share.points]
        self._take("take_back", shares, self._now)
        missing = points - sum(share.points for share in shares)
        if missing and not forgive:
            self.account.debt += missing
            self._entries.append(("take_back", Share(None, -missing), self._now))
        return points - missing if forgive else points

    def undo(self, kind: str, shares: Sequence[Share], *, at: datetime) -> None:
        """Move points back the way they came, those without a lot as debt; refuses `not_enough_points`."""
        for share in shares:
            if share.lot_id is None:
                self.account.debt += share.points
                self._entries.append((kind, Share(None, -share.points), at))
            elif share.points < 0:
                self._put_back(kind, share.lot_id, -share.points, at)
            elif (left := self._shop.ledger.lot_left(share.lot_id)) < share.points:
                raise Refused("not_enough_points", available=left, asked=share.points)
            else:
                self._take(kind, [share], at)

    def settle_debt(self) -> None:
        """Pay a debt with the points that there are, as after two customers became one."""
        ledger, customer_id = self._shop.ledger, self.account.customer_id
        lots = [*ledger.drawable(customer_id, self._now), *ledger.pending(customer_id, self._now)]
        shares = draw(lots, self.account.debt)
        self._take("transfer", shares, self._now)
        self._settle("transfer", sum(share.points for share in shares), self._now)

    def burned(self, lot_id: LotId) -> Points:
        """Return how many points of a lot expired, with those that are being posted now."""
        posting = -sum(share.points for kind, share, _ in self._entries if kind == "expire" and share.lot_id == lot_id)
        return self._shop.ledger.burned(lot_id) + posting

    @property
    def operation_id(self) -> OperationId:
        """The operation that moves the points, written down when something first happens."""
        if callable(self._operation):
            self._operation = self._operation()
        return self._operation

    def hold(self, held: Held, kind: str) -> None:
        """Put the customer into a tier, and write down why."""
        account = self.account
        if (held.tier, held.until) != (account.tier, account.tier_until):
            self._shop.ledger.add_tier_change(
                account.customer_id,
                self.operation_id,
                day=self._today,
                kind=kind,
                held=held,
                before=Held(account.tier, account.tier_until),
            )
            account.tier, account.tier_until = held.tier, held.until

    def close(self, sale_id: SaleId | None = None) -> Outcome:
        """Write the entries and totals; those of the purchase name `sale_id`. Returns the outcome, which is kept."""
        ids = [
            self._shop.ledger.add_entry(
                self.operation_id,
                kind,
                share,
                at=at,
                customer_id=self.account.customer_id,
                sale_id=None if kind == "expire" else sale_id,
            )
            for kind, share, at in self._entries
        ]
        self._shop.accounts.save(self.account)
        self._total_up()
        ids = ids or [EntryId(self._shop.ledger.last_entry())]
        return Outcome(self.standing(), ids[0], ids[-1])

    def _burn(self) -> None:
        for lot in self._shop.ledger.past(self.account.customer_id, self._today):
            if lot.expires_on:
                dated = start_of(lot.expires_on + timedelta(days=1), self._program.time_zone)
                self._take("expire", [Share(lot.lot_id, lot.points)], dated)
                self.expired.append(lot.points)

    def _review(self) -> None:
        if self._program.tiers:
            held = held_now(self._shop, self.account, self._program.tiers, self._program.decimals, self._today)
            kept = held.tier == self.account.tier
            self.hold(held, "kept" if kept else "reviewed")

    def _settle(self, kind: str, points: Points, at: datetime) -> Points:
        settled = min(self.account.debt, points)
        if settled:
            self.account.debt -= settled
            self._entries.append((kind, Share(None, settled), at))
        return settled

    def _put_back(self, kind: str, lot_id: LotId, points: Points, at: datetime) -> None:
        """Return points to their lot; where that became another customer's, to a new one with its dates."""
        ledger, account = self._shop.ledger, self.account
        life = ledger.life_of(lot_id)
        if life.owner == account.customer_id:
            ledger.change_lot(lot_id, points)
        else:
            dates = (life.available, life.last)
            lot_id = ledger.add_lot(account.customer_id, self.operation_id, points, dates, issued=0)
            account.pending_until = max(account.pending_until, life.available)
        account.open_points += points
        self._entries.append((kind, Share(lot_id, points), at))

    def _take(self, kind: str, shares: Iterable[Share], at: datetime) -> None:
        for share in shares:
            if share.lot_id:
                self._shop.ledger.change_lot(share.lot_id, -share.points)
            self.account.open_points -= share.points
            self._entries.append((kind, Share(share.lot_id, -share.points), at))

    def _total_up(self) -> None:
        days: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for kind, share, at in self._entries:
            days[local_day(at, self._program.time_zone)][kind] += share.points
        for day, changes in days.items():
            self._shop.totals.add_to_day(day, **changes)
