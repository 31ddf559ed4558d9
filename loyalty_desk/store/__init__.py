"""The shop's one file: a SQLite database."""
