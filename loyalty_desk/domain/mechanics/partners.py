"""Partners: what other businesses give to the shop's customers, counted when shown."""

from datetime import date

from loyalty_desk.domain.mechanics.segments import meets
from loyalty_desk.domain.offers import Partner
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.standing import Standing


def open_to(program: Program, standing: Standing, today: date) -> tuple[Partner, ...]:
    """Return the partners whose privileges a customer has today."""
    return tuple(
        partner
        for partner in program.partners
        if (partner.ends is None or today <= partner.ends)
        and (not partner.tiers or standing.tier in partner.tiers)
        and meets(partner, standing.segments)
    )
