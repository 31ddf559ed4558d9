"""Bars and QR codes are what the standards say; a scanner is asked in test_card_image.py."""

import pytest

from loyalty_desk.documents.codes import ean_modules, qr_modules


def test_bars_of_the_example_in_the_standard() -> None:
    left = "0001011 0100111 0110011 0010011 0111101 0011101"  # 9 0 1 2 3 4, under a first 5 from the sets L G G L L G
    right = "1100110 1101100 1000010 1011100 1001110 1000100"  # 1 2 3 4 5 7
    assert ean_modules("5901234123457") == f"101{left}01010{right}101".replace(" ", "")


@pytest.mark.parametrize("first", range(10))
def test_every_digit_takes_seven_modules(first: int) -> None:
    modules = ean_modules(f"{first}012345678905")
    left, right = modules[3:45], modules[50:92]
    assert all(left[place] == "0" and left[place + 6] == "1" for place in range(0, 42, 7))
    assert all(right[place] == "1" and right[place + 6] == "0" for place in range(0, 42, 7))


def test_thirteen_digits_make_the_smallest_code() -> None:
    modules = qr_modules("2912345678903")
    assert len(modules) == 21
    assert {len(row) for row in modules} == {21}
    assert modules[0][:8] == (True, True, True, True, True, True, True, False)
