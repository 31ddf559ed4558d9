"""Codes for new offers, made from their names; a code that is known already never changes."""

from collections.abc import Container

_LATIN = dict(zip("абвгдеёзийклмнопрстуфыэ", "abvgdeeziiklmnoprstufye", strict=True)) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
}  # fmt: skip
_LONGEST = 40


def code_for(name: str, taken: Container[str], otherwise: str) -> str:
    """Return a code of Latin letters, digits and `_` that is not taken; `otherwise` stands for a name without any."""
    letters = "".join(_LATIN.get(letter, letter) for letter in name.lower())
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in letters).split()
    base = "_".join(words)[:_LONGEST].strip("_") or otherwise
    if base not in taken:
        return base
    number = 2
    while f"{base}_{number}" in taken:
        number += 1
    return f"{base}_{number}"
