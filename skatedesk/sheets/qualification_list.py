"""Who qualifies for a championship, with the reasons, on paper."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from skatedesk.domain.qualification import Qualification, Qualifying, Section
from skatedesk.domain.qualification_times import Clocked
from skatedesk.domain.races import Competition
from skatedesk.domain.schemes import QualifyingEvent, Scheme
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets.headings import mark
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _

KIND = "qualification"

Reader = Callable[[Qualifying], Cell]


def qualification_list(
    scheme: Scheme,
    event: QualifyingEvent,
    given: Qualification,
    competitions: Mapping[int, Competition],
    season: str,
    created: datetime | None,
) -> Sheet:
    """The places part by part, then the reserves; a line stands between parts, and one below the last place."""
    columns = _columns(event, given.lines, competitions)
    rows: list[Row] = []
    parts = [section for section in Section if any(line.section is section for line in given.lines)]
    for number, section in enumerate(parts, start=1):
        rows.append(Row(-number, (_title(section), *[None] * (len(columns) - 1)), number, title=True))
        of_part = [line for line in given.lines if line.section is section]
        rows += [Row(_key(at, line), tuple(read(line) for _c, read in columns), number) for at, line in
                 enumerate(of_part, start=len(rows))]  # fmt: skip
    after = competitions[max(competitions)] if competitions else None
    return Sheet(
        kind=KIND,
        heading=Heading(
            series=scheme.championship,
            place=_("Season {season}, after {event}").format(season=season, event=after.event) if after else season,
            title=event.title,
            list_name=_("Qualification"),
            state="" if _is_over(scheme, after) else _("provisional"),
            mark=mark(*competitions.values()),
        ),
        columns=tuple(column for column, _read in columns),
        rows=tuple(rows),
        remarks=(*_of_results(scheme, season), *given.remarks),
        created=created,
    )


def of_another_season(scheme: Scheme, season: str) -> str:
    """What is to be said where a scheme of another season than that of the results is asked for."""
    sentence = _("The numbers are those of the season {scheme}, the results those of {season}.")
    return sentence.format(scheme=scheme.season, season=season)


def _columns(
    event: QualifyingEvent, lines: Sequence[Qualifying], competitions: Mapping[int, Competition]
) -> list[tuple[Column, Reader]]:
    width = max([20, *[len(line.candidate.competitor.name) for line in lines if line.candidate]])
    columns: list[tuple[Column, Reader]] = [
        (Column("rank", _("Rank"), 4, Kind.NUMBER), _rank),
        (Column("name", _("Name"), width), lambda line: line.candidate.competitor.name if line.candidate else ""),
        (Column("nation", _("Nation"), 4), lambda line: line.nation),
        (Column("nation_place", _("Of nation"), 4, Kind.NUMBER), lambda line: line.nation_place),
    ]
    if not event.combination:
        column = Column("points", _("Points"), 6, Kind.NUMBER)
        columns.append((column, lambda line: line.candidate.points if line.candidate else None))
    columns += _of_combination(event) if event.combination else _of_time(event, competitions)
    return [
        *columns,
        (Column("section", "section", 8, printed=False), lambda line: line.section),
        (Column("why", _("Why"), max([30, *[len(line.why) for line in lines]])), lambda line: line.why),
        (Column("skater_key", "skater_key", 8, printed=False),
         lambda line: line.candidate.competitor.key if line.candidate else ""),
    ]  # fmt: skip


def _of_time(event: QualifyingEvent, competitions: Mapping[int, Competition]) -> list[tuple[Column, Reader]]:
    """The best time with place and day; machines have these columns in races without times too."""
    printed = bool(event.timed_metres)

    def reader(read: Callable[[Clocked], Cell]) -> Reader:
        def of_line(line: Qualifying) -> Cell:
            best = line.candidate.timed.best if line.candidate and line.candidate.timed else None
            return read(best) if best else ""

        return of_line

    return [
        (Column("time", _("Time"), 8, Kind.TIME, printed), reader(lambda one: PrintedTime(one.time))),
        (Column("city", _("Place"), 14, printed=printed), reader(lambda one: competitions[one.competition].city)),
        (Column("day", _("Day"), 10, printed=printed), reader(lambda one: one.day.isoformat() if one.day else "")),
        (Column("world_cup", "world_cup", 9, printed=False), reader(lambda one: f"WC{one.competition}")),
    ]


def _of_combination(event: QualifyingEvent) -> list[tuple[Column, Reader]]:
    """The best time over each distance and the points they make together."""

    def reader(at: int) -> Reader:
        def of_line(line: Qualifying) -> Cell:
            one = line.candidate.timed.clocked[at] if line.candidate and line.candidate.timed else None
            return PrintedTime(one.time) if one else None

        return of_line

    return [
        *[(Column("time", f"{metres}m", 8, Kind.TIME), reader(at)) for at, metres in enumerate(event.time_metres)],
        (Column("samalog", _("Points"), 8, Kind.NUMBER), _samalog),
    ]


def _samalog(line: Qualifying) -> Cell:
    return line.candidate.timed.samalog if line.candidate and line.candidate.timed else ""


def _rank(line: Qualifying) -> Cell:
    """The number of the place; reserves have their own, as in R1."""
    return line.place if line.place is None or line.section is not Section.RESERVE else f"R{line.place}"


def _key(at: int, line: Qualifying) -> int:
    """The competitor; a place of a nation names none."""
    return line.candidate.competitor.id if line.candidate else -1000 - at


def _title(section: Section) -> str:
    titles = {
        Section.POINTS: _("By World Cup points"),
        Section.TIME: _("By World Cup times"),
        Section.HOST: _("Place of the host"),
        Section.CHAMPION: _("Place of the champion"),
        Section.RESERVE: _("Reserves"),
    }
    return titles[section]


def _is_over(scheme: Scheme, after: Competition | None) -> bool:
    """Whether all that counts has been skated, as far as the scheme says what counts."""
    return after is not None and after.number == max(scheme.world_cups, default=0)


def _of_results(scheme: Scheme, season: str) -> list[str]:
    """What the reader must know of the results behind the list."""
    remarks: list[str] = []
    if scheme.season != season:
        remarks.append(of_another_season(scheme, season))
    if scheme.world_cups:
        numbers = ", ".join(str(number) for number in scheme.world_cups)
        remarks.append(_("The World Cups that count are {numbers}.").format(numbers=numbers))
    return remarks
