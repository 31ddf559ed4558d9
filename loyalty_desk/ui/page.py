"""What the main window expects of a page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from loyalty_desk.domain.topics import Topic


@dataclass(frozen=True)
class Key:
    """A key and what it does on a page, for the sheet that F1 opens."""

    keys: str
    text: str


class Page(QWidget):
    """One screen of the main window; it reads again only when one of its `topics` changed and it is looked at."""

    topics: frozenset[Topic] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True

    def keys(self) -> tuple[Key, ...]:
        """Return the page's own keys."""
        return ()

    def reload(self) -> None:
        """Read everything shown again."""

    def shown(self) -> None:
        """Prepare for work, most of all set the focus; called each time the page comes to the front."""

    def take_scan(self, code: str) -> bool:
        """Take a scanned `code`; False hands it on to the counter."""
        return False

    def hear(self, topics: Iterable[Topic]) -> None:
        """Read again, at once when visible and else when next shown, if one of `topics` matters here."""
        if self.topics.isdisjoint(topics):
            return
        self._stale = True
        if self.isVisible():
            self._refresh()

    def come_forward(self) -> None:
        """Be what the user looks at now."""
        self._refresh()
        self.shown()

    def _refresh(self) -> None:
        if self._stale:
            self._stale = False
            self.reload()


@dataclass(frozen=True)
class PageEntry:
    """A page in the navigation; `make` builds it when it is first shown."""

    key: str
    title: str
    icon: str
    make: Callable[[], Page]
