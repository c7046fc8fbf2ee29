"""Races of one programme that lead to each other: which belong together, and what came out of one."""

from dataclasses import replace

from skatedesk.domain import points
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Race, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.store import queries
from skatedesk.store.results_file import Session
from skatedesk.words import _, ngettext


def by_run(session: Session, final: Race) -> dict[int | None, Race]:
    """The races in which the same is skated as in a final, by their run; the final has none."""
    wanted = replace(Skated.of(final), run=None)
    races = queries.races(session, final.competition_id)
    return {race.run: race for race in races if replace(Skated.of(race), run=None) == wanted}


def results_when_over(session: Session, race: Race, rules: Rules) -> tuple[Result, ...]:
    """The result list of a race that is over; RuleError while somebody is still to come in."""
    starts = queries.starts(session, race.id, with_passings=False)
    waiting = sum(start.status is Status.NONE for start in starts)
    if not starts:
        raise RuleError(_("Race {number} has no start list yet.").format(number=race.number))
    if waiting:
        sentence = ngettext(
            "Race {number} is not over: {count} skater has neither time nor status.",
            "Race {number} is not over: {count} skaters have neither time nor status.",
            waiting,
        )
        if race.discipline.is_team:
            sentence = ngettext(
                "Race {number} is not over: {count} team has neither time nor status.",
                "Race {number} is not over: {count} teams have neither time nor status.",
                waiting,
            )
        raise RuleError(sentence.format(number=race.number, count=waiting))
    return points.result_list(race, starts, rules, pays=False)


def check_no_list(session: Session, race: Race) -> None:
    """Refuse a race that has a start list, as it would be lost."""
    if queries.starts(session, race.id):
        raise RuleError(_("Race {number} has a start list already.").format(number=race.number))
