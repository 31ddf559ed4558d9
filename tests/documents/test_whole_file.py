"""A file is there as a whole or not at all."""

import errno
from pathlib import Path

import pytest

from loyalty_desk.documents.whole_file import save, whole_file
from loyalty_desk.domain.errors import Trouble


def test_content_takes_the_place_of_an_older_file(tmp_path: Path) -> None:
    target = tmp_path / "отчёт.xlsx"
    save(b"old", target)
    save(b"new", target)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("error", "code"),
    [(OSError(errno.ENOSPC, "full"), "disk_full"), (OSError(errno.EIO, "broken"), "disk_error")],
)
def test_a_failing_disk_leaves_the_older_file(tmp_path: Path, error: OSError, code: str) -> None:
    target = tmp_path / "report.xlsx"
    save(b"old", target)

    def write_half() -> None:
        with whole_file(target) as part:
            part.write_bytes(b"half")
            raise error

    with pytest.raises(Trouble) as trouble:
        write_half()

    assert trouble.value.code == code
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_bug_leaves_nothing_and_is_not_hidden(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), whole_file(tmp_path / "report.xlsx"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_cannot_be_replaced_is_busy(tmp_path: Path) -> None:
    target = tmp_path / "report.xlsx"
    (target / "held").mkdir(parents=True)
    with pytest.raises(Trouble) as trouble:
        save(b"new", target)
    assert trouble.value.code == "file_busy"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_a_disk_error(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        save(b"new", tmp_path / "nowhere" / "report.xlsx")
    assert trouble.value.code == "disk_error"


def test_a_long_name_is_taken(tmp_path: Path) -> None:
    target = tmp_path / ("я" * 120 + ".xlsx")
    save(b"new", target)
    assert target.read_bytes() == b"new"
