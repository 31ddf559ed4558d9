"""2 to 7 March: welcome, stamps, happy hour, limits, staff, referral, tiers, control group, club, challenges."""

from tests.api.month.till import Till, goods, paid, why
from tests.api.register import key


def monday_welcome(till: Till) -> None:
    """Everybody gets 50 points for ten days; Eve, every fifth newcomer, is put aside without bonuses."""
    assert {name for name in till.cards if till.points(name) == ("50", "0")} == set(till.cards) - {"Eve"}
    assert till.points("Eve") == ("0", "0")
    assert till.standing("Fay")["lots"][0]["expires_on"] == "2026-03-12"
    register, ann = "customer.register", {"referrer_card": till.cards["Ann"]}
    assert till.refusal(register, name="X", **ann) == {"code": "referral_refused", "why": "monthly_limit"}
    own = till.refusal(register, name="X", email="ANN@example.com", **ann)
    assert own == {"code": "referral_refused", "why": "own_contact"}


def tuesday_birthday_and_presents(till: Till) -> None:
    """Fay's birthday is on Thursday: 70 points from two days before to three days after. Feedback, a surprise."""
    granted = [{"customer_id": till.ids["Fay"], "mechanic": "birthday", "points": "70"}]
    assert till.night("03-03")["granted"] == granted
    assert ("70", "2026-03-08") in [(lot["points"], lot["expires_on"]) for lot in till.standing("Fay")["lots"]]
    assert till.act("points.feedback", "Fay")["available"] == "130"
    assert till.act("points.surprise", "Fay", points="60", reason="she smiled")["available"] == "190"
    fay = {"card": till.cards["Fay"]}
    over = till.refusal("points.surprise", key=key(), points="41", reason="again", **fay)
    assert over == {"code": "limit_reached", "why": "budget", "left": "40"}
    assert till.refusal("points.feedback", key=key(), **fay) == {"code": "limit_reached", "why": "days"}
    till.ask("customer.update", customer_id=till.ids["Fay"], birthday="1990-03-20")  # brings no second present


def tuesday_happy_hour(till: Till) -> None:
    """360.00 of coffee: 36 steps of 2 points, twice in the happy hour; the stamp card takes three a day."""
    till.go("03-03 16:30")
    sale = till.sell("Ann", goods("coffee", "360.00", "3"))
    assert paid(sale) == ("360.00", "0", "144")
    assert why(sale, "campaign") == [{"name": "happy_hour", "points": "72.00"}]
    assert why(sale, "stamps") == [{"name": "fifth_coffee", "count": 3}]
    assert till.points("Ann") == ("50", "144")  # earned points wait a day
    eve = till.sell("Eve", goods("coffee", "100.00"))
    assert (paid(eve), why(eve, "campaign"), till.stamps("Eve")) == (("100.00", "0", "20"), [], (1, 0))
    till.go("03-03 17:59")
    sale = till.sell("Ann", goods("coffee", "100.00"))
    assert (paid(sale), why(sale, "stamps")) == (("100.00", "0", "40"), [])
    till.go("03-03 18:00")  # the hour is over, and two sales a day earn
    quote = till.quote("Ann", goods("coffee", "100.00"))
    assert (quote["points_earned"], why(quote, "campaign")) == ("0", [])
    assert why(quote, "limit_per_day") == [{"points": "-20.00"}]
    approved = till.quote("Ann", goods("coffee", "100.00"), approval="")
    assert (approved["points_earned"], why(approved, "approved")) == ("20", [{}])


def wednesday_staff_and_friends(till: Till) -> None:
    """Bob is staff: 20 % off books, nothing off tobacco. Cid is the friend of Ann, Gus plays for prizes."""
    till.go("03-04 12:00")
    lines = goods("books", "200.00"), goods("tobacco", "100.00")
    below = till.refused_quote("Bob", *lines, redeem_points="9")
    assert below == {"code": "below_minimum", "minimum": "10", "asked": "9"}
    sale = till.sell("Bob", *lines, redeem_points="max")
    # 160.00 of books, 50 points pay 25.00 of them: 13 steps, and 20 points for the first book
    assert paid(sale) == ("235.00", "50", "33")
    assert why(sale, "discount_group") == [{"name": "staff", "percent": "20", "line": 0, "money": "-40.00"}]
    assert sale["max_points"] == "50"
    sale = till.sell("Cid", goods("books", "250.00"))
    assert (paid(sale), why(sale, "campaign")) == (("250.00", "0", "45"), [{"name": "first_book", "points": "20.00"}])
    assert paid(till.sell("Gus", goods("coffee", "100.00"))) == ("100.00", "0", "20")


def wednesday_privileges(till: Till) -> None:
    """A perk for Ann alone, one that she has not, a partner that is for others."""
    ann = {"key": key(), "card": till.cards["Ann"]}
    assert till.refusal("perk.use", **ann, perk="lounge") == {"code": "not_allowed", "why": "perk", "perk": "lounge"}
    till.act("perk.grant", "Ann", perk="lounge", until="2026-03-20", reason="a long wait")
    assert till.ask("customer.show", card=till.cards["Ann"])["perks"] == [{"code": "lounge", "left": None}]
    till.act("perk.use", "Ann", perk="lounge")
    partner = till.refusal("partner.show", **ann, partner="gym")
    assert partner == {"code": "not_allowed", "why": "partner", "partner": "gym"}


def thursday_free_coffee(till: Till) -> None:
    """The fourth stamp fills Ann's card; of two coffees at 170.00 one is free up to 150.00 and gives no stamp."""
    sale = till.sell("Ann", goods("coffee", "120.00"))
    assert (paid(sale), till.stamps("Ann")) == (("120.00", "0", "24"), (0, 1))
    till.go("03-05 12:00")
    assert till.quote("Ann", goods("coffee", "340.00", "2"))["to_pay"] == "340.00"  # only when asked for
    sale = till.sell("Ann", goods("coffee", "340.00", "2"), free_items=True)
    assert paid(sale) == ("190.00", "0", "38")
    assert why(sale, "free_stamp") == [{"name": "fifth_coffee", "line": 0, "money": "-150.00"}]
    assert till.stamps("Ann") == (1, 0)
    assert paid(till.sell("Gus", goods("flowers", "300.00"))) == ("300.00", "0", "30")


def friday_a_large_sale(till: Till) -> None:
    """Dan's 3,500.00 would earn 350 and 20: a sale earns 150 at most. He is silver from the next sale on."""
    till.go("03-06 10:00")
    sale = till.sell("Dan", goods("books", "3500.00"))
    assert (paid(sale), sale["tier"]) == (("3500.00", "0", "150"), "bronze")
    assert why(sale, "limit_per_sale") == [{"points": "-220.00"}]
    silver = sale["standing"]
    assert (silver["tier"], silver["tier_until"], silver["to_next_tier"]) == ("silver", "2026-04-06", "2500.00")
    till.act("partner.show", "Dan", partner="gym")


def friday_prizes(till: Till) -> None:
    """Gus' third visit, third kind of goods and 550.00 in the week win 45, 25 and 30 points at once."""
    assert till.won("Gus") == {
        "three_visits": ("2", False),
        "big_week": ("400.00", False),
        "taster": ("2", False),
        "two_weeks": ("1", False),
    }
    assert till.won("Ann") == {}
    before = till.points("Gus")
    sale = till.sell("Gus", goods("books", "150.00"))
    assert (before, till.points("Gus")) == (("70", "30"), ("170", "45"))
    assert (sale["points_earned"], sale["available_after"]) == ("15", "170")
    assert why(sale, "campaign_not_chosen") == [{"name": "first_book", "why": "first_sale"}]
    assert [done for _, done in till.won("Gus").values()] == [True, True, True, False]


def friday_the_club(till: Till) -> None:
    """Mia joins the club: 7 % off, 3 points for each 10.00; her certificate earns when she buys it, not later."""
    assert till.act("membership.join", "Mia", plan="club")["membership_until"] == "2026-04-06"
    sale = till.sell("Mia", goods("books", "200.00"))
    assert paid(sale) == ("186.00", "0", "74")  # 18 steps of 3, and 20 for the first book
    assert why(sale, "discount_membership") == [{"name": "club", "percent": "7", "line": 0, "money": "-14.00"}]
    assert why(sale, "rate_membership")[0]["points"] == "54.00"
    assert till.act("membership.join", "Mia", plan="club")["membership_until"] == "2026-05-06"
    mistake = {"key": key(), "card": till.cards["Mia"], "reason": "clicked twice"}
    cancelled = till.ask("membership.cancel", **mistake)
    assert (cancelled["money_back"], cancelled["until"]) == ("990.00", "2026-04-06")
    till.act("perk.use", "Mia", perk="early")
    again = till.refusal("perk.use", key=key(), card=till.cards["Mia"], perk="early")
    assert again == {"code": "limit_reached", "why": "month", "perk": "early"}
    made = till.ask("certificate.sell", key=key(), amount="500.00", customer_id=till.ids["Mia"])
    till.codes["Mia"] = made["code"]
    assert (made["left"], made["expires_on"]) == ("500.00", "2027-03-06")
    assert till.points("Mia") == ("200", "74")


def friday_night(till: Till) -> None:
    """From 22:00 on Friday to 2:00 on Saturday a sale brings 15 points more, once for each customer."""
    till.go("03-07 01:30")
    sale = till.sell("Hal", goods("coffee", "100.00"))
    assert (paid(sale), why(sale, "campaign")[0]["name"]) == (("100.00", "0", "35"), "night_owl")
    till.go("03-07 01:59")
    sale = till.sell("Hal", goods("coffee", "50.00"))
    assert (paid(sale), why(sale, "campaign_not_chosen")) == (
        ("50.00", "0", "10"),
        [{"name": "night_owl", "why": "uses"}],
    )
    till.go("03-07 02:00")
    assert why(till.quote("Ann", goods("coffee", "100.00")), "campaign") == []


def saturday_silver(till: Till) -> None:
    """Dan has 5 % off as silver, 10 % off books by the campaign: the larger counts. 150 points need a manager."""
    till.go("03-07 12:00")
    books = goods("books", "400.00")
    needs = till.refused_quote("Dan", books, redeem_points="150")
    assert needs == {"code": "approval_needed", "limit": "100", "asked": "150"}
    assert till.quote("Dan", books)["max_points"] == "200"  # of 576: 80 % of 360.00 at 0.50
    sale = till.sell("Dan", books, redeem_points="150", approval="")
    assert paid(sale) == ("285.00", "150", "56")  # 28 steps of 2
    assert why(sale, "campaign_discount")[0]["money"] == "-40.00"
    assert why(sale, "rate_tier")[0]["name"] == "silver"


def saturday_certificates(till: Till) -> None:
    """Mia's certificate pays 93.00 of hers and 300.00 of somebody's; the last 107.00 pay a part."""
    code = till.codes["Mia"]
    sale = till.sell("Mia", goods("books", "100.00"), certificates=[code])
    assert (sale["certificate_money"], paid(sale)) == ("93.00", ("0.00", "0", "0"))
    assert why(sale, "below_minimum_sale") == [{}]
    sale = till.sell("", goods("flowers", "300.00"), certificates=[code])
    assert (sale["certificate_money"], sale["to_pay"], till.left("Mia")[0]) == ("300.00", "0.00", "107.00")
    sale = till.sell("", goods("flowers", "200.00"), certificates=[f"{code[:1]} {code[1:]}"])
    assert (sale["certificate_money"], sale["to_pay"], till.left("Mia")[0]) == ("107.00", "93.00", "0.00")
    empty = till.refused_quote("", goods("flowers", "10.00"), certificates=[code])
    assert empty == {"code": "certificate_empty", "certificate": code}


STORIES = (
    monday_welcome,
    tuesday_birthday_and_presents,
    tuesday_happy_hour,
    wednesday_staff_and_friends,
    wednesday_privileges,
    thursday_free_coffee,
    friday_a_large_sale,
    friday_prizes,
    friday_the_club,
    friday_night,
    saturday_silver,
    saturday_certificates,
)
