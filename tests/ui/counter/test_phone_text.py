"""Phones as the counter shows them."""

import pytest

from loyalty_desk.ui.counter.phone_text import masked_phone, readable_phone


@pytest.mark.parametrize(
    ("phone", "masked", "readable"),
    [
        ("+79161234567", "+7 916 ···-45-67", "+7 916 123-45-67"),
        ("+12025550143", "+1 202 ···-01-43", "+1 202 555-01-43"),
        ("+4915112345678", "+49 1511 ···-56-78", "+49 1511 234-56-78"),
        ("+375291234567", "+375 29 ···-45-67", "+375 29 123-45-67"),
        ("+37212345", "+372 ···2345", "+372 12345"),
    ],
)
def test_phones(phone: str, masked: str, readable: str) -> None:
    assert masked_phone(phone) == masked
    assert readable_phone(phone) == readable
