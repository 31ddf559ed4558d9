"""The owner's workbook of a month, or any time: everything is read as of one moment, then written."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import TypeVar

from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.services.owner_reading import OwnerReading
from loyalty_desk.services.practice import refuse_in_practice
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.side_by_side import Reader, read_all, side_by_side

T = TypeVar("T")

_READERS = 3


class OwnerBook:
    """Reads and writes the workbook."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def write(
        self,
        path: Path,
        start: date | None = None,
        end: date | None = None,
        *,
        language: str = "en",
        progress: Progress = silent,
    ) -> int:
        """Write the workbook of a period, both ends included, of the last whole month if none is given.

        Returns its rows. The file appears only when it is complete; `progress` may raise Cancelled at any time.
        Refuses `practice_only`.
        """
        from loyalty_desk.documents.owner.book import write_owner_book

        refuse_in_practice(self._shop)
        return write_owner_book(self.read(start, end, language=language, progress=progress), path, progress=progress)

    def read(self, start: date | None, end: date | None, *, language: str, progress: Progress = silent) -> OwnerFigures:
        """Return everything that the workbook says; what takes long is read side by side."""
        with side_by_side(self._shop.database, _READERS) as readers:
            about = self._ask(readers[0], lambda reading: reading.about(start, end, language)).result()
            sums = self._ask(readers[0], lambda reading: reading.sums(about))
            groups = self._ask(readers[1], lambda reading: reading.groups(about))
            people = self._ask(readers[2], lambda reading: reading.people(about))
            read_all((sums, groups, people), progress)
            return OwnerFigures(about=about, sums=sums.result(), groups=groups.result(), people=people.result())

    def _ask(self, reader: Reader, question: Callable[[OwnerReading], T]) -> Future[T]:
        clock = self._shop.clock
        return reader.ask(lambda database: question(OwnerReading(Shop(database, clock))))
