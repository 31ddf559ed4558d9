"""The countries of the world by their names."""

from functools import cache

from PySide6.QtCore import QLocale

_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Return code (ISO 3166) and name of each country, by name."""
    from babel import Locale

    names = Locale.parse(language).territories.items()
    found = ((code, name) for code, name in names if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES)
    return tuple(sorted(found, key=lambda each: each[1].replace("Ё", "Е")))


def system_country(language: str) -> str:
    """Return the country that the system is set to, else the one where most people speak `language`."""
    territory = QLocale.system().territory()
    if territory is QLocale.Country.AnyTerritory:
        return {"ru": "RU"}.get(language, "US")
    return QLocale.territoryToCode(territory)
