"""Privileges that are not money: perks, lent tiers, partners."""

from datetime import date

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics import partners, perks
from loyalty_desk.domain.mechanics.perks import Had, Offered
from loyalty_desk.domain.offers import Partner
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.deed import Done, intent_of, perform
from loyalty_desk.services.shop import Shop

PERK, PARTNER = "perk", "partner"


class Privileges:
    """What the cashier offers beside points."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def offered(self, customer_id: CustomerId, standing: Standing) -> tuple[Offered, ...]:
        """Return the perks that can be offered to a customer now."""
        program = self._shop.program
        return perks.offered(program, standing, self._had(customer_id, program)) if program.perks else ()

    def use(self, key: str, customer_id: CustomerId, code: str) -> Done:
        """Note that a customer used a perk; refuses `not_allowed` and, when the month's are used, `limit_reached`."""

        def act(booking: Booking, program: Program) -> None:
            offered = perks.offered(program, booking.standing(), self._had(customer_id, program))
            found = next((each for each in offered if each.code == code), None)
            if found is None:
                raise Refused("not_allowed", why="perk", perk=code)
            if found.left == 0:
                raise Refused("limit_reached", why="month", perk=code)
            booking.mark(Mark(PERK, code, self._month()))

        return perform(self._shop, intent_of(self._shop, PERK, key, customer_id, code), customer_id, act)

    def grant(
        self, key: str, customer_id: CustomerId, code: str, *, until: date | None = None, reason: str = ""
    ) -> Done:
        """Grant a perk of the program to one person, until a day or for good."""

        def act(booking: Booking, program: Program) -> None:
            if code not in {perk.code for perk in program.perks}:
                raise Invalid("perk", "not in the program")
            if until is not None and until < self._shop.today():
                raise Invalid("until", "in the past")
            self._shop.privileges.add_perk(booking.operation_id, customer_id, code, until)

        intent = intent_of(self._shop, "perk_grant", key, customer_id, code, until, reason=reason)
        return perform(self._shop, intent, customer_id, act)

    def lend(self, key: str, customer_id: CustomerId, tier: str, *, until: date, reason: str) -> Done:
        """Lend a tier until the end of a day; it holds as long as it is above the customer's own."""
        if not clean(reason):
            raise Invalid("reason", "empty")

        def act(booking: Booking, program: Program) -> None:
            if program.level(tier) is None:
                raise Invalid("tier", "not in the program")
            if until < self._shop.today():
                raise Invalid("until", "in the past")
            self._lend(booking, tier, until)

        intent = intent_of(self._shop, "lend", key, customer_id, tier, until, reason=reason)
        return perform(self._shop, intent, customer_id, act)

    def take_loan_back(self, key: str, customer_id: CustomerId, *, reason: str) -> Done:
        """End a lent tier now."""
        intent = intent_of(self._shop, "lend", key, customer_id, None, reason=reason)
        return perform(self._shop, intent, customer_id, lambda booking, _: self._lend(booking, None, None))

    def partners(self, standing: Standing) -> tuple[Partner, ...]:
        """Return the partners whose privileges a customer has today."""
        return partners.open_to(self._shop.program, standing, self._shop.today())

    def show_partner(self, key: str, customer_id: CustomerId, code: str) -> Done:
        """Count that a partner's privilege was shown to a customer; refuses `not_allowed` where they have none."""

        def act(booking: Booking, program: Program) -> None:
            today = self._shop.today()
            if code not in {each.code for each in partners.open_to(program, booking.standing(), today)}:
                raise Refused("not_allowed", why="partner", partner=code)
            booking.mark(Mark(PARTNER, code, today.isoformat()))

        return perform(self._shop, intent_of(self._shop, PARTNER, key, customer_id, code), customer_id, act)

    def _had(self, customer_id: CustomerId, program: Program) -> Had:
        month = self._month()
        used = {perk.code: self._shop.marks.count(customer_id, PERK, perk.code, month) for perk in program.perks}
        return Had(self._shop.privileges.perks(customer_id, self._shop.today()), used)

    def _month(self) -> str:
        return f"{self._shop.today():%Y-%m}"

    def _lend(self, booking: Booking, tier: str | None, until: date | None) -> None:
        account = booking.account
        account.lent_tier, account.lent_until = tier, until
        self._shop.privileges.add_loan(booking.operation_id, account.customer_id, tier, until)
