"""Rewards of the catalogue in words: what each is, and why a customer cannot have it now."""

from PySide6.QtCore import QObject

from loyalty_desk.domain.kinds import name_in
from loyalty_desk.domain.mechanics.rewards import unavailable
from loyalty_desk.domain.money import Points, round_half_up
from loyalty_desk.domain.offers import Reward
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.visit import Visit
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.wording_quote import QuoteWords


class RewardWords(QObject):
    """Words under one program."""

    def __init__(self, program: Program, formats: Formats) -> None:
        super().__init__()
        self._program = program
        self._formats = formats

    def name(self, reward: Reward) -> str:
        """Return its name."""
        return name_in(reward.name, self._formats.language)

    def what(self, reward: Reward) -> str:
        """Return what the customer gets, empty where the name says it."""
        parts = [self._worth(reward), ", ".join(reward.categories)]
        return " · ".join(part for part in parts if part and part.casefold() != self.name(reward).casefold())

    def why_not(self, reward: Reward, visit: Visit, left: Points) -> str:
        """Return why a customer with so many points left cannot have it, empty when they can."""
        why = unavailable(reward, visit.standing, visit.supplies)
        if why == "tier":
            levels = [self._program.level(code) for code in reward.tiers]
            names = [name_in(level.name, self._formats.language) for level in levels if level]
            return self.tr("only for {tiers}").format(tiers=", ".join(names))
        said = {
            "segment": self.tr("not for this customer"),
            "stock": self.tr("none is left"),
            "per_customer": self.tr("had as often as it goes"),
        }
        if why or reward.points <= left:
            return said.get(why, "")
        return self.tr("{points} more needed").format(points=self._formats.n_points(reward.points - left))

    def _worth(self, reward: Reward) -> str:
        if reward.value is None:
            return ""
        if reward.kind == "percent_off":
            percent = QuoteWords(self._program, self._formats).percent(reward.value)
            return self.tr("{percent} % off").format(percent=percent)
        money = self._formats.money(round_half_up(reward.value * 10**self._program.decimals))
        template = self.tr("{money} off") if reward.kind == "money_off" else self.tr("up to {money}")
        return template.format(money=money)
