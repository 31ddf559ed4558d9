"""Reading a JSON document into dataclasses and back, with every problem told by its field.

A field of a dataclass is declared with `of(kind, default)`; the default is in the document's own form, and a field
without one is required. Reading goes on after a problem, so that all of them are known at once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")
R = TypeVar("R", bound="DataclassInstance")

_REQUIRED = object()


@dataclass(frozen=True)
class Problem:
    """What is wrong (`problem`, a short English phrase) and where (`field`, such as `tiers.levels[1].from`)."""

    field: str
    problem: str


@dataclass
class Reading:
    """Where reading stands: the currency's decimals, the field, and the problems so far."""

    decimals: int
    problems: list[Problem]
    path: str = ""

    def at(self, step: str) -> "Reading":
        """Return the reading of a part of this one."""
        path = self.path + step if step.startswith("[") or not self.path else f"{self.path}.{step}"
        return Reading(self.decimals, self.problems, path)

    def problem(self, text: str) -> None:
        """Note what is wrong here."""
        self.problems.append(Problem(self.path, text))


@dataclass(frozen=True)
class Kind(Generic[T]):
    """How a field is read from the document and written back (with the currency's decimals)."""

    read: Callable[[object, Reading], T | None]
    write: Callable[[Any, int], object]


def of(kind: Kind[Any], default: object = _REQUIRED) -> Any:
    """Declare a field of a document's dataclass."""
    return field(metadata={"kind": kind, "default": default})


def leaf(parse: Callable[[object, int], T], write: Callable[[T, int], object]) -> Kind[T]:
    """Return the kind of a single value; `parse` raises ValueError with the problem."""

    def read(value: object, at: Reading) -> T | None:
        try:
            return parse(value, at.decimals)
        except ValueError as error:
            at.problem(str(error))
            return None

    return Kind(read, write)


def optional(kind: Kind[T]) -> Kind[T]:
    """Return the kind whose `null` means off, or no limit."""
    return Kind(
        lambda value, at: None if value is None else kind.read(value, at),
        lambda value, decimals: None if value is None else kind.write(value, decimals),
    )


def items(kind: Kind[T]) -> Kind[tuple[T | None, ...]]:
    """Return the kind of a list."""

    def read(value: object, at: Reading) -> tuple[T | None, ...] | None:
        if not isinstance(value, Sequence) or isinstance(value, str):
            at.problem("not a list")
            return None
        return tuple(kind.read(item, at.at(f"[{place}]")) for place, item in enumerate(value))

    return Kind(read, lambda value, decimals: [kind.write(item, decimals) for item in value])


def by_name(kind: Kind[T]) -> Kind[tuple[tuple[str, T | None], ...]]:
    """Return the kind of an object whose names are the owner's own, as pairs in the order given."""

    def read(value: object, at: Reading) -> tuple[tuple[str, T | None], ...] | None:
        if not isinstance(value, Mapping):
            at.problem("not an object")
            return None
        if any(not str(name).strip() for name in value):
            at.problem("a name is empty")
        return tuple((str(name), kind.read(item, at.at(str(name)))) for name, item in value.items())

    return Kind(read, lambda value, decimals: {name: kind.write(item, decimals) for name, item in value})


def record(cls: type[R]) -> Kind[R]:
    """Return the kind of an object with the fields of the dataclass `cls`; unknown fields are a problem."""
    declared = {each.name.rstrip("_"): each for each in fields(cls)}

    def read(value: object, at: Reading) -> R | None:
        if not isinstance(value, Mapping):
            at.problem("not an object")
            return None
        for name in value:
            if name not in declared:
                at.at(str(name)).problem("unknown field")
        values = {}
        for name, each in declared.items():
            given = value.get(name, each.metadata["default"])
            if given is _REQUIRED:
                at.at(name).problem("missing")
            else:
                values[each.name] = each.metadata["kind"].read(given, at.at(name))
        return cls(**values) if len(values) == len(declared) else None

    def write(value: R, decimals: int) -> object:
        return {
            name: each.metadata["kind"].write(getattr(value, each.name), decimals) for name, each in declared.items()
        }

    return Kind(read, write)
