"""The control group: every n-th newcomer goes without bonuses, so that their effect is measured."""

from loyalty_desk.domain.customer import CustomerId


def is_control(every: int | None, customer_id: CustomerId) -> bool:
    """Return whether a newcomer is set aside; customers are numbered from 1 in the order in which they come."""
    return every is not None and customer_id % every == 0
