"""Text in columns of equal width, in which a Chinese sign or an emoji takes two."""

import unicodedata

_GAP = 1  # the least number of blanks between left and right


def columns(text: str) -> int:
    """Return how many columns `text` takes."""
    return sum(_columns(sign) for sign in text)


def tidy(text: str) -> str:
    """Return `text` on one line, with plain blanks and without what has no picture."""
    return " ".join("".join(" " if sign.isspace() else sign for sign in text if _printable(sign)).split())


def wrapped(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` columns (two or more), broken between words where possible."""
    lines, line = [], ""
    for word in text.split():
        if line and columns(line) + _GAP + columns(word) <= width:
            line += " " + word
            continue
        if line:
            lines.append(line)
        *whole, line = _pieces(word, width)
        lines.extend(whole)
    return [*lines, line] if line else lines


def centred(text: str, width: int) -> list[str]:
    """Return `text` in lines with the same blank on both sides."""
    return [" " * ((width - columns(line)) // 2) + line for line in wrapped(text, width)]


def pair(left: str, right: str, width: int) -> list[str]:
    """Return lines with `left` at the left and `right` at the right end of the last one that has room for it."""
    room = width - columns(right) - _GAP
    lines = wrapped(left, max(room, width // 2)) or [""]
    if columns(lines[-1]) > room:
        lines.append("")
    if columns(right) > width:
        return [*lines[:-1], *wrapped(right, width)]
    last = lines.pop()
    return [*lines, last + " " * (width - columns(last) - columns(right)) + right]


def _pieces(word: str, width: int) -> list[str]:
    pieces = [""]
    for sign in word:
        if columns(pieces[-1]) + _columns(sign) > width:
            pieces.append("")
        pieces[-1] += sign
    return pieces


def _columns(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1


def _printable(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cs", "Cn", "Co"}
