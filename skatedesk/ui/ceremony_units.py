"""What a draw ceremony shows one after the other, and how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import CROSSING, Draw
from skatedesk.domain.draw_terms import QUARTET
from skatedesk.domain.races import Discipline, Lane, Race, armband
from skatedesk.services.draws import Preparation
from skatedesk.sheets.pairs import Pair, Place, pair_word, pairs
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.start_list import colour_word
from skatedesk.ui.style.marks import ARMBAND_MARKS, Mark
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class Line:
    """A place on the line: what is worn there, in words and as a mark, and by whom. Nobody has no name."""

    name: str = ""
    nation: str = ""
    words: str = ""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """Who are shown at once: a pair, a quartet, a race of teams, or one helmet of a mass start."""

    number: int
    title: str
    lines: tuple[Line, ...]

    @property
    def spoken(self) -> str:
        """The unit in one sentence, for a screen reader."""
        lines = [", ".join(part for part in (line.words, line.name, line.nation) if part) for line in self.lines]
        return f"{self.title}: {'; '.join(lines)}"


class Reveal:
    """How far a ceremony has come: nothing shown, one unit after the other, then all of them together."""

    def __init__(self, units: Sequence[Unit], *, last_first: bool) -> None:
        self.units = tuple(units)
        self._order = tuple(reversed(self.units)) if last_first else self.units
        self.step = 0

    @property
    def current(self) -> Unit | None:
        """The unit that is shown large; None before the first, and where all are shown together."""
        return self._order[self.step - 1] if 0 < self.step <= len(self._order) else None

    @property
    def shown(self) -> frozenset[int]:
        """The numbers that were shown so far."""
        return frozenset(unit.number for unit in self._order[: self.step])

    @property
    def is_over(self) -> bool:
        """Whether all are shown together."""
        return self.step > len(self._order)

    def go(self, by: int) -> None:
        """Show the next unit, or take the last one back."""
        self.step = max(0, min(self.step + by, len(self._order) + 1))

    def to_end(self) -> None:
        """Show all at once."""
        self.step = len(self._order) + 1


def units(prepared: Preparation, draw: Draw) -> tuple[Unit, ...]:
    """The draw in the order of the start."""
    race, people = prepared.race, prepared.competitors
    starts = [
        Start(one.entry_id, people[one.entry_id], None, one.pair, one.lane, one.place, one.side) for one in draw.starts
    ]
    if race.discipline is Discipline.MASS_START:
        return tuple(
            Unit(helmet, _("Helmet {number}").format(number=helmet), (_line(Place(None, 1, start)),))
            for helmet, start in enumerate(starts, start=1)
        )
    in_quartets = draw.terms.together == QUARTET
    return tuple(
        Unit(
            pair.number, _title(race, pair, in_quartets=in_quartets), tuple(map(_line, sorted(pair.places, key=_side)))
        )
        for pair in pairs(race, starts)
    )


def counted(race: Race, drawn: Sequence[Unit]) -> str:
    """`20 skaters in 10 pairs`, known before anything is shown."""
    people = sum(bool(line.name) for unit in drawn for line in unit.lines)
    if race.discipline is Discipline.MASS_START:
        return ngettext("{count} skater", "{count} skaters", people).format(count=people)
    if race.discipline.is_team:
        who = ngettext("{count} team", "{count} teams", people).format(count=people)
        where = ngettext("{count} race", "{count} races", len(drawn)).format(count=len(drawn))
    else:
        who = ngettext("{count} skater", "{count} skaters", people).format(count=people)
        where = ngettext("{count} pair", "{count} pairs", len(drawn)).format(count=len(drawn))
        if any(len(unit.lines) > len(Lane) for unit in drawn):
            where = ngettext("{count} quartet", "{count} quartets", len(drawn)).format(count=len(drawn))
    return _("{who} in {where}").format(who=who, where=where)


def _title(race: Race, pair: Pair, *, in_quartets: bool) -> str:
    return _("Quartet {number}").format(number=pair.number) if in_quartets else pair_word(race, pair)


def _side(place: Place) -> bool:
    """Teams: who starts on the finish straight is named first."""
    return place.start is not None and place.start.side == CROSSING


def _line(place: Place) -> Line:
    words = mark = None
    if place.lane is not None:
        lane = _("inner") if place.lane is Lane.INNER else _("outer")
        words = f"{lane}, {colour_word(place.lane, place.place)}"
        mark = ARMBAND_MARKS[armband(place.lane, place.place)]
    if place.start is None:
        return Line(words=words or "", mark=mark)
    who = place.start.competitor
    return Line(who.name, who.nation, words or side_word(place.start), mark)
