"""Bring a shop file to the newest tables; each step is a numbered file that is never changed again."""

import glob
import importlib
from pathlib import Path

from playhouse.apsw_ext import APSWDatabase

FOLDER = Path(__file__).parent / "migrations"


def newest(folder: Path) -> int:
    """Return the number of the last migration, which is the schema of an up-to-date shop."""
    return max(int(file.name[:4]) for file in folder.glob("[0-9][0-9][0-9][0-9]_*.py"))


def apply_pending(orm: APSWDatabase, folder: Path) -> None:
    """Apply what this file has not seen yet; inside one transaction, with foreign keys off."""
    runner = importlib.import_module("playhouse.migrations").Runner  # imported only when there is something to do
    runner(orm, glob.escape(str(folder))).up()
