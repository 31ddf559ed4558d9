"""Readers side by side see one moment, whoever writes meanwhile, and let go when nobody waits for them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.store.database import Database
from loyalty_desk.store.side_by_side import read_all, side_by_side

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


class Restless(Database):
    """A database into which somebody else writes while it is opened once more, so many times."""

    writes = 0

    def another(self) -> Self:
        """Write, then open the file once more."""
        if self.writes:
            self.writes -= 1
            with Database.open(self.path) as other:
                put(other)
        return super().another()


def put(database: Database) -> None:
    """Add a setting to a shop."""
    with database.transaction():
        database.run("INSERT INTO setting VALUES ((SELECT count(*) + 1 FROM setting), '1')")


def count(database: Database) -> int:
    """Return how many settings there are."""
    return int(database.value("SELECT count(*) FROM setting"))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Restless]:
    """Make an empty shop."""
    with Restless.create(tmp_path / "a.shop") as made:
        yield made


def test_all_see_the_same_moment(database: Restless) -> None:
    with side_by_side(database, 3) as readers:
        put(database)
        assert [reader.ask(count).result() for reader in readers] == [0, 0, 0]
    assert count(database) == 1


@pytest.mark.parametrize("writes", [1, 2, 3, 7])
def test_who_writes_while_they_open_is_seen_by_all(database: Restless, writes: int) -> None:
    database.writes = writes
    with side_by_side(database, 3) as readers:
        assert [reader.ask(count).result() for reader in readers] == [writes] * 3


def test_nobody_waits_for_ever(database: Restless) -> None:
    database.writes = 1_000
    with pytest.raises(Trouble, match="locked"), side_by_side(database, 1):
        pass


def test_who_leaves_breaks_off_what_is_read(database: Restless) -> None:
    with side_by_side(database, 2) as readers:
        asked = [reader.ask(lambda one: one.value(ENDLESS)) for reader in readers for _ in range(2)]
    assert all(each.done() for each in asked)
    put(database)


def test_who_waits_for_all_may_stop(database: Restless) -> None:
    def stop(_done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled), side_by_side(database, 2) as (quick, endless):
        read_all([quick.ask(count), endless.ask(lambda one: one.value(ENDLESS))], stop)
    put(database)


def test_a_file_that_is_gone_is_trouble(database: Restless) -> None:
    database.path.rename(database.path.with_suffix(".away"))
    with pytest.raises(Trouble), side_by_side(database, 2):
        pass
