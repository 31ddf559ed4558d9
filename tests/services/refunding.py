"""What the tests of refunds share."""

from loyalty_desk.domain.customer import CustomerId
from loyalty_desk.domain.kinds import points_text
from loyalty_desk.services.counter import Sold
from loyalty_desk.services.refunds import Refunded
from tests.shop import Rehearsal

ONE_PER_ONE = {"per": "1.00"}


def told(back: Refunded) -> tuple[str, str, str, str]:
    """Money back, points back, points taken, debt."""
    assert back.money_back % 1 == 0
    money = f"{back.money_back // 100}.{back.money_back % 100:02}"
    return money, points_text(back.points_back), points_text(back.points_taken), points_text(back.debt)


def earned_and_spent(shop: Rehearsal, spent: str = "100") -> tuple[CustomerId, Sold]:
    """A customer who earned 100 with one sale and spent them on another."""
    anna = shop.customer()
    first = shop.sale(anna, "100.00")
    shop.sale(anna, f"{spent}.00", redeem=spent)
    return anna, first
