"""The steps of pricing that lower the bill: percents, free items, rewards."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from loyalty_desk.domain.bill import Bill
from loyalty_desk.domain.discounts import discounted, discounts_for
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.kinds import Name
from loyalty_desk.domain.marks import GIFT
from loyalty_desk.domain.mechanics import rewards, stamps
from loyalty_desk.domain.mechanics.campaigns import by_category, covers, sum_of
from loyalty_desk.domain.money import Exact, Money, round_half_up, split
from loyalty_desk.domain.offers import Campaign, Gift, Reward
from loyalty_desk.domain.purchase import WHOLE
from loyalty_desk.domain.quote import Reason


def take_percents_off(bill: Bill) -> None:
    """Step 1: percent discounts by line."""
    found = discounts_for(bill.program, bill.standing, bill.open_campaigns, bill.purchase.lines)
    bill.lines, bill.reasons = discounted(bill.program, found, bill.purchase.lines)
    bill.free = [0] * len(bill.lines)


def give_free_items(bill: Bill) -> None:
    """Step 2: one unit's price becomes 0 for a full stamp card, a gift reward, a campaign's gift."""
    if bill.purchase.free_items and bill.member:
        for look in stamps.cards_of(bill.program, bill.standing):
            for _ in range(look.free_ready):
                place = _dearest(bill, {look.card.category})
                if place is None:
                    break
                money = _free(bill, place, look.card.free_up_to)
                bill.reasons.append(Reason(code="free_stamp", line=place, money=-money, name=look.card.code))
    moneys = _moneys(bill)
    for campaign in bill.open_campaigns:
        if campaign.gift and _add_gift(bill, campaign, campaign.gift, moneys):
            moneys = _moneys(bill)


def take_rewards_off(bill: Bill) -> None:
    """Steps 2 and 3: what the customer chose from the catalogue; its points are spread where its money is."""
    purchase = bill.purchase
    if not purchase.rewards:
        return
    standing = bill.standing if bill.member else None
    for reward in rewards.wanted(bill.program, standing, purchase.rewards, bill.supplies):
        before = [line.net for line in bill.lines]
        if reward.kind == "gift":
            _take_gift(bill, reward)
        elif reward.kind != "perk":
            _take_money(bill, reward)
        taken = [net - line.net for net, line in zip(before, bill.lines, strict=True)]
        shares = split(reward.points, _weights(taken, before), bill.program.points.unit)
        bill.lines = [line._replace(points=line.points + share) for line, share in zip(bill.lines, shares, strict=True)]
        bill.reasons.append(Reason(code="reward", name=reward.code, points=-reward.points))
        bill.rewards_cost += reward.points


def _add_gift(bill: Bill, campaign: Campaign, gift: Gift, moneys: Mapping[str, Exact]) -> bool:
    """Add a campaign's gift if it is due; returns whether goods of the bill became free."""
    code = campaign.code
    bought = any(covers(campaign, category) for category in moneys)
    if not bought or sum_of(campaign, moneys) < campaign.minimum_sale:
        return False
    if bill.supplies.left(GIFT, code, gift.stock) == 0:
        bill.reasons.append(Reason(code="campaign_not_chosen", name=code, why="stock"))
        return False
    place = _named(bill, gift.name)
    if place is None:
        bill.reasons.append(Reason(code="gift", name=code))
    else:
        bill.reasons.append(Reason(code="free_gift", line=place, money=-_free(bill, place, None), name=code))
    return place is not None


def _take_gift(bill: Bill, reward: Reward) -> None:
    place = _named(bill, reward.name)
    if place is None and reward.categories:
        place = _dearest(bill, set(reward.categories))
    if place is not None:
        most = None if reward.value is None else round_half_up(reward.value * 10**bill.program.decimals)
        bill.reasons.append(Reason(code="free_reward", line=place, money=-_free(bill, place, most), name=reward.code))


def _take_money(bill: Bill, reward: Reward) -> None:
    nets = [line.net if not reward.categories or line.line.category in reward.categories else 0 for line in bill.lines]
    if not sum(nets):
        raise Refused("reward_unavailable", reward=reward.code, why="goods")
    for place, money in enumerate(rewards.money_off(reward, nets, bill.program.decimals)):
        _lower(bill, place, money)
        if money:
            bill.reasons.append(Reason(code="reward", line=place, money=-money, name=reward.code))


def _weights(taken: list[Money], before: list[Money]) -> list[Money]:
    """Return by what a reward's points are spread: by what it took off, else by price, else all on the first line."""
    return next((weights for weights in (taken, before) if sum(weights)), [1] + [0] * (len(before) - 1))


def _moneys(bill: Bill) -> dict[str, Exact]:
    return by_category((line.line.category, line.net) for line in bill.lines)


def _named(bill: Bill, name: Name) -> int | None:
    texts = {text.casefold() for text in ([name] if isinstance(name, str) else [text for _, text in name])}
    return _dearest_of(bill, [place for place, each in enumerate(bill.lines) if each.line.name.casefold() in texts])


def _dearest(bill: Bill, categories: set[str]) -> int | None:
    return _dearest_of(bill, [place for place, each in enumerate(bill.lines) if each.line.category in categories])


def _dearest_of(bill: Bill, places: Sequence[int]) -> int | None:
    dearest = stamps.dearest([_unit_price(bill, place) for place in places])
    return None if dearest is None else places[dearest]


def _unit_price(bill: Bill, place: int) -> Fraction:
    """Return the price of one unit of a line, 0 where no whole unit is left that costs anything."""
    line = bill.lines[place]
    left = line.line.quantity - bill.free[place] * WHOLE
    return Fraction(line.net * WHOLE, left) if left >= WHOLE else Fraction(0)


def _free(bill: Bill, place: int, most: Money | None) -> Money:
    """Make one unit of a line free, up to a price; returns the money taken off."""
    price = round_half_up(_unit_price(bill, place))
    money = price if most is None else min(price, most)
    _lower(bill, place, money)
    bill.free[place] += 1
    return money


def _lower(bill: Bill, place: int, money: Money) -> None:
    line = bill.lines[place]
    bill.lines[place] = line._replace(discount=line.discount + money)
