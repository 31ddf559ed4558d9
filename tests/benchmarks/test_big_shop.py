"""The books of the large shop agree; tried on a small one."""

from contextlib import closing
from pathlib import Path

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.benchmarks.big_shop import build


def _last_years() -> set[str]:
    this = SystemClock().now().year
    return {str(this - back) for back in range(1, 5)}


def test_books_agree_and_everyone_is_found(tmp_path: Path) -> None:
    build(tmp_path / "large.shop", customers=200, sales=2000)
    with closing(Shop.open(tmp_path / "large.shop", SystemClock())) as shop:
        desk = Desk(shop)
        wrong = [check for check in desk.audit.verify() if not check.ok]
        somebody = desk.people.page(limit=1)[0]
        assert wrong == []
        kinds: dict[str, int] = dict(shop.database.rows("SELECT kind, count(*) FROM entry GROUP BY kind"))
        assert kinds.keys() == {"earn", "redeem", "expire"}
        assert kinds["earn"] == 2000
        assert min(kinds.values()) > 150
        assert {day[:4] for (day,) in shop.database.rows("SELECT day FROM day_total WHERE sales > 0")} >= _last_years()
        assert shop.database.value("SELECT count(DISTINCT staff) FROM staff_day WHERE sales > 0") == 3
        assert desk.people.count() == 200
        assert somebody.card
        assert desk.counter.identify(somebody.card).customer.customer_id == somebody.customer_id
        assert [found.customer_id for found in desk.enrolment.find(somebody.card)] == [somebody.customer_id]
