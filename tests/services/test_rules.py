"""The program in force, its versions, and what keeps a document from being published."""

from typing import Any

import pytest

from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.topics import Topic
from tests.services.conftest import OpenShop
from tests.shop import document


def test_each_publication_is_a_new_version(open_shop: OpenShop) -> None:
    shop = open_shop()
    rules = shop.desk.rules
    assert rules.version() == 1
    shop.go("2026-02-01")
    assert shop.publish(earning={"per": "50.00"}) == 2
    assert rules.program().earning.per == 5000
    assert [published.version for published in rules.history()] == [2, 1]
    assert rules.history()[0].published_at == shop.shop.now()
    whole: Any = rules.document()
    assert whole["earning"]["per"] == "50.00"
    assert rules.check(whole) == ()


def test_the_document_of_every_version(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "20.00"})
    shop.publish(earning={"per": "50.00"})
    rules = shop.desk.rules
    old: Any = rules.document_of(1)
    assert old["earning"]["per"] == "20.00"
    assert rules.document_of(2) == rules.document()
    assert rules.publish(old) == 3
    assert rules.document_of(3) == old
    with pytest.raises(Refused, match="no_program"):
        rules.document_of(4)


def test_a_sale_keeps_the_version_it_was_made_under(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    anna = shop.customer()
    first = shop.sale(anna, "50.00")
    shop.publish(earning={"per": "2.00"})
    second = shop.sale(anna, "50.00")
    versions = [shop.desk.refunds.sale(sold.sale_id).program_version for sold in (first, second)]
    assert versions == [1, 2]
    assert [entry.program_version for entry in shop.desk.points.entries(anna)] == [2, 1]


def test_a_document_with_problems_is_not_published(open_shop: OpenShop) -> None:
    rules = open_shop().desk.rules
    broken = document(points={"precision": 1}, stamps=[{}])
    problems = rules.check(broken)
    assert Problem("points.precision", "not one of 0, 2") in problems
    with pytest.raises(Refused) as caught:
        rules.publish(broken)
    assert (caught.value.code, caught.value.values) == ("invalid_program", {"problems": problems})
    assert rules.version() == 1


def test_the_currency_stays_once_there_are_sales(open_shop: OpenShop) -> None:
    shop = open_shop()
    rules = shop.desk.rules
    assert rules.check(document(currency="EUR")) == ()
    assert rules.publish(document(currency="JPY")) == 2
    shop.sale(None, "100")
    problem = Problem("currency", "cannot change once there are sales")
    assert rules.check(document()) == (problem,)
    with pytest.raises(Refused) as caught:
        rules.publish(document())
    assert caught.value.values == {"problems": (problem,)}
    assert rules.publish(document(currency="JPY", name="Tea House")) == 3


def test_pages_are_told_of_a_new_program(open_shop: OpenShop) -> None:
    shop = open_shop()
    told: list[frozenset[Topic]] = []
    shop.shop.listen(told.append)
    shop.publish()
    assert told == [{Topic.PROGRAM}]


def test_points_of_another_precision_live_on(open_shop: OpenShop) -> None:
    """Odoo #259660: the currency's rounding was applied to points."""
    shop = open_shop(points={"precision": 2}, earning={"per": "3.00"})
    anna = shop.customer()
    first = shop.sale(anna, "10.00")
    assert shop.balance(anna) == "3.33"
    shop.publish(points={"precision": 0})
    shop.check(anna)
    quote = shop.quote(anna, "10.00", redeem="max")
    assert quote.points_used == 300
    shop.refund(first)
    shop.check(anna)
    assert shop.balance(anna) == "0"
