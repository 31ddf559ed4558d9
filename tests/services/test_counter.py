"""The counter: whose card it is, what a purchase costs, and selling it once."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.kinds import points_text
from loyalty_desk.services.counter import Order
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, WildClock, moment, new_key

ONE_PER_ONE = {"per": "1.00"}


def refused(shop: Rehearsal, code: str) -> Refused:
    with pytest.raises(Refused) as caught:
        shop.desk.counter.identify(code)
    return caught.value


def test_a_card_shows_the_customer_and_everything_about_them(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "50.00"}, expiry={"months": 1})
    anna = shop.customer("Anna")
    sold = shop.sale(anna, "120.00", shop.line("10.00", category="books"))
    number = shop.desk.enrolment.customer(anna).card or ""
    visit = shop.desk.counter.identify(f" {number[0]} {number[1:7]}-{number[7:]} ")
    assert (visit.customer.customer_id, visit.customer.name) == (anna, "Anna")
    assert visit.standing == sold.standing
    assert visit.outlook.to_next_point == shop.money("20.00")
    assert visit.burns_next == (date(2026, 2, 10), 200)
    (last,) = visit.last_sales
    assert (last.sale_id, last.to_pay, last.goods, last.points_earned) == (sold.sale_id, 13000, "books", 200)


def test_what_is_no_card_is_told_by_its_kind(open_shop: OpenShop) -> None:
    shop = open_shop()
    for code, kind in {
        "4006381333931": "product",
        "29123456": "half",
        "2912345678901": "half",
        "https://example.org": "foreign",
        sale_code(7): "sale",
    }.items():
        assert (refused(shop, code).code, refused(shop, code).values) == ("not_a_card", {"kind": kind})


def test_a_card_nobody_ever_made_is_unknown(open_shop: OpenShop) -> None:
    told = refused(open_shop(), "2912345678906")
    assert (told.code, told.values) == ("unknown_card", {"card": "2912345678906", "blank": False})


def test_a_quote_writes_nothing_and_is_what_is_then_sold(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna = shop.customer()
    shop.adjust(anna, "30")
    before = shop.entries(anna)
    quote = shop.quote(anna, "100.00", redeem="max")
    assert shop.entries(anna) == before
    sold = shop.desk.counter.sell(
        Order(key=new_key(), purchase=quote.purchase, customer_id=anna, accepted=quote, expect_to_pay=7000)
    )
    assert sold.quote == quote
    assert (shop.money_text(quote.to_pay), points_text(quote.points_used)) == ("70.00", "30")


def test_a_changed_price_is_told_with_the_new_quote(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna = shop.customer()
    quote = shop.quote(anna, "100.00")
    shop.publish(earning={"points": "2", "per": "1.00"})
    with pytest.raises(Refused) as caught:
        shop.desk.counter.sell(Order(key=new_key(), purchase=quote.purchase, customer_id=anna, accepted=quote))
    assert caught.value.code == "price_changed"
    assert caught.value.values == {"quote": shop.quote(anna, "100.00")}
    assert (shop.balance(anna), shop.standing(anna).visits) == ("0", 0)


@pytest.mark.parametrize("customer", [True, False])
def test_another_sum_than_expected_is_refused(open_shop: OpenShop, *, customer: bool) -> None:
    shop = open_shop()
    who = shop.customer() if customer else None
    with pytest.raises(Refused, match="price_changed"):
        shop.desk.counter.sell(
            Order(key=new_key(), purchase=shop.purchase("10.00"), customer_id=who, expect_to_pay=999)
        )
    assert shop.desk.refunds.recent() == []


def test_points_of_another_till_are_not_spent_twice(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "100")
    quote = shop.quote(anna, "100.00", redeem="100")
    beside = shop.desk.beside()
    beside.counter.sell(Order(key=new_key(), purchase=quote.purchase, customer_id=anna, accepted=quote))
    beside.shop.close()
    with pytest.raises(Refused, match="not_enough_points"):
        shop.desk.counter.sell(Order(key=new_key(), purchase=quote.purchase, customer_id=anna, accepted=quote))
    shop.check(anna)


def test_a_sale_without_a_card_has_no_points(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, tiers={"levels": [{"code": "b", "name": "B", "from": "0"}]})
    quote = shop.sale(None, "100.00").quote
    assert (quote.points_earned, quote.tier, shop.money_text(quote.to_pay)) == (0, None, "100.00")
    with pytest.raises(Refused, match="not_enough_points"):
        shop.sale(None, "100.00", redeem="1")
    assert shop.sale(None, "100.00", redeem="max").quote.points_used == 0


def test_an_unknown_customer_is_refused(open_shop: OpenShop) -> None:
    shop = open_shop()
    with pytest.raises(Refused, match="unknown_customer"):
        shop.standing(CustomerId(5))


def test_an_old_receipt_counts_on_its_own_day(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE | {"limit_per_day": "150"}, expiry={"days": 10})
    anna = shop.customer()
    shop.sale(anna, "100.00")
    assert points_text(shop.sale(anna, "100.00").quote.points_earned) == "50"
    old = shop.sale(anna, "100.00", at="2026-01-05 10:00", receipt="17")
    assert points_text(old.quote.points_earned) == "100"
    sale = shop.desk.refunds.sale(old.sale_id)
    assert (sale.day, sale.at, sale.receipt) == (date(2026, 1, 5), moment("2026-01-05 10:00"), "17")
    assert shop.lots(anna) == [("100", "2026-01-15"), ("100", "2026-01-20"), ("50", "2026-01-20")]
    assert shop.standing(anna).earned_today == 15000
    shop.check(anna)


def test_an_old_receipt_whose_points_are_past_their_date_gives_nothing_to_spend(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 10})
    anna = shop.customer()
    shop.sale(anna, "100.00", at="2025-06-01")
    assert (shop.available(anna), shop.balance(anna)) == ("0", "0")
    assert shop.nightly() == "100"
    shop.check(anna)


def test_an_old_receipt_need_not_earn(open_shop: OpenShop) -> None:
    shop = open_shop(
        earning=ONE_PER_ONE, redemption={"with_same_sale_points": True}, points={"precision": 0, "value": "1.00"}
    )
    anna = shop.customer()
    sold = shop.sale(anna, "100.00", at="2025-12-31", earns=False, redeem="max")
    assert (sold.quote.points_earned, sold.quote.points_used, shop.balance(anna)) == (0, 0, "0")
    standing = shop.standing(anna)
    assert (standing.visits, standing.spent) == (1, 10000)
    shop.check(anna)


def test_a_receipt_from_the_future_is_invalid(open_shop: OpenShop) -> None:
    shop = open_shop()
    with pytest.raises(Invalid, match="future"):
        shop.sale(shop.customer(), "10.00", at="2026-01-10 12:01")


def test_the_limits_of_a_day_end_at_the_shops_midnight(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 23:59", earning=ONE_PER_ONE | {"limit_per_day": "10"})
    anna = shop.customer()
    assert points_text(shop.sale(anna, "8.00").quote.points_earned) == "8"
    second = shop.sale(anna, "8.00").quote
    assert (points_text(second.points_earned), second.allowance) == ("2", 200)
    assert [reason.points for reason in second.reasons if reason.code == "limit_per_day"] == [-600]
    shop.go("2026-01-11 00:00")
    assert points_text(shop.sale(anna, "8.00").quote.points_earned) == "8"


def test_only_so_many_sales_a_day_earn(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE | {"sales_per_day": 2, "minimum_sale": "5.00"})
    anna = shop.customer()
    earned = [points_text(shop.sale(anna, f"{price}.00").quote.points_earned) for price in (10, 4, 10, 10)]
    assert earned == ["10", "0", "10", "0"]
    shop.void(shop.desk.refunds.recent()[1].sale_id)
    assert points_text(shop.sale(anna, "10.00").quote.points_earned) == "10"


def test_the_day_is_the_shops_own(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-11 00:30", earning=ONE_PER_ONE, expiry={"days": 1})
    assert shop.shop.now() < datetime(2026, 1, 11, tzinfo=UTC)
    anna = shop.customer()
    shop.sale(anna, "10.00")
    assert shop.lots(anna) == [("10", "2026-01-12")]
    shop.go("2026-01-12 23:59")
    assert shop.available(anna) == "10"
    shop.go("2026-01-13 00:00")
    assert (shop.available(anna), shop.lots(anna)) == ("0", [])
    with pytest.raises(Refused, match="not_enough_points"):
        shop.sale(anna, "10.00", redeem="1")


def test_points_are_pending_to_the_same_local_time_over_a_change_of_clocks(open_shop: OpenShop) -> None:
    shop = open_shop(
        now="2026-03-28 12:00",
        time_zone="Europe/Berlin",
        earning=ONE_PER_ONE | {"hold_days": 1},
        expiry={"days": 1},
    )
    anna = shop.customer()
    sold = shop.sale(anna, "10.00")
    assert (sold.quote.available_after, shop.pending(anna), shop.balance(anna)) == (0, "10", "10")
    assert shop.lots(anna) == [("10", "2026-03-30")]
    shop.go("2026-03-29 11:59")
    assert shop.available(anna) == "0"
    shop.go("2026-03-29 12:00")
    assert (shop.available(anna), shop.pending(anna)) == ("10", "0")


def test_the_clock_set_back_and_forward_breaks_nothing(open_shop: OpenShop) -> None:
    clock = WildClock()
    shop = open_shop(clock=clock, earning=ONE_PER_ONE, expiry={"days": 5})
    anna = shop.customer()
    shop.sale(anna, "100.00")
    clock.at -= timedelta(days=400)
    assert shop.balance(anna) == "100"
    sold = shop.sale(anna, "40.00", redeem="0")
    shop.check(anna)
    clock.at += timedelta(days=400)
    shop.refund(sold)
    shop.check(anna)
    clock.at += timedelta(days=6)
    shop.nightly()
    clock.at -= timedelta(days=6)
    shop.nightly()
    assert shop.balance(anna) == "0"
    assert not shop.shop.rehearsal
    shop.check(anna)


def test_nothing_sold_leaves_the_carry_alone(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "50.00"})
    anna = shop.customer()
    shop.sale(anna, "30.00")
    shop.sale(anna, "0.00")
    assert shop.carry(anna) == Fraction(3, 5)
    shop.sale(anna, "100.00", at="2025-01-01", earns=False)
    assert (shop.balance(anna), shop.carry(anna)) == ("0", Fraction(3, 5))


def test_each_customer_has_their_own_points(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    shop.sale(anna, "100.00")
    shop.sale(boris, "7.00")
    assert (shop.balance(anna), shop.balance(boris)) == ("100", "7")
    with pytest.raises(Refused, match="not_enough_points"):
        shop.sale(boris, "100.00", redeem="8")
