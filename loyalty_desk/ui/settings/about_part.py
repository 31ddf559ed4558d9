"""What this program is and where it keeps things."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk import __version__
from loyalty_desk.paths import data_folder, log_folder
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.settings import files
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.settings.path_label import PathLabel
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.label import Label


class AboutPart(Part):
    """The version, the shop's file and the folders."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.head.set_title(self.tr("About"))
        product = Card()
        product.add(Label("Loyalty Desk", role="heading"))
        product.add(Label(self.tr("Version {number}").format(number=__version__), role="soft", selectable=True))
        places = Card(self.tr("Where things are"))
        file = desk.shop.database.path
        for label, path, folder in (
            (self.tr("This shop's file"), file, file.parent),
            (self.tr("Folder for shops and backups"), data_folder(), data_folder()),
            (self.tr("Logs, for when you ask us for help"), log_folder(), log_folder()),
        ):
            places.add(self._place(label, path, folder))
        self.column.addWidget(product)
        self.column.addWidget(places)
        self.column.addStretch(1)

    def _place(self, label: str, path: Path, folder: Path) -> QWidget:
        place = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(label, role="label"))
        words.addWidget(PathLabel(path))
        button = QPushButton(self.tr("Show"))
        button.setAccessibleDescription(label)
        button.clicked.connect(partial(files.show, folder))
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        row.addWidget(button)
        return place
