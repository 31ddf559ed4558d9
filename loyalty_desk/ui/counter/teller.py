"""What the counter says in notices: one line for what happened, one for what did not."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.visit import Visit
from loyalty_desk.services.counter import Sold
from loyalty_desk.services.refunds import Refunded
from loyalty_desk.ui.counter.customer_words import CustomerWords
from loyalty_desk.ui.counter.sale_notice import SaleNotice
from loyalty_desk.ui.counter.sold_words import SoldWords
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Action, Notice, Notices
from loyalty_desk.ui.wording import sentence

REFUSAL_SECONDS = 15


class Teller(QObject):
    """Speaks at one place; what it said of the last scan or sale makes room for what is said of the next."""

    def __init__(
        self, notices: Notices, formats: Formats, words: CustomerWords, program: Callable[[], Program]
    ) -> None:
        super().__init__()
        self._notices = notices
        self._formats = formats
        self._words = words
        self._program = program
        self._sold = SoldWords(formats, program)
        self._said: Notice | None = None

    def sentence(self, error: Refused | Invalid | Trouble) -> str:
        """Return what `error` means."""
        return sentence(error, self._formats, self._program().time_zone)

    def refuse(self, error: Refused | Invalid | Trouble) -> None:
        """Say why something does not happen."""
        seconds = None if isinstance(error, Trouble) else REFUSAL_SECONDS
        self._say(self._notices.bad(self.sentence(error), seconds=seconds))

    def refuse_card(self, error: Refused | Trouble, register: Callable[[str], None]) -> None:
        """Say why a code brought nobody; a card of ours that is free can be given to somebody new."""
        number = error.values.get("card") if isinstance(error, Refused) and error.code == "unknown_card" else None
        if not isinstance(number, str):
            self.refuse(error)
            return
        action = Action(self.tr("New customer with this card"), lambda: register(number))
        self._say(self._notices.info(self.sentence(error), action=action, seconds=REFUSAL_SECONDS))

    def ask_switch(self, visit: Visit, switch: Callable[[], None]) -> None:
        """Say that another customer was scanned in the middle of a purchase, and offer to go on with them."""
        name = self._words.name(visit)
        text = self.tr("This is the card of {name}. The purchase on the screen is not completed.").format(name=name)
        action = Action(self.tr("Go on with {name}").format(name=name), switch)
        self._say(self._notices.info(text, action=action, seconds=REFUSAL_SECONDS))

    def tell_sold(self, sold: Sold, before: Standing | None) -> SaleNotice:
        """Say that a sale is made; the notice returned has its Undo and Receipt."""
        return self.tell_done(self._sold.of(sold, before), look=self.tr("Receipt"))

    def tell_done(self, text: str, *, look: str = "") -> SaleNotice:
        """Say that something is done; the notice returned has its Undo, and `look` to see more of it."""
        notice = SaleNotice(text, look)
        self._say(notice)
        self._notices.add(notice)
        return notice

    def tell(self, text: str) -> None:
        """Say what happened, without a way back."""
        self._say(self._notices.good(text))

    def tell_undone(self, refunded: Refunded) -> None:
        """Say that a sale is undone."""
        money = self._formats.money(refunded.money_back)
        self._say(self._notices.good(self.tr("The sale is undone. Give back: {money}").format(money=money)))

    def take_back(self) -> None:
        """Take away what was said of something that is over, but leave a sale its Undo."""
        if self._said is not None and not isinstance(self._said, SaleNotice):
            self._said.close_notice()

    def _say(self, notice: Notice) -> None:
        if self._said is not None:
            self._said.close_notice()
        self._said = notice
        notice.closed.connect(self._forget)

    def _forget(self, notice: Notice) -> None:
        if notice is self._said:
            self._said = None
