"""What the list of the day says: its headings, why somebody is on it, and what to offer them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from loyalty_desk.domain.program import Program
from loyalty_desk.services.attention import Matter
from loyalty_desk.ui.counter.phone_text import readable_phone
from loyalty_desk.ui.format import Formats, days_ago, in_days, n_visits

ICONS: Mapping[str, str] = {
    "birthday": "cake-variant-outline",
    "burning": "fire",
    "win_back": "gift-outline",
    "absent": "account-clock-outline",
    "thanks": "hand-heart-outline",
    "replenishment": "basket-outline",
    "date": "calendar-heart",
}


@dataclass(frozen=True)
class Told:
    """One row in words."""

    name: str
    why: str
    offer: str
    phone: str

    @property
    def aloud(self) -> str:
        """The whole row as one text, for those who hear it."""
        return ", ".join(filter(None, (self.name, self.why, self.offer, self.phone)))


class TodayWords(QObject):
    """Words under the program and on the day of the moment."""

    def __init__(self, formats: Formats, program: Callable[[], Program], today: Callable[[], date]) -> None:
        super().__init__()
        self._formats = formats
        self._program = program
        self._today = today

    def heading(self, kind: str) -> str:
        """Return what stands above the matters of a kind."""
        return {
            "birthday": self.tr("Birthdays of the next days"),
            "burning": self.tr("Points burn within a week"),
            "win_back": self.tr("Were given points to come back"),
            "absent": self.tr("Not seen for 30 to 60 days"),
            "thanks": self.tr("Thanks to say this month"),
            "replenishment": self.tr("What they buy is used up"),
            "date": self.tr("Important dates"),
        }[kind]

    def count(self, shown: int, count: int) -> str:
        """Return how many matters there are, and how many of them are shown."""
        if shown == count:
            return self._formats.number(count)
        text = self.tr("{shown} of {count}")
        return text.format(shown=self._formats.number(shown), count=self._formats.number(count))

    def of(self, matter: Matter) -> Told:
        """Return a row in words."""
        return Told(
            name=matter.name or self.tr("No name"),
            why=self._why(matter),
            offer=self._offer(matter),
            phone=readable_phone(matter.phone) if matter.phone else self.tr("no phone"),
        )

    def _why(self, matter: Matter) -> str:
        said = {
            "birthday": self.tr("Birthday {day}"),
            "burning": self.tr("{points} burn {day}"),
            "win_back": self.tr("Spent {money} so far"),
            "absent": self.tr("Last here {day}, spent {money} so far"),
            "thanks": self.tr("Spent {money} in 90 days, {visits}"),
            "replenishment": self.tr("{label}: bought {day}"),
            "date": "{label}: {day}",
        }[matter.kind]
        return said.format(
            day=self._day(matter.on) if matter.on else "",
            points=self._formats.n_points(matter.points),
            money=self._formats.money(matter.money),
            label=matter.label,
            visits=n_visits(int(matter.label)) if matter.kind == "thanks" else "",
        )

    def _offer(self, matter: Matter) -> str:
        points = self._formats.n_points(matter.points)
        if matter.kind == "birthday":
            rule = self._program().birthday
            given = self._formats.n_points(rule.points) if rule else ""
            return self.tr("{points} as a present").format(points=given) if given else self.tr("a kind word")
        if matter.kind == "win_back" and matter.on:
            return self.tr("{points} until {day}").format(points=points, day=self._formats.day(matter.on))
        if matter.kind == "absent":
            return self.tr("{points} wait for them").format(points=points) if matter.points > 0 else ""
        return {
            "burning": self.tr("come and use them"),
            "thanks": self.tr("one of the best: say thanks"),
            "replenishment": self.tr("remind of it"),
            "date": self.tr("remind of it"),
        }.get(matter.kind, "")

    def _day(self, day: date) -> str:
        """Return a near day in words."""
        away = (day - self._today()).days
        if -1 <= away <= 1:
            return self._formats.relative_day(day, self._today())
        return in_days(away) if away > 0 else days_ago(-away)
