"""The desk opening a results file, up to the first moment it waits for somebody. Run as a program of its own."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.idle import until_idle


def not_stay() -> int:
    """In place of `exec`: do what is due, then say the word to the one who holds the clock."""
    until_idle()
    print("ready", flush=True)
    return 0


def main() -> None:
    QApplication.exec = staticmethod(not_stay)  # the desk starts exactly as it does for people, but does not stay
    from skatedesk.app import open_desk

    open_desk(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
