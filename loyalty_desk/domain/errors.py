"""The three ways in which something does not happen."""

from functools import partial


class Refused(Exception):
    """A rule of the shop says no.

    `code` is one of the refusal codes that programs and screens know; `values` are what a sentence about it needs.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        """Return how another process makes the same refusal."""
        return partial(type(self), self.code, **self.values), ()


class Invalid(Exception):
    """What was typed or sent does not make sense: `field` names it, `problem` is a code of what is wrong."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(field, problem)
        self.field = field
        self.problem = problem


class Trouble(Exception):
    """The outside failed: disk, printer, lock. Nothing was changed, trying again may help.

    `code` is `locked`, `disk_full`, `disk_error`, `newer_shop`, `not_a_shop`, `damaged`, …; `detail` is for the log.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail
