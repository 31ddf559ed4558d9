"""Selections of customers: how many, who, kept by a name, and tags for all of them at once."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.selection import Selection
from loyalty_desk.domain.selection_segments import spelled_out
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.enrolment import MOST_TAG
from loyalty_desk.services.segmenting import vip_from
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.people import Sort
from loyalty_desk.store.segments import SavedSegment, SegmentId, Segments
from loyalty_desk.store.selecting import Selecting
from loyalty_desk.store.selecting_sql import Day
from loyalty_desk.store.tagging import Tagging

MOST_NAME = 60


@dataclass(frozen=True)
class TagChange:
    """What a change of many customers' tags did: which tag was put on whom, which taken off whom, how many that are."""

    added: "tuple[tuple[str, array[int]], ...]" = ()
    removed: "tuple[tuple[str, array[int]], ...]" = ()

    customers: int = 0


class Selections:
    """Lists of customers by conditions; asked in the background, with a connection of its own."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._selecting = Selecting(shop.database)
        self._segments = Segments(shop.database)
        self._tagging = Tagging(shop.database)

    def count(self, selection: Selection) -> int:
        """Return how many customers are in a selection."""
        return self._selecting.count(self._plain(selection), self._day())

    def ids(self, selection: Selection, sort: Sort | None = None) -> "array[int]":
        """Return the numbers of the customers in a selection, in the order of a list or by number."""
        return self._selecting.ids(self._plain(selection), self._day(), sort)

    def saved(self) -> tuple[SavedSegment, ...]:
        """Return the saved segments by name."""
        return tuple(self._segments.all())

    def save(self, name: str, selection: Selection) -> SavedSegment:
        """Keep a selection under a name that no other one has."""
        with self._shop.database.transaction():
            segment = self._segments.add(self._free_name(name, None), selection)
            self._shop.database.touched(Topic.CUSTOMERS)
            return segment

    def change(self, segment_id: SegmentId, name: str, selection: Selection) -> SavedSegment:
        """Keep another name and selection in place of what was kept."""
        with self._shop.database.transaction():
            self._known(segment_id)
            segment = SavedSegment(segment_id, self._free_name(name, segment_id), selection)
            self._segments.put(segment)
            self._shop.database.touched(Topic.CUSTOMERS)
            return segment

    def rename(self, segment_id: SegmentId, name: str) -> SavedSegment:
        """Keep a segment under another name."""
        with self._shop.database.transaction():
            return self.change(segment_id, name, self._known(segment_id).selection)

    def delete(self, segment_id: SegmentId) -> None:
        """Keep a segment no longer; its customers stay as they are."""
        with self._shop.database.transaction():
            self._segments.remove(segment_id)
            self._shop.database.touched(Topic.CUSTOMERS)

    def tag(
        self,
        among: Selection | Sequence[int],
        *,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        progress: Progress = silent,
    ) -> TagChange:
        """Put tags on all of these customers and take others off; returns what that changed, to be undone by it.

        Who is in a selection is found before anything is locked. `progress` may raise Cancelled: nothing is changed.
        """
        added, removed = _tags(add), _tags(remove)
        customers = self.ids(among) if isinstance(among, Selection) else among
        with self._shop.database.transaction():
            self._tagging.choose(customers)
            put = tuple((tag, self._tagging.put_on(tag, progress)) for tag in added)
            taken = tuple((tag, self._tagging.take_off(tag, progress)) for tag in removed if tag not in added)
            self._shop.database.touched(Topic.CUSTOMERS)
            return TagChange(put, taken, _how_many([changed for _, changed in (*put, *taken)]))

    def undo(self, changed: TagChange, progress: Progress = silent) -> None:
        """Take off what was put on and put on what was taken off, of just those whom it had changed."""
        with self._shop.database.transaction():
            for tag, customers in changed.added:
                self._tagging.choose(customers)
                self._tagging.take_off(tag, progress)
            for tag, customers in changed.removed:
                self._tagging.choose(customers)
                self._tagging.put_on(tag, progress)
            self._shop.database.touched(Topic.CUSTOMERS)

    def _plain(self, selection: Selection) -> Selection:
        """Return a selection without names of segments; raises Invalid for one that is gone."""
        return spelled_out(selection, self._shop.program.segments, vip_from(self._shop))

    def _day(self) -> Day:
        """Return what the conditions are asked with now."""
        program = self._shop.program
        rule = program.tiers
        return Day(
            today=self._shop.today(),
            zone=program.time_zone,
            tiers=tuple(level.code for level in rule.levels) if rule else (),
            lowest=rule.code_at(rule.rank_of(0)) if rule else None,
        )

    def _free_name(self, name: str, segment_id: SegmentId | None) -> str:
        cleaned = clean(name)
        if not cleaned:
            raise Invalid("name", "empty")
        if len(cleaned) > MOST_NAME:
            raise Invalid("name", "too long")
        others = (each.name for each in self._segments.all() if each.segment_id != segment_id)
        if cleaned.casefold() in {other.casefold() for other in others}:
            raise Invalid("name", "used twice")
        return cleaned

    def _known(self, segment_id: SegmentId) -> SavedSegment:
        for each in self._segments.all():
            if each.segment_id == segment_id:
                return each
        raise Invalid("segment", "no such segment")


def _how_many(changes: "Sequence[array[int]]") -> int:
    """Return how many different customers there are; one change is not compared with itself."""
    return len(changes[0]) if len(changes) == 1 else len(set[int]().union(*changes))


def _tags(tags: Iterable[str]) -> tuple[str, ...]:
    cleaned = tuple(sorted({tag for each in tags if (tag := clean(each))}))
    if any(len(tag) > MOST_TAG for tag in cleaned):
        raise Invalid("tags", "too long")
    return cleaned
