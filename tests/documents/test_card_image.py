"""A card's picture is read by a scanner, whatever the colours and however long the names."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from loyalty_desk.documents.card_design import HEIGHT_MM, WIDTH_MM, CardDesign, CardFace
from loyalty_desk.documents.card_image import card_picture, card_png
from loyalty_desk.documents.text_fit import draw_fitted
from tests.documents.pictures import read_codes

pytestmark = pytest.mark.usefixtures("qapp")

NUMBER = "2912345678906"
LONG = "Общество с ограниченной ответственностью «Парикмахерская Ромашка и дочери» " * 3


@pytest.mark.parametrize("pixels", [400, 1011, 2022])
@pytest.mark.parametrize(
    "design",
    [
        CardDesign("Кофейня на Лесной", "ru"),
        CardDesign("Coffee House", "en", background="#FFFFFF", ink="#111827"),
        CardDesign(LONG, "ru", background="#000000", ink="#F5B54A"),
        CardDesign("", "en", background="#B42318"),
    ],
)
def test_the_picture_is_read_back(design: CardDesign, pixels: int) -> None:
    codes = read_codes(card_picture(design, CardFace(NUMBER, "Мария"), pixels=pixels))
    assert [code.text for code in codes] == [NUMBER]


def test_bars_carry_the_same_digits() -> None:
    codes = read_codes(card_picture(CardDesign("Coffee House", "en", bars=True), CardFace(NUMBER)))
    assert sorted((code.text, code.is_qr) for code in codes) == [(NUMBER, False), (NUMBER, True)]


def test_the_file_is_a_png_in_the_proportions_of_a_bank_card() -> None:
    content = card_png(CardDesign("Coffee House", "en"), CardFace(NUMBER))
    image = QImage.fromData(content)
    assert content.startswith(b"\x89PNG")
    assert image.width() == 2022
    assert image.width() / image.height() == pytest.approx(WIDTH_MM / HEIGHT_MM, rel=0.001)
    assert image.pixelColor(0, 0).name() == "#0f766e"


def test_no_name_is_drawn_unless_it_is_given() -> None:
    design = CardDesign("Coffee House", "en")
    assert card_png(design, CardFace(NUMBER)) != card_png(design, CardFace(NUMBER, "Maria"))


@pytest.mark.parametrize(
    "text", ["Coffee", LONG * 5, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" * 3, "x" * 600]
)
def test_any_text_fits_its_box(qapp: QGuiApplication, text: str) -> None:
    image = QImage(1000, 700, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    box = QRectF(200, 200, 400, 160)
    font = QFont()
    font.setPixelSize(60)

    painter = QPainter(image)
    taken = draw_fitted(painter, box, text, font=font, smallest=24, align=Qt.AlignmentFlag.AlignTop)
    painter.end()

    assert box.contains(taken)
    outside = [image.copy(0, 0, 1000, 200), image.copy(0, 360, 1000, 340), image.copy(602, 0, 398, 700)]
    assert all(part == _blank(part) for part in outside)
    inside = image.copy(200, 200, 400, 160)
    assert inside != _blank(inside)


def test_a_card_is_drawn_without_an_application_and_without_a_screen() -> None:
    code = (
        "from loyalty_desk.documents.card_design import CardDesign, CardFace\n"
        "from loyalty_desk.documents.card_image import card_png\n"
        f"print(len(card_png(CardDesign('Coffee House', 'en'), CardFace('{NUMBER}'))))"
    )
    environment = {"PATH": "", "PYTHONPATH": ":".join(sys.path)} if sys.platform.startswith("linux") else None
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment)
    assert int(done.stdout) > 10_000


@pytest.mark.parametrize("module", ["exports", "receipt_text", "card_design", "workbook", "whole_file", "codes"])
def test_values_and_texts_load_neither_qt_nor_openpyxl(module: str) -> None:
    code = f"import sys, loyalty_desk.documents.{module}; print(*sorted({{'PySide6', 'openpyxl'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


def _blank(image: QImage) -> QImage:
    blank = QImage(image.size(), image.format())
    blank.fill(0xFFFFFFFF)
    return blank
