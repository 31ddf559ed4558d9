from zoneinfo import ZoneInfo

import pytest

from loyalty_desk.domain.money import CURRENCIES
from loyalty_desk.ui.first_start.places import currencies, system_currency, system_time_zone, time_zones


@pytest.mark.parametrize("language", ["en", "ru"])
def test_all_currencies_have_names(language: str) -> None:
    listed = currencies(language)
    assert {code for code, _ in listed} == CURRENCIES
    assert dict(listed)["RUB"] == {"en": "Russian Ruble · RUB", "ru": "Российский рубль · RUB"}[language]
    assert system_currency(language) in CURRENCIES


@pytest.mark.parametrize(("language", "city"), [("en", "Yekaterinburg"), ("ru", "Екатеринбург")])
def test_time_zones_are_found_by_their_city(language: str, city: str) -> None:
    listed = dict(time_zones(language))
    assert listed["Asia/Yekaterinburg"] == f"{city} · Asia/Yekaterinburg"
    assert system_time_zone() in listed
    for key in ("Europe/Moscow", "UTC"):
        assert ZoneInfo(key).key in listed
