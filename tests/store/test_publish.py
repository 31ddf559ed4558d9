"""A file has its name only when it is whole."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.store.publish import new_file


def refuse_links(_self: Path, _target: Path) -> NoReturn:
    """Stand for a file system without links, such as a memory stick's."""
    raise OSError(errno.EPERM, "no links here")


@pytest.mark.parametrize("links", [True, False])
def test_appears_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse_links)
    path = tmp_path / "a.shop"
    with new_file(path) as temporary:
        temporary.write_text("whole")
        assert not path.exists()
    assert path.read_text() == "whole"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with new_file(tmp_path / "a.shop") as temporary:
            temporary.write_text("half")
            Path(f"{temporary}-wal").write_text("half")
            raise KeyError("price")

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_name_taken_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.shop"

    def race() -> None:
        with new_file(path) as temporary:
            temporary.write_text("mine")
            path.write_text("theirs")

    with pytest.raises(Trouble, match="exists"):
        race()
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_replaces_where_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.shop"
    path.write_text("old")
    with new_file(path, replace=True) as temporary:
        temporary.write_text("new")
    assert path.read_text() == "new"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk_full"), (errno.EACCES, "read_only"), (errno.ENOENT, "missing"), (errno.EIO, "disk_error")],
)
def test_names_what_went_wrong(tmp_path: Path, number: int, code: str) -> None:
    def fail() -> None:
        with new_file(tmp_path / "a.shop"):
            raise OSError(number, os.strerror(number))

    with pytest.raises(Trouble, match=code):
        fail()
