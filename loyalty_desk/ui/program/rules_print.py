"""The page with the rules for customers: the program's sentences, and examples that the engine computed."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject

from loyalty_desk.documents.poster import Poster
from loyalty_desk.documents.section import Section
from loyalty_desk.domain.program import Program
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.printed import Printed, PrintedWords, current, section
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.program.worked_examples import WorkedExamples


class RulesPrint(QObject):
    """Puts a program on the page; use it while the page's language is spoken.

    What only the shop needs to know (approvals, reminders, presents of the staff, the control group) is left out.
    """

    def __init__(self, page: Printed, formats: Formats) -> None:
        super().__init__()
        self._page = page
        self._formats = formats
        self._program = current(page.program, page.at.date())
        self._say = Sentences(self._program, formats)

    def poster(self) -> Poster:
        """Return the page."""
        page, words = self._page, PrintedWords()
        return Poster(
            title=page.shop(self._formats.language),
            tagline=self.tr("Rules for our regular customers"),
            sections=tuple(each for each in self._sections() if each.items),
            examples_heading=self.tr("For example"),
            examples=WorkedExamples(page.program, self._formats, page.at).sections(),
            more=words.more(),
            footer=words.footer(page, self._formats),
            paper=page.paper,
            ink=page.ink,
        )

    def _sections(self) -> Iterator[Section]:
        program = self._program
        yield from self._points()
        yield from self._people()
        yield from self._offers()
        yield section(self.tr("Presents"), *self._presents())
        if program.referral:
            yield section(self.tr("Bring a friend"), self._say.referral())
        if gives_points(program):
            yield section(self.tr("If goods come back"), self._say.refunds())

    def _points(self) -> Iterator[Section]:
        program, say = self._program, self._say
        if program.earning.points or program.earning.category_rates:
            yield section(self.tr("How you get points"), say.earning())
        if gives_points(program):
            yield section(self.tr("How you pay with points"), say.redemption())
            yield section(self.tr("How long points live"), say.expiry())
        rule = program.earning
        if rule.hold_days or (rule.limit_per_sale, rule.limit_per_day, rule.sales_per_day) != (None, None, None):
            free = replace(program, redemption=replace(program.redemption, approval_over_points=None))
            yield section(self.tr("Limits"), Sentences(free, self._formats).limits())

    def _people(self) -> Iterator[Section]:
        program, say = self._program, self._say
        if program.tiers and program.tiers.levels:
            yield section(self.tr("Levels"), say.tiers())
        if program.discounts and (program.discounts.groups or program.discounts.cumulative):
            yield section(self.tr("Discounts"), say.discounts())
        yield section(self.tr("Club card"), *say.memberships())

    def _offers(self) -> Iterator[Section]:
        program, say = self._program, self._say
        several = [say.campaign_choice()] if len(program.campaigns) > 1 and program.campaign_choice != "best" else []
        yield section(self.tr("Campaigns"), *several, *say.campaigns())
        yield section(self.tr("Collect and get one free"), *say.stamps())
        yield section(self.tr("What points buy"), *say.rewards())
        yield section(self.tr("Challenges"), *say.challenges())
        answers = [say.feedback()] if program.feedback else []
        yield section(self.tr("Events and answers"), *say.events(), *answers)
        yield section(self.tr("Privileges"), *say.perks())
        yield section(self.tr("At our partners"), *say.partners())
        yield section(self.tr("Gift certificates"), *([say.certificates()] if program.certificates else []))

    def _presents(self) -> Iterator[str]:
        program, say = self._program, self._say
        if program.welcome:
            yield say.welcome()
        if program.birthday:
            yield say.birthday()
        if program.anniversary:
            yield say.anniversary()


def gives_points(program: Program) -> bool:
    """Return whether customers can have points at all, from purchases or otherwise."""
    rates = [program.earning.base_rate, *(rate for _, rate in program.earning.category_rates)]
    rates += [level.earning for level in (program.tiers.levels if program.tiers else ()) if level.earning]
    rates += [card.earning for card in program.memberships if card.earning]
    given = (program.welcome, program.birthday, program.anniversary, program.referral, program.feedback)
    offers = (*program.challenges, *program.events, *(each for each in program.campaigns if each.add_points))
    return any(rate.points for rate in rates) or any(given) or bool(offers)
