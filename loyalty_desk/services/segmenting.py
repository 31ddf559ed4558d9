"""In which segments a customer is now."""

from datetime import date, timedelta

from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.mechanics.segments import REGULAR_DAYS, VIP_DAYS, Facts, rule_of, segments_of
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.program import Program
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.accounts import Account

VIP_FROM = "vip_from"  # the setting that the nightly run keeps: what the best customers spent in a year, at least


def segments_now(shop: Shop, account: Account, program: Program, today: date, tier: str | None) -> frozenset[str]:
    """Return the codes of the segments of a customer who is in a tier."""
    customer_id, zone = account.customer_id, program.time_zone
    rule = rule_of(program.segments)

    def sum_of(column: str, days: int) -> int:
        return shop.totals.metric(customer_id, column, today - timedelta(days=days - 1), today)

    asks_tags = any(own.tags for own in rule.own)
    asks_goods = any(own.categories for own in rule.own)
    facts = Facts(
        today=today,
        registered_on=local_day(account.registered_at, zone),
        last_visit=None if account.last_sale_at is None else local_day(account.last_sale_at, zone),
        visits=account.visits,
        spent=account.spent,
        sales_in_90_days=sum_of("visits", REGULAR_DAYS),
        spent_in_year=sum_of("spent", VIP_DAYS),
        vip_from=vip_from(shop),
        tier=tier,
        group=account.group,
        birthday=account.birthday,
        tags=shop.customers.tags(customer_id) if asks_tags else frozenset(),
        categories=shop.bought.categories(customer_id, date.min, today) if asks_goods else frozenset(),
    )
    return segments_of(program.segments, facts)


def vip_from(shop: Shop) -> Money | None:
    """Return what a VIP spent in a year at least, None as long as nobody is one."""
    kept = shop.settings.get(VIP_FROM)
    spent = kept.get("spent") if isinstance(kept, dict) else None
    return spent if isinstance(spent, int) else None


def count_vips(shop: Shop, program: Program, today: date) -> None:
    """Work out anew from which spending on a customer is a VIP, once a day: the best per cent of those who bought.

    Everybody who spent as much as the last of them is one too. Nobody waits for it: the counting only reads.
    """
    percent = rule_of(program.segments).vip_top_percent
    counted = {"day": today.isoformat(), "percent": percent}
    kept = shop.settings.get(VIP_FROM)
    if isinstance(kept, dict) and kept.items() >= counted.items():
        return
    start = today - timedelta(days=VIP_DAYS - 1)
    spent = shop.totals.spending_of_best(percent, start, today)
    with shop.database.transaction():
        shop.settings.put({VIP_FROM: counted | {"spent": spent}})
