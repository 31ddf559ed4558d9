"""Customers who are in the program twice."""

from datetime import date

import pytest

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.duplicates import Pair
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

BORN = date(1990, 5, 1)


def found(shop: Rehearsal) -> list[Pair]:
    return shop.desk.duplicates.find(limit=100)


def test_a_phone_with_another_country_before_it(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, twin = shop.customer("Anna", phone="+79121234567"), shop.customer("Boris", phone="+19121234567")
    shop.customer("Vera", phone="+79121234568")
    assert found(shop) == [Pair(anna, twin, ("phone",))]


def test_a_phone_in_a_note(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna", phone="+79121234567")
    twin = shop.customer("Anya", note="old number 8 (912) 123-45-67, card 12")
    assert found(shop) == [Pair(anna, twin, ("phone",))]


def test_one_email_in_other_letters(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, twin = shop.customer("Anna", email="Anna@Example.com"), shop.customer("Vera", email="anna@example.com")
    assert found(shop) == [Pair(anna, twin, ("email",))]


def test_like_names_with_one_birthday(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Алёна Петрова", birthday=BORN)
    twin = shop.customer("ПЕТРОВА Алена", birthday=BORN)
    shop.customer("Алёна Петрова", birthday=date(1991, 5, 1))
    shop.customer("Олег Сидоров", birthday=BORN)
    assert found(shop) == [Pair(anna, twin, ("name_and_birthday",))]


def test_the_surest_pair_comes_first(open_shop: OpenShop) -> None:
    shop = open_shop()
    shop.customer("Oleg", email="o@example.com")
    shop.customer("Lev", email="o@example.com")
    anna = shop.customer("Anna Petrova", birthday=BORN, email="a@example.com")
    twin = shop.customer("Anna Petrova", birthday=BORN, email="a@example.com")
    pairs = found(shop)
    assert pairs[0] == Pair(anna, twin, ("email", "name_and_birthday"))
    assert len(pairs) == 2
    assert len(shop.desk.duplicates.find(limit=1)) == 1


def test_two_people_are_not_shown_again_nor_is_who_was_merged(open_shop: OpenShop) -> None:
    shop = open_shop()
    people = [shop.customer(f"P{number}", email="family@example.com") for number in range(3)]
    assert len(found(shop)) == 3
    shop.desk.duplicates.distinguish(people[2], people[0])
    assert [(pair.one, pair.other) for pair in found(shop)] == [(people[0], people[1]), (people[1], people[2])]
    shop.desk.merging.merge(new_key(), people[0], people[1])
    assert found(shop) == []
    with pytest.raises(Invalid, match="the same customer"):
        shop.desk.duplicates.distinguish(people[0], people[0])


def test_two_people_may_be_one_after_all(open_shop: OpenShop) -> None:
    shop = open_shop()
    people = [shop.customer(f"P{number}", email="family@example.com") for number in range(3)]
    before = found(shop)
    duplicates = shop.desk.duplicates
    duplicates.distinguish(people[0], people[2])
    duplicates.distinguish(people[1], people[2])
    duplicates.forget_difference(people[2], people[0])
    assert found(shop) == before[:2]
    duplicates.forget_difference(people[1], people[2])
    assert found(shop) == before


def test_an_email_of_many_is_nobody_s(open_shop: OpenShop) -> None:
    shop = open_shop()
    for number in range(21):
        shop.customer(f"P{number}", email="none@example.com")
    assert found(shop) == []


def test_the_search_can_be_stopped(open_shop: OpenShop) -> None:
    shop = open_shop()

    def stop(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        shop.desk.duplicates.find(limit=1, progress=stop)
    assert found(shop) == []
