"""Asking again under the same key: what the first time found is found again, whatever changed meanwhile."""

from loyalty_desk.domain import card as cards
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.services.desk import Desk


def holder(desk: Desk, key: str, code: str) -> CustomerId:
    """Return whose card `code` is; one that was blocked or replaced after `key` was used still counts for that key."""
    try:
        return desk.counter.holder(code)
    except Refused:
        found = desk.shop.cards.find(cards.plain(code))
        if found is None or found.customer_id is None or desk.shop.operations.version_of(key) is None:
            raise
        return found.customer_id


def program(desk: Desk, key: str) -> Program:
    """Return the program under which the operation `key` was done, the one in force before it was."""
    version = desk.shop.operations.version_of(key)
    return desk.shop.program if version is None else desk.shop.programs.version(version)
