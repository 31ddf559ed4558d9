"""Prints the program: the rules for customers or the crib for cashiers, in either language, on one A4 page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.documents.poster import Poster, poster_pdf, poster_picture
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.language import spoken
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.pdf_files import PdfFiles
from loyalty_desk.ui.program.crib_print import CribPrint
from loyalty_desk.ui.program.printed import printed
from loyalty_desk.ui.program.rules_print import RulesPrint
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.theme import GAP, colour
from loyalty_desk.ui.widgets.banner import Banner
from loyalty_desk.ui.widgets.dialog_frame import DialogFrame
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.segmented import SegmentedChoice

_PREVIEW = QSize(390, 552)  # A4
_SIDE = 330


class PrintSheet(DialogFrame):
    """Choose a page and a language, look at it, save it or open it to print; `document` is the program as edited."""

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        notices: Notices,
        tasks: Tasks,
        *,
        document: object,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Print the rules"), parent)
        self._desk = desk
        self._formats = formats
        self._tasks = tasks
        self._files = PdfFiles(formats, notices, tasks)
        self._program = _program(document)
        self.page = SegmentedChoice([("rules", self.tr("For customers")), ("crib", self.tr("For cashiers"))])
        self.language = SegmentedChoice([("en", "English"), ("ru", "Русский")])
        self.language.choose(formats.language)
        self.preview = PagePreview()
        self._compose()
        for choice in (self.page, self.language):
            choice.chosen.connect(self._show)
        self.finished.connect(self.preview.forget)
        self._show()

    def poster(self) -> Poster:
        """Return the page that is chosen."""
        language = str(self.language.value())
        with spoken(language):
            page = printed(self._desk, self._program)
            formats = Formats(language, page.program.currency)
            made = CribPrint(page, formats) if self.page.value() == "crib" else RulesPrint(page, formats)
            return made.poster()

    def complete(self) -> None:
        """Ask where to save the page."""
        self._files.ask(self, self._name(), partial(poster_pdf, self.poster()))

    def open_page(self) -> None:
        """Open the page with the system's own program, to be printed there."""
        self._files.open(partial(poster_pdf, self.poster()), self._name())

    def _name(self) -> str:
        name = self.tr("crib") if self.page.value() == "crib" else self.tr("rules")
        return f"{name}-{self.language.value()}.pdf"

    def _show(self, *_chosen: object) -> None:
        """Draw the page beside the main thread; of several the last one chosen is shown."""
        poster, width = self.poster(), round(_PREVIEW.width() * self.devicePixelRatio())

        def work(_progress: Progress) -> QImage:
            return poster_picture(poster, width)

        def failed(error: Exception) -> None:
            raise error

        self._tasks.run(work, done=self.preview.expect(), failed=failed)

    def _compose(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(Field(self.tr("Page"), self.page))
        side.addWidget(Field(self.tr("Language of the page"), self.language))
        note = self.tr("One A4 page, made of the sentences of this screen; the examples are computed by the counter.")
        side.addWidget(Label(note, role="soft", wrap=True))
        side.addWidget(self._state())
        side.addStretch()
        sides = QWidget()
        sides.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        sides.setFixedWidth(_SIDE)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(sides)
        row.addWidget(self.preview)
        self.body.addLayout(row)
        self.add_close()
        self.add_button(self.tr("Open to print")).clicked.connect(self.open_page)
        self.set_complete(self.tr("Save as PDF…"))

    def _state(self) -> Banner:
        """Say which program is printed, where it is not the one that is edited or not the one in force."""
        banner = Banner()
        banner.set_text("")
        if self._program is None:
            banner.set_text(self.tr("The draft does not fit together yet: this is the program in force."))
        elif self._program != self._desk.rules.program():
            banner.set_text(self.tr("This is the draft. It is not in force yet, and the page says so."))
        return banner


class PagePreview(QWidget):
    """A picture of the page on its paper."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._expected = 0
        self.setFixedSize(_PREVIEW)
        self.setAccessibleName(self.tr("Picture of the page"))

    @property
    def image(self) -> QImage | None:
        """The picture that is shown, None while the first one is drawn."""
        return self._image

    def expect(self) -> Callable[[QImage], None]:
        """Return what takes the next picture; those asked for earlier are not shown any more."""
        self._expected += 1
        return partial(self._take, self._expected)

    def forget(self) -> None:
        """Show no picture that comes from now on: the sheet is about to go."""
        self._expected += 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page with a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is not None:
            painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _take(self, number: int, image: QImage) -> None:
        if number == self._expected:
            self._image = image
            self.update()


def _program(document: object) -> Program | None:
    try:
        return read_program(document)
    except Refused:
        return None
