"""Both languages say the same things, with the same values in them."""

import re

import pytest

from loyalty_desk.documents.words import LANGUAGES, words


def test_languages_have_the_same_keys_and_placeholders() -> None:
    placeholders = [
        {name: set(re.findall(r"{(\w*)}", text)) for name, text in words(language).texts.items()}
        for language in LANGUAGES
    ]
    assert placeholders[0] == placeholders[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty(language: str) -> None:
    assert all(text.strip() for text in words(language).texts.values())


@pytest.mark.parametrize(
    ("language", "points", "text"),
    [
        ("ru", 100, "1 балл"),
        ("ru", 200, "2 балла"),
        ("ru", 500, "5 баллов"),
        ("ru", 2100, "21 балл"),
        ("ru", 150, "1,50 балла"),
        ("en", 100, "1 point"),
        ("en", 4800, "48 points"),
        ("en", 150, "1.50 points"),
    ],
)
def test_points_are_counted_by_the_rules_of_the_language(language: str, points: int, text: str) -> None:
    assert words(language).counted("points", points) == text


def test_named_gives_the_words_for_codes() -> None:
    assert words("ru").named("sale") == {"sale": "Покупка", "refund": "Возврат", "void": "Отмена"}
