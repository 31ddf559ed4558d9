"""Customers: registering them, changing what is known of them, their consents."""

import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from loyalty_desk.domain.customer import Customer, CustomerId
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics import welcome
from loyalty_desk.domain.mechanics.control import is_control
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.card_numbers import number_of, refuse_unusable, unused_number
from loyalty_desk.services.deed import intent_of, perform
from loyalty_desk.services.phones import normal_phone
from loyalty_desk.services.referring import Referring
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Consent, Found, Person

MOST_TEXT = 100_000
MOST_TAG = 50
WELCOME = "welcome"
CONSENTS = ("data", "email", "sms", "messenger")
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")


@dataclass(frozen=True)
class Given:
    """A consent as it is given or withdrawn, with the text that was shown."""

    kind: str
    given: bool
    text: str = ""


class Enrolment:
    """The people in the program."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._referring = Referring(shop)

    def register(
        self,
        person: Person,
        *,
        card: str | None = None,
        consents: tuple[Given, ...] = (),
        referrer: CustomerId | None = None,
    ) -> Customer:
        """Register a customer with a scanned card, or with a new one; name or phone is enough.

        Who comes by somebody's card names the `referrer`; refuses `referral_refused`.
        """
        shop, now = self._shop, self._shop.now()
        person = self.checked(person)
        with shop.database.transaction():
            if referrer is not None:
                self._referring.refuse_unfit(referrer, person)
            self._refuse_twin(person, None)
            number = unused_number(shop) if card is None else self.free_card(card)
            customer_id = shop.customers.add(person, now)
            program = shop.program
            tier = program.tiers.code_at(program.tiers.rank_of(0)) if program.tiers else None
            shop.accounts.open(customer_id, tier=tier, control=is_control(program.control_group_every, customer_id))
            shop.cards.give(number, customer_id, now)
            self._note_consents(customer_id, consents)
            shop.customers.index(customer_id)
            shop.totals.add_to_day(shop.today(), registered=1)
            shop.totals.add_to_staff(shop.today(), shop.staff, registered=1)
            self._welcome(customer_id, program, referrer)
            shop.database.touched(Topic.CUSTOMERS, Topic.CARDS)
            return shop.customers.load(customer_id)

    def _welcome(self, customer_id: CustomerId, program: Program, referrer: CustomerId | None) -> None:
        """Give a newcomer the points of the welcome, and note by whose card they came."""
        rule = program.welcome
        if rule is None and referrer is None:
            return

        def act(booking: Booking, _: Program) -> None:
            if rule is not None and not booking.account.control:
                booking.bonus(rule.points, Mark(WELCOME), welcome.dates(rule, self._shop.now(), self._shop.today()))
            if referrer is not None:
                self._referring.note(booking.operation_id, customer_id, referrer)

        perform(self._shop, intent_of(self._shop, WELCOME, str(uuid.uuid4()), customer_id), customer_id, act)

    def update(self, customer_id: CustomerId, changes: Mapping[str, Any]) -> Customer:
        """Change some of what is known of a customer; `changes` are fields of Person."""
        shop = self._shop
        with shop.database.transaction():
            known = shop.customers.load(customer_id)
            customer_id = known.customer_id
            before = Person(**{name: getattr(known, name) for name in Person.__dataclass_fields__})
            person = self.checked(replace(before, **changes))
            self._refuse_twin(person, customer_id)
            if person.phone and person.phone != known.phone:
                shop.customers.release_phone(person.phone)
            shop.customers.change(customer_id, person)
            shop.customers.index(customer_id)
            shop.database.touched(Topic.CUSTOMERS)
            return shop.customers.load(customer_id)

    def consent(self, customer_id: CustomerId, consents: tuple[Given, ...]) -> None:
        """Write down that consents were given or withdrawn."""
        with self._shop.database.transaction():
            customer_id = self._shop.customers.load(customer_id).customer_id
            self._note_consents(customer_id, consents)
            self._shop.database.touched(Topic.CUSTOMERS)

    def consents(self, customer_id: CustomerId) -> list[Consent]:
        """Return every consent a customer gave or withdrew, the latest first."""
        return self._shop.customers.consents(customer_id)

    def customer(self, customer_id: CustomerId) -> Customer:
        """Return a customer; refuses `unknown_customer`."""
        return self._shop.customers.load(customer_id)

    def by_phone(self, phone: str) -> Customer | None:
        """Return who has a phone, typed in any way; raises Invalid when it is none."""
        found = self._shop.customers.by_phone(normal_phone(phone, self.region))
        return None if found is None else self._shop.customers.load(found)

    def referrer_by_phone(self, phone: str) -> CustomerId:
        """Return who has a phone, to be named as the one who brought somebody; raises Invalid where nobody has it."""
        try:
            found = self.by_phone(phone)
        except Invalid:
            found = None
        if found is None:
            raise Invalid("referrer", "nobody in the program has this phone")
        return found.customer_id

    def tags(self, customer_id: CustomerId) -> frozenset[str]:
        """Return the words that the shop keeps with a customer."""
        return self._shop.customers.tags(customer_id)

    def change_tags(self, customer_id: CustomerId, tags: Iterable[str]) -> None:
        """Keep these words with a customer, and no others."""
        cleaned = sorted({tag for each in tags if (tag := clean(each))})
        if any(len(tag) > MOST_TAG for tag in cleaned):
            raise Invalid("tags", "too long")
        with self._shop.database.transaction():
            customer_id = self._shop.customers.load(customer_id).customer_id
            self._shop.customers.change_tags(customer_id, cleaned)
            self._shop.database.touched(Topic.CUSTOMERS)

    def find(self, text: str, limit: int = 20) -> list[Found]:
        """Return the customers that `text` may mean, best match first."""
        return self._shop.customers.find(clean(text[:200]), limit)

    def free_card(self, code: str) -> str:
        """Return the number of a card that a customer may be given; refuses one that is somebody's or no card."""
        number = number_of(code)
        found = self._shop.cards.find(number)
        if found is not None:
            refuse_unusable(found)
            if found.customer_id is not None:
                raise Refused("duplicate_card", card=number, customer_id=found.customer_id)
        return number

    @property
    def region(self) -> str:
        """The country whose phone numbers are typed without a country code."""
        return str(self._shop.settings.get("region") or self._shop.program.currency[:2])

    def checked(self, person: Person) -> Person:
        """Return what is known of somebody as it is kept; raises Invalid for what makes no sense."""
        for field in ("name", "note", "group"):
            if len(getattr(person, field) or "") > MOST_TEXT:
                raise Invalid(field, "too long")
        email = clean(person.email or "") or None
        if email and (len(email) > 254 or not _EMAIL.fullmatch(email)):
            raise Invalid("email", "not an e-mail address")
        if person.birthday and not date(1900, 1, 1) <= person.birthday <= self._shop.today():
            raise Invalid("birthday", "not a day of birth")
        if person.language not in {None, "en", "ru"}:
            raise Invalid("language", "not one of en, ru")
        phone = (person.phone or "").strip()
        checked = replace(
            person,
            name=clean(person.name),
            phone=normal_phone(phone, self.region) if phone else None,
            email=email,
            group=clean(person.group or "") or None,
            note=clean(person.note),
        )
        if not checked.name and not checked.phone:
            raise Invalid("name", "name or phone is needed")
        return checked

    def _refuse_twin(self, person: Person, customer_id: CustomerId | None) -> None:
        twin = self._shop.customers.by_phone(person.phone) if person.phone else None
        if twin is not None and twin != customer_id:
            raise Refused("duplicate_phone", phone=person.phone, customer_id=twin)

    def _note_consents(self, customer_id: CustomerId, consents: tuple[Given, ...]) -> None:
        for each in consents:
            if each.kind not in CONSENTS:
                raise Invalid(f"consent.{each.kind}", "unknown field")
            told = Consent(each.kind, each.given, clean(each.text), self._shop.now(), self._shop.staff)
            self._shop.customers.add_consent(customer_id, told)
