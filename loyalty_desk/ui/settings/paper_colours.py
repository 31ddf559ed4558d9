"""The colours that cards are offered in, by their names."""

from PySide6.QtCore import QObject


class PaperColours(QObject):
    """Names them in the language of the screens."""

    def papers(self) -> tuple[tuple[str, str], ...]:
        """Return the grounds: `#RRGGBB` and name."""
        return (
            ("#0F766E", self.tr("Green")),
            ("#1D4ED8", self.tr("Blue")),
            ("#6D28D9", self.tr("Violet")),
            ("#BE123C", self.tr("Raspberry")),
            ("#B45309", self.tr("Caramel")),
            ("#111827", self.tr("Black")),
            ("#F8F5EF", self.tr("Cream")),
        )

    def inks(self) -> tuple[tuple[str, str], ...]:
        """Return the letters: `#RRGGBB` and name."""
        return (
            ("#FFFFFF", self.tr("White")),
            ("#111827", self.tr("Black")),
            ("#FDE68A", self.tr("Gold")),
            ("#0F766E", self.tr("Green")),
        )

    def ink_on(self, paper: str) -> str:
        """Return the letters that are best read on a ground."""
        red, green, blue = (int(paper[place : place + 2], 16) for place in (1, 3, 5))
        return "#111827" if 299 * red + 587 * green + 114 * blue > 160_000 else "#FFFFFF"
