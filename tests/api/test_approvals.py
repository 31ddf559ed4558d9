"""Limits that a manager lifts: the password in `approval`."""

import pytest

from tests.api.register import Failed, NearRegister, key, program
from tests.api.test_customers import refused

PASSWORD = "open sesame"


@pytest.fixture
def card(register: NearRegister) -> str:
    rules = program(earning={"limit_per_sale": "3"}, redemption={"approval_over_points": "20"})
    register.call("program.publish", program=rules)
    card = register.card()
    register.give(card, "100")
    return card


def refusal(register: NearRegister, method: str, **params: object) -> dict[str, object]:
    with pytest.raises(Failed) as failed:
        register.call(method, **params)
    return failed.value.data


def test_without_a_password_anybody_may_lift_limits(register: NearRegister, card: str) -> None:
    asked = {"card": card, "amount": "500.00", "redeem_points": "50"}
    needs = {"code": "approval_needed", "limit": "20", "asked": "50"}
    assert refused(register, "sale.quote", **asked) == needs
    assert refused(register, "sale.post", key=key(), **asked) == needs
    before = register.written()
    quote = register.call("sale.quote", **asked, approval="")
    assert register.written() == before
    sale = register.call("sale.post", key=key(), **asked, approval="")
    assert (
        (sale["points_used"], sale["points_earned"]) == (quote["points_used"], quote["points_earned"]) == ("50", "22")
    )
    assert {"code": "approved"} in sale["reasons"]


def test_a_wrong_password_is_refused_and_counted(register: NearRegister, card: str) -> None:
    register.desk.approvals.set_password(None, PASSWORD)
    asked = {"card": card, "amount": "500.00", "redeem_points": "50"}
    for method, more in (("sale.quote", {}), ("sale.post", {"key": key()})) * 2:
        wrong = refusal(register, method, **asked, **more, approval="please")
        assert wrong == {"code": "not_allowed", "why": "wrong_password"}
    locked = {"code": "not_allowed", "why": "locked", "until": "2026-01-10T10:02:00+03:00"}
    told = refusal(register, "sale.post", key=key(), **asked, approval="")
    assert told["why"] == "locked"
    assert refusal(register, "sale.post", key=key(), **asked, approval=PASSWORD) == told
    assert register.sell(card, "5.00")["replayed"] is False  # nobody else waits
    register.call("clock.set", now=locked["until"])
    params = {"key": key(), **asked, "approval": PASSWORD}
    sale = register.call("sale.post", **params)
    assert sale["points_used"] == "50"
    register.desk.approvals.set_password(PASSWORD, "another one")
    assert register.call("sale.post", **params) == sale | {"replayed": True}
