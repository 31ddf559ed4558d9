"""Small tables as other programs save them."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl

HEADS = {
    "en": ("Customer ID", "First name", "Last name", "Phone", "Email", "Date of birth", "Points balance", "Shoe size"),
    "ru": ("Код клиента", "Имя", "Фамилия", "Телефон", "Эл. почта", "Дата рождения", "Остаток баллов", "Размер обуви"),
}
PEOPLE = {
    "en": (
        ("101", "Anna", "Smith", "+7 916 123-45-67", "anna@example.com", "03.05.1990", "120", "38"),
        ("102", "Boris", "Brown", "+7 916 765-43-21", "", "", "0", "43"),
        ("103", "Clara", "Jones", "12", "clara@example.com", "", "40", "37"),
        ("104", "Denis", "Green", "", "", "31.02.1980", "", ""),
        ("105", "Elena", "White", "+7 903 111-22-33", "no address", "", "", ""),
    ),
    "ru": (
        ("101", "Анна", "Смирнова", "+7 916 123-45-67", "anna@example.com", "03.05.1990", "120", "38"),
        ("102", "Борис", "Коричнев", "+7 916 765-43-21", "", "", "0", "43"),
        ("103", "Клара", "Иванова", "12", "clara@example.com", "", "40", "37"),
        ("104", "Денис", "Зелёный", "", "", "31.02.1980", "", ""),
        ("105", "Елена", "Белова", "+7 903 111-22-33", "нет адреса", "", "", ""),
    ),
}
SALE_HEADS = {
    "en": ("Date", "Receipt number", "Customer ID", "Category", "Total"),
    "ru": ("Дата", "Номер чека", "Код клиента", "Категория", "Сумма"),
}
SALES = (
    ("05.01.2026 10:15", "A-1", "101", "Coffee", "250,00"),
    ("05.01.2026 10:15", "A-1", "101", "Pastry", "150,50"),
    ("06.01.2026 09:00", "A-2", "102", "Coffee", "300"),
    ("07.01.2026 12:30", "A-3", "103", "Coffee", "1 200,00"),
    ("someday", "A-4", "101", "Coffee", "90"),
    ("08.01.2026 12:30", "A-5", "", "Coffee", "90"),
    ("09.01.2026 12:30", "A-6", "102", "Coffee", "-300"),
)


def customers(folder: Path, language: str = "en") -> Path:
    """Return a file of five customers, three of whom cannot be read: a phone, a birthday, an address."""
    return text(folder / "customers.csv", [HEADS[language], *PEOPLE[language]])


def sales(folder: Path, language: str = "en") -> Path:
    """Return a file of three sales in four rows, and three rows that cannot be read."""
    return text(folder / "sales.csv", [SALE_HEADS[language], *SALES])


def text(path: Path, rows: Sequence[Sequence[str]], *, encoding: str = "cp1251", delimiter: str = ";") -> Path:
    """Write rows as text and return the file."""
    path.write_text("\n".join(delimiter.join(row) for row in rows) + "\n", encoding=encoding)
    return path


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """Write rows into a workbook and return the file."""
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(path)
    book.close()
    return path
