"""membership.*, perk.*, tier.lend and partner.show: what customers have beside points.

Beyond the contract: `membership.cancel` {key, card, reason} answers {money_back, until, standing} and undoes the last
membership bought. `perk.use` {key, card, perk}, `perk.grant` {key, card, perk, until?, reason?}, `tier.lend` {key,
card, tier, until, reason} and `partner.show` {key, card, partner} answer {replayed, standing}. What a customer has not
is refused as `not_allowed`, a perk beyond its month as `limit_reached`; what is not in the program is invalid.
"""

from loyalty_desk.api.replies import Replies, Reply, day_text
from loyalty_desk.api.requests_offers import Joining, Leaving, PartnerShowing, PerkGrant, PerkUse, TierLoan
from loyalty_desk.api.standings import done_reply, standing_after
from loyalty_desk.services import repeats
from loyalty_desk.services.desk import Desk


def join(desk: Desk, asked: Joining) -> Reply:
    """Let a paid period begin, or follow the one that runs."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    joined = desk.memberships.join(asked.key, customer_id, asked.plan)
    replies = Replies(repeats.program(desk, asked.key))
    return {"until": day_text(joined.until), "standing": standing_after(desk, replies, customer_id, joined)}


def leave(desk: Desk, asked: Leaving) -> Reply:
    """Undo the last membership that was bought."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    left = desk.memberships.cancel(asked.key, customer_id, reason=asked.reason)
    replies = Replies(repeats.program(desk, asked.key))
    return {
        "money_back": replies.money(-left.price),
        "until": day_text(left.until),
        "standing": standing_after(desk, replies, customer_id, left),
    }


def use_perk(desk: Desk, asked: PerkUse) -> Reply:
    """Note that a customer used a perk."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    return done_reply(desk, asked.key, customer_id, desk.privileges.use(asked.key, customer_id, asked.perk))


def grant_perk(desk: Desk, asked: PerkGrant) -> Reply:
    """Grant a perk to one person."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    done = desk.privileges.grant(asked.key, customer_id, asked.perk, until=asked.until, reason=asked.reason)
    return done_reply(desk, asked.key, customer_id, done)


def lend_tier(desk: Desk, asked: TierLoan) -> Reply:
    """Lend a tier to the end of a day."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    done = desk.privileges.lend(asked.key, customer_id, asked.tier, until=asked.until, reason=asked.reason)
    return done_reply(desk, asked.key, customer_id, done)


def show_partner(desk: Desk, asked: PartnerShowing) -> Reply:
    """Count that a partner's privilege was shown to a customer."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    done = desk.privileges.show_partner(asked.key, customer_id, asked.partner)
    return done_reply(desk, asked.key, customer_id, done)
