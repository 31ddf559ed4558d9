"""Practice: a throw-away copy of the shop, in which a new cashier can do everything and nothing counts."""

from pathlib import Path

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database
from loyalty_desk.store.settings import Settings

_MARK = "practice"


def copy_for_practice(shop: Shop, target: Path, progress: Progress = silent) -> None:
    """Copy the shop to `target` and mark the copy; `progress` takes the per cent done and may raise to stop.

    Nothing is written to the shop. The copy has no approval password: there would be tries without end to guess it.
    """
    from loyalty_desk.services.approvals import FORGOTTEN
    from loyalty_desk.store.backup import back_up, fingerprint_file

    back_up(shop.database, target, progress=progress)
    fingerprint_file(target).unlink()
    with Database.open(target) as copy, copy.transaction():
        Settings(copy).put({_MARK: True, **FORGOTTEN})


def is_practice(shop: Shop) -> bool:
    """Return whether the shop is such a copy, wherever it was opened from."""
    return shop.settings.get(_MARK) is True


def refuse_in_practice(shop: Shop) -> None:
    """Refuse `practice_only` where something would leave a copy and be taken for the shop's own."""
    if is_practice(shop):
        raise Refused("practice_only")
