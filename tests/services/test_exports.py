"""Exports of a selection of customers."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl

from loyalty_desk.domain.selection import EVERYBODY, InTier, OneOf, Selection, Tagged
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal


def names(shop: Rehearsal, path: Path, among: Selection) -> Sequence[object]:
    written = shop.desk.exports.write("customers", path, among=among, filters=(("Shown", "tea = “all”"),))
    book = openpyxl.load_workbook(path)
    cover = [row[1:3] for row in book.worksheets[0].iter_rows(values_only=True)]
    assert ("Shown", "tea = “all”") in cover
    found = [row[0] for row in book.worksheets[1].iter_rows(min_row=2, values_only=True)][:written]
    assert len(found) == written
    return found


def test_only_the_selected_are_written(open_shop: OpenShop, tmp_path: Path) -> None:
    shop = open_shop()
    anna, boris, clara = (shop.customer(name) for name in ("Anna", "Boris", "Clara"))
    shop.desk.selections.tag([clara, anna], add=["tea"])
    path = tmp_path / "a.xlsx"
    assert names(shop, path, Selection((Tagged(("tea",)),))) == ["Anna", "Clara"]
    assert names(shop, path, Selection((OneOf((boris,)),))) == ["Boris"]
    assert names(shop, path, Selection((InTier(("gold",)),))) == []
    assert names(shop, path, EVERYBODY) == ["Anna", "Boris", "Clara"]
