"""The Qt binding keeps count of None: version 6.12.0 lost a reference on each call that returns nothing.

On Python 3.11 that ended the process after about 5,900 calls, such as filling a table of 1,500 rows by 6 columns. The
same loop runs here in a process of its own; if it fails, the pin of PySide6 in pyproject.toml has to be looked at.
"""

import subprocess
import sys

ROWS, COLUMNS = 1_500, 6

FILL_A_TABLE = f"""
import sys
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem
application = QApplication([])
table = QTableWidget({ROWS}, {COLUMNS})
before = sys.getrefcount(None)
for row in range({ROWS}):
    for column in range({COLUMNS}):
        table.setItem(row, column, QTableWidgetItem("x"))
print(before - sys.getrefcount(None))
"""


def test_calls_that_return_nothing_lose_no_reference() -> None:
    done = subprocess.run([sys.executable, "-c", FILL_A_TABLE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < ROWS
