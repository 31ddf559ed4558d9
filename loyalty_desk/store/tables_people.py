"""The tables of merged and erased customers, and of pairs who are two people."""

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from loyalty_desk.store.tables import Customer, Operation, Table


class Merge(Table):
    """A duplicate whose history went to another customer; `before` is how both stood, gone when one is erased."""

    operation = ForeignKeyField(Operation, index=False)
    keep = ForeignKeyField(Customer)
    duplicate = ForeignKeyField(Customer)
    last_entry = IntegerField()
    before = TextField(null=True)
    undone_by = IntegerField(null=True)


class MergeRow(Table):
    """A row of the books that went over: the table and its number there."""

    merge = ForeignKeyField(Merge, index=False)
    kind = TextField()
    number = IntegerField()

    class Meta:
        primary_key = CompositeKey("merge", "kind", "number")
        without_rowid = True


class CarryTransfer(Table):
    """A part of a point that passed from one customer to another when they were parted."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer)
    carry = TextField()


class Erasure(Table):
    """The act of destroying what was known of a person; `registered_at` tells whose number it was in a copy."""

    operation = ForeignKeyField(Operation, index=False)
    customer = ForeignKeyField(Customer)
    registered_at = IntegerField()
    erased = TextField()


class TwoPeople(Table):
    """Two customers who look like one, and are not; the lower number is the first."""

    one = ForeignKeyField(Customer, index=False)
    other = ForeignKeyField(Customer, index=False)

    class Meta:
        primary_key = CompositeKey("one", "other")
        without_rowid = True


TABLES = (Merge, MergeRow, CarryTransfer, Erasure, TwoPeople)
