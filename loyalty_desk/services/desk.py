"""All services of one open shop, made once and handed on."""

from functools import cached_property
from typing import TYPE_CHECKING

from loyalty_desk.services.counter import Counter
from loyalty_desk.services.enrolment import Enrolment
from loyalty_desk.services.points import PointsDesk
from loyalty_desk.services.profile import Profiles
from loyalty_desk.services.refunds import Refunds
from loyalty_desk.services.rules import Rules
from loyalty_desk.services.shop import Shop

if TYPE_CHECKING:
    from loyalty_desk.services.approvals import Approvals
    from loyalty_desk.services.attention import Attention
    from loyalty_desk.services.audit import Audit
    from loyalty_desk.services.backups import Backups
    from loyalty_desk.services.bonuses import Bonuses
    from loyalty_desk.services.cardroom import Cardroom
    from loyalty_desk.services.certificates import CertificateDesk
    from loyalty_desk.services.duplicates import Duplicates
    from loyalty_desk.services.erasing import Erasing
    from loyalty_desk.services.exports import Exports
    from loyalty_desk.services.imports import Imports
    from loyalty_desk.services.loyalty import Loyalty
    from loyalty_desk.services.memberships import Memberships
    from loyalty_desk.services.merging import Merging
    from loyalty_desk.services.nightly import Nightly
    from loyalty_desk.services.people import People
    from loyalty_desk.services.prediction import Predictions
    from loyalty_desk.services.privileges import Privileges
    from loyalty_desk.services.reports import Reports
    from loyalty_desk.services.selections import Selections


class Desk:
    """What the screens and the interface for programs are built on; what the counter does not need is loaded late."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.counter = Counter(shop)
        self.refunds = Refunds(shop)
        self.enrolment = Enrolment(shop)
        self.points = PointsDesk(shop)
        self.rules = Rules(shop)
        self.profile = Profiles(shop)

    def beside(self) -> "Desk":
        """Return the same services with a connection of their own, for work on another thread."""
        return Desk(self.shop.beside())

    @cached_property
    def approvals(self) -> "Approvals":
        """The password that lifts limits."""
        from loyalty_desk.services.approvals import Approvals

        return Approvals(self.shop)

    @cached_property
    def attention(self) -> "Attention":
        """Whom to call today."""
        from loyalty_desk.services.attention import Attention

        return Attention(self.shop)

    @cached_property
    def audit(self) -> "Audit":
        """The books' check of themselves."""
        from loyalty_desk.services.audit import Audit

        return Audit(self.shop)

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the shop."""
        from loyalty_desk.services.backups import Backups

        return Backups(self.shop)

    @cached_property
    def cardroom(self) -> "Cardroom":
        """Cards: printed, blocked, replaced."""
        from loyalty_desk.services.cardroom import Cardroom

        return Cardroom(self.shop, self.enrolment)

    @cached_property
    def bonuses(self) -> "Bonuses":
        """Points for answers, events and surprises."""
        from loyalty_desk.services.bonuses import Bonuses

        return Bonuses(self.shop)

    @cached_property
    def certificates(self) -> "CertificateDesk":
        """Prepaid money."""
        from loyalty_desk.services.certificates import CertificateDesk

        return CertificateDesk(self.shop)

    @cached_property
    def loyalty(self) -> "Loyalty":
        """Who comes back, who leaves, who does what."""
        from loyalty_desk.services.loyalty import Loyalty

        return Loyalty(self.shop)

    @cached_property
    def imports(self) -> "Imports":
        """Customers and past sales of another program."""
        from loyalty_desk.services.imports import Imports

        return Imports(self.shop)

    @cached_property
    def memberships(self) -> "Memberships":
        """Club cards."""
        from loyalty_desk.services.memberships import Memberships

        return Memberships(self.shop)

    @cached_property
    def privileges(self) -> "Privileges":
        """Perks, lent tiers, partners."""
        from loyalty_desk.services.privileges import Privileges

        return Privileges(self.shop)

    @cached_property
    def exports(self) -> "Exports":
        """Workbooks for a bookkeeper."""
        from loyalty_desk.services.exports import Exports

        return Exports(self.shop)

    @cached_property
    def merging(self) -> "Merging":
        """Two customers who are one person."""
        from loyalty_desk.services.merging import Merging

        return Merging(self.shop)

    @cached_property
    def duplicates(self) -> "Duplicates":
        """Who may be in the program twice."""
        from loyalty_desk.services.duplicates import Duplicates

        return Duplicates(self.shop)

    @cached_property
    def erasing(self) -> "Erasing":
        """What was known of a person, destroyed."""
        from loyalty_desk.services.erasing import Erasing

        return Erasing(self.shop)

    @cached_property
    def nightly(self) -> "Nightly":
        """What is due each day."""
        from loyalty_desk.services.nightly import Nightly

        return Nightly(self.shop)

    @cached_property
    def people(self) -> "People":
        """Lists of customers."""
        from loyalty_desk.services.people import People

        return People(self.shop)

    @cached_property
    def prediction(self) -> "Predictions":
        """Who comes again, and for how much."""
        from loyalty_desk.services.prediction import Predictions

        return Predictions(self.shop)

    @cached_property
    def reports(self) -> "Reports":
        """Figures of days and months."""
        from loyalty_desk.services.reports import Reports

        return Reports(self.shop)

    @cached_property
    def selections(self) -> "Selections":
        """Lists of customers by conditions."""
        from loyalty_desk.services.selections import Selections

        return Selections(self.shop)
