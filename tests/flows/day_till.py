"""The whole program over a given shop file, for the real-keys test; it prints what is scanned and what is posted.

Arguments: the shop file, the file of the settings.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from loyalty_desk.app import App
from loyalty_desk.ui.language import LanguageChoice
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.theme import ThemeChoice


def main(shop: Path, settings: Path) -> int:
    """Run until ended from outside."""
    preferences = Preferences(settings)
    preferences.language, preferences.theme = LanguageChoice.RU, ThemeChoice.LIGHT
    app = App(preferences)
    app.begin(shop)
    session = app.session
    assert session is not None

    def tell_books() -> None:
        database = session.desk.shop.database
        sales, refunds, points, people = database.rows(
            "SELECT (SELECT count(*) FROM sale), (SELECT count(*) FROM refund),"
            " (SELECT ifnull(sum(points), 0) FROM entry), (SELECT count(*) FROM customer)"
        )[0]
        print(f"books {sales} {refunds} {points} {people}", flush=True)

    session.changes.changed.connect(tell_books)
    session.wedge.scanned.connect(print_scan)
    rest = session.wedge.findChild(QTimer)
    assert rest is not None
    rest.timeout.connect(print_quiet)
    session.window.ready.connect(lambda: QTimer.singleShot(0, lambda: print("open", flush=True)))
    return app.run()


def print_scan(code: str) -> None:
    """Print a scanned code; the window has heard of it before."""
    print(f"scanned {code}", flush=True)


def print_quiet() -> None:
    """Print that the keys have come to rest."""
    print("quiet", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
