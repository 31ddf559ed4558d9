"""Texts as people type them, made fit to be kept."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.text import clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna \t Petrova\r\n", "Anna Petrova"),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("\ud800x\udfff", "\ufffdx\ufffd"),
        ("\ud83d\ude00", "\U0001f600"),
        ("e\u0301", "\u00e9"),
        ("\ufffe\uffff", ""),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("a\u2028b\u00a0c", "a b c"),
        ("", ""),
    ],
)
def test_a_text_is_one_clean_line(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(st.text(st.characters(categories=None)))
def test_any_text_can_be_kept(typed: str) -> None:
    kept = clean(typed)
    assert clean(kept) == kept
    kept.encode()
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in kept)
