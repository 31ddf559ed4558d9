"""Two customers who are one person: merged, and parted again."""

from fractions import Fraction

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.merging import Joined
from loyalty_desk.store.customers import Person
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

ONE_PER_ONE = {"per": "1.00"}


def merge(shop: Rehearsal, keep: CustomerId, duplicate: CustomerId, key: str = "") -> Joined:
    return shop.desk.merging.merge(key or new_key(), keep, duplicate)


def unmerge(shop: Rehearsal, keep: CustomerId, key: str = "") -> Joined:
    return shop.desk.merging.unmerge(key or new_key(), keep)


def both(shop: Rehearsal) -> tuple[CustomerId, CustomerId]:
    return shop.customer("Anna"), shop.customer("A. Petrova")


def test_the_one_who_is_kept_has_everything(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE, expiry={"days": 30})
    anna, twin = both(shop)
    shop.sale(anna, "100.00")
    shop.go("2026-01-15")
    sold = shop.sale(twin, "50.00")
    made = merge(shop, anna, twin)
    assert made.customer.customer_id == anna
    assert shop.lots(anna) == [("100", "2026-02-09"), ("50", "2026-02-14")]
    assert (made.standing.available, made.standing.spent, made.standing.visits) == (15000, 15000, 2)
    shop.check(anna)
    shop.refund(sold)
    assert (shop.balance(anna), shop.standing(anna).visits) == ("100", 1)
    shop.check(anna)
    unmerge(shop, anna)
    assert (shop.balance(anna), shop.balance(twin)) == ("100", "0")
    shop.check(anna, twin)


def test_either_card_and_either_phone_find_the_one_who_is_kept(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna", phone="+79120000001")
    twin = shop.customer("Petrova", phone="+79120000002", email="p@example.com", group="staff", note="likes tea")
    cards = [shop.desk.enrolment.customer(each).card or "" for each in (anna, twin)]
    made = merge(shop, anna, twin)
    assert [shop.desk.counter.holder(card) for card in cards] == [anna, anna]
    known = made.customer
    assert (known.name, known.phone, known.card) == ("Anna", "+79120000001", cards[0])
    assert (known.email, known.group, known.note) == ("p@example.com", "staff", "likes tea")
    enrolment = shop.desk.enrolment
    for phone in ("+79120000001", "+79120000002"):
        found = enrolment.by_phone(phone)
        assert found
        assert found.customer_id == anna
    for typed in ("Petrova", "9120000002", "Anna", cards[1]):
        assert [each.customer_id for each in enrolment.find(typed)] == [anna]
    assert enrolment.update(anna, {"phone": "+79120000002"}).phone == "+79120000002"
    unmerge(shop, anna)
    assert [shop.desk.counter.holder(card) for card in cards] == [anna, twin]
    assert (enrolment.customer(anna).email, enrolment.customer(twin).email) == (None, "p@example.com")
    assert (enrolment.customer(anna).phone, enrolment.customer(twin).phone) == ("+79120000002", None)
    assert [each.customer_id for each in enrolment.find("Petrova")] == [twin]
    shop.check(anna, twin)


def test_a_card_replaced_after_the_merge_goes_back(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, twin = both(shop)
    card = shop.desk.enrolment.customer(twin).card or ""
    merge(shop, anna, twin)
    new = shop.desk.cardroom.replace(card, reason="broken").number
    shop.check(anna)
    unmerge(shop, anna)
    assert shop.desk.counter.holder(new) == twin
    shop.check(anna, twin)


def test_a_debt_is_paid_with_the_other_s_points_and_owed_again(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, twin = both(shop)
    sold = shop.sale(twin, "30.00")
    shop.adjust(twin, "-30")
    shop.refund(sold)
    shop.adjust(anna, "100")
    assert (shop.debt(twin), shop.available(anna)) == ("30", "100")
    merge(shop, anna, twin)
    assert (shop.debt(anna), shop.available(anna)) == ("0", "70")
    assert shop.entries(anna)[-2:] == [("transfer", "-30"), ("transfer", "30")]
    unmerge(shop, anna)
    assert (shop.debt(twin), shop.available(anna), shop.debt(anna)) == ("30", "100", "0")
    shop.check(anna, twin)


def test_lots_go_back_with_what_is_left_of_them(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"})
    anna, twin = both(shop)
    shop.adjust(anna, "10", expires="2026-06-01")
    shop.adjust(twin, "100", expires="2026-05-01")
    merge(shop, anna, twin)
    sold = shop.sale(anna, "60.00", redeem="60")
    unmerge(shop, anna)
    assert (shop.lots(anna), shop.lots(twin)) == ([("10", "2026-06-01")], [("40", "2026-05-01")])
    assert shop.entries(anna) == [("adjust", "10"), ("redeem", "-60"), ("transfer", "60")]
    assert shop.entries(twin) == [("adjust", "100"), ("transfer", "-60")]
    shop.refund(sold)  # what Anna used comes back to Anna, with the dates that it had
    assert shop.lots(anna) == [("60", "2026-05-01"), ("10", "2026-06-01")]
    assert shop.lots(twin) == [("40", "2026-05-01")]
    shop.check(anna, twin)


def test_a_refund_made_in_between_goes_back_with_its_sale(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, twin = both(shop)
    sold = shop.sale(twin, "100.00")
    merge(shop, anna, twin)
    shop.sale(anna, "50.00")
    shop.refund(sold, amount="30.00")
    unmerge(shop, anna)
    assert (shop.balance(anna), shop.balance(twin)) == ("50", "70")
    assert (shop.standing(anna).spent, shop.standing(twin).spent) == (5000, 7000)
    shop.refund(sold)
    assert (shop.balance(anna), shop.balance(twin)) == ("50", "0")
    shop.check(anna, twin)


def test_a_debt_paid_in_between_stays_paid(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, twin = both(shop)
    sold = shop.sale(twin, "30.00")
    shop.adjust(twin, "-30")
    shop.refund(sold)
    merge(shop, anna, twin)
    shop.sale(anna, "100.00")
    assert shop.available(anna) == "70"
    unmerge(shop, anna)
    assert (shop.debt(twin), shop.available(anna), shop.debt(anna)) == ("0", "70", "0")
    shop.check(anna, twin)


def test_tiers_and_stamps_see_one_history(open_shop: OpenShop) -> None:
    levels = [{"code": "silver", "name": "Silver", "from": "0"}, {"code": "gold", "name": "Gold", "from": "150"}]
    stamps = [{"code": "card", "name": "Card", "category": "coffee", "buy": 5}]
    shop = open_shop(tiers={"levels": levels}, stamps=stamps)
    anna, twin = both(shop)
    for who in (anna, twin):
        shop.sale(who, shop.line("100.00", category="coffee", quantity="2"))
    made = merge(shop, anna, twin).standing
    assert (made.tier, made.stamps("card"), made.visits) == ("gold", 4, 2)
    unmerge(shop, anna)
    for who in (anna, twin):
        standing = shop.standing(who)
        assert (standing.tier, standing.stamps("card"), standing.visits) == ("silver", 2, 1)
    shop.check(anna, twin)


def test_the_carried_part_of_a_point_is_shared_again(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "10.00"})
    anna, twin = both(shop)
    for who in (anna, twin):
        shop.sale(who, "6.00")
    merge(shop, anna, twin)
    assert shop.carry(anna) * 10 == 12
    shop.sale(anna, "1.00")  # 0.6 + 0.6 + 0.1: one point, 0.3 are left
    assert (shop.balance(anna), shop.carry(anna)) == ("1", Fraction(3, 10))
    unmerge(shop, anna)
    assert (shop.carry(anna), shop.carry(twin)) == (Fraction(0), Fraction(3, 10))
    shop.check(anna, twin)


def test_a_birthday_is_given_once_a_year(open_shop: OpenShop) -> None:
    shop = open_shop(birthday={"points": "50"})
    born = {"birthday": shop.shop.today().replace(year=1990, month=2, day=1)}
    anna, twin = shop.customer("Anna", **born), shop.customer("Petrova", **born)
    merge(shop, anna, twin)
    shop.nightly("2026-02-01")
    assert shop.balance(anna) == "50"
    unmerge(shop, anna)
    assert (shop.balance(anna), shop.balance(twin)) == ("50", "0")
    shop.check(anna, twin)


def test_a_membership_of_the_duplicate_holds_where_the_other_has_none(open_shop: OpenShop) -> None:
    shop = open_shop(memberships=[{"code": "club", "name": "Club", "price": "5.00", "months": 1}])
    anna, twin = both(shop)
    shop.desk.memberships.join(new_key(), twin, "club")
    shop.desk.memberships.join(new_key(), anna, "club")
    shop.desk.memberships.cancel(new_key(), anna, reason="a mistake")
    assert merge(shop, anna, twin).standing.membership == "club"
    shop.check(anna)
    unmerge(shop, anna)
    assert (shop.standing(anna).membership, shop.standing(twin).membership) == (None, "club")
    shop.check(anna, twin)


def test_a_friend_who_is_the_referrer_gets_back_what_was_given(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "0"}, referral={"friend_points": "5", "referrer_points": "7"})
    anna = shop.customer()
    friend = shop.desk.enrolment.register(Person(name="Vera"), referrer=anna).customer_id
    sold = shop.sale(friend, "10.00")
    assert (shop.balance(anna), shop.balance(friend)) == ("7", "5")
    merge(shop, anna, friend)
    assert shop.balance(anna) == "12"
    shop.refund(sold)
    assert shop.balance(anna) == "0"
    shop.check(anna)
    unmerge(shop, anna)
    assert (shop.balance(anna), shop.balance(friend)) == ("0", "0")
    shop.check(anna, friend)


def test_a_merge_is_done_once(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, twin = both(shop)
    shop.sale(twin, "5.00")
    key, back = new_key(), new_key()
    first = merge(shop, anna, twin, key)
    again = merge(shop, anna, twin, key)
    assert (again.standing, again.replayed) == (first.standing, True)
    with pytest.raises(Refused, match="key_reused"):
        merge(shop, twin, anna, key)
    unmerge(shop, anna, back)
    assert unmerge(shop, anna, back).replayed
    assert merge(shop, anna, twin, key).replayed
    assert shop.balance(twin) == "5"


def test_what_cannot_be_merged_is_refused(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna, twin = both(shop)
    with pytest.raises(Invalid, match="the same customer"):
        merge(shop, anna, anna)
    with pytest.raises(Refused, match="unknown_customer"):
        merge(shop, anna, CustomerId(99))
    with pytest.raises(Refused, match="not_allowed") as none:
        unmerge(shop, anna)
    assert none.value.values == {"why": "not_merged"}
    merge(shop, anna, twin)
    with pytest.raises(Refused, match="not_allowed") as gone:
        merge(shop, shop.customer("Vera"), twin)
    assert gone.value.values == {"why": "merged", "customer_id": anna}
    with pytest.raises(Refused, match="unknown_customer"):
        unmerge(shop, twin)


def test_a_sale_begun_before_the_merge_is_of_the_one_who_is_kept(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    anna, twin = both(shop)
    merge(shop, anna, twin)
    shop.sale(twin, "10.00")
    assert shop.balance(anna) == "10"
    assert shop.desk.counter.visit(twin).customer.customer_id == anna
    shop.check(anna)


def test_merges_are_undone_in_their_order(open_shop: OpenShop) -> None:
    shop = open_shop(earning=ONE_PER_ONE)
    people = [shop.customer(name) for name in ("Anna", "Boris", "Vera")]
    sales = [shop.sale(who, f"{place}0.00") for place, who in enumerate(people, 1)]
    merge(shop, people[1], people[2])
    merge(shop, people[0], people[1])
    assert shop.balance(people[2]) == "60"
    shop.refund(sales[2], amount="5.00")
    shop.check(people[0])
    unmerge(shop, people[0])
    assert [shop.balance(who) for who in people] == ["10", "45", "45"]
    unmerge(shop, people[1])
    assert [shop.balance(who) for who in people] == ["10", "20", "25"]
    shop.check(*people)


def test_a_merged_customer_is_on_no_list(open_shop: OpenShop) -> None:
    shop = open_shop(birthday={"points": "1"}, anniversary={"points": "1"})
    born = {"birthday": shop.shop.today().replace(year=1990)}
    anna, twin = shop.customer("Anna"), shop.customer("Twin", group="staff", **born)
    shop.desk.enrolment.change_tags(twin, ["tea"])
    merge(shop, anna, twin)
    assert shop.shop.customers.count() == 1
    assert shop.desk.enrolment.tags(anna) == {"tea"}
    rows = shop.shop.database.rows("SELECT id FROM customer WHERE birthday NOT NULL OR group_code NOT NULL")
    assert rows == [(anna,)]
    shop.nightly("2027-01-10")
    assert shop.balance(anna) == "2"
    unmerge(shop, anna)
    assert shop.desk.enrolment.tags(anna) == frozenset()
    assert shop.desk.enrolment.customer(twin).birthday == born["birthday"]
    shop.check(anna, twin)
