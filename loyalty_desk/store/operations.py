"""Operations: each intent once by its key, and its first result."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Any

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.marks import Tally
from loyalty_desk.domain.operation import Intent, OperationId
from loyalty_desk.domain.standing import Reached, Standing
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_day, to_day, to_number


@dataclass(frozen=True)
class Outcome:
    """How the customer stood after an operation (None: it had no customer), and its first and last entry."""

    standing: Standing | None
    first_entry: int
    last_entry: int


class Operations:
    """The audit trail."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, intent: Intent) -> OperationId | None:
        """Return the operation that this intent already was; refuses `key_reused` for another one's key."""
        found = self._database.row("SELECT id, kind, request FROM operation WHERE key = ?", (intent.key,))
        if found is None:
            return None
        if found[1:] != (intent.kind, intent.request):
            raise Refused("key_reused", key=intent.key)
        return OperationId(found[0])

    def version_of(self, key: str) -> int | None:
        """Return the version of the program under which the operation `key` was done, None before it was."""
        found = self._database.row("SELECT program_version FROM operation WHERE key = ?", (key,))
        return int(found[0]) if found else None

    def add(self, intent: Intent, *, at: datetime, customer_id: CustomerId | None, program_version: int) -> OperationId:
        """Write an operation down."""
        return OperationId(
            self._database.insert(
                "INSERT INTO operation (key, kind, at, customer_id, staff, till, program_version, reason, request)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    intent.key,
                    intent.kind,
                    to_number(at),
                    customer_id,
                    intent.staff,
                    intent.till,
                    program_version,
                    intent.reason,
                    intent.request,
                ),
            )
        )

    def keep(self, operation_id: OperationId, outcome: Outcome) -> None:
        """Keep the first result of an operation."""
        self._database.run(
            "INSERT INTO outcome (operation_id, result) VALUES (?, ?)", (operation_id, _written(outcome))
        )

    def outcome(self, operation_id: OperationId) -> Outcome:
        """Return the first result of an operation."""
        return _read(self._database.value("SELECT result FROM outcome WHERE operation_id = ?", (operation_id,)))


def _written(outcome: Outcome) -> str:
    standing = outcome.standing
    values = None
    if standing is not None:
        values = {name: value for name, value in vars(standing).items() if value or name not in _OFTEN_EMPTY}
        values |= {name: write(values[name]) for name, (write, _) in _KEPT_AS.items() if name in values}
    return json.dumps([outcome.first_entry, outcome.last_entry, values], ensure_ascii=False, separators=(",", ":"))


def _read(text: str) -> Outcome:
    first, last, values = json.loads(text)
    if values is None:
        return Outcome(None, first, last)
    values |= {name: read(values[name]) for name, (_, read) in _KEPT_AS.items() if name in values}
    return Outcome(Standing(**values), first, last)


def _write_tally(tally: Tally) -> list[tuple[str, str, int]]:
    return [(mechanic, code, amount) for (mechanic, code), amount in tally.items()]


def _read_tally(rows: list[tuple[str, str, int]]) -> Tally:
    return {(mechanic, code): amount for mechanic, code, amount in rows}


_OFTEN_EMPTY = frozenset(
    "lent control segments membership membership_until tally stamps_today challenges affordable".split()
)
_KEPT_AS: Mapping[str, tuple[Callable[[Any], object], Callable[[Any], object]]] = {
    "carry": (str, Fraction),
    "metric": (str, Fraction),
    "tier_until": (from_day, to_day),
    "membership_until": (from_day, to_day),
    "segments": (sorted, frozenset),
    "tally": (_write_tally, _read_tally),
    "challenges": (
        lambda reached: [(each.code, str(each.have), each.done) for each in reached],
        lambda rows: tuple(Reached(code, Fraction(have), done) for code, have, done in rows),
    ),
    "affordable": (list, tuple),
}
