"""What every list of a program is asked: is anything there twice, and does what it names exist."""

from collections.abc import Collection, Hashable, Iterable, Iterator


def repeated(path: str, values: Iterable[Hashable], field: str = "") -> Iterator[str]:
    """Give the paths of the values that stood in the list before; `field` is where in the item the value stands."""
    seen = set()
    for place, value in enumerate(values):
        if value in seen:
            yield f"{path}[{place}]{field}"
        seen.add(value)


def strangers(path: str, names: Iterable[str], known: Collection[str]) -> Iterator[str]:
    """Give the paths of the names that nobody knows."""
    return (f"{path}[{place}]" for place, name in enumerate(names) if name not in known)
