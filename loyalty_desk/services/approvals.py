"""A manager's approval: the password that lifts a limit for one sale."""

import unicodedata
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.operation import Intent
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.operations import Outcome

SHORTEST = 6
FREE_TRIES = 5
LONGEST_LOCK = timedelta(hours=1)
_KEPT = "approval"
FORGOTTEN: Mapping[str, object] = {_KEPT: None}
# OWASP's least for argon2id: 27 ms where this was written, so that nobody waits at the counter. The usual takes 134 ms.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


@dataclass(frozen=True)
class _Lock:
    """Wrong tries so far; the last was at `at`, the next may be made at `until`."""

    tries: int = 0
    at: datetime | None = None
    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Return whether it is too early; a lock from a time still to come is that of a clock set wrong, and void."""
        return self.at is not None and self.until is not None and self.at <= now < self.until


class Approvals:
    """Knows the password of whoever may lift limits; without one, everybody at the till may.

    The password's hash and the wrong tries stand in the shop's file: they travel with it, and hold at all tills.
    """

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    @property
    def required(self) -> bool:
        """Whether a password is set."""
        return self._hash() is not None

    def set_password(self, old: str | None, new: str | None) -> None:
        """Set, change (with the `old` one) or remove (None) the password; refuses `not_allowed` as `check` does."""
        was_set = self.required
        if new is not None and len(new) < SHORTEST:
            raise Invalid("password", "shorter than 6 characters")
        if was_set:
            self.check(old or "")
        kept = None if new is None else {"hash": _HASHER.hash(_plain(new))}
        with self._shop.database.transaction():
            self._shop.settings.put({_KEPT: kept})
            if was_set or kept:
                self._write_down("approval_set" if kept else "approval_removed")

    def check(self, password: str) -> None:
        """Let a right password pass; refuses `not_allowed` with `why` wrong_password, or locked `until` a moment.

        From the fifth wrong try on, the next one has to wait: a minute, then twice as long each time, an hour at most.
        """
        hashed = self._hash()
        if hashed is None:
            return
        until = self._count_try()
        try:
            _HASHER.verify(hashed, _plain(password))
        except VerifyMismatchError:
            if until is None:
                raise Refused("not_allowed", why="wrong_password") from None
            self._write_down("approval_locked")
            raise Refused("not_allowed", why="locked", until=until) from None
        with self._shop.database.transaction():
            self._keep(_Lock())

    def _count_try(self) -> datetime | None:
        """Return until when the next try waits should this one be wrong.

        It is counted before that is known, so that none is free: not at two tills, not by pulling the plug.
        """
        now = self._shop.now()
        with self._shop.database.transaction():
            lock = self._lock()
            if lock.holds(now):
                raise Refused("not_allowed", why="locked", until=lock.until)
            tries = lock.tries + 1
            until = None if tries < FREE_TRIES else _whole_minute(now + _wait(tries))
            self._keep(_Lock(tries, now, until))
        return until

    def _hash(self) -> str | None:
        kept = self._shop.settings.get(_KEPT)
        return str(kept["hash"]) if isinstance(kept, dict) else None

    def _lock(self) -> _Lock:
        kept = self._shop.settings.get(_KEPT)
        if not isinstance(kept, dict) or "tries" not in kept:
            return _Lock()
        return _Lock(int(kept["tries"]), _moment(kept["at"]), _moment(kept["until"]))

    def _keep(self, lock: _Lock) -> None:
        told = {"tries": lock.tries, "at": _text(lock.at), "until": _text(lock.until)} if lock.tries else {}
        self._shop.settings.put({_KEPT: {"hash": self._hash(), **told}})

    def _write_down(self, kind: str) -> None:
        shop = self._shop
        intent = Intent(kind=kind, key=str(uuid.uuid4()), request="", staff=shop.staff, till=shop.till)
        with shop.database.transaction():
            version, last = shop.programs.current(), shop.ledger.last_entry()
            operation_id = shop.operations.add(intent, at=shop.now(), customer_id=None, program_version=version)
            shop.operations.keep(operation_id, Outcome(None, last, last))
            shop.database.touched(Topic.SETTINGS)


def _plain(password: str) -> bytes:
    """Return a password as it is whatever keyboard or system spelt it."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


def _wait(tries: int) -> timedelta:
    return min(timedelta(minutes=2 ** min(tries - FREE_TRIES, 6)), LONGEST_LOCK)


def _whole_minute(moment: datetime) -> datetime:
    """Return the next whole minute, which is what a screen can say."""
    return moment.replace(second=0, microsecond=0) + timedelta(minutes=1)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: object) -> datetime | None:
    return None if text is None else datetime.fromisoformat(str(text))
