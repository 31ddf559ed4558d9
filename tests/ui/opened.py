"""Stands for the programs of the system that show files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def catch(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return a list that fills with the files that would be opened."""
    shown: list[Path] = []

    def show(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    return shown
