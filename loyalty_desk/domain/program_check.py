"""From a document to a program, or to every problem that the document has."""

from collections.abc import Mapping

from loyalty_desk.domain.checks.audience import audience
from loyalty_desk.domain.checks.awards import awards
from loyalty_desk.domain.checks.basics import basics
from loyalty_desk.domain.checks.campaigns import campaigns
from loyalty_desk.domain.checks.catalogue import catalogue
from loyalty_desk.domain.document import Problem, Reading, record
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.money import currency_decimals
from loyalty_desk.domain.program import Program

_PROGRAM = record(Program)
_CHECKS = (basics, campaigns, catalogue, awards, audience)


def read_program(document: object) -> Program:
    """Return the program that `document` (decoded JSON) describes; refuses `invalid_program` with its problems."""
    currency = document.get("currency") if isinstance(document, Mapping) else None
    reading = Reading(currency_decimals(currency if isinstance(currency, str) else ""), [])
    program = _PROGRAM.read(document, reading)
    if program is not None and not reading.problems:
        reading.problems.extend(problem for check in _CHECKS for problem in check(program))
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
