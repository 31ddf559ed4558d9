"""What the methods take that merge, erase and find customers twice."""

from loyalty_desk.api.requests import Params
from loyalty_desk.api.scalars import Key, Limit, Number, Words


class Merge(Params):
    """Two customers who are one person; the duplicate becomes part of `keep`."""

    key: Key
    keep: Number
    duplicate: Number


class Unmerge(Params):
    """A customer who is parted from the latest duplicate."""

    key: Key
    keep: Number


class Erasure(Params):
    """A person whose data is destroyed, and on whose wish."""

    customer_id: Number
    reason: Words


class DuplicatePage(Params):
    """How many likely duplicates are wanted."""

    limit: Limit | None = None


class TwoPeople(Params):
    """Two customers who are not the same person."""

    one: Number
    other: Number
