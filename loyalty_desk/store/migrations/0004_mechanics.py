"""The tables of the mechanics beside points: marks with their tallies, certificates, memberships, referrals, people."""

from fractions import Fraction
from math import floor
from typing import Any

CHANGES = (
    'ALTER TABLE "account" ADD COLUMN "control" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "account" ADD COLUMN "membership" TEXT',
    'ALTER TABLE "account" ADD COLUMN "membership_until" TEXT',
    'ALTER TABLE "account" ADD COLUMN "lent_tier" TEXT',
    'ALTER TABLE "account" ADD COLUMN "lent_until" TEXT',
    'ALTER TABLE "sale" ADD COLUMN "certificate_money" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "sale" ADD COLUMN "membership" TEXT',
    'ALTER TABLE "sale_line" ADD COLUMN "certificate_money" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "refund" ADD COLUMN "certificate_back" INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE "refund" ADD COLUMN "bonus_taken" INTEGER NOT NULL DEFAULT 0',
    """CREATE TABLE "mark" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER,
        "sale_id" INTEGER, "lot_id" INTEGER, "mechanic" TEXT NOT NULL, "code" TEXT NOT NULL,
        "occasion" TEXT NOT NULL, "amount" INTEGER NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("sale_id") REFERENCES "sale" ("id"), FOREIGN KEY ("lot_id") REFERENCES "lot" ("id")
    ) STRICT""",
    'CREATE INDEX "mark_customer_id" ON "mark" ("customer_id")',
    'CREATE INDEX "mark_of_sale" ON "mark" ("sale_id") WHERE sale_id IS NOT NULL',
    """CREATE TABLE "tally" (
        "customer" INTEGER NOT NULL, "mechanic" TEXT NOT NULL, "occasion" TEXT NOT NULL, "code" TEXT NOT NULL,
        "amount" INTEGER NOT NULL, PRIMARY KEY ("customer", "mechanic", "occasion", "code")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "bought" (
        "customer_id" INTEGER NOT NULL, "day" TEXT NOT NULL, "category" TEXT NOT NULL, "units" INTEGER NOT NULL,
        "money" INTEGER NOT NULL, PRIMARY KEY ("customer_id", "day", "category"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "certificate" (
        "code" TEXT NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER,
        "sold" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "left" INTEGER NOT NULL, "expires_on" TEXT NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "certificate_customer_id" ON "certificate" ("customer_id")',
    """CREATE TABLE "certificate_entry" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "certificate_id" TEXT NOT NULL,
        "sale_id" INTEGER, "money" INTEGER NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("certificate_id") REFERENCES "certificate" ("code"),
        FOREIGN KEY ("sale_id") REFERENCES "sale" ("id")
    ) STRICT""",
    'CREATE INDEX "certificate_entry_certificate_id" ON "certificate_entry" ("certificate_id")',
    'CREATE INDEX "certificate_entry_of_sale" ON "certificate_entry" ("sale_id") WHERE sale_id IS NOT NULL',
    """CREATE TABLE "membership" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL,
        "plan" TEXT, "until" TEXT, "plan_before" TEXT, "until_before" TEXT, "price" INTEGER NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "membership_customer_id" ON "membership" ("customer_id")',
    """CREATE TABLE "tier_loan" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL,
        "tier" TEXT, "until" TEXT, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "tier_loan_customer_id" ON "tier_loan" ("customer_id")',
    """CREATE TABLE "perk_grant" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL,
        "perk" TEXT NOT NULL, "until" TEXT, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "perk_grant_customer_id" ON "perk_grant" ("customer_id")',
    """CREATE TABLE "referral" (
        "friend_id" INTEGER NOT NULL PRIMARY KEY, "referrer_id" INTEGER NOT NULL, "operation_id" INTEGER NOT NULL,
        "day" TEXT NOT NULL, "state" TEXT NOT NULL, "sale_id" INTEGER,
        FOREIGN KEY ("friend_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("referrer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"),
        FOREIGN KEY ("sale_id") REFERENCES "sale" ("id")
    ) STRICT""",
    'CREATE INDEX "referral_referrer_id" ON "referral" ("referrer_id")',
    """CREATE INDEX "referral_waiting" ON "referral" ("sale_id") WHERE state = 'waiting'""",
    """CREATE TABLE "important_date" (
        "id" INTEGER NOT NULL PRIMARY KEY, "customer_id" INTEGER NOT NULL, "label" TEXT NOT NULL,
        "month_day" TEXT NOT NULL, FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT""",
    'CREATE INDEX "important_date_customer_id" ON "important_date" ("customer_id")',
    'CREATE INDEX "important_date_month_day" ON "important_date" ("month_day")',
    """CREATE TABLE "customer_tag" (
        "customer_id" INTEGER NOT NULL, "tag" TEXT NOT NULL, PRIMARY KEY ("customer_id", "tag"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "lot_change" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "lot_id" INTEGER NOT NULL,
        "expires_before" TEXT NOT NULL, "expires_on" TEXT NOT NULL,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id"), FOREIGN KEY ("lot_id") REFERENCES "lot" ("id")
    ) STRICT""",
    'CREATE INDEX "customer_tag_tag" ON "customer_tag" ("tag")',
    # What was sold before counts for categories as well.
    """INSERT INTO bought SELECT customer_id, day, category, sum(quantity), sum(amount - sale_line.discount)
        FROM sale JOIN sale_line ON sale_id = sale.id WHERE customer_id IS NOT NULL AND category <> ''
        AND NOT EXISTS (SELECT 1 FROM refund WHERE refund.sale_id = sale.id AND complete)
        GROUP BY customer_id, day, category""",
)
APPEND_ONLY = ("mark", "certificate_entry", "membership", "tier_loan", "perk_grant", "lot_change")


def up(_migrator: object, db: Any) -> None:
    for statement in CHANGES:
        db.execute_sql(statement)
    for table in APPEND_ONLY:
        for change in ("UPDATE", "DELETE"):
            db.execute_sql(
                f'CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON "{table}" '
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    _take_refunded_parts(db)


def _take_refunded_parts(db: Any) -> None:
    partly = db.execute_sql(
        """SELECT customer_id, sale.day, category, quantity, sale_line.amount - sale_line.discount, part
        FROM (SELECT sale_id AS refunded, max(id) AS newest FROM refund GROUP BY sale_id HAVING sum(complete) = 0)
        JOIN sale ON sale.id = refunded JOIN sale_line ON sale_line.sale_id = sale.id
        JOIN refund_line ON refund_id = newest AND refund_line.line = sale_line.line
        WHERE customer_id IS NOT NULL AND category <> ''"""
    ).fetchall()
    for customer, day, category, quantity, net, part in partly:
        units = quantity - floor(quantity * (1 - Fraction(part)))
        db.execute_sql(
            "UPDATE bought SET units = units - ?, money = money - ? WHERE customer_id = ? AND day = ? AND category = ?",
            (units, floor(net * Fraction(part)), customer, day, category),
        )
