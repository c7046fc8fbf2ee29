"""Second step of a new season: its competitions, one after the other; of a club meet just one."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skatedesk.services import season_plan
from skatedesk.services.season_plan import PlanError
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.season_wizard_draft import CompetitionDraft, SeasonDraft
from skatedesk.ui.dialogs.season_wizard_step import FieldRefusedError, Step, follow, scrolled
from skatedesk.ui.dialogs.venue_field import VenueOffer
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _


class CalendarStep(Step):
    """The fields of one competition; as soon as there are two, all stand in a list at the left."""

    def __init__(self, draft: SeasonDraft) -> None:
        super().__init__("wizard_calendar", _("Calendar"), draft)
        self.table = SheetView(
            "wizard_competitions", _("Competitions"), flexible="event", hide_first=("venue",), compact=True
        )
        inside = QWidget()
        form = Form()
        self.fields: dict[str, QLineEdit] = {
            "event": form.field("wizard_event", _("Name")),
            "number": form.field("wizard_number", _("Number")),
            "first_day": form.field("wizard_first_day", _("First day"), hint=_("Such as 2025-11-21")),
            "venue": form.field("wizard_venue", _("Oval"), hint=_("Begin to type: the known ovals are offered")),
            "city": form.field("wizard_city", _("City")),
            "country": form.field("wizard_country", _("Country"), hint=_("Such as NOR")),
        }
        self.add = theme.button(_("A&nother competition"), "wizard_add")
        self.remove = theme.button(_("Take &out"), "wizard_remove")
        self._lay_out(inside, form)
        self.right = scrolled(inside, "wizard_competition_fields", _("Competition"))
        line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.medium))
        line.addWidget(self.table, 2)
        line.addWidget(self.right, 3)
        self.column.addLayout(line, 1)
        self._offer = VenueOffer(*(self.fields[name] for name in ("venue", "city", "country")))
        for name, field in self.fields.items():
            follow(field, lambda text, of=name: self._take(of, text))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.table.row_chosen.connect(self._show_fields)
        keys = QShortcut(QKeySequence("Del"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._remove)

    def come(self) -> None:
        self._show(self._at)
        self.fields["event"].setFocus()
        self.fields["event"].selectAll()

    def leave(self) -> None:
        try:
            self.draft.planned()
        except PlanError as reason:
            self._show(reason.competition)
            raise FieldRefusedError(self.fields[reason.field], str(reason)) from None

    @property
    def _at(self) -> int:
        """The competition whose fields are shown."""
        return min(self.table.chosen_key() or 0, len(self.draft.competitions) - 1)

    @property
    def _shown(self) -> CompetitionDraft:
        return self.draft.competitions[self._at]

    def _show(self, at: int) -> None:
        """The list, and the fields of this one."""
        several = len(self.draft.competitions) > 1
        with QSignalBlocker(self.table):
            self.table.show_sheet(_sheet(self.draft.competitions))
            self.table.choose(at)
        self.table.setVisible(several)
        self.remove.setVisible(several)
        self._show_fields()

    def _show_fields(self) -> None:
        one = self._shown
        for name, field in self.fields.items():
            with QSignalBlocker(field):
                field.setText(getattr(one, name))
            mark_wrong(field, wrong=False)

    def _take(self, name: str, text: str) -> None:
        setattr(self._shown, name, text)
        with QSignalBlocker(self.table):
            self.table.show_sheet(_sheet(self.draft.competitions))
        self.edited.emit()

    def _add(self) -> None:
        """One more, which is typed at once."""
        self.draft.add_competition()
        self._show(len(self.draft.competitions) - 1)
        self.fields["first_day"].setFocus()
        self.edited.emit()

    def _remove(self) -> None:
        if len(self.draft.competitions) > 1:
            at = self._at
            del self.draft.competitions[at]
            self._number_anew()
            self._show(max(0, at - 1))
            self.edited.emit()

    def _number_anew(self) -> None:
        """The usual names and numbers close up; those somebody typed stay."""
        usual = {season_plan.event_of(self.draft.kind, number): number for number in range(1, 100)}
        for at, one in enumerate(self.draft.competitions, start=1):
            if one.number == str(usual.get(one.event)):
                one.event, one.number = season_plan.event_of(self.draft.kind, at), str(at)

    def _lay_out(self, inside: QWidget, form: Form) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(current().px(SPACE.small))
        for made in (self.add, self.remove):
            made.setAutoDefault(False)
            acts.addWidget(made)
        acts.addStretch()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addLayout(form)
        column.addLayout(acts)
        column.addStretch()


def _sheet(competitions: list[CompetitionDraft]) -> Sheet:
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("event", _("Competition"), 16),
        Column("day", _("First day"), 10),
        Column("venue", _("Oval"), 12),
    )
    numbers = [one.number.strip() for one in competitions]
    rows = tuple(
        Row(at, (int(number) if number.isdecimal() else None, one.event, one.first_day, one.venue))
        for at, (number, one) in enumerate(zip(numbers, competitions, strict=True))
    )
    return Sheet("competitions", Heading(), columns, rows)
