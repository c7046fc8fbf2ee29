"""Why somebody has these points: World Cup points of a race, and race points inside a mass start."""

from skatedesk.domain import mass_start, points
from skatedesk.domain.derivation import Case, Step, Steps, listed, number, status_words
from skatedesk.domain.derivation_rank import full_laps
from skatedesk.domain.races import Status
from skatedesk.domain.rule_text import Keys
from skatedesk.domain.rules import PointsTable
from skatedesk.words import _, ngettext


def why_points(case: Case) -> Steps:
    """From the rank to the points of the table, or why there are none or others."""
    if not case.pays:
        none = _("The series of this competition pays no World Cup points.")
        return (Step(none, rules=(("cup_series",),)),)
    if points.only_says_who_goes_on(case.race):
        return (Step(_("This race only says who goes on, so it pays no points.")),)
    start = case.result.start
    if start.out_of_competition:
        return (Step(_("Out of competition: no points.")),)
    if start.points_override is None:
        return _by_rule(case)
    text = _("The officials set {points} points by hand: {remark}").format(
        points=start.points_override, remark=start.points_remark
    )
    return Step(text, (number("points", start.points_override),)), *_without_override(case)


def why_laps(case: Case) -> Steps:
    """The laps as they were written down, and whether any is missing."""
    attempt = case.attempt
    if attempt is None:
        return (Step(_("Not skated yet, so no laps are counted.")),)
    if attempt.laps is None:
        return (Step(_("Nobody wrote the laps down; they count as all skated.")),)
    full, missing = full_laps(case), mass_start.laps_missing(attempt, full_laps(case))
    own = Step(
        _("{laps} laps, as the officials wrote them down.").format(laps=attempt.laps), (number("laps", attempt.laps),)
    )
    if missing <= 0:
        return own, Step(_("Nobody skated more laps in this race."), (number("full_laps", full),))
    sentence = ngettext("{missing} lap short of {full}.", "{missing} laps short of {full}.", missing)
    return own, Step(sentence.format(missing=missing, full=full), (number("full_laps", full),))


def why_sprint(case: Case, sprint: int) -> Steps:
    """Race points won in one sprint, and what the rule file pays there in a race of this format."""
    attempt, skated = case.attempt, case.mass_start
    won = attempt.sprint_points[sprint - 1] if attempt and sprint <= len(attempt.sprint_points) else 0
    text = _("No race points in sprint {number}.")
    if won:
        text = ngettext(
            "{points} race point in sprint {number}, as the officials wrote it down.",
            "{points} race points in sprint {number}, as the officials wrote them down.",
            won,
        )
    own = Step(text.format(points=won, number=sprint), (number("race_points", won),))
    laps = mass_start.sprint_laps(skated)
    if sprint > len(laps):
        return own, Step(_("This race has {count} sprints with the finish.").format(count=len(laps)))
    pays = mass_start.values_of(skated, sprint)
    if won and won not in pays:
        return (own,)
    values = listed([str(value) for value in pays])
    rule = _("The finish pays {values} to the first ones.").format(values=values)
    if sprint < len(laps):
        rule = _("The sprint after lap {lap} pays {values} to the first ones.").format(
            lap=laps[sprint - 1], values=values
        )
    return own, Step(rule, rules=(_sprint_key(case, sprint),))


def why_race_points(case: Case) -> Steps:
    """The race points of all sprints added up, or why they are void."""
    attempt = case.attempt
    if attempt is None:
        return (Step(_("Not skated yet, so there are no race points.")),)
    won, full = attempt.sprint_points, full_laps(case)
    counted = mass_start.race_points(attempt, full)
    text = _("No race points were won: {total}.").format(total=sum(won))
    if any(won):
        added = " + ".join(str(value) for value in won if value)
        text = _("Race points of the sprints: {sum} = {total}.").format(sum=added, total=sum(won))
    steps = [Step(text, tuple(number(f"sprint_{at}", value) for at, value in enumerate(won, start=1)))]
    if counted != sum(won):
        steps.append(_void_step(case, counted))
    return tuple(steps)


def _table(case: Case) -> tuple[int, int] | None:
    """Which table of the rule file pays this race, and how many times as much; None where none does."""
    race, rules = case.race, case.rules
    division = race.division or rules.single_division

    def fits(one: PointsTable, *, final: bool) -> bool:
        return one.pays(race.discipline, division, race.sex, race.metres, final=final)

    of_final = [at for at, one in enumerate(rules.points) if case.final and fits(one, final=True)]
    if of_final:
        return of_final[0], 1
    ordinary = next((at for at, one in enumerate(rules.points) if fits(one, final=False)), None)
    return None if ordinary is None else (ordinary, rules.final_multiplier if case.final else 1)


def _table_words(case: Case, table: PointsTable) -> str:
    """The table as one names it: Division B over 3000 m."""
    words = _("Division {division}").format(division=table.division)
    if case.race.metres is not None:
        words = _("Division {division} over {metres} m").format(division=table.division, metres=case.race.metres)
    return _("the final, {table}").format(table=words) if table.final else words


def _by_rule(case: Case) -> Steps:
    result, paid = case.result, _table(case)
    if paid is None:
        return (Step(_("The rule file has no points for such a race.")),)
    if result.status is Status.NONE:
        return (Step(_("Not skated yet, so there are no points.")),)
    if result.status is Status.OK:
        return _by_rank(case, *paid)
    rule = case.rules.status_rule(case.race.discipline, case.division, result.status)
    words = {"status": result.status, "words": status_words(result.status)}
    if rule.points == "rank":
        told = _("{status}, {words}: the points of the rank.").format(**words)
        return Step(told, rules=case.status_rule()), *_by_rank(case, *paid)
    told = _("{status}, {words}: no points.") if rule.points == "none" else _("{status}, {words}: 0 points.")
    return (Step(told.format(**words), rules=case.status_rule()),)


def _by_rank(case: Case, at: int, times: int) -> Steps:
    """The points of the table at the rank, shared by who shares the rank."""
    rank, table = case.result.rank, case.rules.points[at]
    earned = points.by_rank(table.values, rank)
    if rank is None or earned is None:
        return (Step(_("Without a rank there are no points.")),)
    sharing = [other for other in case.results if other is not case.result and other.rank == rank]
    steps = [Step(_("The rank is {rank}.").format(rank=rank), (number("rank", rank),))]
    if sharing:
        names = listed([other.start.competitor.name for other in sharing])
        steps.append(Step(_("{names} has the same rank: equal ranks earn the same.").format(names=names)))
    words = {"table": _table_words(case, table), "rank": rank, "points": earned, "last": len(table.values)}
    sentence = _("The table of {table} pays {points} points for rank {rank}.")
    if rank > len(table.values):
        sentence = _("The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.")
    figures = (number("rank", rank), number("points", earned))
    steps.append(Step(sentence.format(**words), figures, _table_keys(case, at)))
    return *steps, *_multiplied(earned, times)


def _multiplied(earned: int, times: int) -> Steps:
    """The final of older seasons pays a multiple."""
    if times == 1:
        return ()
    text = _("The final of the cups pays {times} times as much: {times} × {points} = {total}.")
    told = text.format(times=times, points=earned, total=times * earned)
    return (Step(told, (number("points", times * earned),), (("final_multiplier",),)),)


def _table_keys(case: Case, at: int) -> tuple[Keys, ...]:
    table: Keys = ("points", at)
    return (table,) if case.race.division else (("single_division",), table)


def _without_override(case: Case) -> Steps:
    paid, result = _table(case), case.result
    if paid is None or result.rank is None or result.status is not Status.OK:
        return ()
    at, times = paid
    earned = (points.by_rank(case.rules.points[at].values, result.rank) or 0) * times
    text = _("The table would give {points}.").format(points=earned)
    return (Step(text, (number("table_points", earned),), (("points", at),)),)


def _sprint_key(case: Case, sprint: int) -> Keys:
    """Where the rule file says what a sprint pays."""
    in_between = sprint <= len(case.mass_start.sprints)
    return (*case.sprint_table, "sprints", sprint - 1) if in_between else (*case.sprint_table, "finish")


def _void_step(case: Case, counted: int) -> Step:
    """Why race points that were won do not count."""
    attempt, figures = case.attempt, (number("race_points", counted),)
    if attempt is not None and attempt.lapped:
        text = _("Lapped, as the officials decided: the race points are void, {total} count.").format(total=counted)
        return Step(text, figures, (("mass_start", "lapped_loses_points"),))
    return Step(_("Not all laps skated: the race points are void, {total} count.").format(total=counted), figures)
