"""One door to the background: a function in, its result or its error out, on the main thread."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, ClassVar, Self, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool, Signal

T = TypeVar("T")


def known() -> tuple[type[Exception], ...]:
    """What is told to an official in one sentence; every other error is a fault of the program."""
    # Here, because the window has its background before the rest of the program is loaded in it.
    from skatedesk.domain.errors import RuleError, RuleFileError
    from skatedesk.exports.errors import ExportError
    from skatedesk.imports.errors import SourceError
    from skatedesk.services.files import FileError

    return RuleError, RuleFileError, SourceError, FileError, ExportError


class _Bell(QObject):
    """Tells from any thread that a job is over."""

    over = Signal(object)


class Background(QObject):
    """Runs long work away from the window.

    Hand it frozen values, never a session or a widget. `inline` does the work at once on the main thread, for
    tests.
    """

    inline: ClassVar[bool] = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._under_way = 0
        # Not a signal of this object: a window that goes takes it along, while the last work may still be under way.
        self._bell = _Bell()
        self._bell.over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Do `work`, then call `done` with its result, or `failed` with an error that is known.

        An error of another kind, or one that nobody takes, goes to the fault net.
        """
        job = _Job(work, done, failed)
        if self.inline:
            job.work_off()
            self._deliver(job)
        else:
            self._under_way += 1
            self._pool.start(lambda: self._work_off(job))

    def wait(self) -> None:
        """Until all work is done and told, and what was asked for on being told, too; before closing."""
        while self._under_way:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _work_off(self, job: "_Job") -> None:
        job.work_off()
        self._bell.over.emit(job)

    def _end(self, job: "_Job") -> None:
        self._under_way -= 1
        self._deliver(job)

    def _deliver(self, job: "_Job") -> None:
        error = job.error
        if error is None:
            job.done(job.result)
        elif job.failed is not None and isinstance(error, known()):
            job.failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


@dataclass(slots=True)
class _Job:
    """Work with what came of it. As a context it keeps the error of its block instead of letting it out."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    result: Any = field(default=None, init=False)
    error: Exception | None = field(default=None, init=False)

    def work_off(self) -> None:
        with self:
            self.result = self.work()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> bool:  # fmt: skip
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None
