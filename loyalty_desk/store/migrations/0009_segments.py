"""The lists of customers that an owner keeps by a name."""

from typing import Any

TABLE = """CREATE TABLE "saved_segment" (
    "id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "selection" TEXT NOT NULL
) STRICT"""
INDEX = 'CREATE UNIQUE INDEX "saved_segment_name" ON "saved_segment" ("name")'


def up(_migrator: object, db: Any) -> None:
    db.execute_sql(TABLE)
    db.execute_sql(INDEX)
