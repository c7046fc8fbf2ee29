"""The result list of a race, as on the official sheets of the ISU, with what machines need besides."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.heats import Round, round_of
from skatedesk.domain.races import Competition, Condition, Discipline, Official, Race, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.records import Tag
from skatedesk.domain.rules import Rules
from skatedesk.sheets import headings
from skatedesk.sheets.record_marks import marks_legend
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.sheets.team_lines import Members, with_skaters
from skatedesk.words import _

SPRINTS = 4
OUT_OF_COMPETITION = "OC"
Reader = Callable[[Result], Cell]
Tags = Mapping[int, Sequence[Tag]]
"""The records and bests of a race, by start."""
_NEVER_STARTED = frozenset({Status.NONE, Status.DNS, Status.WDR})


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands around the rows: who was in office, the ice, and when the sheet was made."""

    state: str = ""
    officials: tuple[Official, ...] = ()
    conditions: tuple[Condition, ...] = ()
    created: datetime | None = None


def result_list(
    competition: Competition,
    race: Race,
    results: Sequence[Result],
    rules: Rules,
    furniture: Furniture,
    tags: Tags | None = None,
    members: Members | None = None,
) -> Sheet:
    """The sheet of a result list; its rows keep the order of `results`, each team with who skated for it.

    Records are printed where one fell; personal and season bests are for machines, as the sheets of the ISU have none.
    """
    tags = tags or {}
    columns = _columns(race, results, rules, tags)
    records = [tag for result in results for tag in tags.get(result.start.id, ()) if tag.is_record]
    return Sheet(
        kind="results",
        heading=headings.of_race(competition, race, _("Result"), furniture.state),
        columns=tuple(column for column, _read in columns),
        rows=tuple(_rows(results, columns, members or {})),
        officials=furniture.officials,
        conditions=furniture.conditions,
        legend=(*legend(results, rules), *marks_legend(records)),
        remarks=(*_round_words(race), *_remarks(results)),
        created=furniture.created,
    )


def legend(results: Sequence[Result], rules: Rules) -> tuple[tuple[str, str], ...]:
    """The codes used in these results with their texts."""
    used = {code for result in results for code in result.start.codes}
    texts = [(code, rules.offence_text(code)) for code in rules.offences if code in used]
    if any(result.start.out_of_competition for result in results):
        texts.append((OUT_OF_COMPETITION, _("Out of competition, without rank and points")))
    if any(by_hand(result.start) for result in results):
        texts.append((rules.times.hand_mark, _("Time taken by hand")))
    return tuple(texts)


def side_word(start: Start) -> str:
    """The straight a team starts on; a word of the source's own stays."""
    return {"Finish": _("Finish"), "Crossing": _("Crossing")}.get(start.side, start.side)


def notes(start: Start, rules: Rules) -> str:
    """The codes behind a name, with a space, unlike the sheets that print `NORWAYF`; and the mark of a hand time."""
    hand = [rules.times.hand_mark] if by_hand(start) else []
    return ", ".join([*start.codes, *hand, *([OUT_OF_COMPETITION] if start.out_of_competition else [])])


def by_hand(start: Start) -> bool:
    """Whether a time is printed that was taken by hand."""
    return start.status is Status.OK and start.counting is not None and start.counting.hand


def _rows(results: Sequence[Result], columns: Sequence[tuple[Column, Reader]], members: Members) -> Iterator[Row]:
    """A line each; who skated for a team goes on below it and stays on its page."""
    titles = [column for column, _read in columns]
    for place, result in enumerate(results, start=1):
        cells = tuple(read(result) for _column, read in columns)
        skated = () if result.status in _NEVER_STARTED else members.get(result.start.id, ())
        row = Row(result.start.id, cells, place if members else 0)
        yield from with_skaters(row, titles, result.start.competitor, skated)


def _columns(
    race: Race, results: Sequence[Result], rules: Rules, tags: Tags
) -> list[tuple[Column, Reader]]:  # fmt: skip
    name_width = max([20, *[len(result.start.competitor.name) for result in results]])
    who: list[tuple[Column, Reader]] = [
        (Column("rank", _("Rank"), 4, Kind.NUMBER), lambda result: result.rank),
        (Column("bib", _("No"), 4, Kind.NUMBER), lambda result: result.start.bib),
        (Column("name", _("Name"), name_width), lambda result: result.start.competitor.name),
        (Column("nation", _("Nation"), 4), lambda result: result.start.competitor.nation),
    ]
    outcome = [*_outcome_columns(race, rules), *_record_columns(tags)]
    return [*who, *_place_columns(race), *_race_columns(race, results), *outcome, *_machine_columns(tags)]


def _place_columns(race: Race) -> list[tuple[Column, Reader]]:
    in_heats = race.discipline.is_team
    in_pairs = race.discipline is Discipline.INDIVIDUAL
    return [
        (
            Column("pair", _("Race") if in_heats else _("Pair"), 5, Kind.NUMBER, printed=in_pairs or in_heats),
            lambda result: result.start.pair,
        ),
        (Column("lane", _("Lane"), 5, Kind.LANE, printed=in_pairs), lambda result: result.start.lane),
        *([(Column("side", _("Straight"), 9), lambda result: side_word(result.start))] if in_heats else []),
    ]


def _race_columns(race: Race, results: Sequence[Result]) -> list[tuple[Column, Reader]]:
    """Laps and race points of a mass start."""
    if race.discipline is not Discipline.MASS_START:
        return []
    full = mass_start.full_distance([result.start for result in results if result.status is Status.OK], race.laps)
    sprints = [
        (Column(f"s{number}", f"S{number}", 4, Kind.NUMBER), _sprint(number)) for number in range(1, SPRINTS + 1)
    ]
    return [
        (Column("laps", _("Laps"), 5, Kind.NUMBER), _of_attempt(lambda attempt: attempt.laps)),
        *sprints,
        (
            Column("race_points", _("Total"), 6, Kind.NUMBER),
            _of_attempt(lambda attempt: mass_start.race_points(attempt, full)),
        ),
    ]


def _outcome_columns(race: Race, rules: Rules) -> list[tuple[Column, Reader]]:
    timed_to_leader = race.discipline is not Discipline.MASS_START
    return [
        (Column("time", _("Time"), 8, Kind.TIME), lambda result: result.time or result.status),
        (Column("behind", _("Behind"), 8, Kind.BEHIND, printed=timed_to_leader), lambda result: result.behind),
        (Column("points", _("Points"), 6, Kind.NUMBER), lambda result: result.points),
        (Column("notes", _("Notes"), 8), lambda result: notes(result.start, rules)),
    ]


def _record_columns(tags: Tags) -> list[tuple[Column, Reader]]:
    """The records of the race, where there is one."""
    texts = {start: ", ".join(str(tag) for tag in earned if tag.is_record) for start, earned in tags.items()}
    width = max((len(text) for text in texts.values()), default=0)
    column = Column("records", _("Rec"), max(4, width))
    return [(column, lambda result: texts.get(result.start.id, ""))] if width else []


def _machine_columns(tags: Tags) -> list[tuple[Column, Reader]]:
    return [
        (Column("time_ms", "time_ms", 8, Kind.NUMBER, printed=False), _time_ms),
        (Column("hand", "hand", 4, Kind.NUMBER, printed=False), lambda result: int(by_hand(result.start))),
        (Column("status", "status", 6, printed=False), lambda result: result.status),
        (Column("skater_key", "skater_key", 8, printed=False), lambda result: result.start.competitor.key),
        (
            Column("record_tags", "record_tags", 8, printed=False),
            lambda result: ", ".join(str(tag) for tag in tags.get(result.start.id, ())),
        ),
    ]


def _of_attempt(read: Callable[[Attempt], int | None]) -> Reader:
    def reader(result: Result) -> Cell:
        attempt = result.start.counting
        return None if attempt is None else read(attempt)

    return reader


def _sprint(number: int) -> Reader:
    def points(attempt: Attempt) -> int | None:
        return (attempt.sprint_points[number - 1] or None) if number <= len(attempt.sprint_points) else None

    return _of_attempt(points)


def _time_ms(result: Result) -> Cell:
    return result.time.time.ms if result.time else None


def _round_words(race: Race) -> list[str]:
    """How the heats of semi-finals and finals are ranked."""
    match round_of(race):
        case Round.SEMI_FINALS:
            return [_("Ranked by heat: the winner of each heat is in final A.")]
        case Round.FINALS:
            return [_("Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.")]
        case _:
            return []


def _remarks(results: Sequence[Result]) -> list[str]:
    shared = [result.start.competitor.name for result in results if result.undecided]
    by_hand = [
        _("Points of {name} set by hand: {remark}").format(
            name=result.start.competitor.name, remark=result.start.points_remark
        )
        for result in results
        if result.start.points_override is not None
    ]
    if not shared:
        return by_hand
    sentence = _("Equal as far as known, the thousandth is missing: {names}.")
    return [sentence.format(names=", ".join(shared)), *by_hand]
