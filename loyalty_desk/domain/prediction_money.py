"""What a sale brings: the gamma-gamma model of Fader, Hardie, Lee, 2005, and Fader, Hardie, 2013.

What a customer spends a time varies (gamma: p) around a mean of their own, and these differ between customers (q, v).
It does not depend on how often they come. As the authors do, only sales after the first one are looked at.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loyalty_desk.domain.likelihood import most_likely
from loyalty_desk.domain.prediction import FEWEST_RETURNED
from loyalty_desk.domain.progress import Progress, silent

if TYPE_CHECKING:
    from loyalty_desk.domain.likelihood import Counts, Likelihood, Values

_STARTS = ((1, 3, 2), (6, 4, 0.5), (0.5, 2, 2), (30, 10, 0.3), (2, 30, 15))


@dataclass(frozen=True)
class GammaGamma:
    """What the customers of a shop spend; `v` is in minor units of money."""

    p: float
    q: float
    v: float

    def expected_money(self, frequency: "Counts", mean_money: "Values") -> "Values":
        """Return what each customer is expected to spend a time, in minor units.

        `mean_money` is the mean of the `frequency` sales that are known; it is not looked at where there are none.
        """
        import numpy as np

        known = np.where(frequency > 0, frequency * mean_money, 0.0)
        return self.p * (self.v + known) / (self.p * frequency + self.q - 1)


def fit_gamma_gamma(frequency: "Counts", mean_money: "Values", *, progress: Progress = silent) -> GammaGamma | None:
    """Return the most likely parameters for customers with `frequency` sales of `mean_money` minor units each.

    Who has none, or spent nothing, is left out. None if fewer than FEWEST_RETURNED remain, or if what they spend
    differs so much that it has no mean (q of 1 or less).
    """
    import numpy as np

    spends = (frequency > 0) & (mean_money > 0)
    if np.count_nonzero(spends) < FEWEST_RETURNED:
        return None
    unit = float(np.mean(mean_money[spends]))
    likelihood = gamma_gamma_likelihood(frequency[spends], mean_money[spends] / unit)
    p, q, v = most_likely(likelihood, _STARTS, progress=progress)
    return GammaGamma(p, q, v * unit) if q > 1 else None


def gamma_gamma_likelihood(frequency: "Counts", mean_money: "Values") -> "Likelihood":
    """Return the mean log likelihood as a function of (p, q, v), with its derivatives by them."""
    import numpy as np
    from scipy.special import digamma, gammaln

    count = len(frequency)
    x, of_x = np.unique(frequency, return_counts=True)
    spent = frequency * mean_money
    times, once = frequency @ np.log(spent), np.log(mean_money).sum()

    def likelihood(parameters: "Values") -> tuple[float, "Values"]:
        p, q, v = parameters
        sums, shared = np.log(spent + v), 1 / (spent + v)
        heavy, light = frequency @ sums, sums.sum()
        value = of_x @ (gammaln(p * x + q) - gammaln(p * x)) - count * gammaln(q) + count * q * np.log(v)
        value += p * times - once - p * heavy - q * light
        slope = (
            of_x @ (x * (digamma(p * x + q) - digamma(p * x))) + times - heavy,
            of_x @ digamma(p * x + q) + count * (np.log(v) - digamma(q)) - light,
            count * q / v - (p * (frequency @ shared) + q * shared.sum()),
        )
        return float(value) / count, np.array(slope) / count

    return likelihood
