"""customer.*: people and how they stand.

Beyond the contract: `tags` of customer.update are the words kept with a customer, all of them; customer.show also tells
the `segments` that offers look at, the `perks` that can be offered now (`left` of the month, `null`: no limit) and the
codes of `partners`.
"""

from dataclasses import fields

import msgspec
from msgspec import UNSET

from loyalty_desk.api.replies import Replies, Reply, day_text
from loyalty_desk.api.requests import Consents, CustomerChange, CustomerChoice, CustomerSearch, Registration
from loyalty_desk.api.standings import standing_now
from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.enrolment import CONSENTS, Given
from loyalty_desk.store.customers import Person

USUAL_LIMIT = 20


def register(desk: Desk, asked: Registration) -> Reply:
    """Make a customer with a card."""
    person = Person(
        name=asked.name,
        phone=asked.phone,
        email=asked.email,
        birthday=asked.birthday,
        language=asked.language,
        group=asked.group,
        note=asked.note or "",
    )
    referrer = None if asked.referrer_card is None else desk.counter.holder(asked.referrer_card)
    customer = desk.enrolment.register(person, card=asked.card, consents=_given(asked.consent), referrer=referrer)
    shown = _shown(desk, customer.customer_id)
    return {"customer_id": customer.customer_id, "card": customer.card, **shown}


def update(desk: Desk, asked: CustomerChange) -> Reply:
    """Change some of what is known of a customer."""
    customer_id = CustomerId(asked.customer_id)
    given = {each.name: getattr(asked, each.name) for each in fields(Person)}
    desk.enrolment.update(customer_id, {name: value for name, value in given.items() if value is not UNSET})
    desk.enrolment.consent(customer_id, _given(asked.consent))
    if asked.tags is not None:
        desk.enrolment.change_tags(customer_id, asked.tags)
    return {"customer": customer_reply(desk, desk.enrolment.customer(customer_id))}


def find(desk: Desk, asked: CustomerSearch) -> list[Reply]:
    """Find customers as one types."""
    return [found._asdict() for found in desk.enrolment.find(asked.text, asked.limit or USUAL_LIMIT)]


def show(desk: Desk, asked: CustomerChoice) -> Reply:
    """Show a customer and how they stand."""
    if sum(value is not None for value in (asked.card, asked.customer_id, asked.phone)) != 1:
        raise Invalid("card", "one of card, customer_id, phone is needed")
    customer_id = _chosen(desk, asked)
    with desk.shop.database.snapshot():
        return _shown(desk, customer_id) | _offered(desk, customer_id)


def customer_reply(desk: Desk, customer: Customer) -> Reply:
    """Return what is known of a customer."""
    consents = {each.kind: each.given for each in reversed(desk.enrolment.consents(customer.customer_id))}
    return {
        "customer_id": customer.customer_id,
        "name": customer.name,
        "phone": customer.phone,
        "email": customer.email,
        "birthday": day_text(customer.birthday),
        "language": customer.language,
        "group": customer.group,
        "note": customer.note,
        "tags": sorted(desk.enrolment.tags(customer.customer_id)),
        "card": customer.card,
        "registered_at": Replies(desk.shop.program).moment(customer.registered_at),
        "consent": {kind: consents.get(kind, False) for kind in CONSENTS},
    }


def _shown(desk: Desk, customer_id: CustomerId) -> Reply:
    with desk.shop.database.snapshot():
        customer = desk.enrolment.customer(customer_id)
        return {"customer": customer_reply(desk, customer), "standing": standing_now(desk, customer_id)}


def _offered(desk: Desk, customer_id: CustomerId) -> Reply:
    standing = desk.counter.visit(customer_id).standing
    return {
        "segments": sorted(standing.segments),
        "perks": [{"code": each.code, "left": each.left} for each in desk.privileges.offered(customer_id, standing)],
        "partners": [each.code for each in desk.privileges.partners(standing)],
    }


def _chosen(desk: Desk, asked: CustomerChoice) -> CustomerId:
    if asked.card is not None:
        return desk.counter.holder(asked.card)
    if asked.customer_id is not None:
        return CustomerId(asked.customer_id)
    customer = desk.enrolment.by_phone(asked.phone or "")
    if customer is None:
        raise Refused("unknown_customer")
    return customer.customer_id


def _given(consents: Consents | None) -> tuple[Given, ...]:
    told = msgspec.structs.asdict(consents) if consents else {}
    return tuple(Given(kind, given) for kind, given in told.items() if given is not None)
