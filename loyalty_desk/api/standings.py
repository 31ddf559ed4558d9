"""How a customer stands: now, or after something was done."""

from typing import Protocol

from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services import repeats
from loyalty_desk.services.desk import Desk


class Done(Protocol):
    """Something done, with how its customer stood after it."""

    @property
    def standing(self) -> Standing | None:
        """How the customer stood; None: there was none."""

    @property
    def last_entry(self) -> int:
        """The newest entry of the ledger then."""

    @property
    def replayed(self) -> bool:
        """Whether it had been done before under its key."""


def standing_now(desk: Desk, customer_id: CustomerId) -> Reply:
    """Return how a customer stands now."""
    with desk.shop.database.snapshot():
        visit = desk.counter.visit(customer_id)
        return Replies(desk.shop.program).standing(visit.standing, desk.points.lots(customer_id))


def standing_after(desk: Desk, replies: Replies, customer_id: CustomerId | None, done: Done) -> Reply | None:
    """Return how a customer stood after something was done, even if more was done since."""
    if done.standing is None or customer_id is None:
        return None
    with desk.shop.database.snapshot():
        return replies.standing(done.standing, desk.points.lots(customer_id, as_of=done.last_entry))


def done_reply(desk: Desk, key: str, customer_id: CustomerId, done: Done) -> Reply:
    """Return the answer to something done under a key that changed nothing but how a customer stands."""
    replies = Replies(repeats.program(desk, key))
    return {"replayed": done.replayed, "standing": standing_after(desk, replies, customer_id, done)}
