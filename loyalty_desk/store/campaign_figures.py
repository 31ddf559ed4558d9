"""What campaigns did, from their marks."""

from datetime import date
from typing import NamedTuple

from loyalty_desk.domain.money import Money, Points
from loyalty_desk.store.database import Database

_DID = """
WITH uses AS (
    SELECT sale_id, sum(amount) AS standing FROM mark WHERE mechanic = 'campaign_use' AND code = :code
    GROUP BY sale_id HAVING standing > 0)
SELECT count(*), count(DISTINCT sale.customer_id),
    ifnull(sum((SELECT sum(amount) FROM mark WHERE mark.sale_id = sale.id AND mechanic = 'campaign'
        AND code = :code)), 0),
    ifnull(sum((SELECT -sum(value ->> 2) FROM json_each(reasons) WHERE value ->> 0 IN ('campaign_discount', 'free_gift')
        AND value ->> 4 = :code)), 0)
FROM uses JOIN sale ON sale.id = sale_id WHERE day BETWEEN :start AND :end
"""


class Done(NamedTuple):
    """Sales that stand, their buyers, points that were added and money that was taken off."""

    sales: int
    buyers: int
    points: Points
    discount: Money


class CampaignMarks:
    """Reads what campaigns did."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def did(self, code: str, start: date, end: date) -> Done:
        """Return what a campaign did from a day to a day, both included."""
        values = {"code": code, "start": start.isoformat(), "end": end.isoformat()}
        return Done(*self._database.rows(_DID, values)[0])
