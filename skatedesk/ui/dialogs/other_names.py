"""The other names by which sources know a skater."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from skatedesk.domain.entries import Person
from skatedesk.services import people
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.acting import ActingQuestion
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import ROW_COMFORTABLE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_ROWS_SEEN = 3


class OtherNamesDialog(ActingQuestion):
    """Return adds the name that is typed, Del takes the chosen one out; the question stays open for the next."""

    def __init__(self, desk: Desk, person: Person, parent: QWidget | None = None) -> None:
        who = person.competitor
        super().__init__(desk, "names_dialog", _("Other names"), f"{who.name} {who.nation}", _("Add"), parent)
        self._skater_id = who.id
        self._names: tuple[str, ...] = ()
        hint = _("Imports find the skater by these names too: a maiden name, another spelling, a short form.")
        self.body.addWidget(wrapped(theme.muted_label(hint, "names_hint")))
        form = Form()
        self.name = form.field("other_name", _("Another name"))
        self.body.addLayout(form)
        self.table = SheetView("names_list", _("Other names"), compact=True)
        self.table.set_empty_text(_("No other name is known."))
        self.table.setMinimumHeight(current().px(ROW_COMFORTABLE * _ROWS_SEEN))
        self.body.addWidget(self.table, 1)
        self.take_out = theme.button(_("&Take out"), "names_take_out")
        self.take_out.setAutoDefault(False)
        self.take_out.clicked.connect(self._take_out)
        self.add_at_left(self.take_out)
        self.cancel.setText(_("Close"))
        QShortcut(QKeySequence("Del"), self.table, self._take_out, context=Qt.ShortcutContext.WidgetShortcut)
        self._show(person)
        self.name.setFocus()

    def decide(self) -> None:
        if self.attempt(people.add_alias, self._skater_id, self.name.text()):
            self.name.clear()
            self._show_again()
        self.name.setFocus()

    def _take_out(self) -> None:
        key = self.table.chosen_key()
        if key is not None and self.attempt(people.remove_alias, self._skater_id, self._names[key]):
            self._show_again()

    def _show_again(self) -> None:
        self._show(people.person(self.desk.file, self._skater_id))

    def _show(self, person: Person) -> None:
        self._names = person.aliases
        rows = tuple(Row(at, (name,)) for at, name in enumerate(person.aliases))
        self.table.show_sheet(Sheet("other_names", Heading(), (Column("name", _("Name"), 30),), rows))
        if rows and self.table.chosen_key() is None:
            self.table.choose(rows[-1].key)
        self.take_out.setEnabled(bool(rows))
