"""Who goes on where teams knock each other out: semi-finals from the quarter-finals, finals from the semi-finals."""

from collections.abc import Sequence

from skatedesk.domain.errors import RuleError
from skatedesk.domain.heats import TEAMS
from skatedesk.domain.people import first_names
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules_championships import KnockoutRule
from skatedesk.words import _

Heats = tuple[tuple[Result, ...], ...]
"""The heats of a race in the order of the start, in each the team ahead so far first."""


def semifinal_heats(quarter_finals: Sequence[Result], rule: KnockoutRule) -> Heats:
    """The fastest of the quarter-finals in the heats of the rule file; RuleError where they are not these."""
    wanted = sum(len(pair) for pair in rule.semi_finals)
    fastest = [line for line in quarter_finals if line.status is Status.OK and line.rank and line.rank <= wanted]
    if len(fastest) > wanted:
        last = fastest[-1].rank
        sentence = _("{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.")
        names = first_names([line.start.competitor.name for line in fastest if line.rank == last])
        raise RuleError(sentence.format(names=names, place=last))
    if len(fastest) < wanted:
        sentence = _("The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.")
        raise RuleError(sentence.format(wanted=wanted, count=len(fastest)))
    return tuple(tuple(fastest[place - 1] for place in sorted(pair)) for pair in rule.semi_finals)


def final_heats(semi_finals: Sequence[Result], quarter_finals: Sequence[Result], rule: KnockoutRule) -> Heats:
    """The winners of the semi-finals in final A, which starts last, the losers in B, the others by their first time.

    Who was disqualified or did not start in its semi-final is in no final; an empty heat keeps its number, so that
    the places of the other finals stay. RuleError where a semi-final has no winner, or two.
    """
    winners, losers = _winners(semi_finals), [line for line in semi_finals if line.rank == TEAMS]
    skated_on = {line.start.competitor.who for line in semi_finals}
    others = [
        line
        for line in quarter_finals
        if (line.rank or line.status is Status.DNF)
        and line.start.competitor.who not in skated_on
        and not line.start.out_of_competition
    ]
    finals = [tuple(_faster_first(winners)), tuple(_faster_first(losers))]
    finals += [tuple(others[at : at + TEAMS]) for at in range(0, len(others), TEAMS)]
    return tuple(reversed(finals[: rule.finals]))


def _winners(semi_finals: Sequence[Result]) -> list[Result]:
    """The winner of each heat."""
    found: list[Result] = []
    for heat in sorted({line.start.pair or 0 for line in semi_finals}):
        first = [line for line in semi_finals if (line.start.pair or 0) == heat and line.rank == 1]
        if len(first) != 1:
            sentence = _("Semi-final {number} has no winner, or two. Decide it first, by time, status or code.")
            raise RuleError(sentence.format(number=heat))
        found += first
    return found


def _faster_first(lines: Sequence[Result]) -> list[Result]:
    """By time; who has none behind."""
    return sorted(lines, key=lambda line: (line.time is None, line.time.time.ms if line.time else 0))
