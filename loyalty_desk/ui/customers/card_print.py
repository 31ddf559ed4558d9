"""Prints a customer's card: a page with it at its true size, opened in the system's own program."""

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from loyalty_desk.documents.card_design import CardDesign, CardFace
from loyalty_desk.documents.card_sheet import card_sheet
from loyalty_desk.documents.whole_file import save
from loyalty_desk.domain.customer import Customer
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.services.desk import Desk


def print_card(desk: Desk, customer: Customer, language: str) -> None:
    """Open the page that is printed; raises Trouble when it cannot be written."""
    profile = desk.profile.load()
    design = CardDesign(
        shop=name_in(desk.shop.program.name, language),
        language=language,
        background=profile.card_paper,
        ink=profile.card_ink,
    )
    page = Path(mkdtemp(prefix="card-")) / f"card-{customer.card}.pdf"
    save(card_sheet(design, [CardFace(customer.card or "", customer.name)]), page)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
