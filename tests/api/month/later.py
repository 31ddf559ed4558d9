"""From 9 March to 14 April: rewards, gifts, budgets, referral, a void, events, win-back, tiers that end."""

from tests.api.month.till import Till, goods, paid, why
from tests.api.register import key


def monday_rewards(till: Till) -> None:
    """A cake for 40 points, the only one; a hundred off books for silver customers, after their discount."""
    expired = till.night("03-09")["expired"]
    assert expired == {"lots": 1, "points": "70"}  # Fay's birthday ended on the 8th
    till.go("03-09 12:00")
    till.act("points.adjust", "Hal", points="300", reason="a lost bag")
    assert till.standing("Hal")["rewards"] == ["cake", "tenth"]
    sale = till.sell("Hal", goods("cakes", "180.00", name="Торт"), goods("coffee", "120.00"), rewards=["cake"])
    assert paid(sale) == ("120.00", "40", "24")
    assert why(sale, "free_reward") == [{"name": "cake", "line": 0, "money": "-180.00"}]
    cake = till.refused_quote("Ann", goods("coffee", "120.00"), rewards=["cake"])
    assert cake == {"code": "reward_unavailable", "reward": "cake", "why": "stock"}
    lent = till.act("tier.lend", "Fay", tier="gold", until="2026-03-15", reason="a prize draw")
    assert (lent["tier"], lent["tier_until"]) == ("gold", "2026-03-15")
    assert why(till.quote("Fay", goods("coffee", "100.00")), "discount_tier")[0]["percent"] == "8"
    bronze = till.refused_quote("Hal", goods("books", "150.00"), rewards=["hundred"])
    assert bronze["why"] == "tier"
    sale = till.sell("Dan", goods("books", "150.00"), goods("coffee", "20.00"), rewards=["hundred"])
    # 135.00 − 100.00 = 35.00 of books and 19.00 of coffee, both at 2 points: 5 steps of their 54.00
    assert paid(sale) == ("54.00", "80", "10")


def tuesday_the_budget_ends(till: Till) -> None:
    """A tenth off, once for each customer. Of the happy hour's 100 points 72 and 20 are given: Bob gets the last 8."""
    till.go("03-10 11:00")
    sale = till.sell("Hal", goods("books", "300.00"), rewards=["tenth"])
    assert (paid(sale), why(sale, "reward")[0]) == (
        ("270.00", "30", "27"),
        {"name": "tenth", "line": 0, "money": "-30.00"},
    )
    once = till.refused_quote("Hal", goods("books", "300.00"), rewards=["tenth"])
    assert once["why"] == "per_customer"
    assert till.refused_quote("", goods("books", "300.00"), rewards=["tenth"])["why"] == "no_card"
    till.go("03-10 16:00")
    sale = till.sell("Bob", goods("coffee", "100.00"))
    assert paid(sale) == ("80.00", "0", "24")
    assert why(sale, "campaign") == [{"name": "happy_hour", "points": "16.00"}]
    assert why(sale, "campaign_budget") == [{"name": "happy_hour", "points": "-8.00"}]
    none = till.quote("Ann", goods("coffee", "100.00"))
    assert why(none, "campaign_not_chosen") == [{"name": "happy_hour", "why": "budget"}]


def tuesday_a_certificate_that_ends(till: Till) -> None:
    """It pays to the end of its last day."""
    till.go("03-10 23:59")
    made = till.ask("certificate.sell", key=key(), amount="100.00", expires_on="2026-03-10")
    till.codes["short"] = made["code"]
    given = till.ask("certificate.give", key=key(), amount="50.00", reason="sorry", customer_id=till.ids["Bob"])
    undone = till.ask("certificate.cancel", key=key(), code=given["code"], reason="no need")
    assert undone == {"code": given["code"], "money_back": "0.00"}
    till.sell("", goods("flowers", "40.00"), certificates=[made["code"]])
    till.go("03-11 00:00")
    ended = till.refused_quote("", goods("flowers", "40.00"), certificates=[made["code"]])
    assert ended == {"code": "certificate_expired", "certificate": made["code"], "expired_on": "2026-03-10"}


def wednesday_a_rose(till: Till) -> None:
    """Hal came often: flowers bring half as many points again; the only rose goes with them."""
    till.go("03-11 12:00")
    rose = goods("flowers", "90.00", name="rose")
    sale = till.sell("Hal", goods("flowers", "500.00"), rose, rewards=["window"])
    assert paid(sale) == ("500.00", "20", "75")
    assert why(sale, "free_gift") == [{"name": "rose", "line": 1, "money": "-90.00"}]
    assert why(sale, "campaign") == [{"name": "old_friends", "points": "25.00"}]
    assert why(sale, "reward") == [{"name": "window", "points": "-20.00"}]
    none = till.quote("Bob", goods("flowers", "1000.00"))
    assert why(none, "campaign_not_chosen") == [{"name": "rose", "why": "stock"}]


def thursday_the_referral_stands(till: Till) -> None:
    """Cid's first sale, of the 4th at noon, has stood for seven days after the 11th at noon."""
    assert till.night("03-12")["granted"] == [
        {"customer_id": till.ids["Cid"], "mechanic": "referral", "points": "40"},
        {"customer_id": till.ids["Ann"], "mechanic": "referral", "points": "60"},
    ]


def thursday_a_mistake(till: Till) -> None:
    """A sale of 65,000.00 instead of 650.00 makes Hal gold; its void undoes that at once, and the 150 points."""
    till.go("03-12 12:00")
    before = till.standing("Hal")
    sale = till.sell("Hal", goods("books", "65000.00"))
    assert sale["standing"]["tier"] == "gold"
    assert (sale["points_earned"], sale["standing"]["pending"]) == ("150", "150")
    void = till.ask("sale.void", key=key(), sale_id=sale["sale_id"], reason="two zeros too many")
    assert (void["money_back"], void["points_taken"]) == ("65000.00", "150")
    assert till.standing("Hal") == before
    del till.sales[sale["sale_id"]]


def friday_the_second_week(till: Till) -> None:
    """Gus came in two weeks one after the other: 15 points. Half a point is kept for the next time."""
    assert till.night("03-13")["expired"] == {"lots": 1, "points": "50"}  # Fay's welcome; who bought has it longer
    till.go("03-13 12:00")
    sale = till.sell("Gus", goods("flowers", "110.00"))
    assert (sale["points_earned"], sale["standing"]["carry"]) == ("16", "0.5")  # 11 × 1.5
    assert why(sale, "carried_on") == [{"points": "-0.50"}]
    assert till.won("Gus")["two_weeks"] == ("2", True)
    assert till.points("Gus") == ("230", "16")  # 50 + 65 earned + 100 + 15


def saturday_the_tasting(till: Till) -> None:
    """The card is scanned at the door, once; Eve comes as well, and is measured without points."""
    event = {"key": key(), "card": till.cards["Ann"], "event": "tasting"}
    assert till.refusal("event.attend", **event) == {"code": "limit_reached", "why": "day", "event": "tasting"}
    till.go("03-14 19:00")
    before = till.standing("Ann")["available"]
    assert int(till.act("event.attend", "Ann", event="tasting")["available"]) == int(before) + 35
    assert till.refusal("event.attend", **event)["why"] == "twice"
    assert till.refusal("event.attend", **{**event, "event": "reading"})["why"] == "tier"
    assert till.act("event.attend", "Eve", event="tasting")["available"] == "20"
    assert till.refusal("event.attend", key=key(), card=till.cards["Eve"], event="tasting")["why"] == "twice"
    till.go("03-16 00:00")
    assert till.standing("Fay")["tier"] == "bronze"  # gold was lent to the 15th


def march_of_somebody_who_stays_away(till: Till) -> None:
    """Twenty days after his last visit Cid gets 55 points for ten days, once; he does not come and they burn."""
    assert till.night("03-23")["granted"] == []
    granted = [{"customer_id": till.ids["Cid"], "mechanic": "win_back", "points": "55"}]
    assert till.night("03-24")["granted"] == granted
    assert till.night("03-25")["granted"] == []
    assert till.night("04-03")["expired"] == {"lots": 0, "points": "0"}
    assert till.night("04-04")["expired"] == {"lots": 1, "points": "55"}


def april_privileges_end(till: Till) -> None:
    """Dan's month as silver is over and he spent nothing in it; Mia's club card has ended."""
    assert till.night("04-06")["tiers"] == []
    assert till.standing("Mia")["membership_until"] == "2026-04-06"
    moved = [{"customer_id": till.ids["Dan"], "before": "silver", "after": "bronze"}]
    assert till.night("04-07")["tiers"] == moved
    assert till.standing("Mia")["membership_until"] is None


STORIES = (
    monday_rewards,
    tuesday_the_budget_ends,
    tuesday_a_certificate_that_ends,
    wednesday_a_rose,
    thursday_the_referral_stands,
    thursday_a_mistake,
    friday_the_second_week,
    saturday_the_tasting,
    march_of_somebody_who_stays_away,
    april_privileges_end,
)
