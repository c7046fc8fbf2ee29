"""The application for a record: what is known is filled in, the rest is lines to write on."""

from dataclasses import replace
from datetime import date
from itertools import groupby

from skatedesk.domain.attempts import Passing
from skatedesk.domain.races import Competition, Condition, Discipline, Official, Sex
from skatedesk.domain.records import Record
from skatedesk.domain.times import RaceTime
from skatedesk.domain.venues import Venue
from skatedesk.sheets.record_application import Application, record_application
from skatedesk.sheets.sheet import Cell, Kind, Look
from tests.domain import passing, race, skater, start

HELD = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1", "Utah Olympic Oval", "Kearns", "USA")
KOK = start("36.092", competitor=skater("Femke KOK", sex=Sex.WOMEN), place="10i", passings=(passing(100, "10.25"),))


def application(**other) -> Application:
    record = Record(
        1, "WR", "", Discipline.INDIVIDUAL, Sex.WOMEN, 500, RaceTime(36092, 3), "Femke KOK", "NED", date(2025, 11, 16)
    )
    facts = {"competition": HELD, "race": race(500, title="2nd 500m Women", day=date(2025, 11, 16)), "start": KOK}
    return Application(record=record, **{**facts, **other})


def form(found: Application) -> dict[Cell, Cell]:
    return {row.cells[0]: row.cells[1] for row in record_application(found).lines}


def test_what_the_file_knows_is_filled_in():
    other = start("36.57", competitor=skater("Erin JACKSON", nation="USA"), place="10o")
    found = form(
        application(
            opponents=(other,),
            officials=(Official("Starter", "Matthew VRAA", "USA"), Official("Referee", "Moyca STOFFEL", "CAN")),
            conditions=(Condition("start", "12:58", 19.2, 28.0, -8.1), Condition("end", "13:22", ice=-8.0)),
            born=date(2000, 10, 1),
            venue=Venue(rink="Utah Olympic Oval", city="Kearns", country="USA", altitude_m=1425),
        )
    )
    assert found["Kind of record"] == "World record (WR)"
    assert (found["Time"], found["Automatic time"], found["Passings"]) == ("36.09", "36.092", "100 m 10.25")
    assert (found["Pair"], found["Lane of the start"], found["Opponent"]) == ("10", "In", "Erin JACKSON (USA)")
    assert (found["Birth date"], found["Height above sea level"]) == ("2000-10-01", "1425 m")
    assert (found["Referee"], found["Starter"]) == ("Moyca STOFFEL (CAN)", "Matthew VRAA (USA)")
    assert (found["Ice temperature, °C"], found["Air temperature, °C"]) == ("start -8.1, end -8", "start 19.2")


def test_the_rest_is_left_to_the_pen():
    found = form(application())
    empty = {label for label, value in found.items() if value is None}
    assert {
        "Permit number", "Track certificate", "Indoor or outdoor", "Birth date", "Timing system",
        "Times by hand, 1 to 3", "Air pressure, hPa", "Wind (open rinks)", "Referee", "Signature of the referee",
        "Timekeeper 3", "Opponent",
        "Result list", "Finish picture", "Doping control form",
    } <= empty  # fmt: skip
    sheet = record_application(application())
    assert (sheet.look, sheet.columns[1].kind) == (Look.FORM, Kind.FIELD)
    assert [row.cells[0] for row in sheet.rows if row.title] == [
        "Record", "Skater or team", "Competition and rink", "Race", "Times", "Conditions", "Officials and signatures",
        "Enclosed",
    ]  # fmt: skip
    assert len({row.key for row in sheet.rows}) == len(sheet.rows)


def test_what_is_said_of_several_has_a_line_for_each():
    others = tuple(
        start("36.57", competitor=skater(name, nation="USA"), place="10o") for name in ("Ann ONE", "Bea TWO")
    )
    sheet = record_application(application(opponents=others))
    assert [row.cells[1] for row in sheet.lines if row.cells[0] == "Opponent"] == ["Ann ONE (USA)", "Bea TWO (USA)"]


def test_the_longest_race_has_a_form_of_few_and_short_lines():
    """On A4 there is room for 31 lines of this width; a part is not torn apart."""
    long = replace(KOK, attempts=(replace(KOK.attempts[0], passings=tuple(map(lap, range(25)))),))
    sheet = record_application(application(start=long))
    sizes = [len(list(rows)) for _group, rows in groupby(sheet.rows, key=lambda row: row.group)]
    assert sum(sizes[:4]) <= 31
    assert sum(sizes[4:]) <= 31
    assert max(len(str(row.cells[1] or "")) for row in sheet.lines) <= 70


def lap(number: int) -> Passing:
    return passing(400 + 400 * number, f"{1 + number // 2}:{10 + number}.25")
