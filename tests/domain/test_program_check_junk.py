"""No document makes the check fail: junk in any field, and absurd numbers, are told or mean what they say."""

import copy
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.money import Numeral
from loyalty_desk.domain.program_check import problems_of, read_program, write_program
from tests.domain.specification import EXAMPLE, places, replace_in

WHOLE: Any = write_program(
    read_program(EXAMPLE | {"segments": {"own": [{"code": "c", "name": "C", "visits_from": 9}]}})
)
JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([10**4000, -(10**4000), "9" * 5000, "0" * 5000, "-" + "9" * 12, "\ud800", "\0", "NaN", "1e999"])
    | st.sampled_from(["vip", "gold", "0", "0001-01-01", "9999-12-31", "00:00", "23:59", "0.0001", "999999999999.99"])
    | st.text()
    | st.builds(Numeral, st.text() | st.just("1" * 5000 + ".5")),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(list(EXAMPLE)) | st.text(), inner),
)


@given(JUNK)
def test_no_document_makes_the_check_fail(whole: object) -> None:
    assert problems_of(whole)


@given(st.dictionaries(st.sampled_from(list(places(WHOLE))), JUNK, min_size=1, max_size=4))
def test_no_value_of_any_field_makes_the_check_fail(values: dict[str, Any]) -> None:
    changed = copy.deepcopy(WHOLE)
    for place, value in values.items():
        with suppress(KeyError, IndexError, TypeError):  # an outer field was changed before
            replace_in(changed, place, value)
    problems = problems_of(changed)
    assert problems or write_program(read_program(changed))
    assert all(problem.problem and "set_int_max" not in problem.problem for problem in problems)


@pytest.mark.parametrize("place", sorted(places(WHOLE)))
def test_an_absurd_number_is_told_or_means_what_it_says(place: str) -> None:
    for value in (10**5000, "9" * 5000, "-1", "999999999999", 999999999999, "0.00000000001", 10**12):
        changed = copy.deepcopy(WHOLE)
        replace_in(changed, place, value)
        if not problems_of(changed):
            assert read_program(write_program(read_program(changed))) == read_program(changed)
