"""The password with which the owner or a manager lifts a limit for one sale."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.services.desk import Desk
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.notices import Notices
from loyalty_desk.ui.settings.part import Part
from loyalty_desk.ui.theme import GAP, STEP, dress
from loyalty_desk.ui.widgets.card import Card
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.label import Label
from loyalty_desk.ui.widgets.pill import Pill
from loyalty_desk.ui.wording import sentence
from loyalty_desk.ui.wording_problems import problem_text

_LONGEST = 200


class ApprovalPart(Part):
    """Sets, changes and removes it; whoever changes it has to know the present one."""

    def __init__(self, desk: Desk, formats: Formats, notices: Notices) -> None:
        super().__init__("")
        self.head.set_title(self.tr("Approval"))
        self.head.set_sub(self.tr("Sales beyond the limits of the program are made only with a manager's approval."))
        self._desk, self._formats, self._notices = desk, formats, notices
        self._state = Pill()
        self._explained = Label(wrap=True)
        self._lines = [QLineEdit(maxLength=_LONGEST, echoMode=QLineEdit.EchoMode.Password) for _ in range(3)]
        self._old, self._new, self._again = (
            Field(label, line)
            for label, line in zip(
                (self.tr("Present password"), self.tr("New password"), self.tr("New password once more")),
                self._lines,
                strict=True,
            )
        )
        self._set = QPushButton()
        self._remove = QPushButton(self.tr("Remove the password"))
        self._build()
        self._set.clicked.connect(self.set_password)
        self._remove.clicked.connect(self.remove_password)
        for line in self._lines:
            line.returnPressed.connect(self.set_password)

    def reload(self) -> None:
        """Show whether a password is set."""
        required = self._desk.approvals.required
        self._state.setText(self.tr("password set") if required else self.tr("no password"))
        dress(self._state, tone="good" if required else "gold")
        who = (
            self.tr("Whoever knows the password may let a sale go beyond the limits.")
            if required
            else self.tr("Whoever stands at the till may let a sale go beyond the limits.")
        )
        kept = self.tr("The reason is kept with the sale.")
        self._explained.setText(f"{who} {kept}")
        self._set.setText(self.tr("Change the password") if required else self.tr("Set the password"))
        for part in (self._old, self._remove):
            part.setVisible(required)

    def set_password(self) -> None:
        """Set the password that was typed twice."""
        same = self._lines[1].text() == self._lines[2].text()
        self._clear_problems()
        if not same:
            self._again.show_problem(self.tr("This is not the same password. Type it once more."))
            self._again.setFocus()
        elif self._done(self._lines[1].text()):
            self._notices.good(self.tr("The password is set."))

    def remove_password(self) -> None:
        """Let everybody approve again."""
        self._clear_problems()
        if self._done(None):
            self._notices.good(self.tr("The password is removed."))

    def _done(self, new: str | None) -> bool:
        try:
            self._desk.approvals.set_password(self._lines[0].text(), new)
        except Invalid as error:
            text = problem_text(error.problem)
            self._new.show_problem(text[:1].upper() + text[1:])
            self._new.setFocus()
            return False
        except Refused as error:
            self._old.show_problem(sentence(error, self._formats, self._desk.shop.program.time_zone))
            self._old.setFocus()
            return False
        except Trouble as error:
            self._notices.bad(sentence(error, self._formats))
            return False
        for line in self._lines:
            line.clear()
        self.reload()
        return True

    def _clear_problems(self) -> None:
        for field in (self._old, self._new, self._again):
            field.show_problem("")

    def _build(self) -> None:
        self.head.add(self._state)
        dress(self._set, role="primary")
        dress(self._remove, role="danger")
        card = Card()
        card.add(self._explained)
        card.add(self._fields())
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self._set)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        card.add(buttons)
        hint = self.tr(
            "A forgotten password cannot be read back. Limits can still be changed or switched off in the program."
        )
        card.add(Label(hint, role="soft", wrap=True))
        self.column.addWidget(card)
        self.column.addStretch(1)

    def _fields(self) -> QWidget:
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.addWidget(self._old, 0, 0)
        grid.addWidget(self._new, 1, 0)
        grid.addWidget(self._again, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return fields
