"""Values of a program document in plain words."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from loyalty_desk.domain.money import parse
from loyalty_desk.ui.format import Formats, n_days, n_months
from loyalty_desk.ui.reports.amounts import plain_money

_MONEY = {"value", "per", "minimum_sale", "free_up_to", "price", "spent_from", "minimum_first_sale"}
_POINTS = {
    *("points", "minimum_points", "limit_per_sale", "limit_per_day", "approval_over_points", "add_points"),
    *("budget_points", "referrer_points", "friend_points", "points_per_day"),
}
_PERCENT = {"percent", "discount_percent", "share_limit_percent", "vip_top_percent"}
_NUMBERS = {*_MONEY, *_POINTS, *_PERCENT, "multiply", "from", "target"}
_CHOICES: Mapping[str, object] = {
    "down": QT_TRANSLATE_NOOP("program value", "down"),
    "nearest": QT_TRANSLATE_NOOP("program value", "to the nearest"),
    "up": QT_TRANSLATE_NOOP("program value", "up"),
    "month": QT_TRANSLATE_NOOP("program value", "a month"),
    "quarter": QT_TRANSLATE_NOOP("program value", "a quarter"),
    "year": QT_TRANSLATE_NOOP("program value", "a year"),
    "week": QT_TRANSLATE_NOOP("program value", "a week"),
    "once": QT_TRANSLATE_NOOP("program value", "once"),
    "debt": QT_TRANSLATE_NOOP("program value", "are owed"),
    "forgive": QT_TRANSLATE_NOOP("program value", "are forgiven"),
    "best": QT_TRANSLATE_NOOP("program value", "the best one"),
    "multiply": QT_TRANSLATE_NOOP("program value", "one after another"),
    "all": QT_TRANSLATE_NOOP("program value", "all"),
    "newest": QT_TRANSLATE_NOOP("program value", "the newest"),
    "spend": QT_TRANSLATE_NOOP("program value", "money spent"),
    "visits": QT_TRANSLATE_NOOP("program value", "visits"),
    "points_earned": QT_TRANSLATE_NOOP("program value", "points earned"),
    "one_level": QT_TRANSLATE_NOOP("program value", "one level down"),
    "to_metric": QT_TRANSLATE_NOOP("program value", "down to what is reached"),
    "never": QT_TRANSLATE_NOOP("program value", "it stays"),
    "next_sale": QT_TRANSLATE_NOOP("program value", "the next purchase"),
    "this_sale": QT_TRANSLATE_NOOP("program value", "the purchase that reaches it"),
    "gift": QT_TRANSLATE_NOOP("program value", "one of the goods"),
    "money_off": QT_TRANSLATE_NOOP("program value", "money off"),
    "percent_off": QT_TRANSLATE_NOOP("program value", "percent off"),
    "perk": QT_TRANSLATE_NOOP("program value", "a privilege"),
    "categories": QT_TRANSLATE_NOOP("program value", "different goods"),
    "weeks_in_a_row": QT_TRANSLATE_NOOP("program value", "weeks in a row"),
    "newcomer": QT_TRANSLATE_NOOP("program value", "newcomers"),
    "regular": QT_TRANSLATE_NOOP("program value", "regulars"),
    "vip": QT_TRANSLATE_NOOP("program value", "the best"),
    "dormant": QT_TRANSLATE_NOOP("program value", "away"),
    "lost": QT_TRANSLATE_NOOP("program value", "lost"),
}
_CHOSEN = {
    *("rounding", "round_up_to", "shortfall", "stacking", "metric", "downgrade", "apply_from", "campaign_choice"),
    *("goal", "period", "kind", "segments"),
}


class ValueWords(QObject):
    """Says values as the screens write them; `names` are those of codes: levels, groups, privileges."""

    def __init__(self, formats: Formats, names: Mapping[str, str]) -> None:
        super().__init__()
        self._formats = formats
        self._names = names

    def say(self, field: str, value: object) -> str:
        """Return a value of a field, which is named without what it lies in."""
        if value is None or value in ("", [], {}):
            return self.tr("none")
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, list):
            return self._several(field, value)
        if isinstance(value, dict):
            return self._object(value)
        if isinstance(value, int):
            return self._whole(field, value)
        return self._text(field, str(value))

    def _several(self, field: str, values: list[object]) -> str:
        if field == "hours":
            return "–".join(map(str, values))
        locale, short = QLocale(self._formats.language), QLocale.FormatType.ShortFormat
        if field == "weekdays":
            return ", ".join(locale.standaloneDayName(day, short) for day in values if isinstance(day, int))
        if field == "birthday_months":
            return ", ".join(locale.standaloneMonthName(month) for month in values if isinstance(month, int))
        return ", ".join(self.say(field, each) for each in values)

    def _object(self, value: dict[str, object]) -> str:
        """Return a name by language, a rate or a gift."""
        if "per" in value:
            points, per = self.say("points", value.get("points")), self.say("per", value["per"])
            return self.tr("{points} for every {money}").format(points=points, money=per)
        text = value.get("name", value.get(self._formats.language))
        return self.say("name", text if text is not None else next(iter(value.values())))

    def _whole(self, field: str, number: int) -> str:
        if field in _PERCENT:
            return self._percent(str(number))
        if field == "months" or field.endswith("_months"):
            return n_months(number)
        if field == "precision":
            return self.tr("hundredths") if number else self.tr("whole points")
        return n_days(number) if field == "days" or "days" in field.split("_") else self._formats.number(number)

    def _text(self, field: str, text: str) -> str:
        if field in _CHOSEN and text in _CHOICES:
            return QCoreApplication.translate("program value", str(_CHOICES[text]))
        if field in {"starts", "ends"}:
            return self._formats.date(date.fromisoformat(text))
        return self._names.get(text, text) if field not in _NUMBERS else self._number(field, text)

    def _number(self, field: str, text: str) -> str:
        if field in _PERCENT:
            return self._percent(text)
        if field in _POINTS:
            return self._formats.points(parse(text, 2))
        if field in _MONEY:
            return plain_money(self._formats, parse(text, self._formats.decimals))
        return f"×{self._plain(text)}" if field == "multiply" else self._plain(text)

    def _percent(self, text: str) -> str:
        return f"{self._plain(text)}\N{NO-BREAK SPACE}%"

    def _plain(self, text: str) -> str:
        whole = text.rstrip("0").rstrip(".") if "." in text else text
        return whole.replace(".", self._formats.separator)
