"""Receipts to try things on."""

import datetime
from decimal import Decimal

from loyalty_desk.documents.receipt import NextToBurn, Receipt, ReceiptDiscount, ReceiptLine, ReceiptMember
from loyalty_desk.domain.card import sale_code

AT = datetime.datetime(2026, 1, 31, 16, 5, tzinfo=datetime.UTC)

MEMBER = Receipt(
    shop="Кофейня на Лесной",
    at=AT,
    code=sale_code(12345),
    currency="RUB",
    lines=(
        ReceiptLine(50000, "Капучино большой на овсяном молоке с сиропом", Decimal(2), 25000),
        ReceiptLine(46000, "Круассан"),
    ),
    to_pay=61200,
    address=("ул. Лесная, 12",),
    discounts=(ReceiptDiscount("Золото: скидка 5 %", 4800),),
    certificate=10000,
    member=ReceiptMember(
        balance=126100,
        earned=21300,
        used=20000,
        used_money=20000,
        first_name="Мария",
        tier="Золото",
        burns=NextToBurn(12000, datetime.date(2026, 2, 28)),
    ),
    served_by="Анна",
    footer="Спасибо!\nЖдём вас снова.",
)

ANONYMOUS = Receipt(
    shop="Coffee House", at=AT, code=sale_code(7), currency="USD", lines=(ReceiptLine(1234567),), to_pay=1234567
)
