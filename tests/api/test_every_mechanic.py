"""A month of a shop with every mechanic on; then everything is taken back, and all is as it began."""

from decimal import Decimal
from random import Random

import pytest

from tests.api.month import first_week, later, undoing
from tests.api.month.program import EVERYTHING
from tests.api.month.till import Till
from tests.api.register import NearRegister
from tests.domain.specification import EXAMPLE


def test_every_section_of_the_specification_is_on(register: NearRegister) -> None:
    off = {name for name in EXAMPLE if not EVERYTHING.get(name)}
    assert off == set()
    register.call("program.publish", program=EVERYTHING)
    document = register.call("program.get")["program"]
    assert set(document) == set(EVERYTHING)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_month_and_back(register: NearRegister, seed: int) -> None:
    till = Till(register)
    till.open()
    for story in (*first_week.STORIES, *later.STORIES):
        story(till)
    assert register.call("shop.verify")["ok"]
    _check_figures(till)
    order = Random(seed)
    undoing.part_of_each_other_sale(till, order)
    undoing.the_rest(till, order)
    undoing.everybody_has_what_nobody_bought(till)
    undoing.certificates_are_whole(till)
    undoing.stocks_and_budgets_are_full(till)
    undoing.march_never_was(till)
    assert register.call("shop.verify")["ok"]


def _check_figures(till: Till) -> None:
    """Money in the report counts what certificates paid."""
    figures = till.ask("report.summary", **{"from": "2026-03-01", "to": "2026-03-31"})
    money = sum(Decimal(sale["to_pay"]) + Decimal(sale["certificate_money"]) for sale in till.sales.values())
    assert (figures["sales"], Decimal(figures["money"])) == (len(till.sales), money)
    assert figures["buyers"] == 8
