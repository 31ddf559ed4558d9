"""An intent of a person: what is asked, under a key that makes it happen once."""

from dataclasses import dataclass
from hashlib import sha256
from typing import NewType

OperationId = NewType("OperationId", int)
EntryId = NewType("EntryId", int)


@dataclass(frozen=True, kw_only=True)
class Intent:
    """`kind` names what is asked, `request` is the fingerprint of how: the same key with another one is refused."""

    kind: str
    key: str
    request: str
    staff: str = ""
    till: str = ""
    reason: str = ""


def fingerprint(*asked: object) -> str:
    """Return a short text that tells one request from another; values must have an exact `repr`."""
    return sha256(repr(asked).encode("utf-8", "surrogatepass")).hexdigest()[:32]
