"""Any list of the competition as it stood at an earlier moment, and what it says otherwise now."""

from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition
from skatedesk.services import history_view, lists, time_machine
from skatedesk.services.time_machine import Differing, Look
from skatedesk.sheets.sheet import Heading, Sheet
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding, put
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

NARROW = 620
"""Below this width, in pixels at 100 %, the choice of the list has a line of its own."""
LOW = 280
_MOMENT_WIDTH = 180
_LONG_NAME = 22
_NOTHING = Sheet("past", Heading(), (), ())


class PastLists(Folding):
    """A moment, a list, and the list as it stood then.

    In the field Return goes to the moment that is typed, Up to the change before it and Down to the one after.
    """

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self.moment: datetime | None = None
        self.sheet: Sheet | None = None
        self._differing: dict[str, Differing] | None = None
        self._looked: Look | None = None
        self._asked_for = 0
        self._wanted_key = ""
        self._race_id: int | None = None
        self.label = theme.muted_label(_("As it stood at"), "past_label")
        self.field = QLineEdit()
        self.choice = theme.choice("past_choice", _("List"))
        self.title = fitted_label("past_title", Role.PANEL_TITLE)
        self.since = theme.label("", "past_since")
        self.table = SheetView(
            "past_table",
            _("The list as it stood"),
            hide_first=("notes", "club", "moved", "behind", "pair", "lane", "nation", "points"),
        )
        self._lay_out()
        self._connect()

    # --- showing --------------------------------------------------------------------------------------------

    def show_moment(self, moment: datetime, race_id: int | None = None) -> None:
        """Go to this moment, and to the result of this race."""
        self.moment, self._differing = moment, None
        if race_id is not None:
            self._race_id, self._wanted_key = race_id, f"results {race_id}"
        self.field.setText(f"{moment:%Y-%m-%d %H:%M:%S}")
        theme.mark_wrong(self.field, False)
        self.read()

    def read(self) -> None:
        """Read the list behind the window, then what is different now; the last of several answers is shown."""
        competition = self._competition()
        self._asked_for += 1
        number = self._asked_for
        if competition is None or self.moment is None:
            self._show_missing(self.what_next())
            return
        file, moment, key = self._desk.file, self.moment, self._wanted_key or f"results {self._desk.race_id}"

        def compare(found: Look) -> None:
            if number == self._asked_for:
                self._show(found)
                since = partial(time_machine.differences, file, competition.id, moment)
                self._background.run(since, partial(self._show_since, number), told)

        def told(reason: Exception) -> None:
            if number == self._asked_for:
                self._show_missing(str(reason))

        self._background.run(lambda: time_machine.look(file, competition.id, moment, key), compare, told)

    def _competition(self) -> Competition | None:
        """That of the race that was asked for, or the one on the desk."""
        if not self._desk.is_open:
            return None
        if self._race_id is None:
            return self._desk.competition
        # The race may be gone by now, with its competition.
        for one in lists.competitions(self._desk.file):
            if self._race_id in {item.race.id for item in lists.programme(self._desk.file, one.id)}:
                return one
        return self._desk.competition

    def _follow_desk(self) -> None:
        """Another race is chosen on the desk: its lists are meant from now on."""
        self._race_id, self._wanted_key = None, ""

    def what_next(self) -> str:
        """What to do where no list is to be shown."""
        if not self._desk.is_open:
            return _("Open a results file, or make a new one, in the File menu.")
        if self._desk.competition is None:
            return _("This file has no competition yet. Take one in with Competition, Import results.")
        return _("Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.")

    def _show(self, found: Look) -> None:
        self._looked, self.sheet = found, found.sheet
        self._fill()
        if found.sheet is None:
            self._show_missing(_("At this moment the competition was not in the file yet."))
            return
        heading = found.sheet.heading
        self.title.setText(" · ".join(part for part in (heading.list_name, heading.title, heading.state) if part))
        self.table.setAccessibleName(self.title.text())
        self._show_rows(found.sheet, _("This list was empty then."))
        self._say_since()

    def _show_missing(self, reason: str) -> None:
        self._looked = self.sheet = None
        self.choice.clear()
        self.title.setText("")
        self.since.setText("")
        self._show_rows(_NOTHING, reason)

    def _show_rows(self, sheet: Sheet, empty_text: str) -> None:
        self.table.set_empty_text(empty_text)
        self.table.setAccessibleDescription("" if sheet.rows else empty_text)
        self.table.show_sheet(sheet)
        if self.table.chosen_key() is None and sheet.lines:
            self.table.choose(sheet.lines[0].key)
        self.fold()

    def _show_since(self, number: int, found: tuple[Differing, ...]) -> None:
        if number == self._asked_for:
            self._differing = {one.document.key: one for one in found}
            self._fill()
            self._say_since()

    def _fill(self) -> None:
        """Offer the lists of then; those that say something else now are marked."""
        blocker = QSignalBlocker(self.choice)
        self.choice.clear()
        for document in self._looked.documents if self._looked else ():
            differs = self._differing is not None and document.key in self._differing
            text = _("{title} · changed since").format(title=document.title) if differs else document.title
            self.choice.addItem(text, document.key)
        self.choice.setCurrentIndex(max(0, self.choice.findData(self._looked.key if self._looked else "")))
        blocker.unblock()

    def _say_since(self) -> None:
        """What the list in front says otherwise now."""
        if self._differing is None or self._looked is None:
            self.since.setText(_("Comparing with now …"))
            return
        one = self._differing.get(self._looked.key)
        text = _("Now it says the same.") if one is None else _("Since then: {changes}").format(changes=one.sentence)
        self.since.setText(text)

    # --- choosing -------------------------------------------------------------------------------------------

    def take_hands(self) -> None:
        """The hands belong to the moment."""
        self.field.setFocus()
        self.field.selectAll()

    def _choose(self) -> None:
        self._wanted_key = self.choice.currentData() or ""
        self.read()

    def _go_to_typed(self) -> None:
        """The moment that is typed; what is none is ringed, and the reason stands where the list was."""
        try:
            self.moment = time_machine.moment_of(self.field.text(), datetime.now())
        except RuleError as reason:
            theme.mark_wrong(self.field, True)
            self._asked_for += 1
            self._show_missing(str(reason))
            return
        theme.mark_wrong(self.field, False)
        self._differing = None
        self.read()

    def _step(self, by: int) -> None:
        """To the change before or after the moment."""
        if not self._desk.is_open:
            return
        found = history_view.moment_beside(self._desk.file, self.moment or datetime.now(), by)
        if found is not None:
            self.show_moment(found)
            self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_typed()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return super().eventFilter(watched, event)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.field.setObjectName("past_moment")
        self.field.setAccessibleName(_("Moment: Return goes there, Up to the change before, Down to the next"))
        self.field.setPlaceholderText(_("2025-11-14 14:32, or 14:32"))
        self.since.setWordWrap(True)
        self.choice.setSizeAdjustPolicy(self.choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        self.table.set_least(_LONG_NAME)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for part in (self.label, self.field):
            self._first.addWidget(part)
        self._first.addWidget(self.choice, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in (self._first, self._second):
            self._column.addLayout(line)
        self._column.addWidget(self.title)
        self._column.addWidget(self.since)
        self._column.addWidget(self.table, 1)
        for first, second in pairwise((self.field, self.choice, self.table)):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.choice.activated.connect(self._choose)
        self._desk.race_chosen.connect(self._follow_desk)
        self._desk.file_opened.connect(self._follow_desk)

    def fold(self) -> None:
        px = current().px
        narrow, low = self.width() < px(NARROW), self.height() < px(LOW)
        put(self.choice, self._second if narrow and not low else self._first, 0 if narrow and not low else 2, 1)
        self.label.setVisible(not narrow)
        self.field.setMinimumWidth(px(_MOMENT_WIDTH))
        self.field.setMaximumWidth(self.width() if narrow and not low else px(_MOMENT_WIDTH))
        self.choice.setVisible(self.sheet is not None)
        self.title.setVisible(self.sheet is not None and not low)
        self.since.setVisible(self.sheet is not None and not low)
        self.table.set_compact(low)
        gap = px(SPACE.small)
        for layout in (self._first, self._second, self._column):
            layout.setSpacing(gap)
