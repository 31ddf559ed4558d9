"""What is wrong with a cell of a file, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from loyalty_desk.ui.wording_problems import problem_text


class ProblemWords(QObject):
    """Says the short phrases of RowProblem in the language installed."""

    def of(self, problem: str) -> str:
        """Return what is wrong; a phrase that is not special to files is said as everywhere."""
        return self._special().get(problem) or problem_text(problem)

    def _special(self) -> Mapping[str, str]:
        return {
            "empty": self.tr("nothing stands there"),
            "not a number": self.tr("is no number"),
            "not a date": self.tr("is no date"),
            "not a time": self.tr("is no time of day"),
            "too large": self.tr("too large a number"),
            "too long": self.tr("too long a text"),
            "a return": self.tr("a return of goods: those are left out"),
            "cancelled": self.tr("a cancelled sale: those are left out"),
            "in the future": self.tr("lies in the future"),
            "too long ago": self.tr("lies too far in the past"),
            "no customer": self.tr("no customer is named"),
            "not a phone number": self.tr("is no phone number"),
            "not an e-mail address": self.tr("is no e-mail address"),
            "not a day of birth": self.tr("is no day of birth"),
            "below 0": self.tr("is less than 0"),
            "name or phone is needed": self.tr("neither a name nor a phone"),
            "not a card": self.tr("is no card number"),
            "card in use": self.tr("this card belongs to somebody else"),
            "two customers": self.tr("number, phone and card belong to different customers"),
        }
