"""Keeping an eye on the lists that went out: which of them say something else by now."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from skatedesk.services.files import ResultsFile
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk

if TYPE_CHECKING:
    from skatedesk.services.documents import DocumentState

CALM_MS = 1500
"""How long nothing has to change before the lists are looked at again: nobody waits for it who types times."""


class DocumentWatch(QObject):
    """Looks at the lists of the competition on the desk, behind the window.

    Signals: `looked()` when it is known anew how they stand. `states` is None until then.
    """

    looked = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._looking = self._again = False
        self._competition_id: int | None = None
        self._known: tuple[DocumentState, ...] | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self.look)
        desk.changed.connect(self._wait_for_calm)
        desk.file_opened.connect(self._forget)
        desk.race_chosen.connect(self._follow)

    @property
    def states(self) -> "tuple[DocumentState, ...] | None":
        """How the lists stood when they were looked at last."""
        return self._known

    @property
    def changed(self) -> "tuple[DocumentState, ...]":
        """Those that went out and say something else by now."""
        return tuple(one for one in self._known or () if one.state is one.state.CHANGED)

    def look(self) -> None:
        """Look now; while that is under way, asking again makes it look once more afterwards."""
        self._calm.stop()
        self._again = self._looking
        if self._looking:
            return
        competition = self._desk.competition if self._desk.is_open else None
        self._competition_id = competition.id if competition else None
        if competition is None:
            self._show(None, ())
            return
        self._looking = True
        self._background.run(
            partial(_read, self._desk.file, competition.id),
            partial(self._show, competition.id),
            self._fail,
        )

    def _show(self, competition_id: int | None, states: "tuple[DocumentState, ...]") -> None:
        self._looking = False
        if competition_id == self._competition_id:
            self._known = states
            self.looked.emit()
        if self._again:
            self.look()

    def _wait_for_calm(self) -> None:
        self._calm.start()

    def _fail(self, reason: Exception) -> None:
        self._looking = False
        self._desk.refused.emit(str(reason))

    def _follow(self) -> None:
        """Another race is chosen; lists of another competition are others."""
        competition = self._desk.competition
        if competition is not None and competition.id != self._competition_id:
            self._forget()

    def _forget(self) -> None:
        """Nothing is known of what is on the desk now."""
        self._competition_id = self._desk.competition.id if self._desk.competition else None
        self._known = None
        self.looked.emit()
        self._wait_for_calm()


def _read(file: ResultsFile, competition_id: int) -> "tuple[DocumentState, ...]":
    # Here, because the window should not wait for what lists are made of.
    from skatedesk.services import documents

    return documents.documents(file, competition_id)
