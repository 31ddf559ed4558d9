"""Who may be in the program twice: one phone written differently, one e-mail, like names with one birthday."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, groupby
from operator import itemgetter
from typing import TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.likeness import Name, alike, beginnings, name_of
from loyalty_desk.domain.progress import Progress, silent
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.lookalikes import Lookalikes

PHONE, EMAIL, NAME = "phone", "email", "name_and_birthday"
MOST_OF_ONE = 20  # who share more than that share a switchboard or a placeholder, not a person
OFTEN = 1000

_Found: TypeAlias = dict[tuple[CustomerId, CustomerId], list[str]]


@dataclass(frozen=True)
class Pair:
    """Two customers who may be one person, the older number first, and why."""

    one: CustomerId
    other: CustomerId
    reasons: tuple[str, ...]


class Duplicates:
    """Looks all customers over; work for another thread in a large shop."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._lookalikes = Lookalikes(shop.database)

    def find(self, *, limit: int, progress: Progress = silent) -> list[Pair]:
        """Return the likely pairs, those with most reasons first; `progress` takes how many customers were compared.

        Left out are pairs of whom somebody said that they are two people. `progress` may raise to stop.
        """
        lookalikes = self._lookalikes
        found: _Found = defaultdict(list)
        with self._shop.database.snapshot():
            apart = lookalikes.two_people()
            for reason, groups in (
                (PHONE, lookalikes.same_phone()),
                (PHONE, lookalikes.phone_in_note()),
                (EMAIL, lookalikes.same_email()),
                (NAME, self._like_names(progress)),
            ):
                progress(0)
                _note(found, reason, groups)
        pairs = [Pair(*both, tuple(why)) for both, why in found.items() if both not in apart]
        return sorted(pairs, key=lambda pair: (-len(pair.reasons), pair.one, pair.other))[:limit]

    def distinguish(self, one: CustomerId, other: CustomerId) -> None:
        """Remember that two customers are two people, so that they are not found again."""
        if one == other:
            raise Invalid("other", "the same customer")
        with self._shop.database.transaction():
            self._lookalikes.distinguish(*self._present(one, other))
            self._shop.database.touched(Topic.CUSTOMERS)

    def forget_difference(self, one: CustomerId, other: CustomerId) -> None:
        """Take back that two customers are two people, so that they are found again."""
        with self._shop.database.transaction():
            self._lookalikes.forget_difference(*self._present(one, other))
            self._shop.database.touched(Topic.CUSTOMERS)

    def _present(self, one: CustomerId, other: CustomerId) -> tuple[CustomerId, CustomerId]:
        """Return who two customers are now, after merges."""
        load = self._shop.customers.load
        return load(one).customer_id, load(other).customer_id

    def _like_names(self, progress: Progress) -> Iterator[tuple[CustomerId, CustomerId]]:
        done, told = 0, 0
        for _, born in groupby(self._lookalikes.by_birthday(), key=itemgetter(0)):
            people = [(customer_id, name_of(name)) for _, customer_id, name in born]
            yield from _alike_among(people)
            done += len(people)
            if done - told >= OFTEN:
                told = done
                progress(done)


def _note(found: _Found, reason: str, groups: Iterable[tuple[CustomerId, ...]]) -> None:
    for group in groups:
        if len(group) <= MOST_OF_ONE:
            for one, other in combinations(group, 2):
                if reason not in found[one, other]:
                    found[one, other].append(reason)


def _alike_among(people: list[tuple[CustomerId, Name]]) -> Iterator[tuple[CustomerId, CustomerId]]:
    """Give the pairs with like names; compared are only those of whom a word begins alike."""
    near: dict[str, list[int]] = defaultdict(list)
    for place, (_, name) in enumerate(people):
        for beginning in beginnings(name):
            near[beginning].append(place)
    for one, other in sorted({pair for places in near.values() for pair in combinations(places, 2)}):
        if alike(people[one][1], people[other][1]):
            yield people[one][0], people[other][0]
