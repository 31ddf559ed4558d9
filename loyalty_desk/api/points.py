"""points.*, event.attend and ledger.entries.

Beyond the contract: `points.surprise` {key, card, points, reason}, `points.feedback` {key, card, reason?, recommend?,
satisfied?} and `event.attend` {key, card, event} answer {replayed, standing}; they refuse `limit_reached` and tell
`why`.
"""

from msgspec import UNSET

from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.api.requests import Adjustment, EntryPage
from loyalty_desk.api.requests_offers import Attendance, Feedback, Surprise
from loyalty_desk.api.standings import done_reply, standing_after
from loyalty_desk.domain.opinion import Opinion
from loyalty_desk.services import repeats
from loyalty_desk.services.desk import Desk
from loyalty_desk.store.ledger import Entry

USUAL_LIMIT = 50


def adjust(desk: Desk, asked: Adjustment) -> Reply:
    """Give points, or take them."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    adjusted = desk.points.adjust(
        asked.key,
        customer_id,
        asked.points,
        reason=asked.reason,
        expires_on="program" if asked.expires_on is UNSET else asked.expires_on,
    )
    replies = Replies(repeats.program(desk, asked.key))
    return {
        "entry_id": adjusted.entry_id,
        "replayed": adjusted.replayed,
        "standing": standing_after(desk, replies, customer_id, adjusted),
    }


def surprise(desk: Desk, asked: Surprise) -> Reply:
    """Give points without an occasion, within the day's budget."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    done = desk.bonuses.surprise(asked.key, customer_id, asked.points, reason=asked.reason)
    return done_reply(desk, asked.key, customer_id, done)


def feedback(desk: Desk, asked: Feedback) -> Reply:
    """Keep an answer and give its points."""
    opinion = Opinion(recommend=asked.recommend, satisfied=asked.satisfied)
    customer_id = repeats.holder(desk, asked.key, asked.card)
    done = desk.bonuses.thank_for_feedback(asked.key, customer_id, opinion=opinion, note=asked.reason)
    return done_reply(desk, asked.key, customer_id, done)


def attend(desk: Desk, asked: Attendance) -> Reply:
    """Give the points of an event to who came."""
    customer_id = repeats.holder(desk, asked.key, asked.card)
    return done_reply(desk, asked.key, customer_id, desk.bonuses.attend(asked.key, customer_id, asked.event))


def entries(desk: Desk, asked: EntryPage) -> list[Reply]:
    """Return a customer's entries, newest first."""
    customer_id = desk.counter.holder(asked.card)
    replies = Replies(desk.shop.program)
    found = desk.points.entries(customer_id, limit=asked.limit or USUAL_LIMIT, before=asked.before)
    return [_entry(entry, replies) for entry in found]


def _entry(entry: Entry, replies: Replies) -> Reply:
    return {
        "entry_id": entry.entry_id,
        "at": replies.moment(entry.at),
        "kind": entry.kind,
        "points": replies.points(entry.points),
        "sale_id": entry.sale_id,
        "lot_id": entry.lot_id,
        "reason": entry.reason,
        "staff": entry.staff,
        "till": entry.till,
        "program_version": entry.program_version,
    }
