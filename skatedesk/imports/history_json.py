"""Reading times skated elsewhere from saved answers of two sites.

isuresults.eu: a list of results or competitors, each with a skater. speedskatingresults.com: personal_records,
season_bests, skater_results (times such as 1.17,88; a season is named by its first year) and skater_lookup, which
tells the names that belong to the numbers of that site. Who that is in the registry is not decided here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from skatedesk.domain import distances
from skatedesk.domain.entries import ImportedTime
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Sex
from skatedesk.domain.seasons import season_of_day
from skatedesk.domain.times import RaceTime
from skatedesk.imports.errors import SourceError
from skatedesk.imports.fields import Fields, Values, is_object
from skatedesk.imports.guards import MOST_METRES
from skatedesk.imports.json_text import parse
from skatedesk.words import _

MOST_ROWS = 20_000
"""More rows than all the skaters of a season have results; a file with more is no history."""

MOST_PEOPLE = 2000
"""More than skate in a season; each is compared with every skater of the results file."""

_SEXES = {"M": Sex.MEN, "F": Sex.WOMEN, "W": Sex.WOMEN, "": None}
_NO_TIMES = frozenset({"", "NT", "DNF", "DNS", "DSQ", "DQ", "WDR", "NC"})
_IN_SECONDS = re.compile(r"(\d{3,4})\.(\d{2,3})", re.ASCII)
_BY_LAPS = {len(distances.passings(metres)): metres for metres in (500, 1000, 1500, 3000, 5000, 10000)}


@dataclass(frozen=True, slots=True)
class PersonHint:
    """What a source tells of a skater; `number` is the site's own, which is no id of a federation."""

    key: str = ""
    number: str = ""
    family: str = ""
    given: str = ""
    nation: str = ""
    sex: Sex | None = None
    born: date | None = None


@dataclass(frozen=True, slots=True)
class PersonHistory:
    """A skater of a source with the times skated."""

    hint: PersonHint
    times: tuple[ImportedTime, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryFacts:
    """All that a source tells; `left_out` counts the rows without a valid time."""

    source: str
    people: tuple[PersonHistory, ...]
    left_out: int = 0


def read_history(text: str, source: str, metres: int | None = None) -> HistoryFacts:
    """The times of a saved file; `metres` where it does not say them itself.

    SourceError with the row and the reason where anything is wrong.
    """
    data = parse(text, source)
    if not is_object(data):
        data = {"results": data}
    fields = Fields(data, source)
    if "skaters" in data:
        return HistoryFacts(source, tuple(PersonHistory(_looked_up(of)) for of, _row in _rows(fields, "skaters")))
    if "records" in data or "seasons" in data:
        return _one_person(fields, source, [*_records(fields, "", source), *_seasons(fields, source)])
    if "results" in data:
        results = _rows(fields, "results")
        if any("competitor" in row or "skater" in row for _of, row in results):
            return _isu_results(results, source, metres)
        return _one_person(fields, source, _records(fields, "", source, "results", metres))
    raise SourceError(
        _("{source}: expected results, records, seasons or skaters, as a results site writes them.").format(
            source=source
        )
    )


Read = ImportedTime | None
"""A time, None for a row without a valid one."""

Rows = list[tuple[Fields, Values]]
"""The objects of a list, each with its place for a refusal."""


def _one_person(fields: Fields, source: str, read: Sequence[Read]) -> HistoryFacts:
    times = tuple(one for one in read if one is not None)
    hint = PersonHint(number=fields.text("skater"))
    return HistoryFacts(source, (PersonHistory(hint, times),), len(read) - len(times))


def _seasons(fields: Fields, source: str) -> Iterator[Read]:
    for of, _row in _rows(fields, "seasons"):
        first = of.whole("start")
        if first is None or not 1800 < first < 3000:
            raise of.refusal("start", of.text("start"), _("the first year of a season, such as 2025"))
        yield from _records(of, f"{first}/{(first + 1) % 100:02d}", source)


def _records(
    fields: Fields, season: str, source: str, key: str = "records", metres: int | None = None
) -> list[Read]:  # fmt: skip
    """The times of one list; `metres` or the distance of the whole list where the rows do not name theirs."""
    listed = fields.whole("distance") or metres
    return [_record(of, of.whole("distance") or listed, season, source) for of, _row in _rows(fields, key)]


def _record(of: Fields, metres: int | None, season: str, source: str) -> Read:
    day = of.day("date")
    return _timed(of, metres, day, "" if day else season, of.text("location"), of.text("name"), source)


def _timed(
    of: Fields, metres: int | None, day: date | None, season: str, place: str, event: str, source: str
) -> Read:  # fmt: skip
    text = of.text("time")
    if text.upper() in _NO_TIMES:
        return None
    if not metres:
        raise SourceError(_("{place}: the distance is missing. Say which it is.").format(place=of.place))
    if metres > MOST_METRES:
        raise of.refusal("distance", metres, _("at most {most} metres").format(most=MOST_METRES))
    try:
        time = _time(text)
    except RuleError as error:
        raise SourceError(f"{of.place}: {error}") from None
    return ImportedTime(metres, time, day, season, place, event, source)


def _time(text: str) -> RaceTime:
    """A time with minutes, or in seconds alone, as isuresults.eu writes 366.720 where it is asked to."""
    match = _IN_SECONDS.fullmatch(text)
    if match is None:
        return RaceTime.parse(text)
    return RaceTime(int(match[1]) * 1000 + int(match[2].ljust(3, "0")), len(match[2]))


def _looked_up(of: Fields) -> PersonHint:
    return PersonHint(
        number=of.needed("id"),
        family=of.name("familyname") or of.needed("familyname"),
        given=of.name("givenname"),
        nation=of.text("country"),
        sex=_sex(of, "gender"),
    )


def _isu_results(results: Rows, source: str, metres: int | None) -> HistoryFacts:
    """Results or competitors, a skater each; rows of one skater are put together."""
    found: dict[PersonHint, list[ImportedTime]] = {}
    left_out = 0
    for of, row in results:
        if len(found) > MOST_PEOPLE:
            sentence = _("{source}: more than {count} skaters. Take a part of it.")
            raise SourceError(sentence.format(source=source, count=MOST_PEOPLE))
        holder = Fields(of.one_object("competitor") or row, of.place)
        skater = Fields(holder.one_object("skater"), of.place)
        times = found.setdefault(_isu_person(skater), [])
        time = _isu_time(of, row, metres, source)
        if time is not None:
            times.append(time)
        elif "time" in row:
            left_out += 1
    return HistoryFacts(source, tuple(PersonHistory(hint, tuple(times)) for hint, times in found.items()), left_out)


def _isu_person(of: Fields) -> PersonHint:
    """The code of the ISU is the id; the number worn (M309) belongs to one event and tells nothing here."""
    return PersonHint(
        key=of.text("iocCode"),
        number=of.text("id"),
        family=of.name("lastName") or of.needed("lastName"),
        given=of.name("firstName"),
        nation=of.text("country"),
        sex=_sex(of, "gender"),
        born=of.day("dateOfBirth"),
    )


def _isu_time(of: Fields, row: Values, metres: int | None, source: str) -> Read:
    """Only status 0 is a valid time. The list has no day: the day on which a row was made tells the season."""
    if of.text("status") not in ("", "0"):
        return None
    day, made = of.day("date"), Fields({"created": of.text("created")[:10]}, of.place).day("created")
    season = season_of_day(made) if made and not day else ""
    return _timed(of, metres or _isu_metres(of, row), day, season, of.text("location"), "", source)


def _isu_metres(of: Fields, row: Values) -> int | None:
    """The distance as the row names it, else as its laps tell it."""
    if is_object(row.get("distance")):
        return Fields(of.one_object("distance"), of.place).whole("distance")
    laps = [lap.whole("number") or 0 for lap, _row in _rows(of, "laps")]
    return of.whole("distance") or _BY_LAPS.get(max(laps, default=0))


def _rows(fields: Fields, key: str) -> Rows:
    listed = fields.objects(key, MOST_ROWS)
    return [
        (Fields(row, _("{place}, {key} {row}").format(place=fields.place, key=key, row=number)), row)
        for number, row in enumerate(listed, start=1)
    ]


def _sex(of: Fields, key: str) -> Sex | None:
    text = of.text(key).upper()
    if text not in _SEXES:
        raise of.refusal(key, of.text(key), "M, F")
    return _SEXES[text]
