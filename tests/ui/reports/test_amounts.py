from fractions import Fraction

import pytest

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.amounts import decimal_text, plain_money, share, short_money

RU, EN, YEN = Formats("ru", "RUB"), Formats("en", "USD"), Formats("en", "JPY")


@pytest.mark.parametrize(
    ("formats", "amount", "text"),
    [
        (RU, 2000, "20 ₽"),
        (RU, 2050, "20,50 ₽"),
        (EN, 120000, "$1,200"),
        (EN, 40, "$0.40"),
        (YEN, 500, "¥500"),
    ],
)
def test_plain_money(formats: Formats, amount: int, text: str) -> None:
    assert plain_money(formats, amount).replace("\N{NO-BREAK SPACE}", " ") == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (None, "–"),
        (642, "$6.42"),
        (Fraction(4859, 7), "$6.94"),
        (123456, "$1,235"),
        (-123456, "−$1,235"),
        (1234567800, "$12.3M"),
    ],
)
def test_short_money(amount: int | None, text: str) -> None:
    assert short_money(EN, amount) == text


def test_signs() -> None:
    assert short_money(EN, 500, signed=True) == "+$5"
    assert short_money(EN, 0, signed=True) == "$0"
    assert share(EN, Fraction(1, 8), signed=True) == "+13%"
    assert share(RU, Fraction(1, 8), decimals=1).replace("\N{NO-BREAK SPACE}", " ") == "12,5 %"
    assert share(EN, None) == "–"
    assert decimal_text(RU, Fraction(-36, 10), signed=True) == "−3,6"
    assert decimal_text(EN, Fraction(12), signed=True) == "+12.0"
    assert decimal_text(EN, None) == "–"
