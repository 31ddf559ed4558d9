"""A receipt in plain text says all of the sale and keeps to its width."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty_desk.documents.fixed_width import columns, pair, tidy
from loyalty_desk.documents.receipt import ReceiptDiscount, ReceiptLine, ReceiptMember
from loyalty_desk.documents.receipt_text import receipt_text
from tests.documents.shop import ANONYMOUS, MEMBER

RUSSIAN = """\
       Кофейня на Лесной
         ул. Лесная, 12
     31 янв. 2026 г., 16:05
--------------------------------
Капучино большой на
овсяном молоке с сиропом  500,00
  2 × 250,00
Круассан                  460,00
--------------------------------
Сумма                     960,00
Золото: скидка 5 %        −48,00
Оплачено баллами: 200    −200,00
Подарочный сертификат    −100,00
К ОПЛАТЕ                612,00 ₽
--------------------------------
         Мария · Золото
Списано баллов              −200
Начислено баллов            +213
Баллов на карте            1 261
  Потратьте 120 баллов до 28
  февр. 2026 г.
--------------------------------
      9800 0000 0012 3452
       Нужен для возврата
      Вас обслужили: Анна
            Спасибо!
        Ждём вас снова.
"""

ENGLISH = """\
               Coffee House
          Jan 31, 2026, 4:05 PM
------------------------------------------
Purchase                         12,345.67
------------------------------------------
TO PAY                          $12,345.67
------------------------------------------
           9800 0000 0000 0074
           Needed for a return
"""

ANY_TEXT = st.text(max_size=90)


def test_a_member_sees_goods_payment_and_points() -> None:
    assert receipt_text(MEMBER, "ru") == RUSSIAN


def test_a_sale_without_a_card_has_no_points() -> None:
    assert receipt_text(ANONYMOUS, "en", width=42) == ENGLISH


def test_a_newcomer_without_name_and_tier_sees_points_only() -> None:
    text = receipt_text(replace(ANONYMOUS, member=ReceiptMember(balance=150, earned=150)), "en")
    assert "Points earned              +1.50" in text
    assert "Points used" not in text
    assert "·" not in text


@pytest.mark.parametrize("width", [32, 42])
@given(name=ANY_TEXT, shop=ANY_TEXT, amount=st.integers(-(10**14), 10**14))
def test_no_line_is_wider_than_the_paper(width: int, name: str, shop: str, amount: int) -> None:
    receipt = replace(
        MEMBER,
        shop=shop,
        footer=name,
        lines=(ReceiptLine(amount, name),),
        discounts=(ReceiptDiscount(name, amount),),
        to_pay=amount,
    )
    for language in ("en", "ru"):
        lines = receipt_text(receipt, language, width=width).split("\n")
        assert max(map(columns, lines)) <= width


@given(ANY_TEXT, st.text("0123456789", max_size=12))
def test_a_pair_keeps_both_sides(left: str, right: str) -> None:
    lines = pair(tidy(left), right, 32)
    assert all(columns(line) <= 32 for line in lines)
    assert "".join(lines).replace(" ", "") == tidy(left).replace(" ", "") + right
    assert lines[-1].endswith(right)


def test_wide_signs_take_two_columns() -> None:
    assert columns("咖啡☕") == 6
    assert columns("e\u0301") == 1
    assert pair("咖啡", "1.00", 12) == ["咖啡    1.00"]


def test_a_right_side_wider_than_the_paper_is_wrapped() -> None:
    assert pair("a", "1234 567890", 8) == ["a", "1234", "567890"]


def test_control_signs_and_line_breaks_do_not_reach_the_paper() -> None:
    assert tidy("a\nb\x1b[2J\x00c\ud800\tд") == "a b[2Jc д"
