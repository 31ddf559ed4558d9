"""How a customer stands now, worked out from the totals kept beside the ledger."""

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from loyalty_desk.domain import tiers
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.marks import CAMPAIGN, CAMPAIGN_USE, FREE_ITEM, GIFT, REWARD, STAMP, Tally
from loyalty_desk.domain.mechanics.rewards import affordable
from loyalty_desk.domain.program import Program, TierRule
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.supplies import Supplies
from loyalty_desk.domain.tiers import Held
from loyalty_desk.services.challenges import reached_of
from loyalty_desk.services.segmenting import segments_now
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.accounts import Account
from loyalty_desk.store.marks import SHOP

_COLUMN = {"spend": "spent", "visits": "visits", "points_earned": "earned"}


def standing_of(shop: Shop, customer_id: CustomerId) -> Standing:
    """Return how a customer stands now, with what is due but not posted yet already counted. Writes nothing."""
    now = shop.now()
    return standing(shop, shop.accounts.load(customer_id), shop.program, now)


def standing(shop: Shop, account: Account, program: Program, now: datetime, day: date | None = None) -> Standing:
    """Return how a customer with these totals stands at `now`; the day's limits are those of `day`."""
    customer_id, today = account.customer_id, local_day(now, program.time_zone)
    pending = sum(points for _, points in shop.ledger.pending(customer_id, now)) if account.pending_until > now else 0
    past = sum(lot.points for lot in shop.ledger.past(customer_id, today))
    of_day = shop.totals.today(customer_id, day or today)
    held, lent = tier_in_force(shop, account, program, today)
    member_until = account.membership_until if account.membership_until and account.membership_until >= today else None
    segments = segments_now(shop, account, program, today, held.tier) if program.aims else frozenset()
    stands = Standing(
        available=account.open_points - past - pending,
        pending=pending,
        debt=account.debt,
        carry=account.carry,
        group=account.group,
        tier=held.tier,
        tier_until=held.until,
        metric=metric(shop, account, program, today),
        spent=account.spent,
        visits=account.visits,
        earned_today=of_day.earned,
        earning_sales_today=of_day.earning_sales,
        lent=lent,
        control=account.control,
        segments=segments,
        membership=account.membership if member_until else None,
        membership_until=member_until,
        tally=_tally(shop, customer_id, program),
        stamps_today=_stamps_on(shop, customer_id, program, day or today),
        challenges=() if account.control else reached_of(shop, customer_id, program, today, segments),
    )
    if not program.rewards:
        return stands
    return replace(stands, affordable=affordable(program, stands, supplies_of(shop, program)))


def supplies_of(shop: Shop, program: Program) -> Supplies:
    """Return what the shop has left of what is limited; nothing is read where nothing is."""
    limited = []
    if any(each.budget_points is not None for each in program.campaigns):
        limited.append(CAMPAIGN)
    if any(each.gift and each.gift.stock is not None for each in program.campaigns):
        limited.append(GIFT)
    if any(each.stock is not None for each in program.rewards):
        limited.append(REWARD)
    return Supplies(given=shop.marks.tally(SHOP, tuple(limited)))


def tier_in_force(shop: Shop, account: Account, program: Program, today: date) -> tuple[Held, bool]:
    """Return the tier that holds today and whether it is lent: a lent one above the customer's own comes first."""
    rule = program.tiers
    if rule is None:
        return Held(None, None), False
    held = held_now(shop, account, rule, program.decimals, today)
    until = account.lent_until
    if until is not None and until >= today and rule.rank(account.lent_tier) > rule.rank(held.tier):
        return Held(account.lent_tier, until), True
    return held, False


def held_now(shop: Shop, account: Account, rule: TierRule, decimals: int, today: date) -> Held:
    """Return the tier after the reviews due by today; who has none, or one that is gone, stands where 0 reaches."""
    held = Held(account.tier, account.tier_until)
    if rule.rank(held.tier) < 0:
        held = Held(rule.code_at(rule.rank_of(0)), None)
    return tiers.reviewed(rule, held, lambda day: metric_on(shop, account.customer_id, rule, decimals, day), today)


def metric(shop: Shop, account: Account, program: Program, today: date) -> Fraction:
    """Return what the customer's tier goes by today."""
    rule = program.tiers
    if rule is None:
        return Fraction(0)
    if rule.window_months is None and rule.metric == "spend":
        return Fraction(account.spent, 10**program.decimals)
    if rule.window_months is None and rule.metric == "visits":
        return Fraction(account.visits)
    return metric_on(shop, account.customer_id, rule, program.decimals, today)


def metric_on(shop: Shop, customer_id: CustomerId, rule: TierRule, decimals: int, day: date) -> Fraction:
    """Return what the customer's tier went by on a day: the sum over the window that ends with it."""
    scale = {"spend": 10**decimals, "visits": 1, "points_earned": 100}[rule.metric]
    start = tiers.window_start(rule, day)
    return Fraction(shop.totals.metric(customer_id, _COLUMN[rule.metric], start, day), scale)


def _tally(shop: Shop, customer_id: CustomerId, program: Program) -> Tally:
    asked = []
    if program.stamps:
        asked += [STAMP, FREE_ITEM]
    if any(each.uses_per_customer is not None for each in program.campaigns):
        asked.append(CAMPAIGN_USE)
    if any(each.per_customer is not None for each in program.rewards):
        asked.append(REWARD)
    return shop.marks.tally(customer_id, tuple(asked))


def _stamps_on(shop: Shop, customer_id: CustomerId, program: Program, day: date) -> dict[str, int]:
    limited = [card.code for card in program.stamps if card.per_day is not None]
    return {code: shop.marks.count(customer_id, STAMP, code, day.isoformat()) for code in limited}
