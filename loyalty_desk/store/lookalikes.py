"""Customers who share a phone, an e-mail or a birthday: the ground on which duplicates are looked for."""

import re
from collections.abc import Iterator

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.store.database import Database

DIGITS = 10  # of a phone: without the country, or the 8 that is dialled in its place
_NUMBER = re.compile(r"\+?\d(?:[\s()\-.]*\d){9,14}")
_LIVE = "merged_into IS NULL"
_PHONES = f"SELECT id, phone FROM customer WHERE phone IS NOT NULL AND {_LIVE}"
_SAME_PHONE = (
    f"SELECT group_concat(id) FROM customer WHERE phone IS NOT NULL AND {_LIVE}"
    f" GROUP BY substr(phone, -{DIGITS}) HAVING count(*) > 1"
)
_SAME_EMAIL = (
    f"SELECT group_concat(id) FROM customer WHERE email IS NOT NULL AND {_LIVE}"
    " GROUP BY lower(trim(email)) HAVING count(*) > 1"
)
_NOTES = f"SELECT id, note FROM customer WHERE note GLOB '*[0-9]*[0-9]*[0-9]*[0-9]*[0-9]*' AND {_LIVE}"
_BIRTHDAYS = (
    f"SELECT birthday, id, name FROM customer WHERE birthday IS NOT NULL AND name <> '' AND {_LIVE} ORDER BY 1, 2"
)


class Lookalikes:
    """Reads all customers, and remembers who was said to be two people."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def same_phone(self) -> Iterator[tuple[CustomerId, ...]]:
        """Give those whose phones end alike."""
        yield from self._groups(_SAME_PHONE)

    def same_email(self) -> Iterator[tuple[CustomerId, ...]]:
        """Give those with one e-mail."""
        yield from self._groups(_SAME_EMAIL)

    def phone_in_note(self) -> Iterator[tuple[CustomerId, ...]]:
        """Give those whose phone stands in another's note, with that one."""
        noted: dict[str, list[int]] = {}
        for customer_id, note in self._database.each(_NOTES):
            for number in _NUMBER.findall(note):
                noted.setdefault(re.sub(r"\D", "", number)[-DIGITS:], []).append(customer_id)
        for customer_id, phone in self._database.each(_PHONES) if noted else ():
            for other in noted.get(phone[-DIGITS:], ()):
                if other != customer_id:
                    yield CustomerId(min(customer_id, other)), CustomerId(max(customer_id, other))

    def by_birthday(self) -> Iterator[tuple[str, CustomerId, str]]:
        """Give birthday, number and name of those who told both, one birthday after another."""
        yield from self._database.each(_BIRTHDAYS)

    def two_people(self) -> frozenset[tuple[int, int]]:
        """Return the pairs who are not one person; the lower number is the first."""
        return frozenset((one, other) for one, other in self._database.rows("SELECT one_id, other_id FROM two_people"))

    def distinguish(self, one: CustomerId, other: CustomerId) -> None:
        """Remember that two customers are not one person."""
        self._database.run("INSERT OR IGNORE INTO two_people VALUES (?, ?)", (min(one, other), max(one, other)))

    def forget_difference(self, one: CustomerId, other: CustomerId) -> None:
        """Let two customers be looked for again."""
        values = (min(one, other), max(one, other))
        self._database.run("DELETE FROM two_people WHERE (one_id, other_id) = (?, ?)", values)

    def _groups(self, statement: str) -> Iterator[tuple[CustomerId, ...]]:
        for (numbers,) in self._database.each(statement):
            yield tuple(CustomerId(number) for number in sorted(map(int, numbers.split(","))))
