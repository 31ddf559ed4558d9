"""The self-audit and what is kept of it."""

from pathlib import Path

from tests.shop import MOSCOW, Rehearsal, moment


def test_the_last_check_is_kept_with_what_it_found(tmp_path: Path) -> None:
    with Rehearsal(tmp_path / "a.shop", earning={"per": "1.00"}) as shop:
        anna = shop.customer("Anna")
        shop.sale(anna, "100.00")
        audit = shop.desk.audit
        before = audit.last
        assert before is None
        assert all(check.ok for check in audit.check_and_keep())
        last = audit.last
        assert last is not None
        assert (last.at, last.ok) == (moment("2026-01-10").astimezone(MOSCOW), True)
        shop.go("2026-02-01")
        with shop.shop.database.transaction():
            shop.shop.database.run("UPDATE account SET visits = visits + 1")
        wrong = tuple(check.name for check in audit.check_and_keep() if not check.ok)
        last = audit.last
        assert last is not None
        assert wrong
        assert (last.wrong, last.ok, last.at.month) == (wrong, False, 2)
