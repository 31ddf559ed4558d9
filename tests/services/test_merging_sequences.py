"""Any sequence of days of three customers who are merged and parted in between: the books hold all the time."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.clock import SimulatedClock
from tests.services.test_mechanic_sequences import PEOPLE, Months
from tests.shop import new_key


class People(Months):
    """The days of Months, with people who turn out to be one person, or not to be."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, CustomerId] = {}

    def tried(self, action: Callable[[], object], *_who: CustomerId) -> None:
        before = self.everything()
        desk = self.shop.desk
        self.cards = self.cards or {each.number: who for who in self.people for each in desk.cardroom.of_customer(who)}
        try:
            action()
        except (Refused, Invalid):
            assert self.everything() == before
        else:
            self.shop.check()
            self.everybody()

    def everybody(self) -> None:
        for who in self.people:
            present = self.shop.desk.enrolment.customer(who)
            standing = self.shop.standing(who)
            entries = self.shop.desk.points.entries(present.customer_id, limit=100_000)
            burning = self.shop.shop.ledger.past(present.customer_id, self.shop.shop.today())
            assert standing.balance + sum(lot.points for lot in burning) == sum(each.points for each in entries)
            assert min(standing.available, standing.pending, standing.debt, standing.visits) >= 0
            assert standing.carry >= 0
            assert not (standing.debt and standing.available)
        for number, who in self.cards.items():
            assert self.shop.desk.counter.holder(number) == self.shop.desk.enrolment.customer(who).customer_id

    @rule(keep=PEOPLE, duplicate=PEOPLE)
    def merge(self, keep: int, duplicate: int) -> None:
        self.tried(lambda: self.shop.desk.merging.merge(new_key(), self.people[keep], self.people[duplicate]))

    @rule(keep=PEOPLE)
    def part(self, keep: int) -> None:
        self.tried(lambda: self.shop.desk.merging.unmerge(new_key(), self.people[keep]))

    @rule(keep=PEOPLE, duplicate=PEOPLE)
    def merge_by_mistake(self, keep: int, duplicate: int) -> None:
        """Merge two and part them at once: what was before is there again."""
        who = (self.people[keep], self.people[duplicate])
        merging = self.shop.desk.merging
        for each in who:  # what is due is posted with a merge
            self.tried(partial(self.shop.adjust, each, "1"))
        before = [self.known(each) for each in who]
        try:
            merging.merge(new_key(), *who)
        except (Refused, Invalid):
            return
        self.shop.check()
        merging.unmerge(new_key(), who[0])
        self.shop.check()
        for each, then in zip(who, before, strict=True):
            for now, was in zip(self.known(each), then, strict=True):
                assert now == was

    @rule(days=st.sampled_from([0, 0, 1, 3, 7, 31, 200]), hours=st.integers(0, 23), night=st.booleans())
    def wait(self, days: int, hours: int, night: bool) -> None:
        assert isinstance(self.shop.clock, SimulatedClock)
        self.shop.clock.set(self.shop.clock.now() + timedelta(days=days, hours=hours))
        if night:
            self.tried(self.shop.desk.nightly.run)

    def known(self, who: CustomerId) -> list[object]:
        rows = self.shop.shop.database.rows
        whose = ("account", "customer_day", "bought", "customer_tag", "card", "certificate", "consent", "perk_grant")
        tables = (*((table, "customer_id") for table in whose), ("tally", "customer"), ("referral", "referrer_id"))
        return [
            self.shop.standing(who),
            self.shop.desk.enrolment.customer(who),
            self.shop.desk.points.lots(who),
            *(sorted(rows(f"SELECT * FROM {table} WHERE {column} = ?", (who,)), key=repr) for table, column in tables),
        ]


def test_short_sequences() -> None:
    run_state_machine_as_test(
        People,
        settings=settings(
            max_examples=25,
            stateful_step_count=15,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.slow
def test_long_sequences() -> None:
    run_state_machine_as_test(
        People,
        settings=settings(
            max_examples=1_000, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
