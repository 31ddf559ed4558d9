from pathlib import Path

import pytest

from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.backups import restore
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from tests.services.conftest import OpenShop


def test_a_copy_is_a_shop_and_the_last_one_is_remembered(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop(now="2026-01-10 12:30")
    anna = shop.customer("Anna")
    shop.sale(anna, "900.00")
    told: list[int] = []
    made = shop.desk.backups.backup(tmp_path / "copy.loyalty", told.append)
    assert (made.path, told[-1]) == (tmp_path / "copy.loyalty", 100)
    last = shop.desk.backups.last
    assert last is not None
    assert (last.path, f"{last.at:%Y-%m-%d %H:%M}") == (made.path, "2026-01-10 12:30")

    restored = restore(made.path, tmp_path / "again.loyalty")
    assert restored.fingerprint_checked
    again = Shop.open(restored.path, SystemClock())
    assert again.customers.load(anna).name == "Anna"
    again.close()


def test_a_cancelled_copy_leaves_no_file_and_no_note(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()

    def stop(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        shop.desk.backups.backup(tmp_path / "copy.loyalty", stop)
    assert not list(tmp_path.glob("*copy*"))
    assert shop.desk.backups.last is None
