"""Merging two customers, erasing one, and pairs who are not the same person.

Of the books only the customer changes, and only between two who were merged; a consent's text may be emptied.
"""

from typing import Any

TABLES = (
    'ALTER TABLE "customer" ADD COLUMN "merged_into" INTEGER REFERENCES "customer" ("id")',
    'CREATE INDEX "customer_merged" ON "customer" ("merged_into") WHERE merged_into IS NOT NULL',
    """CREATE TABLE "merge" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "keep_id" INTEGER NOT NULL,
        "duplicate_id" INTEGER NOT NULL, "last_entry" INTEGER NOT NULL, "before" TEXT, "undone_by" INTEGER,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("keep_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("duplicate_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "merge_keep_id" ON "merge" ("keep_id")',
    'CREATE INDEX "merge_duplicate_id" ON "merge" ("duplicate_id")',
    """CREATE TABLE "merge_row" (
        "merge_id" INTEGER NOT NULL, "kind" TEXT NOT NULL, "number" INTEGER NOT NULL,
        PRIMARY KEY ("merge_id", "kind", "number"), FOREIGN KEY ("merge_id") REFERENCES "merge" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "carry_transfer" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL,
        "carry" TEXT NOT NULL, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "carry_transfer_customer_id" ON "carry_transfer" ("customer_id")',
    """CREATE TABLE "erasure" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL,
        "registered_at" INTEGER NOT NULL, "erased" TEXT NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "erasure_customer_id" ON "erasure" ("customer_id")',
    """CREATE TABLE "two_people" (
        "one_id" INTEGER NOT NULL, "other_id" INTEGER NOT NULL, PRIMARY KEY ("one_id", "other_id"),
        FOREIGN KEY ("one_id") REFERENCES "customer" ("id"), FOREIGN KEY ("other_id") REFERENCES "customer" ("id")
    ) STRICT, WITHOUT ROWID""",
)
MOVED = ("sale", "entry", "tier_change", "consent", "mark", "membership", "tier_loan", "perk_grant")
APPEND_ONLY = ("carry_transfer", "erasure")
_MERGED = (
    "EXISTS (SELECT 1 FROM merge WHERE undone_by IS NULL AND (keep_id, duplicate_id)"
    " IN (VALUES (old.customer_id, new.customer_id), (new.customer_id, old.customer_id)))"
)
_EMPTIED = (
    " OR new.customer_id = old.customer_id AND new.text = '' AND old.text <> ''"
    " AND EXISTS (SELECT 1 FROM erasure WHERE customer_id = old.customer_id)"
)


def up(_migrator: object, db: Any) -> None:
    for statement in TABLES:
        db.execute_sql(statement)
    for table in (*MOVED, "carry_transfer"):
        _let_move(db, table)
    for table in APPEND_ONLY:
        _protect(db, table, "DELETE")
    _protect(db, "erasure", "UPDATE")


def _let_move(db: Any, table: str) -> None:
    """Let the customer of a row change between two who were merged, and nothing else."""
    free = {"customer_id", "text"} if table == "consent" else {"customer_id"}
    columns = [row[1] for row in db.execute_sql(f'PRAGMA table_info("{table}")').fetchall() if row[1] not in free]
    same = f"({', '.join(f'new.{each}' for each in columns)}) IS ({', '.join(f'old.{each}' for each in columns)})"
    allowed = f"{_MERGED} AND new.text = old.text{_EMPTIED}" if table == "consent" else _MERGED
    db.execute_sql(f"DROP TRIGGER IF EXISTS {table}_no_update")
    _protect(db, table, "UPDATE", f" WHEN NOT ({same} AND ({allowed}))")


def _protect(db: Any, table: str, change: str, condition: str = "") -> None:
    db.execute_sql(
        f'CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON "{table}"{condition} '
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
