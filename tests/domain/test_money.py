"""Exact numbers: read, written, rounded and split without losing anything."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.money import (
    CURRENCIES,
    Numeral,
    currency_decimals,
    decimal,
    parse,
    parse_json,
    round_half_up,
    split,
)


@pytest.mark.parametrize(
    ("text", "decimals", "units"),
    [
        ("0", 2, 0),
        ("1", 2, 100),
        ("1.5", 2, 150),
        ("1.50000", 2, 150),
        ("+7.05", 2, 705),
        ("-0.01", 2, -1),
        ("000000000000012", 2, 1200),
        ("999999999999.99", 2, 99_999_999_999_999),
        ("268.28", 2, 26_828),
        ("12", 0, 12),
        ("12.0", 0, 12),
        ("1.234", 3, 1234),
    ],
)
def test_decimals_are_read_exactly(text: str, decimals: int, units: int) -> None:
    """Odoo #111670: 268.28000000000003, and -1e-14 made a card invalid."""
    assert parse(text, decimals) == units


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        *((text, "not a number") for text in
          ("", "-", "+", ".", "1.", ".5", "1,5", "1 000", " 1", "1\n", "1e3", "0x1", "--1", "+-1", "1.2.3", "١", "²",
           "1.٢", "1_000", "NaN", "inf", "one", "1.-5", "-.5")),
        ("1000000000000", "too large"),
        ("9" * 5000, "too large"),
        ("1.001", "too many decimals"),
        ("0.0000001", "too many decimals"),
    ],
)  # fmt: skip
def test_what_is_no_decimal_is_told(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        parse(text, 2)


@pytest.mark.parametrize(("value", "units"), [(3, 300), ("3.10", 310), (Numeral("3.10"), 310), (-2, -200)])
def test_documents_hold_texts_or_numbers(value: object, units: int) -> None:
    assert parse_json(value, 2) == units


@pytest.mark.parametrize("value", [True, None, 1.5, [], {}, Numeral("1e2"), "x"])
def test_a_document_may_hold_no_number(value: object) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_json(value, 2)


@given(st.integers(1 - 10**12, 10**12 - 1), st.integers(0, 4))
def test_what_is_written_is_read_again(units: int, decimals: int) -> None:
    assert parse(decimal(units, decimals), decimals) == units


def test_decimals_are_written_with_just_so_many() -> None:
    assert [decimal(5, 2), decimal(-5, 2), decimal(0, 2), decimal(1234, 0), decimal(-1234, 3)] == [
        "0.05", "-0.05", "0.00", "1234", "-1.234",
    ]  # fmt: skip


def test_currencies_have_their_decimals() -> None:
    assert [currency_decimals(code) for code in ("RUB", "USD", "JPY", "KWD", "CLF")] == [2, 2, 0, 3, 4]
    assert {"RUB", "EUR", "JPY", "KZT"} <= CURRENCIES
    assert not {"XXX", "RUR", "rub"} & CURRENCIES


def test_halves_go_up() -> None:
    assert [round_half_up(Fraction(value, 10)) for value in (4, 5, 14, 15, 25, -5, -6)] == [0, 1, 1, 2, 3, 0, -1]


def test_the_largest_rest_gets_what_is_left_and_the_earlier_of_equals() -> None:
    assert split(10, (1, 1, 1)) == (4, 3, 3)
    assert split(100, (333, 333, 334)) == (33, 33, 34)
    assert split(200, (1, 1, 1), 100) == (100, 100, 0)
    assert split(5, (0, 0)) == (0, 0)
    assert split(5, ()) == ()
    assert split(7, (0, 3, 0)) == (0, 7, 0)


@given(st.lists(st.integers(0, 10**9), max_size=8), st.integers(0, 10**6), st.sampled_from([1, 100]))
def test_parts_sum_to_the_whole_and_are_never_far_from_their_share(weights: list[int], steps: int, unit: int) -> None:
    parts, whole = split(steps * unit, weights, unit), sum(weights)
    assert sum(parts) == (steps * unit if whole else 0)
    for part, weight in zip(parts, weights, strict=True):
        assert part % unit == 0
        assert not whole or abs(part - Fraction(steps * unit * weight, whole)) < unit
        assert weight or not part
