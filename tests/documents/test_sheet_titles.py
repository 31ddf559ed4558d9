"""Titles of sheets are what Excel takes, and each is there once."""

import re

from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.documents.sheet_titles import LONGEST_TITLE, SheetTitles


def test_a_taken_title_gets_a_number() -> None:
    titles = SheetTitles()
    assert [titles.take("Ledger") for _ in range(3)] == ["Ledger", "Ledger 2", "Ledger 3"]
    assert titles.take("LEDGER") == "LEDGER 4"
    assert titles.take("History") == "History 2"
    assert titles.take("a/b[c]") == "a b c"
    assert titles.take("':*'") == "1"


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_titles_are_taken(wanted: list[str]) -> None:
    titles = SheetTitles()
    taken = [titles.take(each) for each in wanted]

    assert len({title.casefold() for title in taken}) == len(taken)
    for title in taken:
        assert 1 <= len(title.encode("utf-16-le")) // 2 <= LONGEST_TITLE
        assert not re.search(r"[\[\]:*?/\\\x00-\x1f]", title)
        assert not title.startswith("'")
        assert not title.endswith("'")
