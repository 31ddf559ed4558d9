"""The names of the screens and of what can be done from anywhere."""

from PySide6.QtCore import QObject


class Titles(QObject):
    """Says the names in the language installed."""

    def of(self, key: str) -> str:
        """Return the name of screen `key`."""
        return {
            "counter": self.tr("Counter"),
            "customers": self.tr("Customers"),
            "today": self.tr("Today"),
            "program": self.tr("Program"),
            "reports": self.tr("Reports"),
            "settings": self.tr("Settings"),
        }[key]

    def new_customer(self) -> str:
        """Return the name of the action that registers somebody."""
        return self.tr("New customer")

    def customers_to_excel(self) -> str:
        """Return the name of the action that exports all customers."""
        return self.tr("Customers to Excel")

    def find_duplicates(self) -> str:
        """Return the name of the action that finds who is in the program twice."""
        return self.tr("Find duplicates")

    def bring_in(self) -> str:
        """Return the name of the action that brings data of another program in."""
        return self.tr("Bring data in")

    def practice(self) -> str:
        """Return the name of the action that begins practice."""
        return self.tr("Practice")

    def scanner_ready(self) -> str:
        """Return what stands beside a scanner that can be used."""
        return self.tr("scanner ready")
