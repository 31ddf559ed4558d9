"""The scanner of this computer: does it arrive, what arrives, and how fast."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from loyalty_desk.devices.scanner import FASTEST_SCANNER_MS, SLOWEST_SCANNER_MS, Burst, ScannerState
from loyalty_desk.devices.wedge import Wedge
from loyalty_desk.documents.card_design import CardDesign
from loyalty_desk.ui import icons
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.preferences import Preferences
from loyalty_desk.ui.settings.card_preview import CardPreview
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.settings.scan_report import ScanReport
from loyalty_desk.ui.settings.verdict import Verdict
from loyalty_desk.ui.theme import GAP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.widgets.quote_lines import QuoteLines

_PREVIEW = 320


class ScannerPart(Part):
    """Tests the scanner and sets the longest pause between two keys of one code."""

    def __init__(self, wedge: Wedge, preferences: Preferences, notices: Notices, language: str) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Scanner"))
        self._wedge, self._preferences, self._notices = wedge, preferences, notices
        self._report = ScanReport(self)
        self._before = wedge.state
        self._proposed = 0
        self._state = Pill()
        self._test = QPushButton()
        self._asked = Label(self.tr("Scan any code now: a card, a receipt, a product."), role="title", wrap=True)
        self._advice = Verdict()
        self._lines = QuoteLines()
        self._use = QPushButton()
        self._gap = QSpinBox(minimum=FASTEST_SCANNER_MS, maximum=SLOWEST_SCANNER_MS, singleStep=5)
        self._card = CardPreview(_PREVIEW)
        self._card.show_design(CardDesign(self.tr("Test card"), language, self.tr("nobody's card"), bars=True))
        self._build()
        self._connect()
        self.show_state(wedge.state)

    def reload(self) -> None:
        """Show the state and the setting as they are now."""
        self.show_state(self._wedge.state)
        self._gap.blockSignals(True)
        self._gap.setValue(self._preferences.scanner_gap_ms)
        self._gap.blockSignals(False)

    def leave(self) -> None:
        """End the test, so that scans reach the counter again."""
        if self._wedge.state is ScannerState.TESTING:
            if self._before is ScannerState.OFF:
                self._wedge.stop()
            else:
                self._wedge.start()

    def show_state(self, state: ScannerState) -> None:
        """Say what the scanner does, and offer the other thing."""
        words, tone = {
            ScannerState.OFF: (self.tr("off"), "soft"),
            ScannerState.READY: (self.tr("ready"), "good"),
            ScannerState.TESTING: (self.tr("being tested"), "gold"),
        }[state]
        testing = state is ScannerState.TESTING
        self._state.setText(words)
        dress(self._state, tone=tone)
        self._test.setText(self.tr("End the test") if testing else self.tr("Test the scanner"))
        dress(self._test, role="" if testing else "primary")
        self._asked.setVisible(testing)
        self._card.setVisible(testing)
        self._hint.setVisible(not testing)

    def show_burst(self, burst: Burst) -> None:
        """Show what arrived."""
        well = burst.terminator is not None and burst.proposed_gap_ms is not None
        self._proposed = burst.proposed_gap_ms or 0 if well else 0
        self._lines.show_lines(self._report.lines(burst))
        self._advice.tell(self._report.advice(burst), well=well)
        self._use.setText(self.tr("Use {ms} ms").format(ms=self._proposed))
        self._use.setVisible(well and self._proposed != self._gap.value())

    def _build(self) -> None:
        self.head.add(self._state)
        card = Card(self.tr("Does it arrive?"))
        icons.put(self._use, "check", "accent")
        dress(self._use, role="soft")
        words = QVBoxLayout()
        words.setSpacing(GAP)
        self._hint = Label(
            self.tr("The scanner types like a keyboard. Start the test and scan: you see exactly what arrives."),
            role="soft",
            wrap=True,
        )
        for part in (self._hint, self._asked, self._lines, self._advice):
            words.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._test)
        row.addWidget(self._use)
        row.addStretch()
        words.addLayout(row)
        words.addStretch()
        both = QHBoxLayout()
        both.setSpacing(GAP)
        both.addLayout(words, 1)
        both.addWidget(self._card, 0, Qt.AlignmentFlag.AlignTop)
        card.add(both)
        self.column.addWidget(card)
        self.column.addWidget(self._speed())
        self.column.addStretch(1)
        self._use.hide()

    def _speed(self) -> QWidget:
        card = Card(self.tr("Speed"))
        self._gap.setSuffix(self.tr(" ms"))
        self._gap.setFixedWidth(160)
        card.add(
            Label(
                self.tr(
                    "Keys that follow each other faster than this are a scan, slower ones are typing. "
                    "35 suits cable scanners; wireless ones need more, the test tells how much."
                ),
                role="soft",
                wrap=True,
            )
        )
        card.add(Field(self.tr("Longest pause between two keys"), self._gap))
        return card

    def _connect(self) -> None:
        self._test.clicked.connect(self._toggle)
        self._use.clicked.connect(self._take_proposed)
        self._gap.valueChanged.connect(self._set_gap)
        self._wedge.measured.connect(self.show_burst)
        self._wedge.state_changed.connect(self.show_state)

    def _toggle(self) -> None:
        if self._wedge.state is ScannerState.TESTING:
            self.leave()
        else:
            self._before = self._wedge.state
            self._wedge.start_test()
            self._test.setFocus()

    def _take_proposed(self) -> None:
        self._gap.setValue(self._proposed)
        self._use.hide()
        self.leave()
        self._notices.good(self.tr("Saved: the scanner is set to {ms} ms.").format(ms=self._gap.value()))

    def _set_gap(self, gap_ms: int) -> None:
        self._preferences.scanner_gap_ms = gap_ms
        self._wedge.set_gap(gap_ms)
