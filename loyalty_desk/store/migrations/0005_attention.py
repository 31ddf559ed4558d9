"""The index that finds whose birthday is on some days of the year."""

from typing import Any

INDEX = 'CREATE INDEX "customer_birth_day" ON "customer" (substr(birthday, 6)) WHERE birthday IS NOT NULL'


def up(_migrator: object, db: Any) -> None:
    db.execute_sql(INDEX)
