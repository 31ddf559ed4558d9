"""One sentence that is good or bad, seen by its colour and read by its words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalty_desk.ui.widgets.banner import Banner


class Verdict(QWidget):
    """Takes no room until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips = {well: Banner(tone="good" if well else "bad") for well in (True, False)}
        self._text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for strip in self._strips.values():
            column.addWidget(strip)
        self.clear()

    def text(self) -> str:
        """Return what is said."""
        return self._text

    def tell(self, text: str, *, well: bool) -> None:
        """Say `text`, which is good or bad news."""
        self._text = text
        for kind, strip in self._strips.items():
            strip.set_text(text if kind is well else "")
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self.tell("", well=True)
