"""What the methods take that are about mechanics beside points and sales."""

from msgspec import UNSET, UnsetType

from loyalty_desk.api.requests import Params
from loyalty_desk.api.scalars import Day, Key, Number, SignedPoints, Sum, Words


class Surprise(Params):
    """Points without an occasion."""

    key: Key
    card: str
    points: SignedPoints
    reason: Words


class Feedback(Params):
    """An answer that a customer gave: would recommend us (0-10), is satisfied (1-5)."""

    key: Key
    card: str
    reason: Words = Words()
    recommend: int | None = None
    satisfied: int | None = None


class Attendance(Params):
    """A card scanned at the door of an event."""

    key: Key
    card: str
    event: str


class CertificateSale(Params):
    """Prepaid money; `expires_on` not given: as the program says, `null`: never."""

    key: Key
    amount: Sum
    customer_id: Number | None = None
    expires_on: Day | UnsetType | None = UNSET


class CertificateGift(Params):
    """Money given away under a number."""

    key: Key
    amount: Sum
    reason: Words
    customer_id: Number | None = None


class CertificateChoice(Params):
    """The number of a certificate."""

    code: str


class CertificateCancelling(Params):
    """A certificate made by mistake."""

    key: Key
    code: str
    reason: Words


class Joining(Params):
    """A membership that is bought."""

    key: Key
    card: str
    plan: str


class Leaving(Params):
    """A membership bought by mistake."""

    key: Key
    card: str
    reason: Words


class PerkUse(Params):
    """A perk that a customer uses now."""

    key: Key
    card: str
    perk: str


class PerkGrant(Params):
    """A perk for one person; without `until` for good."""

    key: Key
    card: str
    perk: str
    until: Day | None = None
    reason: Words = Words()


class TierLoan(Params):
    """A tier that holds to the end of a day."""

    key: Key
    card: str
    tier: str
    until: Day
    reason: Words


class PartnerShowing(Params):
    """A partner's privilege that was shown to a customer."""

    key: Key
    card: str
    partner: str
