"""What is known of two merged customers: filled where one lacks it, kept aside, and put back."""

import json
from collections.abc import Mapping
from typing import Any

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.database import Database

_TOLD = ("name", "phone", "email", "birthday", "language", "group_code", "note")
_FOUND_BY = ("phone", "birthday", "group_code")  # lists are made by these: a duplicate must not be on one


class MergedPeople:
    """Persons, tags, dates and accounts of two customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def join(self, merge_id: int, keep: CustomerId, duplicate: CustomerId) -> None:
        """Fill what `keep` lacks and leave the duplicate only what must not be another's; how both stood is kept."""
        one, other = self._known(keep), self._known(duplicate)
        before = {"keep": one, "duplicate": other}
        self._database.run(
            "UPDATE merge SET before = ? WHERE id = ?", (json.dumps(before, ensure_ascii=False), merge_id)
        )
        filled = {field: other["told"][field] for field in _TOLD if not one["told"][field] and other["told"][field]}
        taken = {field: None for field in _FOUND_BY if field != "phone" or "phone" in filled}
        self._tell(duplicate, taken | {"merged_into": keep})
        first = min(one["told"]["registered_at"], other["told"]["registered_at"])
        self._tell(keep, filled | {"registered_at": first})
        for tag in other["tags"]:
            self._database.run("INSERT OR IGNORE INTO customer_tag VALUES (?, ?)", (keep, tag))
        self._database.run("UPDATE external_id SET customer_id = ? WHERE customer_id = ?", (keep, duplicate))
        for table in ("account", "customer_tag"):
            self._database.run(f"DELETE FROM {table} WHERE customer_id = ?", (duplicate,))

    def part(self, merge_id: int, keep: CustomerId, duplicate: CustomerId) -> None:
        """Put the duplicate's person back; what `keep` had of it goes where it was not changed since."""
        before = json.loads(self._database.value("SELECT before FROM merge WHERE id = ?", (merge_id,)))
        one, other, now = before["keep"], before["duplicate"], self._known(keep)
        back = {
            field: one["told"][field]
            for field in _TOLD
            if not one["told"][field] and now["told"][field] == other["told"][field]
        }
        self._tell(keep, back | {"registered_at": one["told"]["registered_at"]})
        told = {field: other["told"][field] for field in _FOUND_BY}
        if self._database.value("SELECT 1 FROM customer WHERE phone = ? AND id <> ?", (told["phone"], duplicate)):
            told["phone"] = None
        self._tell(duplicate, told | {"merged_into": None})
        for tag in set(other["tags"]) - set(one["tags"]):
            self._database.run("DELETE FROM customer_tag WHERE customer_id = ? AND tag = ?", (keep, tag))
        self._database.run_many("INSERT INTO customer_tag VALUES (?, ?)", [(duplicate, tag) for tag in other["tags"]])
        self._database.run_many(
            "UPDATE external_id SET customer_id = ? WHERE customer_id = ? AND source = ? AND value = ?",
            [(duplicate, keep, *each) for each in other["external"]],
        )
        names = ", ".join(other["account"])
        marks = ", ".join(f":{name}" for name in other["account"])
        self._database.run(f"INSERT INTO account ({names}) VALUES ({marks})", other["account"])

    def _known(self, customer_id: CustomerId) -> dict[str, Any]:
        tags = self._database.rows("SELECT tag FROM customer_tag WHERE customer_id = ?", (customer_id,))
        return {
            "told": self._row("customer", "id", customer_id),
            "account": self._row("account", "customer_id", customer_id),
            "tags": [tag for (tag,) in tags],
            "external": self._database.rows(
                "SELECT source, value FROM external_id WHERE customer_id = ?", (customer_id,)
            ),
        }

    def _row(self, table: str, key: str, customer_id: CustomerId) -> dict[str, Any]:
        names = [name for _, name, *_ in self._database.rows(f"PRAGMA table_info({table})")]
        (row,) = self._database.rows(f"SELECT {', '.join(names)} FROM {table} WHERE {key} = ?", (customer_id,))
        return dict(zip(names, row, strict=True))

    def _tell(self, customer_id: CustomerId, told: Mapping[str, Any]) -> None:
        fields = ", ".join(f"{field} = :{field}" for field in told)
        self._database.run(f"UPDATE customer SET {fields} WHERE id = :customer", {**told, "customer": customer_id})
