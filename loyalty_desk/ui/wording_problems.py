"""What is wrong with something typed, in words: the short phrases of Invalid and of a program's problems."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from loyalty_desk.domain.errors import Invalid

PROBLEMS: Mapping[str, object] = {
    "0 changes nothing": QT_TRANSLATE_NOOP("problem", "0 changes nothing"),
    "a name is empty": QT_TRANSLATE_NOOP("problem", "a name is empty"),
    "a perk has no value": QT_TRANSLATE_NOOP("problem", "a privilege has no price: leave it empty"),
    "above 100": QT_TRANSLATE_NOOP("problem", "more than 100"),
    "before from": QT_TRANSLATE_NOOP("problem", "lies before the beginning"),
    "before it starts": QT_TRANSLATE_NOOP("problem", "lies before the beginning"),
    "below 0": QT_TRANSLATE_NOOP("problem", "less than 0"),
    "cannot change once there are sales": QT_TRANSLATE_NOOP("problem", "cannot change once there are sales"),
    "does nothing": QT_TRANSLATE_NOOP("problem", "does nothing yet: choose what customers get"),
    "empty": QT_TRANSLATE_NOOP("problem", "must not be empty"),
    "gives nothing to either": QT_TRANSLATE_NOOP("problem", "gives nothing to either of the two friends"),
    "in the future": QT_TRANSLATE_NOOP("problem", "lies in the future"),
    "in the past": QT_TRANSLATE_NOOP("problem", "lies in the past"),
    "it gives no points": QT_TRANSLATE_NOOP("problem", "it gives no points that could run out"),
    "missing": QT_TRANSLATE_NOOP("problem", "is needed"),
    "months are given as well": QT_TRANSLATE_NOOP("problem", "give months or days, not both"),
    "name or phone is needed": QT_TRANSLATE_NOOP("problem", "a name or a phone is needed"),
    "no condition": QT_TRANSLATE_NOOP("problem", "has no condition yet: nobody can be chosen"),
    "no such column": QT_TRANSLATE_NOOP("problem", "there is no such column"),
    "no such field": QT_TRANSLATE_NOOP("problem", "there is no such field"),
    "no such line": QT_TRANSLATE_NOOP("problem", "there is no such line"),
    "no such perk": QT_TRANSLATE_NOOP("problem", "there is no such privilege"),
    "no such segment": QT_TRANSLATE_NOOP("problem", "there is no such group of customers"),
    "no such tier": QT_TRANSLATE_NOOP("problem", "there is no such tier"),
    "no time between": QT_TRANSLATE_NOOP("problem", "begins and ends at the same time"),
    "nobody is both": QT_TRANSLATE_NOOP("problem", "nobody of these groups buys for the first time"),
    "nobody of them is away so long": QT_TRANSLATE_NOOP("problem", "nobody of these groups stays away so long"),
    "not a colour": QT_TRANSLATE_NOOP("problem", "not a colour such as #0F766E"),
    "not a currency code of ISO 4217": QT_TRANSLATE_NOOP("problem", "not a currency such as EUR"),
    "not a date such as 2026-01-31": QT_TRANSLATE_NOOP("problem", "not a date"),
    "not a day of birth": QT_TRANSLATE_NOOP("problem", "not a day of birth"),
    "nobody in the program has this phone": QT_TRANSLATE_NOOP("problem", "nobody in the program has this phone"),
    "not a list": QT_TRANSLATE_NOOP("problem", "not a list"),
    "not a number": QT_TRANSLATE_NOOP("problem", "not a number"),
    "not a phone number": QT_TRANSLATE_NOOP("problem", "not a phone number"),
    "not a plain text of at most 500 characters": QT_TRANSLATE_NOOP("problem", "longer than 500 letters"),
    "not a selection": QT_TRANSLATE_NOOP("problem", "cannot be read as a list of conditions"),
    "not a text": QT_TRANSLATE_NOOP("problem", "not a text"),
    "not a text or an object by language": QT_TRANSLATE_NOOP("problem", "not a text, or one for each language"),
    "not a time such as 16:00": QT_TRANSLATE_NOOP("problem", "not a time such as 16:00"),
    "not a time zone such as Europe/Moscow": QT_TRANSLATE_NOOP("problem", "not a time zone"),
    "not a whole number": QT_TRANSLATE_NOOP("problem", "not a whole number"),
    "not above 0": QT_TRANSLATE_NOOP("problem", "must be more than 0"),
    "not above 1": QT_TRANSLATE_NOOP("problem", "must be more than 1"),
    "not above the one before": QT_TRANSLATE_NOOP("problem", "must be more than the one before"),
    "not after dormant": QT_TRANSLATE_NOOP("problem", "must be more days than for dormant customers"),
    "not an e-mail address": QT_TRANSLATE_NOOP("problem", "not an e-mail address"),
    "not an object": QT_TRANSLATE_NOOP("problem", "not an object"),
    "not between its dates": QT_TRANSLATE_NOOP("problem", "these weekdays do not come between the dates"),
    "not from and to": QT_TRANSLATE_NOOP("problem", "needs two times: from and to"),
    "not of the kind of its field": QT_TRANSLATE_NOOP("problem", "not of the kind that is needed here"),
    "not true or false": QT_TRANSLATE_NOOP("problem", "neither yes nor no"),
    "not in the program": QT_TRANSLATE_NOOP("problem", "the program has nothing of this name"),
    "points do not expire": QT_TRANSLATE_NOOP("problem", "points do not expire, so there is nothing to round"),
    "quantity is not above 0": QT_TRANSLATE_NOOP("problem", "the quantity must be more than 0"),
    "sales earn no points": QT_TRANSLATE_NOOP("problem", "purchases earn no points, so there is nothing to multiply"),
    "shorter than 6 characters": QT_TRANSLATE_NOOP("problem", "must have at least 6 characters"),
    "still to come": QT_TRANSLATE_NOOP("problem", "lies in the future"),
    "the period is too short": QT_TRANSLATE_NOOP("problem", "cannot be reached in this period"),
    "the same customer": QT_TRANSLATE_NOOP("problem", "the same customer"),
    "there is one already": QT_TRANSLATE_NOOP("problem", "a usual group has this code already"),
    "too large": QT_TRANSLATE_NOOP("problem", "too large a number"),
    "too long": QT_TRANSLATE_NOOP("problem", "too long a text"),
    "too many decimals": QT_TRANSLATE_NOOP("problem", "too many digits after the point"),
    "unknown field": QT_TRANSLATE_NOOP("problem", "nobody knows this field"),
    "used twice": QT_TRANSLATE_NOOP("problem", "is used twice"),
}
RANGE = re.compile(r"not from (?P<low>\S+) to (?P<high>\S+)")
CHOICE = re.compile(r"not one of (?P<choices>.+)")
FIELDS: Mapping[str, object] = {
    "amount": QT_TRANSLATE_NOOP("field", "Amount"),
    "at": QT_TRANSLATE_NOOP("field", "Time"),
    "birthday": QT_TRANSLATE_NOOP("field", "Birthday"),
    "card_ink": QT_TRANSLATE_NOOP("field", "Colour of the letters"),
    "card_paper": QT_TRANSLATE_NOOP("field", "Colour of the card"),
    "certificates": QT_TRANSLATE_NOOP("field", "Certificates"),
    "count": QT_TRANSLATE_NOOP("field", "How many"),
    "customer_days": QT_TRANSLATE_NOOP("field", "Days"),
    "day": QT_TRANSLATE_NOOP("field", "Day"),
    "duplicate": QT_TRANSLATE_NOOP("field", "Duplicate"),
    "email": QT_TRANSLATE_NOOP("field", "E-mail"),
    "event": QT_TRANSLATE_NOOP("field", "Event"),
    "expires_on": QT_TRANSLATE_NOOP("field", "Usable until"),
    "from": QT_TRANSLATE_NOOP("field", "Start"),
    "group": QT_TRANSLATE_NOOP("field", "Group"),
    "kind": QT_TRANSLATE_NOOP("field", "Kind"),
    "label": QT_TRANSLATE_NOOP("field", "Occasion"),
    "language": QT_TRANSLATE_NOOP("field", "Language"),
    "lines": QT_TRANSLATE_NOOP("field", "Lines"),
    "margin": QT_TRANSLATE_NOOP("field", "Margin"),
    "name": QT_TRANSLATE_NOOP("field", "Name"),
    "note": QT_TRANSLATE_NOOP("field", "Note"),
    "other": QT_TRANSLATE_NOOP("field", "The other customer"),
    "password": QT_TRANSLATE_NOOP("field", "Password"),
    "perk": QT_TRANSLATE_NOOP("field", "Privilege"),
    "referrer": QT_TRANSLATE_NOOP("field", "Came by a friend"),
    "phone": QT_TRANSLATE_NOOP("field", "Phone"),
    "plan": QT_TRANSLATE_NOOP("field", "Membership"),
    "points": QT_TRANSLATE_NOOP("field", "Points"),
    "reason": QT_TRANSLATE_NOOP("field", "Reason"),
    "redeem_points": QT_TRANSLATE_NOOP("field", "Points to use"),
    "rewards": QT_TRANSLATE_NOOP("field", "Rewards"),
    "segment": QT_TRANSLATE_NOOP("field", "Segment"),
    "tags": QT_TRANSLATE_NOOP("field", "Tags"),
    "tier": QT_TRANSLATE_NOOP("field", "Tier"),
    "to": QT_TRANSLATE_NOOP("field", "End"),
    "until": QT_TRANSLATE_NOOP("field", "Until"),
}


def problem_sentence(invalid: Invalid) -> str:
    """Return what is wrong with which field, as a sentence."""
    field = QCoreApplication.translate("field", str(FIELDS.get(invalid.field, invalid.field)))
    return f"{field}: {problem_text(invalid.problem)}."


def problem_text(problem: str) -> str:
    """Return a short phrase of what is wrong, to stand below its field; one that is not known stays English."""
    if span := RANGE.fullmatch(problem):
        return QCoreApplication.translate("problem", "must be from {low} to {high}").format(**span.groupdict())
    if choice := CHOICE.fullmatch(problem):
        return QCoreApplication.translate("problem", "must be one of: {choices}").format(**choice.groupdict())
    return QCoreApplication.translate("problem", str(PROBLEMS.get(problem, problem)))
