"""Shipped resources are found in a checkout and in a wheel; folders are made when asked for."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from loyalty_desk import paths


def test_resources_of_this_installation_hold_the_words() -> None:
    assert (paths.resources() / "templates" / "words.en.toml").is_file()


@pytest.mark.parametrize("where", ["package/resources", "resources"])
def test_resources_lie_inside_the_package_or_beside_it(tmp_path: Path, where: str) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").touch()
    shutil.copy(paths.__file__, package / "paths.py")
    (tmp_path / where).mkdir()

    code = "from package.paths import resources; print(resources())"
    found = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True)

    assert Path(found.stdout.strip()) == (tmp_path / where).resolve()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folders of Linux")
def test_folders_are_the_users_own_and_made_when_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    assert paths.data_folder() == tmp_path / "data" / "loyalty-desk"
    assert paths.data_folder().is_dir()
    assert paths.log_folder().is_relative_to(tmp_path / "state" / "loyalty-desk")
    assert paths.log_folder().is_dir()
