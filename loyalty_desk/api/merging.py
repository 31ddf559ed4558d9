"""customer.merge, customer.unmerge, customer.erase; and beyond the contract customer.duplicates, customer.distinguish.

`act` of an erasure is its record: number, time, who did it and why, which kinds of data were destroyed; `finished` is
false while another program still reads the file's log, in which old text may stand. customer.duplicates gives pairs
that may be one person, the surest first: `reasons` are phone, email, name_and_birthday; customer.distinguish says of a
pair that it is two people.
"""

from loyalty_desk.api.people import customer_reply
from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.api.requests_people import DuplicatePage, Erasure, Merge, TwoPeople, Unmerge
from loyalty_desk.api.standings import standing_after
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services import repeats
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.merging import Joined

USUAL_LIMIT = 100


def merge(desk: Desk, asked: Merge) -> Reply:
    """Make one customer of two."""
    return _joined(desk, asked.key, desk.merging.merge(asked.key, CustomerId(asked.keep), CustomerId(asked.duplicate)))


def unmerge(desk: Desk, asked: Unmerge) -> Reply:
    """Undo the latest merge into a customer."""
    return _joined(desk, asked.key, desk.merging.unmerge(asked.key, CustomerId(asked.keep)))


def erase(desk: Desk, asked: Erasure) -> Reply:
    """Destroy what is known of a person."""
    done = desk.erasing.erase(CustomerId(asked.customer_id), reason=asked.reason)
    act = done.act
    told = {
        "number": act.number,
        "at": Replies(desk.shop.program).moment(act.at),
        "customer_id": act.customer_id,
        "staff": act.staff,
        "reason": act.reason,
        "erased": list(act.erased),
    }
    return {"act": told, "finished": done.finished}


def duplicates(desk: Desk, asked: DuplicatePage) -> list[Reply]:
    """Return pairs of customers who may be one person."""
    return [
        {"one": pair.one, "other": pair.other, "reasons": list(pair.reasons)}
        for pair in desk.duplicates.find(limit=asked.limit or USUAL_LIMIT)
    ]


def distinguish(desk: Desk, asked: TwoPeople) -> Reply:
    """Note that two customers are two people."""
    desk.duplicates.distinguish(CustomerId(asked.one), CustomerId(asked.other))
    return {}


def _joined(desk: Desk, key: str, joined: Joined) -> Reply:
    replies = Replies(repeats.program(desk, key))
    standing = standing_after(desk, replies, joined.customer.customer_id, joined)
    return {"customer": customer_reply(desk, joined.customer), "standing": standing}
