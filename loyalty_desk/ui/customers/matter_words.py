"""What somebody is called or written to about."""

from PySide6.QtCore import QObject


class MatterWords(QObject):
    """Names of the matters of the day and of contacts."""

    def about(self, kind: str) -> str:
        """Return what a contact was about."""
        return {
            "birthday": self.tr("birthday"),
            "burning": self.tr("points that burn"),
            "win_back": self.tr("points for coming back"),
            "absent": self.tr("not seen for long"),
            "thanks": self.tr("thanks"),
            "replenishment": self.tr("goods used up"),
            "date": self.tr("important date"),
            "call": self.tr("call"),
            "message": self.tr("message"),
            "talk": self.tr("talk in the shop"),
        }.get(kind, kind)
