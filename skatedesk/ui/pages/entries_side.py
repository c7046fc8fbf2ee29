"""Beside the entries: what is wrong with them in sentences, and how many each nation has."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.ui.pages import entries_lists
from skatedesk.ui.pages.entries_lists import Scope, Shown
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.pages.sentence_list import SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Label, Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

WIDEST = (1 << 24) - 1
"""As wide as Qt lets a widget be."""


class EntriesSide(Folding):
    """Signals: `shortfall_activated(int)` with the place of a sentence, `nation_activated(str)` with a nation."""

    shortfall_activated = Signal(int)
    nation_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entries_side")
        self.setAccessibleName(_("What is wrong, and the nations"))
        self.wrong = SentenceList("wrong_list", _("What is wrong"))
        self.nations = SheetView("nations_table", _("Nations"), flexible="nation", compact=True, framed=False)
        self.wrong_title = theme.label(_("What is wrong"), "wrong_title", Role.PANEL_TITLE)
        self.nations_title = theme.label(_("Nations"), "nations_title", Role.PANEL_TITLE)
        self.wrong_panel = _Panel("wrong_panel", self.wrong_title, self.wrong)
        self.nations_panel = _Panel("nations_panel", self.nations_title, self.nations)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.wrong_panel, 3)
        self._column.addWidget(self.nations_panel, 4)
        self.wrong.sentence_activated.connect(self.shortfall_activated)
        self.nations.row_activated.connect(self._tell_nation)

    def show_part(self, shown: Shown) -> None:
        """Show what is wrong in this part of the competition, and its nations."""
        count = shown.open_shortfalls
        self.wrong_title.setText(_("What is wrong · {count}").format(count=count) if count else _("What is wrong"))
        self.wrong.show_sentences(entries_lists.sentences(shown), _("Nothing speaks against these entries."))
        sheet = entries_lists.nations_sheet(shown)
        total = len(sheet.rows)
        counted = ngettext("{count} nation", "{count} nations", total).format(count=total)
        where = _("{nations} in the competition") if shown.scope is Scope.COMPETITION else "{nations}"
        self.nations_title.setText(where.format(nations=counted))
        self.nations.show_sheet(sheet)

    def set_width(self, width: int | None) -> None:
        """As wide as this, or as wide as there is room."""
        self.setMinimumWidth(width or 0)
        self.setMaximumWidth(width or WIDEST)

    def show_only(self, panel: QWidget | None) -> None:
        """Show one of the panels alone, or both."""
        for one in (self.wrong_panel, self.nations_panel):
            one.setVisible(panel is None or panel is one)

    def _tell_nation(self, key: int) -> None:
        row = self.nations.sheet_model.row_of(key)
        if row is not None:
            self.nation_activated.emit(self.nations.sheet_model.line(row).texts[0])

    def fold(self) -> None:
        self._column.setSpacing(current().px(SPACE.medium))


class _Panel(MeasuredFrame):
    """A list with its title above."""

    def __init__(self, object_name: str, title: Label, body: QWidget) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(body.accessibleName())
        self.setProperty("role", "panel")
        self._title = title
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(title)
        self._column.addWidget(body, 1)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self._title.setContentsMargins(px(SPACE.large), px(SPACE.medium), px(SPACE.large), px(SPACE.tight))
        self._column.setContentsMargins(px(1), px(1), px(1), px(SPACE.tight))
