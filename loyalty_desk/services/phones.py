"""Phone numbers as people say them, kept as E.164.

The library's tables take long to load, so it is imported at the first phone.
"""

import re

from loyalty_desk.domain.errors import Invalid

_LIKE_A_PHONE = re.compile(r"\+?[\d\s().\-]{7,25}")


def normal_phone(text: str, region: str) -> str:
    """Return a phone in E.164; `region` is where numbers without a country code are. Raises Invalid."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        raise Invalid("phone", "not a phone number") from None
    if not phonenumbers.is_possible_number(number):
        raise Invalid("phone", "not a phone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def readable_phone(phone: str) -> str:
    """Return a kept phone in the groups in which its country writes it."""
    import phonenumbers

    return phonenumbers.format_number(phonenumbers.parse(phone), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def phone_in(text: str, region: str) -> str | None:
    """Return the phone that a text is, in E.164; digits alone must make a number that somebody can have."""
    if not _LIKE_A_PHONE.fullmatch(text):
        return None
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    is_phone = phonenumbers.is_valid_number if text.isdigit() else phonenumbers.is_possible_number
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if is_phone(number) else None
