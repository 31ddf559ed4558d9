"""The books of the large shop agree; tried on a small one."""

from contextlib import closing
from pathlib import Path

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.benchmarks.big_shop import build


def test_books_agree_and_everyone_is_found(tmp_path: Path) -> None:
    build(tmp_path / "large.shop", customers=200, sales=1500)
    with closing(Shop.open(tmp_path / "large.shop", SystemClock())) as shop:
        desk = Desk(shop)
        wrong = [check for check in desk.audit.verify() if not check.ok]
        somebody = desk.people.page(limit=1)[0]
        assert wrong == []
        assert shop.database.value("SELECT count(*) FROM entry") > 1600
        assert desk.people.count() == 200
        assert somebody.card
        assert desk.counter.identify(somebody.card).customer.customer_id == somebody.customer_id
        assert [found.customer_id for found in desk.enrolment.find(somebody.card)] == [somebody.customer_id]
