"""Work on a shop in a process of its own: it takes no turns from the process that sells."""

import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Concatenate, Generic, NamedTuple, ParamSpec, Protocol, TypeVar

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.clock import Clock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.database import Database

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

_T = TypeVar("_T")
_P = ParamSpec("_P")
_OFTEN = 0.05  # seconds between looks at each other
_PATIENCE = 3.0  # seconds that a stopped job has to clean up
_NICENESS = 5
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS
_THIS_PROCESS = -1  # what Windows calls a process in its own calls


class Progress(Protocol):
    """How a job tells how far it is, and hears that it should stop."""

    def report(self, done: int, total: int) -> None:
        """Tell that `done` of `total` is done (a total of 0 is an unknown one); raises Cancelled."""

    def check(self) -> None:
        """Raise Cancelled when the work should stop."""


def apart(
    shop: Shop, job: Callable[Concatenate[Desk, Progress, _P], _T], *args: _P.args, **values: _P.kwargs
) -> Callable[[Progress], _T]:
    """Return work that does `job` on the same shop in another process; it may be called on any thread.

    The job is a function of a module that imports little; what it takes and returns is copied. Its refusals and
    troubles are raised as they are, Trouble `worker_died` if it ends without a word, and any other error as a
    RuntimeError with the traceback of the job. When the work is stopped, or this process ends, so does the job.
    What it writes is told to no listener of this process.
    """
    order = _Order(shop.database.path, shop.clock, shop.staff, shop.till, job, args, values)
    return partial(_follow, order)


@dataclass(frozen=True)
class _Order(Generic[_T]):
    path: Path
    clock: Clock
    staff: str
    till: str
    job: Callable[..., _T]
    args: tuple[object, ...]
    values: dict[str, object]


@dataclass(frozen=True)
class _Done(Generic[_T]):
    result: _T


class _Step(NamedTuple):
    done: int
    total: int


def _follow(order: _Order[_T], progress: Progress) -> _T:
    """Start the process and listen to it; closing the pipe `ask` is how it is told to stop."""
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    told, tell = context.Pipe(duplex=False)
    heard, ask = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(order, tell, heard), daemon=True)
    process.start()
    tell.close()
    heard.close()
    try:
        done: _Done[_T] = _outcome(process, told, progress)
        return done.result
    finally:
        ask.close()
        told.close()
        process.join(_PATIENCE * 2)
        if process.exitcode is None:
            process.kill()
            process.join()
        process.close()


def _outcome(process: "SpawnProcess", told: "Connection[Any, Any]", progress: Progress) -> _Done[Any]:
    """Return what the process hands over at its end, or raise it."""
    while True:
        progress.check()
        if not told.poll(_OFTEN):
            continue
        try:
            message = told.recv()
        except (EOFError, OSError):
            process.join()
            raise Trouble("worker_died", f"exit status {process.exitcode}") from None
        if isinstance(message, _Step):
            progress.report(*message)
        elif isinstance(message, _Done):
            return message
        else:
            raise message


def _work(order: _Order[_T], tell: "Connection[Any, Any]", heard: "Connection[Any, Any]") -> None:
    """Do the job; this is the whole life of the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asked hears it too, and decides
    _step_back()
    with suppress(OSError):  # nobody listens any more
        try:
            tell.send(_Done(_do(order, tell, heard)))
        except (Refused, Invalid, Trouble, Cancelled) as error:
            tell.send(error)
        except Exception:
            tell.send(RuntimeError(f"in a process apart\n{traceback.format_exc()}"))


def _do(order: _Order[_T], tell: "Connection[Any, Any]", heard: "Connection[Any, Any]") -> _T:
    shop = Shop(Database(order.path), order.clock, staff=order.staff, till=order.till)
    with closing(shop):
        progress = _Teller(tell, heard, shop.database)
        try:
            return order.job(Desk(shop), progress, *order.args, **order.values)
        finally:
            progress.end()


class _Teller:
    """A job's progress, told through one pipe; when the other pipe is closed, the job is to stop."""

    def __init__(self, tell: "Connection[Any, Any]", heard: "Connection[Any, Any]", database: Database) -> None:
        self._tell = tell
        self._heard = heard
        self._database = database
        self._asked = Event()
        self._ended = Event()
        self._told_at = 0.0
        Thread(target=self._listen, daemon=True).start()

    def report(self, done: int, total: int) -> None:
        """Tell how far the job is, as often as somebody could see it; raises Cancelled."""
        self.check()
        now = time.monotonic()
        if now - self._told_at >= _OFTEN or done == total:
            self._told_at = now
            self._tell.send(_Step(done, total))

    def check(self) -> None:
        """Raise Cancelled when the job should stop."""
        if self._asked.is_set():
            raise Cancelled

    def end(self) -> None:
        """Say that the job has ended, well or not."""
        self._ended.set()

    def _listen(self) -> None:
        """Wait until the job should stop; break off its statements, and the whole process if it does not obey."""
        with suppress(EOFError, OSError):
            self._heard.recv()
        self._asked.set()
        patience = time.monotonic() + _PATIENCE
        while not self._ended.wait(_OFTEN):
            self._database.interrupt()
            if time.monotonic() > patience:
                os._exit(1)


def _step_back() -> None:
    """Let other processes go first."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetPriorityClass(ctypes.c_void_p(_THIS_PROCESS), _BELOW_NORMAL)
    else:
        os.nice(_NICENESS)
