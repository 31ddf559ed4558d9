"""A statement: lines of a name, a number and what it is; a number is a fact or a formula over the other lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from loyalty_desk.documents.owner.kinds import Formula, Kind, Value
from loyalty_desk.documents.owner.page import Page
from loyalty_desk.documents.workbook_style import SOFT, font

_ABOUT = 4  # the column of explanations


@dataclass(frozen=True)
class Entry:
    """A line; `formula` names lines in braces, `money` is the formula of what it is worth."""

    name: str
    kind: Kind
    value: Value = None
    formula: str = ""
    money: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Statement:
    """Sections of lines; their names are those in the words, `said` what stands in these words' braces."""

    words: str
    sections: Sequence[tuple[str, Sequence[Entry]]]
    said: Mapping[str, str] = field(default_factory=dict)


def draw_statement(page: Page, statement: Statement) -> dict[str, str]:
    """Write a statement from this row on; returns the cells of its lines by their names."""
    cells = _cells(statement, page.row)
    for section, entries in statement.sections:
        page.heading(page.say.say(f"{statement.words}.{section}", **statement.said))
        for entry in entries:
            _draw(page, statement, entry, cells)
        page.row += 1
    return cells


def _cells(statement: Statement, row: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for _, entries in statement.sections:
        found |= {entry.name: f"$B${row + place}" for place, entry in enumerate(entries, 1)}
        row += len(entries) + 2
    return found


def _draw(page: Page, statement: Statement, entry: Entry, cells: Mapping[str, str]) -> None:
    page.text(page.say.say(f"{statement.words}.{entry.name}", **statement.said), look=font(bold=entry.strong))
    value: Value = Formula(entry.formula.format(**cells)) if entry.formula else entry.value
    page.put(2, entry.kind, value, bold=entry.strong)
    if entry.money:
        page.put(3, Kind.MONEY, Formula(entry.money.format(**cells)), bold=entry.strong)
    page.text(page.say.say(f"{statement.words}_about.{entry.name}"), column=_ABOUT, look=font(SOFT, size=10))
    page.rule()
    page.rows += 1
    page.row += 1
