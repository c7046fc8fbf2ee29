"""The ranking a draw goes by: the cup, the season before, or what was skated of a combination so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from skatedesk.domain.classification import Distance, classify
from skatedesk.domain.combinations import Combination
from skatedesk.domain.draw_terms import DrawKind, championship_of
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.races import Competition, Discipline, Race
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.rules import Rules
from skatedesk.domain.standings import Standing
from skatedesk.services import past_results
from skatedesk.store import queries
from skatedesk.store.results_file import Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Ranked:
    """Where somebody stands; `points` are of the cup, None where times make the ranking."""

    rank: int
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Who stands where just before a race, and in words what the ranking is."""

    source: str
    lines: dict[Who, Ranked] = field(default_factory=dict[Who, Ranked])

    def of(self, competitor: Competitor) -> Ranked | None:
        return self.lines.get(competitor.who)


def ranking_for(
    session: Session, race: Race, competition: Competition, rules: Rules, kind: DrawKind
) -> Ranking:  # fmt: skip
    """The ranking this kind of draw goes by, as it stood just before the race."""
    if kind in (DrawKind.STANDING, DrawKind.SWAP):
        earlier = skated_before(session, race)
        in_combination = kind is DrawKind.STANDING or championship_of(competition, rules) is not None
        counted = earlier if in_combination else [one for one in earlier if first_run_of(race, one)]
        if counted and kind is DrawKind.STANDING and rules.draw.allround_later_distances == "previous_time":
            counted = counted[-1:]
        if counted:
            return _of_combination(session, counted, rules)
    standing = past_results.standing_before(session, race, competition, rules)
    if standing.lines:
        return _of_cup(standing, _("the ranking of the cup before this race"))
    if rules.promotion.first_event_from == "previous_season":
        last = past_results.standing_of_last_season(session, race, competition)
        if last is not None:
            return _of_cup(last[1], _("the ranking of {season}, as nothing was skated yet").format(season=last[0]))
    return Ranking(_("no ranking, as nothing was skated yet"))


def first_run_of(race: Race, other: Race) -> bool:
    """Whether the other race is the first run of this second one."""
    runs = (race.run, other.run) == (2, 1)
    return runs and (race.sex, race.metres, race.discipline) == (other.sex, other.metres, other.discipline)


def skated_before(session: Session, race: Race) -> list[Race]:
    """The individual races of the same weekend and sex before this one in the programme, if they have start lists."""
    progress = queries.progress(session, race.competition_id)
    return [
        one
        for one in queries.races(session, race.competition_id)
        if (one.discipline, one.sex) == (Discipline.INDIVIDUAL, race.sex)
        and one.number < race.number
        and progress.get(one.id, (0, 0, 0))[1]
    ]


def _of_cup(standing: Standing, source: str) -> Ranking:
    return Ranking(source, {line.competitor.who: Ranked(line.rank, line.points) for line in standing.lines})


def _of_combination(session: Session, races: Sequence[Race], rules: Rules) -> Ranking:
    """By the points of the combination; who has not finished every distance has no rank."""
    starts = queries.starts_of(session, [race.id for race in races], with_passings=False)
    skated = [Distance(race.metres, rank_race(race, starts.get(race.id, ()), rules)) for race in races]
    combination = Combination("", tuple(race.metres for race in races if race.metres is not None))
    standing = classify(combination, skated, rules.samalog)
    lines = {
        line.competitor.who: Ranked(line.rank)
        for line in standing.lines
        if line.rank is not None and line.done == len(races)
    }
    numbers = ", ".join(str(race.number) for race in races)
    return Ranking(_("the standing after race {numbers}").format(numbers=numbers), lines)
