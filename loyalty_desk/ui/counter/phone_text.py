"""Phone numbers as they stand on the counter, where strangers can look on."""

# ITU-T E.164: country codes of one and of two digits; all others have three.
_ONE = ("1", "7")
_TWO = tuple(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 "
    "90 91 92 93 94 95 98".split()
)
_TAIL = 7
HIDDEN = "···"


def masked_phone(phone: str) -> str:
    """Return a phone in E.164 with the three digits hidden that nobody needs: `+7 916 ···-45-67`."""
    return _grouped(phone, HIDDEN)


def readable_phone(phone: str) -> str:
    """Return a phone in E.164 in groups: `+7 916 123-45-67`."""
    return _grouped(phone, None)


def _grouped(phone: str, hidden: str | None) -> str:
    digits = phone.removeprefix("+")
    size = 1 if digits.startswith(_ONE) else 2 if digits.startswith(_TWO) else 3
    country, rest = digits[:size], digits[size:]
    if len(rest) <= _TAIL:
        shown = f"{HIDDEN}{rest[-4:]}" if hidden else rest
        return f"+{country} {shown}"
    area, tail = rest[:-_TAIL], rest[-_TAIL:]
    return f"+{country} {area} {hidden or tail[:3]}-{tail[3:5]}-{tail[5:]}"
