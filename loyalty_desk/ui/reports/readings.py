"""What each part of the dashboard reads, the quick ones and those at the top first."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from loyalty_desk.domain.metrics.cohorts import Cohort
from loyalty_desk.domain.metrics.staff import Sign, StaffFigures
from loyalty_desk.domain.program import Program
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.loyalty import MonthKept, TierShare
from loyalty_desk.ui.reports.board import Board
from loyalty_desk.ui.reports.books_card import read_books
from loyalty_desk.ui.reports.burning_card import read_burning
from loyalty_desk.ui.reports.campaigns_card import read_campaigns
from loyalty_desk.ui.reports.forecast_card import read_forecast
from loyalty_desk.ui.reports.groups_card import read_groups
from loyalty_desk.ui.reports.leaving_card import read_leaving
from loyalty_desk.ui.reports.newcomers_card import read_visits
from loyalty_desk.ui.reports.question import Question, by_day, by_end, by_period
from loyalty_desk.ui.reports.reader import Reading
from loyalty_desk.ui.reports.report import Report, read_report, with_buyers
from loyalty_desk.ui.reports.return_words import read_return
from loyalty_desk.ui.tasks import Progress

_T = TypeVar("_T")

REPORT = "report"
BOOKS = "books"
OF_SETTINGS = ("buyers", "retention", "return")  # what the margin and the days of a customer change


def readings_of(board: Board, language: str, show_report: Callable[[Report], None]) -> tuple[Reading[Any], ...]:
    """Return everything that the board shows, in the order in which it is read; the page shows a report itself."""
    campaigns = _at_once(partial(read_campaigns, language=language))
    return (
        Reading(REPORT, _at_once(read_report), show_report, board.grey_report, by_period),
        Reading(BOOKS, _at_once(read_books), board.books.show_books, board.books.set_waiting, by_day),
        Reading("staff", _at_once(_staff), board.staff.show_staff, board.staff.set_waiting, by_period),
        Reading("return", _at_once(read_return), board.show_return, board.grey_return, by_period),
        Reading("burning", _at_once(read_burning), board.burning.show_burning, board.burning.set_waiting, by_day),
        Reading("buyers", _at_once(_buyers), lambda two: board.show_buyers(*two), board.grey_buyers, by_period),
        Reading("cohorts", _at_once(_cohorts), board.cohorts.show_cohorts, board.cohorts.set_waiting, by_end),
        Reading("visits", _at_once(read_visits), board.newcomers.show_visits, board.newcomers.set_waiting, by_period),
        Reading("groups", _at_once(read_groups), board.groups.show_rfm, board.groups.set_waiting, by_day),
        Reading("leaving", _at_once(read_leaving), board.leaving.show_leaving, board.leaving.set_waiting, by_day),
        Reading("signs", _at_once(_signs), board.books.show_signs, board.books.set_waiting, by_day),
        _retention_of(board),
        Reading("tiers", _at_once(_tiers), lambda two: board.tiers.show_tiers(*two), board.tiers.set_waiting, by_day),
        Reading("campaigns", campaigns, board.campaigns.show_campaigns, board.campaigns.set_waiting, by_period),
        Reading("forecast", read_forecast, board.forecast.show_forecast, board.forecast.set_waiting, by_day),
    )


def _retention_of(board: Board) -> Reading[tuple[list[MonthKept], int]]:
    card = board.retention
    return Reading("retention", _retention, lambda two: card.show_months(*two), card.set_waiting, by_end)


def _at_once(read: Callable[[Desk, Question], _T]) -> Callable[[Desk, Question, Progress], _T]:
    """Return a reading of few statements, which cannot be stopped between them."""

    def reading(desk: Desk, question: Question, progress: Progress) -> _T:
        progress.check()
        return read(desk, question)

    return reading


def _buyers(desk: Desk, question: Question) -> tuple[Report, int]:
    return with_buyers(desk, question), desk.reports.customer_days


def _staff(desk: Desk, question: Question) -> list[StaffFigures]:
    return desk.loyalty.staff(question.span.start, question.span.end)


def _cohorts(desk: Desk, question: Question) -> tuple[Cohort, ...]:
    return desk.loyalty.cohorts(question.span.end)


def _signs(desk: Desk, question: Question) -> list[Sign]:
    return desk.loyalty.signs(question.today)


def _retention(desk: Desk, question: Question, progress: Progress) -> tuple[list[MonthKept], int]:
    days = desk.reports.customer_days
    return desk.loyalty.retention(question.span.end, days, progress=lambda _: progress.check()), days


def _tiers(desk: Desk, _question: Question) -> tuple[tuple[TierShare, ...], Program]:
    return desk.loyalty.tiers(), desk.shop.program
