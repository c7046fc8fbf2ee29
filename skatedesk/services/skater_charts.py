"""Plots of one skater: the times over a distance day by day, and the season bests among them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from skatedesk.domain.house_style import USUAL
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline
from skatedesk.domain.seasons import season_of_day
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.chart import Axis, Chart, Dash, Guide, Mark, Series, Shape, Values
from skatedesk.sheets.days import day_text
from skatedesk.store import entry_queries, queries, record_queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _, ngettext

_QUIET = 4
_DASHES = (Dash.SOLID, Dash.DASHED, Dash.MIXED, Dash.DOTTED)


@dataclass(frozen=True, slots=True)
class _Timed:
    """A time of the skater; the season is that of the competition, or of the day where it was skated elsewhere."""

    metres: int
    time: RaceTime
    day: date | None
    season: str
    where: str


def distances(file: ResultsFile, skater_id: int) -> tuple[int, ...]:
    """The distances over which the skater has a time, the shortest first."""
    with file.read() as session:
        return tuple(sorted({one.metres for one in _times(session, skater_id)}))


def bests_chart(file: ResultsFile, skater_id: int, metres: int) -> Chart:
    """All times over a distance by day, those that were the best of their season joined."""
    with file.read() as session:
        who = entry_queries.person(session, skater_id).competitor
        times = [one for one in _times(session, skater_id) if one.metres == metres]
    dated = sorted((one for one in times if one.day is not None), key=lambda one: (one.day or date.min, one.time.ms))
    x, y = Axis(_("Day"), Values.DAY), Axis(_("Time"), Values.TIME)
    series = [Series(_("All times"), tuple(_mark(one) for one in dated), Shape.CIRCLE, Dash.NONE, _QUIET, hollow=True)]
    seasons = [list(group) for _season, group in groupby(dated, key=lambda one: one.season)]
    latest = len(seasons) - 1
    for at, group in enumerate(seasons):
        dash = _DASHES[(latest - at) % len(_DASHES)]
        name = group[0].season
        series.append(
            Series(name, _improvements(group), Shape.DIAMOND, dash, (latest - at) % _QUIET, strong=at == latest)
        )
    known = tuple(one for one in series if one.marks)
    about = " · ".join((who.name, who.nation, _("{metres} m").format(metres=metres)))
    remarks = tuple(filter(None, (_undated(len(times) - len(dated)),)))
    guides = _best(times) if known else ()
    return Chart(
        "bests", _("Season bests"), x, y, known, about, guides, remarks=remarks, empty=_empty(who, times, known)
    )


def _times(session: Session, skater_id: int) -> list[_Timed]:
    """The times of the file and those taken from elsewhere."""
    entered = set(queries.competitor_races(session, skater_id))
    races = {
        race.id: race
        for race in queries.races(session)
        if race.id in entered and race.metres and race.discipline is Discipline.INDIVIDUAL
    }
    held = {one.id: one for one in queries.competitions(session)}
    found: list[_Timed] = []
    for one in record_queries.skated_times(session, list(races)):
        race = races[one.race_id]
        competition = held[race.competition_id]
        where = ", ".join(filter(None, (competition.event, competition.city or competition.venue)))
        if one.competitor.id == skater_id and not one.competitor.is_team:
            found.append(_Timed(race.metres or 0, one.time, race.day, competition.season, where))
    for one in entry_queries.imported_times(session, [skater_id]).get(skater_id, []):
        season = season_of_day(one.day) if one.day else one.season
        where = ", ".join(filter(None, (one.event or one.source, one.place)))
        found.append(_Timed(one.metres, one.time, one.day, season, where))
    return found


def _mark(one: _Timed) -> Mark:
    day = one.day or date.min
    said = ", ".join(filter(None, (str(one.time), day_text(day, USUAL), one.where)))
    return Mark(day.toordinal(), one.time.ms, said)


def _improvements(group: Sequence[_Timed]) -> tuple[Mark, ...]:
    """The times that were the best of their season when they were skated."""
    marks: list[Mark] = []
    best: int | None = None
    sentence = _("Best of {season} so far: {said}")
    for one in group:
        if best is None or one.time.ms < best:
            best = one.time.ms
            mark = _mark(one)
            marks.append(Mark(mark.x, mark.y, sentence.format(season=one.season, said=mark.said)))
    return tuple(marks)


def _best(times: Sequence[_Timed]) -> tuple[Guide, ...]:
    """The best of all times, also where its day is not known."""
    fastest = min(times, key=lambda one: one.time.ms)
    return (Guide(fastest.time.ms, _("best time {time}").format(time=fastest.time)),)


def _undated(count: int) -> str:
    if not count:
        return ""
    sentence = ngettext(
        "{count} time has no day and is not drawn.", "{count} times have no day and are not drawn.", count
    )
    return sentence.format(count=count)


def _empty(who: Competitor, times: Sequence[_Timed], known: Sequence[Series]) -> str:
    if known:
        return ""
    if times:
        return _("No day is known of the times of {name}, so they cannot be drawn.").format(name=who.name)
    return _("{name} has no time over this distance yet.").format(name=who.name)
