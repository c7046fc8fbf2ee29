"""The entries by nation, for people and for whoever imports them again."""

from dataclasses import replace
from datetime import date

from skatedesk.domain.entries import Entry, EntryState, Person, Seed
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.entry_marks import Persons
from skatedesk.sheets.entry_nations import entries_by_nation
from skatedesk.sheets.sheet import Sheet
from tests.domain import mass_start, race

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")

STOLZ = Competitor(1, "Jordan STOLZ", "USA", Sex.MEN, "M179", sort_name="Stolz Jordan")
TAKAGI = Competitor(2, "Miho TAKAGI", "JPN", Sex.WOMEN, "W132", sort_name="Takagi Miho")
MORI = Competitor(3, "Shigetaka MORI", "JPN", Sex.MEN, sort_name="Mori Shigetaka")
ARAI = Competitor(4, "Tatsuya ARAI", "JPN", Sex.MEN, sort_name="Arai Tatsuya")
JAPAN = Competitor(1, "JAPAN", "JPN", Sex.MEN, is_team=True)
PEOPLE = Persons(
    {
        1: Person(STOLZ, "Stolz", "Jordan", born=date(2004, 5, 21)),
        2: Person(TAKAGI, "Takagi", "Miho", "高木 美帆", date(1994, 5, 22), "TOKIO INKARAMI"),
    }
)
RACES = tuple(
    replace(one, id=number, number=number)
    for number, one in enumerate(
        (
            race(1500, title="1500m"),
            race(500, run=1),
            race(500, run=2),
            mass_start(""),
            race(None, "", Discipline.TEAM_PURSUIT, title="Team Pursuit Men"),
            race(1500, "B"),
        ),
        start=1,
    )
)
WITHDRAWN = EntryState.WITHDRAWN
RESERVE = EntryState.RESERVE


def paper(*entries: Entry, persons: Persons = PEOPLE, races: tuple[Race, ...] = RACES) -> Sheet:
    return entries_by_nation(CUP, races, entries, persons, None)


def entered(who: Competitor, race_id: int, **facts) -> Entry:
    return Entry(100 * who.id + race_id, race_id, who, **facts)


def shown(of: Sheet, *keys: str) -> list[tuple[str, ...]]:
    lines = {row.key for row in of.lines}
    return [
        tuple(texts[of.column(key)] for key in keys)
        for row, texts in zip(of.rows, of.texts(), strict=True)
        if row.key in lines
    ]


def titles(of: Sheet) -> list[str]:
    return [of.columns[index].title for index in of.printed()]


def test_nations_are_in_order_with_their_skaters_counted():
    of = paper(
        entered(STOLZ, 2, bib=181), entered(MORI, 1), entered(TAKAGI, 1), entered(ARAI, 1), entered(JAPAN, 5)
    )  # fmt: skip
    assert [row.cells[0] for row in of.rows if row.title] == [
        "JPN: 3 skaters, 1 woman and 2 men; Team Pursuit Men",
        "USA: 1 man",
    ]
    assert shown(of, "nation", "sex", "family", "given", "bib") == [
        ("JPN", "W", "Takagi", "Miho", ""),
        ("JPN", "M", "Tatsuya ARAI", "", ""),
        ("JPN", "M", "Shigetaka MORI", "", ""),
        ("USA", "M", "Stolz", "Jordan", "181"),
    ]
    assert [row.group for row in of.rows] == [1, 1, 1, 1, 2, 2]
    assert of.remarks == ("2 nations; 4 skaters, 1 woman and 3 men.",)


def test_a_skater_has_one_row_with_a_mark_in_each_event():
    of = paper(
        entered(STOLZ, 4, state=RESERVE, reserve=2),
        entered(STOLZ, 2),
        entered(STOLZ, 3),
        entered(STOLZ, 6, state=WITHDRAWN),
        entered(MORI, 1, out_of_competition=True),
    )
    assert titles(of)[-3:] == ["500", "1500", "MS"]
    assert shown(of, "family", "500", "1500", "mass_start") == [
        ("Shigetaka MORI", "", "OC", ""),
        ("Stolz", "x", "–", "R2"),
    ]
    assert [code for code, _text in of.legend] == ["x", "R", "–", "OC"]


def test_of_two_divisions_the_entry_that_stands_counts():
    of = paper(entered(STOLZ, 1, state=WITHDRAWN), entered(STOLZ, 6))
    assert shown(of, "1500") == [("x",)]


def test_who_withdrew_from_everything_is_named_below():
    of = paper(entered(STOLZ, 1), entered(MORI, 1, state=WITHDRAWN), entered(ARAI, 2, state=WITHDRAWN))
    assert shown(of, "family") == [("Stolz",)]
    assert of.remarks == ("1 nation; 1 man.", "JPN, withdrawn from all races: Tatsuya ARAI, Shigetaka MORI.")


def test_the_birth_date_goes_out_only_where_it_is_asked_for():
    usual = paper(entered(STOLZ, 1))
    assert "born" not in [column.key for column in usual.columns]
    assert "2004" not in str(usual)
    asked = paper(entered(STOLZ, 1), persons=replace(PEOPLE, born=True))
    assert "Born" in titles(asked)
    assert shown(asked, "born") == [("2004-05-21",)]


def test_only_what_is_known_is_printed():
    assert titles(paper(entered(MORI, 1))) == ["No", "Family name", "Given name", "Nation", "Sex", "1500"]
    full = replace(PEOPLE, categories={2: "Senior"})
    assert titles(paper(entered(TAKAGI, 1), persons=full)) == [
        "No", "Family name", "Given name", "Native name", "Nation", "Sex", "Category", "Club", "ID", "1500",
    ]  # fmt: skip
    assert "Native name" not in titles(paper(entered(TAKAGI, 1), persons=replace(PEOPLE, own_names=False)))


def test_times_go_along_for_machines_as_well_as_they_are_known():
    seed = Seed(RaceTime.parse("1:42.335"), day=date(2025, 11, 1), place="Nagano")
    of = paper(entered(STOLZ, 1, seed=seed), entered(MORI, 1, seed=Seed(RaceTime.parse("36.50"), metres=500)))
    assert shown(of, "1500 seed", "1500 seed_day", "1500 seed_place") == [
        ("", "", ""),
        ("1:42.335", "2025-11-01", "Nagano"),
    ]
    assert not {"1500 seed", "1500 seed_day"} & set(titles(of))


def test_nobody_entered_is_an_empty_list():
    of = paper()
    assert (of.rows, of.remarks) == ((), ())
