"""JSON-RPC itself: requests, notifications, batches, and what is none of these."""

import json
import logging
from typing import Any

import pytest

from tests.api.register import Failed, NearRegister, request


def replied(register: NearRegister, line: str | bytes) -> Any:
    reply = register.line(line if isinstance(line, bytes) else line.encode())
    return None if reply is None else json.loads(reply)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"   ",
        b"{",
        b'{"jsonrpc": "2.0", "id": 1, "method": "shop.info"',
        b'{"jsonrpc": "2.0", "id": 1, "method": "shop.info"} x',
        b'\xff{"jsonrpc": "2.0"}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "shop.info", "params": {"x": NaN}}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "shop.info", "params": {"x": -Infinity}}',
        b'{"jsonrpc": "2.0", "id": 1, "method": "a\x00b"}',
        b"[" * 65 + b"]" * 65,
        b"[" * 1_000_000,
        b'"' + b'\\"' * 500_000,
    ],
)
def test_a_line_that_is_no_json_is_a_parse_error(register: NearRegister, line: bytes) -> None:
    reply = replied(register, line)
    assert (reply["id"], reply["error"]["code"]) == (None, -32700)


def test_nesting_of_64_is_read(register: NearRegister) -> None:
    inside = "[" * 62 + "]" * 62
    line = '{"jsonrpc": "2.0", "id": 1, "method": "program.check", "params": {"program": ' + inside + "}}"
    assert replied(register, line)["result"]["problems"] == [{"field": "", "problem": "not an object"}]
    deeper = line.replace(inside, f"[{inside}]")
    assert replied(register, deeper)["error"]["code"] == -32700


def test_brackets_in_texts_are_no_nesting(register: NearRegister) -> None:
    assert register.call("customer.find", text="[" * 200 + '\\"' + "{" * 200) == []


@pytest.mark.parametrize(
    ("line", "call_id"),
    [
        ("1", None),
        ('"text"', None),
        ("null", None),
        ("{}", None),
        ("[]", None),
        ('{"id": 7, "method": "shop.info"}', 7),
        ('{"jsonrpc": "1.0", "id": 7, "method": "shop.info"}', 7),
        ('{"jsonrpc": 2.0, "id": 7, "method": "shop.info"}', 7),
        ('{"jsonrpc": "2.0", "id": 7}', 7),
        ('{"jsonrpc": "2.0", "id": 7, "method": 5}', 7),
        ('{"jsonrpc": "2.0", "id": 7, "method": "shop.info", "params": "x"}', 7),
        ('{"jsonrpc": "2.0", "id": 7, "method": "shop.info", "params": null}', 7),
        ('{"jsonrpc": "2.0", "id": true, "method": "shop.info"}', None),
        ('{"jsonrpc": "2.0", "id": {}, "method": "shop.info"}', None),
        ('{"jsonrpc": "2.0", "id": [1], "method": "shop.info"}', None),
    ],
)
def test_what_is_no_request_is_refused(register: NearRegister, line: str, call_id: int | None) -> None:
    reply = replied(register, line)
    assert (reply["jsonrpc"], reply["id"], reply["error"]["code"]) == ("2.0", call_id, -32600)


@pytest.mark.parametrize("call_id", ['"a"', "0", "-5", "null", "1.50", "123456789012345678901234567890", '"ё"'])
def test_the_id_comes_back_as_it_was_written(register: NearRegister, call_id: str) -> None:
    line = register.line(f'{{"jsonrpc": "2.0", "id": {call_id}, "method": "shop.info"}}'.encode())
    assert line is not None
    assert f'"id":{call_id},'.encode() in line


def test_a_notification_acts_and_is_not_answered(register: NearRegister) -> None:
    line = '{"jsonrpc": "2.0", "method": "customer.register", "params": {"name": "Ada"}}'
    assert replied(register, line) is None
    assert replied(register, line.replace("Ada", "")) is None
    assert replied(register, line.replace("register", "nothing")) is None
    assert register.call("shop.info")["customers"] == 1


def test_a_batch_is_answered_as_a_list_without_its_notifications(register: NearRegister) -> None:
    ask = '{"jsonrpc": "2.0", "id": 1, "method": "shop.info"}'
    note = '{"jsonrpc": "2.0", "method": "shop.info"}'
    replies = replied(register, f"[{ask}, {note}, 5, {ask}]")
    assert [(reply["id"], "result" in reply) for reply in replies] == [(1, True), (None, False), (1, True)]
    assert replied(register, f"[{note}, {note}]") is None


@pytest.mark.parametrize(
    "method",
    [
        "customer.forget",
        "shop",
        "",
        "__class__",
    ],
)
def test_a_method_that_is_not_there(register: NearRegister, method: str) -> None:
    with pytest.raises(Failed) as failed:
        register.call(method)
    assert failed.value.code == -32601


def test_parameters_are_named(register: NearRegister) -> None:
    with pytest.raises(Failed) as failed:
        register.ask("customer.find", ["Ada"])
    assert (failed.value.code, failed.value.data) == (-32602, {"field": "params", "problem": "not an object"})


def test_a_bug_is_logged_and_the_next_line_served(register: NearRegister, caplog: pytest.LogCaptureFixture) -> None:
    register.desk.shop.database.run("ALTER TABLE customer RENAME TO people")
    with caplog.at_level(logging.ERROR), pytest.raises(Failed) as failed:
        register.call("customer.register", name="Ada")
    assert (failed.value.code, failed.value.data) == (-32603, {})
    assert "customer.register failed" in caplog.text
    register.desk.shop.database.run("ALTER TABLE people RENAME TO customer")
    assert register.call("shop.info")["customers"] == 0


def test_half_surrogates_become_the_replacement_sign(register: NearRegister) -> None:
    reply = replied(register, rb'{"jsonrpc": "2.0", "id": "\ud800", "method": "\udfff\ud83d\ude00"}')
    assert (reply["id"], reply["error"]["data"]["method"]) == (
        "\N{REPLACEMENT CHARACTER}",
        "\N{REPLACEMENT CHARACTER}😀",
    )


def test_a_request_that_is_asked_twice_in_one_object_counts_as_the_last(register: NearRegister) -> None:
    line = request("customer.find", {"text": "x"}, call_id=1).replace(b'"id": 1', b'"id": 1, "id": 2')
    assert replied(register, line)["id"] == 2
