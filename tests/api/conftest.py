"""A new shop for each test, copied from one that was made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from tests.api.register import NearRegister, opened, program

pytest.register_assert_rewrite("tests.api.month")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "shop.ldesk"
    Shop.create(path, SystemClock(), program=program()).close()
    return path


@pytest.fixture
def shop(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "shop.ldesk"))


@pytest.fixture
def register(shop: Path) -> Iterator[NearRegister]:
    desk = opened(shop)
    yield NearRegister(desk)
    desk.shop.close()
