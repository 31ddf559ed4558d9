"""Totals of staff and of what ends when, kept beside the books for the owner's figures."""

from typing import Any

_OF_LOT = "INSERT INTO lot_day VALUES (new.expires_on, new.issued, new.points_left) ON CONFLICT DO UPDATE SET"
CHANGES = (
    """CREATE TABLE "staff_day" (
        "day" TEXT NOT NULL, "staff" TEXT NOT NULL, "sales" INTEGER NOT NULL DEFAULT 0,
        "money" INTEGER NOT NULL DEFAULT 0, "member_sales" INTEGER NOT NULL DEFAULT 0,
        "redeemed" INTEGER NOT NULL DEFAULT 0, "refunds" INTEGER NOT NULL DEFAULT 0,
        "refund_money" INTEGER NOT NULL DEFAULT 0, "voids" INTEGER NOT NULL DEFAULT 0,
        "void_money" INTEGER NOT NULL DEFAULT 0, "adjustments" INTEGER NOT NULL DEFAULT 0,
        "points_given" INTEGER NOT NULL DEFAULT 0, "registered" INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY ("day", "staff")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "lot_day" (
        "expires_on" TEXT NOT NULL PRIMARY KEY, "issued" INTEGER NOT NULL, "points_left" INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID""",
    'ALTER TABLE "lot" ADD COLUMN "issued" INTEGER NOT NULL DEFAULT 0',
    """UPDATE lot SET issued = (SELECT ifnull(sum(points), 0) FROM entry WHERE lot_id = lot.id
        AND entry.operation_id = lot.operation_id AND points > 0)""",
    "INSERT INTO lot_day SELECT expires_on, sum(issued), sum(points_left) FROM lot GROUP BY expires_on",
    f"""CREATE TRIGGER lot_day_begins AFTER INSERT ON "lot" BEGIN {_OF_LOT}
        issued = issued + excluded.issued, points_left = points_left + excluded.points_left; END""",
    f"""CREATE TRIGGER lot_day_changes AFTER UPDATE ON "lot" BEGIN
        UPDATE lot_day SET issued = issued - old.issued, points_left = points_left - old.points_left
            WHERE expires_on = old.expires_on;
        {_OF_LOT} issued = issued + excluded.issued, points_left = points_left + excluded.points_left; END""",
    """CREATE INDEX "mark_of_campaign" ON "mark" ("code", "sale_id") WHERE mechanic = 'campaign_use'""",
    """INSERT INTO staff_day (day, staff, sales, money, member_sales, redeemed)
        SELECT day, staff, count(*), sum(to_pay + certificate_money), count(sale.customer_id), sum(points_used)
        FROM sale JOIN operation ON operation.id = operation_id GROUP BY day, staff""",
    """INSERT INTO staff_day (day, staff, refunds, refund_money, voids, void_money)
        SELECT day, staff, sum(refund.kind = 'refund'),
            ifnull(sum(money_back + certificate_back) FILTER (WHERE refund.kind = 'refund'), 0),
            sum(refund.kind = 'void'),
            ifnull(sum(money_back + certificate_back) FILTER (WHERE refund.kind = 'void'), 0)
        FROM refund JOIN operation ON operation.id = operation_id GROUP BY day, staff
        ON CONFLICT DO UPDATE SET refunds = excluded.refunds, refund_money = excluded.refund_money,
            voids = excluded.voids, void_money = excluded.void_money""",
)


def up(_migrator: object, db: Any) -> None:
    for statement in CHANGES:
        db.execute_sql(statement)
