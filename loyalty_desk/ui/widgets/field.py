"""A control with its label above and, when something is wrong, the reason below."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from loyalty_desk.ui.theme import dress
from loyalty_desk.ui.widgets.label import Label


class Field(QWidget):
    """A labelled control; room for the problem is kept only while there is one or a hint."""

    def __init__(self, label: str, control: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._control = control
        self._label = Label(label, role="label", wrap=True)
        self._label.setBuddy(control)
        self._below = Label(role="label", wrap=True)
        control.setAccessibleName(label)
        self.setFocusProxy(control)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(control)
        column.addWidget(self._below)
        self.show_problem("")

    @property
    def problem(self) -> str:
        """Return the problem that is shown, empty when there is none."""
        return self._below.text() if self._below.property("role") == "error" else ""

    def show_problem(self, text: str) -> None:
        """Say what is wrong with what was typed; an empty text says all is well and brings the hint back."""
        self._below.setText(text or self._hint)
        self._below.setVisible(bool(text or self._hint))
        self._control.setAccessibleDescription(text or self._hint)
        dress(self._below, role="error" if text else "label")
        dress(self._control, tone="bad" if text else "")

    def set_label(self, text: str) -> None:
        """Name the control anew."""
        self._label.setText(text)
        self._control.setAccessibleName(text)
