"""Refunds as arithmetic: any way of bringing everything back, in any order, ends the same."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.earning import rounded
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.kept import earned_kept
from loyalty_desk.domain.pricing import price
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.purchase import Line, Purchase
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.reversal import EVERYTHING, Return, reverse
from loyalty_desk.domain.sale import Sale, SaleId, SoldLine
from loyalty_desk.domain.standing import Standing
from tests import programs
from tests.domain.pricing import NOON, priced, program
from tests.shop import moment

lines_of_goods = st.lists(
    st.builds(
        Line,
        st.integers(0, 30_000),
        st.just(""),
        st.sampled_from(programs.CATEGORIES),
        st.sampled_from([1000, 2000, 3000, 333]),
    ),
    min_size=1,
    max_size=4,
)


def sold(quote: Quote) -> Sale:
    return Sale(
        sale_id=SaleId(1),
        at=moment("2026-01-10"),
        day=date(2026, 1, 10),
        customer_id=CustomerId(1),
        receipt="",
        program_version=1,
        tier=quote.tier,
        allowance=quote.allowance,
        lines=tuple(SoldLine(line) for line in quote.lines),
        points_earned=quote.points_earned,
        own_lot=None,
    )


def refunded(sale: Sale, parts: tuple[Fraction, ...], due: int) -> Sale:
    lines = tuple(SoldLine(line.priced, part) for line, part in zip(sale.lines, parts, strict=True))
    return Sale(**{**vars(sale), "lines": lines, "points_due": sale.points_due + due})


@given(programs.sections(), lines_of_goods, st.data())
def test_partitions_in_any_order_end_the_same(sections: dict[str, Any], goods: list[Line], data: st.DataObject) -> None:
    sections.get("redemption", {}).pop("approval_over_points", None)
    rules = program(**sections)
    before = Standing(available=100_000, carry=Fraction(data.draw(st.integers(0, rules.points.unit - 1))))
    quote = price(rules, before, Purchase(tuple(goods), "max"), at=NOON)
    sale, carry, money, points = sold(quote), quote.carry_after, 0, 0
    assert (sale.net - quote.points_money, sale.to_pay, sale.points_used) == (
        quote.to_pay, quote.to_pay, quote.points_used,
    )  # fmt: skip
    for _ in range(8):
        wanted = _some_return(sale, data)
        result = reverse(rules, sale, wanted, carry)
        assert result.back.money >= 0
        assert result.back.points >= 0
        assert result.points_due >= 0
        assert result.back.points % rules.points.unit == result.points_due % rules.points.unit == 0
        money, points, carry = money + result.back.money, points + result.back.points, result.carry
        sale = refunded(sale, result.parts, result.points_due)
        assert money <= quote.to_pay
        assert points <= quote.points_used
        _keeps_what_the_kept_goods_earn(rules, sale, quote, carry, before)
        if sale.complete:
            break
    assume(sale.complete)
    assert (money, points) == (quote.to_pay, quote.points_used)
    assert quote.points_earned - sale.points_due + carry == (before.carry if rules.points.carries else carry)
    with pytest.raises(Refused, match="nothing_left"):
        reverse(rules, sale, EVERYTHING, carry)


def _some_return(sale: Sale, data: st.DataObject) -> Return:
    how = data.draw(st.sampled_from(["rest", "amount", "line"]))
    left = sum(int((1 - line.refunded) * line.priced.net) for line in sale.lines)
    open_lines = [place for place, line in enumerate(sale.lines) if line.refunded < 1]
    if how == "amount" and left:
        return Return(amount=data.draw(st.integers(1, left)))
    if how == "line":
        place = data.draw(st.sampled_from(open_lines))
        line = sale.lines[place]
        most = int((1 - line.refunded) * line.priced.line.quantity)
        if most:
            return Return(lines=((place, data.draw(st.integers(1, most))),))
    return EVERYTHING


def _keeps_what_the_kept_goods_earn(
    rules: Program, sale: Sale, quote: Quote, carry: Fraction, before: Standing
) -> None:
    kept = earned_kept(rules, sale, tuple(line.refunded for line in sale.lines))
    still = quote.points_earned - sale.points_due
    if rules.points.carries:
        assert still + carry == kept + before.carry
        assert 0 <= carry < rules.points.unit
    else:
        assert still == rounded(rules.points, kept)


def test_an_amount_is_a_share_of_what_is_left() -> None:
    sale = sold(priced(program(), "30.00", "60.00"))
    first = reverse(program(), sale, Return(amount=3000), Fraction(0))
    assert (first.parts, first.back.money) == ((Fraction(1, 3),) * 2, 3000)
    assert first.goods == 3000
    rest = reverse(program(), refunded(sale, (Fraction(1), Fraction(1, 3)), 0), Return(amount=4000), Fraction(0))
    assert (rest.parts, rest.back.money, rest.complete) == ((Fraction(1), Fraction(1)), 4000, True)


def test_what_is_left_may_be_a_part_of_a_kopeck() -> None:
    sale = sold(priced(program(), "0.10"))
    sale = refunded(sale, (Fraction(1, 3),), 0)
    with pytest.raises(Refused) as caught:
        reverse(program(), sale, Return(amount=8), Fraction(0))
    assert caught.value.values == {"left": 7}
    assert reverse(program(), sale, Return(amount=7), Fraction(0)).complete


def test_goods_that_cost_nothing_come_back_by_lines_only() -> None:
    sale = sold(priced(program(), "0.00"))
    with pytest.raises(Refused, match="nothing_left"):
        reverse(program(), sale, Return(amount=1), Fraction(0))
    assert reverse(program(), sale, Return(lines=((0, 1000),)), Fraction(0)).complete


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        (Return(amount=0), "amount"),
        (Return(lines=((-1, 1000),)), "lines"),
        (Return(lines=((1, 1000),)), "lines"),
        (Return(lines=((0, -5),)), "lines"),
    ],
)
def test_what_makes_no_sense_is_invalid(wanted: Return, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        reverse(program(), sold(priced(program(), "1.00")), wanted, Fraction(0))
    assert caught.value.field == field


def test_more_than_a_line_has_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        reverse(program(), sold(priced(program(), "1.00", "2.00")), Return(lines=((1, 1001),)), Fraction(0))
    assert (caught.value.code, caught.value.values) == ("nothing_left", {"line": 1})
