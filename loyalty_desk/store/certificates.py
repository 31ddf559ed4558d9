"""Certificates: prepaid money, and the entries that say where it went."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics.certificates import Certificate, Paid
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_last_day, to_last_day, to_moment


class CertificateRow(NamedTuple):
    """A certificate in a list: who bought it or was given it (None: nobody known), when, for how much."""

    certificate: Certificate
    customer_id: CustomerId | None
    sold: bool
    amount: Money
    at: datetime


class Certificates:
    """All certificates of the shop."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, operation_id: OperationId, certificate: Certificate, customer_id: CustomerId | None, *, sold: bool
    ) -> None:
        """Make a certificate with the money that it has now."""
        self._database.run(
            "INSERT INTO certificate (code, operation_id, customer_id, sold, amount, left, expires_on)"
            " VALUES (?, ?, ?, ?, ?, 0, ?)",
            (
                certificate.code,
                operation_id,
                customer_id,
                sold,
                certificate.left,
                to_last_day(certificate.expires_on),
            ),
        )
        self.move(operation_id, Paid(certificate.code, certificate.left), None)

    def move(self, operation_id: OperationId, moved: Paid, sale_id: SaleId | None) -> None:
        """Put money onto a certificate, or take it off when negative."""
        self._database.run(
            "INSERT INTO certificate_entry (operation_id, certificate_id, sale_id, money) VALUES (?, ?, ?, ?)",
            (operation_id, moved.code, sale_id, moved.money),
        )
        self._database.run("UPDATE certificate SET left = left + ? WHERE code = ?", (moved.money, moved.code))

    def find(self, code: str) -> Certificate | None:
        """Return a certificate by its number."""
        found = self._database.row("SELECT code, left, expires_on FROM certificate WHERE code = ?", (code,))
        return Certificate(found[0], found[1], from_last_day(found[2])) if found else None

    def of_operation(self, operation_id: OperationId) -> str:
        """Return the number of the certificate that an operation made."""
        return str(self._database.value("SELECT code FROM certificate WHERE operation_id = ?", (operation_id,)))

    def amount(self, code: str) -> Money:
        """Return what a certificate was made with."""
        return int(self._database.value("SELECT amount FROM certificate WHERE code = ?", (code,)))

    def is_sold(self, code: str) -> bool:
        """Return whether a certificate was paid for, not given."""
        return bool(self._database.value("SELECT sold FROM certificate WHERE code = ?", (code,)))

    def owner(self, code: str) -> CustomerId | None:
        """Return who bought a certificate or was given it."""
        found = self._database.value("SELECT customer_id FROM certificate WHERE code = ?", (code,))
        return None if found is None else CustomerId(found)

    def live_on(self, code: str, last: date) -> None:
        """Let a certificate pay to the end of a later day."""
        self._database.run(
            "UPDATE certificate SET expires_on = max(expires_on, ?) WHERE code = ?", (last.isoformat(), code)
        )

    def drawn_by(self, sale_id: SaleId) -> Sequence[Paid]:
        """Return what a sale drew from certificates, in that order."""
        rows = self._database.rows(
            "SELECT certificate_id, -money FROM certificate_entry WHERE sale_id = ? AND money < 0 ORDER BY id",
            (sale_id,),
        )
        return [Paid(*row) for row in rows]

    def recent(self, *, limit: int, customer_id: CustomerId | None = None) -> list[CertificateRow]:
        """Return the newest certificates, of one customer or of all."""
        whose, values = ("", ()) if customer_id is None else ("WHERE certificate.customer_id = ?", (customer_id,))
        rows = self._database.rows(
            "SELECT code, left, expires_on, certificate.customer_id, sold, amount, at FROM certificate"
            f" JOIN operation ON operation.id = operation_id {whose} ORDER BY operation_id DESC LIMIT ?",
            (*values, limit),
        )
        return [
            CertificateRow(Certificate(code, left, from_last_day(last)), owner, bool(sold), amount, to_moment(at))
            for code, left, last, owner, sold, amount, at in rows
        ]
