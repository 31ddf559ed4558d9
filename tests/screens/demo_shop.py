"""The made-up coffee house, made once for all pictures of a run."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.demo import make_demo
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.ready_made import filled
from loyalty_desk.services.shop import Shop
from loyalty_desk.ui.format import Formats

_folder = TemporaryDirectory()
_CURRENCIES = {"en": "EUR", "ru": "RUB"}


def demo_desk(language: str, folder: Path) -> Desk:
    """Return the services of a copy of the demo shop."""
    path = folder / "demo.shop"
    shutil.copy(_made(language), path)
    return Desk(Shop.open(path, SystemClock()))


def new_desk(language: str, folder: Path) -> Desk:
    """Return the services of a shop that opens today, with the simplest program."""
    program = filled("simple", name="Forest Street Coffee", currency=_CURRENCIES[language], time_zone="Europe/Moscow")
    return Desk(Shop.create(folder / "new.shop", SystemClock(), program=program))


def formats_of(desk: Desk, language: str) -> Formats:
    """Return how the shop's figures are written."""
    return Formats(language, desk.shop.program.currency)


@cache
def _made(language: str) -> Path:
    path = Path(_folder.name) / f"{language}.shop"
    make_demo(path, language=language, days=400, customers=150)
    return path
