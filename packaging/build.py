"""Builds what is not source: translations (a bundle and an installer come later).

`translations` brings the `.ts` files up to date with the texts of the screens;
`check-translations` fails with a list when a text is missing or unfinished;
`compile-translations` makes the `.qm` beside them, for a frozen program.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SCREENS = ROOT / "loyalty_desk" / "ui"
TEXTS = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "ru")
PLURAL_ONLY = ("en",)  # English stands in the source; only its plurals need forms

_EXE = ".exe" if sys.platform == "win32" else ""


def main() -> int:
    """Do what the command line says and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("translations", "check-translations", "compile-translations"):
        commands.add_parser(name)
    command = parser.parse_args().command
    if command == "translations":
        update(TEXTS)
    elif command == "compile-translations":
        compile_all(TEXTS)
    else:
        problems = sorted(check())
        print("\n".join(problems) or "all translations are complete")
        return 1 if problems else 0
    return 0


def update(folder: Path) -> None:
    """Bring the `.ts` files in `folder` up to date; translations that still fit are kept."""
    sources = sorted(str(path.relative_to(ROOT)) for path in SCREENS.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "sources.lst"
        listed.write_text("\n".join(sources), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-pluralonly"] if language in PLURAL_ONLY else []
            options += [
                "-silent",
                "-locations",
                "none",
                "-no-obsolete",
                "-sort-messages",
                "-disable-heuristic",
                "similartext",
            ]
            target = ["-source-language", "en", "-target-language", language, "-ts", str(folder / f"{language}.ts")]
            _run("lupdate", *options, f"@{listed}", *target)


def compile_all(folder: Path) -> None:
    """Compile every `.ts` in `folder` to a `.qm` beside it."""
    for language in LANGUAGES:
        _run("lrelease", "-silent", str(folder / f"{language}.ts"))


def check() -> Iterator[str]:
    """Yield what is wrong with the translations: out of date with the screens, unfinished, a placeholder lost."""
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            shutil.copy(TEXTS / f"{language}.ts", scratch)
        update(Path(scratch))
        for language in LANGUAGES:
            fresh = Path(scratch) / f"{language}.ts"
            if fresh.read_bytes() != (TEXTS / f"{language}.ts").read_bytes():
                yield f"{language}.ts is out of date: run packaging/build.py translations"
            yield from _problems(fresh)


def _problems(file: Path) -> Iterator[str]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            problem = _problem(message)
            if problem:
                yield f"{file.name}: {context.findtext('name')}: {message.findtext('source')!r} {problem}"


def _problem(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "is unfinished"
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if not all(forms):
        return "is empty"
    wanted = _placeholders(message.findtext("source") or "")
    if message.get("numerus") == "yes":
        wanted.discard("%Ln")  # a form for one thing may say it without the number
    return "" if all(wanted <= _placeholders(form) for form in forms) else "has lost a placeholder"


def _placeholders(text: str) -> set[str]:
    names = {part.partition("}")[0] for part in text.split("{")[1:]}
    return {f"{{{name}}}" for name in names} | ({"%Ln"} if "%Ln" in text else set())


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / f"{tool}{_EXE}"
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    raise SystemExit(main())
