"""The program in force: reading, checking and publishing it."""

from loyalty_desk.domain.document import Problem
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import problems_of, read_program, write_program
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.programs import Published


class Rules:
    """The owner's rules."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def version(self) -> int:
        """Return the version in force."""
        return self._shop.programs.current()

    def program(self) -> Program:
        """Return the program in force."""
        return self._shop.program

    def document(self) -> object:
        """Return the whole document of the program in force."""
        return write_program(self._shop.program)

    def document_of(self, version: int) -> object:
        """Return the whole document of a version; refuses `no_program` where there is no such version."""
        return write_program(self._shop.programs.version(version))

    def history(self) -> tuple[Published, ...]:
        """Return all versions, newest first."""
        return self._shop.programs.history()

    def check(self, document: object) -> tuple[Problem, ...]:
        """Return what keeps a document from being published."""
        return problems_of(document) or self._problems_here(read_program(document))

    def publish(self, document: object) -> int:
        """Put a document in force and return its version; refuses `invalid_program` with its problems."""
        program = read_program(document)
        with self._shop.database.transaction():
            if problems := self._problems_here(program):
                raise Refused("invalid_program", problems=problems)
            version = self._shop.programs.publish(program, self._shop.now())
            self._shop.database.touched(Topic.PROGRAM)
            return version

    def _problems_here(self, program: Program) -> tuple[Problem, ...]:
        if program.currency != self._shop.program.currency and self._shop.sales.exist():
            return (Problem("currency", "cannot change once there are sales"),)
        return ()
