"""A screen of its own with real keys: an X server without a display, driven by xdotool.

`with open_screen(layout="ru") as screen, screen.run("-m", "tests.flows.scan_till") as program:` starts a Python program
whose printed lines are what a test waits for. There is no window manager: call `program.take_focus()` when a window has
opened or closed.
"""

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
NEEDED = ("Xvfb", "xdotool", "setxkbmap", "timeout")
OPTIONS = ("-noreset", "-nolisten", "tcp")
LIFETIME_S = 600
PATIENCE_S = 30.0
TOP_ROW = {sign: str(10 + place) for place, sign in enumerate("1234567890")}  # X11 key codes, the same in each layout
ENTER, F2 = "36", "68"
PHOTOGRAPH = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""

needs_xvfb = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED), reason="needs " + ", ".join(NEEDED) + " on this machine"
)


@dataclass(frozen=True)
class Screen:
    """One X server; keys go to the window that has the focus."""

    environment: dict[str, str] = field(repr=False)

    @contextmanager
    def run(self, *arguments: str) -> Iterator["Program"]:
        """Run Python with `arguments` on this screen from the project's folder until the block ends."""
        process = subprocess.Popen(
            [sys.executable, "-u", *arguments],
            cwd=PROJECT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        program = Program(self, process)
        reader = threading.Thread(target=program.read, daemon=True)
        reader.start()
        try:
            yield program
        finally:
            end(process)
            reader.join(PATIENCE_S)
            if process.stdout is not None:
                process.stdout.close()

    def set_layout(self, name: str) -> None:
        """Switch the keyboard to a layout: us, ru, de, fr …"""
        self.command("setxkbmap", name)

    def press(self, *keys: str, gap_ms: int = 120) -> None:
        """Press keys one after the other by their X names (`Return`, `F2`, `ctrl+k`) or key codes."""
        self.command("xdotool", "key", "--delay", str(gap_ms), *keys)

    def type_text(self, text: str, *, gap_ms: int = 120) -> None:
        """Type any text as a person does."""
        self.command("xdotool", "type", "--delay", str(gap_ms), text)

    def type_digits(self, digits: str, *, gap_ms: int = 120) -> None:
        """Type digits by the places of their keys."""
        self.press(*(TOP_ROW[digit] for digit in digits), gap_ms=gap_ms)

    def scan(self, *codes: str, gap_ms: int = 4) -> None:
        """Scan codes of digits, one directly after the other, each ended by Enter."""
        self.press_fast(*(key for code in codes for key in (*(TOP_ROW[digit] for digit in code), ENTER)), gap_ms=gap_ms)

    def press_fast(self, *codes: str, gap_ms: int = 4) -> None:
        """Press keys by their X11 codes with exact pauses."""
        self.command(sys.executable, "-m", "tests.flows.fast_keys", str(gap_ms), *codes)

    def photograph(self, picture: Path) -> None:
        """Save what is on the screen as PNG."""
        self.command(sys.executable, "-c", PHOTOGRAPH, str(picture))

    def command(self, *arguments: str) -> str:
        """Run one program to its end on this screen and return what it prints."""
        done = subprocess.run(
            arguments,
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.returncode == 0, f"{arguments[0]}: {done.stdout}{done.stderr}"
        return done.stdout


@dataclass
class Program:
    """A running child and the lines it has printed."""

    screen: Screen
    process: subprocess.Popen[str]
    printed: list[str] = field(default_factory=list)
    _lines: queue.SimpleQueue[str | None] = field(default_factory=queue.SimpleQueue)

    def read(self) -> None:
        """Collect lines until the child ends; runs in a thread."""
        for line in self.process.stdout or ():
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def wait_for(self, beginning: str) -> str:
        """Return the rest of the next line that begins so; fail with all that was printed if none comes."""
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                line = self._lines.get(timeout=max(until - time.monotonic(), 0))
            except queue.Empty:
                line = None
            assert line is not None, f"no line begins with {beginning!r} in:\n" + "\n".join(self.printed)
            self.printed.append(line)
            if line.startswith(beginning):
                return line.removeprefix(beginning).strip()

    def take_focus(self) -> None:
        """Give the keyboard to the topmost window of this program."""
        found = self.screen.command("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid))
        self.screen.command("xdotool", "windowfocus", "--sync", found.split()[-1])


@contextmanager
def open_screen(*, layout: str = "us", size: str = "1280x800") -> Iterator[Screen]:
    """Start an X server on a free display until the block ends; it never outlives ten minutes."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["timeout", str(LIFETIME_S), "Xvfb", "-displayfd", str(writing), *OPTIONS, "-screen", "0", f"{size}x24"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as answer:
            display = answer.readline().strip()
        assert display, "the X server did not start"
        screen = Screen(environment_of(display))
        screen.set_layout(layout)
        yield screen
    finally:
        end(server)


def environment_of(display: str) -> dict[str, str]:
    """Return this process's environment, with `display` as the only screen and no input method between."""
    foreign = {"WAYLAND_DISPLAY", "QT_IM_MODULE", "XMODIFIERS", "XAUTHORITY"}
    kept = {name: value for name, value in os.environ.items() if name not in foreign}
    return kept | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "PYTHONIOENCODING": "utf-8"}


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """Ask a process to end, insist after a while, and collect it."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
