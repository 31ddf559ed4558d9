"""Long work that is done apart (apart.py): functions of this module load what they need when they are called."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loyalty_desk.domain.selection import Selection
    from loyalty_desk.services.apart import Progress
    from loyalty_desk.services.desk import Desk
    from loyalty_desk.services.prediction import Forecast


def export(
    desk: "Desk",
    progress: "Progress",
    kind: str,
    path: Path,
    *,
    language: str,
    start: date | None = None,
    end: date | None = None,
    among: "Selection | None" = None,
    filters: tuple[tuple[str, str], ...] = (),
) -> int:
    """Write a workbook of a kind; returns its rows. As Exports.write."""
    return desk.exports.write(
        kind,
        path,
        language=language,
        start=start,
        end=end,
        among=among,
        filters=filters,
        progress=lambda rows: progress.report(rows, 0),
    )


def forecast(desk: "Desk", progress: "Progress", today: date) -> "Forecast | None":
    """Tell what is expected after today. As Predictions.forecast: its numbers keep an interpreter to themselves."""
    return desk.prediction.forecast(today, progress=lambda done: progress.report(done, 100))
