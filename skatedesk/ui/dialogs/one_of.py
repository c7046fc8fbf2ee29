"""Choosing one of a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.question import Question
from skatedesk.words import _


class OneOfDialog(Question):
    """Offers the rows of a sheet with a column "name"; Return takes the highlighted one.

    Signals: `decided(int)` with the key of the row.
    """

    decided = Signal(int)

    def __init__(self, title: str, about: str, act_words: str, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__("one_of_dialog", title, about, act_words, parent)
        self._list = FilteredList("one_of", _("Name or nation"), title, "name", "name", rows=5)
        self.body.addWidget(self._list)
        self._list.show_sheet(sheet)
        self._list.setFocus()
        self.widen(520)

    def decide(self) -> None:
        key = self._list.highlighted()
        if key is None:
            self.refuse(_("Choose one of the list."), self._list)
            return
        self.accept()
        self.decided.emit(key)
