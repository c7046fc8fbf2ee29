"""Asking for a new competition and its programme, or correcting what a known one is called."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.programmes import dates_text
from skatedesk.domain.races import Competition
from skatedesk.services import lists, programmes
from skatedesk.services.programmes import RacePlan
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.competition_fields import CompetitionFields, FieldRefusedError
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext

Source = Callable[[date | None], list[RacePlan]]
NARROW = 640
_FIELDS_WIDTH = 430


class NewCompetitionDialog(LargeQuestion):
    """The facts at the left, the races it begins with at the right; Return makes it, and it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title, about = _("New competition"), _("In {file}").format(file=desk.file.path.name)
        super().__init__(desk, "competition_dialog", title, about, _("Make the competition"), parent)
        self._known = lists.competitions(desk.file)
        season = desk.competition.season if desk.competition else programmes.latest_season(desk.file)
        self.fields = CompetitionFields(self._known, desk.competition, season, new=True)
        self.programme = _ProgrammePart()
        self._sources: list[Source] = []
        self._season = self._wanted = ""
        self._plans: list[RacePlan] = []
        self._parts = TwoParts("competition_parts", self.fields, self.programme, width=_FIELDS_WIDTH, narrow=NARROW)
        self.body.addWidget(self._parts)
        self.fields.edited.connect(self._show_programme)
        self.programme.choice.activated.connect(self._want)
        self._show_programme()
        self.fields.event_name.setFocus()
        self.fields.event_name.selectAll()
        self.enlarge(960, 520)

    def decide(self) -> None:
        try:
            facts = self.fields.facts()
        except FieldRefusedError as reason:
            self._parts.bring(self.fields)
            mark_wrong(reason.field, wrong=True)
            self.refuse(str(reason), reason.field)
            return
        changed = self.desk.do(programmes.new_competition, facts, self._plans)
        if changed is not None:
            self.accept()
            self.desk.go_to_competition(changed.made)

    def _want(self) -> None:
        """Keep to the programme that was chosen, through seasons that do not offer it."""
        self._wanted = self.programme.choice.currentText()
        self._show_programme()

    def _show_programme(self) -> None:
        """The races as they would stand, after every word that is typed."""
        self.say("")
        self._offer_sources(self.fields.season.text().strip())
        try:
            first = self.fields.day()
        except FieldRefusedError:
            first = None
        self._plans = self._sources[max(0, self.programme.choice.currentIndex())](first)
        days = [plan.day for plan in self._plans if plan.day] or ([first] if first else [])
        self.fields.propose_dates(dates_text(min(days), max(days)) if days else "")
        self.programme.show_plans(self._plans)

    def _offer_sources(self, season: str) -> None:
        """The programmes of the rules of the season, the competitions of the file, and none."""
        if season == self._season:
            return
        self._season = season
        choice = self.programme.choice
        choice.clear()
        self._sources = []
        try:
            rules = programmes.rules_for(self.desk.file, season)
        except (RuleError, RuleFileError) as reason:
            self.programme.say_rules(str(reason), Tone.BAD)
        else:
            self.programme.say_rules(_("Rules: {name}").format(name=rules.name), None)
            for template in rules.programmes:
                self._offer(_(template.name), lambda day, of=template: programmes.template_plans(of, day))
        for one in reversed(self._known):
            name = _("As at {event}, {season}").format(event=one.event, season=one.season)
            self._offer(name, lambda day, of=one.id: programmes.plans_as_at(self.desk.file, of, day))
        self._offer(_("No races yet"), lambda _day: [])
        choice.setCurrentIndex(max(0, choice.findText(self._wanted)))

    def _offer(self, name: str, source: Source) -> None:
        self.programme.choice.addItem(name)
        self._sources.append(source)


class EditCompetitionDialog(LargeQuestion):
    """Corrects what a competition is called and where it is held."""

    def __init__(self, desk: Desk, competition: Competition, parent: QWidget | None = None) -> None:
        title = _("Correct the competition")
        super().__init__(desk, "edit_competition_dialog", title, competition.event, _("Save"), parent)
        self._competition = competition
        self.fields = CompetitionFields(lists.competitions(desk.file), competition, competition.season, new=False)
        self.body.addWidget(self.fields)
        self.fields.edited.connect(lambda: self.say(""))
        self.fields.event_name.setFocus()
        self.widen(520)

    def decide(self) -> None:
        try:
            facts = self.fields.facts()
        except FieldRefusedError as reason:
            mark_wrong(reason.field, wrong=True)
            self.refuse(str(reason), reason.field)
            return
        race_id = self.desk.race_id
        if self.desk.do(programmes.edit_competition, self._competition.id, facts) is None:
            return
        self.accept()
        if race_id is None:
            self.desk.go_to_competition(self._competition.id)
        else:
            self.desk.go_to_race(race_id)


class _ProgrammePart(QWidget):
    """Which programme, under which rules, and its races."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("programme_part")
        self.setAccessibleName(_("Programme"))
        self.choice = theme.choice("programme_choice", _("Programme"))
        self.choice.setSizeAdjustPolicy(self.choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._rules = theme.muted_label("", "programme_rules")
        self._rules.setWordWrap(True)
        self._count = theme.muted_label("", "programme_count")
        self.table = SheetView("programme_preview", _("Races of the programme"), flexible="title", compact=True)
        self.table.set_empty_text(_("The competition begins without races. Add them afterwards."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addWidget(self.choice)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        column.addWidget(self._rules)

    def show_plans(self, plans: list[RacePlan]) -> None:
        self.table.show_sheet(plans_sheet(plans))
        self._count.setText(ngettext("{count} race", "{count} races", len(plans)).format(count=len(plans)))

    def say_rules(self, text: str, tone: Tone | None) -> None:
        """Under which rules the season is held, or why none are known."""
        self._rules.setText(text)
        self._rules.set_tone(tone or Tone.NEUTRAL)


def plans_sheet(plans: list[RacePlan]) -> Sheet:
    """Races as they are to stand in a programme, tinted by days."""
    columns = (
        Column("number", _("No"), 3, Kind.NUMBER),
        Column("day", _("Day"), 10),
        Column("time_of_day", _("Time"), 5),
        Column("title", _("Race"), 26),
    )
    days = sorted({plan.day for plan in plans if plan.day})
    rows = tuple(
        Row(
            at,
            (at, plan.day.isoformat() if plan.day else "", plan.time_of_day, plan.full_title),
            days.index(plan.day) if plan.day else 0,
        )
        for at, plan in enumerate(plans, start=1)
    )
    return Sheet("programme", Heading(), columns, rows)
