"""The step in which a file is chosen, and what is in it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from loyalty_desk.domain.importing import Kind
from loyalty_desk.ui import icons
from loyalty_desk.ui.imports.import_words import ImportWords
from loyalty_desk.ui.imports.looked_file import LookedFile
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.theme import GAP, dress
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.segmented import SegmentedChoice


class FileStep(QWidget):
    """A place to drop a file on, which is a button too; `file_chosen` tells its path."""

    file_chosen = Signal(object)

    def __init__(self, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._area = QPushButton(self.tr("Choose a file, or drop it here"))
        self._trouble = Banner(tone="bad")
        self._found = Card()
        self._name = ElidedLabel(role="title")
        self._writing = Label(role="soft", wrap=True)
        self._kinds = SegmentedChoice([(each, words.kind(each)) for each in ("customers", "sales")])
        self._build()
        self.setAcceptDrops(True)
        self.setFocusProxy(self._area)
        self._area.clicked.connect(self.ask)

    def ask(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Tables (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)")
        files.ask_to_open(self, self.tr("File to bring in"), self._folder, kinds=kinds, chosen=self._choose)

    def kind(self) -> Kind:
        """Return what is in the file."""
        return "sales" if self._kinds.value() == "sales" else "customers"

    def show_file(self, file: LookedFile) -> None:
        """Show what was found in the file that was chosen."""
        self._trouble.set_text("")
        self._name.set_text(file.path.name)
        self._writing.setText(self._words.writing(file.preview.encoding, file.preview.delimiter))
        self._kinds.choose(file.preview.kind)
        self._found.show()

    def show_trouble(self, text: str) -> None:
        """Say why the file cannot be used."""
        self._found.hide()
        self._trouble.set_text(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose the file that is dropped, the first of several."""
        event.acceptProposedAction()
        self._choose(Path(next(url for url in event.mimeData().urls() if url.isLocalFile()).toLocalFile()))

    def _build(self) -> None:
        icons.put(self._area, "file-upload-outline", "soft", 24)
        dress(self._area, role="dashed")
        self._area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._found.add(self._name)
        self._found.add(self._writing)
        self._found.add(Label(self.tr("What is in it?"), role="label"))
        self._found.body.addWidget(self._kinds, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        text = self.tr(
            "Customers or past sales of another program: Excel (.xlsx) or CSV. Nothing is written before you have seen "
            "what would come of it."
        )
        column.addWidget(Label(text, role="soft", wrap=True))
        column.addWidget(self._area, 1)
        column.addWidget(self._trouble)
        column.addWidget(self._found)
        self._trouble.hide()
        self._found.hide()

    def _choose(self, path: Path) -> None:
        self._folder = path.parent
        self.file_chosen.emit(path)
