"""Currencies and time zones by their names, and those of this computer."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTimeZone

from loyalty_desk.domain.money import CURRENCIES

_REGIONS = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
_USUAL = {"ru": "RUB", "en": "USD"}


@cache
def currencies(language: str) -> tuple[tuple[str, str], ...]:
    """Return code and name of each currency, by name."""
    from babel import Locale

    names = Locale.parse(language).currencies
    shown = ((code, _capital(names.get(code, code))) for code in CURRENCIES)
    return tuple((code, f"{name} · {code}") for code, name in sorted(shown, key=lambda each: each[1]))


@cache
def time_zones(language: str) -> tuple[tuple[str, str], ...]:
    """Return the key of each time zone and the name of its city, by name."""
    from babel.dates import get_timezone_location

    keys = [key for key in available_timezones() if key.startswith(_REGIONS)]
    shown = [(key, f"{get_timezone_location(key, locale=language, return_city=True)} · {key}") for key in keys]
    return (*sorted(shown, key=lambda each: each[1]), ("UTC", "UTC"))


def system_currency(language: str) -> str:
    """Return the currency that the system is set to, else the usual one of those who speak `language`."""
    found = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return found if found in CURRENCIES else _USUAL[language]


def system_time_zone() -> str:
    """Return the time zone that the system is set to, UTC if it is none of ours."""
    found = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return found if found in available_timezones() and found.startswith(_REGIONS) else "UTC"


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
