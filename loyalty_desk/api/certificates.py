"""certificate.*: prepaid money.

Beyond the contract: `certificate.give` {key, amount, reason, customer_id?} answers like `certificate.sell`;
`certificate.cancel` {key, code, reason} answers {code, money_back} and refuses `nothing_left` once it was used.
A given certificate gives no money back. `expires_on` of `certificate.sell` as in points.adjust: `null` = never.
"""

from msgspec import UNSET

from loyalty_desk.api.replies import Replies, Reply, day_text
from loyalty_desk.api.requests_offers import CertificateCancelling, CertificateChoice, CertificateGift, CertificateSale
from loyalty_desk.domain import card as cards
from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics.certificates import Certificate
from loyalty_desk.services import repeats
from loyalty_desk.services.desk import Desk


def sell(desk: Desk, asked: CertificateSale) -> Reply:
    """Sell a certificate, to a customer or to somebody."""
    issued = desk.certificates.sell(
        asked.key,
        asked.amount,
        customer_id=_buyer(asked),
        expires_on="program" if asked.expires_on is UNSET else asked.expires_on,
    )
    return _shown(Replies(repeats.program(desk, asked.key)), issued.certificate)


def give(desk: Desk, asked: CertificateGift) -> Reply:
    """Give a certificate away."""
    issued = desk.certificates.give(asked.key, asked.amount, reason=asked.reason, customer_id=_buyer(asked))
    return _shown(Replies(repeats.program(desk, asked.key)), issued.certificate)


def show(desk: Desk, asked: CertificateChoice) -> Reply:
    """Show what is left of a certificate."""
    return _shown(Replies(desk.shop.program), desk.certificates.show(asked.code))


def cancel(desk: Desk, asked: CertificateCancelling) -> Reply:
    """Undo a certificate of which nothing was spent."""
    code = cards.plain(asked.code)
    back = desk.certificates.cancel(asked.key, code, reason=asked.reason)
    return {"code": code, "money_back": Replies(desk.shop.program).money(back)}


def _buyer(asked: CertificateSale | CertificateGift) -> CustomerId | None:
    return None if asked.customer_id is None else CustomerId(asked.customer_id)


def _shown(replies: Replies, certificate: Certificate) -> Reply:
    return {
        "code": certificate.code,
        "left": replies.money(certificate.left),
        "expires_on": day_text(certificate.expires_on),
    }
