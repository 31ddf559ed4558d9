"""A customer as the shop knows them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

CustomerId = NewType("CustomerId", int)


@dataclass(frozen=True, kw_only=True)
class Customer:
    """A person in the program; `phone` is E.164, `card` the number of the active card."""

    customer_id: CustomerId
    name: str
    phone: str | None
    email: str | None
    birthday: date | None
    language: str | None
    group: str | None
    note: str
    card: str | None
    registered_at: datetime
