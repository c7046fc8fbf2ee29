"""Asking which lists are written, and in which formats."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from skatedesk.services import settings
from skatedesk.services.documents import DocumentState
from skatedesk.services.files import FileError
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tips import without_key
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

FORMATS = ("xlsx", "pdf", "html", "csv", "json")
USUAL = ("xlsx", "pdf")
_SECTION = "export"


@dataclass(frozen=True, slots=True)
class LastTime:
    """The formats that were ticked."""

    formats: tuple[str, ...] = USUAL


class ExportDocumentsDialog(Question):
    """The formats of the last time are ticked.

    Signals: `decided(states, formats)` with the lists and the names of the formats.
    """

    decided = Signal(object, object)

    def __init__(
        self,
        chosen: DocumentState | None,
        shown: Sequence[DocumentState],
        changed: Sequence[DocumentState],
        parent: QWidget | None = None,
    ) -> None:
        about = _("What changed since it went out becomes a new revision, the same in every format.")
        super().__init__("export_documents_dialog", _("Export lists"), about, _("Choose the folder…"), parent)
        self.which = theme.choice("export_which", _("Which lists"))
        for words, states in _offers(chosen, shown, changed):
            self.which.addItem(words, states)
        self.formats = {name: _box(name) for name in FORMATS}
        ticked = settings.read(_SECTION, LastTime()).formats
        for name, box in self.formats.items():
            box.setChecked(name in ticked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(current().px(SPACE.medium))
        first = self.formats[FORMATS[0]]
        for row, title, part in ((0, _("Lists"), self.which), (1, _("Formats"), first)):
            head = theme.muted_label(title, f"{part.objectName()}_head")
            head.setBuddy(part)
            grid.addWidget(head, row, 0)
        grid.addWidget(self.which, 0, 1)
        for row, box in enumerate(self.formats.values(), start=1):
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.which.setFocus()
        self.widen(480)

    def decide(self) -> None:
        ticked = tuple(name for name, box in self.formats.items() if box.isChecked())
        if not ticked:
            self.refuse(_("Tick one format at least."), self.formats[USUAL[0]])
            return
        with suppress(FileError):  # a setting is never worth a refusal
            settings.write(_SECTION, LastTime(ticked))
        states = self.which.currentData()
        self.accept()
        self.decided.emit(states, ticked)


def _offers(
    chosen: DocumentState | None, shown: Sequence[DocumentState], changed: Sequence[DocumentState]
) -> list[tuple[str, tuple[DocumentState, ...]]]:
    """What can be written: the one list, all that are in sight, and those that changed."""
    found: list[tuple[str, tuple[DocumentState, ...]]] = []
    if chosen is not None:
        found.append((chosen.title, (chosen,)))
    count = len(shown)
    words = ngettext("The {count} list that is shown", "All {count} lists that are shown", count).format(count=count)
    found.append((words, tuple(shown)))
    if changed:
        count = len(changed)
        words = ngettext("The {count} list that changed", "The {count} lists that changed", count).format(count=count)
        found.append((words, tuple(changed)))
    return found


def _box(name: str) -> QCheckBox:
    words = {
        "xlsx": _("E&xcel workbook, all lists in one"),
        "pdf": _("&PDF"),
        "html": _("&HTML, for the web"),
        "csv": _("&CSV, for other programs"),
        "json": _("&JSON, for other programs"),
    }[name]
    made = QCheckBox(words)
    made.setObjectName(f"export_{name}")
    made.setAccessibleName(without_key(words))
    return made
