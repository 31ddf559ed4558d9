"""Random offers for property tests, as sections of a document that is always valid; numbers are small."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

CATEGORIES = ("coffee", "books", "tobacco")
BUILT_IN = ("newcomer", "regular", "vip", "dormant", "lost")

_Fields = dict[str, st.SearchStrategy[Any]]

_points = st.sampled_from(["1", "5", "20", "90"])
_few = st.sampled_from([1, 2])
_category = st.sampled_from(CATEGORIES)
_categories = st.lists(_category, max_size=2, unique=True)
_money = st.sampled_from(["0.50", "10.00", "75.00"])
_percent = st.sampled_from(["5", "12.5", "50", "100"])
_rate = st.fixed_dictionaries({"points": st.sampled_from(["2", "0.5"]), "per": st.sampled_from(["5.00", "30.00"])})
_dates = st.sampled_from([(None, None), ("2026-01-01", None), ("2026-01-05", "2026-02-28"), (None, "2026-03-29")])
_hours = st.sampled_from([None, ["10:00", "14:00"], ["22:00", "02:00"], ["00:00", "23:59"]])


def _list(codes: Sequence[str], fields: _Fields, **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Give offers of different codes, at most one for each."""
    offer = st.fixed_dictionaries(fields, optional=optional)
    return st.lists(offer, max_size=len(codes)).map(
        lambda all_: [{"code": code, "name": code.title(), **each} for code, each in zip(codes, all_, strict=False)]
    )


def _rule(fields: _Fields, **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(fields, optional=optional)


def _campaigns(aim: _Fields, tiers: _Fields, *, earns: bool) -> st.SearchStrategy[Any]:
    gives: list[_Fields] = [
        {"add_points": _points},
        {"percent": _percent},
        {"gift": _rule({"name": st.just("Rose")}, stock=st.sampled_from([0, 1, 2]))},
        {"add_points": st.just("3"), "percent": st.just("10")},
    ]
    gives += [{"multiply": st.sampled_from(["1.5", "2", "10"])}] if earns else []
    budget = {"budget_points": st.sampled_from(["5", "30"])}
    effect = st.one_of(
        *(_rule(fields, **(budget if {*fields} & {"multiply", "add_points"} else {})) for fields in gives)
    )
    whom = _rule({}, **aim) | st.just({"first_sale_only": True})
    when = _rule(
        {"dates": _dates},
        weekdays=st.lists(st.integers(1, 7), max_size=6, unique=True),
        hours=_hours,
        categories=_categories,
        minimum_sale=_money,
        uses_per_customer=_few,
        **tiers,
    )

    def together(effect: dict[str, Any], whom: dict[str, Any], when: dict[str, Any]) -> dict[str, Any]:
        starts, ends = when.pop("dates")
        return {**effect, **whom, **when, "starts": starts, "ends": ends}

    whole = st.builds(together, effect, whom, when)
    return st.lists(whole, max_size=4).map(
        lambda all_: [{"code": f"c{place}", "name": f"Campaign {place}", **each} for place, each in enumerate(all_)]
    )


def _rewards(aim: _Fields, tiers: _Fields) -> st.SearchStrategy[Any]:
    values: dict[str, st.SearchStrategy[Any]] = {
        "gift": st.none() | _money,
        "money_off": _money,
        "percent_off": _percent,
        "perk": st.none(),
    }
    worth = st.sampled_from(list(values)).flatmap(
        lambda kind: _rule({"points": _points, "kind": st.just(kind), "value": values[kind]})
    )
    limits = _rule({}, categories=_categories, stock=st.sampled_from([0, 1, 3]), per_customer=_few, **aim, **tiers)
    whole = st.builds(lambda worth, limits: worth | limits, worth, limits)
    return st.lists(whole, max_size=3).map(
        lambda all_: [{"code": f"r{place}", "name": f"Reward {place}", **each} for place, each in enumerate(all_)]
    )


def _challenges(aim: _Fields) -> st.SearchStrategy[Any]:
    goals = st.one_of(
        _rule({"goal": st.sampled_from(["visits", "categories"]), "target": _few, "period": _periods}),
        _rule({"goal": st.just("spend"), "target": _money, "period": _periods}),
        _rule({"goal": st.just("weeks_in_a_row"), "target": _few, "period": st.sampled_from(["month", "once"])}),
    )
    whole = st.builds(lambda goal, rest: goal | rest, goals, _rule({"points": _points}, **aim))
    return st.lists(whole, max_size=2).map(
        lambda all_: [{"code": f"h{place}", "name": f"Challenge {place}", **each} for place, each in enumerate(all_)]
    )


def _stamps(aim: _Fields) -> st.SearchStrategy[Any]:
    fields = {"category": _category, "buy": st.sampled_from([1, 2, 5])}
    return _list(["third", "book"], fields, free_up_to=_money, per_day=_few, **aim)


_periods = st.sampled_from(["week", "month", "quarter", "year", "once"])
_SEGMENTS = {"newcomer_days": 5, "dormant_days": 3, "lost_days": 10, "regular_sales_in_90_days": 2}
_OWN = {"code": "readers", "name": "Readers"}
_own = _rule(
    {"visits_from": _few},
    categories=st.just(["books"]),
    spent_from=_money,
    birthday_months=st.just([1, 2]),
    tags=st.just(["tea"]),
    groups=st.just(["staff"]),
)
_FOR_EVERYBODY: _Fields = {
    "welcome": _rule({"points": _points}, expires_days=st.sampled_from([1, 5])),
    "referral": _rule(
        {"referrer_points": _points, "friend_points": st.sampled_from(["0", "5"])},
        minimum_first_sale=_money,
        hold_days=st.sampled_from([0, 2]),
        monthly_limit=_few,
    ),
    "feedback": _rule({"points": _points}, once_in_days=st.sampled_from([0, 5])),
    "certificates": _rule({}, months=st.sampled_from([1, None]), earn_when_sold=st.booleans()),
    "surprise": _rule({"points_per_day": _points}),
    "replenishment": st.lists(
        _rule({"category": _category}, days=st.sampled_from([2, None])),
        max_size=2,
        unique_by=lambda each: each["category"],
    ),
    "control_group_every": st.sampled_from([2, 3]),
}


@st.composite
def offers(draw: st.DrawFn, *, tiers: tuple[str, ...], earns: bool) -> dict[str, Any]:
    """Give sections with mechanics of all kinds; `tiers` are those of the program, `earns`: its sales earn points."""
    own = draw(st.none() | _own)
    segments = _SEGMENTS | {"own": [_OWN | own]} if own else None
    codes = [*BUILT_IN, "readers"] if own else BUILT_IN
    aim: _Fields = {"segments": st.lists(st.sampled_from(codes), max_size=2, unique=True)}
    for_tiers: _Fields = {"tiers": st.lists(st.sampled_from(tiers), max_size=2, unique=True)} if tiers else {}
    perks = draw(_list(["early", "thanks"], {}, per_month=_few, **aim))
    known = [perk["code"] for perk in perks]
    privileges: _Fields = {"perks": st.lists(st.sampled_from(known), unique=True)} if known else {}
    yearly = _rule({"points": _points}, days_before=st.integers(0, 3), days_after=st.integers(0, 3), **aim)
    day = st.sampled_from(["2026-01-10", "2026-01-20"])
    sections = draw(
        _rule(
            {
                "campaigns": _campaigns(aim, for_tiers, earns=earns),
                "stamps": _stamps(aim),
                "rewards": _rewards(aim, for_tiers),
                "challenges": _challenges(aim),
            },
            campaign_choice=st.sampled_from(["best", "all", "newest"]),
            birthday=yearly,
            anniversary=yearly,
            events=_list(
                ["tasting"],
                {"starts": day, "ends": st.sampled_from(["2026-01-20", "2026-02-01"]), "points": _points},
                **aim,
                **for_tiers,
            ),
            memberships=_list(
                ["club", "gold_club"],
                {"price": st.sampled_from(["0.00", "99.00"]), "months": _few},
                earning=_rate,
                discount_percent=_percent,
                **privileges,
            ),
            partners=_list(["gym"], {"text": st.just("10 % off")}, ends=st.just("2026-02-01"), **aim, **for_tiers),
            win_back=_rule({"after_days": st.just(4), "points": _points, "valid_days": st.sampled_from([1, 9])}, **aim),
            **_FOR_EVERYBODY,
        )
    )
    return {**sections, "perks": perks} | ({"segments": segments} if segments else {})
