"""What was skated of a cup before a race: the standing its divisions and its draw go by."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skatedesk.domain import points
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import CupRule, Rules
from skatedesk.domain.standings import RaceResults, Standing, standing
from skatedesk.services import rulebook
from skatedesk.services.standings import races_of_cup
from skatedesk.store import queries, ruling_queries
from skatedesk.store.queries import Season
from skatedesk.store.results_file import Session

Imagined = Mapping[int, tuple[Result, ...]]
"""Result lists that nobody skated, by the id of the race."""


def standing_before(session: Session, race: Race, competition: Competition, rules: Rules) -> Standing:
    """The standing of the race's cup just before the race; empty where nothing was skated or there is no cup.

    Ranks that officials set by hand hold here too.
    """
    cup, season = cup_for(race, rules), queries.season_of(session, competition.id)
    rulings = ruling_queries.rulings(session, season.id, cup.name)
    return standing(cup, results_before(session, race, competition, rules), rules, rulings)


def last_b_race(
    session: Session, race: Race, competition: Competition, rules: Rules
) -> RaceResults | None:  # fmt: skip
    """The last B race of the race's cup before it, over any distance of the cup; None before the first one."""
    return last_b_of(results_before(session, race, competition, rules))


def results_before(
    session: Session, race: Race, competition: Competition, rules: Rules, imagined: Imagined | None = None
) -> tuple[RaceResults, ...]:
    """The results of the race's cup from earlier competitions, and from earlier runs of the same weekend.

    Those that are `imagined`, by the id of the race, stand in place of the real ones.
    """
    season = queries.season_of(session, competition.id)
    held = _results(session, season, rules, cup_for(race, rules))
    if imagined:
        held = tuple(replace(item, results=imagined.get(item.race.id, item.results)) for item in held)
    counts = rules.counts_for_cup(competition.series)
    return tuple(item for item in held if _is_before(item, race, competition, counts=counts))


def standing_of_last_season(session: Session, race: Race, competition: Competition) -> tuple[str, Standing] | None:
    """The season before and the final standing of the race's cup in it; None where the file has none."""
    wanted = int(competition.season[:4]) - 1
    for season in queries.seasons(session):
        if int(season.name[:4]) == wanted:
            rules = rulebook.rules_of(season)
            cup = cup_for(race, rules)
            rulings = ruling_queries.rulings(session, season.id, cup.name)
            final = standing(cup, _results(session, season, rules, cup), rules, rulings)
            return (season.name, final) if final.lines else None
    return None


def cup_for(race: Race, rules: Rules) -> CupRule:
    """The cup of a race; a race of no cup stands for one that nobody has points in."""
    known = rules.cup_of(race.discipline, race.sex, race.metres)
    return known or CupRule(race.title, race.title, race.sex, race.discipline, (race.metres,) if race.metres else ())


def last_b_of(results: Sequence[RaceResults]) -> RaceResults | None:
    """The last race of Division B among these that has been skated."""
    skated = [item for item in results if item.race.division == "B" and any(line.rank for line in item.results)]
    return max(skated, key=lambda item: (item.column, item.race.number), default=None)


def _results(session: Session, season: Season, rules: Rules, cup: CupRule) -> tuple[RaceResults, ...]:
    """The result lists of a cup in a season."""
    held = queries.competitions(session)
    counting = [item for item in held if item.season == season.name and rules.counts_for_cup(item.series)]
    races = races_of_cup(session, season, counting, cup)
    starts = queries.starts_of(session, [item.id for _number, item in races], with_passings=False)
    return tuple(
        RaceResults(
            number,
            item,
            points.result_list(item, starts.get(item.id, ()), rules, pays=True, final=rules.is_final(number)),
        )
        for number, item in races
    )


def _is_before(item: RaceResults, race: Race, competition: Competition, *, counts: bool) -> bool:
    """Whether results were known when the race was made up; a championship looks at the days, as it has no number."""
    other = item.race
    if other.competition_id == race.competition_id:
        same = (other.discipline, other.sex, other.metres) == (race.discipline, race.sex, race.metres)
        return same and (other.run or 1) < (race.run or 1)
    if counts:
        return item.competition < competition.number
    return race.day is None or other.day is None or other.day < race.day
