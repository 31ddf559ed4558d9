"""Settings of the shop, which travel with its file."""

import json
from collections.abc import Mapping

from loyalty_desk.store.database import Database


class Settings:
    """JSON values by name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: object = None) -> object:
        """Return a setting."""
        text = self._database.value("SELECT value FROM setting WHERE name = ?", (name,))
        return default if text is None else json.loads(text)

    def put(self, values: Mapping[str, object]) -> None:
        """Set settings."""
        self._database.run_many(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            [(name, json.dumps(value, ensure_ascii=False)) for name, value in values.items()],
        )
