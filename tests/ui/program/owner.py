"""Somebody at the Program page of a real shop."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.program.page import ProgramPage
from loyalty_desk.ui.program.rows import RowList
from loyalty_desk.ui.program.rule_card import RuleCard
from loyalty_desk.ui.tasks import Tasks
from loyalty_desk.ui.widgets.field import Field
from tests.shop import Rehearsal


class Owner:
    """Types into fields that are found by their card and their label."""

    def __init__(self, shop: Rehearsal, qtbot: QtBot) -> None:
        self.shop = shop
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.notices = Notices(self.host)
        self.page = ProgramPage(shop.desk, Formats("en", "RUB"), "en", self.notices, Tasks(self.host))
        qtbot.addWidget(self.page)
        self.counts: list[int] = []
        self.page.draft_changed.connect(self.counts.append)
        shop.desk.shop.listen(self.page.hear)
        self.page.resize(1000, 700)
        self.page.show()
        self.page.come_forward()

    def card(self, kind: type[RuleCard]) -> RuleCard:
        """Return a card with its settings in sight."""
        card = self.page.card(kind)
        card.unfold()
        return card

    def on(self, kind: type[RuleCard]) -> RuleCard:
        """Switch a card on."""
        card = self.page.card(kind)
        assert card.switch is not None
        if not card.switch.isChecked():
            card.switch.click()
        return card

    def sentence(self, card: type[RuleCard] | RuleCard) -> str:
        found = card if isinstance(card, RuleCard) else self.page.card(card)
        return found.sentence().replace("\N{NO-BREAK SPACE}", " ")

    def field(self, card: RuleCard, label: str, place: int = 0) -> Field:
        return [each for each in card.findChildren(Field) if _name(each) == label][place]

    def field_is_there(self, card: RuleCard, label: str) -> bool:
        return any(_name(each) == label for each in card.findChildren(Field))

    def type(self, card: RuleCard, label: str, text: str, place: int = 0) -> Field:
        field = self.field(card, label, place)
        control: QWidget | None = field
        while control is not None and control.focusProxy() is not None:
            control = control.focusProxy()
        if isinstance(control, QComboBox):
            control = control.lineEdit()
        assert isinstance(control, QLineEdit), label
        control.selectAll()
        QTest.keyClicks(control, text) if text else QTest.keyClick(control, Qt.Key.Key_Delete)
        return field

    def choose(self, card: RuleCard, label: str, text: str) -> None:
        """Press a button of a field that has several."""
        (chip,) = [each for each in self.field(card, label).findChildren(QPushButton) if each.text() == text]
        chip.click()

    def press(self, text: str) -> None:
        """Press a button of the page."""
        (button,) = [each for each in self.page.findChildren(QPushButton) if each.text() == text]
        button.click()

    def problem(self, card: RuleCard, label: str, place: int = 0) -> str:
        return self.field(card, label, place).problem

    def rows(self, card: RuleCard) -> list[RowList]:
        return card.findChildren(RowList)

    def publish(self) -> None:
        self.page.publish()

    def document(self) -> dict[str, object]:
        """Return what is in force."""
        found = self.shop.desk.rules.document()
        assert isinstance(found, dict)
        return found


def _name(field: Field) -> str:
    control = field.focusProxy()
    return control.accessibleName() if control else ""
