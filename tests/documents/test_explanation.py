"""An explanation has every line of its sale, on as many pages as that takes."""

import pytest

from loyalty_desk.documents.explanation import Explanation, explanation_pdf, explanation_picture
from loyalty_desk.documents.section import Item, Section
from tests.documents.pdf_text import page_texts, squeezed

pytestmark = pytest.mark.usefixtures("qapp")


def explanation(lines: int) -> Explanation:
    goods = tuple(Item(f"Капучино номер {number}", value=f"{number},00 ₽") for number in range(lines))
    return Explanation(
        shop="Кофейня",
        title="Почему столько?",
        facts="3 апр. 2026 г., 16:05 · Анна",
        sections=(Section("Goods", goods), Section("Points", (Item("Together", value="+25", strong=True),))),
        footer="Sale 2912",
    )


def test_one_page_where_it_fits() -> None:
    (page,) = page_texts(explanation_pdf(explanation(30)))
    for text in ("Кофейня", "Почему столько?", "3 апр. 2026 г., 16:05 · Анна", "Капучино номер 29", "+25", "Sale 2912"):
        assert squeezed(text) in page
    assert "1/1" not in page


def test_a_long_sale_goes_on_on_numbered_pages() -> None:
    pages = page_texts(explanation_pdf(explanation(300)))
    assert len(pages) > 2
    found = [number for page in pages for number in range(300) if squeezed(f"номер {number} {number},00 ₽") in page]
    assert set(found) == set(range(300))
    assert all(squeezed(f"Sale 2912 · {number} / {len(pages)}") in page for number, page in enumerate(pages, 1))


def test_a_heading_goes_with_what_follows_it() -> None:
    for lines in range(40, 60):
        for page in page_texts(explanation_pdf(explanation(lines))):
            assert ("Points" in page) == ("Together" in page)


def test_a_picture_shows_the_first_page() -> None:
    assert explanation_picture(explanation(300), 210).height() == 297
