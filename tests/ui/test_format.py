from datetime import UTC, date, datetime

import pytest
from babel.numbers import get_currency_symbol, get_decimal_symbol

from loyalty_desk.domain.money import CURRENCIES
from loyalty_desk.ui import format as form
from loyalty_desk.ui.format import Formats

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_short_cuts_agree_with_babel(language: str) -> None:
    for currency in CURRENCIES:
        assert Formats(language, currency).sign == get_currency_symbol(currency, language)
    for currency in ("RUB", "USD", "EUR", "GBP", "JPY", "KZT"):
        formats = Formats(language, currency)
        assert formats.sign in formats.money(0)
    assert Formats(language, "RUB").separator == get_decimal_symbol(language)


def test_figures(rubles: Formats) -> None:
    assert rubles.money(96000) == f"960,00{NBSP}₽"
    assert rubles.money(-4800) == f"−48,00{NBSP}₽"
    assert rubles.amount(124800, signed=True) == f"+1{NBSP}248,00"
    assert rubles.points(124800) == f"1{NBSP}248"
    assert rubles.n_points(10000, signed=True) == f"+100{NBSP}points"
    assert rubles.number(1234567) == f"1{NBSP}234{NBSP}567"


def test_days(rubles: Formats) -> None:
    today = date(2026, 1, 30)
    assert rubles.relative_day(date(2026, 1, 30), today) == "today"
    assert rubles.relative_day(date(2026, 1, 31), today) == "tomorrow"
    assert rubles.relative_day(date(2026, 1, 29), today) == "yesterday"
    assert rubles.relative_day(date(2026, 2, 3), today) == "3 февраля"
    assert "2027" in rubles.relative_day(date(2027, 2, 3), today)
    assert rubles.time(datetime(2026, 1, 31, 16, 5, tzinfo=UTC)) == "16:05"


def test_warm_reads_what_the_first_figure_needs(rubles: Formats) -> None:
    rubles.warm()
    assert form._documents().money(0, "RUB", "ru").startswith("0,00")
