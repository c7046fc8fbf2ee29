"""Rounds of team races in few words."""

from collections.abc import Sequence

from skatedesk.domain.attempts import Start
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Discipline, Race
from skatedesk.domain.ranking import Result
from tests.domain import race, rules, skater, start

TEAMS = {name: skater(name, nation=name, is_team=True) for name in "ABCDEFGH"}


def a_round(run: int | None, **other) -> Race:
    """A round of a team pursuit: 1 the quarter-finals, 2 the semi-finals, None the finals."""
    return race(None, "", Discipline.TEAM_PURSUIT, run=run, in_rounds=True, **other)


def in_heat(number: int, *teams: str) -> list[Start]:
    """A heat of teams, each as `A 3:40.00`, `A DNF` or `A 3:45.00 OV`."""
    found: list[Start] = []
    for words in teams:
        name, _space, outcome = words.partition(" ")
        code = ("OV",) if outcome.endswith(" OV") else ()
        found.append(start(outcome.removesuffix(" OV"), competitor=TEAMS[name], pair=number, codes=code))
    return found


def results(run: int | None, starts: Sequence[Start]) -> tuple[Result, ...]:
    return result_list(a_round(run), starts, rules(), pays=False)


def listed(lines: Sequence[Result]) -> list[tuple[int | None, str]]:
    return [(line.rank, line.start.competitor.name) for line in lines]
