"""The rows of a start list that is changed by hand: places, empty lanes, who withdrew and who was not drawn."""

from typing import Any

import pytest

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.entries import Entry
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Discipline, Lane, Race, Sex, Status
from skatedesk.domain.start_moves import Place
from skatedesk.domain.times import RaceTime
from skatedesk.services.start_lists import StartListView
from skatedesk.ui.pages import start_order

INNER, OUTER = Lane.INNER, Lane.OUTER
WORLD_CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def starting(number: int, pair: int | None, lane: Lane | None = None, place: int = 1, **other: Any) -> Start:
    team = bool(other.get("side"))
    who = Competitor(number, f"Skater {number}", "NED", Sex.MEN, is_team=team)
    return Start(number, who, number, pair, lane, place, **other)


def seen(
    *starts: Start, discipline: Discipline = Discipline.INDIVIDUAL, not_drawn: tuple[Entry, ...] = ()
) -> StartListView:
    race = Race(1, 1, 8, "1000m Men", discipline, Sex.MEN, 1000)
    return StartListView(WORLD_CUP, race, starts, not_drawn=not_drawn)


def rows(view: StartListView, marked: int | None = None) -> list[str]:
    """Pair, lane or side, colour, name and state."""
    sheet = start_order.sheet(view, start_order.lines(view), marked)
    keys = ("pair", "lane", "side", "armband", "name", "state")
    at = [sheet.column(key) for key in keys]
    return [" ".join(text for column in at if (text := row[column])) for row in sheet.texts()]


def test_every_pair_has_both_lanes_and_pairs_without_anybody_are_there():
    view = seen(starting(1, 1, OUTER), starting(2, 3, INNER), starting(3, 3, OUTER))
    assert rows(view) == [
        "1 In white empty", "1 Out red Skater 1", "2 In white empty", "2 Out red empty", "3 In white Skater 2",
        "3 Out red Skater 3",
    ]  # fmt: skip
    free = [line.free for line in start_order.lines(view)]
    assert free == [Place(1, INNER), None, Place(2, INNER), Place(2, OUTER), None, None]


def test_a_quartet_has_four_places():
    view = seen(starting(1, 1, INNER), starting(2, 1, OUTER), starting(3, 1, OUTER, 2))
    assert start_order.quartets(view)
    assert rows(view) == [
        "1 In white Skater 1", "1 Out red Skater 2", "1 In yellow empty", "1 Out blue Skater 3",
    ]  # fmt: skip


def test_who_withdrew_keeps_the_line_and_the_lane_can_be_taken():
    gone = starting(1, 1, INNER, withdrawn=True)
    (line, _other) = start_order.lines(seen(gone, starting(2, 1, OUTER)))
    assert (line.start, line.free) == (gone, Place(1, INNER))
    view = seen(gone, starting(2, 1, OUTER), starting(3, 1, INNER))
    assert rows(view) == ["1 In white Skater 3", "1 In white Skater 1 WDR", "1 Out red Skater 2"]
    assert [line.free for line in start_order.lines(view)] == [None, None, None]


def test_two_in_one_lane_and_somebody_without_a_lane_are_all_listed():
    view = seen(starting(1, 1, INNER), starting(2, 1, INNER), starting(3, 1), starting(4, None))
    assert rows(view) == [
        "Skater 4", "1 In white Skater 1", "1 In white Skater 2", "1 Out red empty", "1 Skater 3",
    ]  # fmt: skip


def test_teams_have_straights_and_a_race_without_one_is_an_empty_row():
    view = seen(
        starting(1, 1, side="Finish"),
        starting(2, 1, side="Crossing"),
        starting(3, 3, side="Crossing"),
        discipline=Discipline.TEAM_PURSUIT,
    )
    assert rows(view) == [
        "1 Finish Skater 1", "1 Crossing Skater 2", "2 Finish empty", "2 Crossing empty", "3 Finish empty",
        "3 Crossing Skater 3",
    ]  # fmt: skip
    without = seen(starting(1, 2), discipline=Discipline.TEAM_PURSUIT)
    assert rows(without) == ["1 empty", "2 Skater 1"]
    assert start_order.lines(without)[0].free == Place(1)


@pytest.mark.parametrize(
    ("attempt", "state"),
    [
        (Attempt(1, Status.OK, RaceTime.parse("1:08.50")), "1:08.50"),
        (Attempt(1, Status.DNF), "DNF"),
        (Attempt(1), ""),
    ],
)
def test_a_result_is_shown_as_what_keeps_somebody_in_place(attempt: Attempt, state: str):
    view = seen(starting(1, 1, INNER, attempts=(attempt,)), starting(2, 1, OUTER))
    assert rows(view)[0] == f"1 In white Skater 1 {state}".strip()


def test_who_was_not_drawn_stands_below_and_the_marked_row_says_so():
    entry = Entry(5, 1, Competitor(9, "Skater 9", "JPN", Sex.MEN), 9)
    view = seen(starting(1, 1, INNER), starting(2, 1, OUTER), not_drawn=(entry,))
    assert rows(view)[-1] == "Skater 9 not drawn"
    below = start_order.lines(view)[-1]
    assert rows(view, below.key)[-1] == "Skater 9 marked"
    assert len({line.key for line in start_order.lines(view)}) == 3


def test_the_columns_are_those_of_the_race():
    def printed(view: StartListView) -> list[str]:
        sheet = start_order.sheet(view, start_order.lines(view), None)
        return [sheet.columns[at].key for at in sheet.printed()]

    assert printed(seen(starting(1, 1, INNER))) == ["pair", "lane", "bib", "name", "nation", "state"]
    assert "armband" in printed(seen(starting(1, 1, INNER, 2)))
    assert printed(seen(starting(1, None), discipline=Discipline.MASS_START)) == ["bib", "name", "nation", "state"]
    teams = seen(starting(1, 1, side="Finish"), discipline=Discipline.TEAM_SPRINT)
    assert printed(teams) == ["pair", "side", "bib", "name", "nation", "state"]
