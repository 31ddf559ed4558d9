"""Published programs, kept for ever."""

import json
from datetime import datetime
from typing import NamedTuple

from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program, write_program
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import to_moment, to_number


class Published(NamedTuple):
    """A version of the program and when it came into force."""

    version: int
    published_at: datetime


class Programs:
    """The versions of the shop's program; a version never changes, so each is read once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[int, Program] = {}

    def current(self) -> int:
        """Return the version in force, 0 before the first."""
        return self._database.value("SELECT max(version) FROM program_version") or 0

    def version(self, version: int) -> Program:
        """Return the program as it was in a version."""
        if version not in self._read:
            text = self._database.value("SELECT document FROM program_version WHERE version = ?", (version,))
            if text is None:
                raise Refused("no_program")
            self._read[version] = read_program(json.loads(text))
        return self._read[version]

    def publish(self, program: Program, at: datetime) -> int:
        """Put a program in force and return its version."""
        version = self.current() + 1
        text = json.dumps(write_program(program), ensure_ascii=False)
        self._database.run("INSERT INTO program_version VALUES (?, ?, ?)", (version, to_number(at), text))
        return version

    def history(self) -> tuple[Published, ...]:
        """Return all versions, newest first."""
        rows = self._database.rows("SELECT version, published_at FROM program_version ORDER BY version DESC")
        return tuple(Published(version, to_moment(at)) for version, at in rows)
