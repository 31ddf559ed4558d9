"""What a refund or a void gives back and takes, by the rules of the sale it undoes."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from loyalty_desk.domain.earning import rounded
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.kept import earned_kept, marks_kept
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.money import Money, Points
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.sale import LineId, Returned, Sale


@dataclass(frozen=True)
class Return:
    """What came back: an amount in net prices, or quantities (thousandths) of lines; neither: all that is left."""

    amount: Money | None = None
    lines: tuple[tuple[LineId, int], ...] = ()


EVERYTHING = Return()


@dataclass(frozen=True, kw_only=True)
class Reversal:
    """What a return means for money and points, before the customer's lots are looked at.

    `parts` is the refunded part of each line afterwards, `marks` what mechanics gave with the goods that are kept.
    `points_due` were earned by the goods (what burned counts as taken); `carry` is the customer's carry afterwards.
    """

    parts: tuple[Fraction, ...]
    goods: Fraction
    back: Returned
    points_due: Points
    carry: Fraction
    complete: bool
    marks: tuple[Mark, ...]


def reverse(program: Program, sale: Sale, wanted: Return, carry: Fraction) -> Reversal:
    """Return what taking `wanted` back does; `program` is the version under which the sale was made.

    Refuses `nothing_left` when more is asked for than is left of the sale.
    """
    parts = parts_after(sale, wanted)
    unit = program.points.unit
    before = map(sum, zip(*(line.returned(line.refunded, unit) for line in sale.lines), strict=True))
    after = map(
        sum, zip(*(line.returned(part, unit) for line, part in zip(sale.lines, parts, strict=True)), strict=True)
    )
    back = Returned(*(now - then for now, then in zip(after, before, strict=True)))
    due, carry_after = _earned_back(program, sale, parts, carry)
    grown = [part - line.refunded for line, part in zip(sale.lines, parts, strict=True)]
    return Reversal(
        parts=parts,
        goods=sum((each * line.priced.net for each, line in zip(grown, sale.lines, strict=True)), Fraction(0)),
        back=back,
        points_due=due,
        carry=carry_after,
        complete=all(part == 1 for part in parts),
        marks=marks_kept(program, sale, parts),
    )


def parts_after(sale: Sale, wanted: Return) -> tuple[Fraction, ...]:
    """Return the refunded part of each line once `wanted` came back as well."""
    if sale.complete:
        raise Refused("nothing_left")
    if wanted.amount is not None:
        return _by_amount(sale, wanted.amount)
    if wanted.lines:
        return _by_lines(sale, wanted.lines)
    return tuple(Fraction(1) for _ in sale.lines)


def _by_amount(sale: Sale, amount: Money) -> tuple[Fraction, ...]:
    left = sum(((1 - line.refunded) * line.priced.net for line in sale.lines), Fraction(0))
    if amount <= 0:
        raise Invalid("amount", "not above 0")
    if amount > ceil(left):
        raise Refused("nothing_left", left=ceil(left))
    share = min(Fraction(1), amount / left)
    return tuple(line.refunded + (1 - line.refunded) * share for line in sale.lines)


def _by_lines(sale: Sale, wanted: tuple[tuple[LineId, int], ...]) -> tuple[Fraction, ...]:
    parts = [line.refunded for line in sale.lines]
    for place, quantity in wanted:
        if not 0 <= place < len(parts):
            raise Invalid("lines", "no such line")
        if quantity <= 0:
            raise Invalid("lines", "quantity is not above 0")
        parts[place] += Fraction(quantity, sale.lines[place].priced.line.quantity)
        if parts[place] > 1:
            raise Refused("nothing_left", line=place)
    return tuple(parts)


def _earned_back(program: Program, sale: Sale, parts: tuple[Fraction, ...], carry: Fraction) -> tuple[Points, Fraction]:
    kept_after = earned_kept(program, sale, parts)
    if not program.points.carries:
        return sale.points_earned - rounded(program.points, kept_after) - sale.points_due, carry
    kept_before = earned_kept(program, sale, tuple(line.refunded for line in sale.lines))
    left = carry - (kept_before - kept_after)
    unit = program.points.unit
    due = ceil(max(Fraction(0), -left) / unit) * unit
    return due, left + due
