"""Reading a race from JSON: one object with the facts of the race and a list `results`, one object a row.

Read are season, series, event, event_no, venue, city, country, event_dates, date, race_no, title, discipline,
distance_m, sex, division, seq, referee, starter, conditions and, of each row, bib, skater_key, name, family,
given, nation, pair (heat in team races), lane, start_straight, time, time_ms, time_precision, status, notes,
splits, laps, s1 to s4, sprint_total and members. A member is a name, or an object with name, family, given,
nation, skater_key, sex and starts (true or false). A time by hand ends with M, or the row has hand (true or false).
Ranks, gaps and points of the source are not read.
"""

import re

from skatedesk.domain.attempts import Attempt, Passing, check_outcome
from skatedesk.domain.errors import RuleError
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.people import printed_name
from skatedesk.domain.races import Condition, Discipline, Lane, Official, Sex, Status
from skatedesk.domain.times import Behind, RaceTime
from skatedesk.imports.errors import SourceError
from skatedesk.imports.facts import MemberFacts, RaceFacts, StartFacts
from skatedesk.imports.fields import Fields, Values, is_object, one_line
from skatedesk.imports.guards import MOST_METRES
from skatedesk.imports.json_text import parse
from skatedesk.words import _

_LANES = {"I": Lane.INNER, "O": Lane.OUTER, "INNER": Lane.INNER, "OUTER": Lane.OUTER, "": None}
_DECIMALS = {"1/10": 1, "1/100": 2, "1/1000": 3}
_CODE = re.compile(r"[A-Z]{1,3}\d{0,3}|\d{3}(?:\.\d+)*")
_NAMED_NATION = re.compile(r"(.+?)\s*\(([A-Z]{3})\)")
_SPRINTS = ("s1", "s2", "s3", "s4")

MOST_STARTS = 1000
"""The largest meetings of a season have some 600 skaters in all their races."""

_MOST_MEMBERS = 50
_MOST_PASSINGS = 200


def read_race(text: str, source: str) -> RaceFacts:
    """The facts of one race; SourceError with line or row and reason where anything is wrong."""
    fields = Fields(_race_object(text, source), source)
    discipline = fields.choice("discipline", Discipline)
    metres = _metres(fields, discipline)
    return RaceFacts(
        source=source,
        season=fields.text("season"),
        series=fields.needed("series"),
        event=fields.needed("event"),
        title=fields.needed("title"),
        discipline=discipline,
        sex=fields.choice("sex", Sex),
        event_number=fields.whole("event_no"),
        number=fields.whole("race_no"),
        venue=fields.text("venue"),
        city=fields.text("city"),
        country=fields.text("country"),
        dates=fields.text("event_dates"),
        day=fields.day("date"),
        metres=metres,
        division=_division(fields),
        run=fields.whole("seq"),
        officials=_officials(fields),
        conditions=_conditions(fields),
        starts=_starts(fields, discipline, metres),
    )


def _race_object(text: str, source: str) -> Values:
    """The one object of the source, which holds the list of results."""
    data = parse(text, source)
    if not is_object(data) or "results" not in data:
        raise SourceError(_("{source}: expected one race, an object with “results”.").format(source=source))
    return data


def _metres(fields: Fields, discipline: Discipline) -> int | None:
    metres = fields.whole("distance_m") or None
    if metres is None and discipline is Discipline.INDIVIDUAL:
        raise SourceError(_("{place}: “{key}” is missing.").format(place=fields.place, key="distance_m"))
    if metres is not None and metres > MOST_METRES:
        raise fields.refusal("distance_m", metres, _("at most {most} metres").format(most=MOST_METRES))
    return metres


def _division(fields: Fields) -> str:
    division = fields.text("division")
    if division not in ("", "A", "B"):
        raise fields.refusal("division", division, "A, B")
    return division


def _officials(fields: Fields) -> tuple[Official, ...]:
    found: list[Official] = []
    for role in ("referee", "starter"):
        if text := fields.text(role):
            match = _NAMED_NATION.fullmatch(text)
            found.append(Official(role, *match.groups()) if match else Official(role, text))
    return tuple(found)


def _conditions(fields: Fields) -> tuple[Condition, ...]:
    found: list[Condition] = []
    for name, values in fields.one_object("conditions").items():
        moment = one_line(name)
        if not moment:
            raise fields.refusal("conditions", name, _("a moment such as start or end"))
        if not is_object(values):
            raise fields.refusal(f"conditions.{moment}", values, _("an object"))
        of = Fields(values, f"{fields.place}, conditions.{moment}")
        found.append(
            Condition(
                moment,
                of.text("time"),
                of.number("air_temp_c"),
                of.number("humidity_pct"),
                of.number("ice_temp_c"),
            )
        )
    return tuple(found)


def _starts(fields: Fields, discipline: Discipline, metres: int | None) -> tuple[StartFacts, ...]:
    starts: list[StartFacts] = []
    rows: dict[tuple[str, ...], int] = {}
    for row, values in enumerate(fields.objects("results", MOST_STARTS), start=1):
        of = Fields(values, _("{place}, row {row}").format(place=fields.place, row=row))
        of.place = f"{of.place} ({of.needed('name')})"
        try:
            start = _start(row, of, discipline, metres)
        except RuleError as error:
            raise SourceError(f"{of.place}: {error}") from None
        first = rows.setdefault((start.key,) if start.key else (start.name.casefold(), start.nation), row)
        if first != row:
            raise SourceError(_("{place}: stands in row {row} already.").format(place=of.place, row=first))
        starts.append(start)
    return tuple(starts)


def _start(row: int, of: Fields, discipline: Discipline, metres: int | None) -> StartFacts:
    lane = of.text("lane").upper()
    if lane not in _LANES:
        raise of.refusal("lane", of.text("lane"), "I, O")
    status = of.choice("status", Status)
    family, given = of.name("family"), of.name("given")
    return StartFacts(
        row=row,
        name=_name(of),
        nation=of.needed("nation"),
        family=family,
        given=given,
        key=of.text("skater_key"),
        bib=of.whole("bib"),
        pair=of.whole("heat") if discipline.is_team else of.whole("pair"),
        lane=_LANES[lane],
        side=of.text("start_straight"),
        withdrawn=status is Status.WDR,
        attempt=_attempt(of, status, metres),
        members=_members(of) if discipline.is_team else (),
    )


def _name(of: Fields) -> str:
    """The name as lists print it, where family and given name are told apart."""
    family = of.name("family")
    return printed_name(of.name("given"), family) if family else of.name("name") or of.needed("name")


def _members(of: Fields) -> tuple[MemberFacts, ...]:
    """Who skates in a team, in the order of the source."""
    found: list[MemberFacts] = []
    for number, values in enumerate(of.named_objects("members", _MOST_MEMBERS), start=1):
        member = Fields(values, _("{place}, member {number}").format(place=of.place, number=number))
        found.append(
            MemberFacts(
                name=_name(member),
                nation=member.text("nation"),
                family=member.name("family"),
                given=member.name("given"),
                key=member.text("skater_key"),
                sex=member.choice("sex", Sex) if member.text("sex") else None,
                starts=member.flag("starts"),
            )
        )
    return tuple(found)


def _attempt(of: Fields, status: Status, metres: int | None) -> Attempt | None:
    taken = _time(of)
    time = taken.time if taken else None
    if time is not None and status is Status.NONE:
        status = Status.OK
    check_outcome(status, time)
    passings = _passings(of, time, metres)
    if status is Status.WDR or (status is Status.NONE and not passings):
        return None
    codes, remark = _codes(of.text("notes"))
    sprints, lapped = _sprints(of)
    return Attempt(
        number=1,
        status=status,
        time=time,
        codes=codes,
        passings=passings,
        remark=remark,
        laps=of.whole("laps"),
        sprint_points=sprints,
        lapped=lapped,
        hand=taken.hand if taken else False,
    )


def _sprints(of: Fields) -> tuple[tuple[int, ...], bool]:
    """The points of the sprints, or the total as one where only that is known, and whether they are void."""
    sprints = tuple(of.whole(key) or 0 for key in _SPRINTS)
    total = of.whole("sprint_total")
    if not any(sprints):
        return (total,) if total else (), False
    # A race total of 0 for somebody who won sprint points is the officials' decision; any other total is only a sum.
    return sprints, total == 0


def _codes(notes: str) -> tuple[tuple[str, ...], str]:
    """The codes of a note, such as `T02;RW`; a note in other words is kept as the remark."""
    words = [word for word in re.split(r"[;,\s]+", notes) if word]
    return (tuple(words), "") if all(_CODE.fullmatch(word) for word in words) else ((), notes)


def _time(of: Fields) -> TakenTime | None:
    """The time as published; the thousandths come from `time_ms` where `time_precision` says they are known."""
    text, ms, precision = of.text("time"), of.whole("time_ms"), of.text("time_precision")
    if not text and ms is None:
        return None
    if precision and precision not in _DECIMALS:
        raise of.refusal("time_precision", precision, ", ".join(_DECIMALS))
    decimals, by_hand = _DECIMALS.get(precision), bool(of.flag("hand"))
    if not text:
        return TakenTime(RaceTime(ms or 0, decimals or 3), by_hand)
    taken = TakenTime.parse(text)
    time, hand = taken.time, by_hand or taken.hand
    if ms is None:
        return TakenTime(time, hand)
    if ms // time.step != time.ms // time.step:
        raise SourceError(
            _("{place}: time {time} and time_ms {ms} do not agree.").format(place=of.place, time=text, ms=ms)
        )
    return TakenTime(RaceTime(ms, decimals) if decimals and decimals > time.decimals else time, hand)


def _passings(of: Fields, time: RaceTime | None, metres: int | None) -> tuple[Passing, ...]:
    """The clock at the lines before the finish, in order."""
    found: list[Passing] = []
    for values in of.objects("splits", _MOST_PASSINGS):
        split = Fields(values, f"{of.place}, splits")
        at, clock = split.whole("dist_m"), RaceTime.parse(split.needed("cum"))
        if not at or (metres is not None and at > metres):
            raise split.refusal("dist_m", split.text("dist_m"), _("metres of this race"))
        if at == metres:
            if time is not None and (Behind.between(clock, time) or Behind.between(time, clock)):
                raise split.refusal("cum", str(clock), _("the time {time} at the finish").format(time=time))
            continue
        if found and (found[-1].metres >= at or found[-1].time.ms >= clock.ms):
            raise split.refusal("cum", str(clock), _("a later passing than {time}").format(time=found[-1].time))
        found.append(Passing(at, clock))
    if found and time is not None and found[-1].time.ms >= time.ms:
        raise of.refusal("splits", str(found[-1].time), _("a passing before the time {time}").format(time=time))
    return tuple(found)
