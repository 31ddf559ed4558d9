"""What was brought in from other programs: the imports, whose rows were taken, and what others call our customers."""

from typing import Any

TABLES = (
    """CREATE TABLE "import" (
        "id" INTEGER NOT NULL PRIMARY KEY, "operation_id" INTEGER NOT NULL, "kind" TEXT NOT NULL,
        "file" TEXT NOT NULL, "rows" INTEGER NOT NULL, "customers" INTEGER NOT NULL, "sales" INTEGER NOT NULL,
        "money" INTEGER NOT NULL, "points" INTEGER NOT NULL, "first_sale" INTEGER NOT NULL,
        "last_sale" INTEGER NOT NULL, "undone_at" INTEGER,
        FOREIGN KEY ("operation_id") REFERENCES "operation" ("id")
    ) STRICT""",
    """CREATE TABLE "external_id" (
        "source" TEXT NOT NULL, "value" TEXT NOT NULL, "customer_id" INTEGER NOT NULL, "import_id" INTEGER NOT NULL,
        PRIMARY KEY ("source", "value"), FOREIGN KEY ("customer_id") REFERENCES "customer" ("id"),
        FOREIGN KEY ("import_id") REFERENCES "import" ("id")
    ) STRICT, WITHOUT ROWID""",
    'CREATE INDEX "external_id_customer_id" ON "external_id" ("customer_id")',
    """CREATE TABLE "imported_customer" (
        "import_id" INTEGER NOT NULL, "customer_id" INTEGER NOT NULL, PRIMARY KEY ("import_id", "customer_id"),
        FOREIGN KEY ("import_id") REFERENCES "import" ("id"),
        FOREIGN KEY ("customer_id") REFERENCES "customer" ("id")
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE "imported_row" (
        "fingerprint" INTEGER NOT NULL, "occurrence" INTEGER NOT NULL, "import_id" INTEGER NOT NULL,
        PRIMARY KEY ("fingerprint", "occurrence"), FOREIGN KEY ("import_id") REFERENCES "import" ("id")
    ) STRICT, WITHOUT ROWID""",
)


def up(_migrator: object, db: Any) -> None:
    for statement in TABLES:
        db.execute_sql(statement)
