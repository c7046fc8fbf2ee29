"""Records on paper: the list, and those set in a competition."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.records import Record, Tag
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets import headings
from skatedesk.sheets.record_marks import mark_word
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A record of the list; `broken` is one that a faster one of the list has followed."""

    record: Record
    broken: bool = False


@dataclass(frozen=True, slots=True)
class SetLine:
    """A mark that a result earned in a race; `record` where it stands in the list, as provisional or ratified."""

    race: Race
    result: Result
    tag: Tag
    record: Record | None = None


def record_list(lines: Sequence[RecordLine], asked: str = "", created: datetime | None = None) -> Sheet:
    """The list; the key of a row is the record. `asked` says in words which ones were asked for."""
    columns = _list_columns(lines)
    return Sheet(
        kind="records",
        heading=Heading(list_name=_("Records"), place=asked),
        columns=tuple(column for column, _read in columns),
        rows=tuple(Row(line.record.id, tuple(read(line) for _column, read in columns)) for line in lines),
        legend=tuple((mark, mark_word(mark)) for mark in dict.fromkeys(line.record.mark for line in lines)),
        created=created,
    )


def set_list(competition: Competition, lines: Sequence[SetLine], created: datetime | None = None) -> Sheet:
    """Records and bests of a competition; rows are numbered, as one result may have several."""
    columns = _set_columns(lines)
    return Sheet(
        kind="records set",
        heading=headings.of_competition(competition, _("Records and bests")),
        columns=tuple(column for column, _read in columns),
        rows=tuple(
            Row(number, tuple(read(line) for _column, read in columns)) for number, line in enumerate(lines, start=1)
        ),
        legend=tuple((mark, mark_word(mark)) for mark in dict.fromkeys(line.tag.mark for line in lines)),
        created=created,
    )


def state_word(record: Record | None) -> str:
    """Where a record stands: in no list yet, provisional, or ratified."""
    if record is None:
        return ""
    return _("ratified") if record.ratified else _("provisional")


def _list_columns(lines: Sequence[RecordLine]) -> list[tuple[Column, Callable[[RecordLine], Cell]]]:
    holders = max([20, *[len(line.record.holder) for line in lines]])
    scopes = max([12, *[len(line.record.scope) for line in lines]])
    return [
        (Column("mark", _("Record"), 6), lambda line: line.record.mark),
        (Column("scope", _("Holds in"), scopes), lambda line: line.record.scope),
        (Column("event", _("Distance"), 14), lambda line: _event(line.record)),
        (Column("time", _("Time"), 8, Kind.TIME), lambda line: PrintedTime(line.record.time)),
        (Column("name", _("Name"), holders), lambda line: line.record.holder),
        (Column("nation", _("Nation"), 6), lambda line: line.record.nation),
        (Column("day", _("Date"), 10), lambda line: line.record.day.isoformat() if line.record.day else ""),
        (Column("place", _("Place"), 14), lambda line: line.record.place),
        (Column("competition", _("Competition"), 18), lambda line: line.record.event),
        (Column("state", _("State"), 11), lambda line: _("broken") if line.broken else state_word(line.record)),
        (Column("source", _("Source"), 12, printed=False), lambda line: line.record.source),
        (Column("discipline", "discipline", 10, printed=False), lambda line: line.record.discipline.value),
        (Column("sex", _("Sex"), 3, printed=False), lambda line: line.record.sex.value),
        (Column("metres", "metres", 6, Kind.NUMBER, printed=False), lambda line: line.record.metres),
        (Column("time_ms", "time_ms", 8, Kind.NUMBER, printed=False), lambda line: line.record.time.ms),
    ]


def _set_columns(lines: Sequence[SetLine]) -> list[tuple[Column, Callable[[SetLine], Cell]]]:
    names = max([20, *[len(line.result.start.competitor.name) for line in lines]])
    holders = max([12, *[len(line.tag.bar.holder) for line in lines]])
    return [
        (Column("mark", _("Record"), 6), lambda line: str(line.tag)),
        (Column("race", _("Race"), 4, Kind.NUMBER), lambda line: line.race.number),
        (Column("event", _("Distance"), 20), lambda line: headings.plain_title(line.race)),
        (Column("division", _("Div"), 3), lambda line: line.race.division),
        (Column("name", _("Name"), names), lambda line: line.result.start.competitor.name),
        (Column("nation", _("Nation"), 6), lambda line: line.result.start.competitor.nation),
        (Column("time", _("Time"), 8, Kind.TIME), lambda line: line.result.time),
        (Column("before", _("Before"), 8, Kind.TIME), lambda line: PrintedTime(line.tag.bar.time)),
        (Column("holder", _("Held by"), holders), lambda line: line.tag.bar.holder if line.tag.is_record else ""),
        (Column("state", _("State"), 11), lambda line: state_word(line.record)),
        (Column("skater_key", "skater_key", 8, printed=False), lambda line: line.result.start.competitor.key),
        (
            Column("record_id", "record_id", 8, Kind.NUMBER, printed=False),
            lambda line: line.record.id if line.record else None,
        ),
    ]


def _event(record: Record) -> str:
    return Skated(record.discipline, record.sex, record.metres).title
