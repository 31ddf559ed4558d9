"""The check of translations finds what is missing, in a copy of a small translation file."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from loyalty_desk.paths import resources

TEXT = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="ru"><context><name>Page</name>
<message{numerus}><source>{source}</source>{translation}</message>
</context></TS>
"""


@pytest.fixture(scope="module")
def build() -> ModuleType:
    file = resources().parent / "packaging" / "build.py"
    spec = importlib.util.spec_from_file_location("build", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("Close", "<translation>Закрыть</translation>", ""),
        ("Close", '<translation type="unfinished"></translation>', "is unfinished"),
        ("Close", "<translation></translation>", "is empty"),
        ("To {name}", "<translation>Для {name}</translation>", ""),
        ("To {name}", "<translation>Для {имя}</translation>", "has lost a placeholder"),
        ("%Ln day(s)", "<translation><numerusform>день</numerusform></translation>", ""),
        ("%Ln day(s)", "<translation><numerusform></numerusform></translation>", "is empty"),
    ],
)
def test_each_text_is_checked(build: ModuleType, tmp_path: Path, source: str, translation: str, problem: str) -> None:
    file = tmp_path / "ru.ts"
    numerus = ' numerus="yes"' if "%Ln" in source else ""
    file.write_text(TEXT.format(source=source, translation=translation, numerus=numerus), encoding="utf-8")
    found = list(build._problems(file))
    assert found == ([f"ru.ts: Page: {source!r} {problem}"] if problem else [])


def test_update_keeps_translations_and_finds_new_texts(build: ModuleType, tmp_path: Path) -> None:
    for language in build.LANGUAGES:
        text = (build.TEXTS / f"{language}.ts").read_text(encoding="utf-8")
        (tmp_path / f"{language}.ts").write_text(text.replace(">Rehearsal<", ">Old<"), encoding="utf-8")
    build.update(tmp_path)
    russian = (tmp_path / "ru.ts").read_text(encoding="utf-8")
    assert ">Rehearsal<" in russian
    assert ">Old<" not in russian
    assert ">Закрыть<" in russian
    assert "<location" not in russian
    assert 'numerus="yes"' in (tmp_path / "en.ts").read_text(encoding="utf-8")
