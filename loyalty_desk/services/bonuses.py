"""Points for an occasion that somebody of the shop sees: an answer, an event, a surprise."""

from datetime import date, timedelta

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics import events, feedback, surprise
from loyalty_desk.domain.money import Points
from loyalty_desk.domain.offers import Event
from loyalty_desk.domain.opinion import SILENT, Opinion
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.text import clean
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.deed import Done, intent_of, perform
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.marks import SHOP

FEEDBACK, EVENT, SURPRISE = "feedback", "event", "surprise"


class Bonuses:
    """What is given by hand, within the limits of the program."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def thank_for_feedback(
        self, key: str, customer_id: CustomerId, *, opinion: Opinion = SILENT, note: str = ""
    ) -> Done:
        """Keep an answer and give its points.

        An answer without a score is there for its points alone: it is refused with `limit_reached` before the days of
        the rule have passed, one with a score is kept without points.
        """
        scores = tuple(opinion.answers())

        def act(booking: Booking, program: Program) -> None:
            last = self._shop.marks.last_occasion(customer_id, FEEDBACK)
            rule, today = program.feedback, self._shop.today()
            why = feedback.refusal(rule, date.fromisoformat(last) if last else None, today)
            if why and not scores:
                raise Refused("limit_reached", why=why)
            for mark in opinion.marks(today):
                booking.mark(mark)
            if rule is not None and not why:
                self._give(booking, rule.points, Mark(FEEDBACK, "", today.isoformat()))

        intent = intent_of(self._shop, FEEDBACK, key, customer_id, *scores, reason=note)
        return perform(self._shop, intent, customer_id, act)

    def attend(self, key: str, customer_id: CustomerId, code: str) -> Done:
        """Give the points of an event to who came; refuses `limit_reached` outside its days, and a second time."""

        def act(booking: Booking, program: Program) -> None:
            event = events.event_of(program, code)
            came = self._shop.marks.count(customer_id, EVENT, code) > 0
            if why := events.refusal(event, booking.standing(), self._shop.today(), came=came):
                raise Refused("limit_reached", why=why, event=code)
            self._give(booking, event.points, Mark(EVENT, code, self._shop.today().isoformat()))

        return perform(self._shop, intent_of(self._shop, EVENT, key, customer_id, code), customer_id, act)

    def events_today(self) -> tuple[Event, ...]:
        """Return the events at whose door cards are scanned today."""
        today = self._shop.today()
        return tuple(event for event in self._shop.program.events if event.starts <= today <= event.ends)

    def surprise(self, key: str, customer_id: CustomerId, points: Points, *, reason: str) -> Done:
        """Give points without an occasion; refuses `limit_reached` beyond the day's budget of the whole shop."""
        if not clean(reason):
            raise Invalid("reason", "empty")

        def act(booking: Booking, program: Program) -> None:
            if points <= 0 or points % program.points.unit:
                raise Invalid("points", "too many decimals" if points > 0 else "not above 0")
            left = self.surprise_left()
            if why := surprise.refusal(left, points):
                raise Refused("limit_reached", why=why, left=left or 0)
            booking.bonus(points, Mark(SURPRISE, "", self._shop.today().isoformat()))

        intent = intent_of(self._shop, SURPRISE, key, customer_id, points, reason=reason)
        return perform(self._shop, intent, customer_id, act)

    def surprise_left(self) -> Points | None:
        """Return what is left of today's budget for surprises; None: there is none in the program."""
        given = self._shop.marks.count(SHOP, SURPRISE, "", self._shop.today().isoformat())
        return surprise.left_of(self._shop.program.surprise, given)

    def feedback_from(self, customer_id: CustomerId) -> date | None:
        """Return from which day on the next answer brings points; None: answers bring none."""
        rule = self._shop.program.feedback
        last = self._shop.marks.last_occasion(customer_id, FEEDBACK)
        if rule is None:
            return None
        return date.fromisoformat(last) + timedelta(days=rule.once_in_days) if last else self._shop.today()

    def _give(self, booking: Booking, points: Points, mark: Mark) -> None:
        if booking.account.control:
            booking.mark(mark._replace(amount=1))
        else:
            booking.bonus(points, mark)
