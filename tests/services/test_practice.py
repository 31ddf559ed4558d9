"""Practice: everything can be done in the copy, and nothing of it reaches the shop."""

from hashlib import sha256
from pathlib import Path

import pytest

from loyalty_desk.documents.receipt_text import receipt_text
from loyalty_desk.domain.card import sale_code
from loyalty_desk.domain.errors import Refused
from loyalty_desk.domain.progress import Cancelled
from loyalty_desk.services.clock import SystemClock
from loyalty_desk.services.desk import Desk
from loyalty_desk.services.practice import copy_for_practice, is_practice
from loyalty_desk.services.receipts import receipt_of
from loyalty_desk.services.shop import Shop
from tests.services.conftest import OpenShop
from tests.shop import Rehearsal, new_key


@pytest.fixture
def shop(open_shop: OpenShop) -> Rehearsal:
    """A shop with a customer who has points, and an approval password."""
    made = open_shop()
    made.adjust(made.customer("Anna"), "100")
    made.desk.approvals.set_password(None, "open sesame")
    return made


def written(shop: Rehearsal) -> tuple[str, ...]:
    """Return the fingerprints of the shop's file and of what stands beside it."""
    path = shop.shop.database.path
    files = (path, Path(f"{path}-wal"))
    return tuple(sha256(file.read_bytes()).hexdigest() for file in files if file.exists())


def practised(shop: Rehearsal, folder: Path) -> Desk:
    copy_for_practice(shop.shop, folder / "practice.loyalty")
    return Desk(Shop.open(folder / "practice.loyalty", SystemClock()))


def test_the_copy_knows_what_it_is_and_the_shop_stays_as_it_was(shop: Rehearsal, tmp_path: Path) -> None:
    before = written(shop)
    desk = practised(shop, tmp_path)
    (anna,) = desk.enrolment.find("Anna")
    desk.points.adjust(new_key(), anna.customer_id, 500, reason="trying")
    desk.nightly.run()
    assert is_practice(desk.shop)
    assert desk.counter.visit(anna.customer_id).standing.balance == 10500
    desk.shop.close()
    assert not is_practice(shop.shop)
    assert (written(shop), shop.balance(anna.customer_id)) == (before, "100")
    assert not list(tmp_path.glob("*.sha256"))


def test_the_password_cannot_be_guessed_in_a_copy(shop: Rehearsal, tmp_path: Path) -> None:
    desk = practised(shop, tmp_path)
    assert not desk.approvals.required
    assert "argon2" not in str(desk.shop.settings.get("approval"))
    desk.shop.close()


def test_nothing_leaves_a_copy(shop: Rehearsal, tmp_path: Path) -> None:
    desk = practised(shop, tmp_path)
    for leave in (
        lambda: desk.backups.backup(tmp_path / "backup.loyalty"),
        lambda: desk.exports.write("customers", tmp_path / "customers.xlsx"),
        lambda: desk.cardroom.print_blanks(10),
    ):
        with pytest.raises(Refused, match="practice_only"):
            leave()
    assert not list(tmp_path.glob("backup*")) + list(tmp_path.glob("*.xlsx"))
    desk.shop.close()


@pytest.mark.parametrize(("language", "said"), [("en", "PRACTICE"), ("ru", "ТРЕНИРОВКА")])
def test_a_receipt_of_practice_says_so_and_returns_nothing(
    shop: Rehearsal, tmp_path: Path, language: str, said: str
) -> None:
    sold = shop.sale(None, "100.00")
    desk = practised(shop, tmp_path)
    texts = [
        receipt_text(receipt_of(each, sold.sale_id, language, lambda _program, reason: reason.code), language)
        for each in (shop.desk, desk)
    ]
    digits = [text.replace(" ", "") for text in texts]
    assert [said in text for text in texts] == [False, True]
    assert [sale_code(sold.sale_id) in text for text in digits] == [True, False]
    desk.shop.close()


def test_a_cancelled_copy_leaves_nothing(shop: Rehearsal, tmp_path: Path) -> None:
    def stop(_done: int) -> None:
        raise Cancelled

    folder = tmp_path / "practice"
    folder.mkdir()
    with pytest.raises(Cancelled):
        copy_for_practice(shop.shop, folder / "practice.loyalty", stop)
    assert not list(folder.iterdir())
