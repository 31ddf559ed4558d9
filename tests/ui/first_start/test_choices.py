from pathlib import Path

import pytest

from loyalty_desk.ui.first_start.choices import free_path


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Кофейня на Лесной", "Кофейня на Лесной.loyalty"),
        ('A/B\\C: "D"?', "A B C D.loyalty"),
        ("  ..  ", "shop.loyalty"),
        ("", "shop.loyalty"),
        ("x" * 300, "x" * 80 + ".loyalty"),
        ("one\ntwo\x00", "one two.loyalty"),
    ],
)
def test_any_name_makes_a_file(tmp_path: Path, name: str, file: str) -> None:
    path = free_path(tmp_path, name)
    assert path.name == file
    path.write_text("")
    assert free_path(tmp_path, name).stem == path.stem + " 2"
