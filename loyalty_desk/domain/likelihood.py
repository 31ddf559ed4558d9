"""Finds the parameters under which what was seen is most likely."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from loyalty_desk.domain.progress import Progress, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Values: TypeAlias = NDArray[np.float64]
    Counts: TypeAlias = NDArray[np.int64]
    Likelihood: TypeAlias = Callable[[Values], tuple[float, Values]]

BOUND = 12.0  # logarithms of parameters are looked for between -BOUND and BOUND


def most_likely(
    likelihood: "Likelihood", starts: Sequence[Sequence[float]], *, progress: Progress = silent
) -> tuple[float, ...]:
    """Return the positive parameters for which a mean log likelihood is greatest.

    `likelihood` takes parameters and returns its value and its derivatives by them. The search goes on from the best
    of the starts, in logarithms. `progress` is told the evaluations done.
    """
    import numpy as np
    from scipy.optimize import minimize

    done = 0

    def loss(logarithms: "Values") -> tuple[float, "Values"]:
        nonlocal done
        done += 1
        progress(done)
        parameters = np.exp(logarithms)
        value, slope = likelihood(parameters)
        return -value, -slope * parameters

    best = min(np.log(starts), key=lambda start: loss(start)[0])
    bounds = [(-BOUND, BOUND)] * len(best)
    exact = {"maxiter": 1000, "ftol": 1e-15, "gtol": 1e-9, "maxcor": 20}
    found: Any = minimize(loss, best, jac=True, method="L-BFGS-B", bounds=bounds, options=exact)
    return tuple(float(parameter) for parameter in np.exp(found.x))
