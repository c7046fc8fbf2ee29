"""The place of the forms: it holds the one that fits the race, pairs, teams or a mass start."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from skatedesk.domain.races import Discipline
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.entry_bar import EntryBar
from skatedesk.ui.pages.entry_form import EntryForm
from skatedesk.ui.pages.folding import tab_order, tab_stops
from skatedesk.ui.style.theme import current

if TYPE_CHECKING:
    from skatedesk.ui.pages.mass_start_form import MassStartForm
    from skatedesk.ui.pages.team_form import TeamForm


class EntryForms(QWidget):
    """Shows one form; those of teams and mass starts are loaded and made when a race first asks for them.

    Signal: `form_made(EntryForm)`, before it is shown for the first time.
    """

    form_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._height = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pairs = EntryBar()
        self.form: EntryForm = self._pairs
        self._column.addWidget(self.form)

    def show_for(self, discipline: Discipline) -> bool:
        """Show the form of this kind of race; whether the hands were in the one that went."""
        form = self._fitting(discipline)
        if form is self.form:
            return False
        before, self.form = self.form, form
        in_hand = before.isAncestorOf(QApplication.focusWidget() or self)
        before.show_nobody()
        self.fit(self._height)
        form.show()
        before.hide()
        return in_hand

    def fit(self, height: int) -> None:
        """Take no more room than a page of this height can give."""
        self._height = height
        self.form.set_height(round(height / current().scale))

    def _fitting(self, discipline: Discipline) -> EntryForm:
        """The form of a kind of race."""
        if discipline is Discipline.MASS_START:
            return self._mass_start
        return self._teams if discipline.is_team else self._pairs

    @cached_property
    def _teams(self) -> "TeamForm":
        from skatedesk.ui.pages.team_form import TeamForm
        from skatedesk.ui.team_acts import TeamActs

        form = TeamForm()
        form.members_wanted.connect(TeamActs(self._desk, form).name_members)
        self._add(form)
        return form

    @cached_property
    def _mass_start(self) -> "MassStartForm":
        from skatedesk.ui.pages.mass_start_form import MassStartForm

        form = MassStartForm(self._desk)
        self._add(form)
        return form

    def _add(self, form: EntryForm) -> None:
        form.hide()
        self._column.addWidget(form)
        tab_order(*tab_stops(self._pairs), *tab_stops(form))  # also the Tab key finds it in the place of the first one
        self.form_made.emit(form)
