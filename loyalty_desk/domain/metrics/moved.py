"""What the entries of the ledger come to, kind by kind."""

from typing import NamedTuple

from loyalty_desk.domain.money import Points


class Moved(NamedTuple):
    """Points by the kinds of the ledger's entries, signed as there."""

    earn: Points = 0
    bonus: Points = 0
    redeem: Points = 0
    expire: Points = 0
    take_back: Points = 0
    give_back: Points = 0
    adjust: Points = 0
    transfer: Points = 0
