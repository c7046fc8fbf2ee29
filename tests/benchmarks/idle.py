"""When a window has done everything it has to do."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop


def until_idle() -> None:
    """Let the window lay out, paint and do all else that is due, until it would wait for somebody."""
    dispatcher = QAbstractEventDispatcher.instance()
    while dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
        pass


def until(there: Callable[[], bool]) -> None:
    """Let the window work and wait until this is so."""
    dispatcher = QAbstractEventDispatcher.instance()
    while not there():
        dispatcher.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
