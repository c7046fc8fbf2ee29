"""What a skater needs in the next distance of a combination."""

from dataclasses import dataclass

from skatedesk.domain.classification import Classification, Line
from skatedesk.domain.races import Status
from skatedesk.domain.samalog import in_seconds, samalog_points, slowest_time
from skatedesk.domain.times import Behind, RaceTime


@dataclass(frozen=True, slots=True)
class Need:
    """What the next distance must bring, over its `metres`.

    `behind` is the gap to the leader before it, in seconds of this distance, and `margin` what the leader has in
    hand over the second; both None where there is no gap. `to_lead` is the slowest time that takes the lead of
    those who have skated this distance, None before the first of them or where no time is fast enough.
    """

    metres: int
    behind: Behind | None = None
    margin: Behind | None = None
    to_lead: RaceTime | None = None


def need(classification: Classification, line: Line) -> Need | None:
    """What the skater of this line needs; None where no distance is left, or none may be skated."""
    metres = _next(classification, line)
    if metres is None:
        return None
    at, own, rule = line.done, _sum(line, line.done), classification.rule
    others = [one for one in classification.lines if one is not line and one.status is Status.OK]
    level = [_sum(one, at) for one in others if one.done >= at]
    skated = [_sum(one, at + 1) for one in others if one.done > at]
    gap = own - min(level, default=own)
    to_lead = slowest_time(min(skated) - own - 1, metres, rule) if skated else None
    return Need(metres, in_seconds(gap, metres, rule), in_seconds(-gap, metres, rule), to_lead)


def time_to_beat(
    classification: Classification, line: Line, rival: Line, rival_time: RaceTime | None = None
) -> RaceTime | None:
    """The slowest time in the next distance that puts the skater of `line` before the rival.

    A rival who has not skated it counts with `rival_time`. None where nothing is left to skate, where the rival's
    time is not known or where no time is fast enough.
    """
    metres, at = _next(classification, line), line.done
    if metres is None or rival.done < at or rival.status is not Status.OK:
        return None
    if rival.done > at:
        theirs = _sum(rival, at + 1)
    elif rival_time is not None:
        theirs = _sum(rival, at) + samalog_points(rival_time, metres, classification.rule)
    else:
        return None
    return slowest_time(theirs - _sum(line, at) - 1, metres, classification.rule)


def gap_to(classification: Classification, line: Line, rival: Line, metres: int) -> Behind | None:
    """How far the skater is behind the rival, in seconds of a distance; None where equal or ahead.

    Both are taken after the last distance that both have done.
    """
    at = min(line.done, rival.done)
    return in_seconds(_sum(line, at) - _sum(rival, at), metres, classification.rule)


def _next(classification: Classification, line: Line) -> int | None:
    """The metres of the distance the skater has next."""
    combination, at = classification.combination, line.done
    if combination.by_points or line.status in (Status.DQ, Status.DNF, Status.DNS, Status.WDR):
        return None
    left = len(combination.metres) - at
    if left < 1 or (left == 1 and line.through is False):
        return None
    missed = at < len(line.legs) and classification.distances[at].complete and line.legs[at].status is Status.NONE
    return None if missed else _metres(classification, at)


def _metres(classification: Classification, at: int) -> int | None:
    """The metres of a distance: as it is skated, or as the combination has it."""
    if at < len(classification.distances):
        return classification.distances[at].metres
    return classification.combination.metres[at]


def _sum(line: Line, count: int) -> int:
    """The points after so many distances."""
    total = line.legs[count - 1].cumulative if count else 0
    return total or 0
