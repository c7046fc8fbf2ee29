"""Who qualifies, on paper."""

from datetime import date, datetime

import msgspec

from skatedesk.domain.qualification import Candidate, Qualification, Qualifying, Section
from skatedesk.domain.qualification_times import Clocked, Timed
from skatedesk.domain.races import Competition
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.qualification_list import qualification_list
from skatedesk.sheets.sheet import Sheet
from tests.domain import scheme, skater

STOLZ = skater("Jordan STOLZ", nation="USA", key="M179")
CHUNG = skater("Jae Woong CHUNG", nation="KOR", key="M106")
GALIYEV = skater("Artur GALIYEV", nation="KAZ", key="M099")
WORLD_CUPS = {
    number: Competition(number, number, "2025/26", "ISU World Cup", f"World Cup #{number}", city="Calgary")
    for number in (1, 2, 3, 4)
}


def timed(who, text: str) -> Timed:
    time = RaceTime.parse(text)
    return Timed(who, (Clocked(time, date(2025, 11, 16), 1),), time.cut_ms)


GIVEN = Qualification(
    (
        Qualifying("USA", Section.POINTS, "1st by points", Candidate(STOLZ, 1, 211, timed(STOLZ, "33.79")), 1, 1),
        Qualifying("KOR", Section.TIME, "above the limit", Candidate(CHUNG, 30, 51, timed(CHUNG, "34.30")), None, 4),
        Qualifying("KAZ", Section.RESERVE, "1st reserve", Candidate(GALIYEV, 40, 13, timed(GALIYEV, "34.62")), 1, 3),
    ),
    (),
    ("Look at it.",),
)


def listed(event: str = "M 500", given: Qualification = GIVEN, until: int = 2, of: str = "owg-2026") -> Sheet:
    counted = {number: held for number, held in WORLD_CUPS.items() if number <= until}
    return qualification_list(
        scheme(of), scheme(of).event(event), given, counted, "2025/26", datetime(2025, 11, 24)
    )  # fmt: skip


def test_the_parts_have_their_titles_and_a_line_between_them():
    sheet = listed()
    assert [(row.cells[0], row.group, row.title) for row in sheet.rows] == [
        ("By World Cup points", 1, True),
        (1, 1, False),
        ("By World Cup times", 2, True),
        (None, 2, False),
        ("Reserves", 3, True),
        ("R1", 3, False),
    ]
    titles = ["Rank", "Name", "Nation", "Of nation", "Points", "Time", "Place", "Day", "Why"]
    assert [sheet.columns[at].title for at in sheet.printed()] == titles
    assert list(sheet.texts())[1] == (
        "1", "Jordan STOLZ", "USA", "1", "211", "33.79", "Calgary", "2025-11-16", "WC1", "points", "1st by points",
        "M179",
    )  # fmt: skip
    assert sheet.remarks == ("The World Cups that count are 1, 2, 3, 4.", "Look at it.")


def test_the_list_is_provisional_until_all_that_counts_is_skated():
    heading = listed().heading
    assert (heading.series, heading.place) == ("Olympic Winter Games 2026", "Season 2025/26, after World Cup #2")
    assert (heading.list_name, heading.title, heading.state) == ("Qualification", "500m Men", "provisional")
    assert listed(until=4).heading.state == ""
    assert listed(given=Qualification((), (), ()), until=0).heading.place == "2025/26"


def test_a_mass_start_prints_no_times():
    sheet = listed("M mass start")
    assert [sheet.columns[at].key for at in sheet.printed()] == [
        "rank", "name", "nation", "nation_place", "points", "why"
    ]  # fmt: skip


def test_a_combination_prints_its_times_and_their_points():
    times = (Clocked(RaceTime.parse("1:41.34"), None, 1), Clocked(RaceTime.parse("6:05.89"), None, 2))
    one = Qualifying("USA", Section.TIME, "by points", Candidate(STOLZ, timed=Timed(STOLZ, times, 70369, "70.369")), 1)
    host = Qualifying("GER", Section.HOST, "place of the host nation", place=2)
    sheet = listed("M allround", Qualification((one, host), (), ()), of="wallround-2024")
    printed = [sheet.columns[at].title for at in sheet.printed()]
    assert printed == ["Rank", "Name", "Nation", "Of nation", "1500m", "5000m", "Points", "Why"]
    rows = list(sheet.texts())
    assert rows[1][4:7] == ("1:41.34", "6:05.89", "70.369")
    assert rows[3][:7] == ("2", "", "GER", "", "", "", "")


def test_numbers_of_another_season_are_marked():
    other = msgspec.structs.replace(scheme(), season="2023/24", world_cups=())
    sheet = qualification_list(other, other.event("M 500"), GIVEN, WORLD_CUPS, "2025/26", None)
    assert sheet.remarks[0] == "The numbers are those of the season 2023/24, the results those of 2025/26."
    assert len(sheet.remarks) == 2
