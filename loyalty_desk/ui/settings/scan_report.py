"""What a scanner sent, line by line, and whether it is well."""

from PySide6.QtCore import QObject

from loyalty_desk.devices.scanner import Burst, Terminator
from loyalty_desk.domain.card import CodeKind, kind_of, plain, readable
from loyalty_desk.ui.widgets.quote_lines import Line


class ScanReport(QObject):
    """Puts bursts into words."""

    def lines(self, burst: Burst) -> tuple[Line, ...]:
        """Return what arrived: the text, what it is, how many keys, the slowest pause, the last key."""
        well = burst.terminator is not None
        slow = burst.proposed_gap_ms is None
        return (
            Line(self.tr("Text"), _shown(burst.text), "bold"),
            Line(self.tr("What it is"), self.kind(burst.text)),
            Line(self.tr("Keys"), str(len(burst.text))),
            Line(self.tr("Slowest pause"), self.tr("{ms} ms").format(ms=burst.slowest_gap_ms), "bad" if slow else ""),
            Line(self.tr("Key after the code"), self.ending(burst.terminator), "good" if well else "bad"),
        )

    def kind(self, text: str) -> str:
        """Return in words what a code is."""
        return {
            CodeKind.CARD: self.tr("a card"),
            CodeKind.SALE: self.tr("a receipt"),
            CodeKind.PRODUCT: self.tr("a product"),
            CodeKind.HALF: self.tr("a part of a code"),
            CodeKind.FOREIGN: self.tr("not one of ours"),
        }[kind_of(text)]

    def ending(self, terminator: Terminator | None) -> str:
        """Return in words which key a scanner presses after a code."""
        if terminator is None:
            return self.tr("none")
        return {Terminator.ENTER: self.tr("Enter"), Terminator.TAB: self.tr("Tab")}[terminator]

    def advice(self, burst: Burst) -> str:
        """Return what to do about it, as one sentence."""
        if burst.terminator is None:
            return self.tr("Set the scanner to send Enter after each code: its booklet has a code for that.")
        if burst.proposed_gap_ms is None:
            return self.tr("This was too slow for a scanner. Scan the card on the right, without typing.")
        return self.tr("Well read. This scanner needs a pause of {ms} ms.").format(ms=burst.proposed_gap_ms)


def _shown(text: str) -> str:
    number = plain(text)
    return readable(number) if kind_of(text) is CodeKind.CARD else text[:40]
