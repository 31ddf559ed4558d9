"""What the list does with selections: saved segments, tags for all, export."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.selection import EVERYBODY, Selection
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.selections import TagChange
from loyalty_desk.store.segments import SavedSegment
from loyalty_desk.ui.customers.condition_rows import ConditionRows, Offered
from loyalty_desk.ui.customers.opening import Opening
from loyalty_desk.ui.customers.segment_sheet import SegmentSheet
from loyalty_desk.ui.customers.selecting import Selecting
from loyalty_desk.ui.customers.selection_words import SelectionWords
from loyalty_desk.ui.customers.shown_selection import ShownSelection
from loyalty_desk.ui.customers.tag_sheet import TagSheet
from loyalty_desk.ui.format import Formats, n_customers
from loyalty_desk.ui.notices import Action, Notices
from loyalty_desk.ui.wording import sentence

UNDO_SECONDS = 30


class SegmentsPart(Opening):
    """Opens the sheets of segments and tags; `chosen` tells what should be listed, None for everybody."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, formats: Formats, notices: Notices, selecting: Selecting, *, page: QWidget) -> None:
        super().__init__(desk, formats, notices, page=page)
        self._selecting = selecting

    def words(self) -> SelectionWords:
        """Return the words of selections under the program in force."""
        return SelectionWords(self.formats, self.desk.shop.program)

    def make(self) -> SegmentSheet:
        """Make a segment from nothing."""
        return self._edit("", EVERYBODY, None)

    def keep(self, shown: ShownSelection) -> SegmentSheet:
        """Keep what is shown as a segment."""
        return self._edit(shown.title, shown.selection, None)

    def change(self, segment: SavedSegment) -> SegmentSheet:
        """Change a saved segment."""
        return self._edit(segment.name, segment.selection, segment)

    def show_segment(self, segment: SavedSegment) -> None:
        """List a saved segment."""
        self.chosen.emit(ShownSelection(segment.selection, segment.name, segment))

    def tag(self, shown: ShownSelection, *, remove: bool = False) -> TagSheet | None:
        """Ask for a tag, and put it on all who are shown or take it off them; None while nobody is."""
        if not shown.ids:
            return None
        sheet = TagSheet(self.desk.people.tags(), len(shown.ids), remove=remove, parent=self.page)
        sheet.named.connect(partial(self._tag, shown, remove))
        return self.opened(sheet)

    def fail(self, error: Exception) -> None:
        """Say what went wrong; an error that is a bug is raised."""
        if not isinstance(error, Refused | Invalid | Trouble):
            raise error
        self.notices.bad(sentence(error, self.formats, self.desk.shop.program.time_zone))

    def _edit(self, name: str, selection: Selection, segment: SavedSegment | None) -> SegmentSheet:
        desk, program, words = self.desk, self.desk.shop.program, self.words()
        groups = tuple(name for name, _ in program.discounts.groups) if program.discounts else ()
        offered = Offered(groups, desk.people.tags(), desk.profile.categories())
        sheet = SegmentSheet(
            desk.selections,
            self._selecting,
            ConditionRows(self.formats, words, offered, precision=program.points.precision),
            words,
            formats=self.formats,
            zone=program.time_zone,
            segment=segment,
            parent=self.page,
        )
        sheet.show_selection(name, selection)
        sheet.completed.connect(self.show_segment)
        sheet.show_requested.connect(self._show_only)
        if segment is not None:
            sheet.delete_requested.connect(partial(self._delete, segment))
        return self.opened(sheet)

    def _show_only(self, selection: Selection) -> None:
        self.chosen.emit(ShownSelection(selection, self.tr("Selected customers")))

    def _delete(self, segment: SavedSegment) -> None:
        if self.tried(partial(self.desk.selections.delete, segment.segment_id)):
            self.chosen.emit(None)
            text = self.tr("Segment “{name}” is deleted; its customers stay.").format(name=segment.name)
            self.notices.good(text, action=Action(self.tr("Undo"), partial(self._restore, segment)))

    def _restore(self, segment: SavedSegment) -> None:
        self.tried(lambda: self.show_segment(self.desk.selections.save(segment.name, segment.selection)))

    def _tag(self, shown: ShownSelection, remove: bool, tag: str) -> None:
        self._selecting.tag(
            shown.ids or (),
            add=() if remove else (tag,),
            remove=(tag,) if remove else (),
            done=partial(self._tell_tagged, tag, remove),
            failed=self.fail,
            cancelled=self._tell_cancelled,
            title=self.tr("Removing a tag") if remove else self.tr("Tagging customers"),
        )

    def _tell_tagged(self, tag: str, remove: bool, change: TagChange) -> None:
        if not change.customers:
            self.notices.info(self.tr("Nobody had it.") if remove else self.tr("All of them have it already."))
            return
        said = self.tr("“{tag}” removed: {customers}") if remove else self.tr("“{tag}” added: {customers}")
        text = said.format(tag=tag, customers=n_customers(change.customers))
        undo = Action(self.tr("Undo"), partial(self._undo, change))
        self.notices.good(text, action=undo, seconds=UNDO_SECONDS)

    def _undo(self, change: TagChange) -> None:
        self._selecting.undo(
            change,
            done=self._tell_undone,
            failed=self.fail,
            cancelled=self._tell_cancelled,
            title=self.tr("Putting the tags back"),
        )

    def _tell_cancelled(self) -> None:
        self.notices.info(self.tr("Cancelled: nothing was changed."))

    def _tell_undone(self) -> None:
        self.notices.good(self.tr("The tags are as they were."))
