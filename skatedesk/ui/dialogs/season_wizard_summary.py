"""Last step of a new season: all that will be made, and where the file lies."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from skatedesk.services import last_season
from skatedesk.services.season_plan import PlanError, PlannedCompetition
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.season_wizard_draft import SeasonDraft
from skatedesk.ui.dialogs.season_wizard_step import FieldRefusedError, Step, follow
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext


class SummaryStep(Step):
    """A line for everything; the place is the one thing that can still be typed."""

    def __init__(self, draft: SeasonDraft) -> None:
        super().__init__("wizard_summary", _("Summary"), draft)
        self.table = SheetView("wizard_made", _("What will be made"), flexible="how", compact=True)
        self.place = QLineEdit()
        self.place.setObjectName("wizard_place")
        self.place.setAccessibleName(_("File"))
        self.browse = theme.button(_("C&hoose…"), "wizard_browse")
        self.browse.setAutoDefault(False)
        head = theme.muted_label(_("File"), "wizard_place_head")
        head.setBuddy(self.place)
        line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.small))
        line.addWidget(head)
        line.addWidget(self.place, 1)
        line.addWidget(self.browse)
        self.column.addLayout(line)
        self.column.addWidget(self.table, 1)
        self._proposed = ""
        follow(self.place, self._take)
        self.browse.clicked.connect(self._browse)

    def come(self) -> None:
        """The usual place follows what was typed in the steps before, until somebody types another."""
        if self.draft.place == self._proposed:
            self._proposed = self.draft.place = self.draft.propose_place(_documents())
        self.place.setText(self.draft.place)
        self.table.show_sheet(_sheet(self.draft, self.draft.planned()))
        self.place.setFocus()
        self.place.deselect()

    def leave(self) -> None:
        try:
            self.draft.plan()
        except PlanError as reason:
            raise FieldRefusedError(self.place, str(reason)) from None

    def _take(self, text: str) -> None:
        self.draft.place = text
        self.edited.emit()

    def _browse(self) -> None:
        dialog = QFileDialog(self, _("New season"), self.place.text())
        dialog.setObjectName("wizard_place_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Nothing is written over: a file that is there is refused when the season is made.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._put)
        dialog.open()

    def _put(self, text: str) -> None:
        self.place.setText(text)
        self._take(text)


def _documents() -> Path:
    """Where people look for their files; the home folder where there is no other."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _sheet(draft: SeasonDraft, planned: tuple[PlannedCompetition, ...]) -> Sheet:
    columns = (Column("what", _("What"), 18), Column("how", _("How"), 40))
    lines = [(_("Season"), draft.season), (_("Rules"), draft.rules_name)]
    lines += [(_("Series"), draft.series)] if draft.series else []
    lines += [(f"{one.number}. {one.event}", _competition_words(one)) for one in planned]
    if draft.last_path is not None:
        lines.append((_("From last season"), _taken_words(draft)))
    rows = tuple(Row(at, line, int(2 < at <= 2 + len(planned))) for at, line in enumerate(lines))
    return Sheet("summary", Heading(), columns, rows)


def _competition_words(one: PlannedCompetition) -> str:
    """`Thialf, Heerenveen · 5 - 7 Dec 2025 · 28 races`."""
    where = ", ".join(part for part in (one.venue, one.city) if part) or _("oval not known yet")
    races = ngettext("{count} race", "{count} races", len(one.races)).format(count=len(one.races))
    return " · ".join((where, one.dates or _("day not known yet"), races))


def _taken_words(draft: SeasonDraft) -> str:
    assert draft.last_path is not None
    titles = last_season.part_titles()
    parts = [titles[part] for part in last_season.Part if part in draft.parts]
    return f"{draft.last_path.name}: " + (", ".join(parts) or _("nothing"))
