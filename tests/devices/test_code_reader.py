"""Codes are read from pictures as files; what is no picture holds none."""

from loyalty_desk.devices.code_reader import read_codes
from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_image import card_png

CARD = "2912345678903"


def test_qr_and_bars_of_a_card_hold_the_same_number() -> None:
    assert read_codes(card_png(CardDesign("Coffee House", "en"), CardFace(CARD))) == (CARD,)
    assert set(read_codes(card_png(CardDesign("Coffee House", "en", bars=True), CardFace(CARD)))) == {CARD}


def test_what_is_no_picture_holds_no_code() -> None:
    assert read_codes(b"") == ()
    assert read_codes(b"no picture at all") == ()
