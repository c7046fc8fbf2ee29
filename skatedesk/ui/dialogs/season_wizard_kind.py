"""First step of a new season: what is held, in which season, under which rules."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.races import Discipline
from skatedesk.domain.rules_programmes import ProgrammeTemplate
from skatedesk.services import files, rulebook, season_plan
from skatedesk.sheets.sheet import Column, Heading, Kind, Row, Sheet
from skatedesk.ui.dialogs.form import Form
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.dialogs.race_words import discipline_words
from skatedesk.ui.dialogs.season_wizard_draft import SeasonDraft, kinds
from skatedesk.ui.dialogs.season_wizard_step import FieldRefusedError, Step, follow, scrolled
from skatedesk.ui.dialogs.two_parts import TwoParts
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

NARROW = 600
_KINDS_WIDTH = 330


class KindStep(Step):
    """The kinds of competition at the left; series, season and rules at the right."""

    def __init__(self, draft: SeasonDraft) -> None:
        super().__init__("wizard_kind", _("What is held"), draft)
        self.table = SheetView("wizard_kinds", _("What is held"), flexible="kind", hide_first=("days",), compact=True)
        self.right = QWidget()
        form = Form()
        self.series = form.field("wizard_series", _("Series"), hint=_("Such as Regional Cup; empty for a single meet"))
        self.season = form.field("wizard_season", _("Season"), hint="2025/26")
        self.rules = form.choice("wizard_rules", _("Rules"))
        self.kind_words = wrapped(theme.muted_label("", "wizard_kind_words"))
        self.words = wrapped(theme.muted_label("", "wizard_rules_words"))
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addWidget(self.kind_words)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addStretch()
        self.fields = scrolled(self.right, "wizard_kind_fields", _("Season and rules"))
        self._parts = TwoParts("wizard_kind_parts", self.table, self.fields, width=_KINDS_WIDTH, narrow=NARROW)
        self.column.addWidget(self._parts, 1)
        self._own: list[str] = []
        self.table.row_chosen.connect(self._choose_kind)
        self.rules.activated.connect(self._choose_rules)
        follow(self.series, self._take_series)
        follow(self.season, self._take_season)

    def come(self) -> None:
        self.season.setText(self.draft.season)
        self._show()
        self.table.setFocus()

    def leave(self) -> None:
        try:
            files.check_season(self.season.text().strip())
        except RuleError as reason:
            self._parts.bring(self.fields)
            raise FieldRefusedError(self.season, str(reason)) from None

    def _show(self) -> None:
        """Kinds, series and rules as the draft has them."""
        self.series.setText(self.draft.series)
        offered = kinds(self.draft.rules)
        with QSignalBlocker(self.table):
            self.table.show_sheet(_sheet(offered))
            self.table.choose(offered.index(self.draft.kind))
        self.rules.clear()
        for name in (*rulebook.shipped(), *self._own):
            self.rules.addItem(name, name)
        self.rules.addItem(_("A rule file of your own…"), "")
        self.rules.setCurrentIndex(self.rules.findData(self.draft.rules_name))
        self._say_kind()
        self._say_rules()

    def _say_kind(self) -> None:
        kind = self.draft.kind
        self.kind_words.setText(
            kind_words(kind) if kind else _("Begins without races: say on the page Programme what is skated, or later.")
        )

    def _say_rules(self) -> None:
        rules, own = self.draft.rules, self.draft.rules_name in self._own
        self.words.setText(season_plan.rules_words(rules, self.draft.season, own=own))
        self.words.set_tone(Tone.NEUTRAL if rules.season == self.draft.season else Tone.WARNING)

    def _choose_kind(self, key: int) -> None:
        kind = kinds(self.draft.rules)[key]
        if kind != self.draft.kind:
            self.draft.use_kind(kind)
            self.series.setText(self.draft.series)
            self._say_kind()
            self.edited.emit()

    def _take_series(self, text: str) -> None:
        self.draft.series = text

    def _take_season(self, text: str) -> None:
        """The rules follow the season, as long as nobody brought rules of their own."""
        mark_wrong(self.season, wrong=False)
        self.draft.season = text.strip()
        made_for_it = rulebook.rules_for_season(self.draft.season)
        if made_for_it and self.draft.rules_name not in self._own:
            self.draft.use_rules(made_for_it)
            self._show()
        self._say_rules()
        self.edited.emit()

    def _choose_rules(self) -> None:
        name = str(self.rules.currentData())
        if name:
            self.use_rules(name)
            return
        self.rules.setCurrentIndex(self.rules.findData(self.draft.rules_name))
        dialog = QFileDialog(self, _("Rule file"), "", _("Rule files ({pattern})").format(pattern="*.toml"))
        dialog.setObjectName("wizard_rules_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.use_own)
        dialog.open()

    def use_own(self, path: str) -> None:
        """Take a rule file of somebody's own, where it can be read."""
        if self.use_rules(path) and path not in self._own:
            self._own.append(path)
            self._show()

    def use_rules(self, name: str) -> bool:
        """Hold the season under these rules; why not is said where they are described."""
        try:
            self.draft.use_rules(name)
        except RuleFileError as reason:
            self.words.setText(str(reason))
            self.words.set_tone(Tone.BAD)
            return False
        self._show()
        self.edited.emit()
        return True


def kind_words(kind: ProgrammeTemplate) -> str:
    """What is skated: `Skated: 500, 1000 m, Mass start`."""
    metres = sorted({race.metres for race in kind.races if race.metres})
    others = dict.fromkeys(race.discipline for race in kind.races if race.discipline is not Discipline.INDIVIDUAL)
    words = discipline_words()
    distances = [_("{metres} m").format(metres=", ".join(map(str, metres)))] if metres else []
    return _("Skated: {what}").format(what=", ".join([*distances, *[words[one] for one in others]]))


def _sheet(offered: list[ProgrammeTemplate | None]) -> Sheet:
    columns = (
        Column("kind", _("Kind"), 26),
        Column("races", _("Races"), 5, Kind.NUMBER),
        Column("days", _("Days"), 4, Kind.NUMBER),
    )
    rows = tuple(
        Row(at, (_(kind.name), len(kind.races), kind.days) if kind else (_("Something else"), 0, None))
        for at, kind in enumerate(offered)
    )
    return Sheet("kinds", Heading(), columns, rows)
