"""The rows of the program's lists: rates of categories, discounts of groups and by money spent, levels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loyalty_desk.ui.program.chips_input import ChipsInput
from loyalty_desk.ui.program.inputs import NameInput, money_input, percent_input, points_input, threshold_input
from loyalty_desk.ui.program.pick_input import PickInput
from loyalty_desk.ui.program.rows import NAME, Row
from loyalty_desk.ui.program.surroundings import Surroundings
from loyalty_desk.ui.theme import STEP, dress

_TOP = Qt.AlignmentFlag.AlignTop


class RateRow(Row):
    """A category and what it earns."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        formats = surroundings.formats
        self._name = PickInput(surroundings.categories)
        self._points, self._per = points_input(formats), money_input(formats)
        self.say_remove(self.tr("Remove this category"))
        first, second = _lines(self, 2)
        first.addWidget(self.field(NAME, self.tr("Category"), self._name), 1, _TOP)
        first.addLayout(self.beside())
        second.addWidget(self.field(".points", self.tr("Points"), self._points), 1, _TOP)
        second.addWidget(self.field(".per", self.tr("for every"), self._per), 1, _TOP)

    def name(self) -> str:
        """Return the category."""
        return str(self._name.value())

    def value(self) -> object:
        """Return the rate."""
        return {"points": self._points.value(), "per": self._per.value()}

    def show_value(self, name: str, value: object) -> None:
        """Show a category's rate."""
        rate = value if isinstance(value, dict) else {}
        self._name.show_value(name)
        self._points.show_value(rate.get("points"))
        self._per.show_value(rate.get("per"))


class GroupRow(Row):
    """A group of customers and the percent it gets."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        formats = surroundings.formats
        self._name, self._percent = NameInput(surroundings.language, self.tr("staff")), percent_input(formats)
        self.say_remove(self.tr("Remove this group"))
        row = _line(self)
        row.addWidget(self.field(NAME, self.tr("Group"), self._name), 3, _TOP)
        row.addWidget(self.field("", self.tr("Discount"), self._percent), 2, _TOP)
        row.addLayout(self.beside())

    def name(self) -> str:
        """Return the group."""
        return str(self._name.value())

    def value(self) -> object:
        """Return its percent."""
        return self._percent.value()

    def show_value(self, name: str, value: object) -> None:
        """Show a group."""
        self._name.show_value(name)
        self._percent.show_value(value)


class StepRow(Row):
    """A percent for those who have spent so much."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        formats = surroundings.formats
        self._from, self._percent = money_input(formats), percent_input(formats)
        self.say_remove(self.tr("Remove this step"))
        row = _line(self)
        row.addWidget(self.field(".from", self.tr("Has spent at least"), self._from), 3, _TOP)
        row.addWidget(self.field(".percent", self.tr("Discount"), self._percent), 2, _TOP)
        row.addLayout(self.beside())

    def value(self) -> object:
        """Return the step."""
        return {"from": self._from.value(), "percent": self._percent.value()}

    def show_value(self, name: str, value: object) -> None:
        """Show a step."""
        step = value if isinstance(value, dict) else {}
        self._from.show_value(step.get("from"))
        self._percent.show_value(step.get("percent"))


class LevelRow(Row):
    """A level: its name, from where on, and what it gives; what it does not say is as for everybody."""

    def __init__(self, surroundings: Surroundings, metric: object) -> None:
        super().__init__()
        formats = surroundings.formats
        self._kept: dict[str, object] = {}
        self._name, self._from = NameInput(surroundings.language), threshold_input(formats, metric)
        self._points = points_input(formats, optional=True, none="–")
        self._per = money_input(formats, optional=True, none="–")
        self._percent = percent_input(formats, optional=True, none="–")
        self.say_remove(self.tr("Remove this level"))
        self._share = percent_input(formats, optional=True, none="–")
        self._perks = ChipsInput(surroundings.perks, self.tr("Made on the card “Privileges”."))
        first, second, third, fourth = _lines(self, 4)
        first.addWidget(self.field(".name", self.tr("Level"), self._name), 4, _TOP)
        first.addWidget(self.field(".from", self.tr("from"), self._from), 4, _TOP)
        first.addLayout(self.beside())
        second.addWidget(self.field(".earning.points", self.tr("Own points"), self._points), 3, _TOP)
        second.addWidget(self.field(".earning.per", self.tr("for every"), self._per), 4, _TOP)
        second.addWidget(self.field(".discount_percent", self.tr("Discount"), self._percent), 3, _TOP)
        third.addWidget(self.field(".share_limit_percent", self.tr("Points pay up to"), self._share), 1, _TOP)
        fourth.addWidget(self.field(".perks", self.tr("Privileges"), self._perks), 1, _TOP)

    def refresh(self) -> None:
        """Offer the privileges that there are now."""
        self._perks.refresh()

    def code(self) -> str:
        """Return the code by which sales know the level."""
        return str(self._kept.get("code", ""))

    def value(self) -> object:
        """Return the level, with what is not shown here as it was."""
        points, per = self._points.value(), self._per.value()
        rate = None if points is None and per is None else {"points": points or "", "per": per or ""}
        shown = {"name": self._name.value(), "from": self._from.value(), "earning": rate}
        gains = {"share_limit_percent": self._share.value(), "perks": self._perks.value()}
        return self._kept | shown | {"discount_percent": self._percent.value()} | gains

    def show_value(self, name: str, value: object) -> None:
        """Show a level."""
        self._kept = {str(key): each for key, each in value.items()} if isinstance(value, dict) else {}
        rate = self._kept.get("earning")
        rate = rate if isinstance(rate, dict) else {}
        self._name.show_value(self._kept.get("name"))
        self._from.show_value(self._kept.get("from"))
        self._points.show_value(rate.get("points"))
        self._per.show_value(rate.get("per"))
        self._percent.show_value(self._kept.get("discount_percent"))
        self._share.show_value(self._kept.get("share_limit_percent"))
        self._perks.show_value(self._kept.get("perks"))


def _line(row: Row) -> QHBoxLayout:
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(STEP)
    return line


def _lines(row: Row, count: int) -> list[QHBoxLayout]:
    dress(row, role="card")
    column = QVBoxLayout(row)
    column.setContentsMargins(STEP, STEP, STEP, STEP)
    column.setSpacing(STEP)
    lines = [QHBoxLayout() for _ in range(count)]
    for line in lines:
        line.setSpacing(STEP)
        column.addLayout(line)
    return lines
