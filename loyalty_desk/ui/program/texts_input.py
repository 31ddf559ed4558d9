"""Several short texts on one line, with a semicolon between them."""

from PySide6.QtWidgets import QLineEdit

from loyalty_desk.ui.program.inputs import Input


class TextsInput(Input):
    """A list of texts; one that has several languages is shown in that of the screens, and kept until it is edited."""

    def __init__(self, language: str, placeholder: str = "") -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._language = language
        self._known: dict[str, object] = {}
        self._line.setPlaceholderText(placeholder)
        self._line.textChanged.connect(self._tell)

    def value(self) -> object:
        """Return the texts."""
        texts = (text.strip() for text in self._line.text().split(";"))
        return [self._known.get(text, text) for text in texts if text]

    def _show(self, value: object) -> None:
        elements = value if isinstance(value, list) else []
        self._known = {self._text(each): each for each in elements}
        self._line.setText("; ".join(self._known))

    def _text(self, element: object) -> str:
        if isinstance(element, dict):
            return str(element.get(self._language) or next(iter(element.values()), ""))
        return str(element)
