"""The tables that migrations make are those that the models describe."""

from pathlib import Path

from playhouse import schema_diff

from loyalty_desk.store import tables, tables_imports, tables_offers, tables_people, tables_segments, tables_totals
from loyalty_desk.store.database import Database

TABLES = (
    *tables.TABLES,
    *tables_totals.TABLES,
    *tables_offers.TABLES,
    *tables_segments.TABLES,
    *tables_people.TABLES,
    *tables_imports.TABLES,
)


def test_migrations_make_just_the_tables_of_the_models(tmp_path: Path) -> None:
    with Database.create(tmp_path / "a.shop") as database, database.orm.bind_ctx(TABLES):
        differences = schema_diff.diff_models(database.orm, TABLES)
        assert not differences, vars(differences)
