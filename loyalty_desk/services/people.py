"""The people in the program as lists: all of them in any order, and all that happened to one of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import start_of
from loyalty_desk.domain.mechanics.segments import rule_of
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.services.segmenting import segments_now
from loyalty_desk.services.shop import Shop
from loyalty_desk.services.standings import tier_in_force
from loyalty_desk.store.friends import Friend, Friends
from loyalty_desk.store.moments import to_number
from loyalty_desk.store.people import People as Store
from loyalty_desk.store.people import PersonRow, Place, Sort
from loyalty_desk.store.people_sql import Among
from loyalty_desk.store.timeline import Moment, Portion, Timeline, TimelineItem

Kind: TypeAlias = Literal["all", "tier", "group", "tag", "newcomers", "dormant", "lost", "birthday", "debt"]

_FIRST = Sort()
MOST_TAGS = 200
MOST_FRIENDS = 6


@dataclass(frozen=True)
class Filter:
    """Whom a list shows: everybody; a tier, a group or a tag by its `code`; the segments of newcomers, dormant and
    lost customers, with the days of the program; whose birthday is this month; who owes points.

    Dormant and lost is who bought once: whom nobody ever saw again cannot be told from the others here.
    """

    kind: Kind = "all"
    code: str | None = None


EVERYBODY = Filter()


@dataclass(frozen=True)
class Why:
    """A sale as it was agreed to, with its reasons, and the program under which it was made."""

    quote: Quote
    program: Program


@dataclass(frozen=True)
class Origin:
    """Where the points of something that is no sale came from or went: the rules then, and the lots."""

    item: TimelineItem
    program: Program
    version: int
    portions: tuple[Portion, ...]


@dataclass(frozen=True)
class Circle:
    """Who brought a customer, the friends whom they brought, the latest first, and how many these are."""

    referrer: Friend | None
    brought: tuple[Friend, ...]
    count: int


class People:
    """Reads lists of people; it changes nothing."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._store = Store(shop.database)
        self._timeline = Timeline(shop.database)
        self._friends = Friends(shop.database)

    def page(
        self, wanted: Filter = EVERYBODY, sort: Sort = _FIRST, after: Place | None = None, limit: int = 50
    ) -> tuple[PersonRow, ...]:
        """Return the next customers of a list behind the place of the last one known, or the first ones."""
        places = self._store.page(self._among(wanted), sort, after=after, limit=limit)
        return tuple(self._store.rows(places, self._shop.today()))

    def count(self, wanted: Filter = EVERYBODY) -> int:
        """Return how many customers a list has."""
        return self._store.count(self._among(wanted))

    def rows(self, ids: Iterable[int]) -> tuple[PersonRow, ...]:
        """Return what the list shows of some customers, in their order; one who is gone is left out."""
        return tuple(self._store.rows([Place(None, CustomerId(number)) for number in ids], self._shop.today()))

    def find(self, text: str, limit: int = 50) -> tuple[PersonRow, ...]:
        """Return the customers that `text` may mean, best match first."""
        found = self._shop.customers.find(clean(text[:200]), limit)
        return tuple(self._store.rows([Place(None, each.customer_id) for each in found], self._shop.today()))

    def timeline(
        self, customer_id: CustomerId, limit: int = 50, before: Moment | None = None
    ) -> tuple[TimelineItem, ...]:
        """Return what happened to a customer, newest first, before the place of the last item known."""
        return tuple(self._timeline.of_customer(customer_id, limit=limit, before=before))

    def why(self, sale_id: SaleId) -> Why:
        """Return why a sale cost and earned what it did; refuses `unknown_sale`."""
        shop = self._shop
        with shop.database.snapshot():
            version = shop.sales.load(sale_id).program_version
            after = shop.operations.outcome(self._timeline.operation_of(sale_id)).standing
            return Why(shop.sales.quote(sale_id, after or Standing()), shop.programs.version(version))

    def origin(self, customer_id: CustomerId, item: TimelineItem) -> Origin:
        """Return why something that is no sale moved points."""
        shop = self._shop
        with shop.database.snapshot():
            version = shop.programs.current()
            if item.operation_id is not None:
                version = self._timeline.version_of(item.operation_id)
            portions = tuple(self._timeline.portions(customer_id, item)) if item.kind != "taken_back" else ()
            return Origin(item, shop.programs.version(version), version, portions)

    def circle(self, customer_id: CustomerId) -> Circle:
        """Return who brought a customer and whom they brought."""
        friends = self._friends
        brought = tuple(friends.brought(customer_id, MOST_FRIENDS))
        return Circle(friends.referrer(customer_id), brought, friends.count(customer_id))

    def segments(self, customer_id: CustomerId) -> frozenset[str]:
        """Return the codes of the segments that a customer is in, whether an offer asks for them or not."""
        shop, program, today = self._shop, self._shop.program, self._shop.today()
        account = shop.accounts.load(customer_id)
        held, _ = tier_in_force(shop, account, program, today)
        return segments_now(shop, account, program, today, held.tier)

    def tags(self) -> tuple[str, ...]:
        """Return the words that the shop keeps with customers, the first of them by the alphabet."""
        return tuple(self._store.tags(MOST_TAGS))

    def _among(self, wanted: Filter) -> Among:
        shop = self._shop
        rule = rule_of(shop.program.segments)

        def days_ago(days: int) -> int:
            return to_number(start_of(shop.today() - timedelta(days=days), shop.program.time_zone))

        if wanted.kind == "newcomers":
            return Among("since", days_ago(rule.newcomer_days))
        if wanted.kind == "dormant":
            return Among("away", days_ago(rule.dormant_days - 1), days_ago(rule.lost_days - 1))
        if wanted.kind == "lost":
            return Among("away", days_ago(rule.lost_days - 1))
        if wanted.kind == "birthday":
            return Among("birth_month", f"{shop.today():%m}")
        return Among(wanted.kind, wanted.code)
