"""What customers think of the shop, as two figures: NPS and CSAT."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from loyalty_desk.domain.metrics.summary import ratio

PROMOTERS, DETRACTORS = range(9, 11), range(7)
CONTENT = range(4, 6)


@dataclass(frozen=True, kw_only=True)
class Opinions:
    """How many answers gave each score: would recommend us (0-10), is satisfied (1-5)."""

    recommend: Mapping[int, int] = field(default_factory=dict)
    satisfied: Mapping[int, int] = field(default_factory=dict)

    @property
    def nps(self) -> Fraction | None:
        """The share of answers 9-10 less that of answers 0-6, from -1 to 1 (Reichheld 2003)."""
        return ratio(self.promoters - self.detractors, self.asked)

    @property
    def csat(self) -> Fraction | None:
        """The share of answers 4-5 of five."""
        return ratio(self.content, self.rated)

    @property
    def promoters(self) -> int:
        """How many would recommend us for sure: 9-10."""
        return _among(self.recommend, PROMOTERS)

    @property
    def detractors(self) -> int:
        """How many would rather not: 0-6."""
        return _among(self.recommend, DETRACTORS)

    @property
    def content(self) -> int:
        """How many are satisfied: 4-5."""
        return _among(self.satisfied, CONTENT)

    @property
    def asked(self) -> int:
        """How many said whether they would recommend us."""
        return sum(self.recommend.values())

    @property
    def rated(self) -> int:
        """How many said whether they are satisfied."""
        return sum(self.satisfied.values())


def _among(scores: Mapping[int, int], wanted: range) -> int:
    return sum(count for score, count in scores.items() if score in wanted)
