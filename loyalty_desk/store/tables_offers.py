"""The tables of the mechanics beside points."""

from peewee import SQL, CompositeKey, ForeignKeyField, IntegerField, TextField

from loyalty_desk.store.tables import Customer, Lot, Operation, Sale, Table


class Mark(Table):
    """What a mechanic did that is not points, or the occasion for which it gave the points of a lot."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer, null=True)
    sale = ForeignKeyField(Sale, null=True, index=False)
    lot = ForeignKeyField(Lot, null=True, index=False)
    mechanic = TextField()
    code = TextField()
    occasion = TextField()
    amount = IntegerField()


Mark.add_index(Mark.index(Mark.sale, name="mark_of_sale").where(SQL("sale_id IS NOT NULL")))
Mark.add_index(Mark.index(Mark.code, Mark.sale, name="mark_of_campaign").where(SQL("mechanic = 'campaign_use'")))


class Certificate(Table):
    """Prepaid money and what is left of it; a sold one has what was paid for it as its amount, a given one too."""

    code = TextField(primary_key=True)
    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer, null=True)
    sold = IntegerField()
    amount = IntegerField()
    left = IntegerField()
    expires_on = TextField()


class CertificateEntry(Table):
    """A signed movement of a certificate's money; the first is the amount that it was made with."""

    operation = ForeignKeyField(Operation, index=False)
    certificate = ForeignKeyField(Certificate)
    sale = ForeignKeyField(Sale, null=True, index=False)
    money = IntegerField()


CertificateEntry.add_index(
    CertificateEntry.index(CertificateEntry.sale, name="certificate_entry_of_sale").where(SQL("sale_id IS NOT NULL"))
)


class Membership(Table):
    """A paid period, or its cancelling with a negative price."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer)
    plan = TextField(null=True)
    until = TextField(null=True)
    plan_before = TextField(null=True)
    until_before = TextField(null=True)
    price = IntegerField()


class TierLoan(Table):
    """A tier lent until a day; none: taken back."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer)
    tier = TextField(null=True)
    until = TextField(null=True)


class PerkGrant(Table):
    """A perk given to one person, until a day or for good."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer)
    perk = TextField()
    until = TextField(null=True)


class Referral(Table):
    """A friend who came by somebody's card: `waiting` for the first sale, `paid`, or `over` without an award."""

    friend = ForeignKeyField(Customer, primary_key=True)
    referrer = ForeignKeyField(Customer)
    operation = ForeignKeyField(Operation, index=False)
    day = TextField()
    state = TextField()
    sale = ForeignKeyField(Sale, null=True, index=False)


Referral.add_index(Referral.index(Referral.sale, name="referral_waiting").where(SQL("state = 'waiting'")))


class ImportantDate(Table):
    """A day in a customer's year that one reminds of: `month_day` is MM-DD."""

    customer = ForeignKeyField(Customer)
    label = TextField()
    month_day = TextField(index=True)


class CustomerTag(Table):
    """A word that the shop keeps with a customer."""

    customer = ForeignKeyField(Customer, index=False)
    tag = TextField(index=True)

    class Meta:
        primary_key = CompositeKey("customer", "tag")
        without_rowid = True


class LotChange(Table):
    """Another last day that the owner gave a lot together with a new program."""

    operation = ForeignKeyField(Operation, index=False)
    lot = ForeignKeyField(Lot, index=False)
    expires_before = TextField()
    expires_on = TextField()


TABLES = (
    Mark, Certificate, CertificateEntry, Membership, TierLoan, PerkGrant, Referral, ImportantDate, CustomerTag,
    LotChange,
)  # fmt: skip
