"""The indexes that keep the list of customers instant: by name, last visit, balance, spent; by what it is filtered.

What a sale changes stands behind the tier: one index serves one tier directly, and all tiers by merging them.
"""

from typing import Any

INDEXES = (
    'CREATE INDEX "account_by_last_sale" ON "account" ("tier", "last_sale_at")',
    'CREATE INDEX "account_by_balance" ON "account" ("tier", open_points - debt)',
    'CREATE INDEX "account_by_spent" ON "account" ("tier", "spent")',
    'CREATE INDEX "account_in_debt" ON "account" ("customer_id") WHERE debt > 0',
    'CREATE INDEX "customer_registered_at" ON "customer" ("registered_at")',
    'CREATE INDEX "customer_in_group" ON "customer" ("group_code") WHERE group_code IS NOT NULL',
    'CREATE INDEX "customer_birth_month" ON "customer" (substr(birthday, 6, 2)) WHERE birthday IS NOT NULL',
    'CREATE INDEX "search_text_names" ON "search_text" ("names")',
)


def up(_migrator: object, db: Any) -> None:
    for statement in INDEXES:
        db.execute_sql(statement)
