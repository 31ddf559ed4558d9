"""What the shop says about itself: kept in its file, shown on receipts, cards and the counter."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields

from loyalty_desk.domain.errors import Invalid
from loyalty_desk.domain.program import Program
from loyalty_desk.domain.text import clean
from loyalty_desk.domain.topics import Topic
from loyalty_desk.services.shop import Shop


@dataclass(frozen=True, kw_only=True)
class Profile:
    """The shop's own settings.

    `region` is the country (ISO 3166) of phones typed without a code; `categories` are the buttons of the counter;
    `card_paper` and `card_ink` are colours of the card, `#RRGGBB`; `cards` says whether cards are handed out.
    """

    address: str = ""
    phone: str = ""
    receipt_footer: str = ""
    region: str = ""
    staff: str = ""
    categories: tuple[str, ...] = ()
    card_paper: str = "#0F766E"
    card_ink: str = "#FFFFFF"
    cards: bool = True


class Profiles:
    """Reads and keeps the profile."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def load(self) -> Profile:
        """Return the shop's settings."""
        kept = self._shop.settings.get("profile", {})
        known = {each.name for each in fields(Profile)}
        values = {name: value for name, value in kept.items() if name in known} if isinstance(kept, dict) else {}
        return Profile(**values | {"categories": tuple(values.get("categories", ()))})

    def categories(self) -> tuple[str, ...]:
        """Return the categories of the counter: the shop's own, then those that the program names."""
        return tuple(dict.fromkeys((*self.load().categories, *_named_by(self._shop.program))))

    def save(self, profile: Profile) -> None:
        """Keep the shop's settings."""
        texts = {name: clean(value) for name, value in asdict(profile).items() if isinstance(value, str)}
        for name in ("card_paper", "card_ink"):
            if len(texts[name]) != 7 or not texts[name].startswith("#"):
                raise Invalid(name, "not a colour")
        own = [clean(category) for category in profile.categories]
        values = asdict(profile) | texts | {"categories": [category for category in dict.fromkeys(own) if category]}
        with self._shop.database.transaction():
            self._shop.settings.put({"profile": values, "region": values["region"]})
            self._shop.database.touched(Topic.SETTINGS)


def _named_by(program: Program) -> Iterator[str]:
    """Yield the categories that rules of a program name, in the order of the document."""
    yield from (name for name, _ in program.earning.category_rates)
    yield from program.earning.excluded_categories
    yield from program.redemption.excluded_categories
    yield from program.discounts.excluded_categories if program.discounts else ()
    yield from (card.category for card in program.stamps)
    for lists in (program.campaigns, program.rewards, program.segments.own if program.segments else ()):
        yield from (category for offer in lists for category in offer.categories)
    yield from (rule.category for rule in program.replenishment)
