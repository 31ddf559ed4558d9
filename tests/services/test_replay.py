"""Past sales lived through again: under the same rules the same comes out; a draft changes what it says."""

import itertools
import multiprocessing
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.past import NEVER
from loyalty_desk.domain.preview import Burner, Difference, Mover, Preview, TierMove
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.replay import Replay
from tests import programs
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, document, new_key

FOLDER = TemporaryDirectory(prefix="loyalty-desk-tests-", ignore_cleanup_errors=True)
NUMBERS = itertools.count(1)
FIRST = date(2026, 1, 10)

amounts = st.sampled_from(["1.00", "19.99", "50.00", "120.00", "333.33"])
sales = st.tuples(
    st.integers(0, 40),  # days since the one before
    st.sampled_from(["Anna", "Boris"]),
    st.lists(st.tuples(amounts, st.sampled_from(programs.CATEGORIES)), min_size=1, max_size=2),
    st.sampled_from(["0", "0", "max"]),
)

LADDER = {
    "levels": [
        {"code": "guest", "name": "Guest", "from": "0"},
        {"code": "friend", "name": "Friend", "from": "500", "discount_percent": "10"},
    ]
}


def shop_of(sections: dict[str, Any], story: list[Any]) -> tuple[Rehearsal, list[date]]:
    """Return a shop in which this happened, and the days on which it did."""
    shop = Rehearsal(Path(FOLDER.name) / f"{next(NUMBERS)}.shop", now=f"{FIRST} 09:00", **sections)
    people = {"Anna": shop.customer(group="staff"), "Boris": shop.customer()}
    today, days = FIRST, list[date]()
    for passed, name, goods, redeem in story:
        today += timedelta(days=passed)
        shop.go(f"{today} {9 + len(days) % 12:02d}:{len(days) % 60:02d}") if passed else None
        lines = [shop.line(amount, category=category) for amount, category in goods]
        try:
            shop.sale(people[name], *lines, redeem=redeem)
        except Refused:
            shop.sale(people[name], *lines)
        days.append(today)
    return shop, days


class Books(NamedTuple):
    """What a period came to: points, and money taken off or paid with points."""

    issued: int
    redeemed: int
    burned: int
    discount: int
    points_money: int
    outstanding: int


def books(shop: Rehearsal, start: date, end: date) -> Books:
    """Return what the books say of a period."""
    found = shop.desk.reports.summary(start, end)
    flow = found.points
    return Books(flow.issued, flow.redeemed, flow.burned, found.discount, found.points_money, flow.outstanding)


def replayed(preview: Preview) -> Books:
    """Return what a preview says of the program in force."""
    now = preview.now
    return Books(now.issued, now.redeemed, now.burned, now.discount, now.points_money, now.outstanding)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sections=programs.sections(), story=st.lists(sales, min_size=1, max_size=12), data=st.data())
def test_the_same_program_gives_what_the_books_say(
    sections: dict[str, Any], story: list[Any], data: st.DataObject
) -> None:
    sections.pop("redemption", {}).pop("approval_over_points", None)
    shop, days = shop_of(sections, story)
    with shop:
        shop.nightly()
        end = shop.shop.today()
        start = data.draw(st.sampled_from([FIRST, *days]))
        preview = Replay(shop.shop).run(shop.desk.rules.document(), start, end)
        found, expected = replayed(preview), books(shop, start, end)
        if start > FIRST:  # what burned on that day before its first sale is the period's in the books alone
            found, expected = found._replace(burned=0), expected._replace(burned=0)
        assert found == expected
        assert preview.changes_nothing
    shop.shop.database.path.unlink()


def a_year(open_shop: OpenShop, **sections: object) -> Rehearsal:
    shop = open_shop(
        **{"earning": {"points": "1", "per": "10.00"}, "expiry": {"months": 6}, "tiers": LADDER, **sections}
    )
    anna, boris = shop.customer("Anna"), shop.customer("Boris")
    for month in (1, 2, 3, 4):
        shop.go(f"2026-{month:02d}-20")
        shop.sale(anna, "100.00")
        shop.sale(boris, "200.00", redeem="max" if month == 4 else "0")
    return shop


START, END = date(2026, 1, 1), date(2026, 4, 30)


def test_a_higher_rate(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    draft = document(**shop.sections | {"earning": {"points": "2", "per": "10.00"}})
    preview = Replay(shop.shop).run(draft, START, END)
    assert (preview.sales, preview.customers, preview.money) == (8, 2, 120_000)
    assert (preview.now.issued, preview.draft.issued) == (11_200, 22_400)
    assert preview.now.redeemed == preview.draft.redeemed == 6_000
    assert preview.now.cost == preview.now.worth_issued + preview.now.discount
    assert [each.who for each in preview.winners] == [2, 1]
    assert (preview.lose, preview.losers, preview.gain) == (0, (), 2)


def test_points_that_burn_sooner(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    draft = document(**shop.sections | {"expiry": {"days": 20}})
    preview = Replay(shop.shop).run(draft, START, END)
    assert preview.now.burned == 0
    assert preview.draft.burned == 3_000 + 6_000  # each lot before the next sale
    assert preview.burn_more == 2
    # Boris has 18 points left that would be gone in May, 6 of which he would not have had: 78 - 6.
    assert preview.burners == (Burner(2, 7_200, date(2026, 2, 10)), Burner(1, 4_000, date(2026, 2, 10)))
    assert [each.month for each in preview.draft.burns] == [date(2026, month, 1) for month in (2, 3, 4, 5)]
    assert preview.losers == (Difference(2, -5_400), Difference(1, -3_000))


def test_tiers_that_change(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    quiet = shop.customer("Quiet")
    easier = {"levels": [LADDER["levels"][0], {**LADDER["levels"][1], "from": "300"}]}
    preview = Replay(shop.shop).run(document(**shop.sections | {"tiers": easier}), START, END)
    assert preview.moves == (TierMove("guest", "friend", True, 1),)
    assert preview.movers == (Mover(1, "guest", "friend"),)
    assert (preview.up, preview.down) == (1, 0)
    gone = {"levels": [{"code": "everybody", "name": "Everybody", "from": "0"}]}
    preview = Replay(shop.shop).run(document(**shop.sections | {"tiers": gone}), START, END)
    assert set(preview.moves) == {
        TierMove("guest", "everybody", None, 2),  # Anna, and the quiet one who never bought
        TierMove("friend", "everybody", False, 1),
    }
    assert quiet == 3


def test_points_that_are_there_count_at_the_start(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    preview = Replay(shop.shop).run(document(**shop.sections), date(2026, 4, 1), END)
    assert preview.changes_nothing
    assert preview.now.redeemed == 6_000  # earned in the months before
    assert preview.now.outstanding == books(shop, START, END)[-1]


def test_given_points_and_refunds_are_the_same_for_both(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    anna = shop.customer("Vera")
    shop.adjust(anna, "50")
    sold = shop.sale(anna, "80.00", "20.00", redeem="40")
    shop.refund(sold, line0="1")
    shop.adjust(anna, "-2")
    preview = Replay(shop.shop).run(document(**shop.sections), START, END)
    assert preview.changes_nothing
    assert preview.money == 120_000 + 2_000
    whole = shop.sale(anna, "10.00")
    shop.void(whole)
    assert Replay(shop.shop).run(document(**shop.sections), START, END).sales == preview.sales


def test_fewer_points_are_used_where_there_are_fewer(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    draft = document(**shop.sections | {"earning": {"points": "1", "per": "20.00"}})
    preview = Replay(shop.shop).run(draft, START, END)
    assert preview.draft.redeemed == 3_000  # three sales of 200.00, one point for 20.00
    assert preview.losers[0].who == 2


def test_mechanics_that_sales_alone_do_not_decide_are_named(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    draft = document(**shop.sections | {"birthday": {"points": "10"}})
    assert Replay(shop.shop).run(draft, START, END).uncounted == ("birthday",)


def test_full_stamp_cards_are_used(open_shop: OpenShop) -> None:
    card = {"code": "third", "name": "Third coffee free", "category": "coffee", "buy": 2, "free_up_to": None}
    shop = open_shop(stamps=[card])
    anna = shop.customer("Anna")
    for _ in range(2):
        shop.sale(anna, shop.line("100.00", category="coffee"))
    shop.go("2026-02-01")
    for _ in range(4):
        shop.sale(anna, shop.line("100.00", category="coffee"))
    same = document(**shop.sections)
    preview = Replay(shop.shop).run(same, date(2026, 2, 1), date(2026, 2, 28))
    assert preview.changes_nothing
    assert preview.now.discount == 20_000  # the card that was full before, and the one that two of these filled
    preview = Replay(shop.shop).run(document(**shop.sections | {"stamps": []}), date(2026, 2, 1), date(2026, 2, 28))
    assert preview.draft.discount == 0
    assert preview.uncounted == ()


def test_campaigns_and_memberships_of_the_draft(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    double = {"code": "double", "name": "Double", "starts": "2026-02-01", "ends": "2026-02-28", "multiply": "2"}
    preview = Replay(shop.shop).run(document(**shop.sections | {"campaigns": [double]}), START, END)
    assert preview.draft.issued - preview.now.issued == 3_000  # what both earned in February
    aimed = {**double, "segments": ["vip"]}
    preview = Replay(shop.shop).run(document(**shop.sections | {"campaigns": [aimed]}), START, END)
    assert preview.draft.issued == preview.now.issued
    assert preview.uncounted == ("campaigns",)
    club = {"code": "club", "name": "Club", "price": "10.00", "months": 12, "discount_percent": "50"}
    with_club = {"memberships": [club]}
    shop.publish(**with_club)
    shop.desk.memberships.join(new_key(), shop.customer("Vera"), "club")
    shop.go("2026-05-10")
    shop.sale(CustomerId(3), "100.00")
    preview = Replay(shop.shop).run(document(**shop.sections), date(2026, 5, 1), date(2026, 5, 31))
    assert (preview.now.discount, preview.changes_nothing) == (5_000, True)


def test_an_empty_shop(open_shop: OpenShop) -> None:
    shop = open_shop()
    preview = Replay(shop.shop).run(document(), START, END)
    assert (preview.sales, preview.customers, preview.more_cost) == (0, 0, None)
    assert preview.changes_nothing
    with pytest.raises(Invalid):
        Replay(shop.shop).run(document(), END, START)
    with pytest.raises(Refused, match="invalid_program"):
        Replay(shop.shop).run({}, START, END)


def test_nothing_is_written(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    shop.shop.database.checkpoint()
    path = shop.shop.database.path
    before = path.read_bytes()
    Replay(shop.shop).run(document(**shop.sections | {"expiry": {"days": 1}}), START, END)
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} <= {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    assert shop.shop.database.rows("SELECT count(*) FROM program_version") == [(1,)]


def test_it_can_be_cancelled_and_tells_how_far_it_is(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"points": "1", "per": "10.00"})
    anna = shop.customer()
    for _ in range(600):
        shop.sale(anna, "10.00")
    told: list[tuple[int, int]] = []
    Replay(shop.shop).run(document(), FIRST - timedelta(days=30), NEVER, lambda *step: told.append(step))
    assert told == [(0, 600), (256, 600), (512, 600), (600, 600)]

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        Replay(shop.shop).run(document(), FIRST - timedelta(days=30), NEVER, stop)
    shop.sale(anna, "10.00")  # nothing is held


def test_several_processes_find_the_same(open_shop: OpenShop) -> None:
    shop = a_year(open_shop)
    for number in range(30):
        someone = shop.customer(f"No. {number}")
        shop.sale(someone, f"{100 + number}.00")
        shop.sale(someone, "20.00", redeem="max")
    shop.customer("Quiet")
    draft = document(**shop.sections | {"earning": {"points": "3", "per": "10.00"}, "expiry": {"days": 10}})
    alone = Replay(shop.shop, processes=1).run(draft, START, END)
    told: list[tuple[int, int]] = []
    shared = Replay(shop.shop, processes=3).run(draft, START, END, lambda *step: told.append(step))
    assert shared == alone
    assert (told[0], told[-1]) == ((0, 68), (68, 68))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Replay(shop.shop, processes=3).run(draft, START, END, stop)
    assert not multiprocessing.active_children()
