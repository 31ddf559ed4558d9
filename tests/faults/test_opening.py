"""What is no sound shop is refused by name when a shop is opened for work, and keeps its every byte."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.services.clock import Clock, SimulatedClock, SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from tests.faults import errands
from tests.shop import WildClock, moment

CLOCKS: tuple[Clock, ...] = (SystemClock(), SimulatedClock(moment("2030-01-01")))


def change(path: Path, at: int, data: bytes) -> None:
    """Write over the file's bytes."""
    with path.open("rb+") as file:
        file.seek(at)
        file.write(data)


def foreign(path: Path) -> None:
    """Put another program's database there."""
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE sale (id)")
    other.commit()
    other.close()


SPOILED: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "newer": (lambda path: change(path, 60, (9_999).to_bytes(4, "big")), "newer_shop", "schema 9999"),
    "foreign": (foreign, "not_a_shop", "foreign"),
    "empty": (lambda path: path.write_bytes(b""), "not_a_shop", "empty"),
    "damaged": (lambda path: change(path, 4096 * 9, b"\xa5" * 4096), "damaged", ""),
    "truncated": (lambda path: os.truncate(path, path.stat().st_size - 4096), "damaged", "do not fit"),
}


@pytest.mark.parametrize("clock", CLOCKS, ids=["real", "simulated"])
@pytest.mark.parametrize(("spoil", "code", "detail"), list(SPOILED.values()), ids=list(SPOILED))
def test_no_sound_shop(tmp_path: Path, clock: Clock, spoil: Callable[[Path], object], code: str, detail: str) -> None:
    path = errands.base(tmp_path / "my.shop")
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(Trouble) as caught:
        Shop.open(path, clock)
    assert caught.value.code == code
    assert detail in caught.value.detail
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_shop_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="missing"):
        Shop.open(tmp_path / "my.shop", SystemClock())
    assert list(tmp_path.iterdir()) == []


def test_a_new_shop_takes_no_ones_place(tmp_path: Path) -> None:
    path = errands.base(tmp_path / "my.shop")
    before = path.read_bytes()
    with pytest.raises(Trouble, match="exists"):
        Shop.create(path, SystemClock())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_simulated_clock_never_touches_a_shop_with_real_sales(tmp_path: Path) -> None:
    path = tmp_path / "my.shop"
    shop = Shop.create(path, WildClock())
    errands.sale(1, None, 100).run(Desk(shop))
    shop.close()
    before = path.read_bytes()
    with pytest.raises(Refused, match="rehearsal_only"):
        Shop.open(path, SimulatedClock(moment("2030-01-01")))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
