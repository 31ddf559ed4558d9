"""The tables of a shop file as peewee models.

Times are microseconds since 1970 in UTC, days are ISO dates of the shop's calendar, money is minor units, points are
hundredths, exact fractions are texts such as `3/5`. A lot that never expires has the day `NEVER`.
"""

from peewee import SQL, CompositeKey, DatabaseProxy, ForeignKeyField, IntegerField, Model, TextField

NEVER = "9999-12-31"

proxy = DatabaseProxy()


def count() -> IntegerField:
    """Return a column that begins at 0, for statements that name only what they change."""
    return IntegerField(default=0, constraints=[SQL("DEFAULT 0")])


class Table(Model):
    """What all tables share."""

    class Meta:
        database = proxy
        legacy_table_names = False
        strict_tables = True


class Setting(Table):
    """A setting of the shop, a JSON value by name."""

    name = TextField(primary_key=True)
    value = TextField()


class ProgramVersion(Table):
    """A published program; kept for ever."""

    version = IntegerField(primary_key=True)
    published_at = IntegerField()
    document = TextField()


class Customer(Table):
    """A person in the program."""

    name = TextField()
    phone = TextField(null=True, unique=True)
    email = TextField(null=True)
    birthday = TextField(null=True)
    language = TextField(null=True)
    group_code = TextField(null=True)
    note = TextField(default="")
    registered_at = IntegerField(index=True)
    merged_into = ForeignKeyField("self", null=True, index=False, column_name="merged_into")


Customer.add_index(Customer.index(Customer.group_code, name="customer_in_group").where(SQL("group_code IS NOT NULL")))
Customer.add_index(
    Customer.index(SQL("substr(birthday, 6, 2)"), name="customer_birth_month").where(SQL("birthday IS NOT NULL"))
)
Customer.add_index(Customer.index(Customer.merged_into, name="customer_merged").where(SQL("merged_into IS NOT NULL")))
Customer.add_index(
    Customer.index(SQL("substr(birthday, 6)"), name="customer_birth_day").where(SQL("birthday IS NOT NULL"))
)


class Account(Table):
    """What a customer's entries sum to, kept beside them in the same transaction.

    `open_points` is what is left in all lots; `pending_until` the latest moment at which a lot becomes available.
    `control`: set aside without bonuses. A lent tier and a membership hold to the end of their day.
    """

    customer = ForeignKeyField(Customer, primary_key=True)
    open_points = IntegerField(default=0)
    debt = IntegerField(default=0)
    carry = TextField(default="0")
    pending_until = IntegerField(default=0)
    tier = TextField(null=True)
    tier_until = TextField(null=True, index=True)
    spent = IntegerField(default=0)
    visits = IntegerField(default=0)
    last_sale_at = IntegerField(null=True)
    control = count()
    membership = TextField(null=True)
    membership_until = TextField(null=True)
    lent_tier = TextField(null=True)
    lent_until = TextField(null=True)

    class Meta:
        indexes = ((("tier", "last_sale_at"), False), (("tier", "spent"), False))


Account.add_index(Account.index(Account.tier, SQL("open_points - debt"), name="account_by_balance"))
Account.add_index(Account.index(Account.customer, name="account_in_debt").where(SQL("debt > 0")))


class Card(Table):
    """A card number: blank (printed, nobody's), active, blocked or replaced."""

    number = TextField(primary_key=True)
    customer = ForeignKeyField(Customer, null=True)
    state = TextField()
    changed_at = IntegerField()
    reason = TextField(default="")
    successor = TextField(null=True)


class Consent(Table):
    """A consent given or withdrawn, with the text that was shown."""

    customer = ForeignKeyField(Customer)
    kind = TextField()
    given = IntegerField()
    text = TextField()
    at = IntegerField()
    staff = TextField()


class Operation(Table):
    """One intent of a person: what was asked, when, by whom, under which program."""

    key = TextField(unique=True)
    kind = TextField()
    at = IntegerField()
    customer = ForeignKeyField(Customer, null=True, index=False)
    staff = TextField()
    till = TextField()
    program_version = IntegerField()
    reason = TextField()
    request = TextField()


class Outcome(Table):
    """The first result of an operation, so that the same key gives it again."""

    operation = ForeignKeyField(Operation, primary_key=True)
    result = TextField()


class Lot(Table):
    """The points of one accrual (`issued`) and what is left of them."""

    customer = ForeignKeyField(Customer, index=False)
    operation = ForeignKeyField(Operation, index=False)
    points_left = IntegerField()
    available_from = IntegerField()
    expires_on = TextField()
    issued = count()


Lot.add_index(Lot.index(Lot.customer, Lot.expires_on, SQL("id"), name="lot_open").where(SQL("points_left > 0")))


class Sale(Table):
    """A sale as it was made; what came back of it stands in its refunds."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer, null=True, index=False)
    at = IntegerField()
    day = TextField(index=True)
    receipt = TextField()
    program_version = IntegerField()
    tier = TextField(null=True)
    allowance = IntegerField(null=True)
    max_points = IntegerField()
    exact = TextField()
    discount = IntegerField()
    points_used = IntegerField()
    points_money = IntegerField()
    to_pay = IntegerField()
    points_earned = IntegerField()
    carry_change = TextField()
    own_lot = ForeignKeyField(Lot, null=True, index=False)
    reasons = TextField()
    certificate_money = count()
    membership = TextField(null=True)

    class Meta:
        indexes = ((("customer", "id"), False),)


Sale.add_index(Sale.index(Sale.receipt, name="sale_receipt").where(SQL("\"receipt\" <> ''")))


class SaleLine(Table):
    """A line of a sale; quantity in thousandths."""

    sale = ForeignKeyField(Sale, index=False)
    line = IntegerField()
    name = TextField()
    category = TextField()
    quantity = IntegerField()
    amount = IntegerField()
    discount = IntegerField()
    points = IntegerField()
    points_money = IntegerField()
    certificate_money = count()

    class Meta:
        primary_key = CompositeKey("sale", "line")
        without_rowid = True


class Refund(Table):
    """A refund, or the void of a sale; `points_due` and `points_taken` as in the domain's Sale.

    `bonus_taken` are points of prizes that went with the goods.
    """

    operation = ForeignKeyField(Operation, index=False)
    sale = ForeignKeyField(Sale)
    kind = TextField()
    day = TextField(index=True)
    money_back = IntegerField()
    points_money_back = IntegerField()
    discount_back = IntegerField()
    points_back = IntegerField()
    points_lost = IntegerField()
    points_due = IntegerField()
    points_taken = IntegerField()
    carry_change = TextField()
    complete = IntegerField()
    certificate_back = count()
    bonus_taken = count()


class RefundLine(Table):
    """The exact part of a sale's line that had come back after a refund."""

    refund = ForeignKeyField(Refund, index=False)
    line = IntegerField()
    part = TextField()

    class Meta:
        primary_key = CompositeKey("refund", "line")
        without_rowid = True


class LotExtension(Table):
    """A purchase that gave all live lots of its customer a later last day."""

    operation = ForeignKeyField(Operation, primary_key=True)
    customer = ForeignKeyField(Customer, index=False)
    today = TextField()
    expires_on = TextField()


class Entry(Table):
    """A signed movement of points; without a lot it settles a debt or becomes one."""

    operation = ForeignKeyField(Operation, index=False)
    at = IntegerField()
    kind = TextField()
    points = IntegerField()
    customer = ForeignKeyField(Customer, index=False)
    lot = ForeignKeyField(Lot, null=True)
    sale = ForeignKeyField(Sale, null=True, index=False)

    class Meta:
        indexes = ((("customer", "id"), False),)


Entry.add_index(Entry.index(Entry.sale, name="entry_redeemed").where(SQL("kind = 'redeem'")))


class TierChange(Table):
    """A tier reached, kept, dropped or undone."""

    customer = ForeignKeyField(Customer)
    operation = ForeignKeyField(Operation, index=False)
    day = TextField()
    kind = TextField()
    tier = TextField(null=True)
    until = TextField(null=True)
    tier_before = TextField(null=True)
    until_before = TextField(null=True)


TABLES = (
    Setting, ProgramVersion, Customer, Account, Card, Consent, Operation, Outcome, Sale, SaleLine, Refund, RefundLine,
    Lot, LotExtension, Entry, TierChange,
)  # fmt: skip
