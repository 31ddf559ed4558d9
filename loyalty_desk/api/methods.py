"""Every method that programs may call: what it takes, and what it does."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec

from loyalty_desk.api import (
    cards,
    certificates,
    merging,
    people,
    points,
    privileges,
    refunds,
    reports,
    requests,
    requests_offers,
    requests_people,
    rules,
    sales,
    shop_file,
)
from loyalty_desk.api.reading import read
from loyalty_desk.api.requests import Params
from loyalty_desk.api.scalars import Units
from loyalty_desk.services.desk import Desk

P = TypeVar("P", bound=Params)


@dataclass(frozen=True)
class Method(Generic[P]):
    """What a method takes and what it does; one that `writes` is answered out of its own transaction.

    So nothing is kept unless there is an answer to give, and nothing is answered unless it is kept. What `first` does
    is kept in any case.
    """

    takes: type[P]
    run: Callable[[Desk, P], object]
    writes: bool = False
    first: Callable[[Desk, P], None] | None = None

    def __call__(self, desk: Desk, params: object) -> msgspec.Raw:
        """Return the result, as JSON, for decoded `params`; raises Invalid, Refused and Trouble."""
        program = desk.shop.program
        asked = read(params, self.takes, Units(program.decimals, program.time_zone))
        if self.first:
            self.first(desk, asked)
        with desk.shop.database.transaction() if self.writes else contextlib.nullcontext():
            return msgspec.Raw(msgspec.json.encode(self.run(desk, asked)))


METHODS: Mapping[str, Method[Any]] = {
    "shop.info": Method(requests.Nothing, shop_file.info),
    "shop.verify": Method(requests.Nothing, shop_file.verify),
    "shop.backup": Method(requests.FilePath, shop_file.backup),
    "program.get": Method(requests.Nothing, rules.get),
    "program.check": Method(requests.Document, rules.check),
    "program.publish": Method(requests.Document, rules.publish, writes=True),
    "customer.register": Method(requests.Registration, people.register, writes=True),
    "customer.update": Method(requests.CustomerChange, people.update, writes=True),
    "customer.find": Method(requests.CustomerSearch, people.find),
    "customer.show": Method(requests.CustomerChoice, people.show),
    "customer.merge": Method(requests_people.Merge, merging.merge, writes=True),
    "customer.unmerge": Method(requests_people.Unmerge, merging.unmerge, writes=True),
    "customer.erase": Method(requests_people.Erasure, merging.erase),
    "customer.duplicates": Method(requests_people.DuplicatePage, merging.duplicates),
    "customer.distinguish": Method(requests_people.TwoPeople, merging.distinguish, writes=True),
    "card.block": Method(requests.CardBlock, cards.block, writes=True),
    "card.replace": Method(requests.CardReplacement, cards.replace, writes=True),
    "sale.quote": Method(requests.SaleQuote, sales.quote, first=sales.approve),
    "sale.post": Method(requests.SalePost, sales.post, writes=True, first=sales.approve),
    "sale.refund_quote": Method(requests.RefundQuote, refunds.quote),
    "sale.refund": Method(requests.RefundPost, refunds.refund, writes=True),
    "sale.void": Method(requests.SaleVoid, refunds.void, writes=True),
    "points.adjust": Method(requests.Adjustment, points.adjust, writes=True),
    "points.surprise": Method(requests_offers.Surprise, points.surprise, writes=True),
    "points.feedback": Method(requests_offers.Feedback, points.feedback, writes=True),
    "event.attend": Method(requests_offers.Attendance, points.attend, writes=True),
    "certificate.sell": Method(requests_offers.CertificateSale, certificates.sell, writes=True),
    "certificate.give": Method(requests_offers.CertificateGift, certificates.give, writes=True),
    "certificate.show": Method(requests_offers.CertificateChoice, certificates.show),
    "certificate.cancel": Method(requests_offers.CertificateCancelling, certificates.cancel, writes=True),
    "membership.join": Method(requests_offers.Joining, privileges.join, writes=True),
    "membership.cancel": Method(requests_offers.Leaving, privileges.leave, writes=True),
    "perk.use": Method(requests_offers.PerkUse, privileges.use_perk, writes=True),
    "perk.grant": Method(requests_offers.PerkGrant, privileges.grant_perk, writes=True),
    "tier.lend": Method(requests_offers.TierLoan, privileges.lend_tier, writes=True),
    "partner.show": Method(requests_offers.PartnerShowing, privileges.show_partner, writes=True),
    "ledger.entries": Method(requests.EntryPage, points.entries),
    "nightly.run": Method(requests.Nothing, shop_file.nightly),
    "clock.set": Method(requests.ClockChange, shop_file.set_clock),
    "report.summary": Method(requests.Period, reports.summary),
    "report.prediction": Method(requests.Prediction, reports.prediction),
    "export.workbook": Method(requests.Export, shop_file.export),
}
