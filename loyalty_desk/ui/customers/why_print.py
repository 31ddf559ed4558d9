"""Prints why a sale cost and earned what it did: an A4 page, opened in the system's own program."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QObject

from loyalty_desk.documents.explanation import Explanation, explanation_pdf
from loyalty_desk.documents.section import Item, Section
from loyalty_desk.documents.whole_file import save
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.purchase import WHOLE
from loyalty_desk.domain.quote import PricedLine, Reason
from loyalty_desk.domain.sale import SaleId
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.explanations import DatedPoints, Explained, explained
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.settings.files import show
from loyalty_desk.ui.wording_quote import QuoteWords


def print_why(desk: Desk, sale_id: SaleId, formats: Formats) -> None:
    """Open the page that is printed; raises Trouble when it cannot be written."""
    told = WhyPrint(explained(desk, sale_id), formats).explanation()
    path = Path(mkdtemp(prefix="why-")) / f"why-{sale_code(sale_id)}.pdf"
    save(explanation_pdf(told), path)
    show(path)


class WhyPrint(QObject):
    """Puts the account of a sale into words."""

    def __init__(self, told: Explained, formats: Formats) -> None:
        super().__init__()
        self._told = told
        self._formats = formats
        self._words = QuoteWords(told.program, formats)

    def explanation(self) -> Explanation:
        """Return the page."""
        sections = (
            Section(self.tr("Goods"), tuple(self._goods())),
            Section(self.tr("Money"), tuple(self._money())),
            Section(self.tr("Points"), tuple(self._points())),
            Section(self.tr("Dates of the points"), tuple(self._dates())),
        )
        return Explanation(
            shop=name_in(self._told.program.name, self._formats.language),
            title=self.tr("Why so many?"),
            facts=" · ".join(self._facts()),
            sections=tuple(each for each in sections if each.items),
            footer=self.tr("Sale {code}").format(code=sale_code(self._told.sale.sale_id)),
        )

    def _facts(self) -> Iterator[str]:
        sale, program = self._told.sale, self._told.program
        yield self._formats.moment(sale.at.astimezone(program.time_zone))
        if self._told.customer:
            yield self._told.customer
        if level := self._words.level(sale.tier):
            yield level
        yield self.tr("version {number} of the rules").format(number=self._formats.number(sale.program_version))
        if sale.voided:
            yield self.tr("undone since")
        elif any(line.refunded for line in sale.lines):
            yield self.tr("partly returned since, as on its refunds")

    def _goods(self) -> Iterator[Item]:
        for each in self._told.quote.lines:
            yield Item(self._name(each), value=self._formats.money(each.line.amount))

    def _money(self) -> Iterator[Item]:
        quote, money = self._told.quote, self._formats.money
        yield Item(self.tr("All goods"), value=money(quote.subtotal))
        for reason in quote.reasons:
            if reason.money:
                yield Item(self._with_line(reason), value=money(reason.money))
        yield Item(self.tr("To pay"), value=money(quote.to_pay), strong=True)

    def _points(self) -> Iterator[Item]:
        quote = self._told.quote
        if self._told.sale.customer_id is None:
            return
        for reason in quote.reasons:
            if reason.points or not reason.money:
                yield Item(self._words.reason(reason), value=self._words.exact(reason.points) if reason.points else "")
        change = quote.points_earned - quote.points_used
        yield Item(self.tr("Together"), value=self._formats.n_points(change, signed=True), strong=True)

    def _dates(self) -> Iterator[Item]:
        if self._told.earned:
            yield Item(self.tr("Got here"), value=self._dated(self._told.earned))
        for each in self._told.used:
            yield Item(self.tr("Used here"), value=self._dated(each))

    def _dated(self, dated: DatedPoints) -> str:
        """Return points and their dates: `25 points, Apr 3, 2026 – Oct 3, 2026`."""
        last = self.tr("without an end") if dated.last is None else self._formats.date(dated.last)
        if dated.available_from is None:
            text = self.tr("{points}, usable until {last}") if dated.last else self.tr("{points}, {last}")
            return text.format(points=self._formats.n_points(dated.points), last=last)
        first = self._formats.date(dated.available_from.date())
        text = self.tr("{points}, usable from {first} until {last}")
        if dated.last is None:
            text = self.tr("{points}, usable from {first}, {last}")
        return text.format(points=self._formats.n_points(dated.points), first=first, last=last)

    def _name(self, priced: PricedLine) -> str:
        line = priced.line
        name = line.name or line.category or self.tr("Purchase")
        if line.quantity == WHOLE:
            return name
        return f"{name} × {self._formats.number(line.quantity // WHOLE)}" if not line.quantity % WHOLE else name

    def _with_line(self, reason: Reason) -> str:
        text, lines = self._words.reason(reason), self._told.quote.lines
        if reason.line is None or len(lines) == 1:
            return text
        return f"{self._name(lines[reason.line])} · {text}"
