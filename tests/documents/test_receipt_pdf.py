"""A receipt on paper is 80 mm wide, one page, and its code is read by a scanner."""

from dataclasses import replace

import pytest

from loyalty_desk.documents.receipt import Receipt, ReceiptLine
from loyalty_desk.documents.receipt_pdf import receipt_pdf
from tests.documents.pictures import read_codes, read_pages
from tests.documents.shop import ANONYMOUS, MEMBER

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("receipt", [MEMBER, ANONYMOUS])
def test_one_page_with_the_code_of_the_sale(receipt: Receipt, language: str) -> None:
    (page,) = read_pages(receipt_pdf(receipt, language), 200)
    assert page.width == pytest.approx(80, abs=0.3)
    assert [code.text for code in read_codes(page.image)] == [receipt.code]


def test_paper_grows_with_the_sale() -> None:
    (short,) = read_pages(receipt_pdf(ANONYMOUS, "en"), 72)
    (long,) = read_pages(receipt_pdf(replace(ANONYMOUS, lines=ANONYMOUS.lines * 40), "en"), 72)
    assert long.height - short.height > 39 * 3


@pytest.mark.parametrize("name", ["Капучино " * 20, "К" * 300, "\x00\n\ud800"])
def test_nothing_is_drawn_into_the_margins(name: str) -> None:
    receipt = replace(MEMBER, shop=name, footer=name, lines=(ReceiptLine(10**13, name),), to_pay=10**13)
    (page,) = read_pages(receipt_pdf(receipt, "ru"), 200)
    margin = round(4.5 / 25.4 * 200)
    for x in (0, page.image.width() - margin):
        strip = page.image.copy(x, 0, margin, page.image.height())
        blank = strip.copy()
        blank.fill(0xFFFFFFFF)
        assert strip == blank
