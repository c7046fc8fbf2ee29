"""Types a time into the window and says when it is saved; then waits to be killed. Run by `test_kill`."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skatedesk.ui.window import Window
from tests.ui.parts import entry_bar


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = Window()
    window.show()
    QTest.qWaitForWindowActive(window)
    window.actions_.filing.open_path(Path(sys.argv[1]))
    window.desk.changed.connect(lambda changed: say(changed.label))
    window.desk.refused.connect(say)
    box = entry_bar(window.race_page).time_box
    assert app.focusWidget() is box
    QTest.keyClicks(box, sys.argv[2])
    QTest.keyClick(box, Qt.Key.Key_Return)
    app.exec()


def say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
