"""What each method takes."""

from typing import Any

from msgspec import UNSET, Struct, UnsetType

from loyalty_desk.api.scalars import (
    Asked,
    Day,
    Key,
    Limit,
    Moment,
    Number,
    Quantity,
    SignedPoints,
    Sum,
    Words,
)


class Params(Struct, forbid_unknown_fields=True, kw_only=True, rename={"from_": "from"}):
    """Named parameters; one that is not known is an error, `null` is the same as not given unless said otherwise."""


class Nothing(Params):
    """No parameters."""


class Document(Params):
    """A program document, as it was decoded."""

    program: Any


class Consents(Params):
    """Consents given or withdrawn."""

    data: bool | None = None
    email: bool | None = None
    sms: bool | None = None
    messenger: bool | None = None


class Registration(Params):
    """A new customer."""

    name: str
    phone: str | None = None
    email: str | None = None
    birthday: Day | None = None
    language: str | None = None
    group: str | None = None
    note: str | None = None
    card: str | None = None
    referrer_card: str | None = None
    consent: Consents | None = None


class CustomerChange(Params):
    """What changes of a customer: `null` empties a field."""

    customer_id: Number
    name: str | UnsetType = UNSET
    phone: str | UnsetType | None = UNSET
    email: str | UnsetType | None = UNSET
    birthday: Day | UnsetType | None = UNSET
    language: str | UnsetType | None = UNSET
    group: str | UnsetType | None = UNSET
    note: str | UnsetType = UNSET
    tags: tuple[str, ...] | None = None
    consent: Consents | None = None


class CustomerSearch(Params):
    """What somebody typed to find a customer."""

    text: str
    limit: Limit | None = None


class CustomerChoice(Params):
    """A customer by one of three."""

    card: str | None = None
    customer_id: Number | None = None
    phone: str | None = None


class CardBlock(Params):
    """A card that must not be used any more."""

    card: str
    reason: Words


class CardReplacement(Params):
    """A card in whose place another one comes."""

    card: str
    reason: Words
    new_card: str | None = None


class SaleLine(Params):
    """Goods of one kind; `amount` is their total price."""

    amount: Sum
    name: Words = Words()
    category: Words = Words()
    quantity: Quantity = Quantity(1000)


class SaleQuote(Params):
    """A purchase, and what shall pay for it besides money; `approval` is the password of who lifts its limits."""

    card: str | None = None
    amount: Sum | None = None
    lines: tuple[SaleLine, ...] | None = None
    redeem_points: Asked | None = None
    rewards: tuple[str, ...] | None = None
    certificates: tuple[str, ...] | None = None
    free_items: bool | None = None
    approval: str | None = None


class SalePost(SaleQuote, kw_only=True):
    """A sale that is completed; `at` is for old receipts."""

    key: Key
    at: Moment | None = None
    receipt: Words = Words()
    expect_to_pay: Sum | None = None
    earn: bool = True


class RefundLine(Params):
    """So much of a line, counted from 0, came back."""

    line: Number
    quantity: Quantity


class RefundQuote(Params):
    """What came back of a sale; neither amount nor lines: all that is left."""

    sale_id: Number
    amount: Sum | None = None
    lines: tuple[RefundLine, ...] | None = None


class RefundPost(RefundQuote, kw_only=True):
    """A refund that is completed."""

    key: Key
    reason: Words = Words()


class SaleVoid(Params):
    """A sale made by mistake."""

    key: Key
    sale_id: Number
    reason: Words


class Adjustment(Params):
    """Points given or taken by hand; `expires_on` not given: as the program says, `null`: never."""

    key: Key
    card: str
    points: SignedPoints
    reason: Words
    expires_on: Day | UnsetType | None = UNSET


class EntryPage(Params):
    """A page of a customer's entries, those before entry `before`."""

    card: str
    limit: Limit | None = None
    before: Number | None = None


class ClockChange(Params):
    """The new time of a simulated clock."""

    now: Moment


class Period(Params):
    """Days, both included."""

    from_: Day
    to: Day


class Prediction(Params):
    """The last day of what is known."""

    until: Day


class Export(Params):
    """A workbook that is wanted."""

    kind: str
    path: str
    from_: Day | None = None
    to: Day | None = None


class FilePath(Params):
    """A file to write."""

    path: str
