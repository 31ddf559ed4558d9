"""Whatever is typed, pasted or scanned, the counter answers in words or not at all."""

import pytest

from tests.ui.counter.stage import Stage

TEXTS = (
    "", " ", "0", "-1", "9" * 400, "٠١٢٣٤٥٦٧٨٩٠١٢", "２９１２３４５６７８９０３", "'; DROP TABLE customer; --",
    "%_*\"()",
    "a" * 5000, "\x00\x1f\u202e", "\ud800", "🙂" * 50, "=HYPERLINK(1)", "{points} {0}", "%Ln %1", "&Amp", "<b>x</b>",
    "29 1234567890 3", "98" + "9" * 14, "+" + "7" * 30, "31.12.0000", "00.00.00",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_any_text_in_any_field(stage: Stage, text: str) -> None:
    page = stage.page
    page._search.set_text(text)
    page._search.edited.emit(text)
    page._search.submitted.emit(text)
    assert page.take_scan(text)
    for sheet in stage.sheets():
        sheet.reject()
    person = page._sheets.new_customer(text=text)
    for field in (person._name, person._phone, person._birthday, person._email):
        field.setText(text)
    person._check_phone()
    person.take_scan(text)
    person.complete()
    person.reject()
    refund = page._sheets.refund()
    refund._sales._look(text)
    refund._sales._confirm(text)
    refund.take_scan(text)
    refund.choose(stage.cafe.sale(stage.cafe.maria, "1.00").sale_id)
    refund._choice._reason.setText(text)
    refund._voiding.click()
    refund.complete()
    assert stage.cafe.desk.refunds.recent(limit=1)[0].complete
