from datetime import datetime

from loyalty_desk.store.customers import Person
from tests.services.conftest import OpenShop
from tests.shop import MOSCOW


def test_a_batch_shrinks_as_its_cards_are_given(open_shop: OpenShop) -> None:
    shop = open_shop(now="2026-01-10 12:30")
    cards = shop.desk.cardroom
    assert cards.batches() == ()
    first = cards.print_blanks(3, "fair")
    shop.go("2026-01-11 09:00")
    cards.print_blanks(2, "window")
    assert [(batch.name, batch.left) for batch in cards.batches()] == [("window", 2), ("fair", 3)]
    assert cards.batches()[1].printed_at == datetime(2026, 1, 10, 12, 30, tzinfo=MOSCOW)
    assert cards.blanks_of("fair") == first
    shop.desk.enrolment.register(Person(name="Boris"), card=first[0])
    assert [batch.left for batch in cards.batches()] == [2, 2]
    assert cards.blanks_of("fair") == first[1:]
