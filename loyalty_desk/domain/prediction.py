"""Who comes again: the BG/NBD model of Fader, Hardie, Lee, "Counting Your Customers" the Easy Way, 2005.

Customers buy at random, each at a rate of their own (gamma: r, alpha), and leave for ever after any sale, each with a
probability of their own (beta: a, b). Of a customer is known, in weeks and with the sales of a day taken as one: how
often they came again (`frequency`, x), when last (`recency`, t_x, since the first sale), for how long they are known
(`age`, T).
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loyalty_desk.domain.likelihood import most_likely
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.quadrature import beta_nodes

if TYPE_CHECKING:
    from loyalty_desk.domain.likelihood import Counts, Values

FEWEST_RETURNED = 30  # customers who came again: of fewer, four parameters tell nothing

# alpha in mean ages of customers
_STARTS = ((0.25, 0.1, 0.8, 2.5), (1, 1, 1, 1), (1, 0.2, 0.1, 2), (4, 1, 0.5, 5), (0.1, 0.02, 0.3, 3))
_PORTION = 20_000  # so many kinds of customers at once, for the memory's sake


@dataclass(frozen=True)
class BgNbd:
    """What the customers of a shop are like, in weeks."""

    r: float
    alpha: float
    a: float
    b: float

    def alive(self, frequency: "Counts", recency: "Values", age: "Values") -> "Values":
        """Return the probability of still being a customer; 1 for who came once, as nobody leaves before coming again.

        Fader, Hardie, Lee, Computing P(alive) Using the BG/NBD Model, 2008.
        """
        import numpy as np
        from scipy.special import expit

        again = np.maximum(frequency, 1)
        gone = np.log(self.a / (self.b + again - 1))
        gone += (self.r + again) * np.log((self.alpha + age) / (self.alpha + recency))
        chance: Values = np.where(frequency > 0, expit(-gone), 1.0)
        return chance

    def expected_sales(self, weeks: float, frequency: "Counts", recency: "Values", age: "Values") -> "Values":
        """Return how many days with sales are expected of each customer in the next weeks.

        Equation 10 of the paper, written as the mean of (1 - ((alpha + T) / (alpha + T + p t)) ** (r + x)) / p over
        p ~ beta(a, b + x): its hypergeometric function fails where a is near 1 and where x is large.
        """
        import numpy as np

        repeats, of_repeats = np.unique(frequency, return_inverse=True)
        ages, of_age = np.unique(age, return_inverse=True)
        kinds, which = np.unique(of_repeats * len(ages) + of_age, return_inverse=True)
        x, known = np.divmod(kinds, max(len(ages), 1))
        places, weights = beta_nodes(self.a, repeats.astype(np.float64) + self.b)
        sales = np.empty(len(kinds))
        for start in range(0, len(kinds), _PORTION):
            part = slice(start, start + _PORTION)
            p = places[x[part]]
            stays = np.log1p(p * (weeks / (self.alpha + ages[known[part], None])))
            each = -np.expm1(-(self.r + repeats[x[part], None]) * stays) / p
            sales[part] = (weights[x[part]] * each).sum(axis=1)
        return self.alive(frequency, recency, age) * sales[which]


def fit_bg_nbd(frequency: "Counts", recency: "Values", age: "Values", *, progress: Progress = silent) -> BgNbd | None:
    """Return the most likely parameters; None if fewer than FEWEST_RETURNED customers came again.

    `progress` is told the evaluations of the likelihood.
    """
    import numpy as np

    if np.count_nonzero(frequency) < FEWEST_RETURNED:
        return None
    unit = float(np.mean(age))  # so measured, the parameters are of like size in every shop
    likelihood = BgNbdLikelihood(frequency, recency / unit, age / unit)
    r, alpha, a, b = most_likely(likelihood, _STARTS, progress=progress)
    return BgNbd(r, alpha * unit, a, b)


class BgNbdLikelihood:
    """The mean log likelihood of customers as a function of (r, alpha, a, b), with its derivatives by them.

    Those who are alike are counted once: by frequency, by age, and by all three where the model asks for all three.
    """

    def __init__(self, frequency: "Counts", recency: "Values", age: "Values") -> None:
        import numpy as np

        self._count = len(frequency)
        self._x, self._of_x = np.unique(frequency, return_counts=True)
        self._ages, which = np.unique(age, return_inverse=True)
        self._of_age, self._repeats_at_age = np.bincount(which), np.bincount(which, frequency)
        again = frequency > 0
        rows = np.stack([frequency[again].astype(np.float64), recency[again], age[again]])
        rows = rows[:, np.lexsort(rows)]
        other = (rows[:, 1:] != rows[:, :-1]).any(axis=0)
        starts = np.concatenate([[0], np.flatnonzero(other) + 1])
        self._returned, self._of_returned = rows[:, starts], np.diff(starts, append=rows.shape[1])

    def __call__(self, parameters: "Values") -> tuple[float, "Values"]:
        """Return the value and the derivatives."""
        all_value, all_slope = self._if_all_stayed(parameters)
        value, slope = self._as_some_left(parameters)
        return (all_value + value) / self._count, (all_slope + slope) / self._count

    def _if_all_stayed(self, parameters: "Values") -> tuple[float, "Values"]:
        """Return Σ ln(A1 A2 A3) of the paper."""
        import numpy as np
        from scipy.special import digamma, gammaln

        r, alpha, a, b = parameters
        x, of_x, exponents = self._x, self._of_x, r * self._of_age + self._repeats_at_age
        aged = np.log(alpha + self._ages)
        value = of_x @ (gammaln(r + x) - gammaln(r) + gammaln(a + b) - gammaln(a + b + x) + gammaln(b + x) - gammaln(b))
        value += self._count * r * np.log(alpha) - exponents @ aged
        both = digamma(a + b) - digamma(a + b + x)
        slope = (
            of_x @ (digamma(r + x) - digamma(r)) + self._count * np.log(alpha) - self._of_age @ aged,
            self._count * r / alpha - exponents @ (1 / (alpha + self._ages)),
            of_x @ both,
            of_x @ (both + digamma(b + x) - digamma(b)),
        )
        return float(value), np.array(slope)

    def _as_some_left(self, parameters: "Values") -> tuple[float, "Values"]:
        """Return Σ ln(1 + A4 / A3) of the paper, over those who came again."""
        import numpy as np
        from scipy.special import expit

        r, alpha, a, b = parameters
        x, recency, age = self._returned
        away = np.log((alpha + age) / (alpha + recency))
        left = np.log(a / (b + x - 1)) + (r + x) * away
        share = self._of_returned * expit(left)
        slope = (
            share @ away,
            (share * (r + x)) @ (1 / (alpha + age) - 1 / (alpha + recency)),
            share.sum() / a,
            -share @ (1 / (b + x - 1)),
        )
        return float(self._of_returned @ np.logaddexp(0, left)), np.array(slope)
