"""What a refusal or a trouble is called, and what is told beside its code."""

from collections.abc import Mapping
from datetime import date, datetime

from loyalty_desk.api.replies import Replies, Reply, day_text
from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.quote import Quote

SENTENCES: Mapping[str, str] = {
    "unknown_card": "This card is nobody's.",
    "card_blocked": "This card is blocked.",
    "card_replaced": "This card was replaced by another one.",
    "not_a_card": "This is not the number of a card.",
    "unknown_customer": "There is no such customer.",
    "duplicate_phone": "Another customer has this phone.",
    "duplicate_card": "Another customer has this card.",
    "unknown_sale": "There is no such sale.",
    "not_enough_points": "There are not enough points.",
    "over_share_limit": "Points may not pay so much of this bill.",
    "below_minimum": "Fewer points than the minimum cannot be used.",
    "nothing_left": "Not so much is left to give back.",
    "unknown_reward": "There is no such reward.",
    "reward_unavailable": "This customer cannot have this reward with this purchase.",
    "unknown_certificate": "There is no such certificate.",
    "certificate_empty": "Nothing is left of this certificate.",
    "certificate_expired": "This certificate is past its date.",
    "approval_needed": "So many points need a manager's approval.",
    "referral_refused": "This referral does not count.",
    "price_changed": "The price is no longer the one agreed to.",
    "invalid_program": "This program has problems.",
    "clock_backwards": "The clock does not go backwards.",
    "rehearsal_only": "A simulated clock is for rehearsals only: shops without real sales, opened with --clock.",
    "practice_only": "This is a copy of a shop for practice: nothing leaves it.",
    "not_allowed": "This is not allowed.",
    "key_reused": "This key belongs to a different request.",
    "limit_reached": "A limit of the program is reached.",
    "locked": "The shop file is in use by another program.",
    "disk_full": "The disk is full.",
    "disk_error": "The disk cannot be read or written.",
    "newer_shop": "The shop file was made by a newer version of this program.",
    "not_a_shop": "This file is not a shop.",
    "damaged": "The file is damaged.",
    "missing": "There is no such file.",
    "exists": "There is a file of this name already.",
    "read_only": "This place cannot be written to.",
    "cannot_open": "The file cannot be opened.",
    "unsafe_disk": "This disk does not keep a shop file safe.",
    "file_busy": "Another program holds the file open.",
    "not_a_table": "This file is not a table that can be read.",
    "too_large": "This file is too large.",
    "no_column": "The file has no column for what is needed.",
    "worker_died": "The work broke off.",
}

_POINTS = frozenset("available asked most minimum limit".split())


def sentence(code: str) -> str:
    """Return a refusal in English."""
    return SENTENCES.get(code, code.replace("_", " "))


def explained(error: Refused | Trouble) -> str:
    """Return a refusal in English, with what is known beside it: for the command line."""
    if isinstance(error, Trouble):
        return f"{sentence(error.code)} ({error.detail})" if error.detail else sentence(error.code)
    return sentence(error.code)


def data_of(error: Refused | Trouble, replies: Replies) -> Reply:
    """Return the code and the values that explain it."""
    if isinstance(error, Trouble):
        return {"code": error.code, **({"detail": error.detail} if error.code == "not_a_shop" else {})}
    return {"code": error.code} | {name: _value(error, name, replies) for name in error.values}


def _value(error: Refused, name: str, replies: Replies) -> object:
    value = error.values[name]
    if isinstance(value, Quote):
        return replies.quote(value)
    if isinstance(value, datetime):
        return replies.moment(value)
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, tuple):
        return [problem_reply(problem) for problem in value if isinstance(problem, Problem)]
    if isinstance(value, int) and not isinstance(value, bool):
        return _number(error.code, name, value, replies)
    return str(value) if isinstance(value, str) else value


def _number(code: str, name: str, value: int, replies: Replies) -> str | int:
    if name in _POINTS or (code, name) == ("limit_reached", "left"):
        return replies.points(value)
    return replies.money(value) if name == "left" else int(value)


def problem_reply(problem: Problem) -> Reply:
    """Return a problem of a program document."""
    return {"field": problem.field, "problem": problem.problem}
