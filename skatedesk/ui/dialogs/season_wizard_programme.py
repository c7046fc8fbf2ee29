"""Third step of a new season: which races a competition begins with."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from skatedesk.domain.errors import RuleError
from skatedesk.domain.rules_programmes import ProgrammeRace, ProgrammeTemplate
from skatedesk.services import programmes
from skatedesk.services.programmes import typed_day
from skatedesk.ui.dialogs.competition import plans_sheet
from skatedesk.ui.dialogs.new_race import NewRace
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.season_wizard_draft import CompetitionDraft, SeasonDraft, kinds
from skatedesk.ui.dialogs.season_wizard_step import Step
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _, ngettext


class ProgrammeStep(Step):
    """The programme of one competition after the other, by template; races go out with Del and come in below."""

    def __init__(self, draft: SeasonDraft) -> None:
        super().__init__("wizard_programme", _("Programme"), draft)
        self.competition = theme.choice("wizard_programme_of", _("Competition"))
        self.template = theme.choice("wizard_template", _("Programme"))
        self.table = SheetView("wizard_races", _("Races of the programme"), flexible="title", compact=True)
        self.table.set_empty_text(_("No races yet. Choose a programme, or say below what is skated."))
        self.new_race = NewRace()
        self.add = theme.button(_("&Add the race"), "wizard_race_add")
        self.remove = theme.button(_("Take &out"), "wizard_race_remove")
        self.count = wrapped(theme.label("", "wizard_race_count", theme.Role.MUTED))
        self._lay_out()
        self.competition.activated.connect(self._show)
        self.template.activated.connect(self._choose)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        keys = QShortcut(QKeySequence("Del"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._remove)

    def come(self) -> None:
        at = max(0, self.competition.currentIndex())
        self.competition.clear()
        self.competition.addItems([one.event for one in self.draft.competitions])
        self.competition.setCurrentIndex(min(at, len(self.draft.competitions) - 1))
        self.competition.setVisible(len(self.draft.competitions) > 1)
        self.template.clear()
        for one in self._offered:
            self.template.addItem(_(one.name) if one else _("No races yet"))
        self._show()
        self.template.setFocus()

    def takes_return(self) -> bool:
        """Return adds the race whose metres somebody just typed."""
        if self.new_race.metres.hasFocus() and self.new_race.metres.text().strip():
            self._add()
            return True
        return False

    @property
    def _offered(self) -> list[ProgrammeTemplate | None]:
        return kinds(self.draft.rules)

    @property
    def _shown(self) -> CompetitionDraft:
        return self.draft.competitions[max(0, self.competition.currentIndex())]

    def _show(self) -> None:
        one = self._shown
        with QSignalBlocker(self.template):
            offered = self._offered
            self.template.setCurrentIndex(offered.index(one.programme) if one.programme in offered else -1)
        plans = programmes.race_plans(one.races, typed_day(one.first_day))
        self.table.show_sheet(plans_sheet(plans))
        if self.table.chosen_key() is None and plans:
            self.table.choose(1)
        days = max((race.day for race in one.races), default=0)
        counted = ngettext("{count} race", "{count} races", len(plans)).format(count=len(plans))
        lasting = ngettext("on {count} day", "on {count} days", days).format(count=days)
        self._say(f"{counted}, {lasting}. " + _("Del takes a race out.") if plans else "", Tone.NEUTRAL)
        self.remove.setEnabled(bool(plans))

    def _choose(self, at: int) -> None:
        template = self._offered[at]
        self._shown.programme, self._shown.races = template, template.races if template else ()
        self._show()
        self.edited.emit()

    def _add(self) -> None:
        """Add the race that is described below, on the last day."""
        one = self._shown
        try:
            skated = self.new_race.skated()
        except RuleError as reason:
            self._say(str(reason), Tone.BAD)
            self.new_race.setFocus()
            return
        if skated in [race.skated for race in one.races]:
            self._say(_("{title} is in the programme already.").format(title=skated.title), Tone.BAD)
            self.new_race.setFocus()
            return
        day = one.races[-1].day if one.races else 1
        race = ProgrammeRace(skated.sex, day, skated.discipline, skated.metres, skated.division, skated.run)
        one.races = (*one.races, race)
        self._show()
        self.table.choose(len(one.races))
        self.new_race.setFocus()
        self.new_race.metres.selectAll()
        self.edited.emit()

    def _remove(self) -> None:
        key = self.table.chosen_key()
        if key is not None:
            one = self._shown
            one.races = tuple(race for at, race in enumerate(one.races, start=1) if at != key)
            self._show()
            self.table.choose(min(key, len(one.races)))
            self.table.setFocus()
            self.edited.emit()

    def _say(self, words: str, tone: Tone) -> None:
        self.count.setText(words)
        self.count.set_tone(tone)

    def _lay_out(self) -> None:
        line, acts = QHBoxLayout(), QHBoxLayout()
        for one in (line, acts):
            one.setSpacing(current().px(SPACE.small))
        line.addWidget(self.competition, 1)
        line.addWidget(self.template, 1)
        for made in (self.add, self.remove):
            made.setAutoDefault(False)
        acts.addWidget(self.count, 1)
        acts.addWidget(self.remove)
        acts.addWidget(self.add)
        self.column.addLayout(line)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.new_race)
        self.column.addLayout(acts)
