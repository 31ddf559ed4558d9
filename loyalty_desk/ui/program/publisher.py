"""From a draft to the program in force: what changes for whom is looked at first, where there are sales to look at."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.program.preview_sheet import PreviewSheet, Publication
from loyalty_desk.ui.tasks import Progress, Tasks
from loyalty_desk.ui.wording import sentence


class Publisher(QObject):
    """`published` tells the document that is in force now."""

    published = Signal(object)

    def __init__(
        self, desk: Desk, formats: Formats, language: str, notices: Notices, tasks: Tasks, *, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._formats, self._language = desk, formats, language
        self._notices, self._tasks, self._page = notices, tasks, page

    def begin(self, document: Mapping[str, object], titles: Mapping[str, str]) -> PreviewSheet | None:
        """Show what a document changes, and publish it when that is wanted; a shop without sales publishes at once."""
        if not self._desk.shop.sales.exist():
            self.publish(Publication(document))
            return None
        sheet = PreviewSheet(
            self._desk, self._formats, self._language, self._tasks, document, titles=titles, parent=self._page
        )
        sheet.publish_asked.connect(self.publish)
        sheet.open()
        return sheet

    def publish(self, wanted: Publication) -> None:
        """Put a document in force; what changes for points and tiers that are there follows in the background."""
        if not self.put_in_force(wanted.document):
            return
        self.published.emit(wanted.document)
        if wanted.new_expiry_for_lots or wanted.reassign_tiers:
            self._tasks.run(
                lambda progress: self._apply(wanted, progress),
                done=self._tell_applied,
                failed=self._fail,
                title=self.tr("Points and tiers follow the new program"),
            )

    def put_in_force(self, document: Mapping[str, object]) -> bool:
        """Put a document in force, or say why not."""
        try:
            self._desk.rules.publish(document)
        except (Refused, Trouble) as error:
            self._fail(error)
            return False
        return True

    def _apply(self, wanted: Publication, progress: Progress) -> None:
        from loyalty_desk.services.publishing import Publishing

        beside = self._desk.beside()
        customers = beside.shop.customers.count()
        try:
            Publishing(beside.shop).apply(
                new_expiry_for_lots=wanted.new_expiry_for_lots,
                reassign_tiers=wanted.reassign_tiers,
                progress=lambda done: progress.report(done, customers),
            )
        finally:
            beside.shop.close()

    def _tell_applied(self, _done: None) -> None:
        self._notices.good(self.tr("Points and tiers follow the new program now."))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refused | Trouble):
            raise error
        self._notices.bad(sentence(error, self._formats))
