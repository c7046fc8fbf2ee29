"""The field before the draw, as the page shows it."""

from dataclasses import dataclass

from skatedesk.domain.draw import Candidate
from skatedesk.domain.draw_terms import DrawKind, terms_of
from skatedesk.domain.races import Competition, Discipline, Lane, Race
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.draw_field import draw_field
from skatedesk.sheets.sheet import Sheet
from tests.domain import mass_start, race, rules

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
TEAMS = race(None, discipline=Discipline.TEAM_PURSUIT)


@dataclass(frozen=True)
class Listed:
    candidate: Candidate
    bib: int | None = None
    equal: bool = False


def listed(size: int) -> list[Listed]:
    return [
        Listed(Candidate(place, f"Skater {place}", "NED", place, 60 - place, RaceTime(34_000), Lane.INNER), place)
        for place in range(1, size + 1)
    ]


def of(kind: DrawKind, race: Race, field: list[Listed]) -> Sheet:
    return draw_field(CUP, race, kind, terms_of(kind, race, rules()), field)


def words(sheet: Sheet, key: str) -> list[str]:
    return [texts[sheet.column(key)] for texts in sheet.texts()]


def titles(sheet: Sheet) -> list[str]:
    return [sheet.columns[at].title for at in sheet.printed()]


def test_who_is_drawn_together_is_told_by_word_and_by_group():
    sheet = of(DrawKind.WORLD_CUP_A, race(), listed(9))
    assert words(sheet, "comes_to") == [*["drawn for pairs 3–5"] * 6, "pair 2", "pair 2", "pair 1, alone"]
    assert [row.group for row in sheet.rows] == [0] * 6 + [1] * 2 + [2]
    assert words(sheet, "order") == [str(place) for place in range(1, 10)]
    assert titles(sheet) == ["Order", "No", "Name", "Nation", "Rank", "Points", "Season best", "Comes to"]


def test_where_somebody_comes_to_has_the_room_of_its_words():
    sheet = of(DrawKind.WORLD_CUP_A, race(3000), listed(20))
    column = next(one for one in sheet.columns if one.key == "comes_to")
    assert column.width >= max(len(word) for word in words(sheet, "comes_to")) > 17


def test_a_quartet_that_is_not_full_says_how_many_start():
    sheet = of(DrawKind.WORLD_CUP_B, race(5000, "B"), listed(7))
    assert words(sheet, "comes_to") == [*["quartet 2"] * 4, *["quartet 1, 3 start"] * 3]


def test_teams_come_to_races_and_have_no_numbers():
    field = [Listed(one.candidate) for one in listed(6)]
    sheet = of(DrawKind.TEAMS, TEAMS, field)
    assert words(sheet, "comes_to") == [*["drawn for races 2–3"] * 4, *["race 1"] * 2]
    assert "No" not in titles(sheet)


def test_helmets_lots_and_changed_lanes_have_their_own_words():
    assert words(of(DrawKind.MASS_START, mass_start(), listed(2)), "comes_to") == ["helmet 1", "helmet 2"]
    second = of(DrawKind.SWAP, race(run=2), listed(2))
    assert (words(second, "comes_to"), words(second, "first_lane")) == (["other lane"] * 2, ["In"] * 2)
    assert "First run" in titles(second)
    free = of(DrawKind.FREE, race(), listed(2))
    assert words(free, "comes_to") == ["all by lot"] * 2
    assert titles(free) == ["Order", "No", "Name", "Nation", "Comes to"]


def test_who_is_equal_or_unknown_is_marked():
    field = [*listed(1), Listed(Candidate(2, "Skater 2", "NOR"), equal=True)]
    sheet = of(DrawKind.WORLD_CUP_A, race(), field)
    assert words(sheet, "notes") == ["", "nothing known, equal, by lot"]
    assert titles(sheet)[-1] == "Notes"
