"""The program's cost is what stands: what a refund takes back no longer counts."""

from datetime import date

from tests.services.conftest import OpenShop

DAY = date(2026, 1, 10)


def test_a_refund_takes_discounts_and_points_out_of_the_cost(open_shop: OpenShop) -> None:
    shop = open_shop(discounts={"groups": {"staff": "10"}})
    anna = shop.customer(group="staff")
    shop.adjust(anna, "100")
    sold = shop.sale(anna, "200.00", redeem="50")
    assert shop.desk.reports.summary(DAY, DAY).program_cost == 2000 + 5000
    shop.refund(sold, amount="90.00")
    assert shop.desk.reports.summary(DAY, DAY).program_cost == 1000 + 2500
    shop.void(sold)
    summary = shop.desk.reports.summary(DAY, DAY)
    assert (summary.program_cost, summary.sales, summary.money) == (0, 0, 0)
    assert all(check.ok for check in shop.desk.audit.verify())


def test_who_never_bought_is_no_newcomer_of_any_time(open_shop: OpenShop) -> None:
    shop = open_shop()
    shop.customer("Who never came")
    shop.sale(shop.customer(), "10.00")
    shop.customer("Nor did she")
    buyers = shop.desk.reports.buyers(date(1960, 1, 1), DAY)
    assert (buyers.buyers, buyers.new, buyers.at_start, buyers.new_at_end) == (1, 1, 0, 1)
