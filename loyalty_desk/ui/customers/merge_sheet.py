"""The sheet that makes one customer of two: who the other is, who is kept, what comes of it."""

import uuid
from datetime import tzinfo
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.people import PersonRow
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.customers.other_search import OtherSearch
from loyalty_desk.ui.customers.people_words import PeopleWords
from loyalty_desk.ui.customers.person_side import PersonSide
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats, n_visits
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.label import Label

_WIDTH = 680


class MergeSheet(CustomerSheet):
    """Its key is made when it opens, so that pressing twice merges once."""

    def __init__(
        self,
        desk: Desk,
        customer_id: CustomerId,
        words: PeopleWords,
        *,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Merge two customers"), formats, zone, parent)
        self._desk = desk
        self._customer_id = customer_id
        self._words = words
        self._key = str(uuid.uuid4())
        self._rows: tuple[PersonRow, ...] = ()
        self._search = OtherSearch(desk.people, words, customer_id)
        self._intro = Label(self.tr("Who is the same person?"), role="soft", wrap=True)
        self._sides = (PersonSide(formats), PersonSide(formats))
        self._both = QWidget()
        self._told = Label(wrap=True)
        self._lay_out()
        self._show_stage()

    @property
    def vanished(self) -> CustomerId:
        """Who became part of the other."""
        return self._rows[self._place_of_other()].customer_id

    def show_other(self, other: CustomerId) -> None:
        """Put another customer beside the first one, who is the one to be kept until somebody says otherwise."""
        rows = self._desk.people.rows((self._customer_id, other))
        if other == self._customer_id or len(rows) != len(self._sides):
            self._trouble.set_text(self.tr("This is the same customer. Find another one."))
            return
        self._trouble.set_text("")
        self._rows = rows
        for side, row in zip(self._sides, rows, strict=True):
            side.show_person(row, self._desk.cardroom.of_customer(row.customer_id), self._words)
        self._sides[0].keep.setChecked(True)
        self._show_stage()
        self._sides[0].keep.setFocus()
        self._tell()

    def take_scan(self, code: str) -> bool:
        """Take the other customer by their card."""
        try:
            self.show_other(self._desk.counter.holder(code))
        except Refused as refused:
            self._show(refused)
        return True

    def complete(self) -> None:
        """Choose who is marked; once both are there, merge them."""
        marked = self._search.current()
        if self._rows:
            super().complete()
        elif marked is not None:
            self.show_other(marked)

    def do(self) -> object:
        """Merge the two."""
        keep = self._rows[1 - self._place_of_other()].customer_id
        return self._desk.merging.merge(self._key, keep, self.vanished)

    def _place_of_other(self) -> int:
        return 1 if self._sides[0].keep.isChecked() else 0

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for side in self._sides:
            group.addButton(side.keep)
            row.addWidget(side, 1)
        for part in (self._intro, self._search, self._both, self._told):
            self.body.addWidget(part)
        self.finish(self.tr("Choose"), width=_WIDTH)
        self._search.marked.connect(lambda marked: self.set_ready(marked is not None))
        self._search.chosen.connect(self.show_other)
        group.buttonToggled.connect(partial(self._tell))
        self._search.setFocus()

    def _show_stage(self) -> None:
        """Show the search, or both customers once there are two."""
        two = bool(self._rows)
        self._intro.setVisible(not two)
        self._search.setVisible(not two)
        self._both.setVisible(two)
        self._told.setVisible(two)
        if self._complete is not None:
            self._complete.set_text(self.tr("Merge") if two else self.tr("Choose"))
        self.set_ready(two or self._search.current() is not None)

    def _tell(self, *_toggled: object) -> None:
        """Say what will have happened."""
        place = self._place_of_other()
        kept, other = self._rows[1 - place], self._rows[place]
        text = self.tr(
            "{kept} stays and has all of it: {points}, {visits}, the cards of both. What is not known of them is filled"
            " in from {other}, who is no customer of their own any more. This can be undone."
        )
        debt = self.tr("What one owes is settled with points of the other.")
        said = text.format(
            kept=self._called(kept, other),
            other=self._called(other, kept),
            points=self.formats.n_points(kept.balance + other.balance),
            visits=n_visits(kept.visits + other.visits),
        )
        self._told.setText(f"{said} {debt}" if min(kept.balance, other.balance) < 0 else said)

    def _called(self, row: PersonRow, beside: PersonRow) -> str:
        """Return a name that tells one from the other."""
        phone = readable_phone(row.phone) if row.phone else ""
        name = row.name or phone or self.tr("the customer without a name")
        if row.name != beside.name or not row.name:
            return name
        return f"{name} ({phone})" if phone else self.tr("{name} (no phone)").format(name=name)
