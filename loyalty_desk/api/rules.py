"""program.*: the owner's rules."""

from loyalty_desk.api.refusals import problem_reply
from loyalty_desk.api.replies import Reply
from loyalty_desk.api.requests import Document, Nothing
from loyalty_desk.services.desk import Desk


def get(desk: Desk, _: Nothing) -> Reply:
    """Return the program in force."""
    with desk.shop.database.snapshot():
        return {"version": desk.rules.version(), "program": desk.rules.document()}


def check(desk: Desk, asked: Document) -> Reply:
    """Return what keeps a document from being published."""
    return {"problems": [problem_reply(problem) for problem in desk.rules.check(asked.program)]}


def publish(desk: Desk, asked: Document) -> Reply:
    """Put a document in force."""
    return {"version": desk.rules.publish(asked.program)}
