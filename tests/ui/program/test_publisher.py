"""Before a draft comes into force the owner sees what it changes; what is there follows only when asked."""

from pytestqt.qtbot import QtBot

from loyalty_desk.ui.program.page_actions import PageActions
from loyalty_desk.ui.program.points_cards import EarningCard
from loyalty_desk.ui.program.preview_sheet import PreviewSheet
from loyalty_desk.ui.program.print_sheet import PrintSheet
from tests.ui.program.owner import Owner


def preview(owner: Owner, qtbot: QtBot) -> PreviewSheet:
    owner.type(owner.card(EarningCard), "Points", "3")
    owner.publish()
    (sheet,) = owner.page.findChildren(PreviewSheet)
    qtbot.waitUntil(lambda: not sheet.waiting)
    return sheet


def test_a_shop_with_sales_looks_first(owner: Owner, qtbot: QtBot) -> None:
    anna = owner.shop.customer()
    owner.shop.sale(anna, "200.00")
    sheet = preview(owner, qtbot)
    assert owner.shop.desk.rules.version() == 1
    sheet.complete()
    assert owner.shop.desk.rules.version() == 2
    assert owner.page.draft.changed() == ()
    assert owner.notices.texts() == ["Version 2 of the program is in force."]


def test_going_back_leaves_the_draft(owner: Owner, qtbot: QtBot) -> None:
    owner.shop.sale(owner.shop.customer(), "200.00")
    preview(owner, qtbot).reject()
    assert owner.shop.desk.rules.version() == 1
    assert owner.page.draft.changed() == (("earning", "points"),)


def test_points_and_tiers_follow_only_when_asked(owner: Owner, qtbot: QtBot) -> None:
    anna = owner.shop.customer()
    owner.shop.sale(anna, "200.00")
    owner.page.draft.put(("expiry", "months"), 1)
    sheet = preview(owner, qtbot)
    sheet.lots.setChecked(True)
    sheet.complete()
    qtbot.waitUntil(lambda: "Points and tiers follow the new program now." in owner.notices.texts())
    assert owner.shop.lots(anna) == [("10", "2026-02-10")]


def test_the_head_prints_and_tries_a_file(owner: Owner, qtbot: QtBot) -> None:
    (actions,) = owner.page.findChildren(PageActions)
    actions.print.click()
    (sheet,) = owner.page.window().findChildren(PrintSheet)
    assert sheet.isVisible()
    sheet.reject()
    owner.type(owner.card(EarningCard), "for every", "0")
    assert not actions.file.isEnabled()
