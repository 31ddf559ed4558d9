"""What customers agree to, in words."""

from PySide6.QtCore import QObject


class ConsentWords(QObject):
    """Names of consents."""

    def name(self, kind: str) -> str:
        """Return what a consent is for."""
        return {
            "data": self.tr("keeping data"),
            "email": self.tr("offers by e-mail"),
            "sms": self.tr("offers by SMS"),
            "messenger": self.tr("offers by messenger"),
        }.get(kind, kind)
