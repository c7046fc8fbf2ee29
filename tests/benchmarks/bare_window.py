"""The yardstick of starting: a window with a table, and nothing but PySide6. Run as a program of its own."""

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.benchmarks.idle import until_idle

ROWS, COLUMNS = 60, 9


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
    print("ready", flush=True)


if __name__ == "__main__":
    main()
