"""The shop's own settings, and the categories of its counter."""

import pytest

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.services.profile import Profile
from tests.services.conftest import OpenShop


def test_categories_are_the_shops_own_and_those_of_every_rule(open_shop: OpenShop) -> None:
    shop = open_shop(
        earning={"category_rates": {"coffee": {"points": "2", "per": "20.00"}}, "excluded_categories": ["tobacco"]},
        redemption={"excluded_categories": ["gifts"]},
        discounts={"excluded_categories": ["books"]},
        stamps=[{"code": "s", "name": "S", "category": "tea", "buy": 5}],
        campaigns=[{"code": "c", "name": "C", "categories": ["cakes"], "add_points": "1"}],
        rewards=[
            {"code": "r", "name": "R", "points": "5", "kind": "money_off", "value": "1", "categories": ["mugs", "tea"]}
        ],
        segments={"own": [{"code": "o", "name": "O", "categories": ["flowers"]}]},
        replenishment=[{"category": "beans"}],
    )
    shop.desk.profile.save(Profile(categories=("bread", " tea ", "bread")))
    assert shop.desk.profile.categories() == (
        "bread", "tea", "coffee", "tobacco", "gifts", "books", "cakes", "mugs", "flowers", "beans",
    )  # fmt: skip


def test_a_plain_program_names_none(open_shop: OpenShop) -> None:
    assert open_shop().desk.profile.categories() == ()


def test_a_colour_is_a_colour(open_shop: OpenShop) -> None:
    with pytest.raises(Invalid, match="card_ink"):
        open_shop().desk.profile.save(Profile(card_ink="red"))
