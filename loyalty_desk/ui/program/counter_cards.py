"""The cards of offers at the counter: campaigns, stamps, rewards, gift certificates."""

from collections.abc import Mapping

from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import ChoiceInput, whole_input
from loyalty_desk.ui.program.offer_list import OfferList
from loyalty_desk.ui.program.offer_rows import CampaignRow, RewardRow, StampRow, stamp_card_name
from loyalty_desk.ui.program.rule_card import OfferCard, RuleCard
from loyalty_desk.ui.program.sentences import Sentences


class CampaignsCard(OfferCard):
    """Rules that hold for some time, hours, people or goods."""

    path = ("campaigns",)
    off: Mapping[Path, object] = {("campaigns",): []}
    paths = (*off, ("campaign_choice",))

    def words(self) -> tuple[str, str]:
        """Return the title, and what campaigns are good for."""
        return self.tr("Campaigns"), self.tr("Double points in quiet hours, a gift, a percent: fills the empty times.")

    def begin(self) -> Mapping[str, object]:
        """Return a happy hour."""
        nothing = dict.fromkeys(("starts", "ends", "add_points", "percent", "gift", "budget_points"))
        lists: dict[str, object] = {name: [] for name in ("weekdays", "segments", "tiers", "categories")}
        begun: dict[str, object] = {"code": "happy_hour", "name": self.tr("Happy hour"), "hours": ["16:00", "18:00"]}
        rest = {"multiply": "2", "minimum_sale": "0", "first_sale_only": False, "uses_per_customer": None}
        return begun | nothing | lists | rest

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what each campaign gives."""
        return say.campaigns()

    def said_of_all(self, say: Sentences) -> str:
        """Return what holds when several meet."""
        return say.campaign_choice() if len(say.campaigns()) > 1 else ""

    def fill(self, form: Form) -> None:
        """Add the settings."""
        campaigns = OfferList(
            CampaignRow, self.surroundings, self.path, add=self.tr("Add a campaign"), first=self.begin
        )
        self.offer_list(form, campaigns)
        choice = ChoiceInput(
            [
                ("best", self.tr("the best for the customer holds")),
                ("all", self.tr("all hold")),
                ("newest", self.tr("the newest holds")),
            ]
        )
        form.line(("campaign_choice", choice), rare=True)


class StampsCard(OfferCard):
    """So many of a category give one free."""

    path = ("stamps",)
    off: Mapping[Path, object] = {("stamps",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what stamps are good for."""
        return self.tr("The tenth is free"), self.tr("Stamps for coffee, haircuts, washes: everybody understands it.")

    def begin(self) -> Mapping[str, object]:
        """Return a card for the shop's first goods."""
        goods = self.surroundings.first_category() or self.tr("coffee")
        card: dict[str, object] = {"code": "stamps", "name": stamp_card_name(goods), "category": goods}
        return card | {"buy": 9, "free_up_to": None, "per_day": None, "segments": []}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what makes one free."""
        return say.stamps()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        cards = OfferList(StampRow, self.surroundings, self.path, add=self.tr("Add a stamp card"), first=self.begin)
        self.offer_list(form, cards)


class RewardsCard(OfferCard):
    """What can be had for points."""

    path = ("rewards",)
    off: Mapping[Path, object] = {("rewards",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what rewards are good for."""
        return self.tr("Rewards"), self.tr("A dessert for 150 points is remembered better than a little off the bill.")

    def begin(self) -> Mapping[str, object]:
        """Return one of the shop's first goods."""
        goods = self.surroundings.first_category()
        name = self.tr("{goods} as a gift").format(goods=goods) if goods else self.tr("A gift")
        reward: dict[str, object] = {"code": "reward", "name": name, "points": "150", "kind": "gift", "value": None}
        rest = {"categories": [goods] if goods else [], "tiers": [], "segments": []}
        return reward | rest | {"stock": None, "per_customer": None}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what each reward costs and gives."""
        return say.rewards()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        rewards = OfferList(RewardRow, self.surroundings, self.path, add=self.tr("Add a reward"), first=self.begin)
        self.offer_list(form, rewards)


class CertificatesCard(RuleCard):
    """Prepaid money with a code."""

    off: Mapping[Path, object] = {("certificates",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what certificates are good for."""
        return self.tr("Gift certificates"), self.tr("Money today, and a new customer who comes to spend it.")

    def first(self) -> Mapping[Path, object]:
        """Return certificates that live a year."""
        return {("certificates",): {"months": 12, "earn_when_sold": False}}

    def said(self, say: Sentences) -> str:
        """Return how certificates live."""
        return say.certificates()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        months = whole_input(self.surroundings.formats, optional=True, none=self.tr("for ever"), sign=self.tr("months"))
        form.line(("certificates.months", months))
        form.yes_no("certificates.earn_when_sold", rare=False)
