"""What can be won where a competition is held."""

import pytest

from skatedesk.domain.races import Competition
from skatedesk.domain.records import mark_named
from skatedesk.services import venues
from tests.domain import rules

CUP = "ISU World Cup Speed Skating"


def held(series: str, venue: str = "", city: str = "") -> Competition:
    return Competition(1, 1, "2025/26", series, f"{series} 2026", venue, city)


def test_a_world_cup_has_no_championship_record():
    ground = venues.ground_of(held(CUP, "Thialf", "Heerenveen"), rules())
    assert (ground.tracks, ground.championships, ground.olympic, ground.lowland) == (
        {"thialf"},
        frozenset(),
        False,
        True,
    )


def test_the_games_are_a_championship_of_every_fourth_year():
    ground = venues.ground_of(held("Olympic Winter Games", city="Milano"), rules())
    assert (ground.olympic, ground.championships) == (True, {"olympic winter games"})


@pytest.mark.parametrize(("city", "lowland"), [("Calgary", False), ("Salt Lake City", False), ("Inzell", True)])
def test_a_lowland_record_needs_a_low_rink(city: str, lowland: bool):
    assert venues.ground_of(held(CUP, city=city), rules()).lowland is lowland


def test_a_rink_nobody_knows_keeps_its_own_name_and_no_height():
    unknown = held(CUP, "Eisbahn", "Dorf")
    ground = venues.ground_of(unknown, rules())
    assert (ground.tracks, ground.lowland, venues.track_of(unknown)) == ({"eisbahn", "dorf"}, False, "Eisbahn")


@pytest.mark.parametrize(
    ("mark", "scope", "key"),
    [
        ("TR", "Ice Ribbon", "national speed skating oval"),
        ("TR", "Eisbahn", "eisbahn"),
        ("CR", "World Sprint Championships 2024", "world sprint championships"),
        ("NR", " ned ", "NED"),
        ("WR", "anything", ""),
    ],
)
def test_one_scope_has_many_spellings(mark: str, scope: str, key: str):
    assert venues.scope_key(mark_named(venues.marks(rules()), mark), scope) == key
