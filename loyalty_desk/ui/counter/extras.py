"""What lowers or pays the bill beside points: free items, rewards, certificates."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.stamps import CardLook, cards_of
from loyalty_desk.domain.offers import Reward
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui import icons
from loyalty_desk.ui.counter.certificates_part import CertificatesPart
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.theme import STEP, dress
from loyalty_desk.ui.widgets.flow_layout import FlowLayout
from loyalty_desk.ui.widgets.key_button import KeyButton
from loyalty_desk.ui.widgets.label import Label

MOST = 2  # rewards offered at once; the others are a key away
_CHIPS = 4
_LONGEST = 26  # letters of a name on a chip


class Extras(QWidget):
    """Chips to switch on and off; a full stamp card is used by itself once its goods are in the purchase."""

    changed = Signal()
    rewards_asked = Signal()

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._visit: Visit | None = None
        self._program: Program | None = None
        self._rewards: tuple[str, ...] = ()
        self._free: bool | None = None  # None: as the goods say
        self._ready: tuple[CardLook, ...] = ()
        self._looks: tuple[CardLook, ...] = ()
        self._hint = Label(role="error", wrap=True)
        self._free_chip = QPushButton(self.tr("Free item: {name}"))
        self._chips = [QPushButton() for _ in range(_CHIPS)]
        self._shown: tuple[Reward, ...] = ()
        self._all = KeyButton(self.tr("Rewards"), "F11", role="dashed")
        self._number = KeyButton(self.tr("Certificate"), "F12", role="dashed")
        self.certificates = CertificatesPart(formats)
        self._build()
        self._connect()

    def rewards(self) -> tuple[str, ...]:
        """Return the codes of the rewards that are taken."""
        return self._rewards

    def free_items(self) -> bool:
        """Return whether full stamp cards are used."""
        return bool(self._ready) and self._free is not False

    def choose_rewards(self, codes: Sequence[str]) -> None:
        """Take these rewards."""
        self._rewards = tuple(codes)
        self._draw()
        self.changed.emit()

    def show_visit(self, visit: Visit | None, program: Program) -> None:
        """Offer what a customer can have; None: a sale without a card, or nobody yet."""
        self._visit, self._program = visit, program
        self._looks = tuple(look for look in cards_of(program, visit.standing) if look.free_ready) if visit else ()
        self._number.setVisible(program.certificates is not None)
        self._draw()

    def look_at(self, categories: frozenset[str]) -> None:
        """Offer the free items that are among the goods; goods of no full card forget what was said about it."""
        ready = tuple(look for look in self._looks if look.card.category in categories)
        if not ready:
            self._free = None
        if ready != self._ready:
            self._ready = ready
            self._draw()

    def clear(self) -> None:
        """Begin the next purchase, without telling anybody."""
        self.forget_customer()
        self.certificates.clear()

    def forget_customer(self) -> None:
        """Let go of what another customer may not have, without telling anybody."""
        self._rewards, self._free, self._ready, self._looks = (), None, (), ()
        self._draw()

    def show_quote(self, quote: Quote | None, problem: str) -> None:
        """Show what certificates pay, and what is wrong with what was chosen."""
        self.certificates.show_quote(quote)
        self._hint.setText(problem)
        self._hint.setVisible(bool(problem))

    def _draw(self) -> None:
        catalogue = self._program.rewards if self._program and self._visit else ()
        affordable = self._visit.standing.affordable if self._visit else ()
        chosen = [reward for reward in catalogue if reward.code in self._rewards]
        others = [reward for reward in catalogue if reward.code in affordable and reward not in chosen]
        self._shown = tuple(chosen + others[: max(0, MOST - len(chosen))])[:_CHIPS]
        self._show_rewards()
        self._all.setVisible(len(catalogue) > len(self._shown))
        self._free_chip.setVisible(bool(self._ready))
        names = ", ".join(name_in(look.card.name, self._formats.language) for look in self._ready)
        self._free_chip.setText(self.tr("Free item: {name}").format(name=_short(names)))
        self._free_chip.setToolTip(names)
        self._free_chip.setChecked(self.free_items())
        parts = (self._free_chip, self._all, self._number, *self._chips)
        self.setVisible(any(not part.isHidden() for part in parts) or bool(self.certificates.codes()))

    def _show_rewards(self) -> None:
        left = self._left()
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(self._shown))
            if place < len(self._shown):
                reward = self._shown[place]
                name, taken = name_in(reward.name, self._formats.language), reward.code in self._rewards
                chip.setText(f"{_short(name)}  {self._formats.points(reward.points)}")
                chip.setToolTip(name)
                chip.setChecked(taken)
                chip.setEnabled(taken or reward.points <= left)

    def _left(self) -> int:
        """Return the points that rewards leave."""
        cost = {reward.code: reward.points for reward in self._program.rewards} if self._program else {}
        available = self._visit.standing.available if self._visit else 0
        return available - sum(cost.get(code, 0) for code in self._rewards)

    def _toggle_reward(self, place: int) -> None:
        code = self._shown[place].code
        taken = code in self._rewards
        self.choose_rewards([each for each in self._rewards if each != code] + ([] if taken else [code]))

    def _toggle_free(self, on: bool) -> None:
        self._free = on
        self.changed.emit()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(Label(self.tr("Rewards and certificates"), role="label"))
        head.addWidget(self._hint, 1)
        flow = QWidget()
        chips = FlowLayout(flow)
        icons.put(self._free_chip, "gift-outline", "accent")
        for chip in (self._free_chip, *self._chips):
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            dress(chip, role="chip")
        for part in (self._free_chip, *self._chips, self._all, self._number):
            chips.addWidget(part)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(flow)
        column.addWidget(self.certificates)

    def _connect(self) -> None:
        self._free_chip.clicked.connect(self._toggle_free)
        for place, chip in enumerate(self._chips):
            chip.clicked.connect(partial(self._toggle_reward, place))
        self._all.clicked.connect(self.rewards_asked)
        self._number.clicked.connect(self.certificates.ask_number)
        self.certificates.changed.connect(self.changed)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
