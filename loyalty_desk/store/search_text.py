"""What is kept of a customer to be found by, and how what is typed is read: folded words, digits, keys."""

import re
import unicodedata
from typing import NamedTuple

WORD = re.compile(r"[^\W_]+")
NOT_DIGIT = re.compile(r"\D+")
PHONE_ONLY = re.compile(r"[\d\s()+.\-/]+")
TYPED_AT_MOST = 100
WORDS_AT_MOST = 8

# Groups of three digits, and the last two with the end, each become one private letter, so that they stand in the
# index beside the words and cannot be mistaken for one.
FIRST_GROUP = 0xE000
FIRST_ENDING = FIRST_GROUP + 1000


class Shown(NamedTuple):
    """What a customer is found by, folded: words of the name, digits of the phone, e-mail, numbers of cards."""

    names: str
    phone: str
    email: str
    cards: str

    @property
    def words(self) -> str:
        """What stands in the index. How it follows from the rest may never change, or it could not be removed."""
        local = WORD.findall(self.email.split("@")[0])
        return " ".join(dict.fromkeys([*self.names.split(), *local, *groups(self.phone), *ending(self.phone)]))

    @property
    def keys(self) -> list[str]:
        """What is found as a whole or by its beginning."""
        return list(dict.fromkeys(key for key in (self.phone, self.email, *self.cards.split()) if key))

    def has_digits(self, digits: str) -> bool:
        """Tell whether the phone number has these digits side by side, or a word begins with them."""
        return digits in self.phone or any(word.startswith(digits) for word in self.words.split())


class Typed(NamedTuple):
    """What somebody typed into the search: `digits` if it is a number and nothing else, `email`, and the words.

    A number typed with `+` is known `from_start`.
    """

    digits: str
    from_start: bool
    email: str
    words: tuple[str, ...]


def read(text: str) -> Typed:
    """Read what was typed; numbers beside each other are one number."""
    text = text[:TYPED_AT_MOST].strip()
    if PHONE_ONLY.fullmatch(text):
        return Typed(only_digits(text), text.startswith("+"), "", ())
    words: list[str] = []
    for word in WORD.findall(fold(text))[:WORDS_AT_MOST]:
        if words and word.isdecimal() and words[-1].isdecimal():
            words[-1] += word
        else:
            words.append(word)
    return Typed("", False, fold_key(text) if "@" in text else "", tuple(dict.fromkeys(words)))


def fold(text: str) -> str:
    """Return `text` in small letters without accents and dots (ё = е, й = и)."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """Return the folded words of `text`, each once, in order."""
    return list(dict.fromkeys(WORD.findall(fold(text))))


def fold_key(text: str) -> str:
    """Return an e-mail address as it is compared: small letters, no spaces, nothing that no file can hold."""
    return "".join(text.casefold().split()).encode("utf-8", "ignore").decode()


def only_digits(text: str) -> str:
    """Return the digits of `text`, in the form 0–9."""
    return "".join(str(unicodedata.digit(digit)) for digit in NOT_DIGIT.sub("", text))


def groups(digits: str) -> list[str]:
    """Return a private letter for each three neighbouring digits."""
    return [chr(FIRST_GROUP + int(digits[at : at + 3])) for at in range(len(digits) - 2)]


def ending(digits: str) -> list[str]:
    """Return the private letter of a number that ends with the last two of `digits`."""
    return [chr(FIRST_ENDING + int(digits[-2:]))] if len(digits) > 1 else []


def starts(digits: str) -> list[str]:
    """Return how a number may begin that was typed as `digits`: a Russian 8 stands for +7."""
    return ["7" + digits[1:], digits] if digits.startswith("8") else [digits]
