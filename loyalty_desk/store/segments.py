"""The lists of customers that an owner keeps by a name."""

from typing import NamedTuple, NewType

from loyalty_desk.domain.selection import Selection
from loyalty_desk.domain.selection_text import read_selection, write_selection
from loyalty_desk.store.database import Database

SegmentId = NewType("SegmentId", int)


class SavedSegment(NamedTuple):
    """A list of customers by its name; who is in it is found anew each time."""

    segment_id: SegmentId
    name: str
    selection: Selection


class Segments:
    """The table of saved segments; there are few of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SavedSegment]:
        """Return all of them by name."""
        rows = self._database.rows("SELECT id, name, selection FROM saved_segment")
        found = [SavedSegment(SegmentId(number), name, read_selection(text)) for number, name, text in rows]
        return sorted(found, key=lambda each: (each.name.casefold(), each.segment_id))

    def add(self, name: str, selection: Selection) -> SavedSegment:
        """Keep a new one."""
        number = self._database.insert(
            "INSERT INTO saved_segment (name, selection) VALUES (?, ?)", (name, write_selection(selection))
        )
        return SavedSegment(SegmentId(number), name, selection)

    def put(self, segment: SavedSegment) -> None:
        """Keep one that is known with another name or selection."""
        self._database.run(
            "UPDATE saved_segment SET name = ?, selection = ? WHERE id = ?",
            (segment.name, write_selection(segment.selection), segment.segment_id),
        )

    def remove(self, segment_id: SegmentId) -> None:
        """Keep one no longer."""
        self._database.run("DELETE FROM saved_segment WHERE id = ?", (segment_id,))
