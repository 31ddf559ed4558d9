"""What is heavy is loaded only when it is needed: not before the counter is on the screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from loyalty_desk.services.demo import make_demo

HEAVY = "openpyxl lxml numpy scipy zxingcpp qrcode phonenumbers qtawesome babel msgspec".split()
LATE_PARTS_OF_QT = "PySide6.QtMultimedia PySide6.QtSerialPort PySide6.QtPrintSupport PySide6.QtSvg".split()
LATE_PARTS = (
    "loyalty_desk.api loyalty_desk.documents loyalty_desk.services.exports loyalty_desk.services.prediction"
    " loyalty_desk.ui.settings"
).split()


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The modules that a process had loaded when its counter was painted."""
    folder = tmp_path_factory.mktemp("settings")
    shop = folder / "cafe.shop"
    make_demo(shop, days=3, customers=5)
    ini = folder / "loyalty-desk" / "loyalty-desk.ini"
    QSettings(str(ini), QSettings.Format.IniFormat).setValue("last_shop", str(shop))
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.first_paint", str(folder), "modules"],
        cwd=Path(__file__).parent.parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    painted, modules = done.stdout.splitlines()
    assert painted == "painted"
    return frozenset(modules.split())


def test_counter_is_there(loaded: frozenset[str]) -> None:
    assert "loyalty_desk.ui.counter.page" in loaded


@pytest.mark.parametrize("name", [*HEAVY, *LATE_PARTS_OF_QT, *LATE_PARTS])
def test_waits_until_it_is_needed(loaded: frozenset[str], name: str) -> None:
    assert name not in loaded
