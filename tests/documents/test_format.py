"""Numbers and dates as people read them, in both languages."""

import datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.documents import format as form

DAY = datetime.date(2026, 1, 31)
MOMENT = datetime.datetime(2026, 1, 31, 16, 5, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("amount", "currency", "language", "text"),
    [
        (124800, "RUB", "ru", "1 248,00 ₽"),
        (-4800, "RUB", "ru", "−48,00 ₽"),
        (124800, "USD", "en", "$1,248.00"),
        (-5, "USD", "en", "−$0.05"),
        (124800, "RUB", "en", "RUB 1,248.00"),
        (1248, "JPY", "ru", "1 248 ¥"),
        (1248500, "KWD", "en", "KWD 1,248.500"),
        (124850, "HUF", "en", "HUF 1,248.50"),
        (0, "EUR", "ru", "0,00 €"),
        (100_000_000_000_001, "USD", "en", "$1,000,000,000,000.01"),
    ],
)
def test_money(amount: int, currency: str, language: str, text: str) -> None:
    assert form.money(amount, currency, language).replace("\xa0", " ") == text


def test_signed_money_and_points_show_a_plus_for_gains_only() -> None:
    assert form.money(100, "USD", "en", signed=True) == "+$1.00"
    assert form.money(0, "USD", "en", signed=True) == "$0.00"
    assert form.amount(-100, "USD", "en", signed=True) == "−1.00"
    assert form.points(4800, "en", signed=True) == "+48"


@pytest.mark.parametrize(
    ("points", "language", "text"),
    [
        (124800, "ru", "1 248"),
        (10680, "ru", "106,80"),
        (-50, "en", "−0.50"),
        (0, "en", "0"),
        (124805, "en", "1,248.05"),
    ],
)
def test_points(points: int, language: str, text: str) -> None:
    assert form.points(points, language).replace("\xa0", " ") == text


@given(st.integers(-(10**14), 10**14))
def test_amount_keeps_every_digit(amount: int) -> None:
    text = form.amount(amount, "USD", "en").replace(",", "").replace(form.MINUS, "-")
    assert Decimal(text) * 100 == amount


@given(st.integers(0, 10**14), st.sampled_from(["en", "ru", "de"]))
def test_numbers_are_written_as_by_babel(units: int, language: str) -> None:
    assert form.integer(units, language) == format_decimal(units, "#,##0", language)
    assert form.amount(units, "KWD", language) == format_decimal(Decimal(units).scaleb(-3), "#,##0.000", language)


@pytest.mark.parametrize(
    ("percent", "language", "text"),
    [
        (Fraction(25, 2), "ru", "12,5 %"),
        (Fraction(5), "en", "5%"),
        (Fraction(333, 1000), "en", "0.333%"),
        (Fraction(-5), "en", "−5%"),
    ],
)
def test_percent(percent: Fraction, language: str, text: str) -> None:
    assert form.percent(percent, language).replace("\xa0", " ") == text


def test_whole_numbers_and_quantities() -> None:
    assert form.integer(-12345, "en") == "−12,345"
    assert form.quantity(Decimal("2.00"), "ru") == "2"
    assert form.quantity(Decimal("100"), "ru") == "100"
    assert form.quantity(Decimal("0.350"), "ru") == "0,35"


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("Jan 31, 2026", "January 31", "January 2026", "4:05 PM", "Jan 31, 2026, 4:05 PM")),
        ("ru", ("31 янв. 2026 г.", "31 января", "январь 2026 г.", "16:05", "31 янв. 2026 г., 16:05")),
    ],
)
def test_dates(language: str, texts: tuple[str, ...]) -> None:
    made = (
        form.date(DAY, language),
        form.day(DAY, language),
        form.month(DAY, language),
        form.time(MOMENT.time(), language),
        form.date_time(MOMENT, language),
    )
    assert tuple(text.replace("\xa0", " ") for text in made) == texts
