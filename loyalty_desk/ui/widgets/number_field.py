"""A field for one exact number: digits with a decimal sign, kept as whole units and never as a float."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain.money import MOST_DIGITS, parse
from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.label import Label

BACK = "back"  # what a keypad sends for backspace

_SIGNS = ".,юЮбБ"  # the keys of point and comma, under the Russian layout too
_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_SIGN_GAP = 10


class NumberField(QLineEdit):
    """A right-aligned number with a unit after it; empty means no number yet."""

    changed = Signal(object)

    def __init__(self, decimals: int, *, separator: str, sign: str = "", large: bool = False) -> None:
        super().__init__()
        self._decimals = decimals
        self._separator = separator
        self._told: int | None = None
        self._sign = Label(sign, role="sign-figure" if large else "sign", parent=self)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setValidator(_Digits(decimals, separator, self))
        dress(self, role="figure" if large else "number")
        self._make_room()
        self.textChanged.connect(self._tell)

    def units(self) -> int | None:
        """Return the number in units of 10^-decimals; None when there is no digit."""
        text = self._plain()
        return parse(text if text[-1:] != "." else text[:-1], self._decimals) if text.strip(".") else None

    def show_units(self, units: int | None) -> None:
        """Show `units` of 10^-decimals; None clears the field."""
        self.setText("" if units is None else self._written(units))

    def set_sign(self, sign: str) -> None:
        """Show `sign` (a currency, a unit) after the number."""
        self._sign.setText(sign)
        self._make_room()

    def press(self, key: str) -> None:
        """Take one key of an on-screen keypad: a digit, a decimal sign, or BACK."""
        if key == BACK:
            self.backspace()
        else:
            self._type(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of point and comma as the decimal sign, whatever the layout."""
        if event.text() and event.text() in _SIGNS:
            self._type(self._separator)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark all, so that typing replaces."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the number out in full."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.show_units(self.units())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sign at the end."""
        super().resizeEvent(event)
        self._place_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the sign in the new font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._make_room()

    def _type(self, text: str) -> None:
        text = self._separator if text in _SIGNS else text
        if text != self._separator or self._decimals:
            self.insert(text)

    def _plain(self) -> str:
        text = self.text().replace(self._separator, ".")
        text = "".join(letter for letter in text if letter not in _SPACES)
        return "0" + text if text.startswith(".") and len(text) > 1 else text

    def _written(self, units: int) -> str:
        whole, part = divmod(abs(units), 10**self._decimals)
        grouped = f"{whole:,}".replace(",", _SPACES[1])
        return grouped + (f"{self._separator}{part:0{self._decimals}d}" if self._decimals else "")

    def _tell(self) -> None:
        units = self.units()
        if units != self._told:
            self._told = units
            self.changed.emit(units)

    def _make_room(self) -> None:
        self._sign.ensurePolished()
        room = self._sign.sizeHint().width() + _SIGN_GAP if self._sign.text() else 0
        self.setTextMargins(0, 0, room, 0)
        self._place_sign()

    def _place_sign(self) -> None:
        size = self._sign.sizeHint()
        self._sign.resize(size)
        self._sign.move(self.width() - size.width() - 12, (self.height() - size.height()) // 2)


class _Digits(QValidator):
    """Accepts what can still become a number with so many decimals; point and comma count the same."""

    def __init__(self, decimals: int, separator: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._decimals = decimals
        self._separator = separator

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        plain = text.replace(".", self._separator).replace(",", self._separator)
        whole, sign, part = plain.partition(self._separator)
        digits = "".join(letter for letter in whole if letter not in _SPACES)
        fits = (
            (digits + part == "" or ((digits + part).isascii() and (digits + part).isdigit()))
            and len(digits) <= MOST_DIGITS
            and len(part) <= self._decimals
            and (not sign or self._decimals > 0)
        )
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, plain, place
