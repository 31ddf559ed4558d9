from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Trouble
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.ui.first_start.choices import Choices
from loyalty_desk.ui.first_start.founding import found


def test_a_shop_whose_cards_cannot_be_written_is_not_made_at_all(tmp_path: Path) -> None:
    (tmp_path / "Petals.pdf").mkdir()
    choices = Choices(
        folder=tmp_path, language="en", currency="EUR", time_zone="Europe/Berlin", country="DE", name="Petals"
    )
    with pytest.raises(Trouble):
        found(choices, clock=SystemClock(), categories=(), batch="First cards")
    assert [path.name for path in tmp_path.iterdir()] == ["Petals.pdf"]
    (tmp_path / "Petals.pdf").rmdir()
    assert found(choices, clock=SystemClock(), categories=(), batch="First cards").cards == tmp_path / "Petals.pdf"
