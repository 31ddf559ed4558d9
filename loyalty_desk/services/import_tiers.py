"""Tiers after an import: what was bought elsewhere counts at once, and no longer when the import is undone."""

from collections.abc import Iterable

from loyalty_desk.domain import tiers
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.operation import OperationId
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import held_now, metric
from loyalty_desk.store.import_book import MovedTier


def raise_tiers(shop: Shop, operation_id: OperationId, customers: Iterable[CustomerId]) -> None:
    """Put everybody into a higher tier whose past sales reach it; nobody falls."""
    program, now, today = shop.program, shop.now(), shop.today()
    rule = program.tiers
    if rule is None:
        return
    for customer_id in customers:
        account = shop.accounts.load(customer_id)
        reached = metric(shop, account, program, today)
        if rule.rank_of(reached) > rule.rank(account.tier):
            booking = Booking(shop, operation_id, account, program=program, now=now)
            held = held_now(shop, account, rule, program.decimals, today)
            booking.hold(tiers.upgraded(rule, held, reached, today), "upgraded")
            booking.close()


def lower_tiers(shop: Shop, operation_id: OperationId, moved: Iterable[MovedTier]) -> None:
    """Put those back whose tier an import raised and nothing changed since."""
    for each in moved:
        try:
            account = shop.accounts.load(each.customer_id)
        except Refused:  # the import made them, and they are gone
            continue
        account.tier, account.tier_until = each.before.tier, each.before.until
        shop.accounts.save(account)
        shop.ledger.add_tier_change(
            each.customer_id, operation_id, day=shop.today(), kind="undone", held=each.before, before=each.held
        )
