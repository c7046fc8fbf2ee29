"""All keys of the desk in one list."""

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.question import Question
from skatedesk.words import _

STEP = " › "
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysDialog(Question):
    """Lists the actions that have a key, by their menus; a box narrows the list by words or by key."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__("keys_dialog", _("Keys"), "", _("Close"), parent)
        self.cancel.hide()
        listed = FilteredList("keys", _("Words or a key, such as undo or F5"), _("Keys"), "key", "act", rows=14)
        self.body.addWidget(listed)
        listed.show_sheet(_sheet(actions))
        listed.setFocus()
        self.widen(520)

    def decide(self) -> None:
        self.accept()


def _sheet(actions: Iterable[QAction]) -> Sheet:
    """Two columns, tinted menu by menu."""
    listed = [(_path(action), action) for action in actions if not action.shortcut().isEmpty() and action.text()]
    rows: list[Row] = []
    for group, (_menu, members) in enumerate(groupby(listed, key=lambda pair: pair[0])):
        for path, action in members:
            keys = ", ".join(key.toString(_NATIVE) for key in action.shortcuts())
            rows.append(Row(len(rows), (STEP.join((*path, _plain(action.text()))), keys), group))
    columns = (Column("act", _("What"), 40), Column("key", _("Key"), 16))
    return Sheet("keys", Heading(), columns, tuple(rows))


def _path(action: QAction) -> tuple[str, ...]:
    """The menus on the way to an action; an action in none is named by the part of the window it works in."""
    for place in action.associatedObjects():
        if isinstance(place, QMenu) and place.title():
            return (*_path(place.menuAction()), _plain(place.title()))
    owner = action.parent()
    named = owner.accessibleName() if isinstance(owner, QWidget) and not isinstance(owner, QMenu) else ""
    return (named,) if named else ()


def _plain(text: str) -> str:
    """The text without the mark of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
