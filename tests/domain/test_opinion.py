"""Scores within their scales, and the marks that keep them."""

from datetime import date

import pytest

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.opinion import SILENT, Opinion


def test_each_answer_is_a_mark_of_its_day() -> None:
    day = date(2026, 1, 10)
    assert Opinion(recommend=0, satisfied=5).marks(day) == (
        Mark("recommend", "0", "2026-01-10", 1),
        Mark("satisfied", "5", "2026-01-10", 1),
    )
    assert Opinion(satisfied=1).marks(day) == (Mark("satisfied", "1", "2026-01-10", 1),)
    assert SILENT.marks(day) == ()


@pytest.mark.parametrize(
    ("recommend", "satisfied", "field", "problem"),
    [
        (-1, None, "recommend", "not from 0 to 10"),
        (11, None, "recommend", "not from 0 to 10"),
        (None, 0, "satisfied", "not from 1 to 5"),
        (10, 6, "satisfied", "not from 1 to 5"),
    ],
)
def test_scores_outside_their_scales(recommend: int | None, satisfied: int | None, field: str, problem: str) -> None:
    with pytest.raises(Invalid) as invalid:
        Opinion(recommend=recommend, satisfied=satisfied)
    assert (invalid.value.field, invalid.value.problem) == (field, problem)
