"""A sheet holds ten true-size cards that are read from a print at 200 dots to the inch."""

import pytest

from loyalty_desk.documents.card_design import HEIGHT_MM, WIDTH_MM, CardDesign, CardFace
from loyalty_desk.documents.card_sheet import card_sheet
from loyalty_desk.domain.card import make_number
from tests.documents.pictures import INCH_MM, Found, read_codes, read_pages

pytestmark = pytest.mark.usefixtures("qapp")

DPI = 200
DESIGN = CardDesign("Кофейня на Лесной", "ru")
QR_MM = 33 * 21 / 29  # the white panel is 33 mm and holds 21 modules and the white of four on each side


def faces(count: int) -> list[CardFace]:
    """Return cards with numbers one after another."""
    places = iter(range(count))
    return [CardFace(make_number(lambda _: 1234567 + next(places))) for _ in range(count)]


@pytest.mark.parametrize(
    "design",
    [DESIGN, CardDesign("Coffee House", "en", background="#FFFFFF", ink="#111827", bars=True)],
)
def test_all_ten_are_read_and_true_to_size(design: CardDesign) -> None:
    cards = faces(10)
    (page,) = read_pages(card_sheet(design, cards), DPI)
    codes = sorted((code for code in read_codes(page.image) if code.is_qr), key=lambda code: code.text)

    assert [code.text for code in codes] == sorted(card.number for card in cards)
    assert page.width == pytest.approx(210, abs=0.3)
    assert page.height == pytest.approx(297, abs=0.3)
    places = {code.text: code for code in codes}
    corners = [places[card.number] for card in cards]
    assert _mm(corners[0], corners[1], axis=0) == pytest.approx(WIDTH_MM, rel=0.01)
    assert _mm(corners[0], corners[8], axis=1) == pytest.approx(4 * HEIGHT_MM, rel=0.01)
    for code in codes:
        assert (code.right[0] - code.left[0]) / DPI * INCH_MM == pytest.approx(QR_MM, rel=0.01)


def test_bars_on_the_sheet_are_read_too() -> None:
    cards = faces(10)
    (page,) = read_pages(card_sheet(CardDesign("Coffee House", "en", bars=True), cards), 300)
    bars = {code.text for code in read_codes(page.image) if not code.is_qr}
    assert bars == {card.number for card in cards}


@pytest.mark.parametrize(("count", "pages"), [(1, [1]), (10, [10]), (11, [10, 1]), (23, [10, 10, 3])])
def test_more_than_ten_cards_take_more_pages(count: int, pages: list[int]) -> None:
    drawn = read_pages(card_sheet(DESIGN, faces(count)), DPI)
    assert [len(read_codes(page.image)) for page in drawn] == pages


def _mm(first: Found, second: Found, *, axis: int) -> float:
    return (second.left[axis] - first.left[axis]) / DPI * INCH_MM
