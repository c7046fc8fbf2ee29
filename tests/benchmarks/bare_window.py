"""The yardstick of starting: a window with a table, and nothing but PySide6. Run as a program of its own.

With the word `libraries` it also imports what the desk stands on: the yardstick of memory.
"""

import sys
from importlib import import_module

from PySide6.QtCore import QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.benchmarks.idle import until_idle
from tests.benchmarks.own_memory import used

ROWS, COLUMNS = 60, 9
LIBRARIES = ("sqlalchemy.orm", "openpyxl", "msgspec", "alembic.command")


def main() -> None:
    _app = QApplication(sys.argv[:1])
    model = QStandardItemModel(ROWS, COLUMNS)
    for row in range(ROWS):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(f"{row} {column}"))
    table = QTableView()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(QSize(1366, 768).boundedTo(window.screen().availableSize()))  # as the desk chooses
    window.show()
    until_idle()
    if sys.argv[1:] == ["libraries"]:
        for name in LIBRARIES:
            import_module(name)
    print("ready", used(), flush=True)


if __name__ == "__main__":
    main()
