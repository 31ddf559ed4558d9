"""The tables of totals, kept beside the books in the same transaction."""

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from loyalty_desk.store.tables import Customer, Table, count


class CustomerDay(Table):
    """What a customer's sales of one day come to, less what was refunded of them since."""

    customer = ForeignKeyField(Customer, index=False)
    day = TextField()
    spent = IntegerField(default=0)
    visits = IntegerField(default=0)
    earned = IntegerField(default=0)
    earning_sales = IntegerField(default=0)

    class Meta:
        primary_key = CompositeKey("customer", "day")
        without_rowid = True


class DayTotal(Table):
    """What happened in the shop on one day: sales, money that came and went back, points that moved."""

    day = TextField(primary_key=True)
    sales = count()
    money = count()
    member_sales = count()
    member_money = count()
    discount = count()
    points_money = count()
    registered = count()
    earn = count()
    bonus = count()
    redeem = count()
    give_back = count()
    take_back = count()
    expire = count()
    adjust = count()
    transfer = count()

    class Meta:
        without_rowid = True


class StaffDay(Table):
    """What one person did on one day, on the day they did it: a refund does not lower the sales of the seller.

    `redeemed` are points used in their sales, `points_given` those of adjustments (less what these took).
    """

    day = TextField()
    staff = TextField()
    sales = count()
    money = count()
    member_sales = count()
    redeemed = count()
    refunds = count()
    refund_money = count()
    voids = count()
    void_money = count()
    adjustments = count()
    points_given = count()
    registered = count()

    class Meta:
        primary_key = CompositeKey("day", "staff")
        without_rowid = True


class LotDay(Table):
    """The lots that end on one day: what they were given and what is left of it; triggers of `lot` keep it."""

    expires_on = TextField(primary_key=True)
    issued = IntegerField()
    points_left = IntegerField()

    class Meta:
        without_rowid = True


class Tally(Table):
    """What marks sum to: of a customer, or of the whole shop (0); for one occasion, or for all of them (empty)."""

    customer = IntegerField()
    mechanic = TextField()
    occasion = TextField()
    code = TextField()
    amount = IntegerField()

    class Meta:
        primary_key = CompositeKey("customer", "mechanic", "occasion", "code")
        without_rowid = True


class Bought(Table):
    """What a customer bought of a category on a day and kept: units in thousandths, money after discounts."""

    customer = ForeignKeyField(Customer, index=False)
    day = TextField()
    category = TextField()
    units = IntegerField()
    money = IntegerField()

    class Meta:
        primary_key = CompositeKey("customer", "day", "category")
        without_rowid = True


TABLES = (CustomerDay, DayTotal, StaffDay, LotDay, Tally, Bought)
