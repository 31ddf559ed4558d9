"""The pictures of codes: QR modules and EAN-13 bars, as plain zeros and ones."""

from typing import TypeAlias

import qrcode

Modules: TypeAlias = tuple[tuple[bool, ...], ...]

QR_QUIET = 4  # modules of white around a QR code
EAN_QUIET = (11, 7)  # modules of white left and right of the bars

# GS1: each digit is seven modules. R is L with dark and light changed, G is R mirrored; the first digit is
# the choice of L and G for the six digits after it.
_LEFT = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011")
_SETS = ("LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG", "LGGLLG", "LGGGLL", "LGLGLG", "LGLGGL", "LGGLGL")


def qr_modules(text: str) -> Modules:
    """Return the modules of `text` as QR at level H, without the white around it; True is dark."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_H, border=0)
    code.add_data(text)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def ean_modules(number: str) -> str:
    """Return the 95 modules of a 13-digit `number` as EAN-13 bars: `1` is dark."""
    first, left, right = int(number[0]), number[1:7], number[7:]
    bars = "".join(_digit(int(digit), which) for digit, which in zip(left, _SETS[first], strict=True))
    return f"101{bars}01010{''.join(_digit(int(digit), 'R') for digit in right)}101"


def _digit(digit: int, which: str) -> str:
    if which == "L":
        return _LEFT[digit]
    right = "".join("1" if module == "0" else "0" for module in _LEFT[digit])
    return right if which == "R" else right[::-1]
