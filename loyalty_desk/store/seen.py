"""Names that a file gave to somebody already, beside the shop's file and gone with the transaction."""

from collections.abc import Iterable

from loyalty_desk.store.database import Database


class Seen:
    """What the rows of one file are known by."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self) -> None:
        """Forget all, for another file."""
        self._database.run("DROP TABLE IF EXISTS temp.seen")
        self._database.run(
            "CREATE TEMP TABLE seen (source TEXT, value TEXT, row INTEGER, PRIMARY KEY (source, value)) WITHOUT ROWID"
        )

    def add(self, names: Iterable[tuple[str, str]], row: int) -> None:
        """Note by what a row is known: pairs of a source and a value."""
        self._database.run_many("INSERT INTO temp.seen VALUES (?, ?, ?)", [(*name, row) for name in names])

    def row_of(self, source: str, value: str) -> int | None:
        """Return the row that is known by a value."""
        found = self._database.value("SELECT row FROM temp.seen WHERE source = ? AND value = ?", (source, value))
        return None if found is None else int(found)
