"""A shop's own cash register that speaks to the program: over lines in this process, or to a child process."""

import contextlib
import json
import subprocess
import sys
import uuid
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from loyalty_desk.api.calls import answer
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.shop import Shop

OPENS = "2026-01-10T10:00:00+03:00"


class Failed(Exception):
    """An error that was answered: its code, and its data."""

    def __init__(self, error: dict[str, Any]) -> None:
        super().__init__(error)
        self.code: int = error["code"]
        self.data: dict[str, Any] = error.get("data", {})

    @property
    def refusal(self) -> str:
        """The code of a business refusal."""
        assert self.code == 1, self.args
        return str(self.data["code"])


class Register:
    """Asks by method names; results are as they stand on the line."""

    def __init__(self) -> None:
        self._asked = 0

    def line(self, line: bytes) -> bytes | None:
        """Send a line and return what answers it."""
        raise NotImplementedError

    def call(self, method: str, /, **params: Any) -> Any:
        """Return the result of a method; raises Failed."""
        return self.ask(method, params)

    def ask(self, method: str, params: object) -> Any:
        """Return the result of a method with parameters that may be no keywords; raises Failed."""
        self._asked += 1
        line = self.line(request(method, params, call_id=self._asked).rstrip())
        assert line is not None
        reply = json.loads(line)
        assert reply["jsonrpc"] == "2.0"
        assert reply["id"] == self._asked
        if "error" in reply:
            assert set(reply) == {"jsonrpc", "id", "error"}
            raise Failed(reply["error"])
        assert set(reply) == {"jsonrpc", "id", "result"}
        return reply["result"]

    def card(self, **known: Any) -> str:
        """Register somebody and return their card."""
        return str(self.call("customer.register", **{"name": "Ada"} | known)["card"])

    def sell(self, card: str | None, amount: str | None = None, **more: Any) -> Any:
        """Complete a sale."""
        asked = {"key": key(), "card": card, "amount": amount} | more
        return self.call("sale.post", **{name: value for name, value in asked.items() if value is not None})

    def give(self, card: str, points: str, **more: Any) -> Any:
        """Give points by hand."""
        return self.call("points.adjust", **{"key": key(), "card": card, "points": points, "reason": "gift"} | more)

    def standing(self, card: str) -> Any:
        """Return how the customer of a card stands."""
        return self.call("customer.show", card=card)["standing"]


class NearRegister(Register):
    """Speaks to an open shop in this process."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def line(self, line: bytes) -> bytes | None:
        return answer(self.desk, line)

    def written(self) -> str:
        """Return a fingerprint of everything that is in the shop's file."""
        self.desk.shop.database.checkpoint()
        return sha256(self.desk.shop.database.path.read_bytes()).hexdigest()


class FarRegister(Register):
    """Speaks to a child process."""

    def __init__(self, shop: Path, *options: str) -> None:
        super().__init__()
        command = [sys.executable, "-m", "loyalty_desk", "api", "--shop", str(shop), *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        assert self.process.stdin
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def receive(self) -> bytes:
        """Return the next line that comes back."""
        assert self.process.stdout
        return self.process.stdout.readline()

    def line(self, line: bytes) -> bytes | None:
        self.send(line + b"\n")
        return self.receive()

    def finish(self) -> tuple[int, bytes, bytes]:
        """End the input and return the exit status, what was still said, and what was complained of."""
        said, complained = self.process.communicate()
        return self.process.returncode, said, complained

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError):
                if pipe:
                    pipe.close()
        self.process.wait()


def request(method: str, params: object, *, call_id: int) -> bytes:
    """Return the line of a request."""
    return json.dumps({"jsonrpc": "2.0", "id": call_id, "method": method, "params": params}).encode() + b"\n"


def key() -> str:
    """Return a new key."""
    return str(uuid.uuid4())


def program(**parts: Any) -> dict[str, Any]:
    """Return a program document with these parts."""
    return {"format": 1, "name": "Coffee House", "currency": "RUB", "time_zone": "Europe/Moscow", **parts}


def opened(path: Path, now: str = OPENS) -> Desk:
    """Open a shop with a clock that stands."""
    return Desk(Shop.open(path, SimulatedClock(datetime.fromisoformat(now))))
