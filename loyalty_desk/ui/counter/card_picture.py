"""Saves the picture of a customer's card, to send or to keep on a phone."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_image import card_png
from loyalty_desk.documents.whole_file import save
from loyalty_desk.domain.customer import Customer
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.wording import sentence


class CardPicture:
    """The picture of one customer's card."""

    def __init__(self, desk: Desk, customer: Customer, formats: Formats, notices: Notices, tasks: Tasks) -> None:
        self._desk = desk
        self._customer = customer
        self._formats = formats
        self._notices = notices
        self._tasks = tasks

    def ask(self, parent: QWidget) -> None:
        """Ask where the picture shall go."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        title = QCoreApplication.translate("CardPicture", "Save the card's picture")
        dialog = QFileDialog(parent, title, str(Path(pictures) / f"card-{self._customer.card}.png"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([QCoreApplication.translate("CardPicture", "Picture (*.png)")])
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the picture, beside the work at the counter, and say so."""
        language = self._formats.language
        profile = self._desk.profile.load()
        design = CardDesign(
            shop=name_in(self._desk.shop.program.name, language),
            language=language,
            background=profile.card_paper,
            ink=profile.card_ink,
        )
        face = CardFace(self._customer.card or "", self._customer.name)
        self._tasks.run(
            lambda _: save(card_png(design, face), path),
            done=lambda _: self._tell_saved(path.name),
            failed=self._tell_failed,
        )

    def _tell_saved(self, name: str) -> None:
        self._notices.good(QCoreApplication.translate("CardPicture", "Saved: {name}").format(name=name))

    def _tell_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._notices.bad(sentence(error, self._formats))
