"""The last net: an error nobody took is logged and shown, and the program keeps running."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal

from skatedesk.ui.dialogs.fault_report import Fault, FaultReport

LOG_BYTES = 256_000
LOGS_KEPT = 3


def install(report: Callable[[Fault], None] | None = None) -> "FaultNet":
    """Put the net under everything; keep what is returned. `report` shows a fault, else the report window does."""
    return FaultNet(report or _Reports().show)


class FaultNet(QObject):
    """Takes what reaches the hooks of Python on any thread, and crosses to its own thread with it."""

    _caught = Signal(object)

    def __init__(self, report: Callable[[Fault], None]) -> None:
        super().__init__()
        self._report = report
        self._reporting = False
        self._taking = threading.local()
        self._log = Path(platformdirs.user_log_dir("skatedesk", appauthor=False)) / "faults.log"
        self._logger = _logger(self._log)
        self._before = sys.excepthook, threading.excepthook
        # Queued even on one thread: a fault while painting must not open a window inside the painting.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook, threading.excepthook = self._take, self._take_from_thread

    def remove(self) -> None:
        """Put back the hooks that were there before, and close the log."""
        sys.excepthook, threading.excepthook = self._before
        for handler in list(self._logger.handlers):
            self._logger.removeHandler(handler)
            handler.close()

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if getattr(self._taking, "now", False) or not issubclass(kind, Exception):
            return
        self._taking.now = True
        try:
            lines = traceback.format_exception(kind, error, trace)
            fault = Fault(lines[-1].strip(), "".join(lines), self._log)
            self._logger.error("%s", fault.in_full())
            self._caught.emit(fault)
        finally:
            self._taking.now = False

    def _take_from_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, fault: Fault) -> None:
        """Show a fault. A report that fails itself is logged like any other fault, and never tried again."""
        if not self._reporting:
            self._reporting = True
            self._report(fault)
            self._reporting = False


class _Reports:
    """The report window, made when the first fault is there."""

    def __init__(self) -> None:
        self._window: FaultReport | None = None

    def show(self, fault: Fault) -> None:
        if self._window is None:
            self._window = FaultReport()
        self._window.add(fault)


def _logger(path: Path) -> logging.Logger:
    """A log in a few files of bounded size; where the folder refuses it, faults are only shown."""
    logger = logging.getLogger("skatedesk.faults")
    logger.propagate = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    except OSError:
        logger.addHandler(logging.NullHandler())
        return logger
    handler.setFormatter(logging.Formatter("%(asctime)s %(threadName)s\n%(message)s\n"))
    logger.addHandler(handler)
    return logger
