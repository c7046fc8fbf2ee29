"""The timetable of a competition: when its races are planned to begin, and the breaks. Each act has one undo."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Race
from skatedesk.domain.timetable import Break
from skatedesk.services import timetable_day
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_change import open_race
from skatedesk.services.timetable_day import Day, Meeting
from skatedesk.store import queries, rows
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import BreakRow, RaceRow
from skatedesk.words import _, ngettext

MOST_MINUTES = 600
"""A longer break is a night."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """A race or a break of a timetable; `reckoned` is when it would begin, where the plan says nothing itself."""

    race: Race | None = None
    pause: Break | None = None
    reckoned: datetime | None = None


def lines(file: ResultsFile, competition_id: int, now: datetime) -> tuple[tuple[Day, tuple[Line, ...]], ...]:
    """All days with their races and breaks, in the order in which they come."""
    with file.read() as session:
        days = timetable_day.read(session, competition_id, now).days()
    return tuple((day, _lines(day, now)) for day in days)


def _lines(day: Day, now: datetime) -> tuple[Line, ...]:
    """The lines of one day; a break in the middle of a race stands behind it."""
    coming = {(one.race_id, one.break_id): one.start for one in day.forecast(now).coming}
    found = [Line(pause=one, reckoned=coming.get((None, one.id))) for one in day.breaks if not one.after_race]
    for race in day.races:
        found.append(Line(race=race, reckoned=coming.get((race.id, None))))
        behind = [one for one in day.breaks if one.after_race == race.number]
        found += [Line(pause=one, reckoned=coming.get((None, one.id))) for one in behind]
    return tuple(found)


def add_break(
    file: ResultsFile,
    competition_id: int,
    after_race: int,
    minutes: int,
    words: str = "",
    after_pair: int | None = None,
) -> Changed:
    """Add a break behind a race, 0 for before the first, or behind a pair in the middle of it."""
    with file.change() as change:
        row = BreakRow(competition_id=competition_id, after_race=after_race)
        _fill(row, minutes, words, after_pair)
        change.session.add(row)
        change.session.flush()
        change.label = _("New break: {break_}").format(break_=_named(row))
    return announced(change, made=row.id)


def edit_break(
    file: ResultsFile, break_id: int, minutes: int, words: str = "", after_pair: int | None = None
) -> Changed:  # fmt: skip
    """Change how long a break is, what it is for, or behind which pair it comes."""
    with file.change() as change:
        row = rows.by_id(change.session, BreakRow, break_id)
        _fill(row, minutes, words, after_pair)
        change.label = _("Break changed: {break_}").format(break_=_named(row))
    return announced(change)


def remove_break(file: ResultsFile, break_id: int) -> Changed:
    """Take a break out."""
    with file.change() as change:
        row = rows.by_id(change.session, BreakRow, break_id)
        change.session.delete(row)
        change.label = _("Break taken out: {break_}").format(break_=_named(row))
    return announced(change)


def shift(file: ResultsFile, race_id: int, minutes: int) -> Changed:
    """Move the planned times of a day by so many minutes, from this race on; official races stay as they are."""
    if not minutes:
        raise RuleError(_("Say by how many minutes: 10 for later, -10 for earlier."))
    with file.change() as change:
        moved = [race for race in _from_on(change.session, race_id) if race.time_of_day and not race.official]
        if not moved:
            raise RuleError(_("No race from here on has a time that could be moved."))
        for race in moved:
            race_row = open_race(change.session, race.id)
            race_row.time_of_day = _moved(race, minutes)
            change.races.add(race.id)
        later = ngettext("{count} race {minutes} min later", "{count} races {minutes} min later", len(moved))
        earlier = ngettext("{count} race {minutes} min earlier", "{count} races {minutes} min earlier", len(moved))
        sentence = later if minutes > 0 else earlier
        change.label = sentence.format(count=len(moved), minutes=abs(minutes))
    return announced(change)


def fill(file: ResultsFile, competition_id: int, now: datetime) -> Changed:
    """Give every race without a time the one that follows from those before it and from what races usually take."""
    with file.change() as change:
        meeting = timetable_day.read(change.session, competition_id, now)
        while (found := _first_reckoned(meeting, now)) is not None:
            race, time_of_day = found
            rows.by_id(change.session, RaceRow, race.id).time_of_day = time_of_day
            change.races.add(race.id)
            planned = (replace(one, time_of_day=time_of_day) if one.id == race.id else one for one in meeting.races)
            meeting = replace(meeting, races=tuple(planned))
        count = len(change.races)
        if not count:
            raise RuleError(_("No race is left to reckon. Type when the first race of the day begins."))
        change.label = ngettext("{count} time reckoned", "{count} times reckoned", count).format(count=count)
    return announced(change)


def _first_reckoned(meeting: Meeting, now: datetime) -> tuple[Race, str] | None:
    """The first race without a time, with the one that follows for it; those behind it go by that."""
    for day in meeting.days():
        for line in _lines(day, now):
            if line.race is not None and not (line.race.time_of_day or line.race.official) and line.reckoned:
                return line.race, f"{_rounded(line.reckoned):%H:%M}"
    return None


def _from_on(session: Session, race_id: int) -> Sequence[Race]:
    """A race and those of its day behind it."""
    held = queries.race(session, race_id)
    for day in timetable_day.read(session, held.competition_id, datetime.now()).days():
        ids = [race.id for race in day.races]
        if race_id in ids:
            return day.races[ids.index(race_id) :]
    return ()


def _moved(race: Race, minutes: int) -> str:
    at = datetime.combine(date.min + _DAY, time.fromisoformat(race.time_of_day)) + timedelta(minutes=minutes)
    if at.date() != date.min + _DAY:
        sentence = _("Race {number} would not begin on the same day. Move the times by less.")
        raise RuleError(sentence.format(number=race.number))
    return f"{at:%H:%M}"


def _rounded(moment: datetime) -> datetime:
    """Up to the next five minutes, as timetables are written."""
    beyond = timedelta(minutes=moment.minute % 5, seconds=moment.second, microseconds=moment.microsecond)
    return moment - beyond + timedelta(minutes=5) if beyond else moment


def _fill(row: BreakRow, minutes: int, words: str, after_pair: int | None) -> None:
    if not 1 <= minutes <= MOST_MINUTES:
        sentence = _("A break takes from 1 to {most} minutes, not {minutes}.")
        raise RuleError(sentence.format(most=MOST_MINUTES, minutes=minutes))
    if after_pair is not None and (after_pair < 1 or not row.after_race):
        raise RuleError(_("A break in the middle of a race comes behind one of its pairs, such as 8."))
    row.minutes, row.words, row.after_pair = minutes, " ".join(words.split()), after_pair


def _named(row: BreakRow) -> str:
    """`Ice resurfacing, 15 min, after race 7`."""
    where = _("after race {number}").format(number=row.after_race) if row.after_race else _("before the first race")
    if row.after_pair is not None:
        where = _("race {number}, after pair {pair}").format(number=row.after_race, pair=row.after_pair)
    length = _("{minutes} min").format(minutes=row.minutes)
    return ", ".join(part for part in (row.words, length, where) if part)
