"""Plots of one race: the laps of a pair against the leader and their best races, and the opener against the laps."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain import laps, lines
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.distances import LAP
from skatedesk.domain.laps import Split
from skatedesk.domain.people import Competitor, short_name
from skatedesk.domain.races import Armband, Competition, Discipline, Lane, Race, Status, armband
from skatedesk.domain.ranking import Result
from skatedesk.domain.times import PRINTED_DECIMALS, RaceTime, clock
from skatedesk.services import race_view
from skatedesk.services.bests import Moment, comes_before
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.chart import Axis, Chart, Dash, Mark, Names, Series, Shape, Values
from skatedesk.sheets.headings import race_line
from skatedesk.store import lap_queries, queries
from skatedesk.store.lap_queries import SkatedLaps
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _

_SHAPES = {
    Armband.WHITE: Shape.CIRCLE,
    Armband.RED: Shape.SQUARE,
    Armband.YELLOW: Shape.TRIANGLE,
    Armband.BLUE: Shape.DIAMOND,
}
_TONES = {band: at for at, band in enumerate(_SHAPES)}
_LEADER_TONE = len(_SHAPES)
_NAMED = 8
"""So many names stand beside the marks of a field."""
_PODIUM = 3
_ONE_LAP = 2
"""The passings of a race with one full lap."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What becomes a line of the plot: whose clock it is, how it looks, and what stands behind every mark."""

    name: str
    short: str
    splits: tuple[Split, ...]
    shape: Shape
    dash: Dash
    tone: int
    status: Status = Status.NONE
    hollow: bool = False
    behind: str = ""


def lap_chart(file: ResultsFile, race_id: int, pair: int | None, view: RaceView | None = None) -> Chart:
    """The laps of those who start together, against the leader of the race and the best race of each before it.

    `view` is the race as it was just read, so that it need not be read again. A race with one full lap, such as a
    500 m, is plotted as time behind the leader.
    """
    seen = view or race_view.read(file, race_id, for_paper=False)
    race, metres = seen.race, lines.passings(seen.race, seen.rules)
    about = race_line(race)
    if pair is not None:
        word = _("Heat {number}") if race.discipline.is_team else _("Pair {number}")
        about = f"{about} · {word.format(number=pair)}"
    x = Axis(_("Passing"), Values.METRES, unit=_("m"))
    empty = _empty(seen, pair, metres)
    drawn = (
        [] if empty else [*_own(seen, pair, metres), *_leader(seen, pair, metres), *_bests(file, seen, pair, metres)]
    )
    full = _full_laps(metres)
    if len(full) > 1 or not metres:
        y = Axis(_("Lap time"), Values.TIME, unit=_("s"))
        series, title = [_laps_of(line, full) for line in drawn], _("Lap times")
    else:
        y = Axis(_("Behind the leader"), Values.GAP, turned=True, unit=_("s"))
        series, title = _gaps(drawn, seen), _("Behind the leader")
    known = tuple(one for one in series if one.marks)
    return Chart("laps", title, x, y, known, about, empty=empty or ("" if known else _nothing_yet(race, metres)))


def opener_chart(file: ResultsFile, race_id: int, pair: int | None = None, view: RaceView | None = None) -> Chart:
    """The way to the first line against the laps behind it: of a 500 m the lap, else the average of the laps.

    `pair` brings out those who start together, else the first three.
    """
    seen = view or race_view.read(file, race_id, for_paper=False)
    metres = lines.passings(seen.race, seen.rules)
    series: list[Series] = []
    for result in seen.results if len(metres) > 1 else ():
        mine = result.start.pair == pair if pair is not None else (result.rank or _NAMED) <= _PODIUM
        mark = _opener(result, metres, seen)
        if mark is not None:
            series.append(_of_field(result, mark, mine=mine, named=mine or len(series) < _NAMED))
    x = Axis(_("First {metres} m").format(metres=min(metres, default=0)), Values.TIME, unit=_("s"))
    y = Axis(_("Average lap") if len(metres) > _ONE_LAP else _("Lap"), Values.TIME, unit=_("s"))
    empty = "" if series else _nothing_yet(seen.race, metres)
    about = race_line(seen.race)
    return Chart("opener", _("Opener against lap"), x, y, tuple(series), about, names=Names.BESIDE, empty=empty)


def _opener(result: Result, metres: Sequence[int], seen: RaceView) -> Mark | None:
    """The first part of a race and the average of what follows, a lap; None where one of them is not known."""
    first = laps.splits(result.start.counting, metres, seen.rules.times)[0]
    if result.time is None or first.time is None:
        return None
    average = (result.time.time.ms - first.time.ms) / (metres[-1] - metres[0]) * LAP
    sentence = _("{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}")
    said = sentence.format(
        rank=result.rank or "–",
        name=result.start.competitor.name,
        metres=metres[0],
        opener=first.time,
        lap=clock(round(average), PRINTED_DECIMALS),
        time=result.time,
    )
    return Mark(first.time.ms, average, said)


def _of_field(result: Result, mark: Mark, *, mine: bool, named: bool) -> Series:
    """One of the field: those brought out have another shape."""
    name, shape = result.start.competitor.name, Shape.DIAMOND if mine else Shape.CIRCLE
    tone = 0 if mine else _LEADER_TONE
    return Series(name, (mark,), shape, Dash.NONE, tone, mine, not mine, named, short_name(name))


def _empty(seen: RaceView, pair: int | None, metres: Sequence[int]) -> str:
    """Why there is nothing to plot; empty where there is."""
    mine = _together(seen.starts, pair)
    if not metres:
        return _nothing_yet(seen.race, metres)
    if not mine:
        return _("Nobody starts in this pair. Draw the race, or choose another pair.")
    if not any(attempt.passings or attempt.time for start in mine for attempt in start.attempts):
        return _nothing_yet(seen.race, metres)
    return ""


def _nothing_yet(race: Race, metres: Sequence[int]) -> str:
    if race.discipline is Discipline.MASS_START or not metres:
        return _("No clock is read at the lines of this race, so there are no laps to plot.")
    return _("No passing is entered yet. The plot begins with the first one.")


def _together(starts: Iterable[Start], pair: int | None) -> list[Start]:
    """Those of one pair, inner before outer, who are on the ice."""
    mine = [start for start in starts if start.pair == pair and pair is not None and not start.withdrawn]
    return sorted(mine, key=lambda start: (start.place, start.lane or Lane.INNER))


def _band(start: Start) -> Armband:
    return armband(start.lane or Lane.INNER, start.place)


def _shown(start: Start) -> Attempt | None:
    """The attempt that counts, or the one under way."""
    return start.counting or (start.attempts[-1] if start.attempts else None)


def _own(seen: RaceView, pair: int | None, metres: Sequence[int]) -> list[_Line]:
    found: list[_Line] = []
    for start in _together(seen.starts, pair):
        who, band = start.competitor, _band(start)
        splits = laps.splits(_shown(start), metres, seen.rules.times)
        found.append(
            _Line(who.name, short_name(who.name), splits, _SHAPES[band], Dash.SOLID, _TONES[band], start.status)
        )
    return found


def _leader(seen: RaceView, pair: int | None, metres: Sequence[int]) -> list[_Line]:
    """The leader of the race, who is told apart only where it is not one of the pair."""
    first = next((one for one in seen.results if one.rank == 1 and one.time is not None), None)
    if first is None or first.start.pair == pair:
        return []
    splits = laps.splits(_shown(first.start), metres, seen.rules.times)
    name = first.start.competitor.name
    words, short = _("{name}, leads"), short_name(name)
    return [
        _Line(
            words.format(name=name), words.format(name=short), splits, Shape.CROSS, Dash.DASHED, _LEADER_TONE,
            behind=str(first.time),
        )
    ]  # fmt: skip


def _bests(file: ResultsFile, seen: RaceView, pair: int | None, metres: Sequence[int]) -> list[_Line]:
    """The fastest race of each before this one, as far as its laps are known."""
    race = seen.race
    mine = {start.competitor.id: start for start in _together(seen.starts, pair)}
    if race.discipline is not Discipline.INDIVIDUAL or race.metres is None or not mine:
        return []
    with file.read() as session:
        held = _before(session, seen, lap_queries.skated_laps(session, mine, race.metres))
    found: list[_Line] = []
    for skater_id, start in mine.items():
        best = next((one for one in held if one[0].skater_id == skater_id), None)
        if best is not None:
            found.append(_best_line(start, best, metres, seen))
    return found


def _before(
    session: Session, seen: RaceView, skated: Sequence[SkatedLaps]
) -> list[tuple[SkatedLaps, Competition]]:  # fmt: skip
    """What was skated before this race, the fastest first, with the competition of each."""
    if not skated:
        return []
    limit = Moment(seen.race.day, seen.competition.season, seen.race, seen.competition)
    competitions = {one.id: one for one in queries.competitions(session)}
    races = {race.id: race for race in queries.races(session)}
    found: list[tuple[SkatedLaps, Competition]] = []
    for one in skated:
        race = races[one.race_id]
        held = competitions[race.competition_id]
        if race.id != seen.race.id and comes_before(Moment(race.day, held.season, race, held), limit):
            found.append((one, held))
    return found


def _best_line(start: Start, best: tuple[SkatedLaps, Competition], metres: Sequence[int], seen: RaceView) -> _Line:
    one, held = best
    who: Competitor = start.competitor
    words, band = _("{name}, best"), _band(start)
    return _Line(
        words.format(name=who.name),
        words.format(name=short_name(who.name)),
        laps.splits(one.attempt, metres, seen.rules.times),
        _SHAPES[band],
        Dash.DOTTED,
        _TONES[band],
        hollow=True,
        behind=f"{one.attempt.time}, {held.event}",
    )


def _full_laps(metres: Sequence[int]) -> frozenset[int]:
    """The lines at which a lap ends that is as long as the others; the way to the first line mostly is not."""
    if not metres:
        return frozenset()
    lengths = {at: at - before for before, at in zip((0, *metres), metres, strict=False)}
    usual = max(Counter(lengths.values()).items(), key=lambda one: (one[1], one[0]))[0]
    return frozenset(at for at, length in lengths.items() if length == usual)


def _laps_of(line: _Line, full: frozenset[int]) -> Series:
    sentence = _("{name}, {metres} m: lap {lap}, clock {clock}")
    marks: list[Mark] = []
    for one in line.splits:
        if one.lap is not None and one.metres in full:
            said = sentence.format(name=line.name, metres=one.metres, lap=one.lap, clock=one.time)
            marks.append(Mark(one.metres, one.lap.ms, _with(said, line)))
    return _series(line, marks)


def _gaps(drawn: Sequence[_Line], seen: RaceView) -> list[Series]:
    """The clock of each line less that of the leader, passing by passing; the leader is the line at nothing."""
    first = next((one for one in seen.results if one.rank == 1 and one.time is not None), None)
    base: dict[int, RaceTime] = {}
    if first is not None and drawn:
        own = laps.splits(_shown(first.start), [one.metres for one in drawn[0].splits], seen.rules.times)
        base = {one.metres: one.time for one in own if one.time is not None}
    elif drawn:
        base = {one.metres: one.time for one in drawn[0].splits if one.time is not None}
    sentence = _("{name}, {metres} m: {gap} behind the leader, clock {clock}")
    found: list[Series] = []
    for line in drawn:
        marks: list[Mark] = []
        for one in line.splits:
            if one.time is None or one.metres not in base:
                continue
            gap = one.time.cut_ms - base[one.metres].cut_ms
            told = Axis("", Values.GAP).text(gap)
            said = sentence.format(name=line.name, metres=one.metres, gap=told, clock=one.time)
            marks.append(Mark(one.metres, gap, _with(said, line)))
        found.append(_series(line, marks))
    return found


def _with(said: str, line: _Line) -> str:
    return f"{said} ({line.behind})" if line.behind else said


def _series(line: _Line, marks: Sequence[Mark]) -> Series:
    made = list(marks)
    if line.status not in (Status.NONE, Status.OK):
        made[-1:] = [replace(mark, said=f"{mark.said}. {line.status}", note=str(line.status)) for mark in made[-1:]]
    own = line.dash is Dash.SOLID
    return Series(
        line.name, tuple(made), line.shape, line.dash, line.tone, strong=own, hollow=line.hollow, short=line.short
    )  # fmt: skip
