"""What a sale did: one line, and one more for each thing that happened beside."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.stamps import cards_of
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.services.counter import Sold
from loyalty_desk.ui.counter.quote_text import QuoteText
from loyalty_desk.ui.format import Formats


class SoldWords(QObject):
    """Says what was paid and earned, and what else the customer has now."""

    def __init__(self, formats: Formats, program: Callable[[], Program]) -> None:
        super().__init__()
        self._formats = formats
        self._program = program

    def of(self, sold: Sold, before: Standing | None) -> str:
        """Return what to say of a sale to a customer who stood so before it; None: a sale without a card."""
        return "\n".join((self._paid(sold), *self._more(sold, before)))

    def _paid(self, sold: Sold) -> str:
        quote, money = sold.quote, self._formats.money
        text = self.tr("Paid: {money}").format(money=money(quote.to_pay))
        if quote.certificate_money:
            by_certificate = self.tr("Paid by certificate: {money}").format(money=money(quote.certificate_money))
            text = ", ".join((text, by_certificate)) if quote.to_pay else by_certificate
        if sold.standing is None:
            return text
        earned = self._formats.n_points(quote.points_earned, signed=True)
        balance = self._formats.points(sold.standing.available)
        return self.tr("{paid}, {earned}, balance {balance}").format(paid=text, earned=earned, balance=balance)

    def _more(self, sold: Sold, before: Standing | None) -> Iterator[str]:
        program, after = self._program(), sold.standing
        if gifts := QuoteText(program, self._formats).handed_over(sold.quote):
            yield self.tr("Give: {gifts}").format(gifts=gifts)
        if before is not None and after is not None:
            yield from self._prizes(before, after)
            yield from self._stamps(sold, after)
            level = program.level(after.tier)
            if level is not None and program.tiers and program.tiers.rank(after.tier) > program.tiers.rank(before.tier):
                yield self.tr("Now {tier}").format(tier=name_in(level.name, self._formats.language))

    def _prizes(self, before: Standing, after: Standing) -> Iterator[str]:
        known = {each.code: each for each in self._program().challenges}
        had = {each.code for each in before.challenges if each.done}
        for reached in after.challenges:
            if reached.done and reached.code not in had and reached.code in known:
                challenge = known[reached.code]
                name, points = name_in(challenge.name, self._formats.language), challenge.points
                prize = self._formats.points(points, signed=True)
                yield self.tr("{challenge}: {points}").format(challenge=name, points=prize)

    def _stamps(self, sold: Sold, after: Standing) -> Iterator[str]:
        moved = {each.name for each in sold.quote.reasons if each.code in {"stamps", "free_stamp"}}
        for look in cards_of(self._program(), after):
            if look.card.code in moved:
                name, number = name_in(look.card.name, self._formats.language), self._formats.number
                text = self.tr("{card}: {have} of {need}")
                said = text.format(card=name, have=number(look.have), need=number(look.need))
                free = self.tr("{stamps}, {count} free now").format(stamps=said, count=number(look.free_ready))
                yield free if look.free_ready else said
