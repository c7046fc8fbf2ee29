"""The lap sheet of the judges: a form for each pair, with a box for every passing, to be filled in with a pen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain import distances, mass_start, team_events
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition, Discipline, Lane, Race
from skatedesk.domain.ranking import start_order
from skatedesk.domain.rules import MassStartRace, Rules
from skatedesk.sheets import headings
from skatedesk.sheets.pairs import Pair, pair_word, pairs
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Look, Row, Sheet
from skatedesk.sheets.start_list import colour_word
from skatedesk.words import _

ORDER_BOXES = 6
"""Boxes in a row of a mass start: as many as have points at the finish."""

NOT_WRITTEN_IN = "–"
_BLOCK = 100
_HALF = "½"


@dataclass(frozen=True, slots=True)
class _Passing:
    """A line of a form: where, which lap it is, and how many are still to go."""

    place: str
    lap: str
    to_go: str


def lap_sheet(
    competition: Competition, race: Race, starts: Sequence[Start], rules: Rules, created: datetime | None
) -> Sheet:
    """The form of a race, a block for each pair; RuleError where nothing says how long the race is."""
    if race.discipline is Discipline.MASS_START:
        columns, rows, remarks = _mass_start(starts, mass_start.format_of(race, competition, rules))
    else:
        passings = _half_laps(race, rules) if race.discipline.is_team else _laps(race)
        together = pairs(race, starts)
        lines = _lines(race, together)
        columns = (*_passing_columns(race), *[Column(*line, 14, Kind.FIELD) for line in lines])
        rows = tuple(row for pair in together for row in _block(race, pair, passings, [key for key, _title in lines]))
        remarks = ()
    return Sheet(
        kind="lap sheet",
        heading=headings.of_race(competition, race, _("Lap sheet")),
        columns=columns,
        rows=rows,
        remarks=remarks,
        created=created,
        look=Look.FORM,
    )


def _laps(race: Race) -> list[_Passing]:
    """The passings of a distance: 1000 m passes at 200, 600 and 1000 m."""
    if race.metres is None:
        raise RuleError(_("Race {number}: a lap sheet needs a distance, and none is known.").format(number=race.number))
    metres = distances.passings(race.metres)
    return [
        _Passing(
            _("{metres} m").format(metres=passed) if to_go else _("Finish"),
            str(lap),
            str(to_go) if to_go else "",
        )
        for passed, lap, to_go in zip(metres, range(1, len(metres) + 1), reversed(range(len(metres))), strict=True)
    ]


def _half_laps(race: Race, rules: Rules) -> list[_Passing]:
    """Two passings a lap: teams start in the middle of the two straights."""
    metres = team_events.passings(race, rules)
    if not metres:
        sentence = _("Race {number}: the rule file names no laps of this race of teams. Add it there.")
        raise RuleError(sentence.format(number=race.number))
    return [
        _Passing("" if passed < metres[-1] else _("Finish"), laps_word(passed), laps_word(metres[-1] - passed))
        for passed in metres
    ]


def laps_word(metres: int) -> str:
    """`600` metres are 1½ laps; none are not written."""
    whole, rest = divmod(metres, distances.LAP)
    return f"{whole or ''}{_HALF * (rest // team_events.HALF_LAP)}"


def _passing_columns(race: Race) -> tuple[Column, ...]:
    return (
        Column("passing", _("Race") if race.discipline.is_team else _("Pair"), 8),
        Column("lap", _("Lap"), 4, Kind.MARK),
        Column("to_go", _("To go"), 5, Kind.MARK),
    )


def _lines(race: Race, together: Sequence[Pair]) -> list[tuple[str, str]]:
    """Key and title of the columns in which passings are written: lanes by colour, teams by straight or in order."""
    places = [place for pair in together for place in pair.places]
    if race.discipline is Discipline.INDIVIDUAL:
        quartets = max((place.place for place in places), default=1)
        return [(_lane_key(lane, place), colour_word(lane, place)) for place in range(1, quartets + 1) for lane in Lane]
    most = max((len(pair.places) for pair in together), default=0)
    sides = {place.start.side: side_word(place.start) for place in places if place.start}
    if len(sides) == most and "" not in sides:
        return [(side, sides[side]) for side in sorted(sides, reverse=True)]
    return [(str(number), _("Team {number}").format(number=number)) for number in range(1, most + 1)]


def _lane_key(lane: Lane, place: int) -> str:
    return f"{lane} {place}"


def _on_lines(race: Race, pair: Pair, lines: Sequence[str]) -> dict[str, Start | None]:
    """Who skates in which column of the form; an empty lane is None."""
    if race.discipline is Discipline.INDIVIDUAL:
        return {_lane_key(place.lane, place.place): place.start for place in pair.places if place.lane}
    by_side = {place.start.side: place.start for place in pair.places if place.start}
    if set(by_side) <= set(lines):
        return dict(by_side)
    return {line: place.start for line, place in zip(lines, pair.places, strict=False)}


def _block(race: Race, pair: Pair, passings: Sequence[_Passing], lines: Sequence[str]) -> Iterator[Row]:
    """Who skates, then a row of boxes for each passing."""
    skating = _on_lines(race, pair, lines)
    names = [_who(skating[line]) if line in skating else "" for line in lines]
    boxes = [_box(skating.get(line)) for line in lines]
    key = pair.number * _BLOCK
    yield Row(-key - 1, (pair_word(race, pair), "", "", *names), pair.number, title=True)
    for number, passing in enumerate(passings, start=1):
        yield Row(key + number, (passing.place, passing.lap, passing.to_go, *boxes), pair.number)


def _who(start: Start | None) -> str:
    if start is None:
        return _("empty")
    words = (str(start.bib or ""), start.competitor.name, start.competitor.nation)
    name = " ".join(word for word in words if word)
    return _("{name}, withdrawn").format(name=name) if start.withdrawn else name


def _box(start: Start | None) -> Cell:
    """Nothing, to be written in, where somebody skates."""
    return NOT_WRITTEN_IN if start is None or start.withdrawn else None


def _mass_start(
    starts: Sequence[Start], race: MassStartRace
) -> tuple[tuple[Column, ...], tuple[Row, ...], tuple[str, ...]]:
    """A row a lap for the helmets in their order, the sprints marked, and the order at the finish to the last."""
    sprints = {sprint.lap: number for number, sprint in enumerate(race.sprints, start=1)}
    skating = sorted(
        (start for start in starts if not start.withdrawn), key=lambda one: (one.bib or 0, start_order(one))
    )
    columns = (
        Column("passing", _("Passing"), 13),
        Column("lap", _("Lap"), 4, Kind.MARK),
        Column("to_go", _("To go"), 5, Kind.MARK),
        *[Column(f"order:{at}", _ordinal(at), 6, Kind.FIELD) for at in range(1, ORDER_BOXES + 1)],
        Column("lapped", _("Lapped or out"), 12, Kind.FIELD),
    )
    boxes = (None,) * (ORDER_BOXES + 1)
    rows = [
        Row(lap, (_("Sprint {number}").format(number=sprints[lap]) if lap in sprints else "", str(lap),
                  str(race.laps - lap), *boxes))
        for lap in range(1, race.laps)
    ]  # fmt: skip
    finish = _("Finish {first} to {last}")
    for first in range(1, len(skating) + 1, ORDER_BOXES):
        place = finish.format(first=first, last=first + ORDER_BOXES - 1)
        rows.append(Row(race.laps + first, (place, str(race.laps), "", *boxes), 1))
    helmets = ", ".join(_who(start) for start in skating)
    return columns, tuple(rows), (_("Helmets: {helmets}.").format(helmets=helmets),) if helmets else ()


def _ordinal(at: int) -> str:
    return f"{at}."
