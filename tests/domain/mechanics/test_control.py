"""The control group."""

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.mechanics.control import is_control


def test_every_third_newcomer_is_set_aside() -> None:
    assert [number for number in range(1, 10) if is_control(3, CustomerId(number))] == [3, 6, 9]
    assert not is_control(None, CustomerId(3))
