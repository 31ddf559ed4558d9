"""The bar above the list while it shows a selection: what it is, how many, and what can be done with all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from loyalty_desk.ui import icons
from loyalty_desk.ui.format import n_customers
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.label import Label


class SelectionBar(QFrame):
    """Asks for what its buttons say; those that need customers wait until some were found."""

    tag_requested = Signal()
    untag_requested = Signal()
    save_requested = Signal()
    edit_requested = Signal()
    export_requested = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel(role="title")
        self._count = Label(role="soft")
        self._sentence = ElidedLabel(role="soft")
        self._tag = QPushButton(self.tr("Tag all…"))
        self._untag = QPushButton(self.tr("Remove tag…"))
        self._save = QPushButton(self.tr("Save as segment…"))
        self._edit = QPushButton(self.tr("Change segment…"))
        self._export = QPushButton(self.tr("Export to Excel"))
        self._close = QPushButton(self.tr("Show all"))
        self._build()
        self._connect()

    def show_selection(self, title: str, sentence: str, *, saved: bool) -> None:
        """Name what is shown, while it is being searched."""
        self._title.set_text(title)
        self._sentence.set_text(sentence)
        self._sentence.setVisible(sentence != title)
        self._save.setVisible(not saved)
        self._edit.setVisible(saved)
        self._count.setText(self.tr("searching…"))
        self._offer(some=False)

    def show_count(self, count: int) -> None:
        """Say how many were found."""
        self._count.setText(n_customers(count))
        self._offer(some=count > 0)

    def _offer(self, *, some: bool) -> None:
        for button in (self._tag, self._untag, self._export):
            button.setEnabled(some)

    def _build(self) -> None:
        dress(self, role="card")
        for button, name in (
            (self._tag, "tag-plus-outline"),
            (self._untag, "tag-minus-outline"),
            (self._save, "content-save-outline"),
            (self._edit, "pencil-outline"),
            (self._export, "microsoft-excel"),
            (self._close, "close"),
        ):
            icons.put(button, name)
        for button, keys in ((self._tag, "Ctrl+T"), (self._export, "Ctrl+E"), (self._close, "Esc")):
            button.setToolTip(keys)
        head = QHBoxLayout()
        head.setSpacing(STEP + STEP // 2)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        buttons = FlowLayout()
        for button in (self._tag, self._untag, self._save, self._edit, self._export, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP + STEP // 2, STEP * 2, STEP + STEP // 2)
        column.setSpacing(STEP)
        column.addLayout(head)
        column.addWidget(self._sentence)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._tag.clicked.connect(self.tag_requested)
        self._untag.clicked.connect(self.untag_requested)
        self._save.clicked.connect(self.save_requested)
        self._edit.clicked.connect(self.edit_requested)
        self._export.clicked.connect(self.export_requested)
        self._close.clicked.connect(self.closed)
