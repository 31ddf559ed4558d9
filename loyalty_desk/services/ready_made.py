"""Ready-made programs for kinds of shop: a start that works at once and can be changed later."""

import json
from collections.abc import Mapping
from fractions import Fraction
from math import ceil

from loyalty_desk.domain.money import Money, currency_decimals, decimal, parse
from loyalty_desk.paths import resources

KINDS = ("coffee_house", "hairdresser", "shop", "bakery", "car_wash", "flowers", "simple")
WEEKLY = 1_000  # of the currency the documents are written in

_WRITTEN_IN = "RUB"
_MONEY = "value per from price minimum_sale minimum_first_sale free_up_to spent_from".split()  # fields that are money
_CATEGORIES = ("category", "categories", "excluded_categories")  # fields whose texts are chosen by language
_STRONG = Fraction(1, 100)
# What 1 of the currency the documents are written in becomes, by powers of ten: prices that look like prices.
_SCALES = {
    Fraction(1, 10): "AED BOB BRL BWP BYN CNY CUP CZK DKK ERN GEL GHS GTQ HKD ILS LSL LYD MAD MDL MOP MVR MXN MYR NAD "
    "NOK PEN PGK PLN QAR RON SAR SCR SEK SLE STN SVC SZL TJS TMT TTD VED WST XCD ZAR ZWG",
    Fraction(1): "AFN ALL BDT BTN CVE DJF DOP DZD EGP ETB GMD GYD HNL HTG INR ISK JMD JPY KES KGS LRD MKD MRU MUR MZN "
    "NIO NPR PHP RSD RUB SRD THB TRY TWD UAH UYI UYU VUV XPF ZMW",
    Fraction(10): "AMD AOA ARS CLP CRC HUF IQD KMF KPW KRW KZT LKR MMK MWK NGN PKR RWF SDG SOS SSP XAF XOF YER",
    Fraction(100): "BIF CDF COP GNF IDR KHR MGA MNT PYG SYP TZS UGX UZS",
    Fraction(1_000): "IRR LAK LBP VND",
}


def document(kind: str, language: str = "en") -> dict[str, object]:
    """Return the program of a kind of shop as it is shipped: its name is that of the kind, its goods in `language`."""
    text = (resources() / "programs" / f"{kind}.json").read_text(encoding="utf-8")
    whole = json.loads(text)
    return {name: _in_language(value, language) for name, value in whole.items()}


def filled(kind: str, *, name: str, currency: str, time_zone: str, language: str = "en") -> dict[str, object]:
    """Return the program of a kind for one shop, its amounts brought to the size of the shop's currency.

    Categories of goods have one text each, so they come in the language in which the counter's buttons begin.
    """
    own = {"name": name, "currency": currency, "time_zone": time_zone}
    whole = document(kind, language) | own
    scaled = {field: _scaled(value, currency) for field, value in whole.items() if field not in own}
    points = {"value": "1.00", **_part(whole, "points")}
    return scaled | own | {"points": _scaled(points, currency)}


def weekly_amount(currency: str) -> Money:
    """Return what the customer of an example spends a week, in minor units."""
    return int(WEEKLY * _scale(currency) * 10 ** currency_decimals(currency))


def _part(whole: Mapping[str, object], name: str) -> dict[str, object]:
    part = whole.get(name, {})
    return dict(part) if isinstance(part, Mapping) else {}


def _in_language(value: object, language: str, *, chosen: bool = False) -> object:
    """Return a part of a document with categories as plain texts; `chosen`: this part is one, or a list of them."""
    if isinstance(value, Mapping):
        if chosen:
            return value[language]
        return {name: _in_language(each, language, chosen=name in _CATEGORIES) for name, each in value.items()}
    if isinstance(value, list):
        return [_in_language(each, language, chosen=chosen) for each in value]
    return value


def _scaled(value: object, currency: str, *, counted: bool = False) -> object:
    """Return a part of a document with its money scaled; `counted`: a ladder of visits or points has no money."""
    if isinstance(value, Mapping):
        counted = counted or value.get("metric", "spend") != "spend"
        money = _money_of(value, counted=counted)
        return {
            name: _money(str(each), currency) if name in money else _scaled(each, currency, counted=counted)
            for name, each in value.items()
        }
    if isinstance(value, list):
        return [_scaled(each, currency, counted=counted) for each in value]
    return value


def _money_of(part: Mapping[str, object], *, counted: bool) -> set[str]:
    """Return which fields of a part of a document are money that is given."""
    known = {*_MONEY}
    known -= {"from"} if counted else set()
    known -= {"value"} if part.get("kind") == "percent_off" else set()
    known |= {"target"} if part.get("goal") == "spend" else set()
    return {name for name in known if part.get(name) is not None}


def _money(text: str, currency: str) -> str:
    units, decimals = parse(text, currency_decimals(_WRITTEN_IN)), currency_decimals(currency)
    exact = Fraction(units, 10 ** currency_decimals(_WRITTEN_IN)) * _scale(currency)
    return decimal(ceil(exact * 10**decimals), decimals)


def _scale(currency: str) -> Fraction:
    return next((scale for scale, codes in _SCALES.items() if currency in codes.split()), _STRONG)
