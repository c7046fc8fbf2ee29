"""The order inside a mass start: race points won in the sprints, then the line."""

from collections.abc import Sequence

from skatedesk.domain.attempts import Attempt, Start


def race_points(attempt: Attempt, full_laps: int) -> int:
    """The race points that count: none for who was lapped or did not skate all laps (ISU sheets 2025/26)."""
    return 0 if attempt.lapped or laps_missing(attempt, full_laps) else sum(attempt.sprint_points)


def laps_missing(attempt: Attempt, full_laps: int) -> int:
    """How many laps short of the race; laps that were not written down count as skated."""
    return 0 if attempt.laps is None else full_laps - attempt.laps


def full_distance(starts: Sequence[Start]) -> int:
    """The laps of this race: the most that anybody skated, 0 where nobody's laps were written down."""
    laps = [start.counting.laps for start in starts if start.counting and start.counting.laps is not None]
    return max(laps, default=0)


def buckets(finished: Sequence[Start]) -> list[list[Start]]:
    """The finishers by laps, most first, then by race points, most first; inside a bucket the time decides."""
    full = full_distance(finished)
    by_key: dict[tuple[int, int], list[Start]] = {}
    for start in finished:
        if (attempt := start.counting) is not None:
            key = (laps_missing(attempt, full), -race_points(attempt, full))
            by_key.setdefault(key, []).append(start)
    return [by_key[key] for key in sorted(by_key)]
