"""Folders for practice: each process its own, and none stays after its process."""

import subprocess
import sys
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.ui.practice_folder import PracticeFolder, sweep

CRASH = """
import os, sys
from pathlib import Path
from loyalty_desk.ui.practice_folder import PracticeFolder
folder = PracticeFolder(Path(sys.argv[1]))
folder.file.write_text("a copy")
folder.file.with_name(".half a copy.new").write_text("half")
os._exit(1)
"""


def test_a_folder_is_there_until_it_is_removed(tmp_path: Path) -> None:
    one, other = PracticeFolder(tmp_path / "practice"), PracticeFolder(tmp_path / "practice")
    one.file.write_text("a copy")
    assert one.file != other.file
    one.remove()
    assert not one.file.parent.exists()
    assert other.file.parent.exists()
    other.remove()
    assert not list((tmp_path / "practice").iterdir())


def test_what_a_crash_left_is_swept_and_what_is_in_use_is_not(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], check=False)
    assert list(tmp_path.glob("*/practice.loyalty"))
    mine = PracticeFolder(tmp_path)
    mine.file.write_text("a copy")
    sweep(tmp_path)
    assert list(tmp_path.glob("*/*")) == [mine.file]
    mine.remove()
    assert not list(tmp_path.iterdir())


def test_nothing_to_sweep(tmp_path: Path) -> None:
    sweep(tmp_path / "never practised")
    assert not list(tmp_path.iterdir())


def test_where_no_folder_can_be_made_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "practice").write_text("a file, no folder")
    with pytest.raises(Trouble, match="read_only"):
        PracticeFolder(tmp_path / "practice")
