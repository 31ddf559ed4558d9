"""The cards of the program in their order, in groups that an owner would look for."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from loyalty_desk.ui.program.counter_cards import CampaignsCard, CertificatesCard, RewardsCard, StampsCard
from loyalty_desk.ui.program.level_cards import DiscountsCard, MembershipsCard, SegmentsCard, TiersCard
from loyalty_desk.ui.program.measuring_cards import ControlGroupCard, LimitsCard, ShopCard
from loyalty_desk.ui.program.occasion_cards import (
    AnniversaryCard,
    BirthdayCard,
    EventsCard,
    FeedbackCard,
    SurpriseCard,
    WelcomeCard,
)
from loyalty_desk.ui.program.points_cards import EarningCard, ExpiryCard, RedemptionCard, RefundsCard
from loyalty_desk.ui.program.return_cards import (
    ChallengesCard,
    PartnersCard,
    PerksCard,
    ReferralCard,
    ReplenishmentCard,
    WinBackCard,
)
from loyalty_desk.ui.program.rule_card import RuleCard


@dataclass(frozen=True)
class Section:
    """A group of cards; `short` is its name on a button."""

    title: str
    short: str
    cards: tuple[type[RuleCard], ...]


class Sections(QObject):
    """Names the groups in the language of the screens."""

    def all(self) -> Iterator[Section]:
        """Return all groups in their order."""
        points = self.tr("Points")
        yield Section(points, points, (EarningCard, RedemptionCard, ExpiryCard, RefundsCard))
        counter = (StampsCard, CampaignsCard, RewardsCard, CertificatesCard)
        yield Section(self.tr("Offers at the counter"), self.tr("At the counter"), counter)
        levels = (TiersCard, DiscountsCard, MembershipsCard, SegmentsCard)
        yield Section(self.tr("Customers and levels"), self.tr("Customers"), levels)
        occasions = (WelcomeCard, BirthdayCard, AnniversaryCard, SurpriseCard, EventsCard, FeedbackCard)
        yield Section(self.tr("Occasions"), self.tr("Occasions"), occasions)
        back = (ReferralCard, WinBackCard, ChallengesCard, ReplenishmentCard)
        yield Section(self.tr("Bring in and win back"), self.tr("Coming back"), back)
        not_money = self.tr("Not money")
        yield Section(not_money, not_money, (PerksCard, PartnersCard))
        limits = (LimitsCard, ControlGroupCard, ShopCard)
        yield Section(self.tr("Measuring and limits"), self.tr("Limits"), limits)
