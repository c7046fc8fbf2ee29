"""Records: the list, what was set in this file, and the acts of officials about both. Each act has one undo."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Discipline, Sex, Status
from skatedesk.domain.ranking import time_of
from skatedesk.domain.records import Mark, Reach, Record, Tag, mark_named, mark_of
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime
from skatedesk.services import house_styles, lists, race_view, rulebook, venues
from skatedesk.services.changes import Changed, announced
from skatedesk.services.race_view import RaceView
from skatedesk.services.record_fields import RecordFields, checked, fill
from skatedesk.sheets.record_application import Application, record_application
from skatedesk.sheets.record_list import RecordLine, SetLine, record_list, set_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import queries, record_queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import RecordRow
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records of the list are asked for; empty asks for all. `scope` is a nation, a rink or a championship."""

    mark: str = ""
    sex: Sex | None = None
    metres: int | None = None
    discipline: Discipline | None = None
    scope: str = ""
    with_broken: bool = False


@dataclass(frozen=True, slots=True)
class RecordsView:
    """The records that were asked for, the most important first."""

    wanted: Wanted
    lines: tuple[RecordLine, ...]

    def sheet(self, created: datetime | None = None) -> Sheet:
        parts = [self.wanted.mark, self.wanted.scope, self.wanted.sex or ""]
        parts += [f"{self.wanted.metres} m"] if self.wanted.metres else []
        return record_list(self.lines, ", ".join(part for part in parts if part), created)


@dataclass(frozen=True, slots=True)
class SetHere:
    """Records and bests of a competition, or of one race of it."""

    competition: Competition
    lines: tuple[SetLine, ...]

    @property
    def records(self) -> tuple[SetLine, ...]:
        """Without personal and season bests."""
        return tuple(line for line in self.lines if line.tag.is_record)

    def sheet(self, created: datetime | None = None) -> Sheet:
        return set_list(self.competition, self.lines, created)


def marks(file: ResultsFile) -> tuple[Mark, ...]:
    """The marks of the latest season, the most important first."""
    with file.read() as session:
        return venues.marks(_latest(session))


def records(file: ResultsFile, wanted: Wanted | None = None) -> RecordsView:
    """The records of the file that fit; RuleError for a mark that is none."""
    wanted = wanted or Wanted()
    with file.read() as session:
        known = venues.marks(_latest(session))
        found = record_queries.records(session)
    only = mark_named(known, wanted.mark).code if wanted.mark else ""
    lines = [line for line in lines_of(found, known) if _fits(line, wanted, only, known)]
    lines.sort(key=lambda line: _order(line.record, known))
    return RecordsView(wanted, tuple(lines))


def lines_of(found: Sequence[Record], known: Sequence[Mark]) -> list[RecordLine]:
    """The records, with those told apart that a faster one has followed."""
    best: dict[tuple[object, ...], int] = {}
    for one in found:
        kind = kind_of(one, known)
        best[kind] = min(best.get(kind, one.time.cut_ms), one.time.cut_ms)
    return [RecordLine(one, broken=one.time.cut_ms > best[kind_of(one, known)]) for one in found]


def kind_of(record: Record, known: Sequence[Mark]) -> tuple[object, ...]:
    """Two records of one kind follow each other: the same mark, scope and distance."""
    mark = mark_of(known, record.mark)
    scope = venues.scope_key(mark, record.scope) if mark else record.scope
    return record.mark, scope, record.discipline, record.sex, record.metres


def tags(file: ResultsFile, view: RaceView) -> dict[int, tuple[Tag, ...]]:
    """The records and bests of a race by start, as it stands on disk now."""
    return race_view.read(file, view.race.id, for_paper=False).tags


def set_here(file: ResultsFile, competition_id: int, race_id: int | None = None) -> SetHere:
    """What was set in a competition, race by race, with what stands in the list of it already."""
    programme = [item.race for item in lists.programme(file, competition_id) if race_id in (None, item.race.id)]
    views = [race_view.read(file, race.id, for_paper=False) for race in programme]
    with file.read() as session:
        held = next(one for one in queries.competitions(session) if one.id == competition_id)
        listed = record_queries.records(session)
    taken = {(one.start_id, one.mark): one for one in listed if one.start_id is not None}
    lines: list[SetLine] = []
    for view in views:
        earned = view.tags
        lines += [
            SetLine(view.race, result, tag, taken.get((result.start.id, tag.mark)))
            for result in view.results
            for tag in earned.get(result.start.id, ())
        ]
    # Records first: a season best is set in every race.
    return SetHere(held, tuple(sorted(lines, key=lambda line: not line.tag.is_record)))


def add(file: ResultsFile, fields: RecordFields) -> Changed:
    """A record typed from a list; refused where a field cannot stand."""
    with file.change() as change:
        known = venues.marks(_latest(change.session))
        fields = checked(fields, known)
        row = RecordRow()
        fill(row, fields)
        change.session.add(row)
        change.session.flush()
        change.label = _("New record {record}").format(record=_label(row))
    return announced(change, made=row.id)


def edit(file: ResultsFile, record_id: int, fields: RecordFields) -> Changed:
    """Correct a record; of one that was set in this file, mark, distance, time and holder follow from the result."""
    with file.change() as change:
        row = rows.by_id(change.session, RecordRow, record_id)
        fields = checked(fields, venues.marks(_latest(change.session)))
        told = (fields.time.ms, fields.holder, fields.mark)
        if row.start_id is not None and (row.time_ms, row.holder, row.mark) != told:
            raise RuleError(
                _("{record} was set in this file. Correct the time in its race, or remove the record.").format(
                    record=_label(row)
                )
            )
        fill(row, replace(fields, ratified=row.ratified))
        change.label = _("Record {record} corrected").format(record=_label(row))
    return announced(change)


def remove(file: ResultsFile, record_id: int) -> Changed:
    """Take a record out of the list."""
    with file.change() as change:
        row = rows.by_id(change.session, RecordRow, record_id)
        change.races.update(_races(change.session, row))
        change.label = _("Record {record} removed").format(record=_label(row))
        change.session.delete(row)
    return announced(change)


def take_over(file: ResultsFile, start_id: int, mark: str) -> Changed:
    """Write a record that was set in this file into the list, provisional; refused where the result earned none."""
    with file.read() as session:
        race_id = record_queries.race_of_start(session, start_id)
    view = race_view.read(file, race_id, for_paper=False)
    start = view.start(start_id)
    tag = next((one for one in view.tags.get(start_id, ()) if one.mark == mark and one.is_record), None)
    if start is None or tag is None:
        name = start.competitor.name if start else ""
        raise RuleError(
            _("{name} set no {mark} in race {number}. Look at the list of this competition again.").format(
                name=name, mark=mark, number=view.race.number
            )
        )
    with file.change() as change:
        if any((one.start_id, one.mark) == (start_id, mark) for one in record_queries.records(change.session)):
            raise RuleError(_("This {mark} stands in the list already.").format(mark=mark))
        row = RecordRow(start_id=start_id)
        fill(row, _fields_of(view, start, mark))
        change.session.add(row)
        change.session.flush()
        change.races.add(race_id)
        change.label = _("Provisional record {record}").format(record=_label(row))
    return announced(change, made=row.id)


def ratify(file: ResultsFile, record_id: int, by: str, day: date) -> Changed:
    """Make a provisional record a ratified one; who ratified it, and when, stands with its source."""
    name = " ".join(by.split())
    if not name:
        raise RuleError(_("Say who ratified the record."))
    with file.change() as change:
        row = rows.by_id(change.session, RecordRow, record_id)
        if row.ratified:
            raise RuleError(_("{record} is ratified already.").format(record=_label(row)))
        if row.start_id is not None and not _still_stands(change.session, row.start_id, row.time_ms):
            raise RuleError(
                _("{record} no longer stands in the result of its race. Remove it from the list.").format(
                    record=_label(row)
                )
            )
        words = _("ratified by {name}, {day}").format(name=name, day=day.isoformat())
        row.ratified, row.source = True, "; ".join(part for part in (row.source, words) if part)
        change.races.update(_races(change.session, row))
        change.label = _("Record {record} ratified").format(record=_label(row))
    return announced(change)


def application(
    file: ResultsFile, record_id: int, created: datetime | None = None, *, births: bool | None = None
) -> Sheet:  # fmt: skip
    """The application for a record that was set in this file; RuleError for one that a list brought.

    The birth date is left to be written by hand, unless the style of the competition wants birth dates, or `births`
    does.
    """
    with file.read() as session:
        record = record_queries.record(session, record_id)
        if record.start_id is None:
            raise RuleError(_("This record was not set in this file, so there is nothing to apply with."))
        race_id = record_queries.race_of_start(session, record.start_id)
        listed = record_queries.records(session)
    view = race_view.read(file, race_id)
    start = next(one for one in view.starts if one.id == record.start_id)
    with file.read() as session:
        wanted = house_styles.style_of(file, view.competition.id).birth_dates if births is None else births
        asked = wanted and not start.competitor.is_team
        born = record_queries.births(session, [start.competitor.id]) if asked else {}
    known = venues.marks(view.rules)
    same = [one for one in listed if kind_of(one, known) == kind_of(record, known) and one.id != record.id]
    slower = [one for one in same if one.time.cut_ms >= record.time.cut_ms]
    before = min(slower, key=lambda one: one.time.cut_ms, default=None)
    found = Application(
        record,
        view.competition,
        view.race,
        start,
        tuple(one for one in view.starts if one.pair == start.pair and one.id != start.id and start.pair is not None),
        view.officials,
        view.conditions,
        born.get(start.competitor.id),
        venues.venue_of(view.competition),
        () if before is None else tuple(one for one in slower if one.time.cut_ms == before.time.cut_ms),
    )
    return record_application(found, created)


def fields_of(record: Record) -> RecordFields:
    """What is known of a record now, to be corrected."""
    return RecordFields(
        record.mark,
        record.discipline,
        record.sex,
        record.metres,
        record.time,
        record.holder,
        record.nation,
        record.scope,
        record.day,
        record.place,
        record.event,
        record.source,
        record.ratified,
    )


def _fields_of(view: RaceView, start: Start, code: str) -> RecordFields:
    """The record as the result and the race tell it."""
    race, held, who = view.race, view.competition, start.competitor
    mark = mark_named(venues.marks(view.rules), code)
    scopes = {
        Reach.TRACK: venues.track_of(held),
        Reach.NATION: who.nation,
        Reach.CHAMPIONSHIP: held.series or held.event,
    }
    return RecordFields(
        mark=mark.code,
        scope=scopes.get(mark.reach, ""),
        discipline=race.discipline,
        sex=race.sex,
        metres=race.metres,
        time=time_of(start),
        holder=who.name,
        nation=who.nation,
        day=race.day,
        place=held.city or held.venue,
        event=held.event,
        source=_("race {number}").format(number=race.number),
        ratified=False,
    )


def _still_stands(session: Session, start_id: int, ms: int) -> bool:
    """Whether the result still has the time of the record."""
    starts = queries.starts(session, record_queries.race_of_start(session, start_id))
    start = next(one for one in starts if one.id == start_id)
    return start.status is Status.OK and time_of(start).ms == ms


def _races(session: Session, row: RecordRow) -> set[int]:
    return set() if row.start_id is None else {record_queries.race_of_start(session, row.start_id)}


def _latest(session: Session) -> Rules:
    return rulebook.rules_of(queries.seasons(session)[-1])


def _label(row: RecordRow) -> str:
    """`TR 1500m Women, Ireen WÜST 1:53.28`."""
    time = RaceTime(row.time_ms, row.decimals)
    event = Skated(Discipline(row.discipline), Sex(row.sex), row.metres).title
    return f"{row.mark} {event}, {row.holder} {time}"


def _fits(line: RecordLine, wanted: Wanted, mark: str, known: Sequence[Mark]) -> bool:
    record = line.record
    asked = (
        (mark, record.mark),
        (wanted.sex, record.sex),
        (wanted.metres, record.metres),
        (wanted.discipline, record.discipline),
    )
    if any(want and want != has for want, has in asked) or (line.broken and not wanted.with_broken):
        return False
    if not wanted.scope:
        return True
    kind = mark_of(known, record.mark)
    return (
        kind is not None
        and bool(venues.scope_key(kind, record.scope))
        and (venues.scope_key(kind, wanted.scope) == venues.scope_key(kind, record.scope))
    )


def _order(record: Record, known: Sequence[Mark]) -> tuple[object, ...]:
    """By importance, then where it holds, women first, the short distances first."""
    mark = mark_of(known, record.mark)
    return (
        known.index(mark) if mark else len(known),
        venues.scope_key(mark, record.scope) if mark else record.scope,
        record.sex == Sex.MEN,
        record.discipline != Discipline.INDIVIDUAL,
        record.discipline,
        record.metres or 0,
        record.time.cut_ms,
        record.id,
    )
