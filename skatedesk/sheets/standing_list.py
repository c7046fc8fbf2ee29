"""The standing of a cup on paper."""

from collections.abc import Sequence
from datetime import datetime

from skatedesk.domain.movement import Movement, movements
from skatedesk.domain.races import Competition
from skatedesk.domain.standings import Standing, StandingLine
from skatedesk.sheets.headings import mark
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _

RACES = "races"
"""The key of the columns that hold the points race by race."""
BY_HAND = "*"
"""Behind a rank that officials set by hand."""


def standing_list(
    standing: Standing,
    after: Competition | None,
    season: str,
    created: datetime | None,
    before: Standing | None = None,
) -> Sheet:
    """The sheet of a standing; `after` is the last competition that counts, None before the first.

    Compared with the standing `before`, it tells how everybody moved; machines get the places and the rank before.
    """
    moved = movements(standing, before) if before is not None else None
    seen = bool(before and before.lines)
    ruled = any(line.computed is not None for line in standing.lines)
    heading = Heading(
        series=after.series if after else "",
        place=_("Season {season}, after {event}").format(season=season, event=after.event) if after else season,
        title=_(standing.cup.title),
        list_name=_("Standing"),
        mark=mark(after) if after else "",
    )
    rows = tuple(
        Row(
            line.competitor.id,
            (
                line.rank,
                *((_mark(line), line.computed) if ruled else ()),
                *((str(moved[line.competitor.who]) if seen else "",) if moved is not None else ()),
                *_cells(line),
                *(_for_machines(moved[line.competitor.who]) if moved is not None else ()),
            ),
        )
        for line in standing.lines
    )
    columns = _columns(standing, ruled=ruled, moved=moved is not None, seen=seen)
    return Sheet("standing", heading, columns, rows, remarks=_remarks(standing), created=created)


def _columns(standing: Standing, *, ruled: bool, moved: bool, seen: bool) -> tuple[Column, ...]:
    by_hand = (Column("by_hand", "", 1, Kind.MARK), Column("computed_rank", _("By rule"), 4, Kind.NUMBER))
    labels = standing.labels(_("WC"))
    return (
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        *(by_hand if ruled else ()),
        *((Column("moved", _("Moved"), 4, printed=seen),) if moved else ()),
        Column("name", _("Name"), max([20, *[len(line.competitor.name) for line in standing.lines]])),
        Column("nation", _("Nation"), 4),
        *[Column(RACES, label, max(6, len(label) + 1), Kind.NUMBER) for label in labels],
        Column("points", _("Points"), 6, Kind.NUMBER),
        Column("skater_key", "skater_key", 8, printed=False),
        *((_number("movement"), _number("previous_rank")) if moved else ()),
    )


def _number(key: str) -> Column:
    """A number for machines only."""
    return Column(key, key, 4, Kind.NUMBER, printed=False)


def _cells(line: StandingLine) -> tuple[Cell, ...]:
    competitor = line.competitor
    return (competitor.name, competitor.nation, *line.races, line.points, competitor.key)


def _for_machines(movement: Movement) -> tuple[Cell, ...]:
    return (movement.places, movement.previous)


def _mark(line: StandingLine) -> str:
    return BY_HAND if line.ruling else ""


def _remarks(standing: Standing) -> tuple[str, ...]:
    """What officials decided about ranks, those of one remark together; and what no longer fits."""
    told: dict[str, list[str]] = {}
    for line in standing.lines:
        if line.ruling is not None:
            told.setdefault(line.ruling.remark, []).append(
                _("{name} {rank}").format(name=line.competitor.name, rank=line.rank)
            )
    by_hand = _("{mark} Rank set by hand: {ranks}. {remark}")
    remarks = [by_hand.format(mark=BY_HAND, ranks=", ".join(ranks), remark=remark) for remark, ranks in told.items()]
    return *remarks, *_no_longer(standing)


def _no_longer(standing: Standing) -> Sequence[str]:
    names = {line.competitor.who: line.competitor.name for line in standing.lines}
    sentence = _("The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}")
    return [
        sentence.format(rank=ruling.rank, name=names[ruling.who], remark=ruling.remark)
        for ruling in standing.idle
        if ruling.who in names
    ]
