"""The real child process: lines in and out, several of them at one shop, and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.register import OPENS, Failed, FarRegister, key, request


def api(*options: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "loyalty_desk", "api", *options], input=b"", capture_output=True, check=False
    )


def test_a_new_shop_is_made_and_sells(tmp_path: Path) -> None:
    with FarRegister(tmp_path / "new.ldesk", "--create", "--clock", OPENS) as register:
        sale = register.sell(register.card(), "100.00")
        assert sale["points_earned"] == "5"
        code, said, complained = register.finish()
    assert (code, said, complained) == (0, b"", b"")
    with FarRegister(tmp_path / "new.ldesk", "--create") as register:
        assert register.call("shop.info")["entries"] == 1


def test_the_same_key_ten_at_once_sells_once(shop: Path) -> None:
    with (
        FarRegister(shop) as one,
        FarRegister(shop) as two,
        FarRegister(shop) as three,
        FarRegister(shop) as four,
        FarRegister(shop) as five,
    ):
        card = one.card()
        line = request("sale.post", {"key": key(), "card": card, "amount": "100.00"}, call_id=1)
        registers = (one, two, three, four, five)
        for register in registers * 2:
            register.send(line)
        results = [json.loads(register.receive())["result"] for register in registers * 2]
        assert sorted(result.pop("replayed") for result in results) == [False] + [True] * 9
        assert results == [results[0]] * 10
        assert one.call("shop.info")["entries"] == 1


def test_notifications_batches_and_wrong_lines_keep_the_lines_in_step(shop: Path) -> None:
    with FarRegister(shop) as register:
        note = b'{"jsonrpc": "2.0", "method": "customer.register", "params": {"name": "Ada"}}\n'
        ask = b'{"jsonrpc": "2.0", "id": "%d", "method": "shop.info"}'
        register.send(note + b"\xff\n" + b"[" + ask % 1 + b"," + ask % 2 + b"]\r\n" + ask % 3)
        code, said, _ = register.finish()
    wrong, both, last = (json.loads(line) for line in said.splitlines())
    assert (wrong["id"], wrong["error"]["code"]) == (None, -32700)
    assert [reply["id"] for reply in both] == ["1", "2"]
    assert last["result"]["customers"] == 1
    assert code == 0


def test_a_line_over_a_mebibyte_is_refused_and_the_next_one_served(shop: Path) -> None:
    mebibyte = 1024 * 1024
    with FarRegister(shop) as register:
        for length, served in ((mebibyte, True), (mebibyte + 1, False), (5 * mebibyte, False)):
            line = request("customer.find", {"text": ""}, call_id=1).rstrip()
            padded = line.replace(b'""', b'"' + b"x" * (length - len(line)) + b'"')
            assert len(padded) == length
            reply = json.loads(register.line(padded) or b"")
            assert ("result" in reply) is served
            assert served or reply["error"]["code"] == -32700
            assert register.call("shop.info")["customers"] == 0


def test_end_of_input_ends_well(shop: Path) -> None:
    assert api("--shop", str(shop)).returncode == 0


def test_a_listener_that_goes_away_is_no_error(shop: Path) -> None:
    with FarRegister(shop) as register:
        assert register.process.stdout
        register.process.stdout.close()
        register.send(request("shop.info", {}, call_id=1))
        assert register.process.stdin
        register.process.stdin.close()
        assert register.process.wait() == 0
        assert register.process.stderr
        assert register.process.stderr.read() == b""


def test_what_is_no_shop_is_refused_in_one_sentence_and_left_alone(tmp_path: Path) -> None:
    for name, content in (("empty", b""), ("text", b"not a shop at all " * 100), ("other", b"SQLite format 3\0")):
        (tmp_path / name).write_bytes(content)
        done = api("--shop", str(tmp_path / name), "--create")
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.startswith(b"loyalty-desk: ")
        assert done.stderr.count(b"\n") == 1
        assert (tmp_path / name).read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "other", "text"]


def test_a_missing_shop_is_not_made_unasked(tmp_path: Path) -> None:
    done = api("--shop", str(tmp_path / "none"))
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"no such file" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_shop_with_real_sales_refuses_a_simulated_clock(shop: Path) -> None:
    with FarRegister(shop) as register:
        register.sell(register.card(), "100.00")
        with pytest.raises(Failed) as failed:
            register.call("clock.set", now="2030-01-01")
        assert failed.value.refusal == "rehearsal_only"
    done = api("--shop", str(shop), "--clock", OPENS)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"simulated clock" in done.stderr


def test_a_clock_that_is_none_is_refused(shop: Path) -> None:
    done = api("--shop", str(shop), "--clock", "noon")
    assert done.returncode == 1
    assert b"--clock" in done.stderr
