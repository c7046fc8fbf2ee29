"""The application for a record: what the file knows is filled in, the rest is lines to write on.

No official form was found; these are the fields that federations ask for (rule reference, section 7).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.races import Competition, Condition, Lane, Official, Race
from skatedesk.domain.records import Record
from skatedesk.domain.times import RaceTime
from skatedesk.domain.venues import Venue
from skatedesk.sheets import headings
from skatedesk.sheets.record_marks import mark_word
from skatedesk.sheets.sheet import Column, Kind, Look, Row, Sheet, text_of
from skatedesk.words import _

_REFEREE, _STARTER = "Referee", "Starter"
_TIMEKEEPERS = 3
_ON_A_LINE = 4
"""Passings in one line of the form: a 10000 m has twenty-five, and what is longer makes the page lie on its side."""

Lines = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Application:
    """All that the file knows of a record that was set in it; `born` and `venue` where they are known."""

    record: Record
    competition: Competition
    race: Race
    start: Start
    opponents: tuple[Start, ...] = ()
    officials: tuple[Official, ...] = ()
    conditions: tuple[Condition, ...] = ()
    born: date | None = None
    venue: Venue | None = None
    before: tuple[Record, ...] = ()


def record_application(found: Application, created: datetime | None = None) -> Sheet:
    """The form; a group of rows for each part of it."""
    parts = (
        (_("Record"), _of_record(found)),
        (_("Skater or team"), _of_skater(found)),
        (_("Competition and rink"), _of_competition(found)),
        (_("Race"), _of_race(found)),
        (_("Times"), _of_times(found)),
        (_("Conditions"), _of_conditions(found.conditions)),
        (_("Officials and signatures"), _of_officials(found.officials)),
        (_("Enclosed"), [(_("Result list"), ""), (_("Finish picture"), ""), (_("Doping control form"), "")]),
    )
    rows: list[Row] = []
    for group, (title, lines) in enumerate(parts, start=1):
        rows.append(Row(len(rows) + 1, (title, None), group, title=True))
        rows += [Row(len(rows) + at, (label, value or None), group) for at, (label, value) in enumerate(lines, start=1)]
    return Sheet(
        kind="record application",
        heading=headings.of_race(found.competition, found.race, _("Record application")),
        columns=(Column("item", _("Item"), 26), Column("value", _("To be filled in where empty"), 30, Kind.FIELD)),
        rows=tuple(rows),
        created=created,
        look=Look.FORM,
    )


def _of_record(found: Application) -> Lines:
    record = found.record
    held = [f"{one.time} {one.holder} ({one.day.isoformat() if one.day else ''})" for one in found.before]
    return [
        (_("Kind of record"), f"{mark_word(record.mark)} ({record.mark})"),
        *([(_("Holds in"), record.scope)] if record.scope else []),
        (_("Distance"), headings.plain_title(found.race)),
        (_("Time"), str(record.time)),
        *[(_("Record before"), one.replace(" ()", "")) for one in held or [""]],
    ]


def _of_skater(found: Application) -> Lines:
    born = found.born.isoformat() if found.born else ""
    return [(_("Name"), found.record.holder), (_("Nation"), found.record.nation), (_("Birth date"), born)]


def _of_competition(found: Application) -> Lines:
    held, venue = found.competition, found.venue
    town = f"{held.city} ({held.country})" if held.city and held.country else held.city
    return [
        (_("Competition"), headings.series_line(held)),
        (_("Permit number"), ""),
        (_("Rink"), held.venue or (venue.rink if venue else "")),
        (_("Place"), town),
        (_("Indoor or outdoor"), ""),
        (_("Height above sea level"), _("{metres} m").format(metres=venue.altitude_m) if venue else ""),
        (_("Track certificate"), ""),
    ]


def _of_race(found: Application) -> Lines:
    race, start = found.race, found.start
    opponents = [f"{one.competitor.name} ({one.competitor.nation})" for one in found.opponents]
    return [
        (_("Date"), race.day.isoformat() if race.day else ""),
        (_("Time of day"), race.time_of_day),
        (_("Race in the programme"), str(race.number)),
        (_("Pair"), str(start.pair or "")),
        (_("Lane of the start"), _lane(start.lane)),
        *[(_("Opponent"), one) for one in opponents or [""]],
    ]


def _of_times(found: Application) -> Lines:
    attempt = found.start.counting or Attempt(1)
    passed = [f"{passing.metres} m {passing.time.in_full()}" for passing in attempt.passings]
    lines = [", ".join(passed[at : at + _ON_A_LINE]) for at in range(0, len(passed), _ON_A_LINE)]
    return [
        (_("Timing system"), ""),
        (_("Automatic time"), _automatic(attempt)),
        (_("Times by hand, 1 to {count}").format(count=_TIMEKEEPERS), ""),
        *[(_("Passings"), line) for line in lines or [""]],
    ]


def _automatic(attempt: Attempt) -> str:
    time: RaceTime | None = attempt.time
    return time.in_full() if time else ""


def _of_conditions(conditions: Sequence[Condition]) -> Lines:
    def values(read: str) -> str:
        found = [(one.moment, getattr(one, read)) for one in conditions]
        return ", ".join(f"{moment} {value:g}" for moment, value in found if value is not None)

    return [
        (_("Ice temperature, °C"), values("ice")),
        (_("Air temperature, °C"), values("air")),
        (_("Humidity, %"), values("humidity")),
        (_("Air pressure, hPa"), ""),
        (_("Wind (open rinks)"), ""),
    ]


def _of_officials(officials: Sequence[Official]) -> Lines:
    def named(role: str) -> str:
        return next((f"{one.name} ({one.nation})".replace(" ()", "") for one in officials if one.role == role), "")

    keepers = _("Timekeeper {number}")
    signature = _("Signature of the referee")
    return [
        (_("Referee"), named(_REFEREE)),
        (signature, ""),
        (_("Starter"), named(_STARTER)),
        *[(keepers.format(number=number), "") for number in range(1, _TIMEKEEPERS + 1)],
    ]


def _lane(lane: Lane | None) -> str:
    return text_of(lane)
