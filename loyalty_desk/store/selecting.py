"""Who is in a selection: numbers of customers, in any order of the list, and how many they are."""

from array import array
from json import loads

from loyalty_desk.domain.selection import Selection
from loyalty_desk.store.database import Database
from loyalty_desk.store.people import Sort
from loyalty_desk.store.people_sql import SortedBy, order
from loyalty_desk.store.selecting_sql import Day, Statement, condition


class Selecting:
    """Reads selections, in which no segments are named any more; meant for another thread than the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, selection: Selection, day: Day) -> int:
        """Return how many customers there are."""
        if not selection.conditions:
            return int(self._database.value("SELECT count(*) FROM account"))
        members, values = members_of(selection, day)
        return int(self._database.value(f"SELECT count(*) FROM ({members})", values))

    def ids(self, selection: Selection, day: Day, sort: Sort | None = None) -> "array[int]":
        """Return the numbers of the customers, in the order of a list, or by number without one.

        They come as one value: fetching row after row would take the interpreter away from the screen's thread.
        """
        members, values = members_of(selection, day)
        sql = f"SELECT json_group_array(customer_id ORDER BY customer_id) FROM ({members})"
        return array("q", loads(self._database.value(sql if sort is None else _sorted(members, sort), values)))


def members_of(selection: Selection, day: Day) -> tuple[str, dict[str, str | int | None]]:
    """Return the statement for the numbers of all in a selection, and the values of its parameters.

    SQLite leaves the customer out where no condition looks at it.
    """
    statement = Statement(day)
    conditions = [f"({condition(each, statement)})" for each in selection.conditions]
    tables = "account a LEFT JOIN customer c ON c.id = a.customer_id"
    return f"SELECT a.customer_id FROM {tables} WHERE {' AND '.join(conditions) or '1'}", statement.values


def _sorted(members: str, sort: Sort) -> str:
    names = " JOIN search_text s ON s.customer_id = a.customer_id" if sort.by is SortedBy.NAME else ""
    return (
        f"SELECT json_group_array(a.customer_id {order(sort.by, descending=sort.descending)}) FROM account a{names}"
        f" WHERE a.customer_id IN ({members})"
    )
