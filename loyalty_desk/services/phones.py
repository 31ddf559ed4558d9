"""Phone numbers as people say them, kept as E.164."""

from loyalty_desk.domain.errors import Invalid


def normal_phone(text: str, region: str) -> str:
    """Return a phone in E.164; `region` is where numbers without a country code are. Raises Invalid."""
    import phonenumbers  # noqa: PLC0415 # its tables take long to load, and most starts never need them

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        raise Invalid("phone", "not a phone number") from None
    if not phonenumbers.is_possible_number(number):
        raise Invalid("phone", "not a phone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def readable_phone(phone: str) -> str:
    """Return a kept phone in the groups in which its country writes it."""
    import phonenumbers  # noqa: PLC0415 # as above

    return phonenumbers.format_number(phonenumbers.parse(phone), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
