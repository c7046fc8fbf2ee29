"""The lists of a mass start while it is skated: by helmet to type in, and by race points."""

from collections.abc import Mapping, Sequence

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.races import Competition, Race, Status
from skatedesk.domain.rules import MassStartRace
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.sheets.start_list import row_key
from skatedesk.words import _

MOST_OF_A_NAME = 20


def helmet_list(
    competition: Competition, race: Race, skated: MassStartRace, helmets: Mapping[int, Start]
) -> Sheet:  # fmt: skip
    """Everybody by helmet, with the race points won so far; the list in which single results are typed."""
    columns = (
        *_who_columns(list(helmets.values())),
        *_sprint_columns(skated),
        Column("laps", _("Laps"), 4, Kind.NUMBER),
        Column("time", _("Time"), 8, Kind.TIME),
        Column("notes", _("Notes"), 10),
    )
    rows = [
        Row(
            row_key(start.id, 1),
            (*_who(helmet, start), *_won(start, skated), _laps(start), _outcome(start), _notes(start)),
        )
        for helmet, start in helmets.items()
    ]
    return Sheet("entry", headings.of_race(competition, race, _("Start list")), columns, tuple(rows))


def race_points_list(
    competition: Competition, race: Race, skated: MassStartRace, helmets: Mapping[int, Start]
) -> Sheet:  # fmt: skip
    """Who has won race points so far, the most first; sheets of the finish order the rest."""
    leading = [
        (mass_start.running_points(start, skated.laps), helmet, start)
        for helmet, start in helmets.items()
        if any(mass_start.won_by(start))
    ]
    leading.sort(key=lambda one: (-one[0], one[1]))
    return Sheet(
        "race points",
        headings.of_race(competition, race, _("Race points")),
        (*_who_columns([start for _points, _helmet, start in leading]), *_sprint_columns(skated)),
        tuple(Row(start.id, (*_who(helmet, start), *_won(start, skated))) for _points, helmet, start in leading),
    )


def _who_columns(starts: Sequence[Start]) -> tuple[Column, ...]:
    width = max([MOST_OF_A_NAME, *[len(start.competitor.name) for start in starts]])
    return (
        Column("helmet", _("Helmet"), 4, Kind.NUMBER),
        Column("name", _("Name"), width),
        Column("nation", _("Nation"), 4),
    )


def _who(helmet: int, start: Start) -> tuple[Cell, ...]:
    return helmet, start.competitor.name, start.competitor.nation


def _sprint_columns(skated: MassStartRace) -> tuple[Column, ...]:
    """One for each sprint, the finish too, and what of it counts."""
    numbers = range(1, len(skated.sprints) + 2)
    sprints = [Column(f"s{number}", f"S{number}", 3, Kind.NUMBER) for number in numbers]
    return (*sprints, Column("race_points", _("Total"), 4, Kind.NUMBER))


def _won(start: Start, skated: MassStartRace) -> tuple[Cell, ...]:
    won = [mass_start.points_in(start, number) or None for number in range(1, len(skated.sprints) + 2)]
    return (*won, mass_start.running_points(start, skated.laps) if any(won) else None)


def _attempt(start: Start) -> Attempt:
    return start.attempts[0] if start.attempts else Attempt(1)


def _laps(start: Start) -> int | None:
    return _attempt(start).laps


def _outcome(start: Start) -> Cell:
    attempt = _attempt(start)
    if start.withdrawn:
        return Status.WDR
    if attempt.status is Status.OK and attempt.time:
        return PrintedTime(attempt.time)
    return attempt.status


def _notes(start: Start) -> str:
    """The codes, and that the officials found somebody lapped."""
    attempt = _attempt(start)
    return ", ".join([*([_("lapped")] if attempt.lapped else []), *attempt.codes])
