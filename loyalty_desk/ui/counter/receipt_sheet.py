"""A receipt to look at, to open as a PDF, and to save."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from loyalty_desk.documents.receipt_pdf import receipt_pdf
from loyalty_desk.documents.receipt_text import receipt_text
from loyalty_desk.documents.whole_file import save
from loyalty_desk.domain.errors import Trouble
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Reason
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.receipts import receipt_of
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.wording import sentence
from loyalty_desk.ui.wording_quote import QuoteWords

_SIZE = (440, 620)


class ReceiptSheet(DialogFrame):
    """The receipt of one sale as plain text; Enter opens its PDF."""

    def __init__(
        self,
        desk: Desk,
        sale_id: SaleId,
        formats: Formats,
        notices: Notices,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Receipt"), parent)
        self._formats = formats
        self._notices = notices
        self._receipt = receipt_of(desk, sale_id, formats.language, self._name_discount)
        self._text = QPlainTextEdit(receipt_text(self._receipt, formats.language))
        self._compose()

    def text(self) -> str:
        """Return the receipt as it is shown."""
        return self._text.toPlainText()

    def complete(self) -> None:
        """Open the PDF in the program that this computer has for it."""
        path = Path(mkdtemp(prefix="receipt-")) / self._name("pdf")
        if self.save_to(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            self.accept()

    def save_to(self, path: Path) -> bool:
        """Write the receipt, as text where the name ends so and else as PDF; return whether it worked."""
        as_text = path.suffix.lower() == ".txt"
        content = self.text().encode("utf-8") if as_text else receipt_pdf(self._receipt, self._formats.language)
        try:
            save(content, path)
        except Trouble as trouble:
            self._notices.bad(sentence(trouble, self._formats))
            return False
        return True

    def _save(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the receipt"), str(Path(documents) / self._name("pdf")))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF (*.pdf)"), self.tr("Plain text (*.txt)")])
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("txt" if "*.txt" in kind else "pdf"))
        dialog.fileSelected.connect(self._saved)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _saved(self, name: str) -> None:
        if self.save_to(Path(name)):
            self._notices.good(self.tr("Saved: {name}").format(name=Path(name).name))
            self.accept()

    def _name(self, suffix: str) -> str:
        return f"receipt-{self._receipt.code}.{suffix}"

    def _name_discount(self, program: Program, reason: Reason) -> str:
        return QuoteWords(program, self._formats).reason(reason)

    def _compose(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._text.setFont(font)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Receipt"))
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text, 1)
        self.add_close()
        self.add_button(self.tr("Save…")).clicked.connect(self._save)
        self.set_complete(self.tr("Open PDF"))
        self.resize(*_SIZE)
