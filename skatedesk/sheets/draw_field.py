"""The field before the draw: who is drawn, in which order and why, and where each comes to."""

from collections.abc import Sequence
from typing import Protocol

from skatedesk.domain.draw import Candidate
from skatedesk.domain.draw_groups import Chance, Group, groups
from skatedesk.domain.draw_terms import QUARTET, DrawKind, Key, Terms
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Column, Kind, Row, Sheet
from skatedesk.words import _

_LEAST_WHERE = 17


class InField(Protocol):
    """One of the field; who is `equal` to somebody is parted by lot."""

    @property
    def candidate(self) -> Candidate: ...

    @property
    def bib(self) -> int | None: ...

    @property
    def equal(self) -> bool: ...


def draw_field(
    competition: Competition,
    race: Race,
    kind: DrawKind,
    terms: Terms,
    field: Sequence[InField],
) -> Sheet:
    """The field from the best on; those who are drawn among themselves form a group."""
    rows: list[Row] = []
    drawn = groups(kind, terms, len(field))
    where = [comes_to(race, terms, group) for group in drawn]
    for number, (group, words) in enumerate(zip(drawn, where, strict=True)):
        rows += [
            _row(order, field[order - 1], terms, words, number) for order in range(group.first, group.last + 1)
        ]  # fmt: skip
    return Sheet(
        kind="field",
        heading=headings.of_race(competition, race, _("Field of the draw")),
        columns=_columns(kind, terms, field, max([_LEAST_WHERE, *map(len, where)])),
        rows=tuple(rows),
    )


def comes_to(race: Race, terms: Terms, group: Group) -> str:
    """Where a group comes to, in words, such as `drawn for pairs 8–10` or `pair 1, alone`."""
    match group.chance:
        case Chance.ALL_NUMBERS:
            return _("all by lot")
        case Chance.OTHER_LANE:
            return _("other lane")
        case Chance.HELMET:
            return _("helmet {number}").format(number=group.lowest)
        case Chance.SOME_NUMBERS:
            if race.discipline.is_team:
                among = _("drawn for races {first}–{last}")
            elif terms.together == QUARTET:
                among = _("drawn for quartets {first}–{last}")
            else:
                among = _("drawn for pairs {first}–{last}")
            return among.format(first=group.lowest, last=group.highest)
        case Chance.NOTHING:
            return _one_number(race, terms, group)


def _one_number(race: Race, terms: Terms, group: Group) -> str:
    if race.discipline.is_team:
        where = _("race {number}")
    elif terms.together == QUARTET:
        where = _("quartet {number}")
    else:
        where = _("pair {number}")
    where = where.format(number=group.lowest)
    if terms.together > 1 and group.size == 1:
        return _("{place}, alone").format(place=where)
    if group.size < terms.together:
        return _("{place}, {count} start").format(place=where, count=group.size)
    return where


def _columns(kind: DrawKind, terms: Terms, field: Sequence[InField], where: int) -> tuple[Column, ...]:
    """Numbers and notes where somebody has one; rank, points and time where they put the field in order."""
    name_width = max([20, *[len(one.candidate.name) for one in field]])
    ordered, by_rank = bool(terms.order), Key.RANK in terms.order
    with_points = ordered and any(one.candidate.points is not None for one in field)
    with_bests = ordered and any(one.candidate.best is not None for one in field)
    with_notes = any(_note(one, terms) for one in field)
    return (
        Column("order", _("Order"), 3, Kind.NUMBER),
        Column("bib", _("No"), 4, Kind.NUMBER, any(one.bib is not None for one in field)),
        Column("name", _("Name"), name_width),
        Column("nation", _("Nation"), 4),
        Column("rank", _("Rank"), 3, Kind.NUMBER, by_rank or with_points),
        Column("points", _("Points"), 4, Kind.NUMBER, with_points),
        Column("best", _("Season best"), 8, Kind.TIME, with_bests),
        Column("first_lane", _("First run"), 4, Kind.LANE, kind is DrawKind.SWAP),
        Column("comes_to", _("Comes to"), where),
        Column("notes", _("Notes"), 20, printed=with_notes),
    )


def _note(one: InField, terms: Terms) -> str:
    """What rank, points and time do not tell of the place in the order."""
    if not terms.order:
        return ""
    unknown = one.candidate.rank is None and one.candidate.best is None
    parts = (_("nothing known") if unknown else "", _("equal, by lot") if one.equal else "")
    return ", ".join(part for part in parts if part)


def _row(order: int, one: InField, terms: Terms, words: str, group: int) -> Row:
    who = one.candidate
    best = PrintedTime(who.best) if who.best else None
    cells = (order, one.bib, who.name, who.nation, who.rank, who.points, best, who.lane, words, _note(one, terms))
    return Row(who.entry_id, cells, group)
