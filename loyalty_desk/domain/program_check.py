"""From a document to a program, or to every problem that the document has."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from loyalty_desk.domain.document import Problem, Reading, record
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.money import Exact, currency_decimals
from loyalty_desk.domain.program import Program, TierRule

NOT_YET = "not available yet"
_UNBUILT = (
    "campaigns stamps rewards welcome birthday anniversary referral challenges feedback "
    "events certificates memberships perks partners win_back surprise replenishment segments control_group_every"
).split()
_PROGRAM = record(Program)


def read_program(document: object) -> Program:
    """Return the program that `document` (decoded JSON) describes; refuses `invalid_program` with its problems."""
    currency = document.get("currency") if isinstance(document, Mapping) else None
    reading = Reading(currency_decimals(currency if isinstance(currency, str) else ""), [])
    program = _PROGRAM.read(document, reading)
    if isinstance(document, Mapping):
        reading.problems.extend(Problem(name, NOT_YET) for name in _UNBUILT if document.get(name))
    if program is not None and not reading.problems:
        reading.problems.extend(_contradictions(program))
    if program is None or reading.problems:
        raise Refused("invalid_program", problems=tuple(reading.problems))
    return program


def write_program(program: Program) -> object:
    """Return the whole document of `program`, with all defaults said."""
    return _PROGRAM.write(program, program.decimals)


def problems_of(document: object) -> tuple[Problem, ...]:
    """Return what is wrong with `document`; nothing means that it can be published."""
    try:
        read_program(document)
    except Refused as refused:
        problems = refused.values["problems"]
        return problems if isinstance(problems, tuple) else ()
    return ()


def _contradictions(program: Program) -> Iterator[Problem]:
    if program.expiry.months is not None and program.expiry.days is not None:
        yield Problem("expiry.days", "months are given as well")
    if program.expiry.round_up_to and program.expiry.months is None and program.expiry.days is None:
        yield Problem("expiry.round_up_to", "points do not expire")
    if program.discounts:
        steps = [step.from_ for step in program.discounts.cumulative]
        yield from _rising("discounts.cumulative", steps)
    if program.tiers:
        yield from _ladder(program.tiers, program.decimals)


def _ladder(tiers: TierRule, decimals: int) -> Iterator[Problem]:
    if not tiers.levels:
        yield Problem("tiers.levels", "empty")
        return
    yield from _rising("tiers.levels", [level.from_ for level in tiers.levels])
    yield from _unique("tiers.levels", [level.code for level in tiers.levels])
    unit = {"spend": 10**decimals, "visits": 1, "points_earned": 100}[tiers.metric]
    for place, level in enumerate(tiers.levels):
        if (level.from_ * unit).denominator != 1:
            yield Problem(f"tiers.levels[{place}].from", "too many decimals")


def _rising(path: str, values: Sequence[Exact]) -> Iterator[Problem]:
    for place, (lower, upper) in enumerate(pairwise(values), start=1):
        if not lower < upper:
            yield Problem(f"{path}[{place}].from", "not above the one before")


def _unique(path: str, codes: Iterable[str]) -> Iterator[Problem]:
    seen = set()
    for place, code in enumerate(codes):
        if code in seen:
            yield Problem(f"{path}[{place}].code", "used twice")
        seen.add(code)
