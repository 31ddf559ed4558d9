"""The statements behind the list of customers.

In them `c` is the customer, `a` the account, `s` what the customer is found by. The indexes of accounts begin with the
tier, so that a statement over all tiers has one arm a tier, which SQLite merges as it reads.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias


class SortedBy(Enum):
    """What the list can be sorted by."""

    NAME = "name"
    LAST_SALE = "last_sale"
    BALANCE = "balance"
    SPENT = "spent"


Kind: TypeAlias = Literal["all", "tier", "group", "tag", "since", "away", "birth_month", "debt"]
Part: TypeAlias = Literal["first", "level", "behind", "blank", "blank_behind"]


@dataclass(frozen=True)
class Among:
    """Which customers are listed: the `value` is a tier, a group, a tag, a kept moment, a month of two digits.

    Who is away bought for the last time before `value`, and not before `since` if that is given.
    """

    kind: Kind = "all"
    value: str | int | None = None
    since: int | None = None


_KEYS = {
    SortedBy.NAME: "s.names",
    SortedBy.LAST_SALE: "a.last_sale_at",
    SortedBy.BALANCE: "a.open_points - a.debt",
    SortedBy.SPENT: "a.spent",
}
_PRESENT = {SortedBy.NAME: "s.names > ''", SortedBy.LAST_SALE: "a.last_sale_at IS NOT NULL"}
_ABSENT = {SortedBy.NAME: "s.names = ''", SortedBy.LAST_SALE: "a.last_sale_at IS NULL"}
_INDEXES = {
    SortedBy.LAST_SALE: "account_by_last_sale",
    SortedBy.BALANCE: "account_by_balance",
    SortedBy.SPENT: "account_by_spent",
}
_CONDITIONS: dict[Kind, str] = {
    "all": "1",
    "tier": "a.tier IS :value",
    "group": "c.group_code = :value",
    "tag": "t.tag = :value",
    "since": "c.registered_at >= :value",
    "away": "a.last_sale_at < :value",
    "birth_month": "substr(c.birthday, 6, 2) = :value AND c.birthday IS NOT NULL",
    "debt": "a.debt > 0",
}
_SINCE = "a.last_sale_at >= :since"
_TAGGED = "EXISTS (SELECT 1 FROM customer_tag WHERE customer_id = {of}.customer_id AND tag = :value)"
_OF_CUSTOMERS = frozenset({"group", "since", "birth_month"})  # told by the customer, not by the account

_MOST_SORTED = 20_000  # with more members than this, the index of the order meets enough of them on its way
_MOST_NEWCOMERS = 100_000  # they are never at the top of what was spent, an index would be read almost to its end


def most_to_sort(among: Among, by: SortedBy) -> int:
    """Return up to how many members are sorted at once; 0: an index has their order."""
    told_by_index = {"tier": by is not SortedBy.NAME, "away": by is SortedBy.LAST_SALE, "all": True}
    if told_by_index.get(among.kind):
        return 0
    return _MOST_NEWCOMERS if among.kind == "since" else _MOST_SORTED


def has_blanks(among: Among, by: SortedBy) -> bool:
    """Return whether some customers may have nothing to sort by."""
    return by in _ABSENT and not (among.kind == "away" and by is SortedBy.LAST_SALE)


def scan(among: Among, by: SortedBy, part: Part, *, descending: bool, tiers: Sequence[str]) -> str:
    """Return the statement for key and number of `:limit` customers, read from the index of their order."""
    condition = f"{_part(by, part, descending=descending)} AND {_filter(among, by, part, descending=descending)}"
    customer = " CROSS JOIN customer c ON c.id = {of}.customer_id" if among.kind in _OF_CUSTOMERS else ""
    if by is SortedBy.NAME:
        account = "" if among.kind in _OF_CUSTOMERS or among.kind == "all" else _ACCOUNT_OF_NAME
        table = f"search_text s INDEXED BY search_text_names{account}{customer.format(of='s')}"
        arms = [f"SELECT s.names, s.customer_id FROM {table} WHERE {condition}"]
    else:
        table = f"account a INDEXED BY {_INDEXES[by]}{customer.format(of='a')}"
        arms = [
            f"SELECT {_KEYS[by]}, a.customer_id FROM {table} WHERE {tier} AND {condition}"
            for tier in _tiers(among, tiers)
        ]
    way = "DESC" if descending else "ASC"
    return f"{' UNION ALL '.join(arms)} ORDER BY 1 {way}, 2 {way} LIMIT :limit"


def whole(among: Among, by: SortedBy, *, descending: bool) -> str:
    """Return the statement for the numbers of all members in order, sorted at once."""
    table = {
        **dict.fromkeys(_OF_CUSTOMERS, "customer c CROSS JOIN account a ON a.customer_id = c.id"),
        "tag": "customer_tag t CROSS JOIN account a ON a.customer_id = t.customer_id",
        "debt": "account a INDEXED BY account_in_debt",
    }.get(among.kind, "account a")
    names = " CROSS JOIN search_text s ON s.customer_id = a.customer_id" if by is SortedBy.NAME else ""
    return f"SELECT a.customer_id FROM {table}{names} WHERE {_condition(among)} {order(by, descending=descending)}"


def order(by: SortedBy, *, descending: bool) -> str:
    """Return the order of a list; who has nothing to sort by comes last."""
    way = "DESC" if descending else "ASC"
    blanks_last = f"{_ABSENT[by]}, " if by in _ABSENT else ""
    return f"ORDER BY {blanks_last}{_KEYS[by]} {way}, a.customer_id {way}"


def counts(among: Among, tiers: Sequence[str]) -> list[str]:
    """Return what follows `FROM` in the statements whose counts sum to the number of members."""
    condition = _condition(among)
    if among.kind == "all":
        return ["account a"]
    if among.kind == "tag":
        return [f"customer_tag t WHERE {condition}"]
    if among.kind in _OF_CUSTOMERS:
        return [f"customer c WHERE {condition}"]
    if among.kind == "away":
        table = "account a INDEXED BY account_by_last_sale"
        return [f"{table} WHERE {tier} AND {condition}" for tier in _tiers(among, tiers)]
    return [f"account a WHERE {condition}"]


def tier_name(place: int) -> str:
    """Return the parameter that stands for the tier at a place."""
    return f"tier{place}"


_ACCOUNT_OF_NAME = " CROSS JOIN account a ON a.customer_id = s.customer_id"


def _tiers(among: Among, tiers: Sequence[str]) -> list[str]:
    if among.kind == "tier":
        return ["a.tier IS :value"]
    return ["a.tier IS NULL", *(f"a.tier = :{tier_name(place)}" for place in range(len(tiers)))]


def _part(by: SortedBy, part: Part, *, descending: bool) -> str:
    key, number = _KEYS[by], "s.customer_id" if by is SortedBy.NAME else "a.customer_id"
    than = "<" if descending else ">"
    return {
        "first": _PRESENT.get(by, "1"),
        "level": f"{key} = :key AND {number} {than} :number",
        "behind": f"{key} {than} :key AND {_PRESENT.get(by, '1')}",
        "blank": _ABSENT.get(by, "0"),
        "blank_behind": f"{_ABSENT.get(by, '0')} AND {number} {than} :number",
    }[part]


def _filter(among: Among, by: SortedBy, part: Part, *, descending: bool) -> str:
    """Return the condition; behind a customer who is away so are all with older visits, no second bound is wanted."""
    if among.kind == "tag":
        return _TAGGED.format(of="s" if by is SortedBy.NAME else "a")
    if among.kind == "away" and by is SortedBy.LAST_SALE and part == "behind":
        if descending:
            return _SINCE if among.since is not None else "1"
        return _CONDITIONS["away"]
    return _condition(among)


def _condition(among: Among) -> str:
    condition = _CONDITIONS[among.kind]
    return f"{condition} AND {_SINCE}" if among.since is not None else condition
