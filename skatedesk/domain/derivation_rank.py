"""Why somebody has this rank in a race."""

from collections.abc import Sequence

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Start
from skatedesk.domain.derivation import Case, Figure, Step, Steps, listed, number, rank_step, status_words
from skatedesk.domain.heats import Heat, Round, goes_by_heat, heats, round_of, was_overtaken
from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.ranking import Result, time_of
from skatedesk.domain.rules import Rules
from skatedesk.words import _


def why_rank(case: Case) -> Steps:
    """Who is ahead and behind, and by what; or why there is no rank."""
    result = case.result
    if result.start.out_of_competition:
        return (Step(_("Out of competition: the time stands on the list, but takes no rank.")),)
    if result.status is Status.NONE:
        return (Step(_("Not skated yet, so there is no rank.")),)
    if result.status is not Status.OK and not (result.rank and goes_by_heat(case.race)):
        return _rank_without_result(case)
    if goes_by_heat(case.race):
        return _rank_in_heat(case)
    ranked = [other for other in case.results if other.status is Status.OK and other.rank is not None]
    equal = [other for other in ranked if other.rank == result.rank]
    ahead, behind = ranked[: ranked.index(equal[0])], ranked[ranked.index(equal[-1]) + 1 :]
    first = _parted(case, ahead[-1].start, result.start) if ahead else Step(_("Nobody is ahead."))
    steps = [_order_step(case), first]
    steps += [_shared(case, equal)] if len(equal) > 1 else []
    steps += [_parted(case, result.start, behind[0].start)] if behind else []
    return (*steps, rank_step(len(ahead), len(equal)))


def _rank_in_heat(case: Case) -> Steps:
    """What the heat decides, and what was between its teams."""
    result = case.result
    heat = next(heat for heat in heats(case.race, [line.start for line in case.results]) if result.start in heat.starts)
    steps = [_heat_step(case, heat)]
    field = [line for line in case.results if line.start in heat.starts and line is not result and line.rank]
    steps += [_between(case, line) for line in field]
    if not field:
        steps.append(Step(_("No other team of the heat has a place.")))
    rank = result.rank or 0
    return *steps, Step(_("So the rank is {rank}.").format(rank=rank), (number("rank", rank),))


def _heat_step(case: Case, heat: Heat) -> Step:
    if round_of(case.race) is Round.SEMI_FINALS:
        return Step(_("Race {number} is a semi-final: its winner is in final A.").format(number=heat.number))
    sentence = _("Race {number} is final {letter}, for places {first} and {second}.")
    places = {"first": heat.first, "second": heat.first + 1}
    told = sentence.format(number=heat.number, letter=heat.letter, **places)
    return Step(told, (number("first_place", heat.first),), (("knockout", "finals"),))


def _between(case: Case, other: Result) -> Step:
    """What put one of two teams before the other."""
    result = case.result
    if other.rank == result.rank:
        if result.status is Status.OK:
            return _shared(case, [result, other])
        return Step(_("Neither team of the heat came in, and nothing says which was ahead."))
    better, worse = (result, other) if (result.rank or 0) < (other.rank or 0) else (other, result)
    names = {"better": better.start.competitor.name, "worse": worse.start.competitor.name}
    if was_overtaken(worse.start, case.rules):
        told = _("{better} overtook {worse}, which loses the heat whatever its time.")
        return Step(told.format(**names), rules=(("knockout", "overtaken"),))
    if worse.status is not Status.OK:
        return Step(_("{worse} did not finish and is second of its heat, behind {better}.").format(**names))
    return _parted_by_time(case.rules, better.start, worse.start)


def _rank_without_result(case: Case) -> Steps:
    """The last rank or none, as the rule of the status says."""
    result = case.result
    words = {"status": result.status, "words": status_words(result.status), "rank": result.rank}
    if result.rank is None:
        return (Step(_("{status}, {words}: without a rank.").format(**words), rules=case.status_rule()),)
    ahead = sum(other.rank is not None and other.rank < result.rank for other in case.results)
    last = _("{status}, {words}: the last rank, behind everybody who is ranked better.").format(**words)
    return Step(last, rules=case.status_rule()), rank_step(ahead, 1)


def _order_step(case: Case) -> Step:
    if case.race.discipline is Discipline.MASS_START:
        order = _("The order is by laps skated, then by race points, then by the time at the line.")
        return Step(order, rules=tuple((*case.sprint_table, key) for key in ("sprints", "finish")))
    return Step(_("The order is by time, as exactly as it is known."))


def _shared(case: Case, equal: Sequence[Result]) -> Step:
    """Who shares the rank: equal in every known digit, or only as far as known."""
    names = listed(
        [
            f"{other.start.competitor.name} {time_of(other.start).in_full()}"
            for other in equal
            if other is not case.result
        ]
    )
    times = tuple(_time_figure("time_equal", other.start) for other in equal)
    sentence = _("Equal with {names}: the rank is shared.")
    if any(other.undecided for other in equal):
        sentence = _("Equal with {names} as far as known: a thousandth is missing, and no order is invented.")
    return Step(sentence.format(names=names), times)


def _parted(case: Case, better: Start, worse: Start) -> Step:
    """What puts one before the other."""
    if case.race.discipline is Discipline.MASS_START:
        for name, sentence, figures in _mass_start_measures(case, better, worse):
            if figures[0] != figures[1]:
                text = sentence.format(
                    better=better.competitor.name, worse=worse.competitor.name, more=figures[0], less=figures[1]
                )
                return Step(text, (number(f"{name}_ahead", figures[0]), number(f"{name}_behind", figures[1])))
    return _parted_by_time(case.rules, better, worse)


def _mass_start_measures(case: Case, better: Start, worse: Start) -> list[tuple[str, str, tuple[int, int]]]:
    """What orders a mass start before the time does, with the figures of both."""
    full = full_laps(case)
    laps = [full - mass_start.laps_missing(attempt, full) for attempt in (better.counting, worse.counting) if attempt]
    won = [mass_start.race_points(attempt, full) for attempt in (better.counting, worse.counting) if attempt]
    by_laps = _("{better} with {more} laps is ahead of {worse} with {less}.")
    by_points = _("{better} with {more} race points is ahead of {worse} with {less}.")
    return [("laps", by_laps, (laps[0], laps[1])), ("race_points", by_points, (won[0], won[1]))]


def full_laps(case: Case) -> int:
    """The laps of a mass start, as its result list has them."""
    return mass_start.full_distance(
        [other.start for other in case.results if other.status is Status.OK], case.race.laps
    )


def _parted_by_time(rules: Rules, better: Start, worse: Start) -> Step:
    first, second = time_of(better), time_of(worse)
    figures = (_time_figure("time_ahead", better), _time_figure("time_behind", worse))
    names = {"better": better.competitor.name, "worse": worse.competitor.name}
    if str(first) == str(second):
        sentence = _("{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.")
        text = sentence.format(time=first, first=first.in_full(), second=second.in_full(), **names)
        return Step(text, figures, (("times", "tie_display"),))
    sentence = _("{better} with {first} is ahead of {worse} with {second}.")
    return Step(sentence.format(first=first, second=second, **names), figures)


def _time_figure(name: str, start: Start) -> Figure:
    time = time_of(start)
    return Figure(name, time.ms, time.in_full())
