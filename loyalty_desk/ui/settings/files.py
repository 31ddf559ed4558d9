"""Asking for a file, and showing one with the system's own program; nothing waits."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

_Chosen = Callable[[Path], None]


def ask_to_save(parent: QWidget, title: str, suggestion: Path, *, kinds: str, chosen: _Chosen) -> QFileDialog:
    """Ask where to write; `chosen` is called with the file, the dialog asks before one is overwritten."""
    dialog = _dialog(parent, title, suggestion.parent, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    dialog.open()
    return dialog


def ask_to_open(parent: QWidget, title: str, folder: Path, *, kinds: str, chosen: _Chosen) -> QFileDialog:
    """Ask for a file that is there; `chosen` is called with it."""
    dialog = _dialog(parent, title, folder, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, folder: Path, *, chosen: _Chosen) -> QFileDialog:
    """Ask for a folder; `chosen` is called with it."""
    dialog = _dialog(parent, title, folder, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def show(path: Path) -> None:
    """Open a file or a folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _dialog(parent: QWidget, title: str, folder: Path, chosen: _Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    dialog.fileSelected.connect(lambda text: chosen(Path(text)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog
