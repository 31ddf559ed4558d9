"""A list of offers: one of them stands open, several can be folded; new ones get codes from their names."""

from collections.abc import Callable, Mapping, Sequence

from loyalty_desk.ui.program.codes import code_for
from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.offer_row import OfferRow
from loyalty_desk.ui.program.rows import Row, RowList
from loyalty_desk.ui.program.surroundings import Surroundings


class OfferList(RowList):
    """Offers at a path of the draft; `first` is what a new one begins with."""

    def __init__(
        self,
        row: Callable[[Surroundings], OfferRow],
        surroundings: Surroundings,
        path: Path,
        *,
        add: str,
        first: Callable[[], Mapping[str, object]],
    ) -> None:
        super().__init__(lambda: row(surroundings), add)
        self._surroundings = surroundings
        self._path = path
        self._first = first

    def value(self) -> object:
        """Return all offers; a new one that nobody names yet has a code after its name."""
        known = self._surroundings.published_codes(self._path) | self._surroundings.referred()
        offers = self._offers()
        taken = {row.code() for row in offers if row.code() in known}
        for row in offers:
            if row.code() and row.code() not in known:
                row.give_code(code_for(row.title(), taken, self._path[-1]))
                taken.add(row.code())
        return [row.value() for row in offers]

    def say(self, sentences: Sequence[str]) -> None:
        """Show what each offer means; the only one is spoken of above the list."""
        offers = self._offers()
        for row, said in zip(offers, sentences, strict=False):
            row.say(said if len(offers) > 1 else "")

    def _offers(self) -> list[OfferRow]:
        return [row for row in self.rows if isinstance(row, OfferRow)]

    def _fill_new(self, row: Row) -> None:
        row.show_value("", self._first())

    def _arrange(self) -> None:
        for row in self._offers():
            row.stand_alone(len(self.rows) == 1)
