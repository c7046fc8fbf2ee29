"""The form of a race of teams: the teams of a heat side by side, and the half laps of the one that is chosen."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain import lines, team_events
from skatedesk.domain.distances import LAP
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.races import Sex
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.lap_sheet import laps_word
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.fitted import FittedLabel, fitted_label
from skatedesk.ui.pages.folding import tab_order, tab_stops
from skatedesk.ui.pages.passing_strip import PassingStrip
from skatedesk.ui.pages.strip_form import StripForm
from skatedesk.ui.pages.team_card import TeamCard
from skatedesk.ui.pages.time_entry import Shown, TimeEntry, not_saved, together
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _

LEAST_CARD = 265
"""Teams that would be narrower than this, in pixels at 100 %, are not shown beside the chosen one."""
LAP_WIDTH = 24


class TeamForm(StripForm):
    """Takes the times of the teams of a heat, and the passings of the one whose row is chosen.

    Going into the box of another team chooses it. What is typed there stays until the heat is left. Signal:
    `members_wanted(start id)` for the names of a team.
    """

    low_below = 480
    members_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        strip = PassingStrip(head=laps_word, head_width=LAP_WIDTH)
        super().__init__("team_form", _("Time entry of teams"), "team_words", strip, parent)
        self._cards: list[TeamCard] = []
        self._heat: tuple[Shown, ...] = ()
        self._chosen = 0
        self._low = False
        self.passings_of = fitted_label("team_passings_of", Role.MUTED)
        self._lay_out()
        self._connect()
        self.show_nobody()

    # --- what the race page asks for ------------------------------------------------------------------------

    def show_attempt(self, view: RaceView, start_id: int, number: int) -> None:
        start = view.start(start_id)
        if start is None:
            self.show_nobody()
            return
        before, heat = self.shown, together(view, start, number)
        same = before is not None and before.is_of(start_id, number)
        self._tell_unsaved(heat, with_passings=not same)
        self._heat = heat
        self._chosen = next(at for at, one in enumerate(heat) if one.is_of(start_id, number))
        self._show_metres(lines.splits(view.race, view.rules), self._cards_for(heat)[-1].time.box)
        self.strip.show_attempt(heat[self._chosen].attempt, keep_typed=same)
        self.strip.set_read_only(heat[self._chosen].locked)
        self.passings_of.setText(_passings_words(heat[self._chosen]))
        for card, shown in zip(self._cards_for(heat), heat, strict=False):
            card.show_attempt(shown)
        self._share_room()

    def show_nobody(self) -> None:
        self._tell_unsaved((), with_passings=True)
        self._heat, self._chosen = (), 0
        self.passings_of.setText("")
        self._say(_("As soon as teams are on the start list, their times are typed here."), Tone.NEUTRAL)
        self.strip.show_metres(())
        self._share_room()

    def named(self) -> str:
        return f"{self.place.text()} · {self.name.text()}"

    def take_hands(self) -> None:
        if self._heat:
            self.time_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_low(self, low: bool) -> None:
        self._low = low
        for card in self._cards:
            card.set_low(low)
        self._share_room()

    # --- who is chosen --------------------------------------------------------------------------------------

    @property
    def shown(self) -> Shown | None:
        return self._heat[self._chosen] if self._heat else None

    @property
    def entry(self) -> TimeEntry:
        return self._card.time

    @property
    def _card(self) -> TeamCard:
        return self._cards_for(self._heat)[self._chosen]

    @property
    def place(self) -> FittedLabel:
        return self._card.place

    @property
    def name(self) -> FittedLabel:
        return self._card.name

    @property
    def time_box(self) -> TypedField:
        return self._card.time.box

    def _choose(self, card: TeamCard) -> None:
        """The hands came into a team's box: its row is wanted."""
        shown = card.shown
        if shown is not None and shown is not self.shown:
            self.start_wanted.emit(shown.start.id, shown.number)

    # --- typing ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._wire_strip()

    def _made_card(self) -> TeamCard:
        """Another card, for heats of more teams than there were before."""
        card = TeamCard(len(self._cards) + 1)
        card.set_low(self._low)
        card.wanted.connect(partial(self._choose, card))
        card.members_wanted.connect(partial(self._want_members, card))
        card.time.typed.connect(partial(self._save, card))
        self._wire_time(card.time)
        card.time.doubted.connect(partial(self._show_doubt, card))
        self._row.addWidget(card, 1)
        tab_order(*(stop for one in (*self._cards, card) for stop in tab_stops(one)))
        return card

    def _cards_for(self, heat: tuple[Shown, ...]) -> list[TeamCard]:
        """A card for each team of the heat, at least one."""
        while len(self._cards) < max(1, len(heat)):
            self._cards.append(self._made_card())
        return self._cards

    def _save(self, card: TeamCard, time: TakenTime) -> None:
        self._choose(card)
        self.time_typed.emit(time)

    def _want_members(self, card: TeamCard) -> None:
        if card.shown is not None:
            self.members_wanted.emit(card.shown.start.id)

    def _tell_unsaved(self, heat: tuple[Shown, ...], *, with_passings: bool) -> None:
        """Tell what is left behind: passings of who is no longer chosen, times of who is no longer in the heat."""
        staying = {(one.start.id, one.number) for one in heat}
        for at, (card, left) in enumerate(zip(self._cards, self._heat, strict=False)):
            gone = (left.start.id, left.number) not in staying
            texts = [
                *(self.strip.unsaved() if at == self._chosen and with_passings else []),
                *(card.time.unsaved() if gone else []),
            ]
            if told := not_saved(texts, left.start.competitor.name):
                self.unsaved.emit(told)

    def _show_doubt(self, card: TeamCard, doubt: str) -> None:
        shown = self.shown
        if shown is not None and card is self._card:
            self._say_doubt(shown, doubt)

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self.words)
        self._column.addWidget(self.passings_of)
        self._column.addWidget(self.strip)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self.words.setMinimumHeight(px(TYPE.secondary + SPACE.tight))
        self._row.setSpacing(px(SPACE.small))
        self._column.setSpacing(px(SPACE.tight))
        self._column.setContentsMargins(px(SPACE.small), px(SPACE.small), px(SPACE.small), px(SPACE.small))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """As many teams side by side as there is room for, the chosen one among them; in a low window it alone."""
        room = 1 if self._low else max(1, self.width() // current().px(LEAST_CARD))
        first = max(0, min(self._chosen, len(self._heat) - room))
        for at, card in enumerate(self._cards_for(self._heat)):
            card.setVisible(at < len(self._heat) and first <= at < first + room)
            card.set_chosen(at == self._chosen and len(self._heat) > 1)
        self.passings_of.setVisible(not self._low and bool(self.strip.fields))


def _passings_words(shown: Shown) -> str:
    """Whose clock is typed below and when; in a relay also who skates up to which lap."""
    words = _("{name}, the clock after each half lap").format(name=shown.start.competitor.name)
    relay = ", ".join(
        (_("woman to lap {lap}") if leg.sex is Sex.WOMEN else _("man to lap {lap}")).format(lap=leg.finish // LAP)
        for leg in team_events.legs(shown.view.race, shown.view.rules)
    )
    return f"{words} · {relay}" if relay else words
