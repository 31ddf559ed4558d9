"""What does not happen, in words: one sentence that says what to do next."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo

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
    "approval_needed": QT_TRANSLATE_NOOP(
        "wording", "More than {limit} at once needs a manager. Ask for one, or type fewer."
    ),
    "unknown_reward": QT_TRANSLATE_NOOP("wording", "There is no such reward any more. Choose another one."),
    "reward_unavailable": QT_TRANSLATE_NOOP("wording", "This reward cannot be had now. Choose another one."),
    "unknown_certificate": QT_TRANSLATE_NOOP(
        "wording", "There is no certificate with this number in this shop. Look at the number again."
    ),
    "certificate_expired": QT_TRANSLATE_NOOP(
        "wording", "This certificate could be used until {expired_on}. Ask the owner, or let it be paid in money."
    ),
    "certificate_empty": QT_TRANSLATE_NOOP(
        "wording", "Nothing is left on this certificate. Take another one, or money."
    ),
    "referral_refused": QT_TRANSLATE_NOOP("wording", "This recommendation brings no points. Register without it."),
    "nothing_left": QT_TRANSLATE_NOOP("wording", "All of this sale came back already. Choose another sale."),
    "price_changed": QT_TRANSLATE_NOOP("wording", "The price has changed meanwhile. Look at it, then complete again."),
    "invalid_program": QT_TRANSLATE_NOOP("wording", "The rules do not fit together yet. Mend what is marked."),
    "no_program": QT_TRANSLATE_NOOP("wording", "The shop's file holds no rules. Restore a backup."),
    "key_reused": QT_TRANSLATE_NOOP("wording", "This was completed already, in another way. Begin it anew."),
    "clock_backwards": QT_TRANSLATE_NOOP("wording", "Time goes only forward here. Choose a later moment."),
    "rehearsal_only": QT_TRANSLATE_NOOP("wording", "This shop has real sales. Make another shop for rehearsals."),
    "practice_only": QT_TRANSLATE_NOOP("wording", "This is practice: nothing leaves it. End practice to do it really."),
    "not_allowed": QT_TRANSLATE_NOOP("wording", "This needs a manager. Ask for one."),
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
    ("not_allowed", "why", "merged"): QT_TRANSLATE_NOOP("wording", "This customer was merged into another already."),
    ("not_allowed", "why", "not_merged"): QT_TRANSLATE_NOOP("wording", "Nobody was merged into this customer."),
    ("not_allowed", "why", "erased"): QT_TRANSLATE_NOOP("wording", "What was known of this customer was erased."),
    ("not_allowed", "why", "perk"): QT_TRANSLATE_NOOP("wording", "This customer does not have this privilege now."),
    ("not_allowed", "why", "partner"): QT_TRANSLATE_NOOP("wording", "This customer has nothing from this partner now."),
    ("not_allowed", "why", "certificates_off"): QT_TRANSLATE_NOOP(
        "wording", "The program has no certificates. Switch them on under Program."
    ),
    ("not_allowed", "why", "import_in_use"): QT_TRANSLATE_NOOP(
        "wording", "Something was done since with what this import brought. It cannot be undone any more."
    ),
    ("not_allowed", "why", "import_undone"): QT_TRANSLATE_NOOP("wording", "This import was undone already."),
    ("not_allowed", "why", "unknown_import"): QT_TRANSLATE_NOOP(
        "wording", "There is no such import. Choose another one."
    ),
    ("reward_unavailable", "why", "no_card"): QT_TRANSLATE_NOOP(
        "wording", "Rewards are for customers with a card. Scan it first."
    ),
    ("reward_unavailable", "why", "tier"): QT_TRANSLATE_NOOP("wording", "This reward is for another tier."),
    ("reward_unavailable", "why", "segment"): QT_TRANSLATE_NOOP("wording", "This reward is not for this customer."),
    ("reward_unavailable", "why", "stock"): QT_TRANSLATE_NOOP(
        "wording", "None of this reward is left. Choose another."
    ),
    ("reward_unavailable", "why", "per_customer"): QT_TRANSLATE_NOOP(
        "wording", "The customer had this reward as often as it goes. Choose another."
    ),
    ("reward_unavailable", "why", "goods"): QT_TRANSLATE_NOOP(
        "wording", "Nothing in the purchase is what this reward is for. Add it, or take the reward out."
    ),
    ("referral_refused", "why", "own_contact"): QT_TRANSLATE_NOOP(
        "wording", "This is the phone or e-mail of who recommends. Nobody recommends themselves."
    ),
    ("referral_refused", "why", "monthly_limit"): QT_TRANSLATE_NOOP(
        "wording", "Who recommends has brought as many friends this month as count. Register without it."
    ),
    ("limit_reached", "why", "off"): QT_TRANSLATE_NOOP(
        "wording", "The program does not have this. It is under Program."
    ),
    ("limit_reached", "why", "days"): QT_TRANSLATE_NOOP("wording", "The customer had these points not long ago."),
    ("limit_reached", "why", "day"): QT_TRANSLATE_NOOP("wording", "The event is not today. Look at its dates."),
    ("limit_reached", "why", "tier"): QT_TRANSLATE_NOOP("wording", "The event is for another tier."),
    ("limit_reached", "why", "segment"): QT_TRANSLATE_NOOP("wording", "The event is not for this customer."),
    ("limit_reached", "why", "twice"): QT_TRANSLATE_NOOP(
        "wording", "The customer had the points for this event already."
    ),
    ("limit_reached", "why", "budget"): QT_TRANSLATE_NOOP(
        "wording", "Only {left} points are left for surprises today. Give fewer."
    ),
    ("limit_reached", "why", "month"): QT_TRANSLATE_NOOP(
        "wording", "The customer used this as often as it goes this month."
    ),
    ("nothing_left", "of", "certificate"): QT_TRANSLATE_NOOP(
        "wording", "A part of this certificate is spent already. It cannot be cancelled any more."
    ),
    ("nothing_left", "of", "membership"): QT_TRANSLATE_NOOP(
        "wording", "There is no membership to cancel. It was cancelled already."
    ),
    ("not_allowed", "why", "wrong_password"): QT_TRANSLATE_NOOP("wording", "This password is wrong. Type it again."),
    ("not_allowed", "why", "locked"): QT_TRANSLATE_NOOP("wording", "Too many wrong passwords. Try again at {until}."),
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
    "worker_died": QT_TRANSLATE_NOOP("wording", "The work broke off; nothing was saved. Try again."),
    "not_a_table": QT_TRANSLATE_NOOP(
        "wording", "This is no table of sales. Save it as Excel (xlsx) or CSV, and choose it again."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "wording", "This file is too large for a table of sales. Save only the sales, without pictures."
    ),
    "no_column": QT_TRANSLATE_NOOP(
        "wording", "The table has no heading for customer, date or amount. Name them, and choose it again."
    ),
    "no_sales": QT_TRANSLATE_NOOP("wording", "There is no row with customer, date and amount in this file."),
}
EMPTY_FILE = QT_TRANSLATE_NOOP("wording", "This file is empty, it is not a shop. Choose another one.")
UNNAMED = QT_TRANSLATE_NOOP("wording", "It did not work ({code}). Try again.")

_MONEY = {("nothing_left", "left")}
_TIMES = {"until"}
_CARDS = {"card", "successor"}


def sentence(error: Refused | Invalid | Trouble, formats: Formats, zone: tzinfo | None = None) -> str:
    """Return what `error` means, with what to do next; times are those of `zone`, else the computer's."""
    if isinstance(error, Invalid):
        return problem_sentence(error)
    if isinstance(error, Trouble):
        empty = (error.code, error.detail) == ("not_a_shop", "empty")
        return _say(EMPTY_FILE if empty else TROUBLES.get(error.code, UNNAMED), code=error.code)
    values = {name: _shown(error, name, formats, zone) for name in error.values}
    return _say(_template(error), code=error.code, **values)


def _template(refused: Refused) -> object:
    for name, value in refused.values.items():
        if isinstance(value, str | bool) and (refused.code, name, value) in NUANCES:
            return NUANCES[refused.code, name, value]
    if refused.code == "nothing_left" and refused.values:
        return LESS_LEFT if "left" in refused.values else LESS_OF_LINE
    return REFUSALS.get(refused.code, UNNAMED)


def _shown(refused: Refused, name: str, formats: Formats, zone: tzinfo | None) -> str:
    value = refused.values[name]
    if isinstance(value, datetime):
        local = value.astimezone(zone)
        return formats.time(local) if name in _TIMES else formats.date(local.date())
    if isinstance(value, date):
        return formats.date(value)
    if name in _CARDS and isinstance(value, str) and len(value) == 13:
        return readable(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return formats.money(value) if (refused.code, name) in _MONEY else formats.points(value)
    return str(value)


def _say(template: object, **values: str) -> str:
    return QCoreApplication.translate("wording", str(template)).format(**values)
