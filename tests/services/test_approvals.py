"""The approval password: right, wrong, and too often wrong."""

from datetime import datetime

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.approvals import Approvals
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, WildClock, moment

WORD = "open sesame"


@pytest.fixture
def shop(open_shop: OpenShop) -> Rehearsal:
    """A shop whose owner has set a password."""
    made = open_shop(now="2026-01-10 12:00:20")
    made.desk.approvals.set_password(None, WORD)
    return made


def why(shop: Rehearsal, password: str) -> str:
    """Return why a password does not pass, with the end of a lock; empty if it does."""
    try:
        shop.desk.approvals.check(password)
    except Refused as refused:
        said, until = str(refused.values.get("why", refused.code)), refused.values.get("until")
        if isinstance(until, datetime):
            said += f" {until.astimezone(shop.shop.program.time_zone):%H:%M:%S}"
        return said
    return ""


def kinds(shop: Rehearsal) -> list[str]:
    rows = shop.shop.database.rows("SELECT kind FROM operation ORDER BY id")
    return [str(kind) for (kind,) in rows]


def test_without_a_password_everybody_may(open_shop: OpenShop) -> None:
    approvals = open_shop().desk.approvals
    assert not approvals.required
    approvals.check("")
    approvals.check("anything")


def test_the_right_password_passes_and_no_other(shop: Rehearsal) -> None:
    assert shop.desk.approvals.required
    assert why(shop, WORD) == ""
    for wrong in ("", "Open sesame", "open sesame ", "\udcff"):
        assert why(shop, wrong) == "wrong_password"
        assert why(shop, WORD) == ""


def test_only_its_hash_is_kept(shop: Rehearsal) -> None:
    kept = str(shop.shop.settings.get("approval"))
    assert "$argon2id$" in kept
    assert WORD not in kept


def test_letters_count_however_a_system_spells_them(shop: Rehearsal) -> None:
    shop.desk.approvals.set_password(WORD, "йод и ёлка")
    assert why(shop, "и\u0306од и е\u0308лка") == ""


def test_the_owner_changes_and_removes_it(shop: Rehearsal) -> None:
    approvals = shop.desk.approvals
    for old in (None, "not this"):
        with pytest.raises(Refused, match="not_allowed"):
            approvals.set_password(old, "something new")
    approvals.set_password(WORD, "something new")
    assert (why(shop, WORD), why(shop, "something new")) == ("wrong_password", "")
    approvals.set_password("something new", None)
    assert not approvals.required
    approvals.set_password(None, None)
    assert kinds(shop) == ["approval_set", "approval_set", "approval_removed"]
    assert all(check.ok for check in shop.desk.audit.verify())


def test_a_short_one_is_none(shop: Rehearsal) -> None:
    with pytest.raises(Invalid, match="password"):
        shop.desk.approvals.set_password(WORD, "12345")
    assert why(shop, WORD) == ""


def test_from_the_fifth_wrong_try_on_one_waits_ever_longer(shop: Rehearsal) -> None:
    assert [why(shop, "wrong") for _ in range(5)] == ["wrong_password"] * 4 + ["locked 12:02:00"]
    assert [why(shop, password) for password in ("wrong", WORD)] == ["locked 12:02:00"] * 2
    shop.go("2026-01-10 12:01:59")
    assert why(shop, WORD) == "locked 12:02:00"
    for at, until in (("12:02", "12:05"), ("12:05", "12:10"), ("12:10", "12:19"), ("12:19", "12:36")):
        shop.go(f"2026-01-10 {at}")
        assert why(shop, "wrong") == f"locked {until}:00"
    shop.go("2026-01-11 12:00")
    assert why(shop, "wrong") == "locked 12:33:00"
    shop.go("2026-01-12 12:00")
    assert why(shop, "wrong") == "locked 13:01:00"
    shop.go("2026-01-13 12:00")
    assert why(shop, "wrong") == "locked 13:01:00"
    assert kinds(shop).count("approval_locked") == 8
    assert all(check.ok for check in shop.desk.audit.verify())


def test_a_right_one_forgives_the_wrong_ones(shop: Rehearsal) -> None:
    for _ in range(3):
        assert [why(shop, "wrong") for _ in range(4)] == ["wrong_password"] * 4
        assert why(shop, WORD) == ""
    assert "approval_locked" not in kinds(shop)


def test_wrong_tries_count_at_all_tills_and_after_a_restart(shop: Rehearsal) -> None:
    other = Approvals(shop.shop.beside())
    for approvals in (shop.desk.approvals, other) * 2:
        with pytest.raises(Refused, match="wrong_password"):
            approvals.check("wrong")
    assert why(shop, "wrong").startswith("locked")
    with pytest.raises(Refused, match="locked"):
        other.check(WORD)


def test_a_clock_that_was_wrong_locks_nobody_out_for_ever(open_shop: OpenShop) -> None:
    clock = WildClock("2036-01-10 12:00")
    shop = open_shop(clock=clock)
    shop.desk.approvals.set_password(None, WORD)
    assert [why(shop, "wrong") for _ in range(5)][-1].startswith("locked")
    clock.at = moment("2026-01-10 12:00")
    assert why(shop, WORD) == ""
