"""What a customer says of the shop, as marks: would they recommend it, and are they satisfied."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.marks import Mark

RECOMMEND, SATISFIED = "recommend", "satisfied"
SCALES: Mapping[str, range] = {RECOMMEND: range(11), SATISFIED: range(1, 6)}
"""The scores of each question."""


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """Scores from 0 to 10 and from 1 to 5; None: not answered. Raises Invalid outside them."""

    recommend: int | None = None
    satisfied: int | None = None

    def __post_init__(self) -> None:
        for question, score in self.answers():
            scale = SCALES[question]
            if score not in scale:
                raise Invalid(question, f"not from {scale[0]} to {scale[-1]}")

    def answers(self) -> Iterator[tuple[str, int]]:
        """Yield each question that was answered, with its score."""
        for question, score in ((RECOMMEND, self.recommend), (SATISFIED, self.satisfied)):
            if score is not None:
                yield question, score

    def marks(self, day: date) -> tuple[Mark, ...]:
        """Return what is kept of an answer given on a day."""
        return tuple(Mark(question, str(score), day.isoformat()) for question, score in self.answers())


SILENT = Opinion()
