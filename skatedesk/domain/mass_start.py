"""The mass start: its laps and sprints, the race points won in them, and the order they make with the line.

World Cup points are another matter: they go by the rank that comes out here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition, Race, Status
from skatedesk.domain.rules import MassStartRace, Rules
from skatedesk.words import _

_OF_JUNIORS = "junior"


def format_of(race: Race, competition: Competition, rules: Rules) -> MassStartRace:
    """Laps, sprints and race points of this race.

    The juniors' where series, event or title name them, or where the laps set for the race are theirs. Laps set for
    the race move the finish; sprints that would lie at it or behind it fall away.
    """
    senior, junior = rules.mass_start, rules.mass_start.junior
    named = f"{competition.series} {competition.event} {race.title}".casefold()
    own = junior if _OF_JUNIORS in named or race.laps == junior.laps else senior
    laps = race.laps or own.laps
    return MassStartRace(laps, tuple(sprint for sprint in own.sprints if sprint.lap < laps), own.finish)


def as_skated(race: Race, starts: Sequence[Start]) -> Race:
    """The race with the laps that were skated, where everybody is done and none were set: sheets may show fewer."""
    done = bool(starts) and all(start.status is not Status.NONE for start in starts)
    return replace(race, laps=race.laps or full_distance(starts) or None) if done else race


def sprint_laps(race: MassStartRace) -> tuple[int, ...]:
    """The laps after which race points are given, the finish last."""
    return (*[sprint.lap for sprint in race.sprints], race.laps)


def sprint_at(race: MassStartRace, lap: int) -> int:
    """The number of the sprint after this lap, the finish being the last one; RuleError where there is none."""
    laps = sprint_laps(race)
    if lap not in laps:
        listed = ", ".join(str(known) for known in laps[:-1])
        sentence = _("There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.")
        raise RuleError(sentence.format(lap=lap, laps=listed or _("none"), last=laps[-1]))
    return laps.index(lap) + 1


def values_of(race: MassStartRace, number: int) -> tuple[int, ...]:
    """What a sprint pays, first to last."""
    return race.sprints[number - 1].points if number <= len(race.sprints) else race.finish


def awarded(order: Sequence[int], values: Sequence[int]) -> dict[int, int]:
    """The race points of a sprint by who won them, from the order in which they came by."""
    return dict(zip(order, values, strict=False))


def sprint_order(starts: Sequence[Start], number: int) -> tuple[Start, ...]:
    """Who won race points in a sprint, the most first: the order in which they came by."""
    won = [(points, start) for start in starts if (points := points_in(start, number))]
    return tuple(start for _points, start in sorted(won, key=lambda pair: (-pair[0], pair[1].id)))


def points_in(start: Start, number: int) -> int:
    """The race points somebody won in one sprint, whether they count or not."""
    won = won_by(start)
    return won[number - 1] if number <= len(won) else 0


def won_by(start: Start) -> tuple[int, ...]:
    """The race points of a start sprint by sprint, also while the race is on."""
    return start.attempts[0].sprint_points if start.attempts else ()


def running_points(start: Start, full_laps: int) -> int:
    """The race points that count, as far as the race has come; who is disqualified has none."""
    attempt = start.attempts[0] if start.attempts else None
    lost = attempt is None or attempt.status is Status.DQ or start.withdrawn
    return 0 if attempt is None or lost else race_points(attempt, full_laps)


def race_points(attempt: Attempt, full_laps: int) -> int:
    """The race points that count: none for who was lapped or did not skate all laps (ISU sheets 2025/26)."""
    return 0 if attempt.lapped or laps_missing(attempt, full_laps) > 0 else sum(attempt.sprint_points)


def laps_missing(attempt: Attempt, full_laps: int) -> int:
    """How many laps short of the race; laps that were not written down count as skated."""
    return 0 if attempt.laps is None else full_laps - attempt.laps


def full_distance(starts: Sequence[Start], laps: int | None = None) -> int:
    """The laps of this race: those set for it, else the most that anybody skated, 0 where none were written down."""
    counted = [start.counting.laps for start in starts if start.counting and start.counting.laps is not None]
    return laps or max(counted, default=0)


def buckets(finished: Sequence[Start], laps: int | None = None) -> list[list[Start]]:
    """The finishers by laps, most first, then by race points, most first; inside a bucket the time decides."""
    full = full_distance(finished, laps)
    by_key: dict[tuple[int, int], list[Start]] = {}
    for start in finished:
        if (attempt := start.counting) is not None:
            key = (laps_missing(attempt, full), -race_points(attempt, full))
            by_key.setdefault(key, []).append(start)
    return [by_key[key] for key in sorted(by_key)]


# --- the finish ----------------------------------------------------------------------------------------------


def finishers(starts: Sequence[Start], race: MassStartRace, at_line: Sequence[int] = ()) -> tuple[Start, ...]:
    """Who has come in over all laps, by time; equal times in the order given at the line, now or before.

    `at_line` are the ids of starts in the order in which they came in.
    """
    last, places = len(race.sprints) + 1, {start_id: place for place, start_id in enumerate(at_line)}
    home = [start for start in starts if start.status is Status.OK and _skated_all(start, race.laps)]

    def order(start: Start) -> tuple[int, int, int, int]:
        return _ms(start), places.get(start.id, len(places)), -points_in(start, last), start.id

    return tuple(sorted(home, key=order))


def finish_to_award(
    starts: Sequence[Start], race: MassStartRace, at_line: Sequence[int] = ()
) -> Mapping[int, int] | None:
    """The race points of the finish, where those written down do not follow the finishing order; else None.

    By start. Who was lapped or is out of competition wins none. While somebody with points at the finish has no
    time, the order given at the line is all there is.
    """
    last = len(race.sprints) + 1
    written = {start.id: points for start in starts if (points := points_in(start, last))}
    waiting = any(start.id in written and start.status is Status.NONE for start in starts)
    home = finishers(starts, race, at_line)
    wanted = awarded([one.id for one in home if not (_is_lapped(one) or one.out_of_competition)], race.finish)
    return None if waiting or not wanted or wanted == written else wanted


def proposed_lapped(starts: Sequence[Start], race: MassStartRace) -> tuple[Start, ...]:
    """Who came in more than an average lap of the winner behind, and is not written down as lapped yet.

    The officials decide: skaters who were that far behind have kept their race points (ISU sheets 2025/26).
    """
    home = finishers(starts, race)
    if not home:
        return ()
    winner = _ms(home[0])
    return tuple(start for start in home if (_ms(start) - winner) * race.laps > winner and not _is_lapped(start))


def _skated_all(start: Start, laps: int) -> bool:
    return start.counting is not None and laps_missing(start.counting, laps) <= 0


def _is_lapped(start: Start) -> bool:
    return start.counting is not None and start.counting.lapped


def _ms(start: Start) -> int:
    time = start.counting.time if start.counting else None
    return time.ms if time else 0
