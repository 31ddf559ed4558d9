"""Sales in lists, the newest first."""

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.visit import PastSale
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment

_AFTER_ALL = 2**62


class SaleLists:
    """Reads the sales book for those who look for a sale."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_customer(self, customer_id: CustomerId, *, limit: int) -> list[PastSale]:
        """Return a customer's latest sales."""
        return self._latest("sale.customer_id = ?", (customer_id,), limit)

    def recent(self, *, limit: int) -> list[PastSale]:
        """Return everybody's latest sales."""
        return self._latest("1", (), limit)

    def by_receipt(self, receipt: str) -> list[PastSale]:
        """Return the sales with a receipt's number, newest first."""
        return self._past("sale.receipt <> '' AND sale.receipt = ?", (receipt, 20))

    def _latest(self, whose: str, values: tuple[object, ...], limit: int) -> list[PastSale]:
        """Return those made here by number, then the imported ones by time.

        The numbers of imported sales tell when they were brought in, those of all others when they were made.
        """
        imports = self._database.rows(
            "SELECT first_sale, last_sale FROM import WHERE first_sale <= last_sale ORDER BY first_sale DESC"
        )
        found: list[PastSale] = []
        before = _AFTER_ALL
        for first, last in (*imports, (0, 0)):
            if len(found) < limit:
                condition = f"{whose} AND sale.id > ? AND sale.id < ?"
                found += self._past(condition, (*values, last, before, limit - len(found)))
            before = first
        if len(found) < limit:
            condition = f"{whose} AND sale.id BETWEEN ? AND ?"
            old = [sale for each in imports for sale in self._past(condition, (*values, *each, limit))]
            found += sorted(old, key=lambda sale: sale.at, reverse=True)[: limit - len(found)]
        return found

    def _past(self, condition: str, values: tuple[object, ...]) -> list[PastSale]:
        rows = self._database.rows(
            "SELECT sale.id, at, sale.customer_id, ifnull(customer.name, ''), receipt, to_pay,"
            " (SELECT ifnull(sum(money_back), 0) FROM refund WHERE sale_id = sale.id), points_used, points_earned,"
            " (SELECT group_concat(ifnull(nullif(name, ''), category), ', ') FROM sale_line WHERE sale_id = sale.id"
            "  AND name || category <> ''),"
            " EXISTS (SELECT 1 FROM refund WHERE sale_id = sale.id AND complete)"
            " FROM sale LEFT JOIN customer ON customer.id = sale.customer_id"
            f" WHERE {condition} ORDER BY sale.id DESC LIMIT ?",
            values,
        )
        return [
            PastSale(
                sale_id=SaleId(sale_id),
                at=to_moment(at),
                customer_id=customer_id,
                customer=customer,
                receipt=receipt,
                to_pay=to_pay,
                money_back=money_back,
                points_used=used,
                points_earned=earned,
                goods=goods or "",
                complete=bool(complete),
            )
            for sale_id, at, customer_id, customer, receipt, to_pay, money_back, used, earned, goods, complete in rows
        ]
