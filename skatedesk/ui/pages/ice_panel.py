"""What is on the ice: the race, the pair with its armbands, who comes next, and what was saved last."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Discipline, RaceState
from skatedesk.services.race_view import state_words
from skatedesk.services.today import OnIce, Pair, Today
from skatedesk.sheets.headings import race_line
from skatedesk.ui.pages.armband_mark import ArmbandMark, lane_words
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.programme_list import short_title
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

MOST = 4
"""A quartet; of more, as in a mass start, only how many they are is told."""


class IcePanel(MeasuredFrame):
    """Signal: `race_wanted(int)` with the race whose times are to be typed."""

    race_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._race_id: int | None = None
        self.setObjectName("today_ice")
        self.setAccessibleName(_("On the ice"))
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.head = theme.label(_("On the ice"), "today_ice_head", Role.PANEL_TITLE)
        self.state = theme.pill("", Tone.ACCENT, "today_ice_state")
        self.race = fitted_label("today_race", Role.COMPETITION)
        self.pair = theme.muted_label("", "today_pair")
        self.enter = theme.primary_button(_("Time box"), "today_enter")
        self.marks = [ArmbandMark(f"today_armband_{at}") for at in range(MOST)]
        self.names = [fitted_label(f"today_name_{at}", Role.ENTRY_NAME) for at in range(MOST)]
        self.lanes = [theme.muted_label("", f"today_lane_{at}") for at in range(MOST)]
        self.following = fitted_label("today_following", Role.BODY)
        self.saved = fitted_label("today_saved", Role.MUTED)
        self._lay_out()
        self.enter.clicked.connect(self._want_race)

    def show_today(self, today: Today) -> None:
        """Show the pair on the ice."""
        ice = today.ice
        self._race_id = ice.race.id if ice else None
        self.enter.setVisible(ice is not None)
        self._show_race(today, ice)
        self._show_pair(ice)
        self.following.setText(_following(today, ice))
        self.saved.setText(_saved(today))

    def show_nothing(self, title: str, words: str) -> None:
        """There is no day: say what to do next."""
        self._race_id = None
        self.enter.hide()
        self._show_pair(None)
        self.race.setText(title)
        self.pair.setText("")
        self.following.setText(words)
        self.saved.setText("")

    def set_low(self, low: bool, narrow: bool) -> None:
        """Only race and pair, where there is little height; the state of the race goes where it is narrow too."""
        self.head.setVisible(not low)
        self.saved.setVisible(not low and bool(self.saved.text()))
        self.following.setVisible(bool(self.following.text()) and (not low or self._race_id is None))
        self.state.setVisible(self._race_id is not None and not (low and narrow))

    def _show_race(self, today: Today, ice: OnIce | None) -> None:
        if ice is None:
            self.race.setText(_nobody(today))
            self.pair.setText("")
            return
        words = state_words()[RaceState.ON_THE_ICE] if ice.begun else _("next")
        self.state.say(words, Tone.ACCENT if ice.begun else Tone.NEUTRAL)
        self.race.say(race_line(ice.race), " · ".join((str(ice.race.number), short_title(ice.race))))
        left = ngettext("{count} to go", "{count} to go", ice.left).format(count=ice.left)
        number = ice.pair.number
        named = _named(ice, number) if number and ice.race.discipline is not Discipline.MASS_START else ""
        self.pair.setText(f"{named} · {left}" if named else left)

    def _show_pair(self, ice: OnIce | None) -> None:
        starts = ice.pair.starts if ice and len(ice.pair.starts) <= MOST else ()
        told = "" if starts or ice is None else _who(ice.pair)
        for at, (mark, name, lane) in enumerate(zip(self.marks, self.names, self.lanes, strict=True)):
            start = starts[at] if at < len(starts) else None
            mark.show_start(start)
            name.setText(_name(start) if start else told if not at else "")
            lane.setText(lane_words(start) if start else "")
            for part in (mark, name, lane):
                part.setVisible(start is not None or (not at and part is name and bool(told)))

    def _want_race(self) -> None:
        if self._race_id is not None:
            self.race_wanted.emit(self._race_id)

    def _lay_out(self) -> None:
        self._top, self._line, self._who = QHBoxLayout(), QHBoxLayout(), QGridLayout()
        self._top.addWidget(self.head)
        self._top.addStretch()
        self._line.addWidget(self.race, 1)
        for part in (self.state, self.pair, self.enter):
            self._line.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        for at, (mark, name, lane) in enumerate(zip(self.marks, self.names, self.lanes, strict=True)):
            self._who.addWidget(mark, at, 0)
            self._who.addWidget(lane, at, 1)
            self._who.addWidget(name, at, 2)
        self._who.setColumnStretch(2, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addLayout(self._line)
        self._column.addLayout(self._who)
        self._column.addWidget(self.following)
        self._column.addWidget(self.saved)
        for label in (self.following, self.saved):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self._column.setContentsMargins(px(SPACE.large), px(SPACE.small), px(SPACE.large), px(SPACE.small))
        self._column.setSpacing(px(SPACE.tight))
        self._line.setSpacing(px(SPACE.small))
        self._who.setHorizontalSpacing(px(SPACE.small))
        self._who.setVerticalSpacing(px(2))


def _name(start: Start) -> str:
    who = f"{start.competitor.name}  {start.competitor.nation}"
    return f"{who}  {start.bib}" if start.bib is not None else who


def _named(ice: OnIce, number: int) -> str:
    """`pair 9 of 17`; a team race has heats."""
    words = _("heat {pair} of {all}") if ice.race.discipline.is_team else _("pair {pair} of {all}")
    return words.format(pair=number, all=ice.of)


def _who(pair: Pair) -> str:
    """Of many, how many; of a race that is not drawn, that."""
    count = len(pair.starts)
    if not count:
        return _("Not drawn yet")
    return ngettext("{count} on the start list", "{count} on the start list", count).format(count=count)


def _nobody(today: Today) -> str:
    """Why nobody is on the ice."""
    if not today.races:
        return _("No races yet.")
    if today.races_over == today.races:
        return _("All races of this day are over.")
    return _("No race of this day is drawn yet.")


def _following(today: Today, ice: OnIce | None) -> str:
    """Who comes next: the next pair, or the next race behind the last pair."""
    if ice is None:
        return ""
    if ice.following is not None and ice.following.starts:
        names = " – ".join(
            f"{start.competitor.name} {start.competitor.nation}" for start in ice.following.starts[:MOST]
        )  # fmt: skip
        pair = _("Then heat {pair}: {names}") if ice.race.discipline.is_team else _("Then pair {pair}: {names}")
        return pair.format(pair=ice.following.number, names=names)
    after = next(
        (stop for stop in today.stops if stop.coming and stop.race and stop.race.id != ice.race.id), None
    )  # fmt: skip
    return _("Then race {race}").format(race=race_line(after.race)) if after and after.race else ""


def _saved(today: Today) -> str:
    """What was saved last; nothing in a file that was begun anew."""
    last = today.saved
    if last is None or last.at is None:
        return ""
    moment = last.at.astimezone()
    there = f"{moment:%H:%M:%S}" if moment.date() == today.at.date() else f"{moment:%Y-%m-%d %H:%M}"
    return _("Saved last {time} · {what}").format(time=there, what=last.label)
