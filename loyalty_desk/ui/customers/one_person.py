"""Opens the sheets about who a customer is: merged with another, parted again, erased; and who may be one person."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.erasing import Erased
from loyalty_desk.services.merging import Joined
from loyalty_desk.ui.customers.duplicate_search import DuplicateSearch
from loyalty_desk.ui.customers.duplicates_sheet import DuplicatesSheet
from loyalty_desk.ui.customers.erase_sheet import EraseSheet
from loyalty_desk.ui.customers.merge_sheet import MergeSheet
from loyalty_desk.ui.customers.opening import Opening
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.customers.unmerge_sheet import UnmergeSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.tasks import Tasks

UNDO_SECONDS = 30


class OnePerson(Opening):
    """`kept` tells whose page should be open now, `left` that the open page has nobody to show any more."""

    kept = Signal(object)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        notices: Notices,
        tasks: Tasks,
        *,
        words: Callable[[], PeopleWords],
        page: QWidget,
    ) -> None:
        super().__init__(desk, formats, notices, page=page)
        self._tasks = tasks
        self._words = words

    def merge(self, customer_id: CustomerId) -> MergeSheet:
        """Look for another customer to be made one with this one; the page then shows who is kept."""
        sheet = self._merge_sheet(customer_id, self.page)
        sheet.completed.connect(lambda joined: self.kept.emit(joined.customer.customer_id))
        return self.opened(sheet)

    def unmerge(self, customer_id: CustomerId) -> UnmergeSheet:
        """Part a customer from who was merged into them last."""
        sheet = UnmergeSheet(
            self.desk.merging,
            self.desk.enrolment.customer(customer_id),
            formats=self.formats,
            zone=self.desk.shop.program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(lambda _: self._say_parted())
        return self.opened(sheet)

    def erase(self, customer_id: CustomerId) -> EraseSheet:
        """Erase what is known of a customer."""
        sheet = EraseSheet(
            self.desk.erasing,
            self.desk.enrolment.customer(customer_id),
            formats=self.formats,
            zone=self.desk.shop.program.time_zone,
            parent=self.page,
        )
        sheet.completed.connect(self._say_erased)
        return self.opened(sheet)

    def find_duplicates(self) -> DuplicatesSheet:
        """Look all customers over for those who are in the program twice."""
        desk = self.desk
        sheet = DuplicatesSheet(
            desk, lambda parent: DuplicateSearch(desk, self._tasks, parent), self._words(), self.formats, self.page
        )
        sheet.merge_requested.connect(lambda kept, other: self._merge_pair(sheet, kept, other))
        return self.opened(sheet)

    def _merge_pair(self, above: DuplicatesSheet, kept: CustomerId, other: CustomerId) -> None:
        sheet = self._merge_sheet(kept, above)
        sheet.show_other(other)
        sheet.completed.connect(lambda _: above.forget(sheet.vanished))
        self.opened(sheet)

    def _merge_sheet(self, customer_id: CustomerId, parent: QWidget) -> MergeSheet:
        zone = self.desk.shop.program.time_zone
        sheet = MergeSheet(self.desk, customer_id, self._words(), formats=self.formats, zone=zone, parent=parent)
        sheet.completed.connect(self._say_merged)
        return sheet

    def _say_merged(self, joined: Joined) -> None:
        key = str(uuid.uuid4())

        def undo() -> None:
            if self.tried(lambda: self.desk.merging.unmerge(key, joined.customer.customer_id)):
                self._say_parted()

        text = self.tr("They are one customer now: {name}.")
        name = joined.customer.name or joined.customer.phone or self.tr("no name")
        self.notices.good(text.format(name=name), action=Action(self.tr("Undo"), undo), seconds=UNDO_SECONDS)

    def _say_parted(self) -> None:
        self.notices.good(self.tr("They are two customers again."))

    def _say_erased(self, erased: Erased) -> None:
        self.left.emit()
        number = self.formats.number(erased.act.number)
        if erased.finished:
            self.notices.good(self.tr("The data is erased: act No. {number}.").format(number=number))
            return
        text = self.tr(
            "The data is erased: act No. {number}. Another program has the shop's file open, so old text may still"
            " stand in its log. Close that program, then finish."
        )
        finish = Action(self.tr("Finish"), lambda: self._finish(number))
        self.notices.bad(text.format(number=number), action=finish)

    def _finish(self, number: str) -> None:
        if self.desk.erasing.finish():
            self.notices.good(self.tr("The data is erased: act No. {number}.").format(number=number))
        else:
            text = self.tr("The shop's file is still open in another program.")
            self.notices.bad(text, action=Action(self.tr("Finish"), lambda: self._finish(number)))
