"""One intent on one customer: done once under its key, written down, and told how the customer stands after it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.operation import Intent, OperationId, fingerprint
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop

Act: TypeAlias = Callable[[Booking, Program], None]
"""What is done to a customer, under the program in force."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """What was done: its operation, how the customer stands after it, its first entry and the ledger's newest then."""

    operation_id: OperationId
    standing: Standing | None
    first_entry: int
    last_entry: int
    replayed: bool


def intent_of(shop: Shop, kind: str, key: str, *asked: object, reason: str = "") -> Intent:
    """Return the intent of whoever works at the shop."""
    told = clean(reason)
    request = fingerprint(*asked, told)
    return Intent(kind=kind, key=key, request=request, staff=shop.staff, till=shop.till, reason=told)


def perform(shop: Shop, intent: Intent, customer_id: CustomerId, act: Act) -> Done:
    """Do something to a customer in one transaction; what is due for them is posted first."""
    with shop.database.transaction():
        known = shop.operations.known(intent)
        operation_id = known or _perform(shop, intent, customer_id, act)
        outcome = shop.operations.outcome(operation_id)
        return Done(
            operation_id=operation_id,
            standing=outcome.standing,
            first_entry=outcome.first_entry,
            last_entry=outcome.last_entry,
            replayed=known is not None,
        )


def _perform(shop: Shop, intent: Intent, customer_id: CustomerId, act: Act) -> OperationId:
    version, now = shop.programs.current(), shop.now()
    program = shop.programs.version(version)
    account = shop.accounts.load(customer_id)
    operation_id = shop.operations.add(intent, at=now, customer_id=customer_id, program_version=version)
    booking = Booking(shop, operation_id, account, program=program, now=now)
    act(booking, program)
    shop.operations.keep(operation_id, booking.close())
    shop.database.touched(Topic.LEDGER)
    return operation_id
