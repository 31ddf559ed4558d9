"""Card numbers, receipts' codes, and what else a scanner may read."""

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.card import CodeKind, check_digit, kind_of, make_number, plain, readable, sale_code, sale_of


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("2912345678906", CodeKind.CARD),
        ("2 912345-678906", CodeKind.CARD),
        ("2912345678903", CodeKind.HALF),
        ("29123456789", CodeKind.HALF),
        ("4006381333931", CodeKind.PRODUCT),
        ("96385074", CodeKind.PRODUCT),
        ("036000291452", CodeKind.PRODUCT),
        ("10614141000415", CodeKind.PRODUCT),
        ("2112345678900", CodeKind.PRODUCT),
        ("4006381333930", CodeKind.HALF),
        ("7", CodeKind.HALF),
        ("", CodeKind.FOREIGN),
        ("   ", CodeKind.FOREIGN),
        ("https://example.org", CodeKind.FOREIGN),
        ("٢٩١٢٣٤٥٦٧٨٩٠٦", CodeKind.FOREIGN),
        ("²", CodeKind.FOREIGN),
        (sale_code(1), CodeKind.SALE),
        (sale_code(1)[:-1] + "0", CodeKind.HALF),
    ],
)
def test_a_code_is_known_by_its_digits(code: str, kind: CodeKind) -> None:
    assert kind_of(code) is kind


def test_numbers_are_made_of_the_prefix_random_digits_and_a_check() -> None:
    assert make_number(lambda _: 1234567890) == "2912345678906"
    assert make_number(lambda _: 0) == "2900000000001"
    numbers = {make_number(secrets.randbelow) for _ in range(200)}
    assert len(numbers) == 200
    assert all(kind_of(number) is CodeKind.CARD for number in numbers)


@given(st.integers(0, 10**10 - 1), st.integers(0, 12), st.integers(1, 9))
def test_any_wrong_digit_is_noticed(body: int, place: int, change: int) -> None:
    number = make_number(lambda _: body)
    wrong = number[:place] + str((int(number[place]) + change) % 10) + number[place + 1 :]
    assert check_digit(wrong[:-1]) != wrong[-1]
    assert kind_of(wrong) is not CodeKind.CARD


@given(st.integers(0, 10**13 - 1))
def test_a_receipt_leads_to_its_sale(sale: int) -> None:
    assert sale_of(sale_code(sale)) == sale
    assert len(sale_code(sale)) == 16


def test_numbers_are_shown_in_groups_and_typed_in_any() -> None:
    assert readable("2912345678906") == "2 912345 678906"
    assert plain(" 2-912345 \u00a0678906\n") == "2912345678906"
