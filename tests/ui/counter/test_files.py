"""What the counter saves: receipts and pictures of cards."""

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.counter.card_picture import CardPicture
from loyalty_desk.ui.counter.receipt_sheet import ReceiptSheet
from tests.ui.counter.stage import Stage


def test_a_receipt_as_pdf_and_as_text(stage: Stage, tmp_path: Path) -> None:
    sheet = stage.page._sheets.receipt(stage.cafe.sale(stage.cafe.maria, "100.00").sale_id)
    assert isinstance(sheet, ReceiptSheet)
    assert sheet.save_to(tmp_path / "receipt.pdf")
    assert sheet.save_to(tmp_path / "receipt.txt")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    assert "Gold: 5 % off" in (tmp_path / "receipt.txt").read_text(encoding="utf-8")


def test_a_receipt_that_cannot_be_saved_says_why(stage: Stage, tmp_path: Path) -> None:
    sheet = stage.page._sheets.receipt(stage.cafe.sale(stage.cafe.maria, "100.00").sale_id)
    assert isinstance(sheet, ReceiptSheet)
    assert not sheet.save_to(tmp_path / "nowhere" / "receipt.pdf")
    assert stage.said == ["The disk does not answer; nothing was saved. Check it and try again."]


def _picture(stage: Stage) -> CardPicture:
    customer = stage.cafe.shop.customers.load(stage.cafe.maria)
    return CardPicture(stage.cafe.desk, customer, stage.formats, stage.window.notices, stage.tasks)


def test_the_picture_of_a_card(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    _picture(stage).save_to(tmp_path / "card.png")
    qtbot.waitUntil(lambda: stage.said == ["Saved: card.png"])
    assert QImage(str(tmp_path / "card.png")).width() > 1000


def test_a_picture_that_cannot_be_saved_says_why(stage: Stage, tmp_path: Path, qtbot: QtBot) -> None:
    _picture(stage).save_to(tmp_path / "nowhere" / "card.png")
    qtbot.waitUntil(lambda: bool(stage.said))
    assert stage.said[0].startswith("The disk does not answer")
