"""The self-test is honest: it passes here, and tells the step that failed when one does."""

import pytest

from loyalty_desk.api import self_test
from loyalty_desk.api.self_test import STEPS, StepFailed, Trial
from loyalty_desk.domain.errors import Trouble

NAMES = [
    "register",
    "make the card",
    "read the QR back",
    "sale",
    "redeem",
    "partial refund",
    "expiry",
    "export",
    "verify",
]


def test_every_step_says_its_result_in_a_line() -> None:
    said: list[str] = []
    assert self_test.run(said.append) == 0
    assert [line.split(":")[0] for line in said] == [f"ok      {name}" for name in NAMES]
    assert all("\n" not in line for line in said)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (StepFailed("1 instead of 2"), "1 instead of 2"),
        (Trouble("disk_full"), "The disk is full."),
        (RuntimeError("broken"), "RuntimeError: broken"),
    ],
)
def test_the_step_that_fails_is_the_last_one_told(monkeypatch: pytest.MonkeyPatch, error: Exception, told: str) -> None:
    def fail(trial: Trial) -> str:
        raise error

    monkeypatch.setattr(self_test, "STEPS", (STEPS[0], ("read the QR back", fail), *STEPS[1:]))
    said: list[str] = []
    assert self_test.run(said.append) == 1
    assert said[1:] == [f"FAILED  read the QR back: {told}"]
