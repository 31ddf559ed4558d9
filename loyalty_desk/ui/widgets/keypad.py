"""A keypad for fingers: digits, decimal sign, backspace; it types into a field and never takes the focus."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from loyalty_desk.ui import icons
from loyalty_desk.ui.theme import CONTROL, STEP, dress
from loyalty_desk.ui.widgets.number_field import BACK, NumberField

_HIGHEST = 56
_ICON = 22


class Keypad(QWidget):
    """Twelve keys in the order of a numeric keypad; a `low` one has three rows of four."""

    pressed = Signal(str)

    def __init__(self, separator: str, *, low: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field: NumberField | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(STEP)
        low_order = "7", "8", "9", BACK, "4", "5", "6", separator, "1", "2", "3", "0"
        order = "7", "8", "9", "4", "5", "6", "1", "2", "3", separator, "0", BACK
        for place, key in enumerate(low_order if low else order):
            grid.addWidget(self._key(key), *divmod(place, 4 if low else 3))

    def type_into(self, field: NumberField) -> None:
        """Send the keys to `field` from now on."""
        self._field = field

    def _key(self, key: str) -> QPushButton:
        button = QPushButton("" if key == BACK else key)
        button.setObjectName(f"key-{key}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.setMinimumHeight(CONTROL)
        button.setMaximumHeight(_HIGHEST)
        button.setAutoRepeat(key == BACK)
        dress(button, role="keypad")
        if key == BACK:
            icons.put(button, "backspace-outline", size=_ICON)
            button.setAccessibleName(self.tr("Backspace"))
        button.clicked.connect(partial(self._press, key))
        return button

    def _press(self, key: str) -> None:
        self.pressed.emit(key)
        if self._field is not None:
            self._field.press(key)
