"""What stands on a receipt, and in which order: the same for plain text and for paper."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from loyalty_desk.documents import format as form
from loyalty_desk.documents.words import Words, words
from loyalty_desk.domain.card import readable
from loyalty_desk.domain.money import Money, Points


@dataclass(frozen=True)
class ReceiptLine:
    """One line of a sale before discounts; without a name it is "Purchase". `price` is that of one unit."""

    amount: Money
    name: str = ""
    quantity: Decimal = Decimal(1)
    price: Money | None = None


@dataclass(frozen=True)
class ReceiptDiscount:
    """A discount by its name ("Gold: 5 % off") and what it takes off."""

    name: str
    amount: Money


@dataclass(frozen=True)
class NextToBurn:
    """The points that burn first, and the last day on which they can be used."""

    points: Points
    on: datetime.date


@dataclass(frozen=True)
class ReceiptCertificate:
    """A certificate that paid, by its number, and what is left on it."""

    code: str
    left: Money


@dataclass(frozen=True)
class ReceiptStamps:
    """A stamp card: `have` of `need` on the one being filled, and how many are free now."""

    name: str
    have: int
    need: int
    free: int = 0


@dataclass(frozen=True)
class ReceiptGoal:
    """A challenge: how far it is, as it is said, and its prize once it is reached."""

    name: str
    have: str
    need: str
    prize: Points | None = None


@dataclass(frozen=True)
class ReceiptMember:
    """The part of a receipt about points; `balance` is what the customer has after the sale.

    `used` are all points that went, of which `rewards` are those that rewards cost.
    """

    balance: Points
    earned: Points = 0
    used: Points = 0
    used_money: Money = 0
    rewards: Points = 0
    first_name: str = ""
    tier: str = ""
    burns: NextToBurn | None = None
    stamps: tuple[ReceiptStamps, ...] = ()
    goals: tuple[ReceiptGoal, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """A sale as its customer sees it; a sale without a card has no member. `code` is the sale's code for a return.

    `certificate` is what the certificates paid together; `gifts` were handed over beside the lines.

    One of `practice` says so, and has no code: the shop may have another sale of that number.
    """

    shop: str
    at: datetime.datetime
    code: str
    currency: str
    lines: tuple[ReceiptLine, ...]
    to_pay: Money
    address: tuple[str, ...] = ()
    discounts: tuple[ReceiptDiscount, ...] = ()
    certificate: Money = 0
    certificates: tuple[ReceiptCertificate, ...] = ()
    gifts: tuple[str, ...] = ()
    member: ReceiptMember | None = None
    served_by: str = ""
    footer: str = ""
    practice: bool = False

    @property
    def subtotal(self) -> Money:
        """What the goods cost before anything is taken off."""
        return sum(line.amount for line in self.lines)


class Style(Enum):
    """How a block of a receipt looks."""

    TITLE = "title"  # large, centred
    CENTRED = "centred"
    PAIR = "pair"  # left and right
    DETAIL = "detail"  # left, beneath a pair
    TOTAL = "total"  # a pair, large
    RULE = "rule"  # a line across
    CODE = "code"  # `left` as QR, `right` says what for


@dataclass(frozen=True)
class Block:
    """One piece of a receipt, from top to bottom."""

    style: Style
    left: str = ""
    right: str = ""


def blocks(receipt: Receipt, language: str) -> tuple[Block, ...]:
    """Return the receipt as blocks in `language`."""
    return tuple(_Composing(receipt, words(language)).blocks())


def readable_code(code: str) -> str:
    """Return a sale's code in groups of four, to be typed where no scanner is."""
    return " ".join(code[place : place + 4] for place in range(0, len(code), 4))


@dataclass(frozen=True)
class _Composing:
    """A receipt about to be put into words."""

    receipt: Receipt
    words: Words

    def blocks(self) -> Iterator[Block]:
        receipt = self.receipt
        yield Block(Style.TITLE, receipt.shop)
        if receipt.practice:
            yield Block(Style.CENTRED, self.words.say("receipt.practice"))
        yield from (Block(Style.CENTRED, line) for line in receipt.address)
        yield Block(Style.CENTRED, form.date_time(receipt.at, self.words.language))
        yield Block(Style.RULE)
        for line in receipt.lines:
            yield from self._line(line)
        for gift in receipt.gifts:
            yield Block(Style.PAIR, self.words.say("receipt.gift", name=gift), self._amount(0))
        yield Block(Style.RULE)
        yield from self._deductions()
        yield Block(Style.TOTAL, self.words.say("receipt.to_pay"), self._money(receipt.to_pay))
        if receipt.member is not None:
            yield Block(Style.RULE)
            yield from self._member(receipt.member)
        yield Block(Style.RULE)
        if not receipt.practice:
            yield Block(Style.CODE, receipt.code, self.words.say("receipt.returns"))
        if receipt.served_by:
            yield Block(Style.CENTRED, self.words.say("receipt.served_by", name=receipt.served_by))
        yield from (Block(Style.CENTRED, line) for line in receipt.footer.splitlines())

    def _line(self, line: ReceiptLine) -> Iterator[Block]:
        yield Block(Style.PAIR, line.name or self.words.say("receipt.purchase"), self._amount(line.amount))
        if line.price is not None and line.quantity != 1:
            quantity = form.quantity(line.quantity, self.words.language)
            yield Block(Style.DETAIL, f"{quantity} × {self._amount(line.price)}")

    def _deductions(self) -> Iterator[Block]:
        receipt, member = self.receipt, self.receipt.member
        deductions = [
            Block(Style.PAIR, discount.name, self._amount(-discount.amount)) for discount in receipt.discounts
        ]
        if member is not None and member.used > member.rewards:
            paid = form.points(member.used - member.rewards, self.words.language)
            name = self.words.say("receipt.points_used", n=paid)
            deductions.append(Block(Style.PAIR, name, self._amount(-member.used_money)))
        if receipt.certificate:
            deductions.append(
                Block(Style.PAIR, self.words.say("receipt.certificate"), self._amount(-receipt.certificate))
            )
        for each in receipt.certificates:
            left = self.words.say("receipt.certificate_left", code=readable(each.code), money=self._amount(each.left))
            deductions.append(Block(Style.DETAIL, left))
        if deductions:
            yield Block(Style.PAIR, self.words.say("receipt.subtotal"), self._amount(receipt.subtotal))
            yield from deductions

    def _member(self, member: ReceiptMember) -> Iterator[Block]:
        who = " · ".join(filter(None, (member.first_name, member.tier)))
        if who:
            yield Block(Style.CENTRED, who)
        if member.used:
            yield self._points("receipt.used", -member.used, signed=True)
        yield self._points("receipt.earned", member.earned, signed=True)
        yield self._points("receipt.balance", member.balance, signed=False)
        if member.burns is not None:
            points = self.words.counted("points", member.burns.points)
            day = form.date(member.burns.on, self.words.language)
            yield Block(Style.DETAIL, self.words.say("receipt.burns", points=points, date=day))
        yield from self._collected(member)

    def _collected(self, member: ReceiptMember) -> Iterator[Block]:
        """Yield stamps and challenges."""
        if member.stamps or member.goals:
            yield Block(Style.RULE)
        for card in member.stamps:
            yield self._progress(card.name, str(card.have), str(card.need))
            if card.free:
                yield Block(Style.DETAIL, self.words.say("receipt.free", count=str(card.free)))
        for goal in member.goals:
            if goal.prize is None:
                yield self._progress(goal.name, goal.have, goal.need)
            else:
                prize = form.points(goal.prize, self.words.language, signed=True)
                yield Block(Style.PAIR, goal.name, self.words.say("receipt.reached", points=prize))

    def _progress(self, name: str, have: str, need: str) -> Block:
        return Block(Style.PAIR, name, self.words.say("receipt.of", have=have, need=need))

    def _points(self, name: str, points: Points, *, signed: bool) -> Block:
        return Block(Style.PAIR, self.words.say(name), form.points(points, self.words.language, signed=signed))

    def _amount(self, money: Money) -> str:
        return form.amount(money, self.receipt.currency, self.words.language)

    def _money(self, money: Money) -> str:
        return form.money(money, self.receipt.currency, self.words.language)
