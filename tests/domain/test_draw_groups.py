"""Who is drawn apart is told before the draw, and every draw keeps to it."""

from dataclasses import replace

import pytest

from skatedesk.domain.draw import Candidate, draw_by
from skatedesk.domain.draw_groups import Chance, Group, groups
from skatedesk.domain.draw_terms import DrawKind, terms_of
from skatedesk.domain.races import Discipline, Lane, Race
from tests.domain import mass_start, race, rules

TEAMS = race(None, discipline=Discipline.TEAM_PURSUIT)


def field(size: int) -> list[Candidate]:
    return [
        Candidate(place, f"Skater {place:02}", "NED", rank=place, points=100 - place, lane=tuple(Lane)[place % 2])
        for place in range(1, size + 1)
    ]


def found(kind: DrawKind, of: Race, size: int) -> list[tuple[int, int, Chance, int, int]]:
    told = groups(kind, terms_of(kind, of, rules()), size)
    return [(one.first, one.last, one.chance, one.lowest, one.highest) for one in told]


def test_the_six_best_of_division_a_come_to_the_last_three_pairs_and_the_last_one_starts_alone():
    assert found(DrawKind.WORLD_CUP_A, race(), 9) == [
        (1, 6, Chance.SOME_NUMBERS, 3, 5),
        (7, 8, Chance.NOTHING, 2, 2),
        (9, 9, Chance.NOTHING, 1, 1),
    ]


def test_quartets_are_filled_from_the_last_one_on():
    assert found(DrawKind.WORLD_CUP_B, race(5000, "B"), 7) == [
        (1, 4, Chance.NOTHING, 2, 2),
        (5, 7, Chance.NOTHING, 1, 1),
    ]


def test_the_best_teams_are_drawn_for_the_last_races():
    assert found(DrawKind.TEAMS, TEAMS, 8) == [
        (1, 4, Chance.SOME_NUMBERS, 3, 4),
        (5, 6, Chance.NOTHING, 2, 2),
        (7, 8, Chance.NOTHING, 1, 1),
    ]


@pytest.mark.parametrize(
    ("kind", "of", "group"),
    [
        (DrawKind.FREE, race(), Group(1, 5, Chance.ALL_NUMBERS)),
        (DrawKind.FREE, mass_start(), Group(1, 5, Chance.ALL_NUMBERS)),
        (DrawKind.SWAP, race(run=2), Group(1, 5, Chance.OTHER_LANE)),
    ],
)
def test_where_all_is_open_the_field_is_one_group(kind: DrawKind, of: Race, group: Group):
    assert groups(kind, terms_of(kind, of, rules()), 5) == (group,)


def test_the_helmets_of_a_mass_start_follow_the_order():
    assert found(DrawKind.MASS_START, mass_start(), 2) == [(1, 1, Chance.HELMET, 1, 1), (2, 2, Chance.HELMET, 2, 2)]


def test_nobody_to_draw_forms_no_group():
    assert groups(DrawKind.FREE, terms_of(DrawKind.FREE, race(), rules()), 0) == ()


@pytest.mark.parametrize(
    ("kind", "of"),
    [
        (DrawKind.WORLD_CUP_A, race(1000)),
        (DrawKind.WORLD_CUP_B, race(1000, "B")),
        (DrawKind.WORLD_CUP_B, race(5000, "B")),
        (DrawKind.GROUPS, race(1500, "")),
        (DrawKind.STANDING, race(1500, "")),
        (DrawKind.TEAMS, TEAMS),
    ],
)
@pytest.mark.parametrize("single", ["first", "last"])
def test_every_draw_keeps_everybody_inside_the_numbers_told_before(kind: DrawKind, of: Race, single: str):
    terms = replace(terms_of(kind, of, rules()), single=single)
    for size in (1, 2, 3, 7, 8, 20, 35):
        told = groups(kind, terms, size)
        assert [(one.first, one.last) for one in told][-1][1] == size
        for seed in ("1", "2", "3"):
            made = draw_by(kind, field(size), terms, seed)
            order = {one.entry_id: place for place, one in enumerate(made.candidates, start=1)}
            for start in made.starts:
                group = next(one for one in told if one.first <= order[start.entry_id] <= one.last)
                inside = group.chance is Chance.ALL_NUMBERS or group.lowest <= (start.pair or 0) <= group.highest
                assert inside, (size, seed, start)
