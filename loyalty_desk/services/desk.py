"""All services of one open shop, made once and handed on."""

from loyalty_desk.services.audit import Audit
from loyalty_desk.services.backups import Backups
from loyalty_desk.services.cardroom import Cardroom
from loyalty_desk.services.counter import Counter
from loyalty_desk.services.enrolment import Enrolment
from loyalty_desk.services.exports import Exports
from loyalty_desk.services.nightly import Nightly
from loyalty_desk.services.people import People
from loyalty_desk.services.points import PointsDesk
from loyalty_desk.services.profile import Profiles
from loyalty_desk.services.refunds import Refunds
from loyalty_desk.services.reports import Reports
from loyalty_desk.services.rules import Rules
from loyalty_desk.services.shop import Shop


class Desk:
    """What the screens and the interface for programs are built on."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.counter = Counter(shop)
        self.refunds = Refunds(shop)
        self.enrolment = Enrolment(shop)
        self.cardroom = Cardroom(shop, self.enrolment)
        self.people = People(shop)
        self.points = PointsDesk(shop)
        self.nightly = Nightly(shop)
        self.rules = Rules(shop)
        self.reports = Reports(shop)
        self.profile = Profiles(shop)
        self.exports = Exports(shop)
        self.audit = Audit(shop)
        self.backups = Backups(shop)

    def beside(self) -> "Desk":
        """Return the same services with a connection of their own, for work on another thread."""
        return Desk(self.shop.beside())
