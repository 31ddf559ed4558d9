"""Customers: who they are, and finding them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.errors import Refused
from loyalty_desk.store.database import Database
from loyalty_desk.store.moments import from_day, to_day, to_moment, to_number
from loyalty_desk.store.search import Search

_CUSTOMER = (
    "SELECT id, name, phone, email, birthday, language, group_code, note,"
    " (SELECT number FROM card WHERE customer_id = customer.id AND state = 'active' ORDER BY rowid LIMIT 1),"
    " registered_at, merged_into FROM customer"
)
# A customer with those who were merged into them, and into these.
_ONE_PERSON = (
    "WITH RECURSIVE same (id) AS (VALUES (?) UNION SELECT customer.id FROM customer JOIN same ON merged_into = same.id)"
)


@dataclass(frozen=True, kw_only=True)
class Person:
    """What a customer tells about themselves."""

    name: str = ""
    phone: str | None = None
    email: str | None = None
    birthday: date | None = None
    language: str | None = None
    group: str | None = None
    note: str = ""


class Found(NamedTuple):
    """A customer in a list of those found."""

    customer_id: CustomerId
    name: str
    phone: str | None
    card: str | None
    tier: str | None


class Consent(NamedTuple):
    """A consent given or withdrawn: for what, the text that was shown, when, to whom."""

    kind: str
    given: bool
    text: str
    at: datetime
    staff: str


class Customers:
    """The people in the program, and the index by which they are found as one types."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._search = Search(database)

    def add(self, person: Person, at: datetime) -> CustomerId:
        """Write a new customer down."""
        return CustomerId(
            self._database.insert(
                "INSERT INTO customer (name, phone, email, birthday, language, group_code, note, registered_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (*_values(person), to_number(at)),
            )
        )

    def change(self, customer_id: CustomerId, person: Person) -> None:
        """Write what a customer tells about themselves anew."""
        self._database.run(
            "UPDATE customer SET name = ?, phone = ?, email = ?, birthday = ?, language = ?, group_code = ?, note = ?"
            " WHERE id = ?",
            (*_values(person), customer_id),
        )

    def release_phone(self, phone: str) -> None:
        """Take a phone from a customer who was merged into another, so that this one may have it."""
        self._database.run("UPDATE customer SET phone = NULL WHERE phone = ? AND merged_into IS NOT NULL", (phone,))

    def index(self, customer_id: CustomerId) -> None:
        """Bring the search up to date with a customer and their cards, and with the names and phones of duplicates."""
        (name, phone, email), *others = self._database.rows(
            f"{_ONE_PERSON} SELECT name, phone, email FROM same JOIN customer USING (id)", (customer_id,)
        )
        cards = [
            number for (number,) in self._database.rows("SELECT number FROM card WHERE customer_id = ?", (customer_id,))
        ]
        for other, number, _ in others:
            words = name.split()
            name = " ".join([*words, *(word for word in other.split() if word not in words)])
            cards += [number, number[-10:]] if number else []  # as it is typed without its country, too
        self._search.put(customer_id, name=name, phone=phone or "", email=email or "", cards=cards)

    def unindex(self, customer_id: CustomerId) -> None:
        """Let the search find a customer no longer."""
        self._search.remove(customer_id)

    def is_erased(self, customer_id: CustomerId) -> bool:
        """Return whether what was known of a customer was destroyed."""
        return bool(self._database.value("SELECT 1 FROM erasure WHERE customer_id = ?", (customer_id,)))

    def same_person(self, customer_id: CustomerId) -> list[CustomerId]:
        """Return a customer and all who were merged into them."""
        return [
            CustomerId(number)
            for (number,) in self._database.rows(f"{_ONE_PERSON} SELECT id FROM same", (customer_id,))
        ]

    def load(self, customer_id: CustomerId) -> Customer:
        """Return a customer, or into whom they were merged; refuses `unknown_customer`."""
        found = self._database.row(f"{_CUSTOMER} WHERE id = ?", (customer_id,)) if customer_id < 2**63 else None
        if found is None:
            raise Refused("unknown_customer")
        number, name, phone, email, birthday, language, group, note, card, registered, merged_into = found
        if merged_into is not None:
            return self.load(CustomerId(merged_into))
        return Customer(
            customer_id=CustomerId(number),
            name=name,
            phone=phone,
            email=email,
            birthday=to_day(birthday),
            language=language,
            group=group,
            note=note,
            card=card,
            registered_at=to_moment(registered),
        )

    def by_phone(self, phone: str) -> CustomerId | None:
        """Return who has a phone (E.164), also by a duplicate that was merged into them."""
        found = self._database.row("SELECT id, merged_into FROM customer WHERE phone = ?", (phone,))
        if found is None:
            return None
        return CustomerId(found[0]) if found[1] is None else self.load(CustomerId(found[1])).customer_id

    def known_as(self, source: str, value: str) -> CustomerId | None:
        """Return whom another program calls so: by its number of them (`id`), or by its card (`card`)."""
        found = self._database.value(
            "SELECT customer_id FROM external_id WHERE source = ? AND value = ?", (source, value)
        )
        return None if found is None else CustomerId(found)

    def find(self, text: str, limit: int) -> list[Found]:
        """Return the customers that `text` may mean, best match first."""
        return [found for number in self._search.find(text, limit) if (found := self._found(number))]

    def count(self) -> int:
        """Return how many customers there are."""
        return int(self._database.value("SELECT count(*) FROM account"))

    def add_consent(self, customer_id: CustomerId, consent: Consent) -> None:
        """Write down that a consent was given or withdrawn."""
        self._database.run(
            "INSERT INTO consent (customer_id, kind, given, text, at, staff) VALUES (?, ?, ?, ?, ?, ?)",
            (customer_id, consent.kind, consent.given, consent.text, to_number(consent.at), consent.staff),
        )

    def consents(self, customer_id: CustomerId) -> list[Consent]:
        """Return every consent a customer gave or withdrew, the latest first."""
        rows = self._database.rows(
            "SELECT kind, given, text, at, staff FROM consent WHERE customer_id = ? ORDER BY id DESC", (customer_id,)
        )
        return [Consent(kind, bool(given), text, to_moment(at), staff) for kind, given, text, at, staff in rows]

    def tags(self, customer_id: CustomerId) -> frozenset[str]:
        """Return the words that the shop keeps with a customer."""
        rows = self._database.rows("SELECT tag FROM customer_tag WHERE customer_id = ?", (customer_id,))
        return frozenset(tag for (tag,) in rows)

    def change_tags(self, customer_id: CustomerId, tags: Iterable[str]) -> None:
        """Keep these words with a customer, and no others."""
        self._database.run("DELETE FROM customer_tag WHERE customer_id = ?", (customer_id,))
        self._database.run_many("INSERT INTO customer_tag VALUES (?, ?)", [(customer_id, tag) for tag in tags])

    def _found(self, number: int) -> Found | None:
        found = self._database.row(
            "SELECT customer.id, name, phone,"
            " (SELECT number FROM card WHERE customer_id = customer.id AND state = 'active' ORDER BY rowid LIMIT 1),"
            " tier FROM customer JOIN account ON account.customer_id = customer.id WHERE customer.id = ?",
            (number,),
        )
        return Found(*found) if found else None


def _values(person: Person) -> tuple[object, ...]:
    return (
        person.name,
        person.phone,
        person.email,
        from_day(person.birthday),
        person.language,
        person.group,
        person.note,
    )
