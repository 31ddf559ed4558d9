"""The sheet that notes a call, a message or a talk."""

import uuid
from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtWidgets import QLineEdit, QWidget

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.services.attention import Attention
from loyalty_desk.ui.customers.matter_words import MatterWords
from loyalty_desk.ui.customers.sheet import CustomerSheet
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.widgets.field import Field
from loyalty_desk.ui.widgets.segmented import SegmentedChoice

_WIDTH = 480
_MOST = 200


class ContactSheet(CustomerSheet):
    """How, and what was said."""

    def __init__(
        self,
        attention: Attention,
        customer_id: CustomerId,
        formats: Formats,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Note a contact"), formats, zone, parent)
        self._attention = attention
        self._customer_id = customer_id
        self._key = str(uuid.uuid4())
        words = MatterWords()
        self._kind = SegmentedChoice([(kind, words.about(kind)) for kind in ("call", "message", "talk")])
        self._note = QLineEdit()
        self._note.setMaxLength(_MOST)
        self._field = Field(self.tr("What was said"), self._note)
        self.body.addWidget(Field(self.tr("How"), self._kind))
        self.body.addWidget(self._field)
        self.finish(self.tr("Write down"), width=_WIDTH)
        self._note.setFocus()

    def fields(self) -> Mapping[str, Field]:
        """Return the field of the note."""
        return {"reason": self._field}

    def do(self) -> object:
        """Write the contact down."""
        return self._attention.contact(self._key, self._customer_id, str(self._kind.value()), note=self._note.text())
