"""How far customers are with challenges, and the prizes."""

from datetime import date
from fractions import Fraction

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.marks import CHALLENGE
from loyalty_desk.domain.mechanics.challenges import Span, span_of, weeks_in_a_row
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.offers import Challenge
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Reached
from loyalty_desk.services.shop import Shop


def reached_of(
    shop: Shop, customer_id: CustomerId, program: Program, day: date, segments: frozenset[str]
) -> tuple[Reached, ...]:
    """Return how far a customer in these segments is with each challenge that is for them, in the period of a day."""
    found = []
    for challenge in program.challenges:
        if not meets(challenge, segments):
            continue
        span = span_of(challenge.period, day)
        done = shop.marks.count(customer_id, CHALLENGE, challenge.code, span.name) > 0
        found.append(Reached(challenge.code, progress(shop, customer_id, program, challenge, span), done))
    return tuple(found)


def progress(shop: Shop, customer_id: CustomerId, program: Program, challenge: Challenge, span: Span) -> Fraction:
    """Return how far a customer is in a period, in the units of the target: visits, money, categories, weeks."""
    if challenge.goal == "visits":
        return Fraction(shop.totals.metric(customer_id, "visits", span.start, span.end))
    if challenge.goal == "spend":
        return Fraction(shop.totals.metric(customer_id, "spent", span.start, span.end), 10**program.decimals)
    if challenge.goal == "categories":
        return Fraction(len(shop.bought.categories(customer_id, span.start, span.end)))
    return Fraction(weeks_in_a_row(shop.totals.days_of_visits(customer_id, span.start, span.end)))
