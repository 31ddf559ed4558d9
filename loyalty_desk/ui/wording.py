"""What does not happen, in words: one sentence that says what to do next."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from loyalty_desk.domain.card import readable
from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.wording_problems import problem_sentence

REFUSALS: Mapping[str, object] = {
    "unknown_card": QT_TRANSLATE_NOOP("wording", "Nobody has this card yet. Register a new customer with it."),
    "card_blocked": QT_TRANSLATE_NOOP(
        "wording", "This card is blocked since {at}: {reason}. Find the customer by name and give them a new card."
    ),
    "card_replaced": QT_TRANSLATE_NOOP(
        "wording", "This card was replaced by {successor} on {at}. Ask for the new one, or find the customer by name."
    ),
    "not_a_card": QT_TRANSLATE_NOOP("wording", "This code is not one of ours. Scan the customer's card."),
    "unknown_customer": QT_TRANSLATE_NOOP("wording", "There is no such customer any more. Search again."),
    "duplicate_phone": QT_TRANSLATE_NOOP("wording", "A customer with the phone {phone} is there already. Open them."),
    "duplicate_card": QT_TRANSLATE_NOOP("wording", "This card belongs to another customer. Take another card."),
    "unknown_sale": QT_TRANSLATE_NOOP("wording", "There is no such sale in this shop. Look at the receipt again."),
    "not_enough_points": QT_TRANSLATE_NOOP("wording", "Points that can be used: {available}. Type no more than that."),
    "over_share_limit": QT_TRANSLATE_NOOP("wording", "This bill takes {most} in points at most. Type fewer."),
    "below_minimum": QT_TRANSLATE_NOOP("wording", "Points are used from {minimum} upwards. Type more, or none."),
    "approval_needed": QT_TRANSLATE_NOOP("wording", "More than {limit} at once needs the owner. Type fewer."),
    "nothing_left": QT_TRANSLATE_NOOP("wording", "All of this sale came back already. Choose another sale."),
    "price_changed": QT_TRANSLATE_NOOP("wording", "The price has changed meanwhile. Look at it, then complete again."),
    "invalid_program": QT_TRANSLATE_NOOP("wording", "The rules do not fit together yet. Mend what is marked."),
    "no_program": QT_TRANSLATE_NOOP("wording", "The shop's file holds no rules. Restore a backup."),
    "key_reused": QT_TRANSLATE_NOOP("wording", "This was completed already, in another way. Begin it anew."),
    "clock_backwards": QT_TRANSLATE_NOOP("wording", "Time goes only forward here. Choose a later moment."),
    "rehearsal_only": QT_TRANSLATE_NOOP("wording", "This shop has real sales. Make another shop for rehearsals."),
    "limit_reached": QT_TRANSLATE_NOOP("wording", "The limit for today is reached. Ask the owner."),
}
# What a value of the refusal changes in the sentence: code, value's name, value.
NUANCES: Mapping[tuple[str, str, object], object] = {
    ("unknown_card", "blank", True): QT_TRANSLATE_NOOP(
        "wording", "This card is new and has no customer yet. Register one with it."
    ),
    ("not_a_card", "kind", "half"): QT_TRANSLATE_NOOP("wording", "The code was read only in part. Scan again."),
    ("not_a_card", "kind", "product"): QT_TRANSLATE_NOOP(
        "wording", "This is a product, not a card. Scan the customer's card."
    ),
    ("not_a_card", "kind", "sale"): QT_TRANSLATE_NOOP(
        "wording", "This is a receipt, not a card. Scan the customer's card."
    ),
    ("card_blocked", "reason", ""): QT_TRANSLATE_NOOP(
        "wording", "This card is blocked since {at}. Find the customer by name and give them a new card."
    ),
}
LESS_LEFT = QT_TRANSLATE_NOOP("wording", "Of this sale only {left} is left. Return no more than that.")
LESS_OF_LINE = QT_TRANSLATE_NOOP("wording", "Less than that is left of this line. Choose a smaller quantity.")

TROUBLES: Mapping[str, object] = {
    "locked": QT_TRANSLATE_NOOP("wording", "Another program holds the shop's file. Wait a moment and try again."),
    "disk_full": QT_TRANSLATE_NOOP("wording", "The disk is full; nothing was saved. Make room and try again."),
    "disk_error": QT_TRANSLATE_NOOP("wording", "The disk does not answer; nothing was saved. Check it and try again."),
    "newer_shop": QT_TRANSLATE_NOOP("wording", "A newer version of the program made this shop. Update the program."),
    "not_a_shop": QT_TRANSLATE_NOOP("wording", "This file is not a shop. Choose another one."),
    "damaged": QT_TRANSLATE_NOOP("wording", "The shop's file is damaged. Restore the latest backup."),
    "missing": QT_TRANSLATE_NOOP("wording", "The file is not there any more. Check the disk, or choose another file."),
    "exists": QT_TRANSLATE_NOOP("wording", "A file of this name is there already. Choose another name."),
    "read_only": QT_TRANSLATE_NOOP("wording", "The file cannot be written. Choose a folder in which you may write."),
    "cannot_open": QT_TRANSLATE_NOOP("wording", "The file cannot be opened. Check the disk and your rights to it."),
    "unsafe_disk": QT_TRANSLATE_NOOP(
        "wording", "This disk cannot keep sales safely. Move the shop's file to a disk of this computer."
    ),
    "in_use": QT_TRANSLATE_NOOP("wording", "This shop is open already. Close it first, then try again."),
    "file_busy": QT_TRANSLATE_NOOP("wording", "The file is open in another program. Close it there and try again."),
}
EMPTY_FILE = QT_TRANSLATE_NOOP("wording", "This file is empty, it is not a shop. Choose another one.")
UNNAMED = QT_TRANSLATE_NOOP("wording", "It did not work ({code}). Try again.")

_MONEY = {"left"}
_CARDS = {"card", "successor"}


def sentence(error: Refused | Invalid | Trouble, formats: Formats, zone: tzinfo | None = None) -> str:
    """Return what `error` means, with what to do next; times are those of `zone`, else the computer's."""
    if isinstance(error, Invalid):
        return problem_sentence(error)
    if isinstance(error, Trouble):
        empty = (error.code, error.detail) == ("not_a_shop", "empty")
        return _say(EMPTY_FILE if empty else TROUBLES.get(error.code, UNNAMED), code=error.code)
    values = {name: _shown(name, value, formats, zone) for name, value in error.values.items()}
    return _say(_template(error), code=error.code, **values)


def _template(refused: Refused) -> object:
    if refused.code == "nothing_left" and refused.values:
        return LESS_LEFT if "left" in refused.values else LESS_OF_LINE
    for name, value in refused.values.items():
        if isinstance(value, str | bool) and (refused.code, name, value) in NUANCES:
            return NUANCES[refused.code, name, value]
    return REFUSALS.get(refused.code, UNNAMED)


def _shown(name: str, value: object, formats: Formats, zone: tzinfo | None) -> str:
    if isinstance(value, datetime):
        return formats.date(value.astimezone(zone).date())
    if name in _CARDS and isinstance(value, str) and len(value) == 13:
        return readable(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return formats.money(value) if name in _MONEY else formats.points(value)
    return str(value)


def _say(template: object, **values: str) -> str:
    return QCoreApplication.translate("wording", str(template)).format(**values)
