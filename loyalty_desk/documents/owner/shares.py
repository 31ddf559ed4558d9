"""A table of groups: how many customers and how much money each has, and which shares of all that is."""

from collections.abc import Sequence

from loyalty_desk.documents.owner.kinds import NOTHING, Kind
from loyalty_desk.documents.owner.page import SUM, Area, Column, Page
from loyalty_desk.domain.money import Money

_EACH = f'IF(B{{row}}=0,"{NOTHING}",D{{row}}/B{{row}})'


def draw_shares(page: Page, names: tuple[str, str], rows: Sequence[tuple[str, int, Money]]) -> Area:
    """Write groups of customers; `names` are the headings of the groups and of their money."""
    say, group, money = page.say, *names
    total = page.row + 1 + len(rows)
    customers, spent = _share("B", total), _share("D", total)
    columns = [
        Column(group, Kind.TEXT),
        Column(say.say("owner.share.customers"), Kind.COUNT, SUM),
        Column(say.say("owner.share.share"), Kind.SHARE, customers, customers),
        Column(money, Kind.MONEY, SUM),
        Column(say.say("owner.share.money"), Kind.SHARE, spent, spent),
        Column(say.say("owner.share.each"), Kind.MONEY, _EACH, _EACH),
    ]
    return page.table(columns, rows)


def _share(letter: str, total: int) -> str:
    return f'IF({letter}${total}=0,"{NOTHING}",{letter}{{row}}/{letter}${total})'
