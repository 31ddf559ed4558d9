"""Selections against plain Python over everybody, saved segments, and tags in bulk."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.domain.selection import (
    EVERYBODY,
    Absent,
    Balance,
    BirthMonth,
    Bought,
    Burns,
    Cardless,
    Cohort,
    Condition,
    Consenting,
    InGroup,
    InSegment,
    InTier,
    OneOf,
    Period,
    Registered,
    RfmCell,
    Selection,
    Spent,
    Tagged,
    Visits,
)
from loyalty_desk.store.people import Sort
from loyalty_desk.store.people_sql import SortedBy
from tests.services.conftest import OpenShop
from tests.services.naive_selecting import members
from tests.services.selecting import CATEGORIES, DAYS, FIRST, SEGMENTS, KnownShop
from tests.shop import Rehearsal


def some_day(random: Random) -> date:
    return FIRST + timedelta(days=random.randint(-5, DAYS + 70))


def some_period(random: Random) -> Period:
    first, last = sorted((some_day(random), some_day(random)))
    return random.choice(
        (
            Period(),
            Period(days=random.randint(1, DAYS)),
            Period(days=10**12),
            Period(None, first, last),
            Period(None, first),
        )
    )


def some_bounds(random: Random, most: int) -> tuple[int | None, int | None]:
    low, high = sorted((random.randint(0, most), random.randint(0, most)))
    return random.choice(((low, high), (low, None), (None, high), (0, high), (-1, 0)))


def some_cell(random: Random) -> RfmCell:
    visits, spent = some_bounds(random, 5), some_bounds(random, 60_000)
    days = sorted((some_day(random), some_day(random)))
    return RfmCell(
        period=some_period(random),
        last_sale_from=random.choice((None, days[0])),
        last_sale_to=random.choice((None, days[1])),
        visits_from=visits[0],
        visits_to=visits[1],
        spent_from=spent[0],
        spent_to=spent[1],
    )


KINDS: tuple[Callable[[Random], Condition], ...] = (
    lambda random: InTier(random.choice((("gold",), ("bronze", "gold"), ("lead",))), in_force=random.random() < 0.5),
    lambda random: InGroup(random.choice((("staff",), ("staff", "guests"), ()))),
    lambda random: Tagged(random.choice((("tea",), ("dog",), ("tea", "dog")))),
    lambda random: Bought(tuple(random.sample(CATEGORIES, random.randint(1, 2))), some_period(random)),
    lambda random: Spent(*some_bounds(random, 90_000), some_period(random)),
    lambda random: Visits(*some_bounds(random, 6), some_period(random)),
    lambda random: BirthMonth(tuple(random.sample(range(1, 13), 4))),
    lambda random: Absent(*some_bounds(random, DAYS), since_registering=random.random() < 0.5),
    lambda random: Registered(some_period(random)),
    lambda random: Balance(*random.choice(((1, None), (None, 0), (None, -1), (3_000, 20_000)))),
    lambda random: Consenting(random.random() < 0.5),
    lambda _random: Cardless(),
    lambda random: InSegment(random.choice(SEGMENTS)),
    some_cell,
    lambda random: Cohort(some_day(random), random.choice((None, some_day(random))), bought=random.random() < 0.5),
    lambda random: Burns(*sorted((some_day(random), some_day(random)))),
    lambda random: OneOf(tuple(random.sample(range(40), 20))),
)


@pytest.mark.parametrize("seed", range(3))
def test_as_plain_python_finds_them(open_shop: OpenShop, seed: int) -> None:
    shop, random = KnownShop(open_shop, seed), Random(seed)
    selections = shop.shop.desk.selections
    found = 0
    for kind in KINDS * 8:
        conditions = (kind(random), *(random.choice(KINDS)(random) for _ in range(random.choice((0, 0, 1, 2)))))
        selection = Selection(conditions)
        wanted = members(selection, shop)
        assert set(selections.ids(selection)) == wanted, conditions
        assert selections.count(selection) == len(wanted)
        found += len(wanted)
    assert found > 300  # most of them are not of nobody


@pytest.mark.parametrize("by", SortedBy)
def test_in_the_order_of_the_list(open_shop: OpenShop, by: SortedBy) -> None:
    shop = KnownShop(open_shop, 1).shop
    for sort in (Sort(by), Sort(by, descending=True)):
        whole = [row.customer_id for row in shop.desk.people.page(sort=sort, limit=1000)]
        assert list(shop.desk.selections.ids(EVERYBODY, sort)) == whole
        some = tuple(whole[::2])
        assert tuple(shop.desk.selections.ids(Selection((OneOf(some),)), sort)) == some


def test_everybody_is_counted(open_shop: OpenShop) -> None:
    shop = open_shop()
    assert shop.desk.selections.count(EVERYBODY) == 0
    shop.customer()
    assert shop.desk.selections.count(EVERYBODY) == 1


def test_nobody_is_a_vip_before_they_were_counted(open_shop: OpenShop) -> None:
    shop = open_shop()
    shop.sale(shop.customer(), "10.00")
    assert shop.desk.selections.count(Selection((InSegment("vip"),))) == 0


def test_a_segment_that_is_gone(open_shop: OpenShop) -> None:
    with pytest.raises(Invalid, match="no such segment"):
        open_shop().desk.selections.count(Selection((InSegment("gone"),)))


GOLD = Selection((InTier(("gold",)),))


def test_saved_changed_renamed_deleted(open_shop: OpenShop) -> None:
    selections = open_shop().desk.selections
    late = selections.save("  zoe's  ", Selection((Absent(30),)))
    gold = selections.save("Gold", GOLD)
    assert [each.name for each in selections.saved()] == ["Gold", "zoe's"]
    assert selections.rename(gold.segment_id, "gold").selection == GOLD
    assert selections.change(late.segment_id, "A", EVERYBODY) == selections.saved()[0]
    selections.delete(late.segment_id)
    assert [(each.name, each.selection) for each in selections.saved()] == [("gold", GOLD)]


def test_names_that_are_no_names(open_shop: OpenShop) -> None:
    selections = open_shop().desk.selections
    gold = selections.save("Gold", GOLD)
    for name, problem in ((" ", "empty"), ("x" * 61, "too long"), ("GOLD", "used twice")):
        with pytest.raises(Invalid, match=problem):
            selections.save(name, EVERYBODY)
    selections.delete(gold.segment_id)
    with pytest.raises(Invalid, match="no such segment"):
        selections.rename(gold.segment_id, "B")


def tags(shop: Rehearsal) -> list[tuple[object, ...]]:
    return shop.shop.database.rows("SELECT customer_id, tag FROM customer_tag ORDER BY 1, 2")


def test_tagged_all_at_once_and_undone(open_shop: OpenShop) -> None:
    shop = open_shop()
    people = [shop.customer(f"C{number}") for number in range(5)]
    shop.desk.enrolment.change_tags(people[0], ["tea", "dog"])
    shop.desk.enrolment.change_tags(people[1], ["dog"])
    before = tags(shop)
    changed = shop.desk.selections.tag([*people[:3], people[0], 777], add=[" tea ", ""], remove=["dog", "tea", "cat"])
    assert tags(shop) == [(people[0], "tea"), (people[1], "tea"), (people[2], "tea")]
    assert changed.customers == 3
    shop.desk.selections.undo(changed)
    assert tags(shop) == before


def test_undo_leaves_what_was_done_since(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    changed = shop.desk.selections.tag(EVERYBODY, add=["tea"])
    shop.desk.enrolment.change_tags(boris, ["cat"])
    shop.desk.selections.undo(changed)
    assert tags(shop) == [(boris, "cat")]
    assert shop.desk.enrolment.tags(anna) == frozenset()


def test_a_cancelled_tagging_changes_nothing(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna")

    def cancel(_done: int) -> None:
        if shop.desk.enrolment.tags(anna):
            raise Cancelled

    with pytest.raises(Cancelled):
        shop.desk.selections.tag(EVERYBODY, add=["cat", "tea"], progress=cancel)
    assert tags(shop) == []


def test_a_tag_too_long(open_shop: OpenShop) -> None:
    shop = open_shop()
    shop.customer()
    with pytest.raises(Invalid, match="too long"):
        shop.desk.selections.tag(EVERYBODY, add=["x" * 51])
    assert tags(shop) == []


def test_a_day_ends_at_midnight_of_the_shop(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 23:59")
    late = shop.customer("Anna")
    shop.go("2026-01-11 00:00")
    early = shop.customer("Boris")
    for day, who in (("2026-01-10", late), ("2026-01-11", early)):
        period = Period(first=date.fromisoformat(day), last=date.fromisoformat(day))
        assert list(shop.desk.selections.ids(Selection((Registered(period),)))) == [who]


def test_who_came_before_there_were_tiers_stands_at_the_lowest(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer()
    levels = [{"code": "bronze", "name": "Bronze", "from": "0"}]
    shop.publish(tiers={"metric": "spend", "levels": levels})
    assert shop.standing(anna).tier == "bronze"
    assert list(shop.desk.selections.ids(Selection((InTier(("bronze",), in_force=True),)))) == [anna]
