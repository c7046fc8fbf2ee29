"""Facts of the result itself: who won by how much, the podium, who was level, who skated with whom, the hosts."""

from collections.abc import Iterator, Sequence

from skatedesk.domain import mass_start
from skatedesk.domain.derivation import Step, Steps, number
from skatedesk.domain.derivation_points import why_laps, why_race_points
from skatedesk.domain.derivation_rank import full_laps, why_rank
from skatedesk.domain.derivation_time import why_behind
from skatedesk.domain.facts import Fact, FactKind, Raced, joined, named, tied
from skatedesk.domain.ordinals import ordinal
from skatedesk.domain.podiums import nth
from skatedesk.domain.points import only_says_who_goes_on
from skatedesk.domain.races import Discipline
from skatedesk.domain.ranking import Result, time_of
from skatedesk.domain.times import Behind
from skatedesk.words import _, ngettext

CLOSE = 50
"""Thousandths: who is fourth by no more missed the podium narrowly."""


def of_result(raced: Raced) -> Iterator[Fact]:
    """Winner and podium; nothing where nobody has a place."""
    if not raced.podium:
        return
    if only_says_who_goes_on(raced.race):
        first = raced.podium[0]
        sentence = _("{names} had the best result of the round.").format(names=raced.names(first))
        yield Fact(FactKind.RESULT, sentence, why_rank(raced.case(first[0])), 1000)
        return
    yield _winner(raced)
    yield from _places(raced)
    yield from _members(raced)
    yield from _thousandths(raced)
    yield from _narrowly(raced)


def of_pairs(raced: Raced) -> Iterator[Fact]:
    """Who of the podium skated together, or a winning time that stood from early on."""
    race, lines = raced.race, [line for group in raced.podium for line in group]
    if race.discipline is Discipline.MASS_START or race.in_rounds or len(lines) < 2:
        return
    together = [line for line in lines if line.start.pair == lines[0].start.pair]
    numbers = sorted({line.start.pair for line in raced.results if line.start.pair is not None})
    pair = lines[0].start.pair
    if pair is None or len(lines[0].start.attempts) > 1:
        return
    where = {"pair": pair, "all": numbers[-1]}
    why = (_drawn_step(together), Step(_("The start list has {all} of them.").format(**where)))
    if len(together) > 1 and together[1] is lines[1]:
        sentence = _together(raced).format(names=joined(line.start.competitor.name for line in together), **where)
        yield Fact(FactKind.PAIRS, sentence, why, 560)
    elif len(together) == 1 and len(raced.podium[0]) == 1 and 2 * pair <= numbers[-1] and not race.discipline.is_team:
        sentence = _from_early(raced).format(name=lines[0].start.competitor.name, **where)
        yield Fact(FactKind.PAIRS, sentence, why, 520)


def of_hosts(raced: Raced) -> Iterator[Fact]:
    """How the nation did that the race was held in."""
    host = raced.competition.country
    lines = [line for line in raced.placed if line.start.competitor.nation == host]
    if not host or not lines:
        return
    best = [line for line in lines if line.rank == lines[0].rank]
    rank, names = best[0].rank or 0, joined(line.start.competitor.name for line in best)
    of_nation = _("{nation} is the host, and {count} of its starters has a place.")
    if len(lines) > 1:
        of_nation = _("{nation} is the host, and {count} of its starters have a place.")
    why = (Step(of_nation.format(nation=host, count=len(lines)), (number("rank", rank),)),)
    if rank <= len(raced.podium) and raced.race.division != "B":
        sentence = _("A home win for {names}.") if rank == 1 else _("A home podium for {names}.")
        yield Fact(FactKind.HOME, sentence.format(names=names), why, 640)
    elif best[0] not in [line for group in raced.podium for line in group]:
        sentence = _("Best of the host nation: {names}, {rank}{behind}.")
        behind = _behind(raced, best[0])
        told = sentence.format(names=raced.names(best), rank=ordinal(rank), behind=f", {behind}" if behind else "")
        yield Fact(FactKind.HOME, told, (*why, *why_behind(raced.case(best[0]))), 600)


def _winner(raced: Raced) -> Fact:
    first = raced.podium[0]
    one, why = first[0], why_rank(raced.case(first[0]))
    if len(first) > 1:
        sentence = _("{names} share the win in {time}.").format(names=raced.names(first), time=_time(raced, one))
    elif raced.race.discipline is Discipline.MASS_START:
        sentence, why = _mass_start_winner(raced, one), (*why, *_points_steps(raced, one))
    elif len(raced.podium) < 2:
        sentence = _("{winner} won in {time}.").format(winner=named(one.start.competitor), time=_time(raced, one))
    else:
        sentence = _ahead(raced, one, raced.podium[1])
        why = (*why, *why_behind(raced.case(raced.podium[1][0])))
    return Fact(FactKind.RESULT, sentence, why, 1000)


def _ahead(raced: Raced, one: Result, second: Sequence[Result]) -> str:
    """The winner and the next, with what was between them."""
    names = {"winner": named(one.start.competitor), "second": raced.names(second)}
    times = {"time": _time(raced, one), "other": _time(raced, second[0])}
    gap = second[0].behind
    if gap is not None:
        sentence = _("{winner} won by {gap}: {time}, ahead of {second} with {other}.")
        if raced.race.division == "B":
            sentence = _("{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.")
        return sentence.format(gap=raced.writing.gap(gap), **names, **times)
    if next(tied([one, second[0]]), None) is not None:
        count = time_of(second[0].start).ms - time_of(one.start).ms
        sentence = ngettext(
            "{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.",
            "{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.",
            count,
        )
        return sentence.format(count=count, **names, **times)
    return _("{winner} won, {time}, ahead of {second}, {other}.").format(**names, **times)


def _mass_start_winner(raced: Raced, one: Result) -> str:
    """With the race points that made the order."""
    names = {"winner": named(one.start.competitor), "points": _race_points(raced, one)}
    others = [line for group in raced.podium[1:2] for line in group]
    if not others:
        return _("{winner} won with {points} race points.").format(**names)
    sentence = _("{winner} won with {points} race points, ahead of {second} with {other}.")
    if raced.race.division == "B":
        sentence = _("{winner} won Division B with {points} race points, ahead of {second} with {other}.")
    return sentence.format(second=raced.names(others), other=_race_points(raced, others[0]), **names)


def _places(raced: Raced) -> Iterator[Fact]:
    """Second place where it is shared, and third."""
    for group in raced.podium[1:]:
        rank = group[0].rank or 0
        if rank == 2 and len(group) == 1:
            continue
        behind, why = _behind(raced, group[0]), (*why_rank(raced.case(group[0])), *why_behind(raced.case(group[0])))
        what = {"names": raced.names(group), "what": _what(raced, group[0]), "place": nth(rank)}
        sentence = _("{names} was third with {what}.") if rank == 3 else _("{names} was second with {what}.")
        if len(group) > 1:
            sentence = _("{names} share {place} place with {what}.")
        if behind:
            sentence = _("{names} was third, {behind}, with {what}.")
            if len(group) > 1:
                sentence = _("{names} share {place} place, {behind}, with {what}.")
        yield Fact(FactKind.RESULT, sentence.format(behind=behind, **what), why, 960)


def _members(raced: Raced) -> Iterator[Fact]:
    """Who skated for the winning team."""
    one = raced.podium[0][0]
    members = raced.members.get(one.start.id, ())
    if members and len(raced.podium[0]) == 1:
        sentence = _("For {team} skated {names}.")
        told = sentence.format(team=one.start.competitor.name, names=joined(member.name for member in members))
        yield Fact(FactKind.RESULT, told, (Step(_("The entry names them as those who start.")),), 980)


def _thousandths(raced: Raced) -> Iterator[Fact]:
    """Places of the podium that the thousandth decided; the win tells its own."""
    for better, worse in tied(raced.placed):
        rank = better.rank or 0
        if 1 < rank <= 3:
            sentence = _("Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.")
            told = sentence.format(
                better=better.start.competitor.name,
                place=nth(rank),
                time=_time(raced, better),
                other=_time(raced, worse),
                worse=raced.name(worse.start.competitor),
            )
            yield Fact(FactKind.RESULT, told, why_rank(raced.case(better)), 860)


def _narrowly(raced: Raced) -> Iterator[Fact]:
    """Who missed the podium by very little; Division B has none."""
    last, fourth = raced.podium[-1][0], [line for line in raced.placed if line.rank == 4]
    in_order_of_time = raced.race.discipline is not Discipline.MASS_START and not raced.race.in_rounds
    if raced.race.division == "B" or not fourth or not in_order_of_time:
        return
    gap = Behind.between(time_of(fourth[0].start), time_of(last.start))
    if gap is None or gap.ms > CLOSE:
        return
    sentence = _("{names} missed the podium by {gap}.")
    told = sentence.format(names=raced.names(fourth), gap=raced.writing.gap(gap))
    yield Fact(FactKind.RESULT, told, why_rank(raced.case(fourth[0])), 620)


def _what(raced: Raced, line: Result) -> str:
    """What somebody has to show: race points in a mass start, else the time."""
    if raced.race.discipline is not Discipline.MASS_START:
        return _time(raced, line)
    points = _race_points(raced, line)
    return ngettext("{count} race point", "{count} race points", points).format(count=points)


def _time(raced: Raced, line: Result) -> str:
    return raced.writing.time(line.time) if line.time else str(line.status)


def _behind(raced: Raced, line: Result) -> str:
    """`0.09 behind`, empty where no gap is printed."""
    return _("{gap} behind").format(gap=raced.writing.gap(line.behind)) if line.behind else ""


def _race_points(raced: Raced, line: Result) -> int:
    attempt = line.start.counting
    return mass_start.race_points(attempt, full_laps(raced.case(line))) if attempt else 0


def _points_steps(raced: Raced, line: Result) -> Steps:
    return (*why_laps(raced.case(line)), *why_race_points(raced.case(line)))


def _drawn_step(lines: Sequence[Result]) -> Step:
    return Step(
        _("The start list: {places}.").format(
            places=", ".join(f"{line.start.competitor.name} {line.start.pair}" for line in lines)
        )
    )


def _in_quartets(raced: Raced) -> bool:
    return any(line.start.place > 1 for line in raced.results)


def _together(raced: Raced) -> str:
    if raced.race.discipline.is_team:
        return _("{names} skated against each other, in heat {pair} of {all}.")
    if _in_quartets(raced):
        return _("{names} skated together, in quartet {pair} of {all}.")
    return _("{names} skated together, in pair {pair} of {all}.")


def _from_early(raced: Raced) -> str:
    if _in_quartets(raced):
        return _("{name} skated in quartet {pair} of {all}, and the time stood to the end.")
    return _("{name} skated in pair {pair} of {all}, and the time stood to the end.")
