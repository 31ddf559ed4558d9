"""The table of saved segments."""

from peewee import TextField

from loyalty_desk.store.tables import Table


class SavedSegment(Table):
    """A list of customers that an owner keeps: a name, and a selection as JSON."""

    name = TextField(unique=True)
    selection = TextField()


TABLES = (SavedSegment,)
