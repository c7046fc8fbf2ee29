"""What the view for the person at the line shows: plain values, read from the race page as it stands."""

from dataclasses import dataclass

from skatedesk.domain.attempts import Start
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import start_order
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.headings import race_line
from skatedesk.ui.pages.armband_mark import lane_words, mark_of
from skatedesk.ui.pages.entry_form import Said
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.pages.time_entry import Shown, together
from skatedesk.ui.style.marks import Mark
from skatedesk.ui.style.theme import Tone
from skatedesk.words import _

SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Place:
    """One of those on the ice: the armband by mark and words, who, and what stands of the attempt."""

    key: tuple[int, int]
    mark: Mark | None
    words: str
    name: str
    nation: str
    outcome: str
    is_chosen: bool

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.words, self.name, self.nation, self.outcome) if part)


@dataclass(frozen=True, slots=True)
class Typed:
    """The text under the hands with its cursor and what is selected of it; a time stands at the right."""

    asked: str
    text: str
    cursor: int
    selected: tuple[int, int]
    at_right: bool
    is_wrong: bool
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """All that is seen at one moment. `count` and `counted` are the laps of a mass start still to go."""

    title: str
    unit: str
    places: tuple[Place, ...]
    typed: Typed
    value: str
    meaning: str
    words: str
    tone: Tone
    count: str
    counted: str
    follows: str
    saved: str

    @property
    def spoken(self) -> str:
        """The same for who cannot see it."""
        count = f"{self.count} {self.counted}".strip()
        parts = (self.unit, *[place.spoken for place in self.places], count, self.typed.asked, self.typed.text)
        said = (self.value, self.meaning, self.words, self.saved, self.follows)
        return ". ".join(part for part in (*parts, *said) if part)


def look(page: RacePage, saved: str) -> Seen | None:
    """What there is to see now; nothing where there is no race."""
    view, chosen = page.view, page.chosen()
    if view is None:
        return None
    said = page.bar.said()
    start = view.start(chosen[0]) if chosen else None
    number = chosen[1] if chosen else 1
    laps = bool(said.count)
    return Seen(
        title=race_line(view.race),
        unit="" if laps or start is None else _unit(view, start, number),
        places=() if laps or start is None else _places(view, start, number),
        typed=_typed(said, at_right=not laps),
        value=said.value,
        meaning=said.meaning,
        words=said.words,
        tone=said.tone,
        count=said.count,
        counted=said.counted,
        follows="" if laps or start is None else _follows(view, start, number),
        saved=saved,
    )


def _typed(said: Said, *, at_right: bool) -> Typed:
    field = said.field
    first = max(0, field.selectionStart())
    return Typed(
        asked=said.asked,
        text=field.text(),
        cursor=field.cursorPosition(),
        selected=(first, first + len(field.selectedText())),
        at_right=at_right,
        is_wrong=bool(field.property("wrong")),
        is_locked=field.isReadOnly(),
    )


def _unit(view: RaceView, start: Start, number: int) -> str:
    """`Pair 4 of 10`; a reskate is named."""
    if start.pair is None:
        return ""
    of_all = _("Heat {pair} of {all}") if view.race.discipline.is_team else _("Pair {pair} of {all}")
    last = max(one.pair for one in view.starts if one.pair is not None)
    words = of_all.format(pair=start.pair, all=last)
    return f"{words}{SEPARATOR}{_('reskate')}" if number > 1 else words


def _places(view: RaceView, start: Start, number: int) -> tuple[Place, ...]:
    return tuple(_place(one, is_chosen=one.start.id == start.id) for one in together(view, start, number))


def _place(shown: Shown, *, is_chosen: bool) -> Place:
    start, attempt, who = shown.start, shown.attempt, shown.start.competitor
    outcome = str(Status.WDR) if start.withdrawn else ""
    if attempt is not None and not outcome:
        skated = attempt.time if attempt.status is Status.OK else None
        outcome = TakenTime(skated, attempt.hand).in_full() if skated else str(attempt.status)
    key = (start.id, shown.number)
    return Place(key, mark_of(start), lane_words(start), who.name, who.nation, outcome, is_chosen)


def _follows(view: RaceView, start: Start, number: int) -> str:
    """`Next: pair 5 · Jordan STOLZ USA – Tim PRINS NED`; who is the last is told."""
    numbers = sorted({one.pair for one in view.starts if one.pair is not None and not one.withdrawn})
    later = [pair for pair in numbers if start.pair is not None and pair > start.pair]
    if number > 1 or start.pair is None:
        return ""
    teams = view.race.discipline.is_team
    if not later:
        return _("This is the last heat.") if teams else _("This is the last pair.")
    waiting = sorted((one for one in view.starts if one.pair == later[0] and not one.withdrawn), key=start_order)
    names = " – ".join(f"{one.competitor.name} {'' if teams else one.competitor.nation}".strip() for one in waiting)
    words = _("Next: heat {pair}") if teams else _("Next: pair {pair}")
    return f"{words.format(pair=later[0])}{SEPARATOR}{names}"
