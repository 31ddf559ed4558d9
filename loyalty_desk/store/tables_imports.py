"""The tables of what was brought in from other programs."""

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from loyalty_desk.store.tables import Customer, Operation, Table


class Import(Table):
    """A file that was taken; its sales are those from `first_sale` to `last_sale`."""

    operation = ForeignKeyField(Operation, index=False)
    kind = TextField()
    file = TextField()
    rows = IntegerField()
    customers = IntegerField()
    sales = IntegerField()
    money = IntegerField()
    points = IntegerField()
    first_sale = IntegerField()
    last_sale = IntegerField()
    undone_at = IntegerField(null=True)


class ExternalId(Table):
    """What another program calls a customer: its number of them (`id`), or a card that is not ours (`card`)."""

    source = TextField()
    value = TextField()
    customer = ForeignKeyField(Customer)
    import_ = ForeignKeyField(Import, column_name="import_id", index=False)

    class Meta:
        primary_key = CompositeKey("source", "value")
        without_rowid = True


class ImportedCustomer(Table):
    """A customer whom an import made."""

    import_ = ForeignKeyField(Import, column_name="import_id", index=False)
    customer = ForeignKeyField(Customer, index=False)

    class Meta:
        primary_key = CompositeKey("import_", "customer")
        without_rowid = True


class ImportedRow(Table):
    """A row of a file of sales that was taken: what stood in it, and how often before it in its file."""

    fingerprint = IntegerField()
    occurrence = IntegerField()
    import_ = ForeignKeyField(Import, column_name="import_id", index=False)

    class Meta:
        primary_key = CompositeKey("fingerprint", "occurrence")
        without_rowid = True


TABLES = (Import, ExternalId, ImportedCustomer, ImportedRow)
