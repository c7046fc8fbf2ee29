"""The live result beside the entry, and the cup it changes."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.races import Discipline, RaceState
from skatedesk.services.race_view import RaceView, state_words
from skatedesk.services.standings import CupView
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_TONES = {
    RaceState.OPEN: Tone.NEUTRAL,
    RaceState.DRAWN: Tone.NEUTRAL,
    RaceState.ON_THE_ICE: Tone.ACCENT,
    RaceState.PROVISIONAL: Tone.WARNING,
    RaceState.OFFICIAL: Tone.OK,
}


class SidePanel(MeasuredFrame):
    """What stands beside the entry, under a line of words."""

    def show_head(self, shown: bool) -> None:
        """Show the line of words, or leave its room to what is inside."""
        self._headed = shown
        for widget in self._words:
            widget.setVisible(shown)
        self.measure()

    def _lay_out(self, words: tuple[QWidget, ...], inside: QWidget) -> None:
        self._words, self._headed = words, True
        self._head = QHBoxLayout()
        for widget in words:
            self._head.addWidget(widget)
        self._head.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(inside, 1)
        self.measure()

    def measure(self) -> None:
        px = current().px
        above, below = (px(SPACE.medium), px(SPACE.small)) if self._headed else (0, 0)
        self._head.setContentsMargins(px(SPACE.large), above, px(SPACE.large), below)
        self._head.setSpacing(px(SPACE.small))
        self._column.setContentsMargins(px(1), px(1), px(1), px(SPACE.tight))


class _TablePanel(SidePanel):
    """A table; one row is marked and kept in sight."""

    table: SheetView

    def mark(self, key: int) -> None:
        """Mark this row and bring it into sight; where the list has none, the mark stays where it is."""
        self.table.choose(key)
        if self.table.chosen_key() == key:
            self.table.scrollTo(self.table.currentIndex())


class ResultPanel(_TablePanel):
    """The result list as it stands, with its state in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result_panel")
        self.setAccessibleName(_("Result"))
        self.setProperty("role", "panel")
        self.head = theme.label(_("Result"), "result_title", Role.PANEL_TITLE)
        self.state = theme.pill("", Tone.NEUTRAL, "result_state")
        self.table = SheetView(
            "result_table",
            _("Result"),
            hide_first=("notes", "s1", "s2", "s3", "s4", "points"),
            compact=True,
            framed=False,
        )
        self._lay_out((self.head, self.state), self.table)

    def show_race(self, view: RaceView, running: Sheet | None = None) -> None:
        """Show the results so far; who has not skated yet is on the start list, not here.

        `running` stands there instead: what was won on the way, while nobody is in yet.
        """
        state = RaceState.ON_THE_ICE if running and running.rows else view.state
        words = state_words()[state]
        skating = view.state is RaceState.ON_THE_ICE
        text = _("{state} · {done} of {all}").format(state=words, done=view.done, all=len(view.starts))
        self.state.say(text if skating else words, _TONES[state])
        self.head.setText(_("Race points") if running else _("Result"))
        first = _("The race points stand here as soon as a sprint is in.")
        self.table.set_empty_text(first if running else _("The result stands here as soon as the first time is in."))
        # A mass start is ordered by race points and has no gaps.
        gap = "race_points" if view.race.discipline is Discipline.MASS_START else "behind"
        keys = ("rank", "name", "nation", "time", gap, "points", "notes")
        self.table.show_sheet(running or view.decided_list().showing(*keys))


class StandingPanel(_TablePanel):
    """The cup of the race, as it stands with the times entered so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standing_panel")
        self.setAccessibleName(_("World Cup standing"))
        self.setProperty("role", "panel")
        self.head = theme.label(_("Standing"), "standing_panel_title", Role.PANEL_TITLE)
        self.after = theme.muted_label("", "standing_panel_after")
        self.table = SheetView("standing_panel_table", _("World Cup standing"), compact=True, framed=False)
        self.table.set_empty_text(_("The standing stands here as soon as a race of this cup has results."))
        self._lay_out((self.head, self.after), self.table)

    def show_cup(self, cup: CupView) -> None:
        self.after.setText(_(cup.standing.cup.title))
        self.table.show_sheet(cup.sheet().showing("rank", "name", "nation", "points"))
