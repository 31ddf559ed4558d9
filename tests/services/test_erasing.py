"""A person who asks to be forgotten."""

from datetime import date
from pathlib import Path

import pytest

from loyalty_desk.domain.errors import Invalid, Refused
from loyalty_desk.services import backups
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.enrolment import Given
from loyalty_desk.services.shop import Shop
from loyalty_desk.store.customers import Person
from loyalty_desk.store.erasures import Erasures
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key

NAME, MAIL, NOTE, TAG, LABEL = "Zephyrine Quillon", "zephyrine@quillon.example", "collects owls", "owlish", "Owlday"
SECRETS = ("zephyrine", "quillon", "owl", "79125550001")


def zephyrine(shop: Rehearsal) -> Person:
    person = Person(name=NAME, phone="+79125550001", email=MAIL, birthday=date(1990, 5, 1), note=NOTE)
    shop.desk.enrolment.register(person, consents=(Given("data", True, f"I, {NAME}, agree"),))
    return person


def written(path: Path) -> bytes:
    """Return all that stands on the disk for a shop, in small letters."""
    files = (path, path.with_name(path.name + "-wal"))
    return b"".join(each.read_bytes() for each in files if each.exists()).lower()


def test_nothing_of_the_person_is_left_in_the_file(open_shop: OpenShop) -> None:
    shop = open_shop(earning={"per": "1.00"})
    for number in range(50):
        shop.customer(f"Somebody {number}", phone=f"+7912600{number:04}")
    zephyrine(shop)
    (found,) = shop.desk.enrolment.find("quillon")
    who = found.customer_id
    shop.desk.enrolment.change_tags(who, [TAG])
    shop.shop.database.run(
        "INSERT INTO important_date (customer_id, label, month_day) VALUES (?, ?, '05-01')", (who, LABEL)
    )
    sold = shop.sale(who, "10.00")
    shop.shop.database.checkpoint()
    assert all(secret.encode() in written(shop.shop.database.path) for secret in SECRETS)
    done = shop.desk.erasing.erase(who, reason="asked by letter")
    assert done.finished
    left = written(shop.shop.database.path)
    assert [secret for secret in SECRETS if secret.encode() in left] == []
    assert shop.desk.enrolment.find("quillon") == []
    assert shop.desk.enrolment.by_phone("+79125550001") is None
    shop.check(who)
    shop.refund(sold)
    assert shop.balance(who) == "0"
    shop.check(who)


def test_the_act_says_what_was_done(open_shop: OpenShop) -> None:
    shop = open_shop()
    zephyrine(shop)
    who = shop.desk.enrolment.find("quillon")[0].customer_id
    act = shop.desk.erasing.erase(who, reason=" asked ").act
    assert (act.number, act.customer_id, act.staff, act.reason) == (1, who, "Olga", "asked")
    assert act.at == shop.shop.now()
    assert act.erased == ("name", "phone", "email", "birthday", "note", "consent")
    assert shop.desk.erasing.erase(who, reason="again").act == act
    assert Erasures(shop.shop.database).of_customer(who) == act
    with pytest.raises(Invalid, match="empty"):
        shop.desk.erasing.erase(who, reason=" ")


def test_the_cards_are_blocked_and_the_consents_still_stand(open_shop: OpenShop) -> None:
    shop = open_shop()
    zephyrine(shop)
    found = shop.desk.enrolment.find("quillon")[0]
    shop.desk.erasing.erase(found.customer_id, reason="asked")
    with pytest.raises(Refused, match="card_blocked"):
        shop.desk.counter.holder(found.card or "")
    (consent,) = shop.desk.enrolment.consents(found.customer_id)
    assert (consent.kind, consent.given, consent.text) == ("data", True, "")


def test_duplicates_of_the_person_are_erased_too(open_shop: OpenShop) -> None:
    shop = open_shop()
    anna = shop.customer("Anna")
    zephyrine(shop)
    twin = shop.desk.enrolment.find("quillon")[0].customer_id
    shop.desk.merging.merge(new_key(), anna, twin)
    shop.desk.erasing.erase(anna, reason="asked")
    left = written(shop.shop.database.path)
    assert [secret for secret in SECRETS if secret.encode() in left] == []
    with pytest.raises(Refused, match="not_allowed") as refused:
        shop.desk.merging.unmerge(new_key(), anna)
    assert refused.value.values == {"why": "erased"}
    with pytest.raises(Refused, match="not_allowed"):
        shop.desk.merging.merge(new_key(), shop.customer("Vera"), anna)
    shop.check(anna)


def test_a_reader_who_needs_the_log_delays_the_end(open_shop: OpenShop) -> None:
    shop = open_shop()
    zephyrine(shop)
    who = shop.desk.enrolment.find("quillon")[0].customer_id
    with shop.shop.database.another() as reader, reader.snapshot():
        assert not shop.desk.erasing.erase(who, reason="asked").finished
    assert shop.desk.erasing.finish()


def test_a_copy_from_before_forgets_again_when_it_is_put_back(tmp_path: Path) -> None:
    place, copy = tmp_path / "shop.ldesk", tmp_path / "copy.ldesk"
    desk = Desk(Shop.create(place, SystemClock()))
    person = Person(name=NAME, phone="+79125550001", email=MAIL)
    who = desk.enrolment.register(person).customer_id
    other = desk.enrolment.register(Person(name="Boris")).customer_id
    desk.backups.backup(copy)
    desk.erasing.erase(who, reason="asked")
    desk.shop.close()
    assert b"quillon" in written(copy)
    backups.restore(copy, place)
    again = Desk(Shop.open(place, SystemClock()))
    assert (again.enrolment.customer(who).name, again.enrolment.customer(other).name) == ("", "Boris")
    assert [tombstone.customer_id for tombstone in Erasures(again.shop.database).tombstones()] == [who]
    again.shop.close()
    assert b"quillon" not in written(place)
