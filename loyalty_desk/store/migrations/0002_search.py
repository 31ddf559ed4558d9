"""The index for searching customers while typing.

`search_index` holds words and groups of digits, with every beginning of a word up to ten letters; `search_word` and
`search_part` hold each different word of the names once, so that a piece from the inside of a name is found.
"""

from typing import Any

TABLES = (
    """CREATE TABLE search_text (
        customer_id INTEGER PRIMARY KEY, names TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
        cards TEXT NOT NULL)""",
    """CREATE TABLE search_key (
        key TEXT NOT NULL, customer_id INTEGER NOT NULL, PRIMARY KEY (key, customer_id)) WITHOUT ROWID""",
    "CREATE TABLE search_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, uses INTEGER NOT NULL)",
    """CREATE VIRTUAL TABLE search_index USING fts5 (
        words, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4 5 6 7 8 9 10',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co'")""",
    """CREATE VIRTUAL TABLE search_part USING fts5 (
        word, content = '', columnsize = 0, tokenize = "trigram case_sensitive 1")""",
    "INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO search_part (search_part, rank) VALUES ('secure-delete', 1)",
)


def up(_migrator: Any, db: Any) -> None:
    for statement in TABLES:
        db.execute_sql(statement)
