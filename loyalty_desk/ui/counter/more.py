"""The list of what is rarely done at the counter: only what the program has."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.counter.deeds import Deeds
from loyalty_desk.ui.counter.more_sheet import Choice
from loyalty_desk.ui.counter.sheets import Sheets
from loyalty_desk.ui.format import Formats


class More(QObject):
    """Makes the list for a customer and opens it."""

    def __init__(self, deeds: Deeds, sheets: Sheets, formats: Formats, program: Callable[[], Program]) -> None:
        super().__init__()
        self._deeds = deeds
        self._sheets = sheets
        self._formats = formats
        self._program = program

    def there_is(self) -> bool:
        """Return whether the program has anything for the list."""
        program = self._program()
        return any((program.certificates, program.memberships, program.surprise, program.feedback))

    def offer(self, visit: Visit | None, lift: Callable[[], object] | None) -> None:
        """Open the list; `lift` asks a manager about limits, None: none stands in the way."""
        program = self._program()
        choices = [] if program.certificates is None else [self._certificate(visit)]
        choices += list(self._for_nobody(program) if visit is None else self._for_customer(program, visit))
        if lift is not None:
            told = self.tr("This sale goes beyond a limit of the program.")
            choices.append(Choice("shield-account-outline", self.tr("Ask the manager"), told, lift))
        if choices:
            self._sheets.more(choices)

    def _certificate(self, visit: Visit | None) -> Choice:
        sell = partial(self._deeds.sell_certificate, visit)
        return Choice("ticket-confirmation-outline", self.tr("Sell a gift certificate"), "", sell)

    def _for_nobody(self, program: Program) -> Iterator[Choice]:
        missing = self.tr("Scan the customer's card first.")
        for name, there in (
            (self._membership_name(), program.memberships),
            (self._surprise_name(), program.surprise),
            (self._thanks_name(), program.feedback),
        ):
            if there:
                yield Choice("credit-card-scan-outline", name, "", lambda: None, missing)

    def _for_customer(self, program: Program, visit: Visit) -> Iterator[Choice]:
        deeds, points, courtesies = self._deeds, self._formats.n_points, visit.courtesies
        if program.memberships:
            plans = ", ".join(name_in(plan.name, self._formats.language) for plan in program.memberships)
            join = partial(deeds.sell_membership, visit)
            yield Choice("card-account-details-star-outline", self._membership_name(), plans, join)
        if program.surprise:
            left = courtesies.surprise_left or 0
            told = self.tr("Left for today: {points}").format(points=points(left))
            spent = "" if left else self.tr("Nothing is left for today.")
            yield Choice("party-popper", self._surprise_name(), told, partial(deeds.surprise, visit), spent)
        if program.feedback:
            due, thanked = courtesies.feedback, self.tr("Was thanked not long ago.")
            told = points(due, signed=True) if due else "" if visit.standing.control else thanked
            yield Choice("comment-check-outline", self._thanks_name(), told, partial(deeds.thank, visit))

    def _membership_name(self) -> str:
        return self.tr("Sell a membership")

    def _surprise_name(self) -> str:
        return self.tr("A surprise: points without an occasion")

    def _thanks_name(self) -> str:
        return self.tr("Thanks for an answer")
