"""The words of an import: fields, how a file is written, what is wrong with it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from loyalty_desk.domain.errors import Refused, Trouble
from loyalty_desk.domain.importing import NEEDED, Kind, Layout
from loyalty_desk.ui.format import Formats, n_customers, n_sales
from loyalty_desk.ui.settings.failing import words_for

_MINUTE = 60
_SOON = 10  # seconds


class ImportWords(QObject):
    """Says everything in the language installed."""

    def kind(self, kind: Kind) -> str:
        """Return what a file holds."""
        return self.tr("Past sales") if kind == "sales" else self.tr("Customers")

    def field(self, kind: Kind, name: str) -> str:
        """Return the name of a field of a customer or a sale."""
        words = self._sale() if kind == "sales" else self._person()
        return words.get(name, name)

    def missing(self, kind: Kind, layout: Layout) -> str:
        """Return which fields still need a column, empty when none does."""
        groups = [group for group in NEEDED[kind] if not any(each in layout.columns for each in group)]
        either = self.tr(" or ")
        names = ", ".join(either.join(self.field(kind, each) for each in group) for group in groups)
        text = self.tr("Still needed: {names}. Drag it onto its column, or choose it from the list there.")
        return text.format(names=names) if names else ""

    def writing(self, encoding: str, delimiter: str) -> str:
        """Return how a file is written."""
        if not delimiter:
            return self.tr("Excel workbook, its first sheet")
        between = {
            ";": self.tr("semicolons"),
            ",": self.tr("commas"),
            "\t": self.tr("tabs"),
            "|": self.tr("upright lines"),
        }[delimiter]
        code = {"cp1251": "Windows-1251"}.get(encoding, encoding.upper().removesuffix("-SIG"))
        return self.tr("Text in {encoding}, columns separated by {signs}").format(encoding=code, signs=between)

    def trouble(self, error: Exception, formats: Formats) -> str:
        """Return why a file cannot be used or an import not undone, and what to do; raises what is a bug."""
        if isinstance(error, Trouble) and error.code in {"not_a_table", "too_large", "no_column"}:
            return self._file(error)
        if isinstance(error, Refused) and error.values.get("why") == "import_in_use":
            return self._in_use(error)
        return words_for(error, formats)

    def lasts(self, seconds: float) -> str:
        """Return how long something takes, about."""
        if seconds < _SOON:
            return self.tr("a few seconds")
        if seconds < _MINUTE:
            return self.tr("less than a minute")
        return self.tr("about {minutes} min").format(minutes=round(seconds / _MINUTE))

    def _file(self, error: Trouble) -> str:
        if error.code == "too_large":
            return self.tr("This file is too large. Save only the table, without pictures, or in several files.")
        if error.code == "no_column":
            return self.tr("A column that is needed is not in the file. Go back and choose the columns anew.")
        if error.detail == "old_excel":
            return self.tr("This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and choose that.")
        if error.detail == "empty":
            return self.tr("This file is empty. Choose another one.")
        return self.tr("This is no table. Save it in its program as Excel (.xlsx) or CSV, and choose that.")

    def _in_use(self, refused: Refused) -> str:
        customers, sales = (int(str(refused.values.get(name, 0))) for name in ("customers", "sales"))
        counted = ((customers, n_customers), (sales, n_sales))
        what = ", ".join(say(count) for count, say in counted if count)
        return self.tr("It cannot be taken back any more: later doings stand on it ({what}).").format(what=what)

    def _person(self) -> Mapping[str, str]:
        return {
            "external_id": self.tr("Customer's number"),
            "name": self.tr("Name"),
            "surname": self.tr("Surname"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "birthday": self.tr("Birthday"),
            "card": self.tr("Card"),
            "group": self.tr("Group"),
            "tags": self.tr("Tags"),
            "note": self.tr("Note"),
            "points": self.tr("Points"),
        }

    def _sale(self) -> Mapping[str, str]:
        return {
            "customer": self.tr("Customer"),
            "date": self.tr("Date"),
            "time": self.tr("Time"),
            "amount": self.tr("Amount"),
            "receipt": self.tr("Receipt number"),
            "category": self.tr("Category"),
            "quantity": self.tr("Quantity"),
            "staff": self.tr("Cashier"),
            "status": self.tr("Status"),
        }
