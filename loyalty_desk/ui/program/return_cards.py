"""The cards of what brings people in and back, and of what is not money."""

from collections.abc import Mapping

from loyalty_desk.domain.money import decimal
from loyalty_desk.services.ready_made import weekly_amount
from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.draft import Path
from loyalty_desk.ui.program.form import Form
from loyalty_desk.ui.program.inputs import money_input, points_input, whole_input
from loyalty_desk.ui.program.occasion_rows import ChallengeRow, PartnerRow, PerkRow, ReplenishmentRow
from loyalty_desk.ui.program.offer_list import OfferList
from loyalty_desk.ui.program.rule_card import OfferCard, RuleCard
from loyalty_desk.ui.program.sentences import Sentences


class ReferralCard(RuleCard):
    """Points for bringing a friend."""

    off: Mapping[Path, object] = {("referral",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what friends are good for."""
        return self.tr("Bring a friend"), self.tr("The cheapest new customer is the friend of an old one.")

    def first(self) -> Mapping[Path, object]:
        """Return points for both after a first purchase."""
        formats = self.surroundings.formats
        least = decimal(weekly_amount(formats.currency) // 4, formats.decimals)
        gifts = {"referrer_points": "100", "friend_points": "50", "minimum_first_sale": least}
        return {("referral",): gifts | {"hold_days": 7, "monthly_limit": 5}}

    def said(self, say: Sentences) -> str:
        """Return what bringing a friend gives."""
        return say.referral()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats = self.surroundings.formats
        form.line(
            ("referral.referrer_points", points_input(formats)), ("referral.friend_points", points_input(formats))
        )
        form.line(("referral.minimum_first_sale", money_input(formats)))
        form.line(
            ("referral.hold_days", whole_input(formats, sign=self.tr("days"))),
            ("referral.monthly_limit", whole_input(formats, optional=True, none=self.tr("no limit"))),
            rare=True,
        )


class WinBackCard(RuleCard):
    """Points for those who stayed away."""

    off: Mapping[Path, object] = {("win_back",): None}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what winning back is good for."""
        return self.tr("Come back"), self.tr("A present with a last day for those who have not come for a while.")

    def first(self) -> Mapping[Path, object]:
        """Return points for two weeks."""
        return {("win_back",): {"after_days": 45, "points": "100", "valid_days": 14, "segments": []}}

    def said(self, say: Sentences) -> str:
        """Return what those get who stayed away."""
        return say.win_back()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        formats, days = self.surroundings.formats, self.tr("days")
        form.line(("win_back.after_days", whole_input(formats, sign=days)))
        form.line(("win_back.points", points_input(formats)), ("win_back.valid_days", whole_input(formats, sign=days)))
        form.line(("win_back.segments", ChipsInput(self.surroundings.segments)), rare=True)


class ChallengesCard(OfferCard):
    """Goals with a prize."""

    path = ("challenges",)
    off: Mapping[Path, object] = {("challenges",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what challenges are good for."""
        return self.tr("Challenges"), self.tr(
            "Five visits in a month and a prize: the fifth visit would not have been."
        )

    def begin(self) -> Mapping[str, object]:
        """Return five visits in a month."""
        name = self.tr("Five visits in a month")
        goal: dict[str, object] = {"code": "challenge", "name": name, "goal": "visits", "target": "5"}
        return goal | {"period": "month", "points": "100", "segments": []}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what has to be done."""
        return say.challenges()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        goals = OfferList(ChallengeRow, self.surroundings, self.path, add=self.tr("Add a challenge"), first=self.begin)
        self.offer_list(form, goals)


class ReplenishmentCard(OfferCard):
    """Reminders of what is used up."""

    path = ("replenishment",)
    off: Mapping[Path, object] = {("replenishment",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what reminders are good for."""
        return self.tr("Time to buy again"), self.tr("A reminder when beans or shampoo must be running out.")

    def begin(self) -> Mapping[str, object]:
        """Return the shop's first goods."""
        return {"category": self.surroundings.first_category() or self.tr("coffee"), "days": None}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return when each category is used up."""
        return say.replenishment()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        rules = OfferList(
            ReplenishmentRow, self.surroundings, self.path, add=self.tr("Add a reminder"), first=self.begin
        )
        self.offer_list(form, rules)


class PerksCard(OfferCard):
    """Privileges that are not money."""

    path = ("perks",)
    off: Mapping[Path, object] = {("perks",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what privileges are good for."""
        return self.tr("Privileges"), self.tr("Early access, an invitation, no queue: it costs little and means much.")

    def begin(self) -> Mapping[str, object]:
        """Return early access."""
        return {"code": "perk", "name": self.tr("New things first"), "per_month": None, "segments": ["vip"]}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return for whom each privilege is."""
        return say.perks()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        perks = OfferList(PerkRow, self.surroundings, self.path, add=self.tr("Add a privilege"), first=self.begin)
        self.offer_list(form, perks)


class PartnersCard(OfferCard):
    """What others give to the shop's customers."""

    path = ("partners",)
    off: Mapping[Path, object] = {("partners",): []}
    paths = tuple(off)

    def words(self) -> tuple[str, str]:
        """Return the title, and what partners are good for."""
        return self.tr("Partners"), self.tr("The gym next door gives your customers something, and you give its.")

    def begin(self) -> Mapping[str, object]:
        """Return the gym next door."""
        partner: dict[str, object] = {"code": "partner", "name": self.tr("The gym next door")}
        return partner | {"text": self.tr("10 % off the first month"), "tiers": [], "segments": [], "ends": None}

    def said(self, say: Sentences) -> tuple[str, ...]:
        """Return what each partner gives."""
        return say.partners()

    def fill(self, form: Form) -> None:
        """Add the settings."""
        partners = OfferList(PartnerRow, self.surroundings, self.path, add=self.tr("Add a partner"), first=self.begin)
        self.offer_list(form, partners)
