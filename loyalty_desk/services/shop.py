"""An open shop: its file, its clock, and who works at it."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Self

from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.program_check import read_program
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.clock import Clock, SimulatedClock
from loyalty_desk.store.accounts import Accounts
from loyalty_desk.store.bought import Bought
from loyalty_desk.store.cards import Cards
from loyalty_desk.store.certificates import Certificates
from loyalty_desk.store.customers import Customers
from loyalty_desk.store.database import Database
from loyalty_desk.store.ledger import Ledger
from loyalty_desk.store.marks import Marks
from loyalty_desk.store.occasions import Occasions
from loyalty_desk.store.operations import Operations
from loyalty_desk.store.privileges import Privileges
from loyalty_desk.store.programs import Programs
from loyalty_desk.store.referrals import Referrals
from loyalty_desk.store.sale_lists import SaleLists
from loyalty_desk.store.sales import Sales
from loyalty_desk.store.settings import Settings
from loyalty_desk.store.totals import Totals

SIMPLEST = {"format": 1, "name": "Loyalty Desk", "currency": "RUB", "time_zone": "Europe/Moscow"}


class Shop:
    """What all services stand on; `staff` and `till` are written beside everything that is done."""

    def __init__(self, database: Database, clock: Clock, *, staff: str = "", till: str = "") -> None:
        self.database = database
        self.clock = clock
        self.staff = staff
        self.till = till
        self.accounts = Accounts(database)
        self.bought = Bought(database)
        self.cards = Cards(database)
        self.certificates = Certificates(database)
        self.customers = Customers(database)
        self.ledger = Ledger(database)
        self.marks = Marks(database)
        self.occasions = Occasions(database)
        self.operations = Operations(database)
        self.privileges = Privileges(database)
        self.programs = Programs(database)
        self.referrals = Referrals(database)
        self.sales = Sales(database)
        self.sale_lists = SaleLists(database)
        self.settings = Settings(database)
        self.totals = Totals(database)

    @classmethod
    def create(cls, path: Path, clock: Clock, *, program: object = None, staff: str = "", till: str = "") -> Self:
        """Make a new shop file whose first program is `program`, or the simplest one; whole or not at all."""
        first = read_program(SIMPLEST if program is None else program)
        made = Database.create(path, begin=lambda database: cls(database, clock).begun(first))
        return cls(made, clock, staff=staff, till=till)

    @classmethod
    def open(cls, path: Path, clock: Clock, *, staff: str = "", till: str = "") -> Self:
        """Open a shop file; raises Trouble for what is no sound shop."""
        return cls(Database.open(path), clock, staff=staff, till=till).begun()

    def begun(self, first: Program | None = None) -> Self:
        """Publish the first program where there is none, and mark the shop as a rehearsal if its clock is simulated.

        Refuses `rehearsal_only` for a simulated clock once there are real sales.
        """
        try:
            if not self.programs.current():
                with self.database.transaction():
                    if not self.programs.current():
                        self.programs.publish(first or read_program(SIMPLEST), self.clock.now())
            if isinstance(self.clock, SimulatedClock) and not self.rehearsal:
                with self.database.transaction():
                    if self.sales.exist():
                        raise Refused("rehearsal_only")
                    self.settings.put({"rehearsal": True})
        except BaseException:
            self.close()
            raise
        return self

    def beside(self) -> Self:
        """Return the same shop with a connection of its own, for work on another thread."""
        return type(self)(self.database.another(), self.clock, staff=self.staff, till=self.till)

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def listen(self, listener: Callable[[frozenset[Topic]], None]) -> None:
        """Have `listener` told, after each transaction of this connection, what it changed."""
        self.database.listeners.append(listener)

    def tell(self, *topics: Topic) -> None:
        """Tell who listens to this connection what another one has changed."""
        for listener in self.database.listeners:
            listener(frozenset(topics))

    @property
    def rehearsal(self) -> bool:
        """Whether this shop is played with, not worked with."""
        return bool(self.settings.get("rehearsal"))

    @property
    def program(self) -> Program:
        """The program in force."""
        return self.programs.version(self.programs.current())

    def now(self) -> datetime:
        """Return the present moment."""
        return self.clock.now()

    def today(self) -> date:
        """Return today's date in the shop's time zone."""
        return local_day(self.now(), self.program.time_zone)
