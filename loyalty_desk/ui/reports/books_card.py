"""Is all well: the points, the books, the backup, the signs of fraud."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from loyalty_desk.domain.metrics.audit import Equation
from loyalty_desk.domain.metrics.staff import Sign
from loyalty_desk.services.audit import LastAudit
from loyalty_desk.services.backups import LastBackup
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.charts.chart import plain_html
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.reports.question import Question
from loyalty_desk.ui.reports.sign_words import SignWords
from loyalty_desk.ui.theme import STEP, Colour, colour, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.elided_label import ElidedLabel
from loyalty_desk.ui.widgets.label import Label

SHOWN = 4  # signs; more are counted
BACKUP_DAYS = 7
_DOT = 10


@dataclass(frozen=True)
class Books:
    """What is known at once: whether points add up, the last check of everything, the last backup."""

    equation: Equation
    audit: LastAudit | None
    backup: LastBackup | None
    today: date


def read_books(desk: Desk, question: Question) -> Books:
    """Return what is known at once."""
    return Books(desk.reports.equation(), desk.audit.last, desk.backups.last, question.today)


class BooksCard(Card):
    """A green or red dot for each thing, and what to do about it."""

    check_wanted = Signal()
    customer_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__(self.tr("Is all well?"))
        self._formats = formats
        self._words = SignWords(formats)
        self._books: Books | None = None
        self._signs: list[Sign] | None = None
        self._texts: list[str] = []
        self._box = QWidget()
        self._lines = QGridLayout(self._box)
        self._check = QPushButton(self.tr("Check the books now"))
        self._build()
        self._check.clicked.connect(self.check_wanted)

    def show_books(self, books: Books) -> None:
        """Show what is known at once."""
        self._books = books
        self._show()

    def show_signs(self, signs: list[Sign]) -> None:
        """Show the signs of fraud."""
        self._signs = signs
        self._show()

    def set_checking(self, checking: bool) -> None:
        """Say that the books are being checked just now."""
        self._check.setEnabled(not checking)

    def set_waiting(self, waiting: bool) -> None:
        """Grey what is shown while it is read again."""
        self._box.setEnabled(not waiting)

    def texts(self) -> list[str]:
        """Return the lines in words."""
        return list(self._texts)

    def _build(self) -> None:
        self._lines.setColumnStretch(1, 1)
        self._lines.setHorizontalSpacing(STEP)
        self._lines.setVerticalSpacing(STEP)
        row = QHBoxLayout()
        row.addWidget(self._check)
        row.addStretch()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self.add(self._box)
        self.body.addSpacing(STEP)
        self.add(row)
        self.body.addStretch()

    def _show(self) -> None:
        self._texts.clear()
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        if self._books is not None:
            self._add_equation(self._books.equation)
            self._add_audit(self._books.audit)
            self._add_backup(self._books)
        if self._signs is not None:
            self._add_signs(self._signs)

    def _add_equation(self, equation: Equation) -> None:
        tip = self.tr(
            "Issued − used − burned − taken back + given back ± adjusted = what customers have:\n{moved} = {left}"
        )
        left = self._formats.points(equation.open_points - equation.debts)
        shown = tip.format(moved=self._formats.points(equation.moved), left=left)
        text = self.tr("Points add up") if equation.holds else self.tr("Points do not add up")
        self._add("good" if equation.holds else "bad", text, tip=shown)

    def _add_audit(self, audit: LastAudit | None) -> None:
        tip = self.tr("Every balance, lot and total counted again from the ledger")
        if audit is None:
            self._add("gold", self.tr("Books not checked yet"), tip=tip)
            return
        text = self.tr("Books agree") if audit.ok else self.tr("Books do not agree: {checks}")
        when = self._formats.relative_day(audit.at.date(), self._books.today if self._books else audit.at.date())
        shown = text.format(checks=", ".join(audit.wrong))
        self._add("good" if audit.ok else "bad", shown, f"{when} {self._formats.time(audit.at)}", tip)

    def _add_backup(self, books: Books) -> None:
        if books.backup is None:
            return
        day = books.backup.at.date()
        fresh = books.today - day <= timedelta(days=BACKUP_DAYS)
        when = self._formats.relative_day(day, books.today)
        self._add("good" if fresh else "bad", self.tr("Backup"), when, str(books.backup.path))

    def _add_signs(self, signs: list[Sign]) -> None:
        if not signs:
            self._add("good", self.tr("No signs of fraud"), tip=self._words.nothing())
        for sign in signs[:SHOWN]:
            self._add_sign(sign)
        if len(signs) > SHOWN:
            self._add("bad", self.tr("and {count} more").format(count=len(signs) - SHOWN))

    def _add_sign(self, sign: Sign) -> None:
        """Add a sign, in two lines where it is long, with the way to its customer."""
        row = QHBoxLayout()
        row.addWidget(self._line(Label(self._words.line(sign), wrap=True), self._words.tip(sign)), 1)
        if sign.customer_id is not None:
            look = QPushButton(self.tr("look"))
            dress(look, role="link")
            look.setAccessibleDescription(self._words.line(sign))
            look.clicked.connect(partial(self.customer_wanted.emit, sign.customer_id))
            row.addWidget(look)
        place = self._lines.rowCount()
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._lines.addWidget(_Dot("bad"), place, 0)
        self._lines.addWidget(holder, place, 1, 1, 2)

    def _add(self, tone: Colour, text: str, note: str = "", tip: str = "") -> None:
        row = self._lines.rowCount()
        self._lines.addWidget(_Dot(tone), row, 0)
        self._lines.addWidget(self._line(ElidedLabel(text), tip), row, 1)
        if note:
            self._lines.addWidget(Label(note, role="soft"), row, 2, Qt.AlignmentFlag.AlignRight)

    def _line(self, label: Label, tip: str) -> Label:
        text = label.whole_text() if isinstance(label, ElidedLabel) else label.text()
        self._texts.append(text)
        label.setToolTip(plain_html("\n".join(filter(None, (text, tip)))))
        return label


class _Dot(QWidget):
    """A dot of one tone; the words beside it say the same."""

    def __init__(self, tone: Colour) -> None:
        super().__init__()
        self._tone: Colour = tone
        self.setFixedSize(_DOT, _DOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._tone))
        painter.drawEllipse(QRectF(self.rect()))
