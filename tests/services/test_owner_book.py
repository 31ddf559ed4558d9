"""The owner's workbook of a shop says what its reports say."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from loyalty_desk.documents.owner.values import Buyer, Day
from loyalty_desk.documents.words import LANGUAGES, words
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.metrics.moved import Moved
from loyalty_desk.domain.opinion import Opinion
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.owner_book import OwnerBook
from loyalty_desk.services.practice import copy_for_practice
from loyalty_desk.services.shop import Shop
from tests.documents.formulas import Sheets
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

TIERS = {"levels": [{"code": "gold", "name": {"en": "Gold", "ru": "Золото"}, "from": "0"}]}
START, END = date(2026, 2, 1), date(2026, 2, 28)


@pytest.fixture
def shop(open_shop: OpenShop) -> Rehearsal:
    """Return a shop in March: sales in January and February, points used, burned, taken back and given."""
    shop = open_shop(now="2026-01-10 12:00", earning={"points": "1", "per": "10.00"}, expiry={"days": 40}, tiers=TIERS)
    anna, boris = shop.customer("=Anna"), shop.customer("Boris")
    shop.sale(anna, "1000.00")  # 100 points until 19 February
    shop.go("2026-02-02 12:00")
    shop.sale(anna, "500.00", redeem="20")  # pays 480, earns 48 or 50
    shop.sale(boris, "300.00")
    shop.go("2026-02-03 12:00")
    shop.refund(shop.sale(boris, "200.00"))
    shop.sale(None, "70.00")
    shop.adjust(boris, "5")
    shop.nightly("2026-03-02")
    shop.sale(anna, "100.00")
    return shop


def test_days_and_buyers_are_counted(shop: Rehearsal) -> None:
    book = OwnerBook(shop.shop).read(START, END, language="ru")

    assert len(book.people.days) == 28
    second, third = book.people.days[1:3]
    assert (second.sales, second.money, second.member_money) == (2, 78_000, 78_000)
    assert (second.new, second.returning, second.redeemed) == (1, 1, 2_000)
    assert (third.money, third.member_money, third.other_money, third.new, third.returning) == (7_000, 0, 7_000, 0, 0)
    assert book.people.days[0] == Day(date(2026, 2, 1))
    assert book.people.buyers == (
        Buyer("=Anna", None, "Золото", 1, 48_000, date(2026, 2, 2)),
        Buyer("Boris", None, "Золото", 1, 30_000, date(2026, 2, 2)),
    )
    assert book.sums.registered == (0, 2)
    assert (book.about.whole_before, book.about.compared.start) == (False, date(2026, 1, 1))


def test_opinions_are_those_of_the_period_and_of_the_time_before(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-31 12:00")
    anna = shop.customer()
    answers = (("2026-01-31", 3), ("2026-02-01", 10), ("2026-02-28", 9), ("2026-02-28", 7), ("2026-03-01", 0))
    for day, score in answers:
        shop.go(f"{day} 12:00")
        shop.desk.bonuses.thank_for_feedback(new_key(), anna, opinion=Opinion(recommend=score))

    now, before = OwnerBook(shop.shop).read(START, END, language="en").sums.opinions
    assert (dict(now.recommend), dict(before.recommend)) == ({7: 1, 9: 1, 10: 1}, {3: 1})
    assert (now.nps, before.nps) == (Fraction(2, 3), Fraction(-1))


def test_points_of_the_books_come_to_the_balances(shop: Rehearsal) -> None:
    books = OwnerBook(shop.shop).read(START, END, language="en").sums.books

    assert books.before == Moved(earn=10_000)
    assert books.within.redeem == -2_000
    assert books.within.expire == -8_000
    assert books.within.adjust == 500
    assert sum(books.since) == 1_000
    everything = sum(books.before) + sum(books.within) + sum(books.since)
    assert everything == books.open_points - books.debts == shop.desk.reports.equation().moved


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_say_what_the_reports_say(shop: Rehearsal, tmp_path: Path, language: str) -> None:
    target, say = tmp_path / "owner.xlsx", words(language).say
    rows = shop.desk.exports.write("owner", target, start=START, end=END, language=language)
    sheets, now = Sheets(target), shop.desk.reports.summary(START, END)
    before = shop.desk.reports.summary(date(2026, 1, 1), date(2026, 1, 31))

    def figure(name: str, letter: str = "B") -> object:
        sheet = say("owner.sheet.figures")
        return sheets.value(sheet, f"{letter}{sheets.row(sheet, say(f'owner.figure.{name}'))}")

    assert rows > 100
    assert figure("money") == now.money / 100
    assert figure("money", "D") == (now.money - before.money) / 100
    assert figure("average_ticket") == pytest.approx(float(now.average_ticket or 0) / 100)
    assert figure("retention") == pytest.approx(float(now.retention or 0))
    assert now.ltv is not None
    assert figure("ltv") == pytest.approx(float(now.ltv) / 100)
    points = say("owner.sheet.points")
    verdict = sheets.row(points, say("owner.points.verdict"))
    assert sheets.value(points, f"B{verdict}") == say("owner.points.agree")
    expected = sheets.row(points, say("owner.points.expected"))
    assert sheets.value(points, f"B{expected}") == pytest.approx(float(now.expected_redemption))
    best = sheets.book[say("owner.sheet.top")]["B5"]
    assert (best.value, best.data_type) == ("=Anna", "s")


def test_the_liability_of_today_is_that_of_the_reports(shop: Rehearsal, tmp_path: Path) -> None:
    target = tmp_path / "owner.xlsx"
    OwnerBook(shop.shop).write(target, START, END)
    sheets, sheet = Sheets(target), "Points for the books"

    owed = sheets.value(sheet, f"B{sheets.row(sheet, 'Liability, Mar 2, 2026')}")
    assert owed == shop.desk.reports.summary(START, END, buyers=False).liability / 100 > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_shop_has_a_workbook(open_shop: OpenShop, tmp_path: Path, language: str) -> None:
    shop, target = open_shop(), tmp_path / "owner.xlsx"
    OwnerBook(shop.shop).write(target, language=language)
    shop.sale(shop.customer(), "100.00")
    OwnerBook(shop.shop).write(target, date(2026, 1, 10), date(2026, 1, 10), language=language)

    sheets = Sheets(target)
    for sheet, cell in sheets.formulas():
        sheets.value(sheet, cell)
    assert len(sheets.book.sheetnames) == 10


def test_the_names_of_campaigns_that_are_over_are_known(open_shop: OpenShop) -> None:
    campaign = {"code": "tea", "name": {"en": "Tea week", "ru": "Неделя чая"}, "add_points": "5"}
    shop = open_shop(campaigns=[campaign])
    shop.sale(shop.customer(), "100.00")
    shop.publish(campaigns=[])

    book = OwnerBook(shop.shop).read(None, None, language="ru")
    assert [each.code for each in book.groups.campaigns] == ["tea"]
    assert book.about.names == {"tea": "Неделя чая"}


def test_who_cancels_finds_no_file(shop: Rehearsal, tmp_path: Path) -> None:
    def cancel(_rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        OwnerBook(shop.shop).write(tmp_path / "owner.xlsx", progress=cancel)
    assert not (tmp_path / "owner.xlsx").exists()
    assert not shop.shop.database.in_transaction


def test_a_period_that_ends_before_it_begins_is_invalid(shop: Rehearsal, tmp_path: Path) -> None:
    with pytest.raises(Invalid):
        OwnerBook(shop.shop).write(tmp_path / "owner.xlsx", END, START)


def test_a_practice_shop_has_none(shop: Rehearsal, tmp_path: Path) -> None:
    copy_for_practice(shop.shop, tmp_path / "practice.shop")
    practice = Shop.open(tmp_path / "practice.shop", shop.clock)
    with pytest.raises(Refused, match="practice_only"):
        OwnerBook(practice).write(tmp_path / "owner.xlsx")
    practice.close()
