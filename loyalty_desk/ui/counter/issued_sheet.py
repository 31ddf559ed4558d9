"""A certificate just sold: its code to hand over as a picture, or to write down."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_image import card_picture, card_png
from loyalty_desk.documents.whole_file import save
from loyalty_desk.domain.card import readable
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.wording import sentence

_PICTURE = 432  # pixels across


class IssuedSheet(DialogFrame):
    """The picture of the certificate, with its number large enough to be copied by hand."""

    def __init__(
        self,
        desk: Desk,
        certificate: Certificate,
        formats: Formats,
        notices: Notices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Gift certificate"), parent)
        self._formats = formats
        self._notices = notices
        self._certificate = certificate
        profile = desk.profile.load()
        self._design = CardDesign(
            shop=name_in(desk.shop.program.name, formats.language),
            line=self.tr("Gift certificate"),
            language=formats.language,
            background=profile.card_paper,
            ink=profile.card_ink,
        )
        self._face = CardFace(certificate.code, self._worth())
        self._compose()

    def save_to(self, path: Path) -> bool:
        """Write the picture; return whether it worked."""
        try:
            save(card_png(self._design, self._face), path)
        except Trouble as trouble:
            self._notices.bad(sentence(trouble, self._formats))
            return False
        self._notices.good(self.tr("Saved: {name}").format(name=path.name))
        return True

    def _worth(self) -> str:
        money, last = self._formats.money(self._certificate.left), self._certificate.expires_on
        if last is None:
            return money
        return self.tr("{money} until {day}").format(money=money, day=self._formats.date(last))

    def _save(self) -> None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        name = f"certificate-{self._certificate.code}.png"
        dialog = QFileDialog(self, self.tr("Save the certificate's picture"), str(Path(pictures) / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Picture (*.png)")])
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _compose(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(card_picture(self._design, self._face, pixels=round(_PICTURE * ratio)))
        picture.setDevicePixelRatio(ratio)
        shown = QLabel()
        shown.setPixmap(picture)
        shown.setAccessibleName(readable(self._certificate.code))
        self.body.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        number = Label(readable(self._certificate.code), role="figure-small", selectable=True)
        self.body.addWidget(number, 0, Qt.AlignmentFlag.AlignHCenter)
        told = self.tr("Give the picture, or write the number on a certificate. It pays when it is scanned or typed.")
        self.body.addWidget(Label(told, role="soft", wrap=True))
        self.body.addStretch()
        self.add_button(self.tr("Save the picture…")).clicked.connect(self._save)
        self.set_complete(self.tr("Done"))
