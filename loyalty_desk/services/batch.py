"""Several customers under one operation, which is written down only when something happens to one of them."""

import uuid
from datetime import datetime

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.operation import Intent, OperationId
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop


class Batch:
    """What is done to customers without being asked by one of them, inside a transaction."""

    def __init__(self, shop: Shop, kind: str) -> None:
        self._shop = shop
        self._kind = kind
        self._version = shop.programs.current()
        self._operation_id: OperationId | None = None
        self.program: Program = shop.programs.version(self._version)
        self.now: datetime = shop.now()

    def booking(self, customer_id: CustomerId) -> Booking:
        """Return the booking of one of the customers, with what is due for them."""
        account = self._shop.accounts.load(customer_id)
        return Booking(self._shop, self._operation, account, program=self.program, now=self.now)

    def _operation(self) -> OperationId:
        if self._operation_id is None:
            shop = self._shop
            intent = Intent(kind=self._kind, key=str(uuid.uuid4()), request="", staff=shop.staff, till=shop.till)
            self._operation_id = shop.operations.add(
                intent, at=self.now, customer_id=None, program_version=self._version
            )
            shop.database.touched(Topic.LEDGER, Topic.CUSTOMERS)
        return self._operation_id
