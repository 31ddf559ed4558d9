"""What the draft means although parts of it have to be mended."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.ui.program.draft import Draft
from loyalty_desk.ui.program.rule_card import RuleCard

Check = Callable[[object], Sequence[Problem]]

_ROUNDS = 3  # what contradicts itself is looked for only in what can be read; what is mended may show one more


@dataclass(frozen=True)
class DraftReading:
    """All problems of a draft; `program` is what it means, with the cards of `broken` as they are in force."""

    problems: tuple[Problem, ...]
    broken: frozenset[RuleCard]
    program: Program | None

    @property
    def whole(self) -> Program | None:
        """What the draft means, None while anything has to be mended."""
        return None if self.problems else self.program


def read_draft(draft: Draft, cards: Iterable[RuleCard], check: Check) -> DraftReading:
    """Read a draft so that a mistake on one card silences only that card."""
    known, healed = tuple(cards), Draft(draft.published)
    healed.take(draft.document)
    found = dict.fromkeys(problem for card in known for problem in card.own_problems())
    broken = {card for card in known for problem in found if card.owns(problem.field)}
    for _ in range(_ROUNDS):
        _heal(healed, broken)
        fresh = check(healed.document)
        found |= dict.fromkeys(fresh)
        hurt = {card for card in known for problem in fresh if card.owns(problem.field)} - broken
        broken |= hurt
        if not hurt:
            break
    return DraftReading(tuple(found), frozenset(broken), _read(healed))


def _heal(draft: Draft, cards: Iterable[RuleCard]) -> None:
    for card in cards:
        for path in card.paths:
            draft.take_back(path)


def _read(draft: Draft) -> Program | None:
    try:
        return read_program(draft.document)
    except Refused:
        return None
