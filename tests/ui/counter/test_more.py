"""What is rarely done at the counter, and asking a manager."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from loyalty_desk.ui.counter.approval_sheet import ApprovalSheet
from loyalty_desk.ui.counter.certificate_sale import CertificateSaleSheet
from loyalty_desk.ui.counter.issued_sheet import IssuedSheet
from loyalty_desk.ui.counter.more_sheet import MoreSheet
from loyalty_desk.ui.counter.reasons import ReasonsSheet
from loyalty_desk.ui.customers.membership_sheet import MembershipSheet
from loyalty_desk.ui.customers.opinion_sheet import OpinionSheet
from loyalty_desk.ui.customers.surprise_sheet import SurpriseSheet
from tests.ui.counter.conftest import FeastStage
from tests.ui.counter.stage import Stage, words_of

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
F4, F5, F7 = Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F7


def more(feast: FeastStage, digit: Qt.Key) -> None:
    feast.press(F5)
    feast.sheet(MoreSheet)
    feast.press(digit)


def test_a_program_without_any_of_it_has_no_button(stage: Stage) -> None:
    assert "More" not in stage.shown
    stage.press(F5)
    assert not stage.sheets()


def test_without_a_customer_only_a_certificate_can_be_sold(feast: FeastStage) -> None:
    feast.press(F5)
    sheet = feast.sheet(MoreSheet)
    assert words_of(sheet).count("Scan the customer's card first.") == 3
    feast.press(Qt.Key.Key_2)
    assert feast.sheet(MoreSheet) is sheet


def test_a_certificate_is_sold_shown_and_undone(feast: FeastStage) -> None:
    feast.page.serve(feast.cafe.maria)
    more(feast, Qt.Key.Key_1)
    assert "Bought by Maria Orlova" in words_of(feast.sheet(CertificateSaleSheet))
    feast.press(ENTER)
    assert "Must be more than 0" in words_of(feast.sheet(CertificateSaleSheet))
    feast.typed("50")
    feast.press(ENTER)
    sold = feast.cafe.desk.certificates.recent(limit=1)[0]
    assert (sold.amount, sold.customer_id) == (5000, feast.cafe.maria)
    code = sold.certificate.code
    assert f"{code[0]} {code[1:7]} {code[7:]}" in words_of(feast.sheet(IssuedSheet))
    feast.press(ENTER)
    assert feast.said == ["Certificate sold: €50.00"]
    feast.press(F7)
    assert feast.said == ["The certificate is cancelled. Give back: €50.00"]
    assert feast.cafe.left(code) == "0.00"


def test_a_certificate_spent_in_part_is_not_undone(feast: FeastStage) -> None:
    more(feast, Qt.Key.Key_1)
    feast.typed("50")
    feast.press(ENTER)
    feast.press(ENTER)
    code = feast.cafe.desk.certificates.recent(limit=1)[0].certificate.code
    notice = feast.page._teller._said
    assert notice is not None
    feast.page._serve(None)
    feast.typed("10")
    feast.page.take_scan(code)
    assert feast.page._priced is not None
    feast.page._till.sell(feast.page._priced)
    feast.press(F7)
    assert feast.said == ["A part of this certificate is spent already. It cannot be cancelled any more."]


def test_the_picture_of_a_certificate_is_saved(feast: FeastStage, tmp_path: Path) -> None:
    sheet = feast.page._sheets.issued(feast.cafe.desk.certificates.show(feast.cafe.certificate("20.00")))
    assert sheet.save_to(tmp_path / "gift.png")
    assert not QImage(str(tmp_path / "gift.png")).isNull()
    assert not sheet.save_to(tmp_path / "nowhere" / "gift.png")
    assert feast.said[0] == "Saved: gift.png"
    assert feast.said[1].startswith("The disk does not answer")


def test_a_membership_is_sold_and_undone(feast: FeastStage) -> None:
    feast.page.serve(feast.cafe.maria)
    more(feast, Qt.Key.Key_2)
    assert "€990.00" in words_of(feast.sheet(MembershipSheet))
    feast.press(ENTER)
    assert feast.said == ["Coffee club until Apr 20, 2026. Take: €990.00"]
    assert "Coffee club until April 20" in feast.shown
    feast.press(F7)
    assert feast.said == ["The membership is cancelled. Give back: €990.00"]
    assert "Coffee club" not in feast.shown


def test_a_surprise_within_the_days_budget(feast: FeastStage) -> None:
    feast.page.serve(feast.cafe.maria)
    more(feast, Qt.Key.Key_3)
    sheet = feast.sheet(SurpriseSheet)
    feast.typed("300")
    sheet._reason._take("a kind word")
    feast.press(ENTER)
    assert feast.said == ["+300\N{NO-BREAK SPACE}points for Maria Orlova"]
    assert "1,547" in feast.shown
    feast.press(F5)
    assert "Nothing is left for today." in words_of(feast.sheet(MoreSheet))


def test_thanks_for_an_answer_once_in_a_while(feast: FeastStage) -> None:
    feast.page.serve(feast.cafe.maria)
    more(feast, Qt.Key.Key_4)
    assert "+20 points" in words_of(feast.sheet(OpinionSheet))
    feast.press(ENTER)
    assert feast.said == ["Thanks for an answer: +20\N{NO-BREAK SPACE}points"]
    feast.press(F5)
    assert "Was thanked not long ago." in words_of(feast.sheet(MoreSheet))
    feast.press(Qt.Key.Key_4)
    feast.press(ENTER)
    assert "The customer had these points not long ago." in words_of(feast.sheet(OpinionSheet))
    feast.press(Qt.Key.Key_Right)
    feast.press(Qt.Key.Key_Right)
    feast.press(ENTER)
    assert feast.said == ["The answer is written down."]
    (latest, *_) = feast.cafe.desk.people.timeline(feast.cafe.maria)
    assert (latest.kind, latest.name) == ("recommend", "2")


def approve(feast: FeastStage) -> None:
    sheet = feast.sheet(ApprovalSheet)
    sheet._why._take("large order")
    feast.press(ENTER)


def test_enter_asks_the_manager_where_points_need_one(feast: FeastStage) -> None:
    feast.cafe.publish(redemption={"approval_over_points": "300"})
    feast.page.serve(feast.cafe.maria)
    feast.typed("2400")
    feast.press(F4)
    assert "Ask the manager" in feast.shown
    assert "Complete" not in feast.shown
    feast.press(ENTER)
    assert "840" in words_of(feast.sheet(ApprovalSheet))
    approve(feast)
    assert "Paid with points: 1,140" in feast.shown
    feast.press(ENTER)
    assert feast.cafe.desk.refunds.recent(limit=1)[0].points_used == 114000


def test_an_approval_is_for_one_purchase_as_it_is(feast: FeastStage) -> None:
    feast.cafe.publish(redemption={"approval_over_points": "300"})
    feast.page.serve(feast.cafe.maria)
    feast.typed("2000")
    feast.press(F4)
    feast.press(ENTER)
    approve(feast)
    assert "Complete" in feast.shown
    feast.page._purchase.begin()
    feast.typed("20000")
    assert "Ask the manager" in feast.shown
    feast.press(Qt.Key.Key_Backspace)
    assert "Complete" in feast.shown
    feast.press(ESC)
    feast.page.serve(feast.cafe.maria)
    feast.typed("2000")
    feast.press(F4)
    assert "Ask the manager" in feast.shown


def test_a_limit_of_earning_is_lifted_from_the_list(feast: FeastStage) -> None:
    feast.cafe.publish(earning={"points": "1", "per": "20.00", "limit_per_sale": "50"})
    feast.page.serve(feast.cafe.maria)
    feast.typed("2400")
    assert "+50 points" in feast.shown
    more(feast, Qt.Key.Key_5)
    approve(feast)
    assert "+347 points" in feast.shown
    assert "The limits were lifted for this sale" in feast.shown


def test_a_wrong_password_lifts_nothing(feast: FeastStage) -> None:
    feast.cafe.desk.approvals.set_password(None, "open sesame")
    feast.cafe.publish(redemption={"approval_over_points": "300"})
    feast.page.serve(feast.cafe.maria)
    feast.typed("2400")
    feast.press(F4)
    feast.press(ENTER)
    feast.sheet(ApprovalSheet)._typed.setText("open barley")
    approve(feast)
    assert "This password is wrong." in words_of(feast.sheet(ApprovalSheet))
    feast.press(ESC)
    assert "Ask the manager" in feast.shown


def test_why_so_many_leaves_nothing_out(feast: FeastStage) -> None:
    cafe = feast.cafe
    earning = {"points": "1", "per": "20.00", "hold_days": 3, "excluded_categories": [cafe.beans]}
    cafe.publish(earning=earning)
    feast.page.serve(cafe.maria)
    for price, key in (("240", Qt.Key.Key_1), ("1000", Qt.Key.Key_4)):
        feast.typed(price)
        feast.press(key, Qt.KeyboardModifier.AltModifier)
    assert "another campaign gives more" not in feast.shown
    feast.page._quoted._why.click()
    words = words_of(feast.sheet(ReasonsSheet))
    for said in (
        "Beans: no points for it", "€950.00", "Earns points", "€228.00",
        "Gold: 3 for every €20", "Happy morning ×2", "January", "another campaign gives more", "Kept for next time",
        "Tenth coffee free", "Oat cookie", "Can be used from", "Jan 23, 2026", "Can be used until", "Feb 23, 2026",
    ):  # fmt: skip
        assert said in words, said


def test_a_prize_and_a_tier_that_a_sale_reaches_are_said(feast: FeastStage) -> None:
    feast.cafe.spoil()
    anna = feast.cafe.customer("Anna")
    for _ in range(4):
        feast.cafe.sale(anna, "10.00")
    feast.page.serve(anna)
    feast.typed("6000")
    feast.press(ENTER)
    assert feast.said[0].splitlines()[1:] == ["Give: Oat cookie", "Five visits in a month: +100", "Now Gold"]
