"""Which column of a table is what, by its heading in English or Russian."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from loyalty_desk.documents.cell_values import text_in
from loyalty_desk.documents.table_file import Cell


class Heading(NamedTuple):
    """How the heading of a kind of column may read as a whole, and words that it may contain."""

    whole: tuple[str, ...]
    parts: tuple[str, ...]


# The word that tells most stands first; a card is its number only: money may be paid by card as well.
WHO_BOUGHT = Heading(
    (
        *("customer id", "client id", "external id", "код клиента", "id клиента", "код контрагента"),
        *("card number", "loyalty card", "customer code", "номер карты", "дисконтная карта", "карта клиента"),
        *("phone", "phone number", "customer phone", "телефон", "телефон клиента", "номер телефона"),
        *("customer contacts", "customer", "client", "buyer", "member", "customer name", "client name"),
        *("клиент", "покупатель", "контрагент", "имя клиента", "card", "карта"),
    ),
    ("customer", "client", "клиент", "покупател", "контрагент", "номер карт"),
)
# The kind that stands first chooses first; whole headings go before parts of them.
PAST_SALES: Mapping[str, Heading] = {
    "date": Heading(
        ("date", "datetime", "day", "time", "дата", "день", "дата продажи", "дата чека", "дата и время"),
        ("date", "дата"),
    ),
    "receipt": Heading(
        ("receipt", "receipt number", "order", "order id", "check", "чек", "номер чека", "№ чека", "заказ"),
        ("receipt", "номер чека"),
    ),
    "customer": WHO_BOUGHT,
    "category": Heading(
        ("category", "group", "department", "категория", "группа", "отдел", "группа товаров", "вид товара"),
        ("category", "категори"),
    ),
    "amount": Heading(
        (
            *("amount", "total", "sum", "money", "net sales", "total collected", "revenue"),
            *("сумма", "итого", "выручка", "сумма чека", "сумма продажи", "стоимость", "к оплате", "оплачено"),
        ),
        ("amount", "total", "сумма", "итог", "выручка"),
    ),
}
REQUIRED = ("customer", "date", "amount")


def columns_of(headings: Sequence[Cell], known: Mapping[str, Heading]) -> dict[str, int]:
    """Return the place of each kind of column that the headings name; a column is one thing only."""
    words = [plain(text_in(cell)) for cell in headings]
    found: dict[str, int] = {}
    for whole in (True, False):
        for kind, heading in known.items():
            if kind not in found:
                free = (place for place in _places(words, heading, whole=whole) if place not in found.values())
                if (place := next(free, None)) is not None:
                    found[kind] = place
    return found


def _places(words: list[str], heading: Heading, *, whole: bool) -> Iterator[int]:
    if whole:  # the first of a heading's words that stands anywhere
        yield from (place for known in heading.whole for place, word in enumerate(words) if word == known)
    else:
        yield from (place for place, word in enumerate(words) if any(part in word for part in heading.parts))


def plain(heading: str) -> str:
    """Return a heading as it is compared: without brackets, marks and capitals."""
    return re.sub(r"[\s_]+", " ", re.sub(r"[,(].*$", "", heading)).strip(" :.#").casefold()
