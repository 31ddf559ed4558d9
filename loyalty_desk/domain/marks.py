"""Marks: what a mechanic gave that is not points, or for which occasion it gave points. They are only ever added."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

STAMP = "stamp"  # stamps given
FREE_ITEM = "free_item"  # stamps used for free items
CAMPAIGN = "campaign"  # hundredths of points a campaign added
CAMPAIGN_USE = "campaign_use"  # sales in which a campaign did something
GIFT = "gift"  # gifts of a campaign
REWARD = "reward"  # rewards taken
CHALLENGE = "challenge"  # hundredths of points, by period

Tally: TypeAlias = Mapping[tuple[str, str], int]
"""What marks come to, by mechanic and code."""


class Mark(NamedTuple):
    """What a mechanic did for an occasion: a day, a year, a period, or none. The mechanic says what `amount` counts."""

    mechanic: str
    code: str = ""
    occasion: str = ""
    amount: int = 1
