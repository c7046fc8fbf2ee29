"""A question about who is in office: the table of offices, and what its lines are asked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.services import office_fields
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.officials_table import OfficialsTable
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.words import _


class OfficialsQuestion(LargeQuestion):
    """Names are typed into the table; Ctrl+Return saves them all as one act."""

    def __init__(self, desk: Desk, object_name: str, title: str, about: str, parent: QWidget | None) -> None:
        super().__init__(desk, object_name, title, about, _("Save"), parent)
        self.act.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.table = OfficialsTable()
        self.table.typed.connect(lambda: self.say(""))
        self.body.addWidget(self.table, 1)
        hint = _("Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.")
        if not self.low:
            self.body.addWidget(wrapped(theme.muted_label(hint, "officials_hint")))
        self.enlarge(780, 580)

    def offer(self, text: str, name: str, key: str, act: Callable[[], None]) -> None:
        """Another button at the left, with a key while the hands are in the table."""
        made = theme.button(text, name)
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: act())
        if key:
            made.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            QShortcut(QKeySequence(key), self.table, made.click, context=Qt.ShortcutContext.WidgetShortcut)
        self.add_at_left(made)

    def may_stand(self) -> bool:
        """Whether every line can be kept; the first that cannot is gone to, with the reason."""
        for one in self.table.officials():
            try:
                office_fields.checked([one])
            except RuleError as reason:
                self.say(str(reason))
                self.table.go_to(one)
                return False
        return True
