"""The entries of one race."""

from datetime import date

from skatedesk.domain.entries import Entry, EntryState, Person, Seed
from skatedesk.domain.races import Competition, Discipline
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.entry_marks import Persons
from skatedesk.sheets.entry_race import entries_of_race
from skatedesk.sheets.sheet import Sheet
from tests.domain import race, skater

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def printed(of: Sheet) -> list[tuple[str, ...]]:
    """The header and the rows as printed."""
    header = tuple(of.columns[index].title for index in of.printed())
    return [header, *[tuple(texts[index] for index in of.printed()) for texts in of.texts()]]


def test_the_entered_then_the_reserves_in_their_order_then_the_withdrawn():
    anna, berta = skater("Anna BERG"), skater("Berta LIE", nation="GER")
    first, second, gone = skater("First"), skater("Second"), skater("Gone")
    persons = Persons({anna.id: Person(anna, "Berg", "Anna")})
    seed = Seed(RaceTime.parse("36.505"), 500, date(2025, 1, 3), "Hamar")
    of = entries_of_race(
        CUP,
        race(1000),
        [
            Entry(1, 1, gone, state=EntryState.WITHDRAWN),
            Entry(2, 1, second, state=EntryState.RESERVE, reserve=2),
            Entry(3, 1, first, state=EntryState.RESERVE, reserve=1),
            Entry(4, 1, anna, 12, seed=seed),
            Entry(5, 1, berta, out_of_competition=True),
        ],
        persons,
        None,
    )
    assert printed(of) == [
        (
            "No", "Family name", "Given name", "Nation", "Sex",
            "Seed time", "Over (m)", "Skated on", "Skated at", "Notes",
        ),
        ("", "Berta LIE", "", "GER", "M", "", "", "", "", "out of competition"),
        ("12", "Berg", "Anna", "NOR", "M", "36.50", "500", "2025-01-03", "Hamar", ""),
        ("", "First", "", "NOR", "M", "", "", "", "", "reserve 1"),
        ("", "Second", "", "NOR", "M", "", "", "", "", "reserve 2"),
        ("", "Gone", "", "NOR", "M", "", "", "", "", "withdrawn"),
    ]  # fmt: skip
    assert [row.key for row in of.rows] == [5, 4, 3, 2, 1]
    assert [texts[of.column("seed")] for texts in of.texts()] == ["", "36.505", "", "", ""]
    assert [texts[of.column("state")] for texts in of.texts()] == [
        "entered", "entered", "reserve", "reserve", "withdrawn",
    ]  # fmt: skip


def test_teams_have_a_name_and_a_nation():
    team = skater("NORWAY", is_team=True)
    of = entries_of_race(CUP, race(None, "", Discipline.TEAM_PURSUIT), [Entry(1, 1, team, 3)], Persons(), None)
    assert printed(of) == [("No", "Name", "Nation"), ("3", "NORWAY", "NOR")]
