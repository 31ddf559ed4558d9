"""A tiny shop file for tests of the store itself: a list of entries and one wallet, whose sums must agree."""

from pathlib import Path

from loyalty_desk.store.database import Database

FIRST = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE entry (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL, note TEXT NOT NULL)")
    db.execute_sql("CREATE TABLE wallet (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL CHECK (balance >= 0))")
    db.execute_sql("INSERT INTO wallet VALUES (1, 0)")
"""
SECOND = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE coin (id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL REFERENCES entry (id))")
"""
BREAKING = """
def up(migrator, db):
    db.execute_sql("INSERT INTO coin (entry_id) VALUES (999)")
"""


def migrations(folder: Path, *steps: str) -> Path:
    """Write `steps` as numbered migrations and return their folder."""
    folder.mkdir(exist_ok=True)
    for number, step in enumerate(steps or (FIRST,), start=1):
        (folder / f"{number:04d}_step.py").write_text(step, encoding="utf-8")
    return folder


def add(database: Database, amount: int) -> int:
    """Write one entry and change the wallet by it, as one; returns the entry's number."""
    with database.transaction():
        entry = database.insert("INSERT INTO entry (amount, note) VALUES (?, ?)", (amount, "x" * 700))
        balance = database.value("SELECT balance FROM wallet WHERE id = 1")
        database.run("UPDATE wallet SET balance = ? WHERE id = 1", (balance + amount,))
    return entry


def entries(database: Database) -> list[int]:
    """Return the numbers of all entries, after checking that nothing is half-written."""
    with database.snapshot():
        total, numbers = (
            database.value("SELECT coalesce(sum(amount), 0) FROM entry"),
            database.rows("SELECT id FROM entry ORDER BY id"),
        )
        assert database.value("SELECT balance FROM wallet WHERE id = 1") == total
        assert database.rows("PRAGMA integrity_check") == [("ok",)]
    return [number for (number,) in numbers]
