"""The ranking of one race."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from skatedesk.domain import heats, mass_start
from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Discipline, Race, Status
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import Behind, PrintedTime, RaceTime

_ORDER_OF_STATUS = (Status.DNF, Status.DQ, Status.DNS, Status.WDR, Status.NONE)
_BY_HEAT = (Status.OK, *_ORDER_OF_STATUS)


@dataclass(frozen=True, slots=True)
class Result:
    """One line of a result list. `undecided`: shares a rank only because a thousandth is unknown."""

    start: Start
    status: Status
    rank: int | None = None
    time: PrintedTime | None = None
    behind: Behind | None = None
    points: int | None = None
    undecided: bool = False

    def paid(self, points: int | None) -> "Result":
        """The same line with these points."""
        return Result(self.start, self.status, self.rank, self.time, self.behind, points, self.undecided)


def rank_race(race: Race, starts: Sequence[Start], rules: Rules) -> tuple[Result, ...]:
    """The result list in its order: finishers, DNF, DQ, DNS, WDR, not skated yet (ISU sheets 2025/26).

    Who starts out of competition follows the ranked ones, with a time but without a rank, and takes nobody's rank.
    Without points: those are `points.award`. Where teams knock each other out, the heats are ranked one by one.
    """
    if heats.goes_by_heat(race):
        return _rank_heats(race, starts, rules)
    by_status: dict[Status, list[Start]] = {}
    for start in starts:
        by_status.setdefault(start.status, []).append(start)
    results = _finishers(race, by_status.get(Status.OK, []), rules)
    for status in _ORDER_OF_STATUS:
        same = sorted(by_status.get(status, ()), key=lambda start: (start.out_of_competition, start_order(start)))
        last = status is not Status.NONE and rules.status_rule(race.discipline, race.division, status).rank == "last"
        # Nothing says who of several that did not finish was ahead: they share the place behind the last.
        rank = sum(result.rank is not None for result in results) + 1 if last else None
        results += [Result(start, status, None if start.out_of_competition else rank) for start in same]
    return tuple(results)


def _rank_heats(race: Race, starts: Sequence[Start], rules: Rules) -> tuple[Result, ...]:
    """Heat by heat; then who was disqualified or did not start, who has no place, and who has not skated yet."""
    results = [line for heat in heats.heats(race, starts) for line in _rank_heat(heat, rules)]
    placed = {line.start.id for line in results}
    others = sorted(
        (start for start in starts if start.id not in placed),
        key=lambda start: (_BY_HEAT.index(start.status), start_order(start)),
    )
    for start in others:
        time = PrintedTime(time_of(start)) if start.status is Status.OK else None
        results.append(Result(start, start.status, time=time))
    return tuple(results)


def _rank_heat(heat: heats.Heat, rules: Rules) -> list[Result]:
    """The winner and the other team; who was overtaken or stopped is second also where nobody came in."""
    lost = heats.beaten(heat, rules)
    home = [
        start
        for start in heat.starts
        if start.status is Status.OK and not start.out_of_competition and not any(start in group for group in lost)
    ]
    lines = _timed_lines(tie_groups(home), rules, heat.first)
    leader = lines[0].time.time if lines and lines[0].time else None
    for place, group in enumerate(lost):
        # Who stopped has won all the same where the other team was overtaken.
        wins = not lines and place < len(lost) - 1
        rank = heat.first if wins else heat.first + max(1, len(lines))
        for start in group:
            time = PrintedTime(time_of(start)) if start.status is Status.OK else None
            behind = Behind.between(time.time, leader) if time and leader else None
            lines.append(Result(start, start.status, rank, time, behind))
    return lines


def start_order(start: Start) -> tuple[float, int, str, tuple[str, str]]:
    """Order on the start list, which also orders equal ranks: pair, inner before outer, then by name.

    In a quartet white and red come before yellow and blue, which start later.
    """
    return (
        start.pair if start.pair is not None else float("inf"),
        start.place,
        start.lane or "",
        start.competitor.order,
    )


def tie_groups(starts: Iterable[Start]) -> list[list[Start]]:
    """Finishers by time, those together that no known digit separates.

    A time known to the hundredth may be any of ten thousandths, so it stays together with every time it might
    equal; no order is invented. Inside a group the known digits order the lines, then the start.
    """
    groups: list[list[Start]] = []
    latest = -1
    for start in sorted(starts, key=lambda start: (time_of(start).ms, start_order(start))):
        time = time_of(start)
        if time.ms > latest:
            groups.append([])
        groups[-1].append(start)
        latest = max(latest, time.ms + time.step - 1)
    return groups


def time_of(start: Start) -> RaceTime:
    """The time of the attempt that counts; ValueError for who did not finish."""
    attempt = start.counting
    if attempt is None or attempt.time is None:
        raise ValueError(f"start {start.id} has no time")
    return attempt.time


def _finishers(race: Race, finished: Sequence[Start], rules: Rules) -> list[Result]:
    """The ranked finishers, then those out of competition by time."""
    guests = [start for start in finished if start.out_of_competition]
    ranked = [start for start in finished if not start.out_of_competition] if guests else finished
    results = _ranked_finishers(race, ranked, rules)
    leader = time_of(results[0].start) if results else None
    for start in [start for group in tie_groups(guests) for start in group]:
        time = time_of(start)
        behind = None if leader is None else _behind(race, time, leader)
        results.append(Result(start, Status.OK, time=PrintedTime(time), behind=behind))
    return results


def _ranked_finishers(race: Race, finished: Sequence[Start], rules: Rules) -> list[Result]:
    in_laps = race.discipline is Discipline.MASS_START
    buckets = mass_start.buckets(finished, race.laps) if in_laps else [finished]
    groups = [group for bucket in buckets for group in tie_groups(bucket)]
    return _timed_lines(groups, rules, gaps=not in_laps)


def _timed_lines(groups: Sequence[Sequence[Start]], rules: Rules, first: int = 1, *, gaps: bool = True) -> list[Result]:
    """Who came in, those together who share a rank; the first of them has the rank `first`."""
    equal = Counter([_printed(time_of(start)) for group in groups for start in group])
    in_full = rules.times.tie_display == "full"
    results: list[Result] = []
    for group in groups:
        rank = first + len(results)
        undecided = len(group) > 1 and any(time_of(start).thousandth is None for start in group)
        for start in group:
            time = time_of(start)
            shown = PrintedTime(time, thousandth_decides=equal[_printed(time)] > 1, in_full=in_full)
            behind = Behind.between(time, time_of(groups[0][0])) if gaps else None
            results.append(Result(start, Status.OK, rank, shown, behind, undecided=undecided))
    return results


def _behind(race: Race, time: RaceTime, leader: RaceTime) -> Behind | None:
    """The gap to the winner; a mass start has none, because points order it."""
    return None if race.discipline is Discipline.MASS_START else Behind.between(time, leader)


def _printed(time: RaceTime) -> tuple[int, int]:
    """What tells printed times apart."""
    return time.cut_ms, time.printed_decimals
