"""Lists of people against a naive sort of everything, and the timeline of one of them."""

from collections.abc import Sequence
from datetime import date

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.enrolment import Given
from loyalty_desk.services.people import EVERYBODY, Filter
from loyalty_desk.store import people_sql
from loyalty_desk.store.customers import Person
from loyalty_desk.store.people import PersonRow, Sort
from loyalty_desk.store.people_sql import SortedBy
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key, points

TIERS = {
    "metric": "spend",
    "levels": [{"code": "bronze", "name": "Bronze", "from": "0"}, {"code": "silver", "name": "Silver", "from": "500"}],
}
GROUPS = {"groups": {"staff": "10"}}
FILTERS = (
    EVERYBODY,
    Filter("tier", "bronze"),
    Filter("tier", "silver"),
    Filter("group", "staff"),
    Filter("newcomers"),
    Filter("dormant"),
    Filter("lost"),
    Filter("tag", "tea"),
    Filter("birthday"),
    Filter("debt"),
)
SORTS = tuple(Sort(by, descending) for by in SortedBy for descending in (False, True))


def busy_shop(open_shop: OpenShop) -> Rehearsal:
    """Return a shop in which many customers share a name, a sum or a day, and some have none."""
    segments = {"newcomer_days": 30, "dormant_days": 45, "lost_days": 96}
    shop = open_shop(now="2025-10-01 10:00", tiers=TIERS, discounts=GROUPS, segments=segments)
    names = ("Ёлкина Анна", "елкин Пётр", "", "Жук Ян", "Zed", "анна", "Ёлкина Анна")
    for place in range(42):
        shop.go(f"2025-{10 + place // 14:02d}-{1 + place % 14:02d} 12:00")
        who = shop.customer(
            names[place % len(names)],
            phone=f"+79161{place:06d}",
            group="staff" if place % 5 == 0 else None,
            birthday=date(1990, 1 + place % 4, 3) if place % 3 else None,
        )
        shop.desk.enrolment.change_tags(who, ("tea", "dog")[: place % 3])
        for visit in range(place % 4):
            shop.sale(who, ("400.00", "200.00", "400.00")[visit])
        if place % 11 == 7:
            sold = shop.sale(who, "2000.00")
            shop.sale(who, "90.00", redeem="max")
            shop.refund(sold)
    shop.go("2026-01-10 12:00")
    return shop


def listed(shop: Rehearsal, wanted: Filter, sort: Sort, page: int) -> list[PersonRow]:
    found: list[PersonRow] = []
    while rows := shop.desk.people.page(wanted, sort, found[-1].place if found else None, page):
        found.extend(rows)
    return found


def fits(shop: Rehearsal, row: PersonRow, wanted: Filter) -> bool:
    customer = shop.desk.enrolment.customer(row.customer_id)
    last = row.last_sale_at.date() if row.last_sale_at else None
    return {
        "all": True,
        "tier": row.tier == wanted.code,
        "group": customer.group == wanted.code,
        "newcomers": customer.registered_at.date() >= date(2025, 12, 11),
        "dormant": last is not None and date(2025, 10, 7) <= last <= date(2025, 11, 26),
        "lost": last is not None and last <= date(2025, 10, 6),
        "tag": "tea" in shop.desk.enrolment.tags(row.customer_id),
        "birthday": customer.birthday is not None and customer.birthday.month == 1,
        "debt": shop.standing(row.customer_id).debt > 0,
    }[wanted.kind]


def key_of(row: PersonRow, by: SortedBy) -> object:
    folded = " ".join(row.name.casefold().replace("ё", "е").split())
    return {
        SortedBy.NAME: folded or None,
        SortedBy.LAST_SALE: row.last_sale_at,
        SortedBy.BALANCE: row.balance,
        SortedBy.SPENT: row.spent,
    }[by]


def in_order(rows: Sequence[PersonRow], sort: Sort) -> list[CustomerId]:
    def key(row: PersonRow) -> tuple[object, CustomerId]:
        return key_of(row, sort.by), row.customer_id

    with_key = sorted((row for row in rows if key_of(row, sort.by) is not None), key=key, reverse=sort.descending)
    without = sorted((row for row in rows if key_of(row, sort.by) is None), key=key, reverse=sort.descending)
    return [row.customer_id for row in (*with_key, *without)]


@pytest.mark.parametrize("sorted_at_once", [True, False])
def test_every_list_in_every_order(open_shop: OpenShop, monkeypatch: pytest.MonkeyPatch, sorted_at_once: bool) -> None:
    if not sorted_at_once:
        monkeypatch.setattr(people_sql, "_MOST_SORTED", 0)
        monkeypatch.setattr(people_sql, "_MOST_NEWCOMERS", 0)
    shop = busy_shop(open_shop)
    everybody = listed(shop, EVERYBODY, Sort(), 100)
    assert len(everybody) == 42
    for wanted in FILTERS:
        members = [row for row in everybody if fits(shop, row, wanted)]
        assert members, wanted
        assert shop.desk.people.count(wanted) == len(members)
        for sort in SORTS:
            found = listed(shop, wanted, sort, 5)
            assert [row.customer_id for row in found] == in_order(members, sort), (wanted, sort)


def test_a_row_says_what_the_counter_says(open_shop: OpenShop) -> None:
    shop = open_shop(expiry={"days": 10}, tiers=TIERS)
    anna = shop.customer("Anna", phone="+79161234567")
    shop.sale(anna, "300.00")
    (row,) = shop.desk.people.page()
    visit = shop.desk.counter.visit(anna)
    assert (row.name, row.phone, row.card) == ("Anna", "+79161234567", visit.customer.card)
    assert (row.balance, row.spent, row.visits, row.tier) == (points("15"), shop.money("300.00"), 1, "bronze")
    shop.go("2026-02-20")
    assert shop.desk.people.page()[0].balance == shop.standing(anna).balance == 0


def test_a_list_stays_in_its_order_while_it_is_scrolled(open_shop: OpenShop) -> None:
    shop = open_shop(discounts=GROUPS)
    for place in range(6):
        shop.customer(f"Name {place}", group="staff")
    wanted, sort = Filter("group", "staff"), Sort(SortedBy.SPENT, descending=True)
    first = shop.desk.people.page(wanted, sort, None, 3)
    shop.sale(first[0].customer_id, "100.00")
    second = shop.desk.people.page(wanted, sort, first[-1].place, 3)
    assert {row.customer_id for row in (*first, *second)} == set(range(1, 7))


def test_find_gives_the_same_rows(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna Orlova")
    shop.customer("Boris")
    assert [row.customer_id for row in shop.desk.people.find("orl")] == [anna]
    assert shop.desk.people.find("nobody") == ()


def test_an_empty_shop_has_empty_lists(open_shop: OpenShop) -> None:
    shop = open_shop()
    for wanted in FILTERS:
        assert shop.desk.people.page(wanted) == ()
        assert shop.desk.people.count(wanted) == 0


def told(shop: Rehearsal) -> CustomerId:
    """Return a customer to whom one of everything happened."""
    anna = shop.desk.enrolment.register(
        Person(name="Anna"), consents=(Given("data", True, "I agree"), Given("sms", True, "I agree"))
    ).customer_id
    shop.go("2026-01-11")
    sold = shop.sale(anna, shop.line("600.00", name="Beans"), shop.line("20.00", category="coffee"))
    shop.go("2026-01-12")
    shop.refund(sold, amount="20.00")
    shop.go("2026-01-13")
    shop.void(shop.sale(anna, "100.00"))
    shop.go("2026-01-14")
    shop.adjust(anna, "50", reason="sorry")
    shop.go("2026-01-15")
    shop.adjust(anna, "-5", reason="wrong")
    card = shop.desk.cardroom.of_customer(anna)[0].number
    shop.go("2026-01-16")
    shop.desk.cardroom.replace(card, reason="lost")
    shop.go("2026-01-17")
    shop.desk.enrolment.consent(anna, (Given("sms", False),))
    shop.nightly("2026-03-01")
    return anna


def test_the_timeline_tells_everything(open_shop: OpenShop) -> None:
    shop = open_shop(expiry={"days": 30}, tiers=TIERS)
    anna = told(shop)
    items = shop.desk.people.timeline(anna)
    told_newest_first = [(item.kind, item.came // 100, item.went // 100) for item in items]
    assert told_newest_first == [
        ("expire", 0, 50),
        ("expire", 0, 25),
        ("withdrew", 0, 0),
        ("given", 0, 0),
        ("replaced", 0, 0),
        ("adjust", 0, 5),
        ("adjust", 50, 0),
        ("void", 0, 5),
        ("sale", 5, 0),
        ("refund", 0, 1),
        ("upgraded", 0, 0),
        ("sale", 31, 0),
        ("agreed", 0, 0),
        ("agreed", 0, 0),
        ("joined", 0, 0),
    ]
    by_kind = {item.kind: item for item in items}
    assert by_kind["sale"].name == "Beans, coffee"
    assert by_kind["refund"].money == -shop.money("19.99")
    assert by_kind["adjust"].reason == "sorry"
    assert (by_kind["upgraded"].name, by_kind["upgraded"].before) == ("silver", "bronze")
    assert by_kind["replaced"].before == by_kind["given"].name
    assert by_kind["withdrew"].name == "sms"
    assert by_kind["adjust"].staff == "Olga"
    assert [item.complete for item in items if item.kind == "sale"] == [True, False]


def test_merges_stand_in_the_timeline_of_who_was_kept(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, anya, ann = (shop.customer(name) for name in ("Anna", "Anya", "Ann"))
    for day, duplicate in (("2026-01-11", anya), ("2026-01-12", ann)):
        shop.go(day)
        shop.desk.merging.merge(new_key(), anna, duplicate)
    shop.go("2026-01-13")
    shop.desk.merging.unmerge(new_key(), anna)
    told = [(item.at.day, item.kind, item.name, item.staff) for item in shop.desk.people.timeline(anna)[:3]]
    assert told == [(13, "parted", "Ann", "Olga"), (12, "merged", "Ann", "Olga"), (11, "merged", "Anya", "Olga")]
    assert not any(item.has_account for item in shop.desk.people.timeline(anna))
    shop.desk.merging.unmerge(new_key(), anna)
    assert {item.kind for item in shop.desk.people.timeline(anya)} == {"joined", "given"}
    shop.desk.merging.merge(new_key(), anna, anya)
    shop.desk.erasing.erase(anna, reason="asked")
    assert {item.name for item in shop.desk.people.timeline(anna) if item.kind in {"merged", "parted"}} == {"", "Ann"}


@pytest.mark.parametrize("page", [1, 4, 100])
def test_the_timeline_in_pieces_is_the_whole(open_shop: OpenShop, page: int) -> None:
    shop = open_shop(expiry={"days": 30}, tiers=TIERS)
    anna = told(shop)
    other = shop.customer("Boris")
    shop.sale(other, "100.00")
    found = list(shop.desk.people.timeline(anna, page))
    while more := shop.desk.people.timeline(anna, page, found[-1].place):
        found.extend(more)
    assert tuple(found) == shop.desk.people.timeline(anna, 1000)
    assert len(found) == len({item.place for item in found})


def test_why_is_the_quote_that_was_agreed_to(open_shop: OpenShop) -> None:
    shop = open_shop(discounts=GROUPS)
    anna = shop.customer("Anna", group="staff")
    sold = shop.sale(anna, "200.00")
    shop.publish(discounts={"groups": {"staff": "50"}})
    why = shop.desk.people.why(sold.sale_id)
    assert why.quote.reasons == sold.quote.reasons
    assert (why.quote.to_pay, why.quote.points_earned) == (sold.quote.to_pay, sold.quote.points_earned)
    assert why.program.discounts != shop.shop.program.discounts


def test_why_of_a_sale_without_a_card(open_shop: OpenShop) -> None:
    shop = open_shop()
    assert shop.desk.people.why(shop.sale(None, "50.00").sale_id).quote.to_pay == shop.money("50.00")


def test_why_refuses_a_sale_that_is_none(open_shop: OpenShop) -> None:
    with pytest.raises(Refused, match="unknown_sale"):
        open_shop().desk.people.why(SaleId(99))


OFFERS = {
    "stamps": [{"code": "cup", "name": "Cup", "category": "coffee", "buy": 2}],
    "campaigns": [{"code": "monday", "name": "Monday", "add_points": "3"}],
    "welcome": {"points": "10"},
    "birthday": {"points": "20"},
    "challenges": [
        {"code": "two", "name": "Two visits", "goal": "visits", "target": "2", "period": "month", "points": "7"}
    ],
    "referral": {"referrer_points": "4", "friend_points": "5"},
    "feedback": {"points": "2"},
    "surprise": {"points_per_day": "100"},
    "perks": [{"code": "table", "name": "Table"}],
    "memberships": [{"code": "club", "name": "Club", "price": "99.00", "months": 1}],
    "certificates": {"months": 12, "earn_when_sold": True},
    "tiers": TIERS,
}


def moves(shop: Rehearsal, who: CustomerId) -> list[tuple[str, str, int, int]]:
    """Return kind, name and points of what happened to a customer but sales and cards, oldest first."""
    items = reversed(shop.desk.people.timeline(who))
    usual = {"joined", "given", "upgraded", "kept"}
    return [(each.kind, each.name, each.came // 100, each.went // 100) for each in items if each.kind not in usual]


def test_what_mechanics_gave_stands_in_the_timeline(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 10:00", **OFFERS)
    desk = shop.desk
    olga = shop.customer("Olga")
    anna = desk.enrolment.register(Person(name="Anna", birthday=date(1990, 1, 12)), referrer=olga).customer_id
    shop.go("2026-01-12")
    shop.nightly()
    code = desk.certificates.sell(new_key(), shop.money("60.00"), customer_id=anna).certificate.code
    desk.certificates.cancel(new_key(), code, reason="a mistake")
    desk.bonuses.thank_for_feedback(new_key(), anna)
    desk.bonuses.surprise(new_key(), anna, points("5"), reason="rain")
    desk.privileges.grant(new_key(), anna, "table")
    desk.privileges.use(new_key(), anna, "table")
    desk.privileges.lend(new_key(), anna, "silver", until=date(2026, 2, 1), reason="to try")
    desk.privileges.take_loan_back(new_key(), anna, reason="enough")
    desk.memberships.join(new_key(), anna, "club")
    desk.memberships.cancel(new_key(), anna, reason="a mistake")
    desk.attention.contact(new_key(), anna, "birthday")
    desk.attention.contact(new_key(), anna, "thanks")
    assert sorted(moves(shop, anna)) == sorted(
        [
            ("welcome", "", 10, 0),
            ("birthday", "", 20, 0),
            ("certificate", code, 0, 0),
            ("certificate_points", "", 3, 0),
            ("certificate_cancel", code, 0, 0),
            ("taken_back", "", 0, 3),
            ("feedback", "", 2, 0),
            ("surprise", "", 5, 0),
            ("perk_granted", "table", 0, 0),
            ("perk", "table", 0, 0),
            ("lent", "silver", 0, 0),
            ("loan_ended", "", 0, 0),
            ("membership", "club", 0, 0),
            ("membership_cancel", "club", 0, 0),
            ("contact", "birthday", 0, 0),
            ("thanks", "", 0, 0),
        ]
    )


def summed(shop: Rehearsal, who: CustomerId) -> int:
    return sum(each.came - each.went for each in shop.desk.people.timeline(who, 1000))


def test_the_points_of_the_timeline_come_to_the_balance(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 10:00", **OFFERS)
    olga = shop.customer("Olga")
    anna = shop.desk.enrolment.register(Person(name="Anna"), referrer=olga).customer_id
    first = shop.sale(anna, shop.line("200.00", category="coffee", quantity="2"))
    shop.go("2026-01-11")
    shop.sale(anna, "100.00", redeem="max")
    for who in (anna, olga):
        assert summed(shop, who) == shop.standing(who).balance
    shop.go("2026-01-12")
    shop.refund(first)
    back, olgas = shop.desk.people.timeline(anna), shop.desk.people.timeline(olga)
    assert summed(shop, anna) == shop.standing(anna).balance
    assert summed(shop, olga) == shop.standing(olga).balance
    (taken,) = [each for each in back if each.kind == "taken_back"]
    assert {(mark.mechanic, mark.code) for mark in taken.marks} == {("challenge", "two"), ("referral", "friend")}
    assert [(each.kind, each.before) for each in olgas[:2]] == [("taken_back", ""), ("referral", "Anna")]


def test_a_sale_tells_what_it_did_beside_points(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 10:00", **OFFERS)
    anna = shop.customer("Anna")
    sold = shop.sale(anna, shop.line("200.00", category="coffee", quantity="2"))
    shop.go("2026-01-11")
    shop.refund(sold)
    refund, sale = (each for each in shop.desk.people.timeline(anna) if each.sale_id == sold.sale_id)
    assert {(mark.mechanic, mark.amount) for mark in sale.marks} >= {("stamp", 2), ("campaign_use", 1)}
    assert {(mark.mechanic, mark.amount) for mark in refund.marks} >= {("stamp", -2), ("campaign_use", -1)}


def test_who_is_set_aside_is_told_of_no_points(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 10:00", **OFFERS, control_group_every=2)
    anna = next(who for who in (shop.customer("A"), shop.customer("B")) if shop.standing(who).control)
    shop.desk.bonuses.thank_for_feedback(new_key(), anna)
    assert moves(shop, anna) == [("feedback", "", 0, 0)]
    assert not shop.desk.people.timeline(anna)[0].has_account


def test_where_points_came_from(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 10:00", **OFFERS, expiry={"days": 30})
    anna = shop.customer("Anna", birthday=date(1990, 1, 12))
    shop.go("2026-01-12")
    shop.nightly()
    people = shop.desk.people
    (birthday,) = [each for each in people.timeline(anna) if each.kind == "birthday"]
    (portion,) = people.origin(anna, birthday).portions
    assert (portion.points, portion.left, portion.last) == (points("20"), points("20"), date(2026, 1, 12))
    shop.nightly("2026-01-13")
    (burned,) = [each for each in people.timeline(anna) if each.kind == "expire"]
    origin = people.origin(anna, burned)
    assert [(each.points, each.made_at, each.left) for each in origin.portions] == [(points("-20"), birthday.at, 0)]
    assert origin.version == 1
    shop.publish(name="Another name")
    shop.adjust(anna, "50", reason="sorry")
    (gift, *_) = people.timeline(anna)
    assert people.origin(anna, gift).version == 2
    assert [each.points for each in people.origin(anna, gift).portions] == [points("50")]


def test_friends(open_shop: OpenShop) -> None:
    shop = open_shop(**OFFERS)
    olga = shop.customer("Olga")
    friends = [shop.desk.enrolment.register(Person(name=f"{n}"), referrer=olga).customer_id for n in range(8)]
    circle = shop.desk.people.circle(olga)
    assert circle.referrer is None
    assert [each.customer_id for each in circle.brought] == friends[:1:-1]
    assert circle.count == 8
    referrer = shop.desk.people.circle(friends[0]).referrer
    assert referrer is not None
    assert (referrer.customer_id, referrer.name, referrer.state) == (olga, "Olga", "waiting")


def test_segments_are_known_even_when_no_offer_asks(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna")
    assert shop.standing(anna).segments == frozenset()
    assert shop.desk.people.segments(anna) == {"newcomer"}


def test_tags_of_the_shop(open_shop: OpenShop) -> None:
    shop = open_shop()
    assert shop.desk.people.tags() == ()
    for tags in (("tea", "dog"), ("tea", "cat")):
        shop.desk.enrolment.change_tags(shop.customer(), tags)
    assert shop.desk.people.tags() == ("cat", "dog", "tea")
