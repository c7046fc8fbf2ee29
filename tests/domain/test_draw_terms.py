import pytest

from skatedesk.domain.draw_terms import DrawKind, Places, kinds_for, terms_of
from skatedesk.domain.races import Discipline, Race, Sex
from tests.domain import mass_start, race, rules

TEAMS = race(None, discipline=Discipline.TEAM_PURSUIT)


def test_the_kinds_of_a_race():
    assert kinds_for(TEAMS) == (DrawKind.TEAMS, DrawKind.FREE)
    assert kinds_for(mass_start()) == (DrawKind.MASS_START, DrawKind.FREE)
    assert DrawKind.SWAP in kinds_for(race(run=2))
    assert DrawKind.SWAP not in kinds_for(race())


@pytest.mark.parametrize(("sex", "metres", "group"), [("M", 10_000, 4), ("M", 5000, 8), ("W", 5000, 4), ("W", 500, 8)])
def test_groups_are_of_eight_and_of_four_in_the_longest_distance(sex: str, metres: int, group: int):
    held = race(metres, "", sex=Sex(sex))
    assert terms_of(DrawKind.GROUPS, held, rules()).group == group


@pytest.mark.parametrize(
    ("kind", "held", "together"),
    [
        (DrawKind.WORLD_CUP_B, race(3000, "B"), 4),
        (DrawKind.WORLD_CUP_B, race(1500, "B"), 2),
        (DrawKind.WORLD_CUP_A, race(3000), 2),
        (DrawKind.FREE, race(3000, ""), 2),
        (DrawKind.TEAMS, TEAMS, 2),
        (DrawKind.TEAMS, race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED), 4),
        (DrawKind.MASS_START, mass_start(), 0),
    ],
)
def test_how_many_start_together(kind: DrawKind, held: Race, together: int):
    assert terms_of(kind, held, rules()).together == together


@pytest.mark.parametrize(
    ("held", "places"),
    [
        (race(), Places.LANES),
        (TEAMS, Places.STRAIGHTS),
        (race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED), Places.LINE),
        (mass_start(), Places.LINE),
    ],
)
def test_what_is_drawn_inside_a_pair(held: Race, places: Places):
    assert terms_of(DrawKind.FREE, held, rules()).places is places


def test_the_free_groups_come_from_the_rule_file():
    assert terms_of(DrawKind.WORLD_CUP_A, race(), rules()).free == 6
    assert terms_of(DrawKind.TEAMS, TEAMS, rules()).free == 4
    assert not terms_of(DrawKind.STANDING, race(), rules()).free
