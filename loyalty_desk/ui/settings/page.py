"""The settings: a list of parts at the left, the chosen part at the right."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout

from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.practice import is_practice
from loyalty_desk.ui import icons
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.page import Key, Page
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.about_part import AboutPart
from loyalty_desk.ui.settings.approval_part import ApprovalPart
from loyalty_desk.ui.settings.backup_part import BackupPart
from loyalty_desk.ui.settings.cards_part import CardsPart
from loyalty_desk.ui.settings.import_part import ImportPart
from loyalty_desk.ui.settings.look_part import LookPart
from loyalty_desk.ui.settings.part import HEAD, Part, PartEntry
from loyalty_desk.ui.settings.practice_part import PracticePart
from loyalty_desk.ui.settings.scanner_part import ScannerPart
from loyalty_desk.ui.settings.shop_part import ShopPart
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import GAP, WIDE, dress
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.scroll import VerticalScroll

_LIST_WIDTH = 216
_ROW = 44


class SettingsPage(Page):
    """Shows one part at a time; a part is built when it is first chosen."""

    topics = frozenset({Topic.SETTINGS, Topic.PROGRAM, Topic.CARDS})
    practice_asked = Signal()
    import_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        language: str,
        notices: Notices,
        tasks: Tasks,
        *,
        preferences: Preferences,
        wedge: Wedge,
    ) -> None:
        super().__init__()
        self._entries = (
            PartEntry(self.tr("Shop"), "storefront-outline", partial(ShopPart, desk, formats, language, notices)),
            PartEntry(self.tr("Cards"), "qrcode", partial(CardsPart, desk, formats, language, notices, tasks)),
            PartEntry(self.tr("Approval"), "shield-key-outline", partial(ApprovalPart, desk, formats, notices)),
            PartEntry(self.tr("Scanner"), "barcode-scan", partial(ScannerPart, wedge, preferences, notices, language)),
            PartEntry(self.tr("Language and theme"), "theme-light-dark", partial(LookPart, preferences, language)),
            PartEntry(
                self.tr("Backup"),
                "content-save-outline",
                partial(BackupPart, desk, formats, notices, tasks, preferences),
            ),
            PartEntry(
                self.tr("Bring data in"), "database-import-outline", partial(self._make_import, desk, formats, tasks)
            ),
            *self._practice(desk),
            PartEntry(self.tr("About"), "information-outline", partial(AboutPart, desk)),
        )
        self._parts: dict[int, Part] = {}
        self._fresh: set[int] = set()
        self._list = QListWidget()
        self._stack = QStackedWidget()
        self._build()
        self._list.currentRowChanged.connect(self._show)

    def keys(self) -> tuple[Key, ...]:
        """Return the keys of the page."""
        return (
            Key("↑ ↓", self.tr("Another part of the settings, while its list is marked")),
            Key("Ctrl+S", self.tr("Save what was changed about the shop")),
        )

    def reload(self) -> None:
        """Read the part in front again, the others when they are next shown."""
        self._fresh.clear()
        self._show(max(self._list.currentRow(), 0))

    def shown(self) -> None:
        """Put the focus on the list of parts."""
        self._list.setFocus()

    def choose(self, place: int) -> Part:
        """Bring the part at a place of the list to the front and return it."""
        self._list.setCurrentRow(place)
        return self._parts[place]

    def hideEvent(self, event: QHideEvent) -> None:
        """End what a part does only while it is looked at."""
        super().hideEvent(event)
        for part in self._parts.values():
            part.leave()

    def _practice(self, desk: Desk) -> tuple[PartEntry, ...]:
        if is_practice(desk.shop):
            return ()
        return (PartEntry(self.tr("Practice"), "school-outline", self._make_practice),)

    def _make_import(self, desk: Desk, formats: Formats, tasks: Tasks) -> ImportPart:
        part = ImportPart(desk, formats, tasks)
        part.import_asked.connect(self.import_asked)
        return part

    def _make_practice(self) -> PracticePart:
        part = PracticePart()
        part.practice_asked.connect(self.practice_asked)
        return part

    def _build(self) -> None:
        dress(self._list, role="plain")
        self._list.setAccessibleName(self.tr("Parts of the settings"))
        self._list.setIconSize(QSize(20, 20))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in self._entries:
            item = QListWidgetItem(icons.icon(entry.icon), entry.title)
            item.setSizeHint(QSize(0, _ROW))
            self._list.addItem(item)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        title = Label(self.tr("Settings"), role="heading")
        title.setMinimumHeight(HEAD)
        left.addWidget(title)
        left.addWidget(self._list, 1)
        self._list.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, GAP, WIDE, GAP)
        row.setSpacing(WIDE)
        row.addLayout(left)
        row.addWidget(self._stack, 1)

    def _show(self, place: int) -> None:
        for part in self._parts.values():
            part.leave()
        if place not in self._parts:
            self._parts[place] = self._entries[place].make()
            self._stack.addWidget(VerticalScroll(self._parts[place]))
        part = self._parts[place]
        if place not in self._fresh:
            self._fresh.add(place)
            part.reload()
        self._stack.setCurrentIndex(list(self._parts).index(place))
        self._list.blockSignals(True)
        self._list.setCurrentRow(place)
        self._list.blockSignals(False)
