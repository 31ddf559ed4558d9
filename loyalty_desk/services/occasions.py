"""The occasions for which the nightly run gives points: who is due, and the giving, which may run again."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.dates import local_day
from loyalty_desk.domain.marks import Mark
from loyalty_desk.domain.mechanics import win_back, yearly
from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.offers import YearlyGift
from loyalty_desk.domain.program import Program
from loyalty_desk.services.booking import Booking
from loyalty_desk.services.referring import Referring
from loyalty_desk.services.shop import Shop

BIRTHDAY, ANNIVERSARY, WIN_BACK = "birthday", "anniversary", "win_back"

Due: TypeAlias = Callable[[Shop, Program, date], Iterable[CustomerId]]
Give: TypeAlias = Callable[[Shop, Booking, Program, date], None]


class Occasion(NamedTuple):
    """Who may be due, and the giving, which looks once more whether they are."""

    due: Due
    give: Give


def _birthdays(shop: Shop, program: Program, today: date) -> Iterable[CustomerId]:
    return shop.occasions.with_birthday(_window(program.birthday, today)) if program.birthday else ()


def _give_birthday(shop: Shop, booking: Booking, program: Program, _today: date) -> None:
    if program.birthday and booking.account.birthday:
        _give_yearly(shop, booking, program.birthday, BIRTHDAY, booking.account.birthday)


def _anniversaries(shop: Shop, program: Program, today: date) -> Iterable[CustomerId]:
    rule = program.anniversary
    return shop.occasions.registered_on(_window(rule, today), program.time_zone, before=today.year) if rule else ()


def _give_anniversary(shop: Shop, booking: Booking, program: Program, _today: date) -> None:
    if program.anniversary:
        joined = local_day(booking.account.registered_at, program.time_zone)
        _give_yearly(shop, booking, program.anniversary, ANNIVERSARY, joined)


def _away(shop: Shop, program: Program, today: date) -> Iterable[CustomerId]:
    rule = program.win_back
    if rule is None:
        return ()
    return shop.occasions.away_since(today - timedelta(days=rule.after_days), program.time_zone, WIN_BACK)


def _win_back(shop: Shop, booking: Booking, program: Program, today: date) -> None:
    rule, last = program.win_back, booking.account.last_sale_at
    if rule is None or last is None or not win_back.is_due(rule, local_day(last, program.time_zone), today):
        return
    mark = Mark(WIN_BACK, "", f"{last:%Y-%m-%d}")
    if shop.marks.count(booking.account.customer_id, *mark[:3]) <= 0 and meets(rule, booking.standing().segments):
        booking.bonus(rule.points, mark, (shop.now(), win_back.last_day(rule, today)))


def _referrals(shop: Shop, program: Program, _today: date) -> Iterable[CustomerId]:
    return Referring(shop).due(program)


def _pay_referral(shop: Shop, booking: Booking, program: Program, _today: date) -> None:
    Referring(shop).pay(booking, program)


OCCASIONS: tuple[tuple[str, Occasion], ...] = (
    (BIRTHDAY, Occasion(_birthdays, _give_birthday)),
    (ANNIVERSARY, Occasion(_anniversaries, _give_anniversary)),
    (WIN_BACK, Occasion(_away, _win_back)),
    ("referral", Occasion(_referrals, _pay_referral)),
)
FOR_ALL = frozenset({"referral"})  # given also to who is set aside, who is only one of two


def _window(rule: YearlyGift, today: date) -> list[date]:
    first = today - timedelta(days=rule.days_after)
    return [first + timedelta(days=after) for after in range(rule.days_before + rule.days_after + 1)]


def _give_yearly(shop: Shop, booking: Booking, rule: YearlyGift, mechanic: str, day: date) -> None:
    today = shop.today()
    last = shop.marks.last_occasion(booking.account.customer_id, mechanic)
    on = yearly.due(rule, day, today, date.fromisoformat(last) if last else None)
    if on is not None and meets(rule, booking.standing().segments):
        booking.bonus(rule.points, Mark(mechanic, "", on.isoformat()), (shop.now(), yearly.last_day(rule, on)))
