"""How other programs and people head the columns of what is brought in: customers, and past sales."""

from collections.abc import Mapping

from loyalty_desk.documents.headings import WHO_BOUGHT, Heading
from loyalty_desk.domain.importing import Kind

# In each heading the word that tells most stands first: of "Customer ID" and "Customer Name" the number is taken, of
# "First Name" and "Full Name" the one that a last name can follow.
_CUSTOMERS: Mapping[str, Heading] = {
    "external_id": Heading(
        (
            *("external id", "customer id", "square customer id", "client id", "reference id", "id", "uuid", "guid"),
            *("id клиента", "код клиента", "номер клиента", "код контрагента", "код", "ид"),
        ),
        (),
    ),
    "phone": Heading(
        (
            *("phone", "phone number", "mobile", "mobile phone", "cell phone", "telephone"),
            *("телефон", "номер телефона", "мобильный", "мобильный телефон", "контактный телефон", "тел"),
        ),
        ("phone", "mobile", "телефон"),
    ),
    "name": Heading(
        (
            *("first name", "given name", "firstname", "имя"),
            *("full name", "name", "customer name", "client name", "фио", "ф.и.о", "имя клиента"),
            *("владелец карты", "владелец дисконтной карты", "наименование", "полное наименование"),
            *("customer", "client", "клиент", "покупатель", "контрагент"),
        ),
        ("full name", "фио"),
    ),
    "surname": Heading(("last name", "surname", "family name", "lastname", "фамилия"), ()),
    "card": Heading(
        (
            *("card number", "card", "loyalty card", "discount card", "customer code", "barcode"),
            *("номер карты", "номер дисконтной карты", "карта", "дисконтная карта", "карта лояльности", "код карты"),
            *("штрихкод", "штрих-код"),
        ),
        ("card number", "номер карты"),
    ),
    "email": Heading(
        (
            *("email", "e-mail", "email address", "e-mail address", "mail"),
            *("почта", "эл. почта", "эл.почта", "электронная почта", "адрес электронной почты", "емейл"),
        ),
        ("email", "e-mail", "почта"),
    ),
    "birthday": Heading(
        (
            *("birthday", "date of birth", "birth date", "birthdate", "dob"),
            *("день рождения", "дата рождения", "др", "д.р"),
        ),
        ("birth", "рожден"),
    ),
    "group": Heading(
        (
            *("group", "customer group", "groups", "client group", "price group"),
            *("группа", "группа клиента", "группа клиентов", "группа покупателей", "категория клиента"),
            *("вид дисконтной карты",),
        ),
        ("group", "группа"),
    ),
    "tags": Heading(("tags", "tag", "labels", "метки", "метка", "теги", "тег"), ()),
    "note": Heading(
        ("note", "notes", "comment", "comments", "memo", "комментарий", "примечание", "заметка", "заметки"),
        ("comment", "комментар", "примечан"),
    ),
    "points": Heading(
        (
            *("points", "points balance", "point balance", "loyalty points", "bonus balance", "bonus account"),
            *("bonuses", "bonus", "balance", "баллы", "бонусы", "остаток баллов", "остаток бонусов"),
            *("баланс баллов", "баланс бонусов", "бонусный баланс", "бонусный счет", "бонусный счёт", "баланс"),
        ),
        ("points balance", "баллов", "бонусов"),
    ),
}
_SALES: Mapping[str, Heading] = {
    "date": Heading(
        (
            *("date and time", "datetime", "date", "sale date", "date closed", "closed at", "created at", "timestamp"),
            *("closing time", "closed", "дата и время", "дата", "дата продажи", "дата чека", "дата закрытия"),
            *("время закрытия", "закрыт", "день", "day", "time"),
        ),
        ("date", "дата"),
    ),
    "time": Heading(
        ("time", "sale time", "closing time", "время", "время продажи", "время чека", "время закрытия"), ()
    ),
    "receipt": Heading(
        (
            *("receipt number", "receipt no", "receipt", "transaction id", "order id", "order number", "order"),
            *("check number", "check", "bill", "invoice", "номер чека", "номер чека ккм", "№ чека", "чек №", "чек"),
            *("номер заказа", "заказ", "номер документа", "документ", "номер", "№"),
        ),
        ("receipt number", "номер чека"),
    ),
    "customer": WHO_BOUGHT,
    "category": Heading(
        (
            *("category", "item category", "product category", "department", "group"),
            *("категория", "категория товара", "номенклатурная группа", "группа товаров", "вид номенклатуры"),
            *("вид товара", "отдел", "группа"),
        ),
        ("category", "категори"),
    ),
    "quantity": Heading(
        ("quantity", "qty", "items", "units", "count", "количество", "кол-во", "количество товаров", "штук"),
        ("quantity", "количество"),
    ),
    "staff": Heading(
        (
            *("staff name", "cashier name", "employee name", "staff", "cashier", "employee", "seller", "waiter"),
            *("кассир", "продавец", "сотрудник", "официант", "менеджер", "ответственный"),
        ),
        ("cashier", "waiter", "кассир", "сотрудник", "официант"),
    ),
    "amount": Heading(
        (
            # Gross sales have the discounts in them, and what was collected tips and gift cards that were sold.
            *("amount", "net sales", "total collected", "receipt amount", "total", "total amount", "sum", "payment"),
            *("paid", "money", "revenue", "gross sales", "сумма", "итого", "сумма чека", "сумма продажи"),
            *("сумма документа", "всего", "сумма со скидкой", "к оплате", "оплачено", "выручка", "стоимость", "price"),
        ),
        ("amount", "total", "сумма", "итог", "выручка"),
    ),
    "status": Heading(
        (
            *("status", "receipt status", "order status", "transaction status", "sale status"),
            *("статус", "статус чека", "статус заказа", "состояние", "состояние чека"),
        ),
        (),
    ),
}
IMPORTED: Mapping[Kind, Mapping[str, Heading]] = {"customers": _CUSTOMERS, "sales": _SALES}
