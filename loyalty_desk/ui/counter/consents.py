"""What a customer agrees to: each box shows the very words that are recorded."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from loyalty_desk.services.enrolment import Given
from loyalty_desk.ui.theme import GAP
from loyalty_desk.ui.widgets.label import Label


class Consents(QWidget):
    """The consent to keep data, and one to advertising for each way it may come."""

    def __init__(self, shop: str) -> None:
        super().__init__()
        data = self.tr("“{shop}” may keep my name, phone and purchases for its loyalty program.").format(shop=shop)
        offers = self.tr("“{shop}” may send me offers by {channel}.")
        ways = (("email", self.tr("e-mail")), ("sms", self.tr("SMS")), ("messenger", self.tr("messenger")))
        self._texts = {"data": data, **{kind: offers.format(shop=shop, channel=way) for kind, way in ways}}
        self._boxes = {"data": QCheckBox(self.tr("Agrees: keep data")), **{kind: QCheckBox(way) for kind, way in ways}}
        self._build(data)

    def given(self) -> tuple[Given, ...]:
        """Return the consents that were given, each with the text that was shown."""
        return tuple(Given(kind, True, self._texts[kind]) for kind, box in self._boxes.items() if box.isChecked())

    def _build(self, data: str) -> None:
        offers = QHBoxLayout()
        offers.setSpacing(GAP)
        offers.addWidget(Label(self.tr("Offers by:"), role="soft"))
        for kind, box in self._boxes.items():
            box.setAccessibleDescription(self._texts[kind])
            box.setToolTip(self._texts[kind])
            if kind != "data":
                offers.addWidget(box)
        offers.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._boxes["data"])
        column.addWidget(Label(data, role="label", wrap=True))
        column.addLayout(offers)
