"""All keys of the desk in one list, which can be searched, printed and saved."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from skatedesk.domain.house_style import USUAL
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs import keys_at_hand
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.paper_question import PaperQuestion
from skatedesk.ui.palette_acts import STEP, Act, acts_of
from skatedesk.words import _, language_of_desk

_FILE = "skatedesk-keys"
_BETWEEN = ", "

Group = tuple[str, list[tuple[str, str]]]
"""A menu or a place with its lines: what a key does, and the key."""


class KeysDialog(PaperQuestion):
    """Lists the actions that have a key, by their menus, then the keys of each box; a box narrows it all."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__("keys", _("Keys"), "", _FILE, parent)
        self._groups = _groups(acts_of(actions))
        listed = FilteredList("keys", _("Words or a key, such as undo or F5"), _("Keys"), "key", "act", rows=14)
        self.body.addWidget(listed)
        self.body.addWidget(self.told)
        listed.show_sheet(_listed(self._groups))
        listed.setFocus()
        self.widen(560)

    def sheet(self) -> Sheet:
        """The same list for paper, each menu under its title."""
        return _on_paper(self._groups)


def _groups(acts: Iterable[Act]) -> list[Group]:
    """The acts with a key by their first menu, in the order of the menus; then what the hands do in each place."""
    menus: dict[str, list[tuple[str, str]]] = {}
    for act in acts:
        if act.keys:
            words = STEP.join((*act.menus[1:], act.title))
            menus.setdefault(act.menus[0] if act.menus else "", []).append((words, _BETWEEN.join(act.keys)))
    at_hand = [(place.name, [(one.text, one.keys) for one in place.keys]) for place in keys_at_hand.places()]
    return [*menus.items(), *at_hand]


def _columns() -> tuple[Column, Column]:
    return Column("act", _("What"), 44), Column("key", _("Key"), 18)


def _listed(groups: list[Group]) -> Sheet:
    """A line for each key with the way to it, tinted menu by menu."""
    rows = [
        Row(number, (STEP.join(filter(None, (name, words))), keys), group)
        for number, (group, name, words, keys) in enumerate(
            (group, name, words, keys) for group, (name, lines) in enumerate(groups) for words, keys in lines
        )
    ]
    return Sheet("keys", Heading(), _columns(), tuple(rows))


def _on_paper(groups: list[Group]) -> Sheet:
    rows: list[Row] = []
    for group, (name, lines) in enumerate(groups):
        rows.append(Row(-group - 1, (name, None), group, title=True))
        rows += [Row(len(rows) + at, cells, group) for at, cells in enumerate(lines)]
    heading = Heading(title=_("Keys of the desk"))
    style = replace(USUAL, language=language_of_desk())
    return Sheet("keys", heading, _columns(), tuple(rows), created=datetime.now(), style=style)
