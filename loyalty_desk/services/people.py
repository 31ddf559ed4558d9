"""The people in the program as lists: all of them in any order, and all that happened to one of them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import start_of
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.quote import Quote
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.standing import Standing
from loyalty_desk.domain.text import clean
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.moments import to_number
from loyalty_desk.store.people import People as Store
from loyalty_desk.store.people import PersonRow, Place, Sort
from loyalty_desk.store.people_sql import Among
from loyalty_desk.store.timeline import Moment, Timeline, TimelineItem

NEWCOMER_DAYS = 30
AWAY_DAYS = 45

Kind: TypeAlias = Literal["all", "tier", "group", "newcomers", "away", "birthday", "debt"]

_FIRST = Sort()


@dataclass(frozen=True)
class Filter:
    """Whom a list shows: everybody; a tier or a group by its `code`; who joined in the last 30 days; whose last
    purchase was 45 days ago or earlier; whose birthday is this month; who owes points.
    """

    kind: Kind = "all"
    code: str | None = None


EVERYBODY = Filter()


@dataclass(frozen=True)
class Why:
    """A sale as it was agreed to, with its reasons, and the program under which it was made."""

    quote: Quote
    program: Program


class People:
    """Reads lists of people; it changes nothing."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._store = Store(shop.database)
        self._timeline = Timeline(shop.database)

    def page(
        self, wanted: Filter = EVERYBODY, sort: Sort = _FIRST, after: Place | None = None, limit: int = 50
    ) -> tuple[PersonRow, ...]:
        """Return the next customers of a list behind the place of the last one known, or the first ones."""
        places = self._store.page(self._among(wanted), sort, after=after, limit=limit)
        return tuple(self._store.rows(places, self._shop.today()))

    def count(self, wanted: Filter = EVERYBODY) -> int:
        """Return how many customers a list has."""
        return self._store.count(self._among(wanted))

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

    def _among(self, wanted: Filter) -> Among:
        today, zone = self._shop.today(), self._shop.program.time_zone
        if wanted.kind == "newcomers":
            return Among("since", to_number(start_of(today - timedelta(days=NEWCOMER_DAYS), zone)))
        if wanted.kind == "away":
            return Among("away", to_number(start_of(today - timedelta(days=AWAY_DAYS - 1), zone)))
        if wanted.kind == "birthday":
            return Among("birth_month", f"{today:%m}")
        return Among(wanted.kind, wanted.code)
