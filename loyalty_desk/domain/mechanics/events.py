"""Events: who comes has the card scanned at the door and gets points."""

from datetime import date

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.offers import Event
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing


def event_of(program: Program, code: str) -> Event:
    """Return the event `code`; raises Invalid where there is none."""
    found = next((event for event in program.events if event.code == code), None)
    if found is None:
        raise Invalid("event", "not in the program")
    return found


def refusal(event: Event, standing: Standing, today: date, *, came: bool) -> str:
    """Return why somebody at the door gets no points, empty when they do; `came`: they had them before."""
    if not event.starts <= today <= event.ends:
        return "day"
    if event.tiers and standing.tier not in event.tiers:
        return "tier"
    if not meets(event, standing.segments):
        return "segment"
    return "twice" if came else ""
