"""Where a copy for practice lies; what a crash left behind is found and removed."""

import shutil
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QLockFile

from loyalty_desk.domain.errors import Trouble

_FILE = "practice.loyalty"
_CLAIM = ".lock"


class PracticeFolder:
    """A new folder below `root` that is this process's own until `remove`; raises Trouble where none can be made."""

    def __init__(self, root: Path) -> None:
        self._path = root / token_hex(4)
        try:
            root.mkdir(parents=True, exist_ok=True)
            self._claim = _claim_on(self._path)
            self._claim.tryLock(0)
            self._path.mkdir()
        except OSError as error:
            raise Trouble("read_only", str(error)) from error

    @property
    def file(self) -> Path:
        """Where the copy of the shop belongs."""
        return self._path / _FILE

    def remove(self) -> None:
        """Remove the folder with the copy; what the system still holds goes with the next sweep."""
        shutil.rmtree(self._path, ignore_errors=True)
        self._claim.unlock()


def sweep(root: Path) -> None:
    """Remove all folders below `root` whose process has ended."""
    for name in {path.stem for path in root.glob("*")}:
        claim = _claim_on(root / name)
        if claim.tryLock(0):
            shutil.rmtree(root / name, ignore_errors=True)
            claim.unlock()


def _claim_on(path: Path) -> QLockFile:
    claim = QLockFile(str(path.with_name(path.name + _CLAIM)))
    claim.setStaleLockTime(0)  # the claim of a process that runs never ends by itself
    return claim
