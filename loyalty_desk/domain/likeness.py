"""Whether two names may be one person's: case, order of words, alphabet, an initial or a slip of the hand aside."""

import re
from functools import lru_cache
from typing import NamedTuple


class Name(NamedTuple):
    """A name as it is compared: words in the order of the alphabet, the same as one text, and a bit for each letter."""

    words: tuple[str, ...]
    text: str
    letters: int


_WORD = re.compile(r"[^\W\d_]+")
_LATIN = str.maketrans(
    dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
             "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh . y . e yu ya".split(), strict=True))
    | {"ъ": "", "ь": "", "y": "i", "j": "i", "x": "ks"}
)  # fmt: skip
_PAIRS = (("iu", "yu"), ("ia", "ya"), ("ts", "c"), ("kh", "h"), ("ck", "k"), ("ph", "f"), ("ii", "i"), ("yi", "i"))
_BEGINNING = 3
_LETTERS = 61  # bits; two letters may share one
_LONG = 8  # letters of a name in which two slips are forgiven


def name_of(text: str) -> Name:
    """Return a name as it is compared: its words in Latin letters."""
    words = tuple(sorted(filter(None, map(_folded, _WORD.findall(text.casefold())))))
    joined = "".join(words)
    letters = 0
    for letter in joined:
        letters |= 1 << ord(letter) % _LETTERS
    return Name(words, joined, letters)


def beginnings(name: Name) -> frozenset[str]:
    """Return the beginnings of a name's words; names that share none are not compared."""
    return frozenset(word[:_BEGINNING] for word in name.words if len(word) > 1)


def alike(one: Name, other: Name) -> bool:
    """Return whether two names may be the same: two words in common (or initials), or a slip of one or two letters."""
    if one.words == other.words:
        return bool(one.words)
    if min(len(one.words), len(other.words)) > 1 and (_within(one, other) or _within(other, one)):
        return True
    shorter = min(len(one.text), len(other.text))
    slips = 2 if shorter >= _LONG else 1
    if shorter <= _BEGINNING or (one.letters ^ other.letters).bit_count() > 2 * slips:  # a slip changes two at most
        return False
    return distance_within(one.text, other.text, slips)


def distance_within(one: str, other: str, most: int) -> bool:
    """Return whether so many letters put in, left out, changed or swapped with the next make one text of the other."""
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, there in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != there))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == there:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return False
    return row[-1] <= most


@lru_cache(maxsize=100_000)
def _folded(word: str) -> str:
    latin = word.translate(_LATIN)
    for long, short in _PAIRS:
        latin = latin.replace(long, short)
    return latin


def _within(some: Name, others: Name) -> bool:
    """Return whether each word stands among the others, or is the initial of one; one word at least in full."""
    if some.letters & ~others.letters:
        return False
    left, full = list(others.words), 0
    for word in sorted(some.words, key=len, reverse=True):
        found = next((each for each in left if each == word or (len(word) == 1 and each.startswith(word))), None)
        if found is None:
            return False
        left.remove(found)
        full += len(word) > 1
    return full > 0
