"""World Cup points of one race."""

from collections.abc import Sequence
from dataclasses import replace

from skatedesk.domain.attempts import Start
from skatedesk.domain.heats import is_before_finals
from skatedesk.domain.mass_start_rounds import is_semifinal
from skatedesk.domain.races import Race, Status
from skatedesk.domain.ranking import Result, rank_race
from skatedesk.domain.rules import Rules


def result_list(
    race: Race, starts: Sequence[Start], rules: Rules, *, pays: bool, final: bool = False
) -> tuple[Result, ...]:  # fmt: skip
    """The ranked list with points; `pays` is False in competitions that count for no cup, `final` as in `award`.

    No race pays that only says who goes on.
    """
    race = as_counted(race, rules) if pays else race
    results = rank_race(race, starts, rules)
    return award(race, results, rules, final=final) if pays and not only_says_who_goes_on(race) else results


def only_says_who_goes_on(race: Race) -> bool:
    """Whether others are skated for the win: semi-finals of a mass start, rounds of teams before the finals."""
    return is_semifinal(race) or is_before_finals(race)


def as_counted(race: Race, rules: Rules) -> Race:
    """The race as a cup counts it: one without divisions, such as the relay, as the rule file's `single_division`."""
    return race if race.division else replace(race, division=rules.single_division)


def award(race: Race, results: Sequence[Result], rules: Rules, *, final: bool = False) -> tuple[Result, ...]:
    """The same results with their points: by rank from the rule file's table, unless an official overrode them.

    Out of competition there are none. The `final` of a season may pay more.
    """
    table = rules.points_table(race.discipline, race.division, race.sex, race.metres, final=final)
    return tuple([result.paid(_points(result, table, race, rules)) for result in results])


def by_rank(table: tuple[int, ...], rank: int | None) -> int | None:
    """The points of a rank; equal ranks earn the same, ranks behind the table earn 0."""
    if rank is None:
        return None
    return table[rank - 1] if rank <= len(table) else 0


def _points(result: Result, table: tuple[int, ...], race: Race, rules: Rules) -> int | None:
    if result.start.out_of_competition:
        return None
    if result.start.points_override is not None:
        return result.start.points_override
    if not table or result.status is Status.NONE:
        return None
    if result.status is Status.OK:
        return by_rank(table, result.rank)
    pays = rules.status_rule(race.discipline, race.division, result.status).points
    if pays == "rank":
        return by_rank(table, result.rank)
    return 0 if pays == "zero" else None
