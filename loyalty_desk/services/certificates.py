"""Certificates: sold or given, shown, and undone while nothing was spent."""

import secrets
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from loyalty_desk.domain import card as cards
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.mechanics.certificates import Certificate, Paid, last_day
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.operation import Intent, OperationId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.certificate_points import award_for_sale, take_for_cancelling
from loyalty_desk.services.deed import intent_of
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.certificates import CertificateRow
from loyalty_desk.store.operations import Outcome

LastDay: TypeAlias = date | Literal["program"] | None


@dataclass(frozen=True)
class Issued:
    """A certificate that was made; `replayed` when the same key had made it before."""

    certificate: Certificate
    replayed: bool


class CertificateDesk:
    """Prepaid money."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def sell(
        self, key: str, amount: Money, *, customer_id: CustomerId | None = None, expires_on: LastDay = "program"
    ) -> Issued:
        """Sell a certificate, to a customer or to somebody; without `expires_on` it lives as the program says."""
        return self._issue("certificate", key, amount, customer_id, expires_on, reason="")

    def give(self, key: str, amount: Money, *, reason: str, customer_id: CustomerId | None = None) -> Issued:
        """Give a certificate away, with the reason."""
        if not reason.strip():
            raise Invalid("reason", "empty")
        return self._issue("certificate_gift", key, amount, customer_id, "program", reason=reason)

    def show(self, code: str) -> Certificate:
        """Return a certificate; refuses `unknown_certificate`."""
        found = self._shop.certificates.find(cards.plain(code))
        if found is None:
            raise Refused("unknown_certificate", certificate=cards.plain(code))
        return found

    def recent(self, *, limit: int = 50, customer_id: CustomerId | None = None) -> list[CertificateRow]:
        """Return the newest certificates, of one customer or of all."""
        return self._shop.certificates.recent(limit=limit, customer_id=customer_id)

    def cancel(self, key: str, code: str, *, reason: str) -> Money:
        """Undo a certificate of which nothing was spent, and return the money to give back; refuses `nothing_left`."""
        if not reason.strip():
            raise Invalid("reason", "empty")
        shop, code = self._shop, cards.plain(code)
        intent = intent_of(shop, "certificate_cancel", key, code, reason=reason)
        with shop.database.transaction():
            amount = shop.certificates.amount(self.show(code).code)
            back = amount if shop.certificates.is_sold(code) else 0
            if shop.operations.known(intent) is not None:
                return back
            if self.show(code).left != amount:
                raise Refused("nothing_left", of="certificate")
            operation_id = self._begin(intent, None)
            shop.certificates.move(operation_id, Paid(code, -amount), None)
            shop.operations.keep(operation_id, take_for_cancelling(shop, operation_id, code))
        return back

    def _issue(
        self, kind: str, key: str, amount: Money, customer_id: CustomerId | None, expires_on: LastDay, *, reason: str
    ) -> Issued:
        shop = self._shop
        intent = intent_of(shop, kind, key, amount, customer_id, expires_on, reason=reason)
        with shop.database.transaction():
            known = shop.operations.known(intent)
            if known is not None:
                code = shop.certificates.of_operation(known)
                return Issued(Certificate(code, shop.certificates.amount(code), self.show(code).expires_on), True)
            if customer_id is not None:
                shop.customers.load(customer_id)
            certificate = self._made(shop.program, amount, expires_on)
            operation_id = self._begin(intent, customer_id)
            sold = kind == "certificate"
            shop.certificates.add(operation_id, certificate, customer_id, sold=sold)
            outcome = award_for_sale(shop, operation_id, customer_id, certificate) if sold else None
            shop.operations.keep(operation_id, outcome or _nothing(shop))
            return Issued(certificate, False)

    def _made(self, program: Program, amount: Money, expires_on: LastDay) -> Certificate:
        today = self._shop.today()
        if program.certificates is None:
            raise Refused("not_allowed", why="certificates_off")
        if amount <= 0:
            raise Invalid("amount", "not above 0")
        last = last_day(program.certificates, today) if expires_on == "program" else expires_on
        if last is not None and last < today:
            raise Invalid("expires_on", "in the past")
        while self._shop.certificates.find(code := cards.make_number(secrets.randbelow, cards.CERTIFICATE_PREFIX)):
            pass
        return Certificate(code, amount, last)

    def _begin(self, intent: Intent, customer_id: CustomerId | None) -> OperationId:
        shop = self._shop
        version = shop.programs.current()
        shop.database.touched(Topic.SALES, Topic.LEDGER)
        return shop.operations.add(intent, at=shop.now(), customer_id=customer_id, program_version=version)


def _nothing(shop: Shop) -> Outcome:
    return Outcome(None, shop.ledger.last_entry(), shop.ledger.last_entry())
