"""Numbers, dates and counted words as the screens show them, in the language and the currency of the shop."""

import datetime
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QObject

from loyalty_desk.domain.money import ONE_POINT, Money, Points, currency_decimals

# Known without Babel, whose data takes longer to read than the first paint may wait; a test compares them with it.
_SIGNS_OF_BOTH = {
    "AUD": "A$", "BRL": "R$", "CAD": "CA$", "CNY": "CN¥", "EUR": "€", "GBP": "£", "HKD": "HK$", "ILS": "₪",
    "INR": "₹", "JPY": "¥", "KRW": "₩", "MXN": "MX$", "NZD": "NZ$", "TWD": "NT$", "USD": "$", "VND": "₫",
    "XAF": "FCFA", "XCD": "EC$", "XOF": "F\N{NARROW NO-BREAK SPACE}CFA", "XPF": "CFPF",
}  # fmt: skip
_SIGNS = {
    "en": {**_SIGNS_OF_BOTH, "PHP": "₱"},
    "ru": {**_SIGNS_OF_BOTH, "RUB": "₽", "THB": "฿", "TMT": "ТМТ", "UAH": "₴"},
}
_SEPARATORS = {"en": ".", "ru": ","}


@dataclass(frozen=True)
class Formats:
    """How one shop's figures are written: `language` is `en` or `ru`, `currency` an ISO 4217 code."""

    language: str
    currency: str

    @property
    def decimals(self) -> int:
        """Return how many decimals the currency has."""
        return currency_decimals(self.currency)

    @property
    def sign(self) -> str:
        """Return the currency's sign, its code where it has none."""
        return _SIGNS[self.language].get(self.currency, self.currency)

    @property
    def separator(self) -> str:
        """Return the decimal sign."""
        return _SEPARATORS[self.language]

    def money(self, amount: Money, *, signed: bool = False) -> str:
        """Return minor units with the currency's sign: `1 248,00 ₽`."""
        return str(_documents().money(amount, self.currency, self.language, signed=signed))

    def amount(self, amount: Money, *, signed: bool = False) -> str:
        """Return minor units without the currency's sign: `1 248,00`."""
        return str(_documents().amount(amount, self.currency, self.language, signed=signed))

    def points(self, hundredths: Points, *, signed: bool = False) -> str:
        """Return points without a word: `1 248`, `106,80`."""
        return str(_documents().points(hundredths, self.language, signed=signed))

    def number(self, number: int) -> str:
        """Return a whole number with its groups."""
        return str(_documents().integer(number, self.language))

    def date(self, day: datetime.date) -> str:
        """Return a date with its year."""
        return str(_documents().date(day, self.language))

    def day(self, day: datetime.date) -> str:
        """Return a date without its year: `31 января`."""
        return str(_documents().day(day, self.language))

    def month(self, day: datetime.date) -> str:
        """Return the month in which `day` lies, with its year."""
        return str(_documents().month(day, self.language))

    def time(self, moment: datetime.datetime) -> str:
        """Return hours and minutes of a local time."""
        return str(_documents().time(moment, self.language))

    def moment(self, moment: datetime.datetime) -> str:
        """Return date and time of a local time."""
        return str(_documents().date_time(moment, self.language))

    def relative_day(self, day: datetime.date, today: datetime.date) -> str:
        """Return `today`, `tomorrow`, `yesterday`, else the date, with its year only when that is another one."""
        near = {0: _say("today"), 1: _say("tomorrow"), -1: _say("yesterday")}.get((day - today).days)
        return near or (self.day(day) if day.year == today.year else self.date(day))

    def n_points(self, hundredths: Points, *, signed: bool = False) -> str:
        """Return points with their word: `1 248 баллов`."""
        return f"{self.points(hundredths, signed=signed)}\N{NO-BREAK SPACE}{points_word(hundredths)}"

    def warm(self) -> None:
        """Read the data of languages now, so that the first figure on a screen does not wait for it."""
        self.money(0)
        self.day(datetime.date.min)


class _Counted(QObject):
    """Counted words; Qt's collector sees a plural only where `tr` is called inside a class."""

    def points_word(self, hundredths: Points) -> str:
        """Return the word for so many points: `балл`, `балла`, `баллов`; a part of a point has a form of its own."""
        whole, part = divmod(abs(hundredths), ONE_POINT)
        return self.tr("points", "after 106.80") if part else self.tr("point(s)", "without the number", whole)

    def visits(self, count: int) -> str:
        """Return so many visits."""
        return self.tr("%Ln visit(s)", "", count)

    def customers(self, count: int) -> str:
        """Return so many customers."""
        return self.tr("%Ln customer(s)", "", count)

    def sales(self, count: int) -> str:
        """Return so many sales."""
        return self.tr("%Ln sale(s)", "", count)

    def days(self, count: int) -> str:
        """Return so many days."""
        return self.tr("%Ln day(s)", "", count)

    def in_days(self, count: int) -> str:
        """Return when something is: in so many days."""
        return self.tr("in %Ln day(s)", "", count)

    def days_ago(self, count: int) -> str:
        """Return when something was: so many days ago."""
        return self.tr("%Ln day(s) ago", "", count)

    def months(self, count: int) -> str:
        """Return so many months."""
        return self.tr("%Ln month(s)", "", count)

    def cards(self, count: int) -> str:
        """Return so many cards."""
        return self.tr("%Ln card(s)", "", count)

    def rows(self, count: int) -> str:
        """Return so many rows of a table or file."""
        return self.tr("%Ln row(s)", "", count)

    def lines(self, count: int) -> str:
        """Return so many lines of a sale."""
        return self.tr("%Ln line(s)", "", count)

    def times(self, count: int) -> str:
        """Return so many times."""
        return self.tr("%Ln time(s)", "", count)

    def weeks(self, count: int) -> str:
        """Return so many weeks."""
        return self.tr("%Ln week(s)", "", count)

    def stamps(self, count: int) -> str:
        """Return so many stamps."""
        return self.tr("%Ln stamp(s)", "", count)

    def categories(self, count: int) -> str:
        """Return so many different categories of goods."""
        return self.tr("%Ln different kind(s) of goods", "", count)

    def move_up(self, count: int) -> str:
        """Return that so many customers come into a higher tier."""
        return self.tr("%Ln customer(s) move up", "", count)

    def move_down(self, count: int) -> str:
        """Return that so many customers come into a lower tier."""
        return self.tr("%Ln customer(s) move down", "", count)

    def lose_something(self, count: int) -> str:
        """Return that so many customers get less than before."""
        return self.tr("%Ln customer(s) get less", "", count)

    def burn_sooner(self, count: int) -> str:
        """Return that points of so many customers burn sooner."""
        return self.tr("points of %Ln customer(s) burn sooner", "", count)

    def left_out(self, count: int) -> str:
        """Return that so many rows could not be read."""
        return self.tr("%Ln row(s) could not be read and are left out", "", count)

    def every_days(self, count: int) -> str:
        """Return how often somebody comes: every so many days."""
        return self.tr("every %Ln day(s)", "", count)

    def answers(self, count: int) -> str:
        """Return a number of answers with its word."""
        return self.tr("%Ln answer(s)", "", count)


_counted = _Counted()
points_word = _counted.points_word
n_visits = _counted.visits
n_customers = _counted.customers
n_sales = _counted.sales
n_days = _counted.days
in_days = _counted.in_days
days_ago = _counted.days_ago
n_months = _counted.months
n_cards = _counted.cards
n_rows = _counted.rows
n_lines = _counted.lines
move_up = _counted.move_up
move_down = _counted.move_down
lose_something = _counted.lose_something
burn_sooner = _counted.burn_sooner
left_out = _counted.left_out
n_times = _counted.times
n_weeks = _counted.weeks
n_stamps = _counted.stamps
n_categories = _counted.categories
every_days = _counted.every_days
n_answers = _counted.answers


def _say(day: str) -> str:
    return {
        "today": QCoreApplication.translate("format", "today"),
        "tomorrow": QCoreApplication.translate("format", "tomorrow"),
        "yesterday": QCoreApplication.translate("format", "yesterday"),
    }[day]


@cache
def _documents() -> ModuleType:
    return import_module("loyalty_desk.documents.format")
