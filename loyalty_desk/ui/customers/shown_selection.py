"""The selection that the list shows instead of a filter."""

from array import array
from dataclasses import dataclass

from loyalty_desk.domain.selection import Selection
from loyalty_desk.store.segments import SavedSegment


@dataclass(frozen=True)
class ShownSelection:
    """Whom the list shows, under which name; `segment`, where it is a saved one; `ids`, once they were found."""

    selection: Selection
    title: str
    segment: SavedSegment | None = None
    ids: "array[int] | None" = None
