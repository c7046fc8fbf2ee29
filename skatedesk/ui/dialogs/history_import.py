"""Taking times skated elsewhere from saved files: an official says who each skater of the files is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.entries import Person
from skatedesk.services import history_import, people
from skatedesk.services.files import ResultsFile
from skatedesk.services.history_import import HistoryPlan, PlannedHistory
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

NARROW = 860
_PEOPLE_WIDTH = 560
_LONGEST_NAME = 26
_DISTANCES = (500, 1000, 1500, 3000, 5000, 10000)
_NOTHING = Sheet("history", Heading(), (), ())


@dataclass(frozen=True, slots=True)
class _Read:
    """What the files hold, and everybody of the registry."""

    plan: HistoryPlan
    registry: tuple[Person, ...]


class HistoryImportDialog(LargeQuestion):
    """The skaters of the files at the left, the registry at the right; nothing is taken of who is not chosen."""

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        about = ngettext("{names}", "{count} files: {names}", len(paths)).format(
            count=len(paths), names=", ".join(path.name for path in paths)
        )
        super().__init__(
            desk, "history_import_dialog", _("Import earlier times"), about, _("Take the times"), parent
        )  # fmt: skip
        self._paths = tuple(paths)
        self._read_of: _Read | None = None
        self.chosen: dict[int, int] = {}
        self.metres = theme.choice("history_metres", _("Distance of the file"))
        self.table = SheetView(
            "history_people",
            _("Skaters of the files"),
            flexible="name",
            hide_first=("distances", "nation"),
            compact=True,
        )
        self.who = FilteredList(
            "history_who",
            _("Name, nation or id"),
            _("Skaters of the registry"),
            "name",
            "reason",
            rows=2 if self.low else 6,
            hide_first=("key",),
        )
        self.hint = wrapped(theme.muted_label("", "history_hint"))
        self._lay_out()
        self.table.row_chosen.connect(self._offer)
        self.table.row_activated.connect(self._ask, Qt.ConnectionType.QueuedConnection)  # when Return is over
        self.who.marked.connect(self._pick)
        self.who.highlight_changed.connect(self._say_why)
        self.metres.activated.connect(self._read)
        self.enlarge(1180, 640)
        self.table.setFocus()
        self._read()

    def decide(self) -> None:
        read, chosen = self._read_of, dict(self.chosen)
        if read is not None:
            self.take(lambda file: history_import.apply(file, read.plan, chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the box takes who is highlighted; with Ctrl it takes the times, as everywhere here."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        in_box = self.focusWidget() is self.who.box
        if plain and in_box and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.who.highlighted())
        else:
            super().keyPressEvent(event)

    # --- reading --------------------------------------------------------------------------------------------

    def _read(self) -> None:
        file, paths, metres = self.desk.file, self._paths, self.metres.currentData()
        self.say("")
        self._show_nothing(_("Reading …"))
        self.run(lambda: _read(file, paths, metres), self._show, self._refuse_files)

    def _show(self, read: _Read) -> None:
        self._read_of = read
        self.chosen = read.plan.proposed
        self.table.set_empty_text(_("These files hold no times."))
        self._show_people()
        waiting = self._waiting()
        if read.plan.people:
            self.table.choose(waiting[0] if waiting else 0)

    def _refuse_files(self, error: Exception) -> None:
        """A file is refused; one that lacks only its distance can be told it."""
        self._show_nothing(_("Nothing can be taken from these files."))
        self._metres_line.show()
        self.metres.setFocus()
        self.say(str(error))

    def _show_nothing(self, reason: str) -> None:
        self._read_of = None
        self.chosen = {}
        self.table.set_empty_text(reason)
        self.table.show_sheet(_NOTHING)
        self.act.setEnabled(False)
        self.hint.setText("")

    # --- choosing -------------------------------------------------------------------------------------------

    def _waiting(self) -> list[int]:
        """The places of those nobody has been chosen for."""
        planned = self._read_of.plan.people if self._read_of else ()
        return [place for place in range(len(planned)) if place not in self.chosen]

    def _planned(self, place: int | None) -> PlannedHistory | None:
        """The skater of the files at this place."""
        planned = self._read_of.plan.people if self._read_of else ()
        return planned[place] if place is not None and place < len(planned) else None

    def _show_people(self) -> None:
        read = self._read_of
        if read is None:
            return
        names = {one.competitor.id: f"{one.competitor.name} {one.competitor.nation}" for one in read.registry}
        self.table.show_sheet(_people_sheet(read.plan.people, self.chosen, names))
        count = sum(len(read.plan.people[place].times) for place in self.chosen)
        taken = ngettext("Take {count} time", "Take {count} times", count).format(count=count)
        self.act.setText(taken if count else _("Nothing to take"))
        self.act.setEnabled(count > 0)
        self.hint.setText(self._say_left_out(read.plan))

    def _say_left_out(self, plan: HistoryPlan) -> str:
        parts = [_("Times that are known already are not taken twice. Ctrl+Return takes the times.")]
        waiting = len(self._waiting())
        if waiting:
            sentence = ngettext(
                "{count} skater is left out until somebody is chosen: Return goes to the registry.",
                "{count} skaters are left out until somebody is chosen: Return goes to the registry.",
                waiting,
            )
            parts.insert(0, sentence.format(count=waiting))
        if plan.left_out:
            sentence = ngettext(
                "{count} row has no valid time.", "{count} rows have no valid time.", plan.left_out
            )  # fmt: skip
            parts.insert(0, sentence.format(count=plan.left_out))
        return " ".join(parts)

    def _offer(self, place: int) -> None:
        """Who the chosen skater may be first, then everybody else."""
        read, planned = self._read_of, self._planned(place)
        if read is None or planned is None:
            return
        self._asked.setText(_("Who is {name}?").format(name=_called(planned)))
        self.who.box.clear()
        self.who.show_sheet(_registry_sheet(planned, read.registry))
        first = self.chosen.get(place, planned.candidates[0].person.competitor.id if planned.candidates else 0)
        self.who.table.choose(first)

    def _say_why(self) -> None:
        """Why the highlighted skater may be the one, in full."""
        planned, key = self._planned(self.table.chosen_key()), self.who.highlighted()
        reasons = [one.reason for one in planned.candidates if one.person.competitor.id == key] if planned else []
        self._why.setText(" ".join(reasons))

    def _ask(self) -> None:
        self.parts.bring(self._right)
        self.who.setFocus()

    def _pick(self, skater_id: int | None) -> None:
        """Keep who it is, and go on to the next one nobody is chosen for."""
        place = self.table.chosen_key()
        if skater_id is None or place is None:
            return
        self.chosen[place] = skater_id
        self._show_people()
        waiting = self._waiting()
        self._go_to_people()
        self.table.choose(next((at for at in waiting if at > place), waiting[0] if waiting else place))

    def _leave_out(self) -> None:
        place = self.table.chosen_key()
        if place is not None:
            self.chosen.pop(place, None)
            self._show_people()
            self._go_to_people()

    def _go_to_people(self) -> None:
        self.parts.bring(self._left)
        self.table.setFocus()

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        small = current().px(SPACE.small)
        self.metres.addItem(_("as the file says"), None)
        for metres in _DISTANCES:
            self.metres.addItem(_("{metres} m").format(metres=metres), metres)
        self._metres_line = QWidget()
        line = QHBoxLayout(self._metres_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(small)
        line.addWidget(theme.muted_label(_("Distance, where a file does not say it"), "history_metres_head"))
        line.addWidget(self.metres)
        line.addStretch()
        self._metres_line.hide()
        leave = theme.button(_("Leave out"), "history_leave")
        leave.setAutoDefault(False)
        leave.clicked.connect(self._leave_out)
        keys = QShortcut(QKeySequence("Del"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._leave_out)
        self._asked = wrapped(theme.label("", "history_asked", Role.STRONG))
        self._why = wrapped(theme.muted_label("", "history_why"))
        self._left, self._right = QWidget(), QWidget()
        self._left.setAccessibleName(_("Skaters of the files"))
        self._right.setAccessibleName(_("Registry"))
        for part, inside in ((self._left, (self.table,)), (self._right, (self._asked, self.who, self._why))):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(small)
            for widget in inside:
                column.addWidget(widget, int(widget in (self.table, self.who)))
        self.parts = TwoParts("history_parts", self._left, self._right, width=_PEOPLE_WIDTH, narrow=NARROW)
        self.body.addWidget(self._metres_line)
        self.body.addWidget(self.parts, 1)
        self.body.addWidget(self.hint)
        self.add_at_left(leave)


def _read(file: ResultsFile, paths: Sequence[Path], metres: int | None) -> _Read:
    """For any thread."""
    planned = history_import.plan(file, paths, metres)
    return _Read(planned, tuple(one.person for one in people.people(file)))


def _called(planned: PlannedHistory) -> str:
    return " ".join(part for part in (planned.name, planned.hint.nation) if part)


def _people_sheet(planned: Sequence[PlannedHistory], chosen: Mapping[int, int], names: Mapping[int, str]) -> Sheet:
    distances = [", ".join(str(metres) for metres in sorted({time.metres for time in one.times})) for one in planned]
    columns = (
        Column("mark", "", 1, Kind.MARK),
        Column("name", _("In the files"), 20),
        Column("nation", _("Nation"), 5),
        Column("times", _("Times"), 5, Kind.NUMBER),
        Column("distances", _("Metres"), min(16, max([6, *map(len, distances)]))),
        Column("is", _("In the registry"), 22),
    )
    rows = tuple(
        Row(
            place,
            (
                "✓" if place in chosen else "?",
                one.name,
                one.hint.nation,
                len(one.times),
                distances[place],
                names[chosen[place]] if place in chosen else _("nobody chosen"),
            ),
        )
        for place, one in enumerate(planned)
    )
    return Sheet("history", Heading(), columns, rows)


def _registry_sheet(planned: PlannedHistory, registry: Sequence[Person]) -> Sheet:
    """The candidates with the reason, then all others who may be it: nobody of the other sex."""
    reasons = {one.person.competitor.id: one.reason for one in planned.candidates}
    listed = [one.person for one in planned.candidates]
    listed += [
        one
        for one in registry
        if one.competitor.id not in reasons and planned.hint.sex in (None, one.competitor.sex)
    ]  # fmt: skip
    columns = (
        Column("name", _("Skater"), min(_LONGEST_NAME, max([8, *[len(one.competitor.name) for one in listed]]))),
        Column("nation", _("Nation"), 5),
        Column("key", _("Id"), 8),
        Column("reason", _("Why"), 20),
    )
    rows = tuple(
        Row(
            one.competitor.id,
            (
                one.competitor.name,
                one.competitor.nation,
                one.competitor.key,
                reasons.get(one.competitor.id, ""),
            ),
            int(one.competitor.id in reasons),
        )
        for one in listed
    )
    return Sheet("registry", Heading(), columns, rows)
