"""Rows of the books that go from a duplicate to the customer who is kept, and back."""

import json
from dataclasses import dataclass

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.tiers import Held
from loyalty_desk.store.database import Database
from loyalty_desk.store.merged_people import MergedPeople
from loyalty_desk.store.moments import to_day

_ALWAYS = (
    "sale", "entry", "tier_change", "consent", "mark", "perk_grant", "certificate", "card", "carry_transfer",
    "important_date",
)  # fmt: skip
_WHERE_NEEDED = ("membership", "tier_loan")
_COLUMN = {"referral": "referrer_id"}
_NUMBER = {"card": "CAST(number AS INTEGER)"}  # other tables: the rowid, which of a card may change
_KINDS = (*_ALWAYS, "lot", *_WHERE_NEEDED, "referral")
_LOTS = (
    "SELECT DISTINCT lot.id FROM entry JOIN lot ON lot.id = lot_id AND lot.customer_id = entry.customer_id"
    " WHERE entry.customer_id = :duplicate"
)
_ROW = "INSERT OR IGNORE INTO merge_row SELECT :merge, "
_SALES = "(SELECT number FROM merge_row WHERE merge_id = :merge AND kind = 'sale')"
_MOVED_LOTS = "(SELECT number FROM merge_row WHERE merge_id = :merge AND kind = 'lot')"
# What was done to the duplicate's own sales, prizes and cards since, goes back with them.
_FOLLOWERS = (
    "'entry', id FROM entry WHERE customer_id = :keep AND id > :last AND kind IN ('give_back', 'take_back')"
    f" AND sale_id IN {_SALES}",
    "'lot', lot.id FROM merge_row JOIN entry ON entry.id = number JOIN lot ON lot.id = lot_id"
    " AND lot.operation_id = entry.operation_id AND lot.customer_id = :keep"
    " WHERE merge_id = :merge AND merge_row.kind = 'entry'",
    f"'mark', id FROM mark WHERE customer_id = :keep AND (sale_id IN {_SALES} OR lot_id IN {_MOVED_LOTS})",
    "'card', CAST(number AS INTEGER) FROM (WITH RECURSIVE line (number) AS (SELECT successor FROM merge_row"
    " JOIN card ON CAST(card.number AS INTEGER) = merge_row.number AND customer_id = :keep"
    " WHERE merge_id = :merge AND merge_row.kind = 'card'"
    " UNION SELECT successor FROM card JOIN line USING (number)) SELECT number FROM line) WHERE number IS NOT NULL",
)


@dataclass(frozen=True)
class Merged:
    """A merge that still stands; nothing is `known` of how both stood before it when one of them was erased."""

    merge_id: int
    operation_id: OperationId
    duplicate: CustomerId
    known: bool


class Merges:
    """Who was merged into whom. Inside a transaction only."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._people = MergedPeople(database)

    def add(self, operation_id: OperationId, keep: CustomerId, duplicate: CustomerId, *, needed: set[str]) -> int:
        """Let all rows of a duplicate be another customer's, with what that one lacks; returns the merge's number.

        `needed` names which of the duplicate's membership and tier_loan go over. Totals are to be rebuilt after it.
        """
        run = self._database.run
        merge_id = self._database.insert(
            "INSERT INTO merge (operation_id, keep_id, duplicate_id, last_entry)"
            " VALUES (?, ?, ?, (SELECT ifnull(max(id), 0) FROM entry))",
            (operation_id, keep, duplicate),
        )
        values = {"merge": merge_id, "duplicate": duplicate}
        run(  # the card that is shown is the first one, so those of the duplicate go behind
            "UPDATE card SET rowid = rowid + (SELECT max(rowid) FROM card) WHERE customer_id = ?", (duplicate,)
        )
        for kind in (*_ALWAYS, *sorted(needed), "referral"):
            column = _COLUMN.get(kind, "customer_id")
            run(f"{_ROW} '{kind}', {_NUMBER.get(kind, 'rowid')} FROM {kind} WHERE {column} = :duplicate", values)
        run(f"{_ROW} 'lot', id FROM ({_LOTS})", values)
        self._people.join(merge_id, keep, duplicate)
        self._move(merge_id, duplicate, keep)
        return merge_id

    def claim(self, merge_id: int, operation_id: OperationId) -> None:
        """Let what the merge itself wrote of a membership or a lent tier go back with the rest."""
        for kind in _WHERE_NEEDED:
            self._database.run(
                f"{_ROW} '{kind}', id FROM {kind} WHERE operation_id = :operation",
                {"merge": merge_id, "operation": operation_id},
            )

    def latest(self, keep: CustomerId) -> Merged | None:
        """Return the latest merge into a customer that was not undone."""
        found = self._database.row(
            "SELECT id, operation_id, duplicate_id, before IS NOT NULL FROM merge WHERE keep_id = ?"
            " AND undone_by IS NULL ORDER BY id DESC LIMIT 1",
            (keep,),
        )
        return Merged(found[0], found[1], found[2], bool(found[3])) if found else None

    def held_before(self, merge_id: int) -> tuple[Held, Held]:
        """Return the tiers of the customer who was kept and of the duplicate, before they were merged."""
        before = json.loads(self._database.value("SELECT before FROM merge WHERE id = ?", (merge_id,)))
        keep, duplicate = (before[who]["account"] for who in ("keep", "duplicate"))
        return _held(keep), _held(duplicate)

    def undo(self, merged: Merged, operation_id: OperationId, keep: CustomerId) -> None:
        """Let the duplicate's rows be theirs again, with what was done since to their sales. Totals are rebuilt after.

        What a person told goes back as well, where it was not changed since.
        """
        values = {"merge": merged.merge_id, "keep": keep}
        last = self._database.value("SELECT last_entry FROM merge WHERE id = ?", (merged.merge_id,))
        for followers in _FOLLOWERS:
            self._database.run(f"{_ROW} {followers}", values | {"last": last})
        self._people.part(merged.merge_id, keep, merged.duplicate)
        self._move(merged.merge_id, keep, merged.duplicate)
        self._database.run("UPDATE merge SET undone_by = ? WHERE id = ?", (operation_id, merged.merge_id))

    def settled(self, merged: Merged) -> list[tuple[int | None, int]]:
        """Return the entries with which a merge settled a debt: lot and points."""
        rows = self._database.rows(
            "SELECT lot_id, points FROM entry WHERE customer_id = (SELECT keep_id FROM merge WHERE id = ?)"
            " AND id > (SELECT last_entry FROM merge WHERE id = ?) AND operation_id = ? AND kind = 'transfer'",
            (merged.merge_id, merged.merge_id, merged.operation_id),
        )
        return [(lot_id, points) for lot_id, points in rows]

    def strange_shares(self, *customers: CustomerId) -> list[tuple[int, CustomerId, CustomerId, int]]:
        """Return what customers moved in lots that are another's now: lot, its owner, the customer, the points."""
        rows = []
        for customer_id in customers:
            rows += self._database.rows(
                "SELECT lot_id, lot.customer_id, entry.customer_id, sum(points) FROM entry JOIN lot ON lot.id = lot_id"
                " WHERE entry.customer_id = ? AND lot.customer_id <> entry.customer_id"
                " GROUP BY lot_id HAVING sum(points) <> 0",
                (customer_id,),
            )
        return [(lot, CustomerId(owner), CustomerId(who), points) for lot, owner, who, points in rows]

    def pass_carry(self, operation_id: OperationId, customer_id: CustomerId, carry: str) -> None:
        """Write down that a part of a point came to a customer, or went from them when negative."""
        self._database.run(
            "INSERT INTO carry_transfer (operation_id, customer_id, carry) VALUES (?, ?, ?)",
            (operation_id, customer_id, carry),
        )

    def _move(self, merge_id: int, source: CustomerId, target: CustomerId) -> None:
        for kind in _KINDS:
            column, number = _COLUMN.get(kind, "customer_id"), _NUMBER.get(kind, "rowid")
            self._database.run(
                f"UPDATE {kind} SET {column} = ? WHERE {number} IN"
                f" (SELECT number FROM merge_row WHERE merge_id = ? AND kind = '{kind}') AND {column} = ?",
                (target, merge_id, source),
            )


def _held(account: dict[str, str | None]) -> Held:
    return Held(account["tier"], to_day(account["tier_until"]))
