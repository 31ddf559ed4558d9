"""What the counter can offer a customer beside the purchase; nothing is read that the program does not have."""

from datetime import date

from loyalty_desk.domain.courtesies import Courtesies, NearDate
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics import events, partners
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.offers import Event
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.attention import Attention
from loyalty_desk.services.bonuses import EVENT, Bonuses
from loyalty_desk.services.privileges import Privileges
from loyalty_desk.services.shop import Shop


def courtesies_of(shop: Shop, customer_id: CustomerId, program: Program, standing: Standing) -> Courtesies:
    """Return what can be offered to a customer today. Writes nothing."""
    today, bonuses, reminders = shop.today(), Bonuses(shop), Attention(shop).reminders(customer_id)
    return Courtesies(
        perks=Privileges(shop).offered(customer_id, standing),
        partners=partners.open_to(program, standing, today),
        events=tuple(_events(shop, customer_id, standing, bonuses.events_today())),
        feedback=_feedback(bonuses, customer_id, program, standing, today),
        surprise_left=bonuses.surprise_left() if program.surprise else None,
        used_up=tuple(each.label for each in reminders if each.kind == "replenishment"),
        dates=tuple(NearDate(each.label, each.on) for each in reminders if each.kind == "date"),
    )


def _events(shop: Shop, customer_id: CustomerId, standing: Standing, near: tuple[Event, ...]) -> list[Event]:
    today = shop.today()
    came = {event.code: shop.marks.count(customer_id, EVENT, event.code) > 0 for event in near}
    return [event for event in near if not events.refusal(event, standing, today, came=came[event.code])]


def _feedback(bonuses: Bonuses, customer_id: CustomerId, program: Program, standing: Standing, today: date) -> Points:
    """Return the points that an answer brings today; none to who is set aside."""
    if program.feedback is None or standing.control:
        return 0
    earliest = bonuses.feedback_from(customer_id)
    return program.feedback.points if earliest is not None and earliest <= today else 0
