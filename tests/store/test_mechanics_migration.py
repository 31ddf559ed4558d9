"""A shop that sold before there were mechanics: what it sold counts for categories, less what came back."""

import shutil
from pathlib import Path

from loyalty_desk.services.audit import Audit
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.shop import Shop
from loyalty_desk.store import migrating
from loyalty_desk.store.database import Database

BEFORE = 3
BOOKS = (
    "INSERT INTO customer VALUES (1, 'Anna', NULL, NULL, NULL, NULL, NULL, '', 0)",
    "INSERT INTO account VALUES (1, 0, 0, '0', 0, NULL, NULL, 750, 2, 0)",
    *(
        f"INSERT INTO operation VALUES ({number}, 'k{number}', '{kind}', 0, 1, '', '', 1, '', '')"
        for number, kind in enumerate(("sale", "sale", "sale", "refund", "refund"), start=1)
    ),
    *(f"INSERT INTO outcome VALUES ({number}, '[0,0,null]')" for number in range(1, 6)),
    *(
        f"INSERT INTO sale VALUES ({number}, {number}, 1, 0, '2026-01-0{number}', '', 1, NULL, NULL, 0, '0', 0, 0, 0,"
        f" {paid}, 0, '0', NULL, '[]')"
        for number, paid in ((1, 500), (2, 500), (3, 100))
    ),
    "INSERT INTO sale_line VALUES (1, 0, '', 'coffee', 2000, 500, 0, 0, 0)",
    "INSERT INTO sale_line VALUES (2, 0, '', 'coffee', 2000, 500, 0, 0, 0)",
    "INSERT INTO sale_line VALUES (3, 0, '', 'tea', 1000, 100, 0, 0, 0)",
    "INSERT INTO refund VALUES (1, 4, 2, 'refund', '2026-01-05', 250, 0, 0, 0, 0, 0, 0, '0', 0)",
    "INSERT INTO refund_line VALUES (1, 0, '1/2')",
    "INSERT INTO refund VALUES (2, 5, 3, 'refund', '2026-01-05', 100, 0, 0, 0, 0, 0, 0, '0', 1)",
    "INSERT INTO refund_line VALUES (2, 0, '1')",
    *(
        f"INSERT INTO customer_day VALUES (1, '2026-01-0{day}', {spent}, {visits}, 0, 0)"
        for day, spent, visits in ((1, 500, 1), (2, 250, 1), (3, 0, 0))
    ),
    *(
        f"INSERT INTO day_total (day, sales, money, member_sales, member_money)"
        f" VALUES ('2026-01-0{day}', {sales}, {money}, {sales}, {money})"
        for day, sales, money in ((1, 1, 500), (2, 1, 250), (3, 0, 0))
    ),
)


def test_old_sales_count_by_category(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    for file in migrating.FOLDER.glob("[0-9]*.py"):
        if int(file.name[:4]) <= BEFORE:
            shutil.copy(file, old)
    with Database.create(tmp_path / "a.shop", migrations=old) as database, database.transaction():
        for statement in BOOKS:
            database.run(statement)
    shop = Shop.open(tmp_path / "a.shop", SystemClock())
    bought = shop.database.rows("SELECT day, category, units, money FROM bought WHERE units > 0 ORDER BY day")
    assert bought == [("2026-01-01", "coffee", 2000, 500), ("2026-01-02", "coffee", 1000, 250)]
    assert [(check.name, check.detail) for check in Audit(shop).verify() if not check.ok] == []
    shop.close()
