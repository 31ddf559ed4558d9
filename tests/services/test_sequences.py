"""Any sequence of what people do at a shop: the books hold, and a naive model of the rules agrees."""

import itertools
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.reversal import Return
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.counter import Order, Sold
from tests import model, programs
from tests.model_rules import Goods, No, Sale
from tests.shop import Rehearsal, document, new_key

FOLDER = TemporaryDirectory(prefix="loyalty-desk-tests-", ignore_cleanup_errors=True)
NUMBERS = itertools.count(1)
ZONES = ("Europe/Moscow", "America/New_York", "Pacific/Auckland")

amounts = st.integers(0, 30_000) | st.sampled_from([100, 2_000, 10_000])
goods = st.lists(
    st.builds(Line, amounts, st.just(""), st.sampled_from(programs.CATEGORIES), st.sampled_from([1000, 3000, 500])),
    min_size=1,
    max_size=3,
)


class Days(RuleBasedStateMachine):
    """One customer, everything they do, and the model beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.sold: list[tuple[Sold, Sale]] = []

    @initialize(sections=programs.sections(), group=st.sampled_from([None, "staff"]), zone=st.sampled_from(ZONES))
    def open(self, sections: dict[str, Any], group: str | None, zone: str) -> None:
        self.sections = sections | {"time_zone": zone}
        path = Path(FOLDER.name) / f"{next(NUMBERS)}.shop"
        self.shop = Rehearsal(path, now="2026-01-10 23:30", **self.sections)
        self.anna = self.shop.customer(group=group)
        self.model = model.Customer(document(**self.sections), self.shop.shop.now(), group)

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            path = self.shop.shop.database.path
            self.shop.shop.close()
            path.unlink()

    @rule(lines=goods, redeem=st.sampled_from(["none", "max", "max", "some", "all"]), number=st.integers(1, 9_000))
    def sell(self, lines: list[Line], redeem: str, number: int) -> None:
        unit = self.shop.shop.program.points.unit
        asked = {
            "none": 0,
            "some": number // unit * unit,
            "all": self.shop.standing(self.anna).available // unit * unit,
        }
        purchase = Purchase(tuple(lines), "max" if redeem == "max" else asked[redeem])
        modelled = [Goods(Fraction(x.amount, 100), x.category, Fraction(x.quantity, 1000)) for x in lines]
        wanted = None if purchase.redeem == "max" else Fraction(purchase.redeem, 100)
        try:
            expected = self.model.sell(modelled, wanted)
        except No as no:
            with pytest.raises(Refused, match=str(no)):
                self.shop.desk.counter.sell(Order(key=new_key(), purchase=purchase, customer_id=self.anna))
            return
        quoted = self.shop.desk.counter.quote(self.shop.desk.counter.visit(self.anna), purchase)
        order = Order(key=new_key(), purchase=purchase, customer_id=self.anna, accepted=quoted)
        sold = self.shop.desk.counter.sell(order)
        assert sold.quote == quoted
        assert sold.standing is not None
        assert sold.quote.available_after == sold.standing.available
        assert sold.quote.tier == expected.tier
        assert sold.quote.points_earned == expected.earned * 100
        assert sold.quote.to_pay == sum(line.paid for line in expected.lines) * 100
        assert [line.points for line in sold.quote.lines] == [line.points * 100 for line in expected.lines]
        reasons = sold.quote.reasons
        assert sum(reason.money for reason in reasons) == sold.quote.to_pay - sold.quote.subtotal
        assert sum(reason.points for reason in reasons) == sold.quote.points_earned - sold.quote.points_used
        self.sold.append((sold, expected))
        self.posted()

    @precondition(lambda self: self.sold)
    @rule(
        data=st.data(),
        how=st.sampled_from(["all", "amount", "line", "line", "void"]),
        cents=amounts,
        pieces=st.sampled_from([500, 1000, 2000]),
    )
    def refund(self, data: st.DataObject, how: str, cents: int, pieces: int) -> None:
        sold, sale = data.draw(st.sampled_from(self.sold), label="sale")
        place = data.draw(st.integers(0, len(sale.lines) - 1), label="line")
        wanted = Return()
        if how == "amount" and cents:
            wanted = Return(amount=cents)
        elif how == "line":
            wanted = Return(lines=((place, pieces),))
        self.bring_back(sold, sale, wanted, void=how == "void")

    def bring_back(self, sold: Sold, sale: Sale, wanted: Return, *, void: bool = False) -> None:
        refunds = self.shop.desk.refunds
        amount = None if wanted.amount is None else Fraction(wanted.amount, 100)
        try:
            expected = self.model.refund(sale, amount, {line: Fraction(x, 1000) for line, x in wanted.lines})
        except No as no:
            with pytest.raises(Refused, match=str(no)):
                refunds.refund(new_key(), sold.sale_id, wanted)
            return
        quoted = refunds.quote(sold.sale_id, wanted)
        if void:
            back = refunds.void(new_key(), sold.sale_id, reason="a mistake")
        else:
            back = refunds.refund(new_key(), sold.sale_id, wanted)
        assert quoted.standing == back.standing
        for told in (quoted, back):
            numbers = (told.money_back, told.points_back, told.points_lost, told.points_taken)
            assert model.Back(*(Fraction(number, 100) for number in numbers)) == expected
        self.posted()

    @rule(points=st.integers(-50, 100).filter(bool), days=st.sampled_from([0, 5, 100, None]))
    def adjust(self, points: int, days: int | None) -> None:
        self.adjust_by(points, days)

    def adjust_by(self, points: int, days: int | None) -> None:
        last = None if days is None else self.model.today + timedelta(days)
        try:
            self.model.adjust(Fraction(points), last)
        except No as no:
            with pytest.raises(Refused, match=str(no)):
                self.shop.adjust(self.anna, str(points))
            return
        self.shop.adjust(self.anna, str(points), expires=last.isoformat() if last else None)
        self.posted()

    @precondition(lambda self: self.sold)
    @rule(data=st.data(), pieces=st.sampled_from([500, 1000]))
    def bring_back_once_spent(self, data: st.DataObject, pieces: int) -> None:
        """Leave nothing to take the earned points from, then take them."""
        if everything := self.shop.standing(self.anna).available // 100:
            self.adjust_by(-everything, None)
        sold, sale = data.draw(st.sampled_from(self.sold), label="sale")
        self.bring_back(sold, sale, Return(lines=((0, pieces),)))

    @rule(days=st.sampled_from([0, 0, 0, 1, 3, 14, 31, 65, 200]), hours=st.integers(0, 23), night=st.booleans())
    def wait(self, days: int, hours: int, night: bool) -> None:
        assert isinstance(self.shop.clock, SimulatedClock)
        self.shop.clock.set(self.shop.clock.now() + timedelta(days=days, hours=hours))
        self.model.now = self.shop.clock.now()
        if night:
            self.shop.nightly()
            self.posted()
        self.agrees()

    @precondition(lambda self: self.sold)
    @rule(points=st.sampled_from(["0", "3", "10"]), per=st.sampled_from(["10.00", "40.00"]))
    def publish(self, points: str, per: str) -> None:
        earning = self.sections.get("earning", {}) | {"points": points, "per": per}
        self.sections = self.sections | {"earning": earning}
        self.shop.publish(**self.sections)
        self.model.program = document(**self.sections)
        self.agrees()

    def posted(self) -> None:
        self.shop.check(self.anna)
        self.agrees()
        assert sum(points for _, points in self.model.entries) * 100 == self.shop.standing(self.anna).balance

    def agrees(self) -> None:
        """Compare the customer with the model's."""
        self.model.settle()
        visit, expected = self.shop.desk.counter.visit(self.anna), self.model
        standing = visit.standing
        assert standing.available == expected.available * 100
        assert standing.pending == expected.pending * 100
        assert standing.debt == expected.debt * 100
        assert standing.carry == expected.carry * 100
        assert standing.spent == expected.spent(None, expected.today) * 100
        assert standing.visits == sum(not sale.over for sale in expected.sales)
        if self.shop.shop.program.tiers:
            assert (standing.tier, standing.tier_until) == expected.tier
            assert standing.metric == expected.metric(expected.today)
        assert self.shop.lots(self.anna) == expected.open_lots()


def test_short_sequences() -> None:
    run_state_machine_as_test(
        Days, settings=settings(max_examples=40, stateful_step_count=15, deadline=None, derandomize=True)
    )


@pytest.mark.slow
def test_long_sequences() -> None:
    run_state_machine_as_test(
        Days,
        settings=settings(
            max_examples=3_000, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
