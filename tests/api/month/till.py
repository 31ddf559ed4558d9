"""The till of the month: people by name, sales that must be what their quotes said, and what is remembered of them."""

from typing import Any

import pytest

from tests.api.month.program import EVERYTHING
from tests.api.register import Failed, NearRegister, key

PEOPLE: dict[str, dict[str, Any]] = {
    "Ann": {"email": "ann@example.com"},
    "Bob": {"group": "staff"},
    "Cid": {},
    "Dan": {},
    "Eve": {},
    "Fay": {"birthday": "1990-03-05"},
    "Gus": {},
    "Hal": {},
    "Mia": {},
}
TAGS = {"Cid": ["writes"], "Gus": ["player"]}
PRIZED = {"available_after"}  # a quote cannot know that a sale wins a prize


class Till:
    """Speaks to the shop; `sales` holds the answers of all sales by number, `codes` the certificates."""

    def __init__(self, register: NearRegister) -> None:
        self.register = register
        self.cards: dict[str, str] = {}
        self.ids: dict[str, int] = {}
        self.sales: dict[int, dict[str, Any]] = {}
        self.codes: dict[str, str] = {}

    def open(self) -> None:
        """Publish the program on Monday, 2 March, and register everybody; Cid comes by Ann's card."""
        self.go("03-02 10:00")
        assert self.ask("program.check", program=EVERYTHING) == {"problems": []}
        self.ask("program.publish", program=EVERYTHING)
        for name, known in PEOPLE.items():
            by = {"referrer_card": self.cards["Ann"]} if name == "Cid" else {}
            made = self.ask("customer.register", name=name, **known, **by)
            self.cards[name], self.ids[name] = made["card"], made["customer_id"]
        for name, tags in TAGS.items():
            assert self.ask("customer.update", customer_id=self.ids[name], tags=tags)["customer"]["tags"] == tags

    def go(self, when: str) -> None:
        """Let the clock go to a local time of 2026."""
        self.ask("clock.set", now=f"2026-{when.replace(' ', 'T')}:00")

    def night(self, day: str) -> Any:
        """Return what the nightly run did at three in the morning of a day; run again, it does nothing."""
        self.go(f"{day} 03:00")
        done = self.ask("nightly.run")
        assert self.ask("nightly.run") == {"expired": {"lots": 0, "points": "0"}, "tiers": [], "granted": []}
        return done

    def ask(self, method: str, /, **params: Any) -> Any:
        """Return the answer of a method."""
        return self.register.call(method, **params)

    def act(self, method: str, name: str, /, **params: Any) -> Any:
        """Return how somebody stands after something was done to them, once, though it is asked twice."""
        asked = {"key": key(), "card": self.cards[name], **params}
        first = self.ask(method, **asked)
        again = self.ask(method, **asked)
        assert {**again, "replayed": None} == {**first, "replayed": None}
        return first["standing"]

    def refusal(self, method: str, /, **params: Any) -> dict[str, Any]:
        """Return why a method is refused; nothing is written."""
        before = self.register.written()
        with pytest.raises(Failed) as failed:
            self.ask(method, **params)
        assert failed.value.code == 1
        assert self.register.written() == before
        return failed.value.data

    def quote(self, name: str, *lines: dict[str, str], **more: Any) -> Any:
        """Return what a purchase would cost and earn; nobody's name: without a card."""
        return self.ask("sale.quote", **self._asked(name, lines, more))

    def refused_quote(self, name: str, *lines: dict[str, str], **more: Any) -> dict[str, Any]:
        """Return why a purchase is refused."""
        return self.refusal("sale.quote", **self._asked(name, lines, more))

    def sell(self, name: str, *lines: dict[str, str], **more: Any) -> Any:
        """Complete a sale, which must be what its quote said; the same key once more gives the same answer."""
        asked = self._asked(name, lines, more)
        quote = self.ask("sale.quote", **asked)
        asked["key"] = key()
        sale = self.ask("sale.post", **asked)
        assert {part: sale[part] for part in quote if part not in PRIZED} == {
            part: value for part, value in quote.items() if part not in PRIZED
        }
        assert self.ask("sale.post", **asked) == sale | {"replayed": True}
        self.sales[sale["sale_id"]] = sale
        return sale

    def standing(self, name: str) -> Any:
        """Return how somebody stands now."""
        return self.register.standing(self.cards[name])

    def points(self, name: str) -> tuple[str, str]:
        """Return the points that somebody can spend and those that are still to come."""
        standing = self.standing(name)
        return standing["available"], standing["pending"]

    def stamps(self, name: str) -> tuple[int, int]:
        """Return the stamps on somebody's card that is being filled, and their full cards."""
        (card,) = self.standing(name)["stamps"]
        return card["have"], card["free_ready"]

    def won(self, name: str) -> dict[str, tuple[str, bool]]:
        """Return how far somebody is with the challenges."""
        return {each["code"]: (each["have"], each["done"]) for each in self.standing(name)["challenges"]}

    def left(self, certificate: str) -> tuple[str, str | None]:
        """Return what is left of a certificate, and its last day."""
        shown = self.ask("certificate.show", code=self.codes[certificate])
        return shown["left"], shown["expires_on"]

    def _asked(self, name: str, lines: tuple[dict[str, str], ...], more: dict[str, Any]) -> dict[str, Any]:
        return ({"card": self.cards[name]} if name else {}) | {"lines": list(lines), **more}


def goods(category: str, amount: str, quantity: str = "1", name: str = "") -> dict[str, str]:
    """Return a line of a sale."""
    return {"category": category, "amount": amount, "quantity": quantity, "name": name}


def why(sale: dict[str, Any], code: str) -> list[dict[str, Any]]:
    """Return the reasons of a code, each without it, its details beside the rest."""
    found = [dict(reason) for reason in sale["reasons"] if reason["code"] == code]
    return [{**reason.pop("detail", {}), **{n: v for n, v in reason.items() if n != "code"}} for reason in found]


def paid(sale: dict[str, Any]) -> tuple[str, str, str]:
    """Return what a sale's customer paid in money, the points used, and those earned."""
    return sale["to_pay"], sale["points_used"], sale["points_earned"]
