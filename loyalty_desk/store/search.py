"""Find customers while somebody types: by words of the name, pieces of the phone number, card, e-mail."""

import contextlib
from collections.abc import Iterable, Iterator

from loyalty_desk.store import search_text
from loyalty_desk.store.database import Database
from loyalty_desk.store.search_text import Shown, Typed

FOUND_BY = "SELECT names, phone, email, cards FROM search_text WHERE customer_id = ?"
PUT = "INSERT INTO search_text (customer_id, names, phone, email, cards) VALUES (?, ?, ?, ?, ?)"
INDEX = "INSERT INTO search_index (rowid, words) VALUES (?, ?)"
UNINDEX = "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)"
COUNT_WORD = """INSERT INTO search_word (word, uses) VALUES (?, 1)
    ON CONFLICT (word) DO UPDATE SET uses = uses + 1 RETURNING id, uses"""
UNCOUNT_WORD = "UPDATE search_word SET uses = uses - 1 WHERE word = ? RETURNING id, uses"
PUT_PART = "INSERT INTO search_part (rowid, word) VALUES (?, ?)"
DROP_PART = "INSERT INTO search_part (search_part, rowid, word) VALUES ('delete', ?, ?)"
BY_KEY = "SELECT customer_id FROM search_key WHERE key >= ? AND key < ? LIMIT ?"
BY_FEW_DIGITS = "SELECT customer_id FROM search_text WHERE instr(phone, ?) LIMIT ?"
BY_WORDS = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?"
BY_WORDS_SEEN = """SELECT customer_id, names, phone, email, cards
    FROM search_index JOIN search_text ON customer_id = search_index.rowid WHERE search_index MATCH ?"""
WORDS_AROUND = """SELECT w.word FROM search_part JOIN search_word w ON w.id = search_part.rowid
    WHERE search_part MATCH ? AND instr(w.word, ?) > 1 LIMIT ?"""

LAST = "\U0010ffff"
INSIDE_WORDS = 50
GROUPS_ENOUGH = 4  # the first ones, of country and operator, stand in nearly every number and slow the search


class Search:
    """The index of customers; changed in the same transaction as the customer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, customer_id: int, *, name: str, phone: str, email: str, cards: Iterable[str]) -> None:
        """Let a customer be found by these, and no longer by what was put before."""
        shown = Shown(
            " ".join(search_text.words_of(name)),
            search_text.only_digits(phone),
            search_text.fold_key(email),
            " ".join(map(search_text.only_digits, cards)),
        )
        with self._database.transaction():
            if self._shown(customer_id) == shown:
                return
            self.remove(customer_id)
            self._database.run(PUT, (customer_id, *shown))
            self._database.run(INDEX, (customer_id, shown.words))
            for key in shown.keys:
                self._database.run("INSERT INTO search_key (key, customer_id) VALUES (?, ?)", (key, customer_id))
            for word in shown.names.split():
                self._count(word)

    def remove(self, customer_id: int) -> None:
        """Let a customer be found no longer; nothing of the text stays in the index."""
        with self._database.transaction():
            shown = self._shown(customer_id)
            if shown is None:
                return
            self._database.run(UNINDEX, (customer_id, shown.words))
            self._database.run("DELETE FROM search_text WHERE customer_id = ?", (customer_id,))
            for key in shown.keys:
                self._database.run("DELETE FROM search_key WHERE key = ? AND customer_id = ?", (key, customer_id))
            for word in shown.names.split():
                self._uncount(word)

    def find(self, text: str, limit: int = 20) -> list[int]:
        """Return the ids of customers who fit what was typed, best first, at most `limit`."""
        typed = search_text.read(text)
        found: dict[int, None] = {}
        for stage in self._stages(typed, limit):
            for customer_id in stage:
                found[customer_id] = None
                if len(found) == limit:
                    return list(found)
        return list(found)

    def _stages(self, typed: Typed, limit: int) -> Iterator[Iterable[int]]:
        """Give the ways to look, the best first; each is gone only if those before found too few."""
        if typed.digits:
            yield from self._number_stages(typed, limit)
        if typed.email:
            yield self._by_key(typed.email, typed.email + LAST, limit)
        words = typed.words or ((typed.digits,) if typed.digits else ())
        if not words:
            return
        yield self._by_words(_all_of(map(_whole, words)), limit)
        beginnings = [_beginning(word) if typed.words else _begun(word) for word in words]
        pieces = [word for word in words if word.isdecimal() and len(word) > 3]
        yield self._by_words_seen(_all_of(beginnings), pieces) if pieces else self._by_words(_all_of(beginnings), limit)
        around = [self._words_around(word) for word in words]
        if any(around) and not pieces:
            either = (_any_of([begin, *map(_whole, more)]) for begin, more in zip(beginnings, around, strict=True))
            yield self._by_words(_all_of(either), limit)

    def _number_stages(self, typed: Typed, limit: int) -> Iterator[Iterable[int]]:
        starts = [typed.digits] if typed.from_start else search_text.starts(typed.digits)
        whole = [customer_id for start in starts for customer_id in self._by_key(start, start + "\0", limit)]
        yield whole
        if whole:
            return
        for start in starts:
            yield self._by_key(start, start + LAST, limit)
        yield self._by_words(_whole(typed.digits), limit)
        digits = typed.digits.lstrip("0")
        if typed.from_start or not digits:
            return
        if len(digits) < 3:
            yield (row[0] for row in self._database.rows(BY_FEW_DIGITS, (digits, limit)))
            return
        groups = search_text.groups(digits)[-GROUPS_ENOUGH:]
        yield self._by_words_seen(_all_of(map(_whole, groups + search_text.ending(digits))), [digits])
        yield self._by_words_seen(_all_of(map(_whole, groups)), [digits])

    def _by_key(self, first: str, behind: str, limit: int) -> list[int]:
        return [row[0] for row in self._database.rows(BY_KEY, (first, behind, limit))]

    def _by_words(self, match: str, limit: int) -> list[int]:
        return [row[0] for row in self._database.rows(BY_WORDS, (match, limit))]

    def _by_words_seen(self, match: str, pieces: list[str]) -> Iterator[int]:
        """Look at each customer too: groups of digits alone do not say that they stand side by side."""
        with contextlib.closing(self._database.each(BY_WORDS_SEEN, (match,))) as rows:
            for customer_id, *shown in rows:
                if all(map(Shown(*shown).has_digits, pieces)):
                    yield customer_id

    def _words_around(self, piece: str) -> list[str]:
        if len(piece) < 3:
            return []
        return [row[0] for row in self._database.rows(WORDS_AROUND, (_whole(piece), piece, INSIDE_WORDS))]

    def _shown(self, customer_id: int) -> Shown | None:
        row = self._database.row(FOUND_BY, (customer_id,))
        return None if row is None else Shown(*row)

    def _count(self, word: str) -> None:
        word_id, uses = self._database.rows(COUNT_WORD, (word,))[0]
        if uses == 1:
            self._database.run(PUT_PART, (word_id, word))

    def _uncount(self, word: str) -> None:
        word_id, uses = self._database.rows(UNCOUNT_WORD, (word,))[0]
        if uses == 0:
            self._database.run(DROP_PART, (word_id, word))
            self._database.run("DELETE FROM search_word WHERE id = ?", (word_id,))


def _whole(word: str) -> str:
    return f'"{word}"'


def _begun(word: str) -> str:
    return f'"{word}"*'


def _beginning(word: str) -> str:
    """Return what matches a word that begins so or, for digits, a phone number with them."""
    if not word.isdecimal():
        return _begun(word)
    marks = search_text.groups(word)[-GROUPS_ENOUGH:] or search_text.ending(word)
    return _any_of([_begun(word), _all_of(map(_whole, marks))]) if marks else _begun(word)


def _all_of(matches: Iterable[str]) -> str:
    return f"({' AND '.join(matches)})"


def _any_of(matches: Iterable[str]) -> str:
    return f"({' OR '.join(matches)})"
