"""The charts in cards of all widths that a dashboard may give them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from loyalty_desk.ui.theme import GAP
from tests.screens.gallery_charts import ChartsSketch
from tests.screens.harness import Look, draw


@pytest.mark.parametrize("width", [312, 420, 560, 1000])
def test_charts(qapp: QApplication, tmp_path: Path, look: Look, width: int) -> None:
    size = QSize(width + 2 * GAP, 3300)
    draw(lambda: ChartsSketch(look.language), f"charts_{width}", tmp_path, look=look, size=size)
