"""The operations of imports: what one file brought is written down under few of them."""

import uuid

from loyalty_desk.domain.operation import Intent, OperationId
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.operations import Outcome


def add_deed(shop: Shop, kind: str, *, staff: str, reason: str = "") -> OperationId:
    """Write an operation down that concerns many customers, with its outcome."""
    intent = Intent(kind=kind, key=str(uuid.uuid4()), request="", staff=staff, till=shop.till, reason=reason)
    operation_id = shop.operations.add(intent, at=shop.now(), customer_id=None, program_version=shop.programs.current())
    newest = shop.ledger.last_entry()
    shop.operations.keep(operation_id, Outcome(None, newest, newest))
    return operation_id
