"""Living through the coffee house's days: registrations, sales, points used, refunds, a mistake now and then."""

import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.opinion import RECOMMEND, SATISFIED, SCALES, Opinion
from loyalty_desk.domain.progress import silent
from loyalty_desk.domain.purchase import WHOLE, Line, Purchase, Redeem
from loyalty_desk.domain.reversal import Return
from loyalty_desk.services.counter import Order, Sold
from loyalty_desk.services.demo.habits import Habit, pick_habit, visits_of
from loyalty_desk.services.demo.menu import Scene, scene
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.enrolment import Given
from loyalty_desk.services.profile import Profile
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person

DAYS = 365
OPENS, CLOSES = 8, 21
WITHOUT_CARD = 0.35  # for each sale with a card, so many without
USES_POINTS = 0.12  # of the sales with a card
TAKES_REWARD = 0.05
JOINS = 0.002
ASKED = 0.03  # of the sales with a card, what the customer thinks of the shop
COMES_BY_A_FRIEND = 0.15  # of the newcomers


class _Calendar:
    """The clock of days that are made up."""

    def __init__(self, now: datetime) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at


@dataclass(frozen=True)
class _Guest:
    number: int
    habit: Habit


def make_demo(
    path: Path,
    *,
    days: int = DAYS,
    customers: int = 300,
    seed: int = 1,
    language: str = "en",
    now: datetime | None = None,
    progress: Callable[[int], None] = silent,
) -> None:
    """Make a shop file with so many days and customers; the same seed gives the same year.

    `progress` is told how many days are done and may raise Cancelled: then no file is left.
    """
    end = now or datetime.now(UTC)
    setting = scene(language)
    calendar = _Calendar(end - timedelta(days=days))
    shop = Shop.create(path, calendar, program=setting.program)
    try:
        _House(Desk(shop), calendar, setting, Random(seed)).live(end, days, customers, progress)
    except BaseException:
        shop.close()
        for file in path.parent.glob(path.name + "*"):
            file.unlink()
        raise
    shop.close()


class _House:
    def __init__(self, desk: Desk, calendar: _Calendar, setting: Scene, chance: Random) -> None:
        self._desk = desk
        self._calendar = calendar
        self._scene = setting
        self._chance = chance
        self._answers = Random("answers")  # apart, so that who comes does not hang on what they say
        self._zone: ZoneInfo = desk.shop.program.time_zone
        self._known: dict[int, CustomerId] = {}

    def live(self, end: datetime, days: int, customers: int, progress: Callable[[int], None]) -> None:
        self._furnish()
        last = end.astimezone(self._zone).date()
        first = last - timedelta(days=days)
        visitors: dict[date, list[_Guest]] = defaultdict(list)
        for number in range(customers):
            guest = _Guest(number, pick_habit(self._chance))
            for day in visits_of(guest.habit, first, last, self._chance):
                visitors[day].append(guest)
        with self._desk.shop.database.transaction():  # one for the whole year: nobody waits for a single sale
            for passed in range(days + 1):
                self._day(first + timedelta(days=passed), visitors, end)
                progress(passed + 1)

    def _furnish(self) -> None:
        categories = tuple(dict.fromkeys(item.category for item in self._scene.menu))
        profile = Profile(address=self._scene.address, categories=categories, staff=self._scene.staff[0])
        self._desk.profile.save(profile)

    def _day(self, day: date, visitors: dict[date, list[_Guest]], end: datetime) -> None:
        guests = visitors[day]
        strangers = sum(self._chance.random() < WITHOUT_CARD for _ in guests)
        queue: list[_Guest | None] = [*guests, *[None] * strangers]
        self._chance.shuffle(queue)
        opened = datetime.combine(day, time(OPENS), self._zone)
        self._move_to(opened, end)
        self._desk.nightly.run()
        for place, guest in enumerate(queue):
            self._move_to(opened + timedelta(hours=CLOSES - OPENS) * (place + 1) / (len(queue) + 1), end)
            self._serve(guest)

    def _move_to(self, moment: datetime, end: datetime) -> None:
        self._calendar.at = min(end, max(self._calendar.at, moment.astimezone(UTC)))

    def _serve(self, guest: _Guest | None) -> None:
        self._desk.shop.staff = self._chance.choice(self._scene.staff)
        customer_id = None if guest is None else self._known.get(guest.number) or self._register(guest)
        lines = self._lines(guest.habit.most_items if guest else 2)
        purchase = Purchase(lines) if customer_id is None else self._with_offers(customer_id, lines)
        self._regret(customer_id, self._sell(customer_id, purchase))
        if guest is not None and customer_id is not None and self._answers.random() < ASKED:
            self._ask(customer_id, guest.habit)

    def _ask(self, customer_id: CustomerId, habit: Habit) -> None:
        mood = self._answers.gauss(habit.mood, 0.17)
        opinion = Opinion(recommend=_score(SCALES[RECOMMEND], mood), satisfied=_score(SCALES[SATISFIED], mood))
        self._desk.bonuses.thank_for_feedback(self._key(self._answers), customer_id, opinion=opinion)

    def _with_offers(self, customer_id: CustomerId, lines: tuple[Line, ...]) -> Purchase:
        """Use what the customer has: a full stamp card always, points and rewards now and then, a club card rarely."""
        luck = self._chance.random()
        if luck < JOINS:
            self._desk.memberships.join(self._key(), customer_id, self._desk.shop.program.memberships[0].code)
        affordable = self._desk.counter.visit(customer_id).standing.affordable if luck > 1 - TAKES_REWARD else ()
        redeem: Redeem = "max" if luck < USES_POINTS else 0
        return Purchase(lines, redeem, rewards=affordable[:1], free_items=not affordable)

    def _sell(self, customer_id: CustomerId | None, purchase: Purchase) -> Sold:
        order = Order(key=self._key(), purchase=purchase, customer_id=customer_id)
        return self._desk.counter.sell(order)

    def _regret(self, customer_id: CustomerId | None, sold: Sold) -> None:
        luck = self._chance.random()
        if luck < 0.002:
            self._desk.refunds.void(self._key(), sold.sale_id, reason=self._scene.mistake)
            self._sell(customer_id, sold.quote.purchase)
        elif luck < 0.012:
            self._desk.refunds.refund(self._key(), sold.sale_id, Return(lines=((0, WHOLE),)))

    def _lines(self, most: int) -> tuple[Line, ...]:
        menu = self._scene.menu
        chosen = self._chance.choices(menu, [item.weight for item in menu], k=self._chance.randint(1, most))
        return tuple(Line(item.price, item.name, item.category) for item in chosen)

    def _register(self, guest: _Guest) -> CustomerId:
        chance, setting = self._chance, self._scene
        name = setting.name(chance.randrange(len(setting.first_names)), chance.randrange(len(setting.last_names)))
        month, day = chance.randint(1, 12), chance.randint(1, 28)
        person = Person(
            name=name,
            phone=setting.phone + f"{guest.number:0{12 - len(setting.phone)}d}" if chance.random() < 0.9 else None,
            birthday=date(chance.randint(1955, 2006), month, day) if chance.random() < 0.6 else None,
            note=chance.choice(setting.notes) if chance.random() < 0.2 else "",
        )
        agreed = (Given("data", given=True), *(Given("sms", given=True) for _ in range(chance.random() < 0.7)))
        friends = list(self._known.values())
        referrer = chance.choice(friends) if friends and chance.random() < COMES_BY_A_FRIEND else None
        customer_id = self._desk.enrolment.register(person, consents=agreed, referrer=referrer).customer_id
        self._known[guest.number] = customer_id
        return customer_id

    def _key(self, chance: Random | None = None) -> str:
        return str(uuid.UUID(int=(chance or self._chance).getrandbits(128), version=4))


def _score(scale: range, mood: float) -> int:
    """Return the score that fits a mood between 0 and 1, or somewhat beyond."""
    return scale[min(max(round(mood * (len(scale) - 1)), 0), len(scale) - 1)]
