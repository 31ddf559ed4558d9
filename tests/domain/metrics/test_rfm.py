"""Quintiles and groups, counted by hand."""

from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.domain.metrics.rfm import GROUPS, Rfm, RfmCell, border_places, group_of, value_of


def borders(values: list[int]) -> list[int]:
    return [sorted(values)[place] for place in border_places(len(values))]


def test_five_different_values_are_one_each() -> None:
    assert borders([10, 20, 30, 40, 50]) == [10, 20, 30, 40]


def test_equal_values_score_the_same() -> None:
    found = borders([1] * 7 + [2, 2, 9])  # ten customers, seven of whom came once: borders at ranks 2, 4, 6, 8
    assert found == [1, 1, 1, 2]
    assert [1 + sum(value > border for border in found) for value in (1, 2, 9)] == [1, 4, 5]


def test_nobody_has_no_borders() -> None:
    assert borders([]) == []


def test_the_best_are_vip_and_who_came_once_lately_is_new() -> None:
    assert group_of(5, value_of(5, 5)) == "vip"
    assert group_of(5, value_of(1, 2)) == "newcomers"
    assert group_of(3, value_of(3, 3)) == "regulars"
    assert group_of(3, 1) == "cooling"
    assert group_of(1, 5) == "dormant"
    assert group_of(1, 1) == "lost"
    assert {group_of(recency, value) for recency in range(1, 6) for value in range(1, 6)} == set(GROUPS)


def test_groups_sum_to_everybody() -> None:
    rfm = Rfm((RfmCell(5, 5, 3, 900), RfmCell(4, 4, 1, 100), RfmCell(1, 1, 2, 50)), gone=10)
    sizes = rfm.sizes()
    assert sizes["vip"] == (4, 1000)
    assert sizes["lost"] == (12, 50)
    assert sum(count for count, _ in sizes.values()) == rfm.customers == 16


@given(st.lists(st.integers(0, 30), min_size=1, max_size=60))
def test_a_border_has_at_least_its_share_of_values_up_to_it_and_less_below_it(values: list[int]) -> None:
    found = borders(values)
    for rank, border in enumerate(found, start=1):
        assert sum(value <= border for value in values) * 5 >= rank * len(values)
        assert sum(value < border for value in values) * 5 < rank * len(values)
