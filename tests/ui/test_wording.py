"""Every code there is has its words, in both languages."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from PySide6.QtWidgets import QApplication

from loyalty_desk.domain.errors import Invalid, Refused, Trouble
from loyalty_desk.domain.offers import Rate
from loyalty_desk.domain.quote import Reason
from loyalty_desk.ui import language, wording, wording_problems
from loyalty_desk.ui.format import Formats
from loyalty_desk.ui.wording import sentence
from loyalty_desk.ui.wording_problems import FIELDS, PROBLEMS, problem_text
from loyalty_desk.ui.wording_quote import REASONS, QuoteWords
from tests import shop
from tests.ui import codes

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
VALUES: dict[str, object] = {
    "at": AT, "reason": "lost", "successor": "2912345678906", "card": "2912345678906", "phone": "+79161234567",
    "available": 45600, "asked": 50000, "most": 45600, "minimum": 10000, "limit": 100000,
    "expired_on": AT.date(), "left": 5000, "until": AT,
}  # fmt: skip

Speak = Callable[[str], Formats]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Puts a language in force and returns its formats; English again afterwards."""

    def put(spoken: str) -> Formats:
        language.install(qapp, spoken)
        return Formats(spoken, "RUB")

    yield put
    language.install(qapp, "en")


@pytest.fixture(params=["en", "ru"])
def formats(request: pytest.FixtureRequest, speak: Speak) -> Formats:
    """Both languages, one after the other."""
    return speak(str(request.param))


def test_every_code_of_the_sources_is_known() -> None:
    assert codes.refusals() <= set(wording.REFUSALS)
    assert codes.troubles() <= set(wording.TROUBLES)
    assert codes.reasons() <= set(REASONS)
    assert len(codes.refusals()) > 10
    assert len(codes.troubles()) > 8
    assert len(codes.reasons()) == len(REASONS)


def test_every_problem_of_the_sources_is_known() -> None:
    known = set(PROBLEMS)
    unknown = {
        problem
        for problem in codes.problems() - known
        if not wording_problems.RANGE.fullmatch(problem) and not wording_problems.CHOICE.fullmatch(problem)
    }
    assert not unknown
    assert {field for field in codes.fields() if "." not in field} <= set(FIELDS)


def test_no_word_is_left_over() -> None:
    promised = {"limit_reached"}
    assert set(wording.REFUSALS) - codes.refusals() <= promised
    assert not set(wording.TROUBLES) - codes.troubles()
    assert not set(PROBLEMS) - codes.problems()


def test_every_refusal_is_one_sentence_with_what_to_do(formats: Formats) -> None:
    for code in wording.REFUSALS:
        text = sentence(Refused(code, **VALUES), formats, UTC)
        assert _is_said(text, formats), code
        assert text.count(".") + text.count("!") + text.count(":") >= 1, code


def test_every_nuance_is_said(formats: Formats) -> None:
    for code, name, value in wording.NUANCES:
        said = sentence(Refused(code, **VALUES | {name: value}), formats, UTC)
        assert _is_said(said, formats), (code, name, value)
        assert said.endswith("."), said


def test_every_trouble_is_said(formats: Formats) -> None:
    for code in wording.TROUBLES:
        assert _is_said(sentence(Trouble(code), formats), formats), code


def test_every_problem_and_field_is_said(formats: Formats) -> None:
    for problem in PROBLEMS:
        assert _is_said(problem_text(problem), formats), problem
    for field in FIELDS:
        text = sentence(Invalid(field, "not a number"), formats)
        assert _is_said(text.partition(":")[0], formats), field


def test_every_reason_is_said(formats: Formats) -> None:
    words = QuoteWords(shop.program(earning={"minimum_sale": "100.00", "limit_per_sale": "50"}), formats)
    for code in REASONS:
        reason = Reason(code=code, name="VIP", percent=Fraction(25, 2), rate=Rate(points=300, per=2000))
        assert _is_said(words.reason(reason).replace("VIP", ""), formats), code


@pytest.mark.parametrize(
    ("refused", "part"),
    [
        (Refused("not_a_card", kind="product"), "This is a product, not a card"),
        (Refused("not_a_card", kind="half"), "only in part"),
        (Refused("not_a_card", kind="foreign"), "not one of ours"),
        (Refused("unknown_card", card="2912345678906", blank=True), "This card is new"),
        (Refused("unknown_card", card="2912345678906", blank=False), "Nobody has this card"),
        (Refused("card_blocked", card="", at=AT, reason="lost"), "since Jan 31, 2026: lost."),
        (Refused("card_blocked", card="", at=AT, reason=""), "since Jan 31, 2026. Find"),
        (Refused("card_replaced", card="", at=AT, successor="2912345678906"), "by 2 912345 678906 on Jan 31, 2026"),
        (Refused("not_enough_points", available=45600, asked=50000), "456"),
        (Refused("nothing_left"), "came back already"),
        (Refused("nothing_left", left=4550), "45.50 is left"),
        (Refused("nothing_left", line=1), "this line"),
        (Refused("nothing_left", of="certificate"), "cannot be cancelled"),
        (Refused("limit_reached", why="budget", left=5000), "Only 50 points"),
        (Refused("certificate_expired", certificate="", expired_on=AT.date()), "until Jan 31, 2026"),
        (Refused("reward_unavailable", reward="mug", why="stock"), "None of this reward"),
        (Refused("never heard of"), "(never heard of)"),
        (Trouble("not_a_shop", "empty"), "is empty"),
        (Invalid("phone", "not a phone number"), "Phone: not a phone number."),
        (Invalid("count", "not from 1 to 10000"), "from 1 to 10000"),
        (Invalid("points.rounding", "not one of down, up"), "down, up"),
    ],
)
def test_what_the_values_change(speak: Speak, refused: Refused | Trouble | Invalid, part: str) -> None:
    assert part in sentence(refused, speak("en"), UTC)


def test_a_discount_names_its_tier(speak: Speak) -> None:
    levels = [{"code": "gold", "name": {"en": "Gold", "ru": "Золото"}, "from": "0"}]
    words = QuoteWords(shop.program(tiers={"levels": levels}), speak("ru"))
    assert words.reason(Reason(code="discount_tier", name="gold", percent=Fraction(25, 2))) == "Золото: скидка 12,5 %"
    rate = Rate(points=300, per=2000)
    assert words.reason(Reason(code="rate_tier", name="gold", rate=rate)).startswith("Золото: 3 за")


def _is_said(text: str, formats: Formats) -> bool:
    """Tell whether `text` is in the language of `formats` and has no placeholder left."""
    russian = any("а" <= letter <= "я" or letter == "ё" for letter in text.lower())
    return bool(text) and "{" not in text and russian == (formats.language == "ru")
