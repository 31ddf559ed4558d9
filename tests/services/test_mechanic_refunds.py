"""Days of sales with all mechanics on, then everything comes back, in any order and in any pieces: as it began."""

import itertools
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.reversal import Return
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.store.customers import Person
from tests import programs, purchases
from tests.shop import Rehearsal, new_key

FOLDER = TemporaryDirectory(prefix="loyalty-desk-tests-", ignore_cleanup_errors=True)
NUMBERS = itertools.count(1)
# What time brings is no sale's: it is not on. Points of debt are not forgiven, and those given back live on for a day.
TIMELESS: dict[str, Any] = {
    "expiry": {"grace_days": 1}, "refunds": {"shortfall": "debt"},
    "welcome": None, "birthday": None, "anniversary": None, "win_back": None,
}  # fmt: skip


class Month:
    """Sales on some days to three customers and to nobody; `before` is how it began."""

    def __init__(self, data: st.DataObject, shop: Rehearsal) -> None:
        self.shop = shop
        self.sold: list[Sold] = []
        desk = shop.desk
        first, second = shop.customer("Anna"), shop.customer("Boris", group="staff")
        friend = self._friend(first)
        self.people = [first, second, friend]
        for who, points in ((first, "300"), (second, "40")):
            shop.adjust(who, points, expires=None)
        plans = [plan.code for plan in shop.shop.program.memberships]
        if plans:
            desk.memberships.join(new_key(), first, plans[0])
        on = shop.shop.program.certificates is not None
        self.codes = [shop.certificate(amount, first) for amount in ("700.00", "5.00")] if on else []
        self.before = self.state()
        for _ in range(data.draw(st.integers(1, 6), label="sales")):
            self._sell(data)
        for who in self.people:
            shop.check(who)

    def state(self) -> dict[str, object]:
        """Return all that sales move, in the order of the books."""
        rows = self.shop.shop.database.rows
        tallied = "stamp free_item campaign campaign_use gift reward challenge referral".split()
        return {
            "tallies": rows(
                f"SELECT * FROM tally WHERE amount <> 0 AND mechanic IN ({', '.join('?' * len(tallied))})", tallied
            ),
            "certificates": rows("SELECT code, left, expires_on FROM certificate"),
            "goods": rows("SELECT * FROM bought WHERE units <> 0 OR money <> 0"),
            "accounts": [self._account(who) for who in self.people],
            # A point that the parts of two days made is taken from either: only their sum is as it was.
            "days": rows("SELECT * FROM customer_day WHERE (spent, visits, earning_sales) <> (0, 0, 0)"),
            "earned": rows("SELECT customer_id FROM customer_day GROUP BY 1 HAVING sum(earned) <> 0"),
        }

    def refund(self, data: st.DataObject) -> None:
        """Bring some pieces back, in any order, and then what is left."""
        pieces = data.draw(st.lists(st.sampled_from(self.sold), max_size=6), label="pieces") if self.sold else []
        for sold in pieces:
            wanted = data.draw(_wanted(len(sold.quote.lines)), label="wanted")
            with suppress(Refused):  # more than is left of it
                self.shop.desk.refunds.refund(new_key(), sold.sale_id, wanted)
            self.shop.check()
        for sold in data.draw(st.permutations(self.sold), label="rest"):
            if self.shop.desk.refunds.sale(sold.sale_id).complete:
                continue
            if data.draw(st.booleans(), label="void"):
                self.shop.void(sold)
            else:
                self.shop.refund(sold)
            self.shop.check()

    def _sell(self, data: st.DataObject) -> None:
        clock, program = self.shop.clock, self.shop.shop.program
        assert isinstance(clock, SimulatedClock)
        clock.set(clock.now() + timedelta(days=data.draw(st.sampled_from([0, 0, 1, 4])), hours=2))
        if data.draw(st.booleans(), label="night"):
            self.shop.desk.nightly.run()
        rewards = tuple(reward.code for reward in program.rewards)
        purchase = data.draw(purchases.purchases(rewards, tuple(self.codes)), label="purchase")
        who = data.draw(st.sampled_from([*self.people, None]), label="who")
        try:
            self.sold.append(self.shop.desk.counter.sell(Order(key=new_key(), purchase=purchase, customer_id=who)))
        except (Refused, Invalid):
            return

    def _friend(self, referrer: CustomerId) -> CustomerId:
        program = self.shop.shop.program
        brought = referrer if program.referral else None
        return self.shop.desk.enrolment.register(Person(name="Vera"), referrer=brought).customer_id

    def _account(self, who: CustomerId) -> tuple[object, ...]:
        standing = self.shop.standing(who)
        points = (standing.balance, standing.debt, standing.carry)
        return *points, standing.spent, standing.visits, standing.metric, standing.tier, standing.stamps_today


def _wanted(lines: int) -> st.SearchStrategy[Return]:
    by_line = st.tuples(st.integers(0, lines - 1), st.sampled_from([500, 1000, 1500]))
    return st.builds(Return, st.integers(1, 9_000)) | by_line.map(lambda each: Return(lines=(each,)))


def all_goes_back(data: st.DataObject, sections: dict[str, Any]) -> None:
    path = Path(FOLDER.name) / f"{next(NUMBERS)}.shop"
    sections = {**sections, **TIMELESS}
    with Rehearsal(path, now="2026-01-10 21:30", **sections) as shop:
        month = Month(data, shop)
        month.refund(data)
        for name, value in month.state().items():
            assert value == month.before[name], name
    path.unlink()


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data(), programs.mechanics())
def test_all_goes_back(data: st.DataObject, sections: dict[str, Any]) -> None:
    all_goes_back(data, sections)


@pytest.mark.slow
@settings(max_examples=1_500, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data(), programs.mechanics())
def test_all_of_many_months_goes_back(data: st.DataObject, sections: dict[str, Any]) -> None:
    all_goes_back(data, sections)
