"""The pair list: who stands on the line together, empty lanes and all."""

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Competition, Discipline, Lane, Race
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.pair_list import pair_list
from skatedesk.sheets.sheet import Look, Sheet
from skatedesk.sheets.start_list import Known
from tests.domain import mass_start, race, skater, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def paper(*starts: Start, of: Race | None = None, known: dict[int, Known] | None = None) -> Sheet:
    return pair_list(CUP, of or race(1000), starts, None, known)


def shown(of: Sheet) -> list[tuple[str, ...]]:
    """The rows as printed."""
    return [tuple(texts[index] for index in of.printed()) for texts in of.texts()]


def test_each_pair_has_its_number_and_both_lanes():
    of = paper(
        start(name="Last", place="2o", bib=7), start(name="First", place="1i", bib=3), start(name="Second", place="1o")
    )
    assert [of.columns[index].title for index in of.printed()] == ["Lane", "Armband", "No", "Name", "Nation"]
    assert shown(of) == [
        ("Pair 1", "", "", "", ""),
        ("In", "white", "3", "First", "NOR"),
        ("Out", "red", "", "Second", "NOR"),
        ("Pair 2", "", "", "", ""),
        ("In", "white", "", "empty", ""),
        ("Out", "red", "7", "Last", "NOR"),
    ]
    assert [row.group for row in of.rows] == [1, 1, 1, 2, 2, 2]
    assert of.look is Look.LARGE


def test_a_quartet_has_four_lanes_and_a_pair_of_the_same_race_two():
    of = paper(
        Start(1, skater("Blue"), pair=2, lane=Lane.OUTER, place=2),
        Start(2, skater("White"), pair=2, lane=Lane.INNER),
        Start(3, skater("Alone"), pair=1, lane=Lane.INNER),
        of=race(5000, "B"),
    )
    assert [(row[1], row[3]) for row in shown(of)] == [
        ("", ""),
        ("white", "Alone"),
        ("red", "empty"),
        ("", ""),
        ("white", "White"),
        ("red", "empty"),
        ("yellow", "empty"),
        ("blue", "Blue"),
    ]


def test_who_withdrew_stands_in_the_lane_with_the_word():
    of = paper(start("WDR", "Gone", place="1i"), start(name="Guest", place="1o", out_of_competition=True))
    assert [row[1:] for row in shown(of)[1:]] == [
        ("white", "", "Gone", "NOR", "withdrawn"),
        ("red", "", "Guest", "NOR", "out of competition"),
    ]


def test_bests_are_read_out_where_they_are_known():
    fast, unknown = start(name="Fast", place="1i"), start(name="Unknown", place="1o")
    of = paper(fast, unknown, known={fast.id: Known(RaceTime.parse("1:07.606"), RaceTime.parse("1:08.12"))})
    assert [row[-2:] for row in shown(of)] == [("", ""), ("1:07.60", "1:08.12"), ("", "")]


def test_teams_stand_on_straights():
    of = paper(
        start(name="NORWAY", pair=4, side="Finish"),
        start(name="JAPAN", pair=4, side="Crossing"),
        of=race(None, "A", Discipline.TEAM_PURSUIT),
    )
    assert [row[0] for row in shown(of)] == ["Race 4", "Crossing", "Finish"]


def test_all_of_a_mass_start_stand_on_the_line_together():
    of = paper(start(name="Anna", bib=2), start(name="Berta", bib=1), of=mass_start())
    assert shown(of) == [("2", "Anna", "NOR"), ("1", "Berta", "NOR")]


def test_two_in_one_lane_are_both_on_the_list():
    of = paper(start(name="Anna", place="1i"), start(name="Berta", place="1i"))
    assert [row[3] for row in shown(of)] == ["", "Anna", "empty", "Berta"]


def test_every_row_has_a_key_of_its_own():
    of = paper(*[start(place=f"{pair}i") for pair in range(1, 40)], of=race(5000))
    assert len({row.key for row in of.rows}) == len(of.rows) == 3 * 39
