"""Programme, officials and ice of a whole competition, read from the file."""

from skatedesk.domain.house_style import ClockStyle, HouseStyle
from skatedesk.domain.races import Official
from skatedesk.services import competition_officials, house_styles, lists, programme_sheets, results
from skatedesk.services.files import ResultsFile
from skatedesk.sheets.sheet import Sheet
from tests.services import id_of


def shown(sheet: Sheet) -> list[tuple[str, ...]]:
    return [tuple(texts[at] for at in sheet.printed()) for texts in sheet.texts()]


def test_the_programme_counts_who_starts_in_how_many_pairs(file: ResultsFile):
    competition = lists.competition(file, 1)
    assert shown(programme_sheets.programme(file, competition.id)) == [
        ("No day yet", "", "", "", "", ""),
        ("2", "5000m Men", "B", "6", "2", "drawn"),
        ("8", "1000m Men", "A", "6", "3", "drawn"),
        ("28", "Mass Start Men", "A", "3", "", "on the ice"),
    ]
    results.withdraw(file, id_of(file, "Stolz"))
    results.withdraw(file, id_of(file, "De Boo"))
    assert shown(programme_sheets.programme(file, competition.id))[2][3:5] == ("4", "2")


def test_the_sample_has_28_races_on_three_days(sample: ResultsFile):
    sheet = programme_sheets.programme(sample, lists.competition(sample, 1).id)
    assert [text for text, *_rest in shown(sheet) if "," in text] == [
        "Friday, 14 Nov 2025",
        "Saturday, 15 Nov 2025",
        "Sunday, 16 Nov 2025",
    ]
    assert sheet.remarks == ("28 races, 693 entries.",)


def test_officials_of_the_competition_and_of_its_races(file: ResultsFile):
    competition = lists.competition(file, 1)
    assert programme_sheets.officials(file, competition.id).rows == ()
    competition_officials.set_officials(file, competition.id, [Official("Starter", "Matthew VRAA", "USA")])
    assert shown(programme_sheets.officials(file, competition.id)) == [("Starter", "Matthew VRAA", "USA")]
    of_races = shown(programme_sheets.officials_of_races(file, competition.id))
    assert of_races[1] == ("2", "5000m Men", "B", "Moyca STOFFEL (CAN)", "Matthew VRAA (USA)")
    assert len(of_races) == 4


def test_the_ice_of_the_sample_in_the_clock_of_the_competition(desk: ResultsFile):
    competition = lists.competition(desk, 1)
    sheet = programme_sheets.conditions(desk, competition.id)
    assert shown(sheet)[1:3] == [
        ("1", "3000m Women", "B", "Start", "09:36", "18.4", "24.0", "-8.2"),
        ("", "", "", "End", "10:48", "18.4", "24.0", "-8.2"),
    ]
    # At the end of race 7 nothing was measured.
    assert len(sheet.lines) == 2 * 28 - 1
    house_styles.set_style(desk, competition.id, HouseStyle(clock=ClockStyle.H12))
    assert shown(programme_sheets.conditions(desk, competition.id))[1][4] == "9:36 AM"
