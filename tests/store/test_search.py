"""Customers are found by whatever somebody would type, the best first, and an erased one leaves nothing behind."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.store import search_text
from loyalty_desk.store.database import Database
from loyalty_desk.store.search import Search

ANNA, PETER, PYOTR, ALYONA, JOSE, MARIA, OLGA, SOFIA, LEE, CLERK, WANG = range(1, 12)
PEOPLE = [
    (ANNA, "Анна Петрова", "+79161234567", "anna.petrova@mail.ru", ["2912345678903"]),
    (PETER, "Пётр Ёлкин", "+79167654321", "", []),
    (PYOTR, "Петров Пётр Анатольевич", "+79031112233", "", ["2900000000015"]),
    (ALYONA, "Алёна Иванова", "+74951234567", "Alyona.Ivanova+shop@Example.COM", []),
    (JOSE, "José O'Neil-Núñez", "+34612345678", "jose@example.es", []),
    (MARIA, "Мария Каннавина", "+79267778899", "", []),
    (OLGA, "Ольга", "", "", []),
    (SOFIA, "Софья Андреевна Ковалевская", "+491512345678", "", []),
    (LEE, "Ли Вэй", "+8613812345678", "", []),
    (CLERK, "Клиент 45", "", "x_45@shop.ru", []),
    (WANG, "王小明", "+8613900000000", "", []),
]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with Database.create(tmp_path_factory.mktemp("search") / "my.shop") as database:
        search = Search(database)
        for number, name, phone, email, cards in PEOPLE:
            search.put(number, name=name, phone=phone, email=email, cards=cards)
        yield database


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("анна", [ANNA, MARIA]),
        ("АННА", [ANNA, MARIA]),
        ("анна петрова", [ANNA]),
        ("петр анна", [ANNA]),
        ("петр ан", [ANNA, PYOTR]),
        ("петр", [PETER, PYOTR, ANNA]),
        ("пётр", [PETER, PYOTR, ANNA]),
        ("елк", [PETER]),
        ("ёлкин", [PETER]),
        ("ЁЛ", [PETER]),
        ("алена", [ALYONA]),
        ("андрее", [SOFIA]),
        ("анн", [ANNA, MARIA]),
        ("навин", [MARIA]),
        ("мария навин", [MARIA]),
        ("jose", [JOSE]),
        ("JOSÉ nunez", [JOSE]),
        ("o'neil", [JOSE]),
        ("oneil", []),
        ("ли", [LEE]),
        ("вэй ли", [LEE]),
        ("王", [WANG]),
        ("45", [CLERK, ALYONA, ANNA, JOSE, SOFIA, LEE]),
        ("клиент 45", [CLERK]),
        ("никого", []),
        ("анна ольга", []),
    ],
)
def test_names(database: Database, typed: str, found: list[int]) -> None:
    result = Search(database).find(typed)
    assert result[:1] == found[:1]
    assert sorted(result) == sorted(found)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("+7 916 123-45-67", [ANNA]),
        ("8 (916) 123-45-67", [ANNA]),
        ("89161234567", [ANNA]),
        ("79161234567", [ANNA]),
        ("9161234567", [ANNA]),
        ("916", [ANNA, PETER]),
        ("8916", [ANNA, PETER]),
        ("8 916 7", [PETER]),
        ("+7", [ANNA, PETER, PYOTR, ALYONA, MARIA]),
        ("4567", [ANNA, ALYONA, JOSE, SOFIA, LEE]),
        ("123-45-67", [ANNA, ALYONA, JOSE, SOFIA, LEE]),
        ("2233", [PYOTR]),
        ("112", [PYOTR]),
        ("33", [PYOTR]),
        ("0151 2345678", [SOFIA]),
        ("+49", [SOFIA]),
        ("+1", []),
        ("1234576", []),
        ("анна 916", [ANNA]),
        ("916 анна", [ANNA]),
        ("анна 916 123", [ANNA]),
        ("анна 67", [ANNA]),
        ("анна 654321", []),
    ],
)
def test_phones(database: Database, typed: str, found: list[int]) -> None:
    assert sorted(Search(database).find(typed)) == sorted(found)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2912345678903", [ANNA]),
        ("2 912345 678903", [ANNA]),
        ("2 91234", [ANNA]),
        ("2900000000015", [PYOTR]),
        ("2900000000022", []),
        ("anna.petrova@mail.ru", [ANNA]),
        ("Anna.Petrova@", [ANNA]),
        ("anna.pet", [ANNA]),
        ("petrova", [ANNA]),
        ("ALYONA.ivanova+shop@example.com", [ALYONA]),
        ("shop@", [ALYONA]),
        ("nobody@mail.ru", []),
    ],
)
def test_cards_and_addresses(database: Database, typed: str, found: list[int]) -> None:
    assert Search(database).find(typed) == found


def test_the_best_comes_first(database: Database) -> None:
    search = Search(database)
    assert search.find("анн") == [ANNA, MARIA]
    assert search.find("петров")[:1] == [PYOTR]
    assert set(search.find("1234567")[:2]) == {ANNA, ALYONA}
    assert search.find("45")[:1] == [CLERK]
    assert search.find("33")[:1] == [PYOTR]


def test_no_more_than_asked_for(database: Database) -> None:
    assert len(Search(database).find("4567", 2)) == 2
    assert len(Search(database).find("п", 1)) == 1


@pytest.mark.parametrize(
    "typed", ["", " ", "'", '"', "*", "-", "()", "@", "%", "NEAR(", "a AND", "\0", "\ud800", "+", "٣٤", "ﷺ" * 200]
)
def test_signs_and_oddities_are_harmless(database: Database, typed: str) -> None:
    assert isinstance(Search(database).find(typed), list)


@given(st.text(max_size=40))
def test_any_text_is_harmless(database: Database, typed: str) -> None:
    assert set(Search(database).find(typed)) <= set(range(1, 12))


def test_a_change_is_found_and_what_was_before_is_not(tmp_path: Path) -> None:
    with Database.create(tmp_path / "my.shop") as database:
        search = Search(database)
        search.put(1, name="Анна Петрова", phone="+79161234567", email="a@b.ru", cards=["2912345678903"])
        search.put(1, name="Анна Сидорова", phone="+79160000000", email="", cards=[])
        assert [search.find(typed) for typed in ("анна сидор", "+79160000000", "доров")] == [[1]] * 3
        assert [search.find(typed) for typed in ("петрова", "79161234567", "тров", "a@b.ru", "29123456")] == [[]] * 5
        search.remove(1)
        search.remove(1)
        assert [search.find(typed) for typed in ("анна", "7916", "нна", "6000")] == [[]] * 4


def test_a_change_that_is_not_kept_is_not_found(tmp_path: Path) -> None:
    with Database.create(tmp_path / "my.shop") as database:
        search = Search(database)

        def fail() -> None:
            with database.transaction():
                search.put(1, name="Анна", phone="", email="", cards=[])
                raise KeyError("card")

        with pytest.raises(KeyError):
            fail()
        assert search.find("анна") == []


def test_an_erased_customer_leaves_no_text_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "my.shop"
    numbers = random.Random(1)
    with Database.create(path) as database:
        search = Search(database)
        for number in range(1, 400):
            search.put(
                number,
                name=f"Имя{number % 40} Род{number}",
                phone=f"+7{numbers.randrange(10**9, 10**10)}",
                email="",
                cards=[],
            )
        search.put(
            999, name="Эсхатолог Цыплухин", phone="+79998887766", email="xyzzyplugh@qwe.rt", cards=["2999999999990"]
        )
        for number in range(400, 700):
            search.put(number, name=f"Имя{number % 40} Род{number}", phone="", email="", cards=[])
        search.remove(999)
        assert database.checkpoint()
    content = path.read_bytes()
    words = ["эсхатолог", "хатолог", "цыплух", "plugh", "9998887766", "2999999999990"]
    assert [word for word in words if word.encode() in content] == []


@given(st.lists(st.tuples(st.integers(1, 5), st.sampled_from(PEOPLE)), max_size=12))
def test_the_index_always_agrees_with_what_was_put(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, tuple[int, str, str, str, list[str]]]]
) -> None:
    with Database.create(tmp_path_factory.mktemp("search") / "my.shop") as database:
        search = Search(database)
        last: dict[int, str] = {}
        for number, (_, name, phone, email, cards) in steps:
            if last.get(number) == name:
                search.remove(number)
                del last[number]
            else:
                search.put(number, name=name, phone=phone, email=email, cards=cards)
                last[number] = name
        for _, name, *_ in PEOPLE:
            assert set(search.find(name)) == {number for number, put in last.items() if put == name}
        database.run("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
        words = sorted({word for name in last.values() for word in search_text.words_of(name)})
        assert database.rows("SELECT word FROM search_word ORDER BY word") == [(word,) for word in words]


def test_what_stands_in_the_index_follows_from_the_text_as_ever() -> None:
    shown = search_text.Shown("анна петрова", "79161", "an.pe@mail.ru", "2912345678903")
    assert shown.words == "анна петрова an pe \ue317 \ue394 \ue0a1 \ue425"
    assert shown.keys == ["79161", "an.pe@mail.ru", "2912345678903"]
