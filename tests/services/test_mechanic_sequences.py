"""Any sequence of days with all mechanics on: the books agree with themselves, and what is refused leaves no trace."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.money import parse_json
from loyalty_desk.domain.purchase import Purchase
from loyalty_desk.domain.reversal import Return
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.refunds import Refunded
from loyalty_desk.store.customers import Person
from tests import programs, purchases
from tests.shop import Rehearsal, new_key

FOLDER = TemporaryDirectory(prefix="loyalty-desk-tests-", ignore_cleanup_errors=True)
NUMBERS = itertools.count(1)
ZONES = ("Europe/Moscow", "America/New_York", "Pacific/Auckland", "Europe/Berlin")
PEOPLE = st.integers(0, 2)


class Months(RuleBasedStateMachine):
    """Three customers, the second brought by the first, and everything that people do to them."""

    def __init__(self) -> None:
        super().__init__()
        self.sold: list[Sold] = []
        self.codes: list[str] = []

    @initialize(
        sections=programs.mechanics(), zone=st.sampled_from(ZONES), start=st.sampled_from(["2026-01-10", "2026-03-28"])
    )
    def open(self, sections: dict[str, Any], zone: str, start: str) -> None:
        path = Path(FOLDER.name) / f"{next(NUMBERS)}.shop"
        self.shop = Rehearsal(path, now=f"{start} 21:30", **sections | {"time_zone": zone})
        first = self.shop.customer("Anna", birthday=date(1992, 2, 29))
        self.people = [first, self.shop.customer("Boris", birthday=date(1990, 1, 12), group="staff")]
        try:
            friend = self.shop.desk.enrolment.register(Person(name="Vera"), referrer=first).customer_id
        except Refused:
            friend = self.shop.customer("Vera")
        self.people.append(friend)
        self.shop.desk.enrolment.change_tags(first, ["tea"])

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            path = self.shop.shop.database.path
            self.shop.shop.close()
            path.unlink()

    def tried(self, action: Callable[[], object], *who: CustomerId) -> None:
        """Do something to somebody; if it is refused, nothing has changed."""
        before = self.everything()
        try:
            action()
        except (Refused, Invalid):
            assert self.everything() == before
        else:
            self.shop.check(*who)

    def everything(self) -> list[object]:
        rows = self.shop.shop.database.rows
        tables = ("operation", "mark", "entry", "certificate_entry", "membership", "referral", "sale")
        return [rows(f"SELECT count(*) FROM {table}") for table in tables] + [
            self.shop.standing(who) for who in self.people
        ]

    @rule(who=st.none() | PEOPLE, data=st.data())
    def sell(self, who: int | None, data: st.DataObject) -> None:
        rewards = tuple(reward.code for reward in self.shop.shop.program.rewards)
        purchase = data.draw(purchases.purchases(rewards, tuple(self.codes)), label="purchase")
        customers = () if who is None else (self.people[who],)
        self.tried(lambda: self.sell_to(next(iter(customers), None), purchase), *customers)

    def sell_to(self, customer: CustomerId | None, purchase: Purchase) -> None:
        counter = self.shop.desk.counter
        quoted = counter.quote(None if customer is None else counter.visit(customer), purchase)
        order = Order(key=new_key(), purchase=purchase, customer_id=customer, accepted=quoted)
        sold = counter.sell(order)
        assert sold.quote == replace(quoted, available_after=sold.quote.available_after)
        assert sold.quote.available_after >= quoted.available_after  # a prize that it won comes on top
        again = counter.sell(order)
        assert again.replayed
        assert (again.quote.reasons, again.quote.lines) == (quoted.reasons, quoted.lines)
        assert again.standing == sold.standing
        self.sold.append(sold)

    @precondition(lambda self: self.sold)
    @rule(
        data=st.data(),
        how=st.sampled_from(["all", "amount", "line", "line", "void"]),
        cents=st.integers(1, 20_000),
        pieces=st.sampled_from([500, 1000, 2000]),
    )
    def refund(self, data: st.DataObject, how: str, cents: int, pieces: int) -> None:
        sold = data.draw(st.sampled_from(self.sold), label="sale")
        place = data.draw(st.integers(0, len(sold.quote.lines) - 1), label="line")
        wanted = {"amount": Return(amount=cents), "line": Return(lines=((place, pieces),))}.get(how, Return())
        self.tried(lambda: self.bring_back(sold, wanted, void=how == "void"))

    def bring_back(self, sold: Sold, wanted: Return, *, void: bool) -> None:
        refunds = self.shop.desk.refunds
        quoted = refunds.quote(sold.sale_id, wanted)
        if void:
            back = refunds.void(new_key(), sold.sale_id, reason="a mistake")
        else:
            back = refunds.refund(new_key(), sold.sale_id, wanted)
        assert _told(quoted) == _told(back)

    @rule(cents=st.sampled_from([100, 5_000, 70_000]), who=st.none() | PEOPLE, days=st.sampled_from([None, 2, 0]))
    def sell_certificate(self, cents: int, who: int | None, days: int | None) -> None:
        def act() -> None:
            customer = None if who is None else self.people[who]
            self.codes.append(self.shop.certificate(self.shop.money_text(cents), customer, days=days))

        self.tried(act)

    @precondition(lambda self: self.codes)
    @rule(data=st.data())
    def cancel_certificate(self, data: st.DataObject) -> None:
        code = data.draw(st.sampled_from(self.codes), label="code")
        self.tried(lambda: self.shop.desk.certificates.cancel(new_key(), code, reason="a mistake"))

    @rule(who=PEOPLE, plan=st.sampled_from(["club", "gold_club"]), back=st.booleans())
    def membership(self, who: int, plan: str, back: bool) -> None:
        desk, customer = self.shop.desk.memberships, self.people[who]
        if back:
            self.tried(lambda: desk.cancel(new_key(), customer, reason="a mistake"), customer)
        else:
            self.tried(lambda: desk.join(new_key(), customer, plan), customer)

    @rule(who=PEOPLE, tier=st.sampled_from(["silver", "gold", None]), days=st.sampled_from([0, 5, 40]))
    def lend(self, who: int, tier: str | None, days: int) -> None:
        desk, customer = self.shop.desk.privileges, self.people[who]
        last = self.shop.shop.today() + timedelta(days=days)
        if tier is None:
            self.tried(lambda: desk.take_loan_back(new_key(), customer, reason="over"), customer)
        else:
            self.tried(lambda: desk.lend(new_key(), customer, tier, until=last, reason="nice"), customer)

    @rule(who=PEOPLE, what=st.sampled_from(["feedback", "event", "surprise", "perk", "grant", "partner"]))
    def by_hand(self, who: int, what: str) -> None:
        desk, customer, key = self.shop.desk, self.people[who], new_key()
        self.tried(
            {
                "feedback": lambda: desk.bonuses.thank_for_feedback(key, customer),
                "event": lambda: desk.bonuses.attend(key, customer, "tasting"),
                "surprise": lambda: desk.bonuses.surprise(key, customer, parse_json("2", 2), reason="rain"),
                "perk": lambda: desk.privileges.use(key, customer, "early"),
                "grant": lambda: desk.privileges.grant(key, customer, "thanks"),
                "partner": lambda: desk.privileges.show_partner(key, customer, "gym"),
            }[what],
            customer,
        )

    @rule(who=PEOPLE, points=st.sampled_from(["40", "-15"]))
    def adjust(self, who: int, points: str) -> None:
        self.tried(lambda: self.shop.adjust(self.people[who], points), self.people[who])

    @rule(days=st.sampled_from([0, 0, 1, 3, 7, 31, 200]), hours=st.integers(0, 23), night=st.booleans())
    def wait(self, days: int, hours: int, night: bool) -> None:
        assert isinstance(self.shop.clock, SimulatedClock)
        self.shop.clock.set(self.shop.clock.now() + timedelta(days=days, hours=hours))
        if night:
            self.shop.desk.nightly.run()
            self.shop.check(*self.people)
            again = self.shop.desk.nightly.run()
            assert (again.lots, again.tiers, again.granted) == (0, (), ())

    @rule(sections=programs.mechanics())
    def publish(self, sections: dict[str, Any]) -> None:
        kept = {name: self.shop.sections[name] for name in ("points", "time_zone") if name in self.shop.sections}
        self.shop.sections = {}
        self.shop.publish(**sections | {"points": {}} | kept)
        self.shop.check()


def _told(back: Refunded) -> tuple[object, ...]:
    numbers = (back.money_back, back.certificate_back, back.points_back, back.points_lost, back.points_taken)
    return *numbers, back.standing


def test_short_sequences() -> None:
    run_state_machine_as_test(
        Months,
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
        Months,
        settings=settings(
            max_examples=800, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
