"""The names that a program gives to its offers, by their codes."""

from collections.abc import Iterable
from typing import Protocol

from loyalty_desk.domain.kinds import Name, name_in
from loyalty_desk.domain.program import Program


class Named(Protocol):
    """An offer with a code and a name."""

    @property
    def code(self) -> str:
        """Return the code."""

    @property
    def name(self) -> Name:
        """Return the name."""


class OfferNames:
    """Finds names in one language; what is not in the program any more is called by its code."""

    def __init__(self, program: Program, language: str) -> None:
        self._program = program
        self._language = language

    def of(self, mechanic: str, code: str) -> str:
        """Return what an offer of a mechanic is called."""
        program = self._program
        offers: dict[str, Iterable[Named]] = {
            "stamp": program.stamps,
            "free_item": program.stamps,
            "campaign_use": program.campaigns,
            "reward": program.rewards,
            "challenge": program.challenges,
            "event": program.events,
            "perk": program.perks,
            "partner": program.partners,
            "membership": program.memberships,
            "tier": program.tiers.levels if program.tiers else (),
        }
        found = next((each.name for each in offers.get(mechanic, ()) if each.code == code), code)
        return name_in(found, self._language)

    def gift(self, campaign: str) -> str:
        """Return what the gift of a campaign is called."""
        gifts = {each.code: each.gift.name for each in self._program.campaigns if each.gift}
        return name_in(gifts.get(campaign, campaign), self._language)
