"""Random programs for property tests, as documents with small round numbers, so that limits are often met."""

from typing import Any

from hypothesis import strategies as st

from tests.offers import offers

CATEGORIES = ("", "coffee", "books", "tobacco")

_named = st.lists(st.sampled_from(CATEGORIES[1:]), max_size=1)
_percent = st.sampled_from(["5", "0", "12.5", "30", "100"])
_share = st.sampled_from(["100", "50", "12.5", "0"])
_rate = st.fixed_dictionaries(
    {"points": st.sampled_from(["1", "2.5", "7", "0"]), "per": st.sampled_from(["3.00", "1.00", "20.00", "50.00"])}
)


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def _earning() -> st.SearchStrategy[dict[str, Any]]:
    return st.builds(
        lambda rate, rest: rate | rest,
        _rate,
        _some(
            whole_steps=st.booleans(),
            minimum_sale=st.sampled_from(["10.00", "100.00"]),
            on_part_paid_with_points=st.booleans(),
            excluded_categories=_named,
            category_rates=st.dictionaries(st.sampled_from(CATEGORIES[1:]), _rate, max_size=2),
            hold_days=st.sampled_from([1, 14]),
            limit_per_sale=st.sampled_from(["5", "50"]),
            limit_per_day=st.sampled_from(["8", "80"]),
            sales_per_day=st.sampled_from([1, 2]),
        ),
    )


def _expiry() -> st.SearchStrategy[dict[str, Any]]:
    period = st.sampled_from(["month", "quarter", "year", None])
    life = st.one_of(
        st.just({}),
        st.builds(lambda number, up: {"months": number, "round_up_to": up}, st.sampled_from([1, 6]), period),
        st.builds(lambda number, up: {"days": number, "round_up_to": up}, st.sampled_from([3, 40]), period),
    )
    return st.builds(
        lambda lives, rest: lives | rest, life, _some(extended_by_purchase=st.booleans(), grace_days=st.integers(0, 2))
    )


def _tiers() -> st.SearchStrategy[dict[str, Any]]:
    def ladder(steps: list[int], rates: list[Any], percents: list[str], shares: list[Any]) -> list[dict[str, Any]]:
        told = zip(("bronze", "silver", "gold"), [0, *sorted(steps)], rates, percents, shares, strict=True)
        return [
            {
                "code": code,
                "name": code,
                "from": str(start),
                "earning": rate,
                "discount_percent": percent,
                "share_limit_percent": share,
            }
            for code, start, rate, percent, share in told
        ]

    three = st.lists(_percent, min_size=3, max_size=3)
    limits = st.lists(st.none() | _share, min_size=3, max_size=3)
    rates = st.lists(st.none() | _rate, min_size=3, max_size=3)
    steps = st.lists(st.integers(1, 300), min_size=2, max_size=2, unique=True)
    small = st.lists(st.integers(1, 6), min_size=2, max_size=2, unique=True)
    return st.builds(
        lambda metric, rest: metric | rest,
        st.one_of(
            st.fixed_dictionaries(
                {"metric": st.just("spend"), "levels": st.builds(ladder, steps, rates, three, limits)}
            ),
            st.fixed_dictionaries(
                {"metric": st.just("visits"), "levels": st.builds(ladder, small, rates, three, limits)}
            ),
            st.fixed_dictionaries(
                {"metric": st.just("points_earned"), "levels": st.builds(ladder, steps, rates, three, limits)}
            ),
        ),
        _some(
            window_months=st.sampled_from([1, 3, None]),
            keep_months=st.sampled_from([1, 2, None]),
            downgrade=st.sampled_from(["one_level", "to_metric", "never"]),
            apply_from=st.sampled_from(["next_sale", "this_sale"]),
        ),
    )


def sections() -> st.SearchStrategy[dict[str, Any]]:
    """Give the sections of programs that are not the defaults."""
    return _some(
        points=_some(
            precision=st.sampled_from([0, 2]),
            rounding=st.sampled_from(["down", "nearest", "up"]),
            carry_remainder=st.booleans(),
            value=st.sampled_from(["1.00", "0.30", "2.50"]),
        ),
        earning=_earning(),
        redemption=_some(
            share_limit_percent=_share,
            minimum_points=st.sampled_from(["1", "20"]),
            excluded_categories=_named,
            with_same_sale_points=st.booleans(),
            approval_over_points=st.just("60"),
        ),
        expiry=_expiry(),
        refunds=st.fixed_dictionaries({"shortfall": st.sampled_from(["debt", "forgive"])}),
        discounts=_some(
            stacking=st.sampled_from(["best", "multiply"]),
            excluded_categories=_named,
            groups=st.fixed_dictionaries({"staff": _percent}),
            cumulative=st.just([{"from": "100.00", "percent": "3"}, {"from": "500.00", "percent": "10"}]),
        ),
        tiers=_tiers(),
    )


def mechanics() -> st.SearchStrategy[dict[str, Any]]:
    """Give the sections of programs that are not the defaults, with random mechanics of every kind."""
    return sections().flatmap(
        lambda basics: offers(
            tiers=tuple(level["code"] for level in basics["tiers"]["levels"]) if "tiers" in basics else (),
            earns=basics.get("earning", {}).get("points") != "0",
        ).map(lambda more: basics | more)
    )
