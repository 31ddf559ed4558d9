"""Card numbers: 13 digits, the same as QR, as EAN-13 bars and typed.

`29` (the GS1 range for use inside a shop), ten random digits, and the EAN-13 check digit.
"""

from collections.abc import Callable
from enum import Enum

PREFIX = "29"
CERTIFICATE_PREFIX = "99"  # GS1 keeps it for coupons
RANDOM_DIGITS = 10


class CodeKind(Enum):
    """What a scanned or typed code turns out to be."""

    CARD = "card"
    CERTIFICATE = "certificate"
    SALE = "sale"
    PRODUCT = "product"
    HALF = "half"
    FOREIGN = "foreign"


def check_digit(digits: str) -> str:
    """Return the GS1 check digit that completes `digits` (weights 3, 1, 3 … from the right)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def make_number(randbelow: Callable[[int], int], prefix: str = PREFIX) -> str:
    """Return a new number of a card or certificate; `randbelow` is a secure source such as `secrets.randbelow`."""
    body = f"{prefix}{randbelow(10**RANDOM_DIGITS):0{RANDOM_DIGITS}d}"
    return body + check_digit(body)


def sale_code(sale_id: int) -> str:
    """Return the 16 digits that stand on a receipt as QR, so that its sale is found for a refund."""
    body = f"98{sale_id:013d}"
    return body + check_digit(body)


def sale_of(code: str) -> int:
    """Return the sale that a receipt's code names."""
    return int(code[2:-1])


def kind_of(code: str) -> CodeKind:
    """Tell what `code` is from its digits alone; spaces and dashes between them do not count."""
    digits = plain(code)
    if not (digits.isascii() and digits.isdigit()):
        return CodeKind.FOREIGN
    valid = check_digit(digits[:-1]) == digits[-1]
    if len(digits) == 13 and digits.startswith(PREFIX):
        return CodeKind.CARD if valid else CodeKind.HALF
    if len(digits) == 13 and digits.startswith(CERTIFICATE_PREFIX) and valid:
        return CodeKind.CERTIFICATE
    if len(digits) == 16 and digits.startswith("98") and valid:
        return CodeKind.SALE
    if len(digits) in {8, 12, 13, 14} and valid:
        return CodeKind.PRODUCT
    return CodeKind.HALF


def plain(code: str) -> str:
    """Return `code` without the spaces and dashes that make it readable."""
    return "".join(code.split()).replace("-", "")


def readable(number: str) -> str:
    """Return a card number in the groups in which EAN-13 is printed: `2 912345 678906`."""
    return f"{number[0]} {number[1:7]} {number[7:]}"
