"""Anything may come in: every line gets a sound answer, an error writes nothing, and no answer is a bug of ours."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loyalty_desk.api.methods import METHODS
from tests.api.month.program import EVERYTHING
from tests.api.register import NearRegister, key, opened, request

CARD, OTHER = "2900000000018", "2900000000025"
KEYS = [key() for _ in range(4)]
CODES: list[str] = []  # numbers of certificates, once the shop has them
HARMLESS = sorted(set(METHODS) - {"export.workbook", "shop.backup"})  # these would write files anywhere

numbers = st.one_of(
    st.integers(),
    st.integers(-5, 300),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(["1", "0", "-1", "0.5", "100.00", "1e5", "9" * 12, "9" * 13, "٣", "NaN", "-0", "+1", " 1", ""]),
    st.sampled_from([10**30, -(10**30), 2**63, -(2**63), 1e308, 5e-324]),
)
texts = st.one_of(
    st.text(max_size=20),
    st.sampled_from([CARD, OTHER, *KEYS, "max", "2026-01-10", "2026-01-10T10:00:00", "9999-12-31", "\x00", "=1+1"]),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
GOODS = {
    "category": st.sampled_from(["coffee", "books", "flowers", "tobacco"]) | values,
    "amount": st.sampled_from(["40", "300", "3000.00"]) | values,
}
lines_of_sale = st.lists(
    st.fixed_dictionaries({}, optional=dict.fromkeys(("quantity", "name", "line"), values) | dict(GOODS)),
    max_size=3,
)
certificate_codes = st.integers(0, 1).map(lambda place: CODES[place])
LIKELY: dict[str, st.SearchStrategy[Any]] = {
    "key": st.sampled_from(KEYS) | values,
    "card": st.sampled_from([CARD, OTHER]) | values,
    "new_card": texts,
    "customer_id": st.integers(-1, 4) | values,
    "sale_id": st.integers(-1, 30) | values,
    "amount": numbers | values,
    "points": numbers | values,
    "redeem_points": st.just("max") | numbers | values,
    "reason": texts,
    "lines": lines_of_sale | values,
    "program": st.fixed_dictionaries(
        {"format": st.just(1), "name": texts, "currency": st.just("RUB"), "time_zone": st.just("Europe/Moscow")},
        optional={"points": values, "earning": values, "expiry": values, "tiers": values, "discounts": values},
    )
    | st.just(EVERYTHING)
    | values,
    "text": texts,
    "name": texts,
    "referrer_card": st.sampled_from([CARD, OTHER]) | values,
    "tags": st.lists(texts, max_size=3) | values,
    "rewards": st.lists(st.sampled_from(["cake", "hundred", "tenth", "window"]), max_size=2) | values,
    "certificates": st.lists(certificate_codes | texts, max_size=2) | values,
    "code": certificate_codes | values,
    "approval": texts | values,
    "plan": st.just("club") | values,
    "perk": st.just("early") | values,
    "event": st.just("tasting") | values,
    "partner": st.just("gym") | values,
    "tier": st.sampled_from(["silver", "gold"]) | values,
    "until": st.sampled_from(["2026-01-09", "2026-02-01"]) | values,
    "expires_on": st.sampled_from(["2026-01-09", "2026-02-01"]) | values,
    "from": st.just("2026-01-01"),
    "to": st.just("2026-02-01"),
    "now": st.sampled_from(["2026-01-10T11:00:00", "2026-03-01", "2999-12-31T23:59:59-14:00"]) | values,
}


def fields_of(method: str) -> list[str]:
    return list(METHODS[method].takes.__struct_encode_fields__)


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    method = draw(st.sampled_from(HARMLESS))
    params = {}
    for name in fields_of(method):
        if draw(st.integers(0, 3)):
            params[name] = draw(LIKELY.get(name, values))
    if not draw(st.integers(0, 9)):
        params[draw(texts)] = draw(values)
    return method, params


@pytest.fixture(scope="module")
def till(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[NearRegister]:
    path = Path(shutil.copy(template, tmp_path_factory.mktemp("fuzz") / "shop.ldesk"))
    desk = opened(path)
    register = NearRegister(desk)
    register.call("program.publish", program=EVERYTHING)
    CODES[:] = [register.call("certificate.sell", key=key(), amount="500")["code"] for _ in range(2)]
    for name, card in (("Ada", CARD), ("Bob", OTHER)):
        register.card(name=name, card=card)
        register.give(card, "500")
        register.sell(card, "1000.00")
    yield register
    assert register.call("shop.verify")["ok"]
    desk.shop.close()


def check(till: NearRegister, line: bytes) -> None:
    before = till.written()
    answer = till.line(line)
    if answer is None:
        return
    assert b"\n" not in answer
    replies = json.loads(answer)
    replies = replies if isinstance(replies, list) else [replies]
    assert all(reply["jsonrpc"] == "2.0" for reply in replies)
    assert all(("result" in reply) is not ("error" in reply) for reply in replies)
    errors = [reply["error"] for reply in replies if "error" in reply]
    assert all(error["code"] in {1, -32700, -32600, -32601, -32602} for error in errors), errors
    if len(errors) == len(replies):
        assert till.written() == before


@settings(max_examples=400, deadline=None)
@given(call=calls())
def test_wrong_types_huge_numbers_and_strange_texts(till: NearRegister, call: tuple[str, dict[str, Any]]) -> None:
    method, params = call
    check(till, request(method, params, call_id=1).rstrip())


@pytest.mark.slow
@settings(max_examples=20_000, deadline=None)
@given(call=calls(), cut=st.integers(0, 400), noise=st.binary(max_size=8))
def test_for_long(till: NearRegister, call: tuple[str, dict[str, Any]], cut: int, noise: bytes) -> None:
    line = request(*call, call_id=1).rstrip()
    check(till, line)
    check(till, (line[:cut] + noise + line[cut:]).replace(b"\n", b""))


@settings(max_examples=200, deadline=None)
@given(call=calls(), cut=st.integers(0, 400), noise=st.binary(max_size=8))
def test_truncated_and_garbled_lines(
    till: NearRegister, call: tuple[str, dict[str, Any]], cut: int, noise: bytes
) -> None:
    line = request(*call, call_id=1).rstrip()
    check(till, line[:cut] + noise.replace(b"\n", b""))
    check(till, (line[:cut] + noise + line[cut:]).replace(b"\n", b""))


@settings(max_examples=200, deadline=None)
@given(line=st.binary(max_size=200))
def test_random_bytes(till: NearRegister, line: bytes) -> None:
    check(till, line.replace(b"\n", b""))


@settings(max_examples=100, deadline=None)
@given(asked=values)
def test_json_that_is_no_request(till: NearRegister, asked: object) -> None:
    check(till, json.dumps(asked).encode())
