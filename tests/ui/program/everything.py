"""A program of which every setting is something else than at first."""

from typing import Any

EVERYTHING: dict[str, Any] = {
    "name": {"en": "Coffee House", "ru": "Кофейня"},
    "points": {"precision": 2, "rounding": "nearest", "carry_remainder": False, "value": "2.00"},
    "earning": {
        "points": "2.5",
        "per": "30.00",
        "whole_steps": True,
        "minimum_sale": "10.00",
        "on_part_paid_with_points": True,
        "excluded_categories": ["gifts"],
        "category_rates": {"coffee": {"points": "3", "per": "20.00"}},
        "hold_days": 2,
        "limit_per_sale": "500",
        "limit_per_day": "1000",
        "sales_per_day": 3,
    },
    "redemption": {
        "share_limit_percent": "50",
        "minimum_points": "10",
        "excluded_categories": ["beans"],
        "with_same_sale_points": True,
        "approval_over_points": "300",
    },
    "expiry": {"months": None, "days": 90, "round_up_to": "month", "extended_by_purchase": True, "grace_days": 10},
    "refunds": {"shortfall": "forgive"},
    "discounts": {
        "stacking": "multiply",
        "excluded_categories": ["coffee"],
        "groups": {"staff": "20"},
        "cumulative": [{"from": "10000.00", "percent": "3"}],
    },
    "tiers": {
        "metric": "visits",
        "window_months": 6,
        "keep_months": None,
        "downgrade": "never",
        "apply_from": "this_sale",
        "levels": [
            {"code": "a", "name": "Guest", "from": "0"},
            {
                "code": "b",
                "name": "Gold",
                "from": "10",
                "earning": {"points": "3", "per": "20.00"},
                "discount_percent": "5",
                "share_limit_percent": "70",
                "perks": ["first"],
            },
        ],
    },
    "campaign_choice": "newest",
    "campaigns": [
        {
            "code": "happy",
            "name": "Happy hour",
            "starts": "2026-01-01",
            "ends": "2026-03-31",
            "weekdays": [2, 5],
            "hours": ["22:00", "02:00"],
            "segments": ["dormant", "mums"],
            "tiers": ["b"],
            "categories": ["coffee"],
            "minimum_sale": "100.00",
            "first_sale_only": True,
            "multiply": "2.5",
            "add_points": "20",
            "percent": "10",
            "gift": {"name": "Cookie", "stock": 40},
            "budget_points": "5000",
            "uses_per_customer": 2,
        },
        {"code": "plain", "name": "Gift", "gift": {"name": "Cup", "stock": None}},
    ],
    "stamps": [
        {
            "code": "tenth",
            "name": "Tenth coffee",
            "category": "coffee",
            "buy": 9,
            "free_up_to": "250.00",
            "per_day": 2,
            "segments": ["regular"],
        }
    ],
    "rewards": [
        {
            "code": "dessert",
            "name": "Dessert",
            "points": "150",
            "kind": "money_off",
            "value": "200",
            "categories": ["cakes"],
            "tiers": ["a"],
            "segments": ["vip"],
            "stock": 10,
            "per_customer": 1,
        }
    ],
    "welcome": {"points": "100", "expires_days": 30},
    "birthday": {"points": "200", "days_before": 3, "days_after": 7, "segments": ["regular"]},
    "anniversary": {"points": "100", "days_before": 1, "days_after": 2, "segments": ["vip"]},
    "referral": {
        "referrer_points": "100",
        "friend_points": "50",
        "minimum_first_sale": "300.00",
        "hold_days": 7,
        "monthly_limit": 5,
    },
    "challenges": [
        {
            "code": "five",
            "name": "Five visits",
            "goal": "weeks_in_a_row",
            "target": "3",
            "period": "quarter",
            "points": "100",
            "segments": ["newcomer"],
        }
    ],
    "feedback": {"points": "10", "once_in_days": 20},
    "events": [
        {
            "code": "tasting",
            "name": "Tasting",
            "starts": "2026-05-01",
            "ends": "2026-05-02",
            "points": "50",
            "tiers": ["b"],
            "segments": ["vip"],
        }
    ],
    "certificates": {"months": 6, "earn_when_sold": True},
    "memberships": [
        {
            "code": "club",
            "name": "Club",
            "price": "990.00",
            "months": 12,
            "earning": {"points": "4", "per": "20.00"},
            "discount_percent": "7",
            "perks": ["first"],
        }
    ],
    "perks": [{"code": "first", "name": "New things first", "per_month": 2, "segments": ["vip"]}],
    "partners": [
        {
            "code": "gym",
            "name": "Gym",
            "text": "10 % off",
            "tiers": ["b"],
            "segments": ["regular"],
            "ends": "2026-12-31",
        }
    ],
    "win_back": {"after_days": 60, "points": "100", "valid_days": 14, "segments": ["vip"]},
    "surprise": {"points_per_day": "300"},
    "replenishment": [{"category": "beans", "days": 30}],
    "segments": {
        "newcomer_days": 20,
        "dormant_days": 40,
        "lost_days": 100,
        "regular_sales_in_90_days": 4,
        "vip_top_percent": 10,
        "own": [
            {
                "code": "mums",
                "name": "Mums",
                "tiers": ["a"],
                "groups": ["staff"],
                "tags": ["kids", "stroller"],
                "categories": ["cakes"],
                "birthday_months": [3, 12],
                "spent_from": "1000.00",
                "visits_from": 5,
                "absent_days_from": 10,
            }
        ],
    },
    "control_group_every": 20,
}
