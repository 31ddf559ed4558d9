"""The first tables, and the triggers that keep the books append-only."""

from typing import Any

TABLES = (
    """CREATE TABLE "setting" (
        "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE "program_version" (
        "version" INTEGER NOT NULL PRIMARY KEY, "published_at" INTEGER NOT NULL, "document" TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE "customer" (
        "id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "phone" TEXT, "email" TEXT, "birthday" TEXT,
        "language" TEXT, "group_code" TEXT, "note" TEXT NOT NULL, "registered_at" INTEGER NOT NULL
    ) STRICT""",
    'CREATE UNIQUE INDEX "customer_phone" ON "customer" ("phone")',
    """CREATE TABLE "account" (
        "customer_id" INTEGER NOT NULL PRIMARY KEY, "open_points" INTEGER NOT NULL, "debt" INTEGER NOT NULL,
        "carry" TEXT NOT NULL, "pending_until" INTEGER NOT NULL, "tier" TEXT, "tier_until" TEXT,
        "spent" INTEGER NOT NULL, "visits" INTEGER NOT NULL, "last_sale_at" INTEGER,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "account_tier_until" ON "account" ("tier_until")',
    """CREATE TABLE "card" (
        "number" TEXT NOT NULL PRIMARY KEY, "customer_id" INTEGER, "state" TEXT NOT NULL,
        "changed_at" INTEGER NOT NULL, "reason" TEXT NOT NULL, "successor" TEXT,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "card_customer_id" ON "card" ("customer_id")',
    """CREATE TABLE "consent" (
        "id" INTEGER NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "kind" TEXT NOT NULL,
        "given" INTEGER NOT NULL, "text" TEXT NOT NULL, "at" INTEGER NOT NULL, "staff" TEXT NOT NULL,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "consent_customer_id" ON "consent" ("customer_id")',
    """CREATE TABLE "operation" (
        "id" INTEGER NOT NULL PRIMARY KEY, "key" TEXT NOT NULL, "kind" TEXT NOT NULL, "at" INTEGER NOT NULL,
        "customer_id" INTEGER, "staff" TEXT NOT NULL, "till" TEXT NOT NULL, "program_version" INTEGER NOT NULL,
        "reason" TEXT NOT NULL, "request" TEXT NOT NULL,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE UNIQUE INDEX "operation_key" ON "operation" ("key")',
    """CREATE TABLE "outcome" (
        "operation_id" INTEGER NOT NULL PRIMARY KEY, "result" TEXT NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id")
    ) STRICT""",
    """CREATE TABLE "sale" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER,
        "at" INTEGER NOT NULL, "day" TEXT NOT NULL, "receipt" TEXT NOT NULL,
        "program_version" INTEGER NOT NULL, "tier" TEXT, "allowance" INTEGER, "max_points" INTEGER NOT NULL,
        "exact" TEXT NOT NULL, "discount" INTEGER NOT NULL,
        "points_used" INTEGER NOT NULL, "points_money" INTEGER NOT NULL, "to_pay" INTEGER NOT NULL,
        "points_earned" INTEGER NOT NULL, "carry_change" TEXT NOT NULL, "own_lot_id" INTEGER,
        "reasons" TEXT NOT NULL, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("own_lot_id") REFERENCES "lot" ("id")
    ) STRICT""",
    'CREATE INDEX "sale_day" ON "sale" ("day")',
    'CREATE INDEX "sale_customer_id_id" ON "sale" ("customer_id", "id")',
    """CREATE TABLE "sale_line" (
        "sale_id" INTEGER NOT NULL, "line" INTEGER NOT NULL, "name" TEXT NOT NULL, "category" TEXT NOT NULL,
        "quantity" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "discount" INTEGER NOT NULL,
        "points" INTEGER NOT NULL, "points_money" INTEGER NOT NULL, PRIMARY KEY ("sale_id", "line"),
        FOREIGN KEY ("sale_id") REFERENCES "sale" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "refund" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "sale_id" INTEGER NOT NULL,
        "kind" TEXT NOT NULL, "day" TEXT NOT NULL, "money_back" INTEGER NOT NULL,
        "points_money_back" INTEGER NOT NULL, "discount_back" INTEGER NOT NULL,
        "points_back" INTEGER NOT NULL, "points_lost" INTEGER NOT NULL, "points_due" INTEGER NOT NULL,
        "points_taken" INTEGER NOT NULL,
        "carry_change" TEXT NOT NULL, "complete" INTEGER NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("sale_id") REFERENCES "sale" ("id")
    ) STRICT""",
    'CREATE INDEX "refund_sale_id" ON "refund" ("sale_id")',
    'CREATE INDEX "refund_day" ON "refund" ("day")',
    """CREATE TABLE "refund_line" (
        "refund_id" INTEGER NOT NULL, "line" INTEGER NOT NULL, "part" TEXT NOT NULL,
        PRIMARY KEY ("refund_id", "line"), FOREIGN KEY ("refund_id") REFERENCES "refund" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "lot" (
        "id" INTEGER NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "operation_id" INTEGER NOT NULL,
        "points_left" INTEGER NOT NULL, "available_from" INTEGER NOT NULL, "expires_on" TEXT NOT NULL,
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id")
    ) STRICT""",
    'CREATE INDEX "lot_open" ON "lot" ("customer_id", "expires_on", "id") WHERE points_left > 0',
    """CREATE TABLE "lot_extension" (
        "operation_id" INTEGER NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "today" TEXT NOT NULL,
        "expires_on" TEXT NOT NULL, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    """CREATE TABLE "entry" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "at" INTEGER NOT NULL,
        "kind" TEXT NOT NULL, "points" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL, "lot_id" INTEGER,
        "sale_id" INTEGER, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("lot_id") REFERENCES "lot" ("id"), FOREIGN KEY ("sale_id") REFERENCES "sale" ("id")
    ) STRICT""",
    'CREATE INDEX "entry_lot_id" ON "entry" ("lot_id")',
    'CREATE INDEX "entry_customer_id_id" ON "entry" ("customer_id", "id")',
    """CREATE INDEX "entry_redeemed" ON "entry" ("sale_id") WHERE kind = 'redeem'""",
    """CREATE TABLE "tier_change" (
        "id" INTEGER NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "operation_id" INTEGER NOT NULL,
        "day" TEXT NOT NULL, "kind" TEXT NOT NULL, "tier" TEXT, "until" TEXT, "tier_before" TEXT,
        "until_before" TEXT, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id")
    ) STRICT""",
    'CREATE INDEX "tier_change_customer_id" ON "tier_change" ("customer_id")',
    """CREATE TABLE "customer_day" (
        "customer_id" INTEGER NOT NULL, "day" TEXT NOT NULL, "spent" INTEGER NOT NULL,
        "visits" INTEGER NOT NULL, "earned" INTEGER NOT NULL, "earning_sales" INTEGER NOT NULL,
        PRIMARY KEY ("customer_id", "day"), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "day_total" (
        "day" TEXT NOT NULL PRIMARY KEY, "sales" INTEGER NOT NULL DEFAULT 0, "money" INTEGER NOT NULL DEFAULT 0,
        "member_sales" INTEGER NOT NULL DEFAULT 0, "member_money" INTEGER NOT NULL DEFAULT 0,
        "discount" INTEGER NOT NULL DEFAULT 0,
        "points_money" INTEGER NOT NULL DEFAULT 0, "registered" INTEGER NOT NULL DEFAULT 0,
        "earn" INTEGER NOT NULL DEFAULT 0,
        "bonus" INTEGER NOT NULL DEFAULT 0, "redeem" INTEGER NOT NULL DEFAULT 0,
        "give_back" INTEGER NOT NULL DEFAULT 0,
        "take_back" INTEGER NOT NULL DEFAULT 0, "expire" INTEGER NOT NULL DEFAULT 0,
        "adjust" INTEGER NOT NULL DEFAULT 0,
        "transfer" INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID""",
)

APPEND_ONLY = (
        "program_version", "consent", "operation", "outcome", "sale", "sale_line", "refund", "refund_line",
        "lot_extension",
    "entry", "tier_change",
)  # fmt: skip


def up(_migrator: object, db: Any) -> None:
    for statement in TABLES:
        db.execute_sql(statement)
    for table in APPEND_ONLY:
        for change in ("UPDATE", "DELETE"):
            db.execute_sql(
                f'CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
