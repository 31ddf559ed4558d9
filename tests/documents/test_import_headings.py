"""Files as other programs write them: which of their columns is taken for which field."""

from pathlib import Path

import pytest

from loyalty_desk.documents.import_layout import look
from loyalty_desk.domain.importing import FIELDS, Kind

LOYVERSE_RECEIPTS = (
    "Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total collected,Cost of goods,Gross profit,"
    "Payment type,Description,Dining option,POS,Store,Cashier name,Customer name,Customer contacts,Status"
)
LOYVERSE_ITEMS = (
    "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,Gross sales,Discounts,"
    "Net sales,Cost of goods,Gross profit,Taxes,Dining option,POS,Store,Cashier name,Customer name,Customer contacts,"
    "Comment,Status"
)
SQUARE_CUSTOMERS = (
    "Reference ID,First Name,Last Name,Email Address,Phone Number,Nickname,Company Name,Street Address 1,"
    "Street Address 2,City,State,Postal Code,Birthday,Memo,Square Customer ID,Creation Source,First Visit,Last Visit,"
    "Transaction Count,Lifetime Spend,Email Subscription Status,Instant Profile,Blocked from online booking"
)
SQUARE_TRANSACTIONS = (
    "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,"
    "Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,Tender Note,"
    "Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,"
    "Description,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Device Nickname,"
    "Third Party Fees,Deposit ID,Deposit Date,Deposit Details,Fee Percentage Rate,Fee Fixed Rate,Refund Reason,"
    "Discount Name,Transaction Status,Cash App,Order Reference ID,Fulfillment Note,Free Processing Applied,Channel,"
    "Unattributed Tips,Table Info,International Fee"
)
SQUARE_ITEMS = (
    "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,"
    "Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,Location,Dining Option,Customer ID,Customer Name,"
    "Customer Reference ID,Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,"
    "Card Brand,PAN Suffix"
)
SQUARE_CHOSEN_COLUMNS = (
    "Date,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Product Sales,Discounts,Net Sales,Tax,Gross Sales,"
    "Details,Event Type,Location,Dining Option,Customer ID,Customer Name,Itemization Type,Fulfillment Note,Channel"
)

# The headings of a program, the kind of file, and which column is taken for which field.
EXPORTS: dict[str, tuple[Kind, str, dict[str, str]]] = {
    "Loyverse customers": (
        "customers",
        "Customer ID,Customer name,Email,Phone,Address,City,Region,Postal code,Country,Customer code,Points balance,"
        "Note,First visit,Last visit,Total visits,Total spent",
        {
            "external_id": "Customer ID",
            "name": "Customer name",
            "email": "Email",
            "phone": "Phone",
            "card": "Customer code",
            "points": "Points balance",
            "note": "Note",
        },
    ),
    "Loyverse receipts": (
        "sales",
        LOYVERSE_RECEIPTS,
        {
            "date": "Date",
            "receipt": "Receipt number",
            "amount": "Net sales",
            "staff": "Cashier name",
            "customer": "Customer contacts",
            "status": "Status",
        },
    ),
    "Loyverse receipts by item": (
        "sales",
        LOYVERSE_ITEMS,
        {
            "date": "Date",
            "receipt": "Receipt number",
            "category": "Category",
            "quantity": "Quantity",
            "amount": "Net sales",
            "staff": "Cashier name",
            "customer": "Customer contacts",
            "status": "Status",
        },
    ),
    "Square customers": (
        "customers",
        SQUARE_CUSTOMERS,
        {
            "external_id": "Square Customer ID",
            "name": "First Name",
            "surname": "Last Name",
            "email": "Email Address",
            "phone": "Phone Number",
            "birthday": "Birthday",
            "note": "Memo",
        },
    ),
    "Square transactions": (
        "sales",
        SQUARE_TRANSACTIONS,
        {
            "date": "Date",
            "time": "Time",
            "receipt": "Transaction ID",
            "amount": "Net Sales",
            "staff": "Staff Name",
            "customer": "Customer ID",
            "status": "Transaction Status",
        },
    ),
    "Square items": (
        "sales",
        SQUARE_ITEMS,
        {
            "date": "Date",
            "time": "Time",
            "receipt": "Transaction ID",
            "category": "Category",
            "quantity": "Qty",
            "amount": "Net Sales",
            "staff": "Employee",
            "customer": "Customer ID",
        },
    ),
    "Square chosen columns": (
        "sales",
        SQUARE_CHOSEN_COLUMNS,
        {"date": "Date", "category": "Category", "quantity": "Qty", "amount": "Net Sales", "customer": "Customer ID"},
    ),
    "Poster customers": (
        "customers",
        "ID,Full name,Sex,Birthday,Customer group,Card number,Personal bonus,Bonus account,Purchase total,Phone,Email,"
        "Country,City,Address,Comment",
        {
            "external_id": "ID",
            "name": "Full name",
            "birthday": "Birthday",
            "group": "Customer group",
            "card": "Card number",
            "points": "Bonus account",
            "phone": "Phone",
            "email": "Email",
            "note": "Comment",
        },
    ),
    "Poster customers in Russian": (
        "customers",
        "ID;ФИО;Телефон;Email;Номер карты;Группа клиентов;Дата рождения;Комментарий;Бонусы;Сумма покупок",
        {
            "external_id": "ID",
            "name": "ФИО",
            "phone": "Телефон",
            "email": "Email",
            "card": "Номер карты",
            "group": "Группа клиентов",
            "birthday": "Дата рождения",
            "note": "Комментарий",
            "points": "Бонусы",
        },
    ),
    "Poster receipts": (
        "sales",
        "Receipt number,Opening time,Closing time,Waiter's name,Table,Customer,Customer group,Guest count,"
        "Receipt amount,Discount,Profit,Status",
        {
            "receipt": "Receipt number",
            "date": "Closing time",
            "staff": "Waiter's name",
            "customer": "Customer",
            "amount": "Receipt amount",
            "status": "Status",
        },
    ),
    "Poster receipts in Russian": (
        "sales",
        "№ чека;Дата закрытия;Официант;Клиент;Сумма;Оплачено;Прибыль;Статус",
        {
            "receipt": "№ чека",
            "date": "Дата закрытия",
            "staff": "Официант",
            "customer": "Клиент",
            "amount": "Сумма",
            "status": "Статус",
        },
    ),
    "1C counterparties": (
        "customers",
        "Код\tНаименование\tИНН\tПолное наименование\tКомментарий\tОсновной менеджер покупателя\t"
        "Головной контрагент\tДокумент, удостоверяющий личность\tРегион\tЮр. / физ. лицо",
        {"external_id": "Код", "name": "Наименование", "note": "Комментарий"},
    ),
    "1C cards": (
        "customers",
        "Код\tНаименование\tКод карты\tВладелец карты\tВид дисконтной карты\tВид карты\tТип карты\tТип штрих кода",
        {"external_id": "Код", "name": "Владелец карты", "card": "Код карты", "group": "Вид дисконтной карты"},
    ),
    "1C customers": (
        "customers",
        "Код\tНаименование\tДисконтная карта\tТелефон\tЭл. почта\tДата рождения\tОстаток баллов",
        {
            "external_id": "Код",
            "name": "Наименование",
            "card": "Дисконтная карта",
            "phone": "Телефон",
            "email": "Эл. почта",
            "birthday": "Дата рождения",
            "points": "Остаток баллов",
        },
    ),
    "1C sales documents": (
        "sales",
        "Дата\tНомер\tВид операции\tВид передачи\tСумма\tВалюта\tКонтрагент\tСделка\tСклад\tОрганизация\t"
        "Подразделение\tОтветственный\tКомментарий",
        {
            "date": "Дата",
            "receipt": "Номер",
            "amount": "Сумма",
            "customer": "Контрагент",
            "staff": "Ответственный",
        },
    ),
    "1C sales report": (
        "sales",
        "Дата\tНомер\tКонтрагент\tНоменклатурная группа\tКоличество\tСумма документа\tКассир",
        {
            "date": "Дата",
            "receipt": "Номер",
            "customer": "Контрагент",
            "category": "Номенклатурная группа",
            "quantity": "Количество",
            "amount": "Сумма документа",
            "staff": "Кассир",
        },
    ),
    "plain customers": (
        "customers",
        "external_id,name,phone,email,birthday,card,group,tags,note,points",
        {
            name: name
            for name in ("external_id", "name", "phone", "email", "birthday", "card", "group", "tags", "note", "points")
        },
    ),
    "plain sales": (
        "sales",
        "customer,date,time,amount,receipt,category,quantity,staff,status",
        {name: name for name in FIELDS["sales"]},
    ),
    "plain Russian": (
        "sales",
        "Клиент;Дата;Сумма, руб.;Чек;Категория;Кол-во;Продавец",
        {
            "customer": "Клиент",
            "date": "Дата",
            "amount": "Сумма, руб.",
            "receipt": "Чек",
            "category": "Категория",
            "quantity": "Кол-во",
            "staff": "Продавец",
        },
    ),
    "a whole name beside its parts": (
        "customers",
        "ID,Name,First Name,Last Name,Phone_Number",
        {"external_id": "ID", "name": "First Name", "surname": "Last Name", "phone": "Phone_Number"},
    ),
    "kind of a card, not its number": (
        "customers",
        "ФИО;Телефон;Вид дисконтной карты",
        {"name": "ФИО", "phone": "Телефон", "group": "Вид дисконтной карты"},
    ),
}


@pytest.mark.parametrize(("kind", "headings", "expected"), EXPORTS.values(), ids=EXPORTS)
def test_headings_of_other_programs(tmp_path: Path, kind: Kind, headings: str, expected: dict[str, str]) -> None:
    delimiter = next(each for each in ";\t," if each in headings)
    named = headings.split(delimiter)
    path = tmp_path / "export.csv"
    path.write_text(f"{headings}\n{delimiter.join('x' for _ in named)}\n", encoding="utf-8")
    preview = look(path)
    assert preview.kind == kind
    assert preview.headings == tuple(named)
    layout = preview.guessed[kind]
    assert {field: named[place] for field, place in layout.columns.items()} == expected
    assert (layout.heading_row, layout.missing(kind)) == (1, ())


def test_money_paid_by_card_is_no_customer(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("Дата;Сумма;Оплата картой;Номер карты\n01.02.2025;300;300;77\n", encoding="utf-8")
    assert look(path).guessed["sales"].columns == {"date": 0, "amount": 1, "customer": 3}
    path.write_text("Дата;Сумма;Оплата картой\n01.02.2025;300;300\n", encoding="utf-8")
    assert look(path).guessed["sales"].missing("sales") == ("customer",)
