"""A random small shop, of which the test knows everything."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from loyalty_desk.domain.customer import Customer
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.domain.selection import Period
from loyalty_desk.services.enrolment import Given
from tests.services.conftest import OpenShop
from tests.shop import new_key

LEVELS = [{"code": code, "name": code, "from": start} for code, start in (("bronze", "0"), ("gold", "300"))]
PROGRAM = {
    "earning": {"per": "1.00"},
    "expiry": {"days": 60},
    "tiers": {"metric": "spend", "levels": LEVELS},
    "segments": {
        "vip_top_percent": 20,
        "dormant_days": 20,
        "lost_days": 50,
        "own": [
            {"code": "golden", "name": "G", "tiers": ["gold"]},
            {"code": "staff_in_may", "name": "S", "groups": ["staff", "guests"], "birthday_months": [5, 6]},
            {"code": "tea_people", "name": "T", "tags": ["tea"], "spent_from": "100", "visits_from": 2},
            {"code": "cake_gone", "name": "C", "categories": ["cake"], "absent_days_from": 30},
        ],
    },
}
SEGMENTS = ("newcomer", "regular", "vip", "dormant", "lost", "golden", "staff_in_may", "tea_people", "cake_gone")
CATEGORIES = ("tea", "cake", "bread")
FIRST = date(2026, 1, 1)
DAYS = 100


@dataclass
class Sold:
    """A sale: when, of what, and what of it stands."""

    day: date
    category: str
    money: int
    stands: bool = True


@dataclass
class Known:
    """What the test knows of a customer."""

    customer: Customer
    sales: list[Sold] = field(default_factory=list)
    advertising: dict[str, bool] = field(default_factory=dict)
    cardless: bool = False

    def within(self, period: Period, today: date) -> list[Sold]:
        """Return the sales of a period that stand."""
        first, last = period.on(today)
        return [sold for sold in self.sales if sold.stands and first <= sold.day <= last]


class KnownShop:
    """Sales, refunds, consents, cards, tags and lent tiers of some customers over a hundred days."""

    def __init__(self, open_shop: OpenShop, seed: int) -> None:
        self.random = Random(seed)
        self.shop = open_shop(now="2026-01-01 09:00", **PROGRAM)
        self.known: list[Known] = []
        for day in sorted(self.random.choices(range(DAYS), k=130)):
            self.shop.go(str(FIRST + timedelta(days=day)))
            self.random.choice((self._register, self._sell, self._sell, self._refund, self._tell))()
        self.shop.nightly(str(FIRST + timedelta(days=DAYS)))
        self.shop.go(str(FIRST + timedelta(days=DAYS + 9)))  # with points past their date that are not burned yet
        self.today = self.shop.shop.today()

    def _register(self) -> None:
        number, random = len(self.known), self.random
        customer = self.shop.desk.enrolment.customer(
            self.shop.customer(
                random.choice(("Anna", "Boris", "", "zoe", "Ёлкин")),
                phone=f"+79161{number:06d}",
                group=random.choice((None, "staff", "guests")),
                birthday=random.choice((None, date(1990, random.randint(1, 12), 3))),
            )
        )
        self.known.append(Known(customer))

    def _sell(self) -> None:
        if self.known:
            who, category = self.random.choice(self.known), self.random.choice(CATEGORIES)
            money = self.random.randint(1, 300)
            self.shop.sale(who.customer.customer_id, self.shop.line(f"{money}.00", category=category))
            who.sales.append(Sold(self.shop.shop.today(), category, money * 100))

    def _refund(self) -> None:
        sales = [sale for who in self.known for sale in self._sales(who)]
        if sales:
            number, sold = self.random.choice(sales)
            if self.random.random() < 0.5:
                self.shop.refund(number)
                sold.stands = False
            elif sold.money > 500:
                self.shop.refund(number, amount="5.00")
                sold.money -= 500

    def _sales(self, who: Known) -> list[tuple[SaleId, Sold]]:
        rows = self.shop.shop.database.rows(
            "SELECT id FROM sale WHERE customer_id = ? ORDER BY id", (who.customer.customer_id,)
        )
        return [(SaleId(number), sold) for (number,), sold in zip(rows, who.sales, strict=True) if sold.stands]

    def _tell(self) -> None:
        """Change something about somebody: consents, card, tags, points, a lent tier."""
        if not self.known:
            return
        who, random, desk = self.random.choice(self.known), self.random, self.shop.desk
        number = who.customer.customer_id
        kind, given = random.choice(("data", "sms", "email")), random.random() < 0.6
        desk.enrolment.consent(number, (Given(kind, given),))
        who.advertising |= {kind: given} if kind != "data" else {}
        desk.enrolment.change_tags(number, random.choice(((), ("tea",), ("tea", "dog"), ("dog",))))
        if random.random() < 0.3 and not who.cardless and who.customer.card:
            desk.cardroom.block(who.customer.card, reason="lost")
            who.cardless = True
        had = self.shop.available(number)  # taken away, a refund makes them a debt
        self.shop.adjust(number, random.choice((f"-{had}" if had != "0" else "20", "20")), expires=None)
        if self.shop.standing(number).tier != "gold":
            until = self.shop.shop.today() + timedelta(days=40)
            desk.privileges.lend(new_key(), number, "gold", until=until, reason="a bet")
