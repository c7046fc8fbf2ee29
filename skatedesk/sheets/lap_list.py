"""The list with splits: for every skater the clock at each passing, the lap that ended there and the rank."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from skatedesk.domain.laps import Split
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets import headings
from skatedesk.sheets.result_list import Furniture, legend, notes
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

PASSINGS_BESIDE = 4
"""So many passings stand beside each other; those of a longer race go on below them."""

LINES = 32
"""More lines than any race needs for a skater; the key of a row is `start id * LINES + line`."""

SLOT_KEYS = ("metres", "passing", "lap", "passing_rank", "passing_ms")
"""The columns of a passing."""

Splits = Mapping[int, Sequence[Split]]
"""The splits by start; all starts of a race have the same passings."""

_Read = tuple[Column, Callable[[Result], Cell]]


def lap_list(
    competition: Competition,
    race: Race,
    results: Sequence[Result],
    splits: Splits,
    rules: Rules,
    furniture: Furniture,
) -> Sheet:
    """The list in the order of the result; machines find all passings of a skater in one record."""
    before, behind = _who_columns(results), _outcome_columns(rules)
    rows = [
        Row(result.start.id * LINES + line, cells, group, goes_on=line > 0)
        for group, result in enumerate(results, start=1)
        for line, cells in enumerate(_lines(result, splits[result.start.id], before, behind))
    ]
    return Sheet(
        kind="lap list",
        heading=headings.of_race(competition, race, _("Result with laps"), furniture.state),
        columns=(*[column for column, _read in before], *_slot_columns(splits), *[column for column, _read in behind]),
        rows=tuple(rows),
        officials=furniture.officials,
        conditions=furniture.conditions,
        legend=legend(results, rules),
        created=furniture.created,
    )


def laps_text(splits: Sequence[Split]) -> str:
    """The laps on one line, `18.11 · 13.28`; one that is not known is a dash. Nothing where there is only one."""
    if len(splits) < 2 or all(one.lap is None for one in splits):
        return ""
    return " · ".join(str(one.lap) if one.lap else "–" for one in splits)


def _who_columns(results: Sequence[Result]) -> list[_Read]:
    width = max([20, *[len(result.start.competitor.name) for result in results]])
    return [
        (Column("rank", _("Rank"), 4, Kind.NUMBER), lambda result: result.rank),
        (Column("pair", _("Pair"), 4, Kind.NUMBER), lambda result: result.start.pair),
        (Column("lane", _("Lane"), 4, Kind.LANE), lambda result: result.start.lane),
        (Column("bib", _("No"), 4, Kind.NUMBER, printed=False), lambda result: result.start.bib),
        (Column("name", _("Name"), width), lambda result: result.start.competitor.name),
        (Column("nation", _("Nation"), 4), lambda result: result.start.competitor.nation),
    ]


def _slot_columns(splits: Splits) -> list[Column]:
    """Five columns a passing; of a long race the first four passings name their metres in every line.

    In a line of a short race the way to the first passing and the finish have one clock only.
    """
    metres = [one.metres for one in next(iter(splits.values()), ())]
    long, last = len(metres) > PASSINGS_BESIDE, len(metres) - 1
    columns: list[Column] = []
    for at, metre in enumerate(metres):
        clock = _("Passing") if long else _("{metres} m").format(metres=metre)
        beside, finish = at < PASSINGS_BESIDE, at == last and not long
        kinds = (
            (_("m"), 5, Kind.NUMBER, long and beside),
            (clock, 7, Kind.TIME, beside and not finish),
            (_("Lap"), 5, Kind.TIME, beside and (long or at > 0)),
            (_("Rk"), 2, Kind.NUMBER, beside and not finish),
            ("passing_ms", 7, Kind.NUMBER, False),
        )
        columns += [Column(key, *kind) for key, kind in zip(SLOT_KEYS, kinds, strict=True)]
    return columns


def _outcome_columns(rules: Rules) -> list[_Read]:
    return [
        (Column("time", _("Time"), 8, Kind.TIME), lambda result: result.time or result.status),
        (Column("behind", _("Behind"), 8, Kind.BEHIND), lambda result: result.behind),
        (Column("notes", _("Notes"), 5), lambda result: notes(result.start, rules)),
        (Column("status", "status", 6, printed=False), lambda result: result.status),
        (Column("skater_key", "skater_key", 8, printed=False), lambda result: result.start.competitor.key),
    ]


def _lines(
    result: Result, splits: Sequence[Split], before: Sequence[_Read], behind: Sequence[_Read]
) -> Iterator[tuple[Cell, ...]]:  # fmt: skip
    """The line of a skater, and below it those on which the passings of a long race go on."""
    room = len(splits)
    yield (*[read(result) for _column, read in before], *_slots(splits, room), *[read(result) for _c, read in behind])
    for at in range(PASSINGS_BESIDE, room, PASSINGS_BESIDE):
        further = _slots(splits[at : at + PASSINGS_BESIDE], room)
        yield (*[None] * len(before), *further, *[None] * len(behind))


def _slots(splits: Sequence[Split], room: int) -> list[Cell]:
    """The cells of these passings from the first place on; the places behind them stay empty."""
    cells: list[Cell] = []
    for one in splits:
        cells += [one.metres, _printed(one.time), _printed(one.lap), one.rank, one.time.ms if one.time else None]
    return cells + [None] * (len(SLOT_KEYS) * (room - len(splits)))


def _printed(time: RaceTime | None) -> Cell:
    return None if time is None else PrintedTime(time)
