"""Shops for the tests of the services."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from loyalty_desk.services.clock import Clock
from tests.shop import START, Rehearsal

OpenShop = Callable[..., Rehearsal]


@pytest.fixture
def open_shop(tmp_path: Path) -> Iterator[OpenShop]:
    """Make shops with the sections of a program given, closed after the test."""
    numbers = count(1)
    with ExitStack() as open_ones:

        def make(*, now: str = START, clock: Clock | None = None, **sections: object) -> Rehearsal:
            path = tmp_path / f"{next(numbers)}.shop"
            return open_ones.enter_context(Rehearsal(path, now=now, clock=clock, **sections))

        yield make
