"""Marks of mechanics, and the tallies kept beside them."""

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.marks import Mark, Tally
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import LotId
from loyalty_desk.store.database import Database

SHOP = 0  # in a tally: all customers together


class Marks:
    """What mechanics did. Marks are only ever added; what undoes one is a mark with the opposite amount."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        operation_id: OperationId,
        customer_id: CustomerId | None,
        mark: Mark,
        *,
        sale_id: SaleId | None = None,
        lot_id: LotId | None = None,
    ) -> None:
        """Write a mark down; it counts for its customer and for the shop, for its occasion and for all of them."""
        self._database.run(
            "INSERT INTO mark (operation_id, customer_id, sale_id, lot_id, mechanic, code, occasion, amount)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (operation_id, customer_id, sale_id, lot_id, *mark),
        )
        whose = (SHOP,) if customer_id is None else (SHOP, customer_id)
        for occasion in dict.fromkeys(("", mark.occasion)):
            for who in whose:
                self._database.run(
                    "INSERT INTO tally (customer, mechanic, code, occasion, amount) VALUES (?, ?, ?, ?, ?)"
                    " ON CONFLICT DO UPDATE SET amount = amount + excluded.amount",
                    (who, mark.mechanic, mark.code, occasion, mark.amount),
                )

    def tally(self, customer_id: int, mechanics: tuple[str, ...]) -> Tally:
        """Return what some mechanics gave a customer, or the whole shop (0), over all occasions."""
        found = {}
        for mechanic in mechanics:
            rows = self._database.rows(
                "SELECT code, amount FROM tally WHERE customer = ? AND mechanic = ? AND occasion = ''",
                (customer_id, mechanic),
            )
            found.update({(mechanic, code): amount for code, amount in rows})
        return found

    def count(self, customer_id: int, mechanic: str, code: str = "", occasion: str = "") -> int:
        """Return what a mechanic gave a customer, or the whole shop (0), for an occasion, or for all (empty)."""
        return (
            self._database.value(
                "SELECT amount FROM tally WHERE customer = ? AND mechanic = ? AND code = ? AND occasion = ?",
                (customer_id, mechanic, code, occasion),
            )
            or 0
        )

    def last_occasion(self, customer_id: CustomerId, mechanic: str, code: str = "") -> str:
        """Return the latest occasion, as text, for which a mechanic's gift still stands; empty for none."""
        return (
            self._database.value(
                "SELECT max(occasion) FROM tally WHERE customer = ? AND mechanic = ? AND code = ? AND amount > 0",
                (customer_id, mechanic, code),
            )
            or ""
        )

    def of_sale(self, sale_id: SaleId, mechanics: tuple[str, ...]) -> list[Mark]:
        """Return what a sale's marks of some mechanics come to after its refunds."""
        rows = self._database.rows(
            "SELECT mechanic, code, occasion, sum(amount) FROM mark WHERE sale_id = ?"
            f" AND mechanic IN ({', '.join('?' * len(mechanics))}) GROUP BY 1, 2, 3",
            (sale_id, *mechanics),
        )
        return [Mark(*row) for row in rows]

    def lot_of(self, customer_id: CustomerId, mark: Mark) -> LotId | None:
        """Return the lot that the points of an occasion made the last time."""
        found = self._database.value(
            "SELECT lot_id FROM mark WHERE customer_id = ? AND mechanic = ? AND code = ? AND occasion = ?"
            " AND amount > 0 ORDER BY id DESC LIMIT 1",
            (customer_id, mark.mechanic, mark.code, mark.occasion),
        )
        return None if found is None else LotId(found)

    def of_occasions(self, customer_id: CustomerId, mechanic: str, occasions: tuple[str, ...]) -> list[Mark]:
        """Return what a mechanic's gifts to a customer for some occasions come to, those that still stand."""
        rows = self._database.rows(
            "SELECT mechanic, code, occasion, amount FROM tally WHERE customer = ? AND mechanic = ?"
            f" AND occasion IN ({', '.join('?' * len(occasions))}) AND amount > 0",
            (customer_id, mechanic, *occasions),
        )
        return [Mark(*row) for row in rows]

    def version_of(self, customer_id: CustomerId, mark: Mark) -> int | None:
        """Return the version of the program under which a mechanic last gave something for an occasion."""
        found = self._database.value(
            "SELECT program_version FROM mark JOIN operation ON operation.id = operation_id"
            " WHERE mark.customer_id = ? AND mechanic = ? AND code = ? AND occasion = ? AND amount > 0"
            " ORDER BY mark.id DESC LIMIT 1",
            (customer_id, mark.mechanic, mark.code, mark.occasion),
        )
        return None if found is None else int(found)
