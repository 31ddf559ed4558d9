"""Names that may be one person's."""

import pytest

from loyalty_desk.domain.likeness import alike, beginnings, distance_within, name_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Petrova", "petrova ANNA"),
        ("Анна Петрова", "Anna Petrova"),
        ("Алёна Ёлкина", "Алена Елкина"),
        ("Anna Petrova", "Anna Maria Petrova"),
        ("A. Petrova", "Anna Petrova"),
        ("Anna Petrova", "Anna Petorva"),
        ("Юлия Щукина", "Yulia Shukina"),
        ("Наталья Орлова", "Наталия Орлова"),
        ("Boris", "Borus"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert alike(name_of(one), name_of(other))
    assert alike(name_of(other), name_of(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Petrova", "Anna Sidorova"),
        ("Anna", "Anna Petrova"),
        ("A. P.", "Anna Petrova"),
        ("Anna Petrova", "Inga Petrovskaya"),
        ("Lev", "Leo"),
        ("", ""),
        ("Boris", "Denis"),
    ],
)
def test_not_alike(one: str, other: str) -> None:
    assert not alike(name_of(one), name_of(other))
    assert not alike(name_of(other), name_of(one))


@pytest.mark.parametrize(
    ("one", "other", "slips"), [("", "", 0), ("ab", "ba", 1), ("abcd", "acd", 1), ("abc", "xbcy", 2), ("abc", "", 3)]
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    assert distance_within(one, other, slips)
    assert not slips or not distance_within(one, other, slips - 1)


def test_beginnings_are_of_whole_words() -> None:
    assert beginnings(name_of("A. Петрова Li")) == {"pet", "li"}
