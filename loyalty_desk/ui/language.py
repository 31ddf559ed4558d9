"""The language of the screens: Qt Linguist's translations, compiled when they are first needed."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import platformdirs
import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QProcess, QTranslator

from loyalty_desk.paths import APPLICATION, resources

LANGUAGES = ("en", "ru")

_COMPILER = "lrelease.exe" if sys.platform == "win32" else "lrelease"
_PATIENCE_MS = 30_000
_log = logging.getLogger(__name__)


class LanguageChoice(StrEnum):
    """What the user wants: one of ours, or as the system has it."""

    SYSTEM = "system"
    EN = "en"
    RU = "ru"


def chosen(choice: LanguageChoice) -> str:
    """Return the language to speak; a system that speaks none of ours gets English."""
    if choice is not LanguageChoice.SYSTEM:
        return choice.value
    wanted = (name[:2].lower() for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def install(application: QCoreApplication, language: str) -> None:
    """Speak `language` in everything built from now on, Qt's own words included; an earlier language is forgotten."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(_locale(language))
    for translator in _translators(language):
        translator.setParent(application)
        application.installTranslator(translator)


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Speak `language` in the texts made meanwhile, on the main thread; no widget notices.

    Make the texts whole inside: what is put off until later speaks the usual language again.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application to translate for")
    locale, usual, others = QLocale(), application.findChildren(QTranslator), _translators(language)
    _exchange(application, usual, others)
    QLocale.setDefault(_locale(language))
    try:
        yield
    finally:
        _exchange(application, others, usual)
        QLocale.setDefault(locale)


class _Hush(QObject):
    """Keeps the news of another language from all widgets."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow the news."""
        return event.type() is QEvent.Type.LanguageChange


def _exchange(application: QCoreApplication, old: list[QTranslator], new: list[QTranslator]) -> None:
    hush = _Hush()
    application.installEventFilter(hush)
    for translator in old:
        application.removeTranslator(translator)
        translator.setParent(None)
    for translator in new:
        translator.setParent(application)
        application.installTranslator(translator)
    application.removeEventFilter(hush)


def _translators(language: str) -> list[QTranslator]:
    """Return Qt's own words and ours above them, as far as they are there."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    loaded = []
    for file in (qt, compiled(language)):
        translator = QTranslator()
        if file is not None and translator.load(str(file)):
            loaded.append(translator)
    return loaded


def compiled(language: str) -> Path | None:
    """Return the compiled translation: the shipped one, else one from this user's cache, made if it is missing.

    None, after a line in the log, when it can be neither found nor made; the screens are then in plain English.
    """
    source = resources() / "i18n" / f"{language}.ts"
    shipped = source.with_suffix(".qm")
    if shipped.exists():
        return shipped
    try:
        return cached(source, platformdirs.user_cache_path(APPLICATION, appauthor=False) / "i18n")
    except OSError:
        _log.warning("no translation for %s", language, exc_info=True)
        return None


def cached(source: Path, folder: Path) -> Path:
    """Return the compiled `source` from `folder`; it is compiled when it is new there or has changed since."""
    state = source.stat()
    file = folder / f"{source.stem}-{state.st_mtime_ns:x}-{state.st_size:x}.qm"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob(f"{source.stem}-*.qm"):
            older.unlink(missing_ok=True)
        compile_to(source, file)
    return file


def compile_to(source: Path, target: Path) -> None:
    """Compile a `.ts` with the compiler that comes with PySide6; `target` appears only when it is complete."""
    part = target.with_suffix(f".{QCoreApplication.applicationPid()}")
    compiler = QProcess()
    compiler.start(str(Path(PySide6.__file__).parent / _COMPILER), ["-silent", str(source), "-qm", str(part)])
    compiler.waitForFinished(_PATIENCE_MS)
    if compiler.exitStatus() is not QProcess.ExitStatus.NormalExit or compiler.exitCode() != 0:
        raise OSError(bytes(compiler.readAllStandardError().data()).decode(errors="replace"))
    part.replace(target)


def _locale(language: str) -> QLocale:
    system = QLocale.system()
    return system if system.name().startswith(language) else QLocale(language)
