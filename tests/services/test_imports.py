"""Bringing in customers and past sales: what is taken, what is known, and that it is all or nothing."""

from datetime import date
from pathlib import Path

import pytest

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.importing import Findings, Kind, Known, Layout, RowProblem
from loyalty_desk.domain.progress import Cancelled
from tests.services.conftest import OpenShop
from tests.services.importing import PEOPLE, SALES, standing, tables, write
from tests.shop import Rehearsal

TIERS = {"levels": [{"code": "a", "name": "A", "from": "0"}, {"code": "b", "name": "B", "from": "1000"}]}


def found(shop: Rehearsal, text: str) -> CustomerId:
    """Return the one customer whom a text means."""
    (one,) = shop.desk.enrolment.find(text)
    return one.customer_id


def test_sales_become_history_without_points(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    taken = shop.desk.imports.take(write(tmp_path, SALES), "sales")
    assert taken.findings == Findings(
        rows=4, taken=4, customers=3, sales=3, money=115_000, first=date(2026, 1, 5), last=date(2026, 1, 7)
    )
    first, gift, by_phone = found(shop, "C1"), found(shop, "C2"), found(shop, "+79160000002")
    visit = shop.desk.counter.visit(first)
    (past,) = visit.last_sales
    assert (visit.standing.spent, visit.standing.visits, visit.standing.available) == (15_000, 1, 0)
    assert [(line.line.category, line.line.quantity, line.net) for line in shop.shop.sales.lines(past.sale_id)] == [
        ("coffee", 1_000, 10_050),
        ("cake", 2_000, 4_950),
    ]
    assert shop.desk.counter.visit(gift).standing.visits == 1
    assert shop.desk.enrolment.customer(by_phone).phone == "+79160000002"
    assert shop.desk.enrolment.customer(first).registered_at == past.at
    assert shop.shop.database.rows("SELECT day, staff, sales, money FROM staff_day WHERE sales > 0 ORDER BY day") == [
        ("2026-01-05", "Olga", 1, 15_000),
        ("2026-01-06", "", 1, 0),
        ("2026-01-07", "Ivan", 1, 100_000),
    ]
    summary = shop.desk.reports.summary(date(2026, 1, 1), date(2026, 1, 10))
    assert (summary.sales, summary.money) == (3, 115_000)
    assert [day.registered for day in shop.desk.reports.days(date(2026, 1, 5), date(2026, 1, 7))] == [1, 1, 1]
    shop.check(first, gift, by_phone)


def test_a_refund_of_an_imported_sale_takes_no_points(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    shop.desk.imports.take(write(tmp_path, SALES), "sales")
    first = found(shop, "C1")
    refunded = shop.refund(shop.desk.refunds.of_customer(first)[0].sale_id, amount="50.00")
    assert (refunded.money_back, refunded.points_taken, refunded.debt) == (5_000, 0, 0)
    shop.check(first)


def test_customers_with_all_that_is_known_of_them(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(expiry={"months": 6})
    taken = shop.desk.imports.take(write(tmp_path, PEOPLE), "customers")
    assert taken.findings == Findings(rows=3, taken=3, customers=3, points=12_000)
    anna = shop.desk.enrolment.customer(found(shop, "Anna Smith"))
    assert (anna.phone, anna.email, anna.group, anna.note) == (
        "+79160000001",
        "anna@example.com",
        "staff",
        "likes tea",
    )
    assert anna.birthday == date(1990, 2, 28)
    assert shop.desk.enrolment.tags(anna.customer_id) == {"tea", "morning"}
    assert shop.lots(anna.customer_id) == [("120", "2026-07-10")]  # whole points: the unit of this program
    (entry,) = shop.desk.points.entries(anna.customer_id)
    assert (entry.kind, entry.reason) == ("adjust", "opening balance")
    assert anna.card is not None
    assert shop.desk.counter.identify(anna.card).customer.customer_id == anna.customer_id
    shop.check(anna.customer_id)


def test_sales_find_the_customers_that_were_brought_in(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    shop.desk.imports.take(write(tmp_path, "id,name,phone,card\n17,Anna,8 (916) 000-00-01,ABC-5\n"), "customers")
    anna = found(shop, "Anna")
    card = shop.desk.enrolment.customer(anna).card
    sales = "".join(f"{who},2026-01-0{day},1.00\n" for day, who in enumerate(("17", "+79160000001", "ABC-5", card), 1))
    taken = shop.desk.imports.take(write(tmp_path, f"customer,date,amount\n{sales}"), "sales")
    assert (taken.findings.customers, taken.findings.sales) == (0, 4)
    assert shop.desk.counter.identify("ABC-5").standing.spent == 400
    shop.check(anna)


def test_a_card_and_a_phone_nobody_has_are_kept_as_such(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    (blank,) = shop.desk.cardroom.print_blanks(1, "first")
    rows = (
        f"{blank},2026-01-01,1\n2912345678906,2026-01-01,1\n89160000003,2026-01-01,1\n+7 916 000 00 03,2026-01-02,1\n"
    )
    taken = shop.desk.imports.take(write(tmp_path, f"customer,date,amount\n{rows}"), "sales")
    assert (taken.findings.customers, taken.findings.sales) == (3, 4)
    assert shop.desk.counter.identify(blank).standing.visits == 1
    assert shop.desk.counter.identify("2912345678906").standing.visits == 1
    assert shop.desk.counter.visit(found(shop, "+79160000003")).standing.visits == 2


def test_who_is_known_is_not_changed(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    anna = shop.customer("Anna", phone="+79160000001", note="ours")
    card = shop.desk.enrolment.customer(anna).card
    file = write(
        tmp_path,
        "id,name,phone,card,points\n"
        "17,Another,+79160000001,,50\n"
        f"18,Another,,{card},50\n"
        "17,Third,+79160000009,,\n"
        "20,Boris,+79160000004,,\n"
        "21,Boris,+79160000004,,\n"
        "17,Boris,+79160000004,,\n",
    )
    findings = Findings(
        rows=6,
        taken=1,
        skipped=5,
        wrong=1,
        known=Known(external_id=1, phone=2, card=1),
        customers=1,
        problems=(RowProblem(7, "phone", "two customers", "+79160000004"),),
    )
    taken = shop.desk.imports.take(file, "customers")
    assert taken.findings == findings
    assert shop.desk.enrolment.customer(anna).note == "ours"
    assert shop.balance(anna) == "0"
    shop.check(anna)


def test_a_file_may_bring_only_what_others_call_known_customers(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    anna = shop.customer("Anna", phone="+79160000001")
    file = write(tmp_path, "id,phone\n17,+79160000001\n")
    before = tables(shop)
    assert shop.desk.imports.check(file, "customers").known == Known(phone=1)
    assert tables(shop) == before
    taken = shop.desk.imports.take(file, "customers")
    assert (taken.findings.taken, taken.findings.known) == (0, Known(phone=1))
    shop.desk.imports.take(write(tmp_path, "customer,date,amount\n17,2026-01-01,1\n(((((((((,2026-01-01,1\n"), "sales")
    assert shop.desk.counter.visit(anna).standing.visits == 1
    assert shop.shop.customers.count() == 2
    shop.check(anna)


def test_what_a_file_shows_first(open_shop: OpenShop, tmp_path: Path) -> None:
    preview = open_shop().desk.imports.look(write(tmp_path, SALES))
    assert (preview.kind, preview.delimiter, len(preview.rows), preview.headings[0]) == ("sales", ";", 4, "customer")


def test_an_import_is_part_of_what_is_done_around_it(open_shop: OpenShop, tmp_path: Path) -> None:
    shop, file = open_shop(), write(tmp_path, SALES)
    before = tables(shop)

    def take_and_fail() -> None:
        with shop.shop.database.transaction():
            shop.desk.imports.take(file, "sales")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        take_and_fail()
    assert tables(shop) == before


def test_cells_that_make_no_sense_are_told_by_row(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    people = write(
        tmp_path,
        "name,phone,email,birthday,points,tags\nAnna,12,,,,\nBoris,,a@b,,,\nVera,,,2027-01-01,,\nGleb,,,tomorrow,,\n"
        f",,,,5,\nDina,,,,-5,\nEgor,,,,many,\nFay,,,,10000000000,\nZoe,,,,,{'x' * 51}\n{'y' * 201},,,,,\n",
    )
    assert shop.desk.imports.check(people, "customers").problems == (
        RowProblem(2, "phone", "not a phone number", "12"),
        RowProblem(3, "email", "not an e-mail address", "a@b"),
        RowProblem(4, "birthday", "not a day of birth", "2027-01-01"),
        RowProblem(5, "birthday", "not a day of birth", "tomorrow"),
        RowProblem(6, "name", "name or phone is needed", ""),
        RowProblem(7, "points", "below 0", "-5"),
        RowProblem(8, "points", "not a number", "many"),
        RowProblem(9, "points", "too large", "10000000000"),
        RowProblem(10, "tags", "too long", "x" * 51),
        RowProblem(11, "name", "too long", "y" * 60),
    )
    sales = write(
        tmp_path,
        "customer,date,amount,quantity\n,2026-01-01,1,1\nA,soon,1,1\nA,2026-01-11,1,1\nA,1969-01-01,1,1\nA,2026-01-01,,1\n"
        "A,2026-01-01,-5,1\nA,2026-01-01,5,-1\nA,2026-01-01,10000000000,1\nA,2026-01-10,1,\n",
    )
    findings = shop.desk.imports.check(sales, "sales")
    assert (findings.rows, findings.taken, findings.skipped, findings.wrong) == (9, 1, 8, 8)
    assert [(each.row, each.column, each.problem) for each in findings.problems] == [
        (2, "customer", "no customer"),
        (3, "date", "not a date"),
        (4, "date", "in the future"),
        (5, "date", "too long ago"),
        (6, "amount", "empty"),
        (7, "amount", "a return"),
        (8, "quantity", "a return"),
        (9, "amount", "too large"),
    ]


def test_a_thousand_problems_are_kept_and_all_are_counted(open_shop: OpenShop, tmp_path: Path) -> None:
    file = write(tmp_path, "customer,date,amount\n" + "A,never,1\n" * 1_500)
    findings = open_shop().desk.imports.check(file, "sales")
    assert (findings.wrong, len(findings.problems)) == (1_500, 1_000)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("05/06/2025", "31/12/2025"), ["2025-06-05", "2025-12-31"]),
        (("05/06/2025", "12/31/2025"), ["2025-05-06", "2025-12-31"]),
        (("05/06/2025", "06/07/2025"), ["2025-06-05", "2025-07-06"]),
        (("05.06.2025", "2025-12-31"), ["2025-06-05", "2025-12-31"]),
    ],
)
def test_a_file_tells_whether_its_months_come_first(
    open_shop: OpenShop, tmp_path: Path, dates: tuple[str, ...], expected: list[str]
) -> None:
    shop = open_shop()
    rows = "".join(f"A,{day},1\n" for day in dates)
    shop.desk.imports.take(write(tmp_path, f"customer,date,amount\n{rows}"), "sales")
    assert [day for (day,) in shop.shop.database.rows("SELECT day FROM sale ORDER BY id")] == expected


@pytest.mark.parametrize(("text", "kind"), [(SALES, "sales"), (PEOPLE, "customers")])
def test_a_dry_run_writes_nothing_and_tells_what_comes(
    open_shop: OpenShop, tmp_path: Path, text: str, kind: Kind
) -> None:
    shop, file = open_shop(tiers=TIERS), write(tmp_path, text)
    before = tables(shop)
    findings = shop.desk.imports.check(file, kind)
    assert tables(shop) == before
    assert shop.desk.imports.take(file, kind).findings == findings


@pytest.mark.parametrize(("text", "kind"), [(SALES, "sales"), (PEOPLE, "customers")])
def test_the_same_file_again_changes_nothing(open_shop: OpenShop, tmp_path: Path, text: str, kind: Kind) -> None:
    shop, file = open_shop(tiers=TIERS), write(tmp_path, text)
    first = shop.desk.imports.take(file, kind)
    before = tables(shop)
    again = shop.desk.imports.take(file, kind)
    assert tables(shop) == before
    assert (again.import_id, again.findings.taken, again.findings.skipped) == (None, 0, first.findings.taken)
    assert sum(again.findings.known) == first.findings.taken


def test_a_longer_file_brings_only_what_is_new(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    same = "A,2026-01-01,5\n"
    shop.desk.imports.take(write(tmp_path, "customer,date,amount\n" + same * 2), "sales")
    taken = shop.desk.imports.take(write(tmp_path, "customer,date,amount\nB,2026-01-02,1\n" + same * 3), "sales")
    assert (taken.findings.taken, taken.findings.known.sale, taken.findings.customers) == (2, 2, 1)
    assert shop.desk.counter.visit(found(shop, "A")).standing.visits == 3
    shop.check()


@pytest.mark.parametrize(("text", "kind"), [(SALES, "sales"), (PEOPLE, "customers")])
def test_what_is_stopped_leaves_nothing(open_shop: OpenShop, tmp_path: Path, text: str, kind: Kind) -> None:
    shop, file = open_shop(tiers=TIERS), write(tmp_path, text)
    before, calls = tables(shop), 0

    def count(_: int) -> None:
        nonlocal calls
        calls += 1

    shop.desk.imports.check(file, kind, progress=count)
    reading = calls
    for stop_at in range(1, reading + 8):
        left = stop_at

        def stop(_: int) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Cancelled

        try:
            shop.desk.imports.take(file, kind, progress=stop)
        except Cancelled:
            assert tables(shop) == before
        else:
            assert stop_at > reading
            break
    shop.check()


def test_a_day_without_time_is_not_in_the_future(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(now="2026-01-10 09:00")
    file = write(tmp_path, "customer,date,amount\nA,2026-01-10,1\n")
    assert shop.desk.imports.take(file, "sales").findings.taken == 1
    (past,) = shop.desk.refunds.recent()
    assert past.at == shop.shop.now()
    for hour in ("09:30", "15:00"):
        shop.go(f"2026-01-10 {hour}")
        assert shop.desk.imports.take(file, "sales").findings.known.sale == 1


def test_the_latest_sales_are_those_made_here_then_the_imported_by_time(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(now="2025-01-10 12:00")

    def bring_in(*days: str) -> None:
        rows = [f"A,2024-01-{day},1" for day in days]
        shop.desk.imports.take(write(tmp_path, "\n".join(["customer,date,amount", *rows, ""])), "sales")

    def days(limit: int) -> list[str]:
        zone = shop.shop.program.time_zone
        return [sale.at.astimezone(zone).strftime("%y-%d") for sale in shop.desk.refunds.recent(limit=limit)]

    bring_in("20", "22")
    assert days(9) == ["24-22", "24-20"]
    shop.sale(None, "10.00")
    shop.go("2025-01-11 12:00")
    shop.sale(None, "10.00")
    bring_in("19", "21")
    bring_in("23")
    assert days(9) == ["25-11", "25-10", "24-23", "24-22", "24-21", "24-20", "24-19"]
    assert [days(limit) for limit in (0, 1, 2, 4)] == [days(9)[:limit] for limit in (0, 1, 2, 4)]
    shop.go("2025-01-12 12:00")
    shop.sale(None, "10.00")
    assert days(4) == ["25-12", "25-11", "25-10", "24-23"]
    (who,) = (found.customer_id for found in shop.desk.enrolment.find("A"))
    shop.sale(who, "10.00")
    bring_in("18")
    theirs = [sale.at.day for sale in shop.desk.refunds.of_customer(who, limit=3)]
    assert theirs == [12, 23, 22]


def test_history_counts_for_tiers_at_once(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(tiers=TIERS)
    shop.desk.imports.take(write(tmp_path, SALES), "sales")
    assert shop.standing(found(shop, "+79160000002")).tier == "b"
    assert shop.standing(found(shop, "C1")).tier == "a"
    shop.check()


def test_columns_by_number(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    file = write(tmp_path, "0001,2025-01-01,2,29.33\n0001,2025-01-18,2,29.73\n")
    with pytest.raises(Trouble) as caught:
        shop.desk.imports.check(file, "sales")
    assert (caught.value.code, caught.value.detail) == ("no_column", "customer, date, amount")
    layout = Layout(columns={"customer": 0, "date": 1, "amount": 3})
    assert shop.desk.imports.take(file, "sales", layout).findings.money == 5_906


def test_a_merged_customer_goes_on_under_both_numbers(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    shop.desk.imports.take(write(tmp_path, "id,name\n1,Anna\n2,Anne\n"), "customers")
    anna, anne = found(shop, "Anna"), found(shop, "Anne")
    shop.desk.merging.merge("key", anna, anne)
    shop.desk.imports.take(write(tmp_path, "customer,date,amount\n1,2026-01-01,1\n2,2026-01-02,1\n"), "sales")
    assert shop.desk.counter.visit(anna).standing.visits == 2
    shop.check(anna)


def test_the_history_of_imports(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    shop.desk.imports.take(write(tmp_path, PEOPLE, "people.csv"), "customers")
    shop.desk.imports.take(write(tmp_path, SALES, "sales.csv"), "sales")
    told = [
        (each.kind, each.file, each.staff, each.rows, each.customers, each.sales, each.money, each.points)
        for each in shop.desk.imports.history()
    ]
    assert told == [
        ("sales", "sales.csv", "Olga", 4, 2, 3, 115_000, 0),
        ("customers", "people.csv", "Olga", 3, 3, 0, 0, 12_000),
    ]
    assert standing(shop)["external_id"]
