"""The last net: an error nobody took is logged and shown, and the program keeps running.

The net hangs before the rest of the program is loaded, so what it needs for a fault is imported with the first one.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    import logging

    from skatedesk.ui.desk import Desk
    from skatedesk.ui.dialogs.fault_report import Fault, FaultReport
    from skatedesk.ui.last_acts import LastActs

LOG_BYTES = 256_000
LOGS_KEPT = 3


@dataclass(frozen=True, slots=True)
class Log:
    """Where faults are written down; without a path they are only shown."""

    logger: "logging.Logger"
    path: Path | None


def install(report: "Callable[[Fault], None] | None" = None) -> "FaultNet":
    """Put the net under everything; keep what is returned. `report` shows a fault, else the report window does."""
    return FaultNet(report)


class FaultNet(QObject):
    """Takes what reaches the hooks of Python on any thread, and crosses to its own thread with it.

    What it writes down is masked: a log outlives the results file and is passed on easily.
    """

    _caught = Signal(object)

    def __init__(self, report: "Callable[[Fault], None] | None" = None) -> None:
        super().__init__()
        self._window: FaultReport | None = None
        self._acts: LastActs | None = None
        self._report = report or self._show_window
        self._reporting = False
        self._taking = threading.local()
        self._last_logged = ""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        # Queued even on one thread: a fault while painting must not open a window inside the painting.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook, threading.excepthook = self._take, self._take_from_thread
        sys.unraisablehook = self._take_unraisable

    @cached_property
    def _log(self) -> "Log":
        return _opened_log(Path(platformdirs.user_log_dir("skatedesk", appauthor=False)) / "faults.log")

    def watch(self, desk: "Desk") -> None:
        """Tell in reports what was done on this desk last."""
        from skatedesk.ui.last_acts import LastActs

        self._acts = LastActs(desk)

    def remove(self) -> None:
        """Put back the hooks that were there before, and close the log."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if "_log" in vars(self):
            for handler in list(self._log.logger.handlers):
                self._log.logger.removeHandler(handler)
                handler.close()

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if getattr(self._taking, "now", False) or not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self._taking.now = True
        try:
            from skatedesk.ui.dialogs.fault_report import Fault

            lines = traceback.format_exception(kind, error, trace)
            fault = Fault(lines[-1].strip(), "".join(lines), self._log.path)
            _print(fault)
            self._write_down(fault.masked())
            self._caught.emit(fault)
        finally:
            self._taking.now = False

    def _take_from_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _take_unraisable(self, caught: "sys.UnraisableHookArgs") -> None:
        """An error where Python can only go on, such as in a finaliser."""
        if caught.exc_value is not None:
            self._take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _write_down(self, fault: "Fault") -> None:
        """The same fault again and again, as from painting, is written in full once: older ones stay in the log."""
        again = fault.trace == self._last_logged
        self._last_logged = fault.trace
        self._log.logger.error("%s", f"{fault.summary} (the same again)" if again else fault.in_full())

    def _show(self, fault: "Fault") -> None:
        """Show a fault. A report that fails itself is logged like any other fault, and never tried again."""
        if not self._reporting:
            self._reporting = True
            self._report(fault)
            self._reporting = False

    def _show_window(self, fault: "Fault") -> None:
        """The report window is made when the first fault is there."""
        if self._window is None:
            from skatedesk.ui.dialogs.fault_report import FaultReport

            self._window = FaultReport(self._acts)
        self._window.add(fault)


def _print(fault: "Fault") -> None:
    """On a terminal in full, for who looks for the cause; else what is printed may end in a log of the system."""
    if sys.stderr is not None:
        sys.stderr.write((fault if sys.stderr.isatty() else fault.masked()).trace + "\n")


def _opened_log(path: Path) -> "Log":
    """A log in a few files of bounded size; where the folder refuses it, faults are only shown."""
    import logging
    from logging.handlers import RotatingFileHandler

    logger = logging.getLogger("skatedesk.faults")
    logger.propagate = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    except OSError:
        logger.addHandler(logging.NullHandler())
        return Log(logger, None)
    handler.setFormatter(logging.Formatter("%(asctime)s %(threadName)s\n%(message)s\n"))
    logger.addHandler(handler)
    return Log(logger, path)
