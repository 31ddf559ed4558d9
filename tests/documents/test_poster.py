"""A poster is one A4 page whatever stands on it, and what stands on it is whole."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from loyalty_desk.documents.poster import SMALLEST, Poster, composed, poster_pdf, poster_picture
from loyalty_desk.documents.section import INK, Item, Section
from tests.documents.pdf_text import page_texts, squeezed
from tests.documents.pictures import read_pages

pytestmark = pytest.mark.usefixtures("qapp")

EXAMPLE = Section("Покупка на 500 ₽", (Item("1 за каждые 20 ₽", value="+25"), Item("You get", value="25", strong=True)))
FEW = Poster(
    title="Кофейня на Лесной",
    tagline="Rules for our regular customers",
    sections=(
        Section("How you get points", (Item("1 point for every 20 ₽."),)),
        Section("Keys", (Item("Complete the sale", key="Enter"), Item("New customer", key="F2"))),
    ),
    examples_heading="For example",
    examples=(EXAMPLE, EXAMPLE),
    more="… and {count} more: ask us",
    footer="Version 7",
)
LONG = "Совершенно необыкновенный капучино с кардамоном, " * 10
UNBROKEN = "К" * 490


def many(count: int, text: str = "Campaign {number} doubles the points on Fridays from 16:00 to 18:00.") -> Poster:
    items = tuple(Item(text.format(number=number)) for number in range(count))
    return replace(FEW, sections=(*FEW.sections, Section("Campaigns", items)))


def words_of(poster: Poster) -> list[str]:
    """Return every text of a poster."""
    sections = (*poster.sections, *poster.examples)
    texts = [poster.title, poster.tagline, poster.footer, poster.examples_heading]
    for section in sections:
        texts.append(section.heading)
        texts += [text for item in section.items for text in (item.key, item.text, item.value)]
    return [text for text in texts if text]


@pytest.mark.parametrize(
    "poster", [FEW, many(9), many(30), replace(FEW, examples=(), examples_heading=""), replace(FEW, sections=())]
)
def test_one_page_with_every_word(poster: Poster) -> None:
    (page,) = page_texts(poster_pdf(poster))
    assert [text for text in words_of(poster) if squeezed(text) not in page] == []


def test_a_page_is_a4() -> None:
    (page,) = read_pages(poster_pdf(FEW), 72)
    assert page.width == pytest.approx(210, abs=0.5)
    assert page.height == pytest.approx(297, abs=0.5)


def test_few_rules_are_large_and_many_small() -> None:
    sizes = [composed(many(count)).body.size for count in (1, 12, 40, 60)]
    assert sizes[0] > 13
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] >= SMALLEST


@pytest.mark.parametrize("count", [100, 200, 5000])
def test_of_too_many_the_first_are_there_and_how_many_more(count: int) -> None:
    (page,) = page_texts(poster_pdf(many(count)))
    there = [number for number in range(count) if squeezed(f"Campaign {number} doubles") in page]
    assert there == list(range(len(there)))
    assert 10 < len(there) < count
    assert squeezed(f"and {count - len(there)} more") in page


def test_long_lists_are_cut_and_short_ones_are_not() -> None:
    (page,) = page_texts(poster_pdf(many(200)))
    assert squeezed("New customer") in page
    assert page.count(squeezed("more: ask us")) == 1


@pytest.mark.parametrize("text", [LONG, UNBROKEN, "\x00\n\ud800", "{count} {x}"])
def test_nothing_is_drawn_into_the_margins(text: str) -> None:
    items = tuple(Item(text, value="−1 000 000 000,00 ₽", key=key) for key in ("", "F2"))
    examples = (Section(text, (*items, Item(text, value=text))),) * 3
    poster = replace(many(12, "x"), title=text, tagline=text, footer=text, examples=examples)
    poster = replace(poster, sections=(*poster.sections, Section("Long", items)))
    (page,) = read_pages(poster_pdf(poster), 100)
    margin = round(11.5 / 25.4 * 100)
    image = page.image
    for strip in (
        image.copy(0, 0, margin, image.height()),
        image.copy(image.width() - margin, 0, margin, image.height()),
        image.copy(0, image.height() - margin, image.width(), margin),
    ):
        blank = strip.copy()
        blank.fill(0xFFFFFFFF)
        assert strip == blank


def test_examples_go_when_there_is_no_room_for_them() -> None:
    huge = Section("Example", tuple(Item(LONG, value="1") for _ in range(20)))
    (page,) = page_texts(poster_pdf(replace(FEW, examples=(huge,))))
    assert squeezed(FEW.sections[0].items[0].text) in page
    assert "Example" not in page


def test_no_column_ends_with_a_heading_and_nothing_is_lost() -> None:
    poster = replace(
        FEW,
        sections=tuple(Section(f"Section {n}", tuple(Item(f"Rule {n} {i}. " * 6) for i in range(5))) for n in range(9)),
    )
    columns = composed(poster).body.columns
    assert len(columns) == 2
    assert not any(column[-1].heads for column in columns)
    assert sum(map(len, columns)) == 9 * 6


@pytest.mark.parametrize(("paper", "readable"), [("#0F766E", "#0f766e"), ("#FDE68A", INK.name())])
def test_headings_can_be_read_on_white(paper: str, readable: str) -> None:
    composed_page = composed(replace(FEW, paper=paper, ink="#000000"))
    assert composed_page.examples.accent.name() == readable
    assert composed_page.head.paper == QColor(paper)


def test_a_picture_shows_the_same_page() -> None:
    image = poster_picture(FEW, 420)
    assert (image.width(), image.height()) == (420, 594)
    assert image.pixelColor(210, 40) == QColor(FEW.paper)


def test_a_section_that_lacks_one_item_keeps_it() -> None:
    section = Section("Three", (Item("a"), Item("b"), Item("c")))
    assert section.cut_to(2, "{count}") == section
    assert section.cut_to(1, "{count} more").items == (Item("a"), Item("2 more"))
    assert section.cut_to(0, "{count} more").items == (Item("3 more"),)
    assert Section("None").cut_to(0, "{count}") == Section("None")
