"""shop.*, nightly.run, clock.set and export.workbook: the shop as a whole."""

from pathlib import Path

from loyalty_desk import __version__
from loyalty_desk.api.replies import Replies, Reply
from loyalty_desk.api.requests import ClockChange, Export, FilePath, Nothing
from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services.clock import SimulatedClock
from loyalty_desk.services.desk import Desk


def info(desk: Desk, _: Nothing) -> Reply:
    """Tell what this shop is."""
    with desk.shop.database.snapshot():
        program = desk.shop.program
        return {
            "version": __version__,
            "schema": desk.shop.database.schema,
            "currency": program.currency,
            "time_zone": program.time_zone.key,
            "program_version": desk.rules.version(),
            "customers": desk.shop.customers.count(),
            "entries": desk.shop.ledger.last_entry(),
        }


def verify(desk: Desk, _: Nothing) -> Reply:
    """Recompute all books."""
    checks = desk.audit.verify()
    return {
        "ok": all(check.ok for check in checks),
        "checks": [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks],
    }


def backup(desk: Desk, asked: FilePath) -> Reply:
    """Copy the shop into a file of its own."""
    made = desk.backups.backup(_file(asked.path))
    return {"path": str(made.path), "sha256": made.sha256}


def export(desk: Desk, asked: Export) -> Reply:
    """Write a workbook."""
    path = _file(asked.path)
    rows = desk.exports.write(asked.kind, path, start=asked.from_, end=asked.to)
    return {"path": str(path), "rows": rows}


def nightly(desk: Desk, _: Nothing) -> Reply:
    """Post what is due by now."""
    run = desk.nightly.run()
    replies = Replies(desk.shop.program)
    return {
        "expired": {"lots": run.lots, "points": replies.points(run.points)},
        "tiers": [{"customer_id": move.customer_id, "before": move.before, "after": move.after} for move in run.tiers],
        "granted": [
            {"customer_id": each.customer_id, "mechanic": each.mechanic, "points": replies.points(each.points)}
            for each in run.granted
        ],
    }


def set_clock(desk: Desk, asked: ClockChange) -> Reply:
    """Move a simulated clock."""
    clock = desk.shop.clock
    if not isinstance(clock, SimulatedClock):
        raise Refused("rehearsal_only")
    clock.set(asked.now)
    return {"now": Replies(desk.shop.program).moment(clock.now())}


def _file(path: str) -> Path:
    if not path.strip() or not path.isprintable():
        raise Invalid("path", "not the name of a file")
    return Path(path)
