"""The facts of a race, from everything the file knows: results, records, careers, races before, and the cup."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain import facts_career, facts_cup, facts_officials, facts_race, facts_times, podiums
from skatedesk.domain.divisions import A, B, division_rule
from skatedesk.domain.facts import Fact, Raced, Writing, in_order
from skatedesk.domain.facts_career import Won
from skatedesk.domain.facts_cup import CupMoment
from skatedesk.domain.facts_times import SeasonTime
from skatedesk.domain.medals import MedalCount, Occasion, gives_medals
from skatedesk.domain.podiums import PodiumPlace
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.standings import CupRace, RaceResults, in_progress, standing
from skatedesk.domain.title_race import tables_left, title_race
from skatedesk.services import lists, medals
from skatedesk.services.medals import MedalsView
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import CupRaces, Standings
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile


def facts_of(file: ResultsFile, view: RaceView, writing: Writing) -> tuple[Fact, ...]:
    """Everything worth telling of a race in which everybody is done, the weightiest first."""
    raced = _raced(view, writing)
    found = [*facts_race.of_result(raced), *facts_race.of_pairs(raced), *facts_race.of_hosts(raced)]
    found += facts_officials.of_officials(raced)
    found += facts_times.of_records(raced, view.before, view.tags)
    found += facts_times.of_margins(raced, view.before, view.tags)
    found += _of_history(file, raced)
    cup = _cup(file, raced) if raced.pays else None
    # After a single race everybody has a season best, or has missed it: that tells nothing.
    found += facts_times.of_bests(raced, view.tags, with_season=cup is None or len(cup.columns_before) > 1)
    found += _of_cup(file, raced, cup) if cup else ()
    return in_order(found)


def _raced(view: RaceView, writing: Writing) -> Raced:
    members = {start: tuple(one.skater for one in team if one.starts) for start, team in view.members.items()}
    return Raced(
        view.competition,
        view.race,
        view.results,
        view.rules,
        members,
        view.rules.is_final(view.competition.number),
        writing,
    )


# --- careers and streaks -------------------------------------------------------------------------------------


def _of_history(file: ResultsFile, raced: Raced) -> Iterator[Fact]:
    """What the places on the podium mean; nothing for races that give no medals."""
    if not gives_medals(raced.race):
        return
    view = medals.medals(file)
    won, past = _won(view, raced), _past(view, raced)
    yield from facts_career.of_careers(raced, won)
    if past is not None and _whole_season(file, raced):
        yield from facts_career.of_season(raced, won, past)


def _whole_season(file: ResultsFile, raced: Raced) -> bool:
    """Whether the file has all competitions of the series in this season up to this one."""
    held = raced.competition
    numbers = {
        one.number for one in lists.competitions(file) if (one.season, one.series) == (held.season, held.series)
    }  # fmt: skip
    return numbers >= set(range(1, held.number + 1))


def _is_this(one: Occasion, raced: Raced) -> bool:
    return (one.competition.id, one.number) == (raced.competition.id, raced.race.number)


def _past(view: MedalsView, raced: Raced) -> list[Occasion] | None:
    """The races over the same event before this one, the oldest first; None where one of them is not decided."""
    race, held, found = raced.race, raced.competition, list[Occasion]()
    for one in view.occasions:
        if _is_this(one, raced):
            return found if all(each.decided for each in found) else None
        same = (one.discipline, one.sex, one.metres) == (race.discipline, race.sex, race.metres)
        if same and (one.competition.season, one.competition.series) == (held.season, held.series):
            found.append(one)
    return None


def _won(view: MedalsView, raced: Raced) -> list[Won]:
    """What single skaters have won with this race, in the order of its podium."""
    series = podiums.series_of(raced.competition.series, raced.rules)
    won: list[PodiumPlace] = []
    found: list[Won] = []
    for place in view.podiums.places:
        one = place.occasion
        if place.competitor.is_team or podiums.series_of(one.competition.series, raced.rules) != series:
            continue
        if one.discipline.is_team:
            continue
        won.append(place)
        if _is_this(one, raced):
            own = [each for each in won if each.competitor.who == place.competitor.who]
            found.append(_counted(view, raced, own))
    return found


def _counted(view: MedalsView, raced: Raced, own: Sequence[PodiumPlace]) -> Won:
    """One skater's places up to this race, the last of them, with what was told of the time before."""
    last, series = own[-1], podiums.series_of(raced.competition.series, raced.rules)
    told = [
        one
        for one in view.careers
        if one.skater_id == last.competitor.id
        and podiums.series_of(one.series, raced.rules) == series
        and not one.event.discipline.is_team
    ]
    before = sum((one.count for one in told), MedalCount())
    of_event = sum((one.count for one in told if one.event == raced.event), MedalCount())
    medal = last.place.medal
    if medal is None:
        raise LookupError("a place on a podium has a medal")
    return Won(
        competitor=last.competitor,
        medal=medal,
        event=of_event + _count(one for one in own if podiums.event_of(one.occasion) == raced.event),
        total=before + _count(own),
        season=_count(one for one in own if one.occasion.competition.season == raced.competition.season),
        known=bool(told),
        sources=tuple(dict.fromkeys(one.source for one in told if one.source)),
    )


def _count(places: Iterable[PodiumPlace]) -> MedalCount:
    count = MedalCount()
    for one in places:
        if one.place.medal is not None:
            count = count.with_one(one.place.medal)
    return count


# --- the cup -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Cup:
    """The races of a cup up to this race; `before` are those of the columns before it, A and B being one."""

    held: CupRaces
    upto: tuple[RaceResults, ...]
    this: RaceResults

    @property
    def before(self) -> tuple[RaceResults, ...]:
        return tuple(one for one in self.upto if one.column < self.this.column)

    @property
    def columns_before(self) -> frozenset[CupRace]:
        return frozenset(one.column for one in self.before)

    @property
    def other_division(self) -> tuple[Result, ...]:
        """The result of the other division, where it was skated before."""
        same = [one for one in self.upto if one.column == self.this.column and one.race.id != self.this.race.id]
        return tuple(line for one in same for line in one.results)


def _of_cup(file: ResultsFile, raced: Raced, found: _Cup) -> Iterator[Fact]:
    """Standing, season and promotion."""
    yield from facts_times.of_divisions(raced, found.other_division)
    if _whole_season(file, raced):
        yield from facts_times.of_season(raced, _season_times(found, raced))
    if raced.race.division != B:
        yield from facts_cup.of_cup(raced, _moment(found))
        return
    is_last = 0 < found.held.cup.races <= len(found.columns_before) + 1
    yield from facts_cup.of_promotions(raced, is_last=is_last)
    yield from facts_cup.of_moving_up(raced, _moving_up(file, raced))


def _cup(file: ResultsFile, raced: Raced) -> _Cup | None:
    """The cup of the race; None where the race counts for none, or is of an older season than the standings are."""
    race, number = raced.race, raced.competition.number
    rule = raced.rules.cup_of(race.discipline, race.sex, race.metres)
    if rule is None:
        return None
    held = Standings(file).races_of(rule.name, number)
    this = next((one for one in held.races if one.race.id == race.id), None)
    if this is None:
        return None
    upto = [one for one in held.races if one.competition < number or one.race.number <= race.number]
    return _Cup(held, tuple(upto), this)


def _moment(found: _Cup) -> CupMoment:
    """The standing before and after the race, and who can still win, where the number of races is known."""
    held = found.held
    whole = len(found.upto) == len(held.races)
    now = standing(held.cup, found.upto, held.rules, held.rulings if whole else ())
    moment = CupMoment(standing(held.cup, found.before, held.rules), now)
    if not held.cup.races:
        return moment
    later = {one.column for one in held.races if one not in found.upto}
    under_way = sorted((in_progress(found.upto) | later) & {one.column for one in found.upto})
    left = max(0, held.cup.races - len({one.column for one in found.upto}))
    tables = tables_left(held.cup, held.rules, under_way, left)
    return replace(moment, title=title_race(now, held.rules, under_way, tables))


def _season_times(found: _Cup, raced: Raced) -> list[SeasonTime]:
    """The times over the distance in the races of the cup before this one."""
    by_number = {one.number: one for one in found.held.competitions}
    return [
        SeasonTime(line.time.time, line.start.competitor, by_number[one.competition], one.race)
        for one in found.before
        if one.race.metres == raced.race.metres
        for line in one.results
        if line.time is not None and line.status is Status.OK
    ]


def _moving_up(file: ResultsFile, raced: Raced) -> list[Result]:
    """Who of a B race of this weekend stands on the start list of the A race."""
    race, rule = raced.race, division_rule(raced.race, raced.rules)
    if race.discipline is not Discipline.MASS_START or rule is None or rule.promoted_from != "same_weekend":
        return []
    with file.read() as session:
        above = [
            one
            for one in queries.races(session, race.competition_id)
            if (one.discipline, one.sex, one.run, one.division) == (race.discipline, race.sex, race.run, A)
        ]
        starting = {start.competitor.who for one in above for start in queries.starts(session, one.id)}
    return [line for line in raced.placed if line.start.competitor.who in starting]
