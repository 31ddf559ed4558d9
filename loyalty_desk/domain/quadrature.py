"""Expectations over beta distributions, by Gauss' quadrature."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loyalty_desk.domain.likelihood import Values

NODES = 40


def beta_nodes(a: float, b: "Values") -> "tuple[Values, Values]":
    """Return NODES places in (0, 1) and their weights, a row for each b: Σ weight f(place) is the mean over beta(a, b).

    Golub, Welsch, Calculation of Gauss Quadrature Rules, 1969, with the recurrence of Jacobi's polynomials on (0, 1).
    """
    import numpy as np

    k, beta = np.arange(1.0, NODES)[None, :], b[:, None]
    whole = 2 * k + a + beta - 2
    mean = a / (a + beta)
    diagonal = (1 + ((a - 1) ** 2 - (beta - 1) ** 2) / (whole * (whole + 2))) / 2
    first = mean * (1 - mean) / (a + beta + 1)
    more = whole[:, 1:] ** 2
    beside = (k * (k + a - 1) * (k + beta - 1) * (k + a + beta - 2))[:, 1:] / (more * (more - 1))
    matrix = np.zeros((len(b), NODES, NODES))
    index = np.arange(NODES)
    matrix[:, index, index] = np.concatenate([mean, diagonal], axis=1)
    matrix[:, index[1:], index[:-1]] = np.sqrt(np.concatenate([first, beside], axis=1))
    places, vectors = np.linalg.eigh(matrix)
    return np.clip(places, 1e-300, 1), vectors[:, 0, :] ** 2
