"""The figures of a period in their order: each a fact that was read, or a formula over the figures above it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from loyalty_desk.documents.owner.kinds import Kind, Value
from loyalty_desk.documents.owner.values import OwnerFigures
from loyalty_desk.domain.metrics.opinions import Opinions
from loyalty_desk.domain.metrics.summary import Buyers, Summary, ratio
from loyalty_desk.domain.money import Exact, Points

Pair = tuple[Value, Value]


@dataclass(frozen=True)
class Line:
    """A figure: its name in the words, its kind, and its values of the period and of the time before, or a formula.

    The formula names other figures in braces; `over` is what it divides by, for nothing comes of nothing.
    """

    name: str
    kind: Kind
    values: Pair = (None, None)
    formula: str = ""
    over: str = ""


def sections(book: OwnerFigures) -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Yield the parts of the list, by their names in the words."""
    yield "sales", _sales(book)
    yield "people", _people(book)
    yield "points", _points(book)
    yield "program", _program(book)


def _sales(book: OwnerFigures) -> tuple[Line, ...]:
    def both(read: Callable[[Summary], int]) -> Pair:
        return read(book.sums.now), read(book.sums.before)

    return (
        Line("days", Kind.COUNT, both(lambda one: one.days)),
        Line("money", Kind.MONEY, both(lambda one: one.money)),
        Line("sales", Kind.COUNT, both(lambda one: one.sales)),
        Line("average_ticket", Kind.MONEY, formula="{money}/{sales}", over="{sales}"),
        Line("member_money", Kind.MONEY, both(lambda one: one.member_money)),
        Line("member_sales", Kind.COUNT, both(lambda one: one.member_sales)),
        Line("member_share", Kind.SHARE, formula="{member_money}/{money}", over="{money}"),
        Line("member_ticket", Kind.MONEY, formula="{member_money}/{member_sales}", over="{member_sales}"),
        Line("other_money", Kind.MONEY, formula="{money}-{member_money}"),
        Line("other_sales", Kind.COUNT, formula="{sales}-{member_sales}"),
        Line("other_ticket", Kind.MONEY, formula="{other_money}/{other_sales}", over="{other_sales}"),
    )


def _people(book: OwnerFigures) -> tuple[Line, ...]:
    def both(read: Callable[[Buyers], int | Fraction | None]) -> Pair:
        now, before = book.sums.now.buyers or Buyers(), book.sums.before.buyers or Buyers()
        return read(now), read(before)

    return (
        Line("registered", Kind.COUNT, book.sums.registered),
        Line("buyers", Kind.COUNT, both(lambda one: one.buyers)),
        Line("new", Kind.COUNT, both(lambda one: one.new)),
        Line("repeat_buyers", Kind.COUNT, both(lambda one: one.repeat_buyers)),
        Line("repeat_rate", Kind.SHARE, formula="{repeat_buyers}/{buyers}", over="{buyers}"),
        Line("frequency", Kind.NUMBER, formula="{member_sales}/{buyers}", over="{buyers}"),
        Line("at_start", Kind.COUNT, both(lambda one: one.at_start)),
        Line("at_end", Kind.COUNT, both(lambda one: one.at_end)),
        Line("new_at_end", Kind.COUNT, both(lambda one: one.new_at_end)),
        Line("retention", Kind.SHARE, formula="({at_end}-{new_at_end})/{at_start}", over="{at_start}"),
        Line("churn", Kind.SHARE, formula="1-{retention}", over="{at_start}"),
        Line("life", Kind.NUMBER, both(_life)),
        Line(
            "ltv",
            Kind.MONEY,
            formula="{member_ticket}*{frequency}*365/{days}*{life}",
            over="N({life})*N({member_ticket})",
        ),
        *_opinions(book),
    )


def _opinions(book: OwnerFigures) -> tuple[Line, ...]:
    def both(read: Callable[[Opinions], int]) -> Pair:
        now, before = book.sums.opinions
        return read(now), read(before)

    return (
        Line("answers_recommend", Kind.COUNT, both(lambda one: one.asked)),
        Line("promoters", Kind.COUNT, both(lambda one: one.promoters)),
        Line("detractors", Kind.COUNT, both(lambda one: one.detractors)),
        Line("nps", Kind.SHARE, formula="({promoters}-{detractors})/{answers_recommend}", over="{answers_recommend}"),
        Line("answers_satisfied", Kind.COUNT, both(lambda one: one.rated)),
        Line("content", Kind.COUNT, both(lambda one: one.content)),
        Line("csat", Kind.SHARE, formula="{content}/{answers_satisfied}", over="{answers_satisfied}"),
    )


def _points(book: OwnerFigures) -> tuple[Line, ...]:
    def both(name: str) -> tuple[Points, Points]:
        return getattr(book.sums.now.points, name), getattr(book.sums.before.points, name)

    moved = ("issued", "redeemed", "burned", "taken_back", "given_back", "adjusted")
    now = book.sums.now
    return (
        *(Line(name, Kind.POINTS, both(name)) for name in moved),
        Line("outstanding", Kind.POINTS, (now.points.outstanding, None)),
        Line("breakage", Kind.SHARE, (now.breakage, None)),
        Line("liability", Kind.MONEY, (now.liability, None)),
    )


def _program(book: OwnerFigures) -> tuple[Line, ...]:
    now, before, result = book.sums.now, book.sums.before, book.sums.result
    return (
        Line("points_money", Kind.MONEY, (now.points_money, before.points_money)),
        Line("discount", Kind.MONEY, (now.discount, before.discount)),
        Line("program_cost", Kind.MONEY, formula="{points_money}+{discount}"),
        Line("cost_share", Kind.SHARE, formula="{program_cost}/{money}", over="{money}"),
        Line("extra_margin", Kind.MONEY, (_fraction(result.extra_margin), None)),
        Line("roi", Kind.SHARE, (_fraction(result.roi), None)),
    )


def _life(buyers: Buyers) -> Fraction | None:
    return None if buyers.life_days is None else ratio(buyers.life_days / 365, buyers.buyers)


def _fraction(value: Exact | None) -> Fraction | None:
    return None if value is None else Fraction(value)
