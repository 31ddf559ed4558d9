"""Two programs side by side: one customer after another goes in, what they come to together comes out."""

import heapq
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.past import NEVER, Bought
from loyalty_desk.domain.preview import Burner, BurnMonth, Difference, Mover, Preview, Side, TierMove, Who
from loyalty_desk.domain.program import Program, TierRule
from loyalty_desk.domain.relived import Relived

TOP = 10
MOVERS = 50


class Totals:
    """What one program comes to over all customers."""

    def __init__(self, program: Program) -> None:
        self._value = program.points.value
        self._issued = self._redeemed = self._burned = self._outstanding = 0
        self._discount = self._points_money = 0
        self._burns: Counter[date] = Counter()

    def add(self, lived: Relived, calendar: Mapping[date, Points]) -> None:
        """Count a customer, whose points burn on the days of `calendar`."""
        self._issued += lived.issued
        self._redeemed += lived.redeemed
        self._discount += lived.discount
        self._points_money += lived.points_money
        self._outstanding += lived.pile.available
        if lived.burned:
            self._burned += sum(lived.burned.values())
        burns = self._burns
        for day, points in calendar.items():
            burns[day] += points

    def add_quiet(self, day: date, points: Points, end: date) -> None:
        """Count points of customers to whom nothing happened, which burn on `day` (NEVER: they do not)."""
        if day != NEVER:
            self._burns[day] += points
        if day <= end:
            self._burned += points
        else:
            self._outstanding += points

    def merge(self, other: "Totals") -> None:
        """Count the customers of `other` as well."""
        self._issued += other._issued
        self._redeemed += other._redeemed
        self._burned += other._burned
        self._outstanding += other._outstanding
        self._discount += other._discount
        self._points_money += other._points_money
        self._burns.update(other._burns)

    def side(self) -> Side:
        """Return what it all comes to."""
        months: Counter[date] = Counter()
        for day, points in self._burns.items():
            months[day.replace(day=1)] += points
        return Side(
            value=self._value,
            issued=self._issued,
            redeemed=self._redeemed,
            burned=self._burned,
            outstanding=self._outstanding,
            discount=self._discount,
            points_money=self._points_money,
            burns=tuple(BurnMonth(month, points) for month, points in sorted(months.items()) if points),
        )


class Comparison:
    """What the draft changes against the program in force; of customers only the foremost are remembered."""

    def __init__(self, now: Program, draft: Program) -> None:
        self._rules = (now.tiers, draft.tiers)
        self.now, self.draft = Totals(now), Totals(draft)
        self._sales = self._customers = 0
        self._money: Money = 0
        self._moves: Counter[tuple[str | None, str | None]] = Counter()
        self._movers: list[Mover] = []
        self._gain = self._lose = self._burn_more = 0
        self._winners: list[tuple[Any, ...]] = []
        self._losers: list[tuple[Any, ...]] = []
        self._burners: list[tuple[Any, ...]] = []

    def add_sale(self, bought: Bought) -> None:
        """Count a sale that is lived through."""
        self._sales += 1
        for line in bought.lines:
            self._money += line.amount

    def add(self, who: Who, now: Relived, draft: Relived, *, bought: bool) -> None:
        """Count a customer who lived through the same sales under both programs."""
        self._customers += bought
        before, after = now.calendar(), draft.calendar()
        self.now.add(now, before)
        self.draft.add(draft, after)
        if now.tier != draft.tier:
            self._moves[now.tier, draft.tier] += 1
            if len(self._movers) < MOVERS and self._is_up(now.tier, draft.tier) is not None:
                self._movers.append(Mover(who, now.tier, draft.tier))
        money = draft.benefit - now.benefit
        if money > 0:
            self._gain += 1
            _keep(self._winners, (money, who))
        elif money < 0:
            self._lose += 1
            _keep(self._losers, (-money, who))
        if before != after and (lost := _burns_sooner(before, after, max(0, draft.issued - now.issued))):
            self._burn_more += 1
            _keep(self._burners, (lost[0], who, lost[1]))

    def add_quiet_tier(self, tier: str | None, customers: int) -> None:
        """Count customers whose tier nothing touched: it changes only where the draft no longer has it."""
        before, after = (_standing_at(rule, tier) for rule in self._rules)
        if before != after:
            self._moves[before, after] += customers

    def merge(self, other: "Comparison") -> None:
        """Count the customers of `other`, who are none of these, as well."""
        self.now.merge(other.now)
        self.draft.merge(other.draft)
        self._sales += other._sales
        self._customers += other._customers
        self._money += other._money
        self._moves.update(other._moves)
        self._movers = [*self._movers, *other._movers][:MOVERS]
        self._gain += other._gain
        self._lose += other._lose
        self._burn_more += other._burn_more
        mine = (self._winners, self._losers, self._burners)
        for heap, items in zip(mine, (other._winners, other._losers, other._burners), strict=True):
            for item in items:
                _keep(heap, item)

    def preview(self, start: date, end: date, uncounted: tuple[str, ...] = ()) -> Preview:
        """Return what all of it comes to."""
        moves = sorted(self._moves.items(), key=lambda each: -each[1])
        return Preview(
            start=start,
            end=end,
            sales=self._sales,
            customers=self._customers,
            money=self._money,
            now=self.now.side(),
            draft=self.draft.side(),
            moves=tuple(TierMove(before, after, self._is_up(before, after), count) for (before, after), count in moves),
            movers=tuple(self._movers),
            gain=self._gain,
            lose=self._lose,
            winners=tuple(Difference(who, money) for money, who in _top(self._winners)),
            losers=tuple(Difference(who, -money) for money, who in _top(self._losers)),
            burners=tuple(Burner(who, points, day) for points, who, day in _top(self._burners)),
            burn_more=self._burn_more,
            uncounted=uncounted,
        )

    def _is_up(self, before: str | None, after: str | None) -> bool | None:
        old, new = self._rules
        ladder = new if old and new and new.rank(before) >= 0 else old
        old_rank, new_rank = _steps_up(ladder, before), _steps_up(new, after)
        return None if old_rank == new_rank else new_rank > old_rank


def _burns_sooner(
    before: Mapping[date, Points], after: Mapping[date, Points], more_issued: Points
) -> tuple[Points, date] | None:
    """Return how many points burn that did not before, beside those that are new, and the first day; None: no more."""
    changed = {day: after.get(day, 0) - points for day, points in before.items() if after.get(day) != points}
    changed |= {day: points for day, points in after.items() if day not in before}
    ahead = most = 0
    first = NEVER
    for day in sorted(changed):
        ahead += changed[day]
        if ahead > more_issued and first == NEVER:
            first = day
        most = max(most, ahead)
    return None if first == NEVER else (most - more_issued, first)


def _standing_at(rule: TierRule | None, tier: str | None) -> str | None:
    if rule is None:
        return None
    return tier if rule.rank(tier) >= 0 else rule.code_at(rule.rank_of(0))


def _steps_up(rule: TierRule | None, code: str | None) -> int:
    """Return how far above the tier that everybody has a tier is; 0 where there are none."""
    return max(0, rule.rank(code) - max(0, rule.rank_of(0))) if rule else 0


def _keep(heap: list[tuple[Any, ...]], item: tuple[Any, ...]) -> None:
    if len(heap) < TOP:
        heapq.heappush(heap, item)
    else:
        heapq.heappushpop(heap, item)


def _top(heap: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return sorted(heap, key=lambda item: (-item[0], item[1]))
