"""The last acts on the desk, for the report of a fault: what led to it, without names unless they are asked for."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from skatedesk.domain.errors import RuleError
from skatedesk.services import privacy
from skatedesk.services.changes import Changed
from skatedesk.services.files import FileError
from skatedesk.ui import masking
from skatedesk.ui.desk import Desk

KEPT = 10


@dataclass(frozen=True, slots=True)
class LastAct:
    """When it was announced, whether it was done, undone or redone, and what it is called."""

    at: datetime
    act: str
    label: str


class LastActs(QObject):
    """Listens to the desk; knows the last few acts that went through."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._acts: deque[LastAct] = deque(maxlen=KEPT)
        desk.changed.connect(self._note)

    def lines(self, names: frozenset[str]) -> list[str]:
        """The acts, the newest last, without these words and what else looks like a name."""
        return [_line(one, masking.label(one.label, names)) for one in self._acts]

    def lines_with_names(self) -> list[str]:
        return [_line(one, one.label) for one in self._acts]

    def names(self) -> frozenset[str]:
        """The words of all names in the open file; none where it cannot be read now."""
        if not self._desk.is_open:
            return frozenset()
        try:
            return masking.words_of(privacy.every_name(self._desk.file))
        except (RuleError, FileError):
            return frozenset()

    def _note(self, changed: Changed) -> None:
        self._acts.append(LastAct(datetime.now(), changed.act, changed.label))


def _line(one: LastAct, label: str) -> str:
    return f"{one.at:%H:%M:%S} {one.act}: {label}"
