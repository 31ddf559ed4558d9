"""The composition root: what belongs to this computer, and the one shop that is open on it."""

import logging
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from loyalty_desk import paths
from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.ui import icons, language
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.session import Session
from loyalty_desk.ui.single_instance import SingleInstance
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.theme import Theme

if TYPE_CHECKING:
    from loyalty_desk.ui.first_start.founding import Begun
    from loyalty_desk.ui.first_start.window import FirstStart

log = logging.getLogger(__name__)


class App:
    """The program: this computer's language and theme, and the shop that is open."""

    def __init__(self, preferences: Preferences) -> None:
        running = QApplication.instance()
        self.qt = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
        self.qt.setApplicationName("Loyalty Desk")
        self.preferences = preferences
        self.language = language.chosen(preferences.language)
        language.install(self.qt, self.language)
        self.theme = Theme(self.qt, preferences.theme)
        self.tasks = Tasks()
        self.session: Session | None = None
        self._instance: SingleInstance | None = None
        self._start: QWidget | None = None

    def begin(self, path: Path | None) -> bool:
        """Open a shop, or help to one; False when another window has it, which then comes to the front."""
        if path is None or not path.exists():
            self._help_to_a_shop()
            return True
        instance = SingleInstance(path)
        if not instance.claim():
            return False
        try:
            session = Session(self.qt, path, language=self.language, preferences=self.preferences, tasks=self.tasks)
        except (Refused, Trouble):
            log.exception("cannot open %s", path)
            instance.release()
            self._help_to_a_shop().open_shop(path)  # tries again and says why not
            return True
        instance.raised.connect(session.raise_window)
        self._instance, self.session = instance, session
        session.begin()
        return True

    def begin_demo(self, spoken: str) -> bool:
        """Open this month's made-up shop, which is made first where it is missing."""
        from loyalty_desk.ui.demo_wait import DemoWait, demo_file

        path = demo_file(paths.data_folder(), spoken, datetime.now(UTC).date())
        if path.exists():
            return self.begin(path)
        wait = DemoWait(path, spoken, self.tasks)
        wait.made.connect(partial(self._open_at_last, path))
        wait.given_up.connect(self.qt.quit)
        self._start = wait
        wait.show()
        return True

    def run(self) -> int:
        """Work until the last window is closed; returns the exit status."""
        status = self.qt.exec()
        self.tasks.stop()
        if self.session is not None:
            self.session.close()
        return status

    def _help_to_a_shop(self) -> "FirstStart":
        from loyalty_desk.ui.first_start.window import FirstStart

        start = FirstStart(self.qt, preferences=self.preferences, tasks=self.tasks, clock=SystemClock())
        start.begun.connect(self._take_begun)
        start.demo_requested.connect(self._take_demo)
        self._start = start
        start.show()
        QTimer.singleShot(0, icons.load)  # after the first paint
        return start

    def _take_begun(self, begun: "Begun") -> None:
        self.language = begun.language
        self._open_at_last(begun.path)
        if self.session is not None and not self.session.practice:
            self.preferences.last_shop = begun.path

    def _take_demo(self, spoken: str) -> None:
        self.language, before = spoken, self._start
        if self.begin_demo(spoken) and before is not None:
            before.close()

    def _open_at_last(self, path: Path) -> None:
        before = self._start
        if not self.begin(path):
            self.qt.quit()
        if before is not None:
            before.close()


def run(*, demo: bool = False) -> int:
    """Show the screens until the window is closed; returns the exit status."""
    app = App(Preferences())
    shown = app.begin_demo(app.language) if demo else app.begin(app.preferences.last_shop)
    return app.run() if shown else 0
