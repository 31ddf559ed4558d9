"""Mistakes seen in other loyalty programs, each as it was reported; more of them stand beside what they concern."""

import threading
from fractions import Fraction
from pathlib import Path
from typing import Any

import apsw
import pytest

from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.services.conftest import OpenShop
from tests.shop import new_key

ONE_PER_ONE = {"per": "1.00"}
ONE_OF_EACH: dict[str, Any] = {
    "earning": {"points": "0"},
    "certificates": {},
    "rewards": [{"code": "dessert", "name": "Dessert", "points": "1", "kind": "gift", "stock": 1}],
    "stamps": [{"code": "card", "name": "Card", "category": "coffee", "buy": 2, "per_day": 2}],
}


def test_buy_refund_keep_the_points(open_shop: OpenShop) -> None:
    """Odoo #238806, ERPNext #32951."""
    shop = open_shop(earning=ONE_PER_ONE)
    anna = shop.customer()
    for _ in range(3):
        shop.refund(shop.sale(anna, "100.00"))
    assert (shop.balance(anna), shop.standing(anna).spent) == ("0", 0)


def test_buy_refund_keep_what_the_mechanics_gave(open_shop: OpenShop) -> None:
    """Odoo #238806 again: stamps, a prize, a gift of the campaign, points of the campaign."""
    shop = open_shop(
        **ONE_OF_EACH | {"earning": ONE_PER_ONE},
        challenges=[{"code": "h", "name": "H", "goal": "visits", "target": "1", "period": "once", "points": "70"}],
        campaigns=[
            {"code": "rose", "name": "Rose", "gift": {"name": "Rose", "stock": 1}},
            {"code": "more", "name": "More", "add_points": "30", "budget_points": "30", "uses_per_customer": 1},
        ],
    )
    anna = shop.customer()
    for _ in range(3):
        sold = shop.sale(anna, shop.line("100.00", category="coffee"))
        assert (shop.balance(anna), shop.standing(anna).stamps("card")) == ("200", 1)
        shop.refund(sold)
    assert (shop.balance(anna), shop.standing(anna).stamps("card")) == ("0", 0)
    left = shop.shop.database.rows("SELECT mechanic FROM tally WHERE customer = 0 AND amount <> 0")
    assert left == []
    shop.check(anna)


def test_a_refund_of_a_sale_paid_with_points_takes_them_again(open_shop: OpenShop) -> None:
    """Odoo #212922."""
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "100")
    shop.refund(shop.sale(anna, "100.00", redeem="100"))
    assert (shop.balance(anna), shop.entries(anna)[1:]) == ("100", [("redeem", "-100"), ("give_back", "100")])


def test_points_are_paid_out_in_money(open_shop: OpenShop) -> None:
    """mollie #951."""
    shop = open_shop(earning={"points": "0"})
    anna = shop.customer()
    shop.adjust(anna, "100")
    assert shop.refund(shop.sale(anna, "100.00", redeem="100")).money_back == 0


def test_what_certificates_and_rewards_paid_is_paid_out_in_money(open_shop: OpenShop) -> None:
    """Mollie #951 again."""
    rewards = [{"code": "off", "name": "Off", "points": "10", "kind": "money_off", "value": "30.00"}]
    shop = open_shop(**ONE_OF_EACH | {"rewards": rewards})
    anna = shop.customer()
    shop.adjust(anna, "10")
    code = shop.certificate("60.00")
    back = shop.refund(shop.sale(anna, "100.00", rewards=("off",), certificates=(code,)))
    assert (back.money_back, back.certificate_back, back.points_back) == (1_000, 6_000, 1_000)
    assert (shop.balance(anna), shop.left(code)) == ("10", "60.00")


def test_voided_goods_still_earn(open_shop: OpenShop) -> None:
    """FloCafe #720."""
    shop = open_shop(earning=ONE_PER_ONE)
    anna = shop.customer()
    shop.void(shop.sale(anna, "100.00"))
    standing = shop.standing(anna)
    assert (standing.balance, standing.visits, standing.earned_today, standing.earning_sales_today) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("offers", "sold", "refusal"),
    [
        ({"redeem": "100"}, 1, "not_enough_points"),
        ({"rewards": ("dessert",)}, 1, "reward_unavailable"),  # the last one on the shelf
        ({"certificates": ("sold",)}, 1, "certificate_empty"),
        ({"free_items": True}, 20, ""),  # one full card: one of twenty coffees is free
    ],
)
def test_twenty_redemptions_at_once_of_one_balance(
    open_shop: OpenShop, offers: dict[str, Any], sold: int, refusal: str
) -> None:
    """fuint #71; Frappe Books: two drafts redeemed the same points to -1300."""
    shop = open_shop(**ONE_OF_EACH)
    anna = shop.customer()
    shop.adjust(anna, "100")
    shop.sale(anna, shop.line("200.00", category="coffee", quantity="2"))
    if "certificates" in offers:
        offers = {"certificates": (shop.certificate("100.00"),)}
    path, now = shop.shop.database.path, shop.shop.now()
    purchase, results = shop.purchase(shop.line("100.00", category="coffee"), **offers), list[str]()
    start = threading.Barrier(20)

    def redeem() -> None:
        till = Shop.open(path, SimulatedClock(now))
        start.wait()
        try:
            Desk(till).counter.sell(Order(key=new_key(), purchase=purchase, customer_id=anna))
            results.append("sold")
        except Refused as refused:
            results.append(refused.code)
        finally:
            till.close()

    tills = [threading.Thread(target=redeem) for _ in range(20)]
    for till in tills:
        till.start()
    for till in tills:
        till.join()
    assert (results.count("sold"), results.count(refusal)) == (sold, 20 - sold)
    assert shop.shop.marks.count(anna, "free_item", "card") == (2 if sold == 20 else 0)
    shop.check(anna)


@pytest.mark.parametrize("table", ["sale_line", "entry", "outcome", "day_total"])
def test_a_failed_write_leaves_half_a_sale(open_shop: OpenShop, table: str) -> None:
    """Frappe Books: a failed write of the points left the sale submitted."""
    shop = open_shop(earning=ONE_PER_ONE)
    anna, database = shop.customer(), shop.shop.database
    before = shop.standing(anna)
    database.run(f"CREATE TRIGGER fault BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'fault'); END")
    with pytest.raises(apsw.ConstraintError, match="fault"):
        shop.sale(anna, "100.00")
    database.run("DROP TRIGGER fault")
    assert (shop.desk.refunds.recent(), shop.entries(anna), shop.standing(anna)) == ([], [], before)
    shop.sale(anna, "100.00")
    shop.check(anna)


def test_float_dust(open_shop: OpenShop) -> None:
    """Odoo #111670: 268.28000000000003 points, and -1e-14 made a card invalid."""
    shop = open_shop(points={"precision": 2}, earning={"points": "1", "per": "10.00"})
    anna = shop.customer()
    for _ in range(100):
        shop.sale(anna, "0.10")
    assert (shop.balance(anna), shop.carry(anna)) == ("1", Fraction(0))
    shop.sale(anna, "1.00", redeem="1")
    assert shop.balance(anna) == "0"


def test_a_card_number_is_never_given_twice(
    open_shop: OpenShop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Two customers with one card: a number drawn a second time is drawn again."""
    shop = open_shop()
    drawn = iter([5, 5, 6, 5, 6, 7])
    monkeypatch.setattr("secrets.randbelow", lambda _: next(drawn))
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    (blank,) = shop.desk.cardroom.print_blanks(1)
    numbers = {blank, *(shop.desk.enrolment.customer(who).card for who in (anna, boris))}
    assert len(numbers) == 3


def test_a_merge_leaves_both_cards_usable(open_shop: OpenShop) -> None:
    """Odoo #171706."""
    shop = open_shop(earning=ONE_PER_ONE)
    keep, duplicate = shop.customer("Anna"), shop.customer("Ann")
    cards = [shop.desk.enrolment.customer(each).card or "" for each in (keep, duplicate)]
    shop.sale(duplicate, "50.00")
    shop.desk.merging.merge(new_key(), keep, duplicate)
    for card in cards:
        visit = shop.desk.counter.identify(card)
        assert (visit.customer.customer_id, visit.standing.available) == (keep, 5000)
    shop.sale(shop.desk.counter.holder(cards[1]), "50.00", redeem="50")
    assert shop.balance(keep) == "0"
    shop.check(keep)
