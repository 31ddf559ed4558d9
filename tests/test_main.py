"""The command line: what it prints, its exit status, and that it says why not in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from loyalty_desk import __version__
from loyalty_desk.__main__ import main
from loyalty_desk.domain.purchase import of_amount
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.counter import Order
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.api.register import key

HEAVY = {"PySide6", "openpyxl", "phonenumbers", "zxingcpp", "numpy", "scipy", "qrcode", "lxml", "jinja2", "PIL"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.ldesk"
    desk = Desk(Shop.create(path, SystemClock()))
    desk.counter.sell(Order(key=key(), purchase=of_amount(10_000)))
    desk.shop.close()
    return path


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "loyalty_desk", *arguments],
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"loyalty-desk {__version__}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so_and_names_the_self_test() -> None:
    for arguments in ((), ("--demo",)):
        done = command(*arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.count("\n") == 1
        assert "loyalty-desk self-test" in done.stderr


def test_the_self_test_needs_no_screen() -> None:
    done = command("self-test")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line[:2] for line in done.stdout.splitlines()] == ["ok"] * 9


def test_verify_tells_each_check(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--shop", str(shop)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 10
    assert all(line.startswith("ok ") for line in lines)


def test_verify_of_books_that_disagree(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    opened = Shop.open(shop, SystemClock())
    opened.database.run("UPDATE day_total SET money = money + 1")
    opened.close()
    assert main(["verify", "--shop", str(shop)]) == 1
    told = capsys.readouterr()
    assert "WRONG" in told.out
    assert told.err == "loyalty-desk: The books do not agree with themselves.\n"


def test_a_workbook_is_exported(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sales.xlsx"
    assert main(["export", "--shop", str(shop), "--kind", "sales", "--language", "ru", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: 1 rows.\n"
    load_workbook(path, read_only=True).close()


def test_the_owners_workbook_is_of_the_days_asked_for(shop: Path, tmp_path: Path) -> None:
    path = tmp_path / "owner.xlsx"
    asked = ["export", "--shop", str(shop), "--kind", "owner", "--from", "2026-01-01", "--to", "2026-01-31", str(path)]
    assert main(asked) == 0
    days = load_workbook(path)["Days"]
    assert [str(days[cell].value)[:10] for cell in ("A4", "A34")] == ["2026-01-01", "2026-01-31"]
    with pytest.raises(SystemExit):
        main(["export", "--shop", str(shop), "--kind", "owner", "--from", "January", str(path)])


def test_a_backup_is_made_and_restored(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy, again = tmp_path / "copy.ldesk", tmp_path / "again.ldesk"
    assert main(["backup", "--shop", str(shop), str(copy)]) == 0
    assert "sha256 " in capsys.readouterr().out
    assert main(["restore", "--shop", str(again), str(copy)]) == 0
    capsys.readouterr()
    assert main(["verify", "--shop", str(again)]) == 0


def test_a_demo_shop_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "demo.ldesk"
    assert main(["demo", "--shop", str(path), "--days", "10", "--customers", "5", "--seed", "3"]) == 0
    assert main(["verify", "--shop", str(path)]) == 0
    capsys.readouterr()
    assert main(["demo", "--shop", str(path), "--days", "10"]) == 1
    assert "a file of this name already" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("verify",),
        ("backup", "copy.ldesk"),
        ("export", "--kind", "sales", "sales.xlsx"),
        ("api",),
    ],
)
def test_a_missing_shop_is_told_in_one_sentence(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--shop", str(tmp_path / "none.ldesk")]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("loyalty-desk: There is no such file.")
    assert told.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(shop: Path) -> None:
    done = command("verify", "--shop", str(shop), XDG_STATE_HOME=str(shop), HOME=str(shop), LOCALAPPDATA=str(shop))
    assert (done.returncode, done.stderr) == (0, "")


def test_a_command_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["sell"])
    assert ended.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_a_register_waits_for_nothing_heavy() -> None:
    code = "import sys, loyalty_desk.__main__, loyalty_desk.api.lines; print(*{m.split('.')[0] for m in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & set(done.stdout.split())
