"""A sale is found by its receipt's number as quickly as by its own."""

from typing import Any

INDEX = """CREATE INDEX "sale_receipt" ON "sale" ("receipt") WHERE "receipt" <> ''"""


def up(_migrator: object, db: Any) -> None:
    db.execute_sql(INDEX)
