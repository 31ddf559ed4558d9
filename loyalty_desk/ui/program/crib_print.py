"""The crib for cashiers: keys, what to say and to offer, today's campaigns, refunds, limits, and worked examples."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject

from loyalty_desk.documents.poster import Poster
from loyalty_desk.documents.section import Item, Section
from loyalty_desk.domain.mechanics.campaigns import holds_at
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.program.printed import Printed, PrintedWords, current, section
from loyalty_desk.ui.program.rules_print import gives_points
from loyalty_desk.ui.program.sentences import Sentences
from loyalty_desk.ui.program.worked_examples import WorkedExamples


class CribPrint(QObject):
    """Puts a program on the page; use it while the page's language is spoken."""

    def __init__(self, page: Printed, formats: Formats) -> None:
        super().__init__()
        self._page = page
        self._formats = formats
        self._program = current(page.program, page.at.date())
        self._say = Sentences(self._program, formats)
        self._points = gives_points(self._program)
        self._paying = self._points and bool(self._program.redemption.share_limit_percent)

    def poster(self) -> Poster:
        """Return the page."""
        page, words = self._page, PrintedWords()
        return Poster(
            title=self.tr("Crib for the cashier"),
            tagline=page.shop(self._formats.language),
            sections=tuple(each for each in self._sections() if each.items),
            examples_heading=self.tr("How it looks at the counter"),
            examples=WorkedExamples(page.program, self._formats, page.at).sections(),
            more=words.more(),
            footer=words.footer(page, self._formats),
            paper=page.paper,
            ink=page.ink,
        )

    def _sections(self) -> Iterator[Section]:
        yield Section(self.tr("Keys"), tuple(self._keys()))
        yield section(self.tr("What to say"), *self._phrases())
        yield section(self.tr("What to offer"), *self._offers())
        yield self._campaigns()
        yield section(self.tr("A refund"), *self._refund())
        yield section(self.tr("Limits"), *self._limits())
        yield section(self.tr("When a card does not work"), *self._troubles())

    def _keys(self) -> Iterator[Item]:
        program = self._program
        more = program.certificates or program.memberships or program.surprise or program.feedback
        offers = program.perks or program.partners or program.events or program.replenishment
        for key, text in (
            (self.tr("Enter"), self.tr("Complete the sale")),
            ("F2", self.tr("New customer: a name or a phone is enough")),
            ("F3", self.tr("Find by phone or name")),
            ("F4", self.tr("Pay with all points that can pay") if self._paying else ""),
            ("F5", self.tr("Sell a certificate or a club card, give a surprise") if more else ""),
            ("F6", self.tr("Refund")),
            ("F7", self.tr("Undo the last sale")),
            ("F8", self.tr("Sale without a card")),
            ("F9", self.tr("Receipt of the last sale")),
            ("F10", self.tr("What to offer; Space notes it") if offers else ""),
            ("F11", self.tr("All rewards") if program.rewards else ""),
            ("F12", self.tr("Pay with a certificate") if program.certificates else ""),
            (self.tr("Esc"), self.tr("Clear")),
            ("F1", self.tr("All keys")),
        ):
            if text:
                yield Item(text, key=key)

    def _phrases(self) -> Iterator[str]:
        program = self._program
        yield self.tr("“Do you have our card? Your phone number will do as well.”")
        yield self.tr("“Not with us yet? A name and a phone, and it counts from today.”")
        if self._paying:
            yield self.tr("“You have … points. Shall they pay, or do you save them?”")
        if program.tiers and len(program.tiers.levels) > 1:
            yield self.tr("“Only … to your next level.” The screen shows how much.")
        if self._points and (program.expiry.months, program.expiry.days) != (None, None):
            yield self.tr("“… of your points burn on …” when the screen shows it in gold.")

    def _offers(self) -> Iterator[str]:
        program, say = self._program, self._say
        if program.welcome:
            yield say.welcome()
        yield from say.stamps()
        yield from say.rewards()
        yield from say.challenges()
        yield from say.memberships()
        if program.birthday:
            yield say.birthday()
        if program.referral:
            yield say.referral()
        if program.certificates:
            yield say.certificates()
        yield from say.perks()
        yield from say.events()
        yield from say.partners()
        if program.feedback:
            yield say.feedback()
        if program.surprise:
            yield say.surprise()

    def _campaigns(self) -> Section:
        """Return the campaigns that hold on the day of the page, whatever the hour."""
        page = self._page
        held = tuple(each for each in self._program.campaigns if holds_at(replace(each, hours=None), page.at))
        say = Sentences(replace(self._program, campaigns=held), self._formats)
        several = [say.campaign_choice()] if len(held) > 1 and self._program.campaign_choice != "best" else []
        heading = self.tr("Campaigns on {day}").format(day=self._formats.date(page.at.date()))
        return section(heading, *several, *say.campaigns())

    def _refund(self) -> Iterator[str]:
        yield self.tr("Press F6, or scan the code on the receipt.")
        if not self._points:
            yield self.tr("Tick what comes back. The screen says how much money goes back.")
            return
        yield self.tr("Tick what comes back. The screen says how much money and how many points go back.")
        yield self._say.refunds()

    def _limits(self) -> Iterator[str]:
        if not self._points:
            return
        yield self._say.redemption()
        yield self._say.limits()
        if self._program.redemption.approval_over_points is not None:
            yield self.tr("When the screen asks for the owner, call the owner: nothing is lost meanwhile.")

    def _troubles(self) -> Iterator[str]:
        yield self.tr("New card of ours: F2 and register the customer with it.")
        yield self.tr("Blocked or lost: find the customer by phone and give a new card.")
        yield self.tr("No card at hand: F3 and the phone number.")
