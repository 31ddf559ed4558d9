"""Prizes of challenges: given by the sale that reaches the goal, taken by the refund that undoes it."""

from datetime import date

from loyalty_desk.domain.marks import CHALLENGE, Mark
from loyalty_desk.domain.mechanics.challenges import PERIODS, span_of
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.program import Program
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.challenges import progress
from loyalty_desk.services.shop import Shop


def give(shop: Shop, booking: Booking, program: Program, day: date) -> None:
    """Give the prizes of challenges that a sale on a day completed, once a period; none to who is set aside."""
    account = booking.account
    if account.control or not program.challenges:
        return
    segments = booking.standing().segments
    for challenge in program.challenges:
        span = span_of(challenge.period, day)
        given = shop.marks.count(account.customer_id, CHALLENGE, challenge.code, span.name)
        if given <= 0 and meets(challenge, segments):
            reached = progress(shop, account.customer_id, program, challenge, span) >= challenge.target
            booking.bonus(challenge.points if reached else 0, Mark(CHALLENGE, challenge.code, span.name))


def take(shop: Shop, booking: Booking, then: Program, day: date, *, forgive: bool) -> Points:
    """Take the prizes that stand no longer without the goods of a sale on a day; returns the points taken.

    `then` are the rules of the sale. A prize stands or falls by those under which it was won.
    """
    taken, customer_id = 0, booking.account.customer_id
    spans = {span.name: span for span in (span_of(period, day) for period in PERIODS)}
    for mark in shop.marks.of_occasions(customer_id, CHALLENGE, tuple(spans)):
        version = shop.marks.version_of(customer_id, mark)
        known = shop.programs.version(version).challenges if version else ()
        won = next((challenge for challenge in known if challenge.code == mark.code), None)
        if won and progress(shop, customer_id, then, won, spans[mark.occasion]) < won.target:
            taken += booking.unbonus(mark, forgive=forgive)
    return taken
