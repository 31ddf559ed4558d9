"""Tells pages what a transaction has changed."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from loyalty_desk.domain.topics import Topic


class Changes(QObject):
    """The one listener of the services; they may tell from any thread, pages hear on the main one."""

    changed = Signal(object)

    def tell(self, topics: Iterable[Topic]) -> None:
        """Pass on that these parts of the shop are not as they were."""
        self.changed.emit(frozenset(topics))
