"""What customers are expected to do: who comes again, how often, and for how much."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.money import Money
from loyalty_desk.domain.prediction import BgNbd, fit_bg_nbd
from loyalty_desk.domain.prediction_money import GammaGamma, fit_gamma_gamma
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.lives import Life, Lives

if TYPE_CHECKING:
    from loyalty_desk.domain.likelihood import Counts, Values

Order: TypeAlias = Literal["value", "danger"]

MOST = 20
_QUARTER, _YEAR, _WEEK = 90, 365, 7  # days
_STEP = 10_000


@dataclass(frozen=True)
class Estimate:
    """What customers are like, of so many who bought; None where too few came again to tell."""

    customers: int
    bg_nbd: BgNbd | None
    gamma_gamma: GammaGamma | None


@dataclass(frozen=True)
class Ahead:
    """What is expected of the next 90 and 365 days: days with sales, and their money if it can be told."""

    sales_90: float
    sales_365: float
    money_90: Money | None
    money_365: Money | None


@dataclass(frozen=True)
class Prospect:
    """A customer, the probability that they still are one, and what is expected of them."""

    customer_id: CustomerId
    name: str
    alive: float
    ahead: Ahead


@dataclass(frozen=True)
class Forecast:
    """What is expected of all customers together, and of those who matter most.

    Of `returned`, who came on a second day, `alive` are probably still customers; of the others that cannot be told.
    `valuable` are those who are expected to bring most in a year; `endangered` those with most to lose: what they are
    expected to bring times the probability that they are gone.
    """

    estimate: Estimate
    returned: int
    alive: float
    ahead: Ahead
    valuable: tuple[Prospect, ...]
    endangered: tuple[Prospect, ...]


@dataclass(frozen=True)
class _Crowd:
    """Customers as arrays: times in weeks, money in minor units."""

    ids: "Counts"
    frequency: "Counts"
    recency: "Values"
    age: "Values"
    paid_days: "Counts"
    mean_paid: "Values"


class Predictions:
    """Looks ahead from a day; everything here is long work for a large shop: `progress` takes per cent, may cancel."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._lives = Lives(shop.database)

    def estimate(self, until: date, *, progress: Progress = silent) -> Estimate:
        """Return the models of those who bought until a day; days still to come count as days without sales."""
        return _estimate(self._crowd(until, progress), progress)

    def customers(
        self, until: date, *, limit: int = MOST, order: Order = "value", progress: Progress = silent
    ) -> tuple[Prospect, ...]:
        """Return the most valuable customers, or the most endangered ones; nobody if too few came again to tell."""
        forecast = self.forecast(until, limit=limit, progress=progress)
        if forecast is None:
            return ()
        return forecast.valuable if order == "value" else forecast.endangered

    def forecast(self, until: date, *, limit: int = MOST, progress: Progress = silent) -> Forecast | None:
        """Return what is expected after a day, with `limit` customers of a kind at most; None if it cannot be told."""
        crowd = self._crowd(until, progress)
        estimate = _estimate(crowd, progress)
        if estimate.bg_nbd is None:
            return None
        future = _Future.of(crowd, estimate.bg_nbd, estimate.gamma_gamma)
        progress(100)
        again = crowd.frequency > 0
        worth = future.sales_365 if future.money_a_time is None else future.sales_365 * future.money_a_time
        return Forecast(
            estimate=estimate,
            returned=int(again.sum()),
            alive=float(future.alive[again].sum()),
            ahead=future.ahead(slice(None)),
            valuable=self._prospects(crowd, future, _greatest(worth, limit)),
            endangered=self._prospects(crowd, future, _greatest(worth * (1 - future.alive), limit)),
        )

    def _prospects(self, crowd: _Crowd, future: "_Future", places: "Counts") -> tuple[Prospect, ...]:
        ids = [CustomerId(int(number)) for number in crowd.ids[places]]
        names = self._lives.names(ids)
        return tuple(
            Prospect(number, names[number], float(future.alive[place]), future.ahead(slice(place, place + 1)))
            for number, place in zip(ids, places.tolist(), strict=True)
        )

    def _crowd(self, until: date, progress: Progress) -> _Crowd:
        import numpy as np

        with self._shop.database.snapshot():
            rows = np.fromiter(self._told(until, progress), dtype=[(name, np.int64) for name in Life._fields])
        return _Crowd(
            ids=rows["customer_id"],
            frequency=rows["days"] - 1,
            recency=(rows["last"] - rows["first"]) / _WEEK,
            age=(until.toordinal() - rows["first"]) / _WEEK,
            paid_days=rows["paid_days"],
            mean_paid=rows["paid"] / np.maximum(rows["paid_days"], 1),
        )

    def _told(self, until: date, progress: Progress) -> Iterator[Life]:
        """Give the customers and tell the way done, the first 60 per cent of all."""
        count = self._lives.count()
        for done, life in enumerate(self._lives.until(until)):
            if done % _STEP == 0:
                progress(60 * done // count)
            yield life


@dataclass(frozen=True)
class _Future:
    """What is expected of each of a crowd; money in minor units."""

    alive: "Values"
    sales_90: "Values"
    sales_365: "Values"
    money_a_time: "Values | None"

    @staticmethod
    def of(crowd: _Crowd, buying: BgNbd, spending: GammaGamma | None) -> "_Future":
        known = (crowd.frequency, crowd.recency, crowd.age)
        return _Future(
            alive=buying.alive(*known),
            sales_90=buying.expected_sales(_QUARTER / _WEEK, *known),
            sales_365=buying.expected_sales(_YEAR / _WEEK, *known),
            money_a_time=spending.expected_money(crowd.paid_days, crowd.mean_paid) if spending else None,
        )

    def ahead(self, places: slice) -> Ahead:
        """Return the sums over some places."""

        def money(sales: "Values") -> Money | None:
            return None if self.money_a_time is None else round(float(sales[places] @ self.money_a_time[places]))

        return Ahead(
            sales_90=float(self.sales_90[places].sum()),
            sales_365=float(self.sales_365[places].sum()),
            money_90=money(self.sales_90),
            money_365=money(self.sales_365),
        )


def _estimate(crowd: _Crowd, progress: Progress) -> Estimate:
    """Fit both models, from 60 to 90 per cent of the way."""

    def going_on(start: int, evaluations: int) -> None:
        progress(start + 15 * evaluations // (evaluations + 20))

    return Estimate(
        customers=len(crowd.ids),
        bg_nbd=fit_bg_nbd(crowd.frequency, crowd.recency, crowd.age, progress=partial(going_on, 60)),
        gamma_gamma=fit_gamma_gamma(crowd.paid_days, crowd.mean_paid, progress=partial(going_on, 75)),
    )


def _greatest(values: "Values", limit: int) -> "Counts":
    """Return the places of the greatest values, the greatest first, the earlier customer first among equals."""
    import numpy as np

    places: Counts = np.argsort(-values, kind="stable")[:limit]
    return places
