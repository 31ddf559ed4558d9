"""The command line: each command imports its part only when it is called."""

import argparse
import contextlib
import io
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from loyalty_desk import __version__, paths

if TYPE_CHECKING:
    from loyalty_desk.services.clock import Clock
    from loyalty_desk.services.desk import Desk

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
LARGEST_LOG = 2_000_000
KINDS = ("customers", "sales", "ledger", "balances", "owner")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0, or 1 with one sentence that says why not."""
    from loyalty_desk.domain.errors import Invalid, Refused, Trouble

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name that a console cannot show is no reason to stop
    asked = _parser().parse_args(arguments)
    _start_log()
    try:
        return int(asked.run(asked))
    except (Refused, Trouble) as error:
        from loyalty_desk.api.refusals import explained

        return _refuse(explained(error))
    except Invalid as error:
        return _refuse(f"{error.field}: {error.problem}.")
    except KeyboardInterrupt:
        return 130


def _refuse(sentence: str) -> int:
    print(f"loyalty-desk: {sentence}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    told = "Loyalty cards, points and tiers for a small shop"
    parser = argparse.ArgumentParser(prog="loyalty-desk", description=told)
    parser.add_argument("--version", action="version", version=f"loyalty-desk {__version__}")
    parser.add_argument("--demo", action="store_true", help="open a made-up shop with a year of sales")
    parser.set_defaults(run=_screens)
    _add_commands(parser.add_subparsers(metavar="COMMAND"))
    return parser


def _add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    def command(name: str, run: Callable[[argparse.Namespace], int], told: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told, description=told)
        made.set_defaults(run=run)
        return made

    def of_shop(name: str, run: Callable[[argparse.Namespace], int], told: str) -> argparse.ArgumentParser:
        made = command(name, run, told)
        made.add_argument("--shop", type=Path, required=True, metavar="PATH", help="the shop file")
        return made

    api = of_shop("api", _api, "serve a cash register: JSON-RPC, one object a line, on standard input and output")
    api.add_argument("--create", action="store_true", help="make the shop file if it is missing")
    api.add_argument("--clock", metavar="TIME", help="rehearse with a clock that stands at TIME until it is set")
    demo = of_shop("demo", _demo, "make a shop with made-up customers and sales")
    for name, usual in (("--days", 365), ("--customers", 300), ("--seed", 1)):
        demo.add_argument(name, type=int, default=usual, metavar="N")
    export = of_shop("export", _export, "write an Excel workbook")
    _add_export(export)
    for made in (demo, export):
        made.add_argument("--language", choices=("en", "ru"), default="en")
    taken = of_shop("import", _import, "bring customers or past sales in from a table, CSV or Excel")
    taken.add_argument("--kind", choices=("customers", "sales"), required=True)
    taken.add_argument("--map", default="", metavar="FIELD=HEADING,…", help="columns by heading, or number as #3")
    taken.add_argument("--dry-run", action="store_true", help="only tell what would be taken")
    of_shop("verify", _verify, "recompute every balance, lot and total from the ledger")
    backup = of_shop("backup", _backup, "copy a shop, whole and checked")
    restore = of_shop("restore", _restore, "make a shop file from a backup")
    for made in (export, taken, backup, restore):
        made.add_argument("file", type=Path, metavar="FILE")
    command("self-test", _self_test, "try the whole counter line without a screen, step by step")


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("--kind", choices=KINDS, required=True)
    for name, which in (("from", "first"), ("to", "last")):
        export.add_argument(f"--{name}", type=_day, dest=which, metavar="DAY", help=f"the {which} day: 2026-01-31")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("not a day such as 2026-01-31") from None


def _screens(asked: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        return _refuse("There is no screen here to draw on; `loyalty-desk self-test` tries the program without one.")
    from loyalty_desk import app

    return app.run(demo=asked.demo)


def _api(asked: argparse.Namespace) -> int:
    from loyalty_desk.api.lines import serve

    desk = _desk_for_programs(asked)
    try:
        serve(desk, sys.stdin.buffer, sys.stdout.buffer)
    except BrokenPipeError:  # nobody listens any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        desk.shop.close()
    return 0


def _desk_for_programs(asked: argparse.Namespace) -> "Desk":
    from loyalty_desk.domain.errors import Trouble
    from loyalty_desk.services.desk import Desk
    from loyalty_desk.services.shop import Shop

    clock = _clock(asked)
    if asked.create and not asked.shop.exists():
        try:
            return Desk(Shop.create(asked.shop, clock))
        except Trouble as error:
            if error.code != "exists":  # another process was quicker
                raise
    return Desk(Shop.open(asked.shop, clock))


def _clock(asked: argparse.Namespace) -> "Clock":
    from loyalty_desk.api.scalars import Moment, Units
    from loyalty_desk.domain.errors import Invalid
    from loyalty_desk.services.clock import SimulatedClock, SystemClock

    if asked.clock is None:
        return SystemClock()
    try:
        return SimulatedClock(Moment.read(asked.clock, Units(0, _zone(asked.shop))))
    except ValueError as error:
        raise Invalid("--clock", str(error)) from None


def _zone(shop: Path) -> ZoneInfo:
    """Return the time zone of a shop, or the one that a new shop has."""
    from loyalty_desk.services.shop import SIMPLEST

    if not shop.exists():
        return ZoneInfo(str(SIMPLEST["time_zone"]))
    with _opened(shop) as desk:
        return desk.shop.program.time_zone


@contextlib.contextmanager
def _opened(path: Path) -> Iterator["Desk"]:
    from loyalty_desk.services.clock import SystemClock
    from loyalty_desk.services.desk import Desk
    from loyalty_desk.services.shop import Shop

    desk = Desk(Shop.open(path, SystemClock()))
    try:
        yield desk
    finally:
        desk.shop.close()


def _demo(asked: argparse.Namespace) -> int:
    from loyalty_desk.services.demo import make_demo

    make_demo(
        asked.shop,
        days=asked.days,
        customers=asked.customers,
        seed=asked.seed,
        language=asked.language,
    )
    print(f"{asked.shop}: a made-up shop of {asked.days} days.")
    return 0


def _export(asked: argparse.Namespace) -> int:
    with _opened(asked.shop) as desk:
        rows = desk.exports.write(asked.kind, asked.file, language=asked.language, start=asked.first, end=asked.last)
    print(f"{asked.file}: {rows} rows.")
    return 0


def _import(asked: argparse.Namespace) -> int:
    from loyalty_desk.api.import_file import import_file

    with _opened(asked.shop) as desk:
        print(import_file(desk, asked.file, asked.kind, mapped=asked.map, dry_run=asked.dry_run))
    return 0


def _verify(asked: argparse.Namespace) -> int:
    with _opened(asked.shop) as desk:
        checks = desk.audit.verify()
    for check in checks:
        print(f"{'ok   ' if check.ok else 'WRONG'}  {check.name}" + (f": {check.detail}" if check.detail else ""))
    return 0 if all(check.ok for check in checks) else _refuse("The books do not agree with themselves.")


def _backup(asked: argparse.Namespace) -> int:
    with _opened(asked.shop) as desk:
        made = desk.backups.backup(asked.file)
    print(f"{made.path}: sha256 {made.sha256}")
    return 0


def _restore(asked: argparse.Namespace) -> int:
    from loyalty_desk.services.backups import restore

    restore(asked.file, asked.shop)
    print(f"{asked.shop}: restored from {asked.file}.")
    return 0


def _self_test(_: argparse.Namespace) -> int:
    from loyalty_desk.api.self_test import run

    return run(print)


def _start_log() -> None:
    """Log to a file, and warnings to standard error; a folder that cannot be written to is no reason to stop."""
    shown = logging.StreamHandler()
    shown.setLevel(logging.WARNING)
    handlers: list[logging.Handler] = [shown]
    with contextlib.suppress(OSError):
        file = paths.log_folder() / "loyalty-desk.log"
        if file.exists() and file.stat().st_size > LARGEST_LOG:
            file.replace(file.with_suffix(".old.log"))
        handlers.append(logging.FileHandler(file, encoding="utf-8", delay=True))
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s", handlers=handlers
    )


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    raise SystemExit(main())
