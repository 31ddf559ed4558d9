"""Taking an import back: all stands as it stood, unless something stands on it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.importing import ImportId, Kind
from loyalty_desk.services.enrolment import Given
from tests.services.conftest import OpenShop
from tests.services.importing import PEOPLE, SALES, standing, write
from tests.shop import Rehearsal, new_key

TIERS = {"levels": [{"code": "a", "name": "A", "from": "0"}, {"code": "b", "name": "B", "from": "1000"}]}


def taken(shop: Rehearsal, folder: Path, text: str, kind: Kind) -> ImportId:
    """Take a file and return the number of the import."""
    import_id = shop.desk.imports.take(write(folder, text), kind).import_id
    assert import_id is not None
    return import_id


def refusal(shop: Rehearsal, import_id: ImportId) -> dict[str, object]:
    """Return why an import is not undone; nothing may be changed."""
    before = standing(shop)
    with pytest.raises(Refused) as caught:
        shop.desk.imports.undo(import_id)
    assert caught.value.code == "not_allowed"
    assert standing(shop) == before
    return caught.value.values


@pytest.mark.parametrize(("text", "kind"), [(SALES, "sales"), (PEOPLE, "customers")])
def test_everything_is_as_it_was_and_can_be_taken_again(
    open_shop: OpenShop, tmp_path: Path, text: str, kind: Kind
) -> None:
    shop = open_shop(tiers=TIERS)
    before = standing(shop)
    summary = shop.desk.reports.summary(date(2026, 1, 1), date(2026, 1, 31))
    import_id = taken(shop, tmp_path, text, kind)
    with_it = standing(shop)
    shop.desk.imports.undo(import_id)
    assert standing(shop) == before
    assert shop.desk.reports.summary(date(2026, 1, 1), date(2026, 1, 31)) == summary
    assert shop.shop.customers.count() == 0
    assert shop.desk.enrolment.find("C1") == shop.desk.enrolment.find("Anna") == []
    shop.check()
    again = taken(shop, tmp_path, text, kind)
    assert {name: len(rows) for name, rows in standing(shop).items()} == {
        name: len(rows) for name, rows in with_it.items()
    }
    assert [each.undone_at for each in shop.desk.imports.history() if each.import_id == again] == [None]
    shop.check()


def test_nothing_is_left_of_who_they_were(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    shop.desk.imports.undo(taken(shop, tmp_path, PEOPLE, "customers"))
    for table in ("customer", "external_id", "card", "customer_tag", "search_text", "search_key", "search_word"):
        kept = repr(shop.shop.database.rows(f"SELECT * FROM {table}"))
        assert not [each for each in ("Anna", "anna", "79160000001", "tea", "Boris", "boris") if each in kept]


def test_customers_who_were_there_stay_with_their_own_sales(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(tiers=TIERS)
    anna = shop.customer("Anna", phone="+79160000002")
    shop.sale(anna, "10.00", at="2026-01-02")
    before = standing(shop)
    import_id = taken(shop, tmp_path, SALES, "sales")
    shop.sale(anna, "5.00", at="2026-01-09")
    visit = shop.desk.counter.visit(anna)
    assert (visit.standing.spent, visit.standing.tier) == (101_500, "b")
    shop.desk.imports.undo(import_id)
    visit = shop.desk.counter.visit(anna)
    assert (visit.standing.spent, visit.standing.visits, visit.standing.tier) == (1_500, 2, "a")
    assert shop.shop.accounts.load(anna).last_sale_at == visit.last_sales[0].at
    assert standing(shop)["card"] == before["card"]
    shop.check(anna)


@pytest.mark.parametrize("is_kept", [True, False])
def test_two_who_were_merged_since_can_still_be_parted(open_shop: OpenShop, tmp_path: Path, *, is_kept: bool) -> None:
    shop = open_shop()
    anna = shop.customer("Anna", phone="+79160000002")
    anne = shop.customer("Anne", phone="+79160000003")
    shop.sale(anne, "3.00")
    import_id = taken(shop, tmp_path, SALES, "sales")
    keep, duplicate = (anna, anne) if is_kept else (anne, anna)
    shop.desk.merging.merge(new_key(), keep, duplicate)
    shop.desk.imports.undo(import_id)
    assert shop.standing(keep).spent == 300
    shop.check(keep)
    shop.desk.merging.unmerge(new_key(), keep)
    assert (shop.standing(anna).spent, shop.standing(anne).spent) == (0, 300)
    shop.check(anna, anne)


def _sale(shop: Rehearsal, anna: CustomerId) -> None:
    shop.sale(anna, "1.00")


def _refund(shop: Rehearsal, anna: CustomerId) -> None:
    shop.refund(shop.desk.refunds.of_customer(anna)[0].sale_id)


def _adjust(shop: Rehearsal, anna: CustomerId) -> None:
    shop.adjust(anna, "5")


def _consent(shop: Rehearsal, anna: CustomerId) -> None:
    shop.desk.enrolment.consent(anna, (Given("email", given=True),))


def _certificate(shop: Rehearsal, anna: CustomerId) -> None:
    shop.certificate("10.00", anna)


def _merge(shop: Rehearsal, anna: CustomerId) -> None:
    shop.desk.merging.merge(new_key(), shop.customer("Anne"), anna)


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        (_sale, {"sales": 1, "customers": 1}),
        (_refund, {"sales": 1, "customers": 1}),
        (_adjust, {"sales": 0, "customers": 1}),
        (_consent, {"sales": 0, "customers": 1}),
        (_certificate, {"sales": 0, "customers": 1}),
        (_merge, {"sales": 0, "customers": 1}),
    ],
)
def test_what_stands_on_it_keeps_it(
    open_shop: OpenShop,
    tmp_path: Path,
    deed: Callable[[Rehearsal, CustomerId], None],
    expected: dict[str, int],
) -> None:
    shop = open_shop(certificates={})
    import_id = taken(shop, tmp_path, SALES, "sales")
    (anna,) = shop.desk.enrolment.find("C1")
    deed(shop, anna.customer_id)
    assert refusal(shop, import_id) == {"why": "import_in_use", **expected}
    shop.check()


def test_points_that_were_used_keep_it(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    import_id = taken(shop, tmp_path, PEOPLE, "customers")
    (anna,) = shop.desk.enrolment.find("Anna")
    shop.sale(anna.customer_id, "100.00", redeem="20")
    assert refusal(shop, import_id) == {"why": "import_in_use", "sales": 1, "customers": 1}


def test_points_that_burned_keep_it(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(expiry={"days": 5})
    import_id = taken(shop, tmp_path, PEOPLE, "customers")
    assert shop.nightly("2026-02-01") == "120"
    assert refusal(shop, import_id) == {"why": "import_in_use", "sales": 0, "customers": 1}


def test_an_import_is_undone_once(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    import_id = taken(shop, tmp_path, PEOPLE, "customers")
    shop.desk.imports.undo(import_id)
    assert refusal(shop, import_id) == {"why": "import_undone"}
    assert refusal(shop, ImportId(77)) == {"why": "unknown_import"}


def test_a_printed_card_is_blank_again(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    (blank,) = shop.desk.cardroom.print_blanks(1, "first")
    before = standing(shop)["card"]
    shop.desk.imports.undo(taken(shop, tmp_path, f"name,card\nAnna,{blank}\n", "customers"))
    assert standing(shop)["card"] == before


def test_the_sales_go_before_the_customers_whose_they_are(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(tiers=TIERS)
    before = standing(shop)
    people = taken(shop, tmp_path, PEOPLE, "customers")
    between = standing(shop)
    sales = taken(shop, tmp_path, SALES, "sales")
    assert refusal(shop, people) == {"why": "import_in_use", "sales": 1, "customers": 0}
    shop.desk.imports.undo(sales)
    assert standing(shop) == between
    shop.desk.imports.undo(people)
    assert standing(shop) == before
    shop.check()
