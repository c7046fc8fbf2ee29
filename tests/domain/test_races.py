"""Armbands, kinds of race, and names as lists print them."""

import pytest

from skatedesk.domain.people import printed_name, richer_spelling, short_name
from skatedesk.domain.races import Armband, Discipline, Lane, armband


@pytest.mark.parametrize(
    ("lane", "place", "colour"),
    [
        (Lane.INNER, 1, Armband.WHITE),
        (Lane.OUTER, 1, Armband.RED),
        (Lane.INNER, 2, Armband.YELLOW),
        (Lane.OUTER, 2, Armband.BLUE),
    ],
)
def test_the_armband_tells_lane_and_place_of_a_quartet(lane: Lane, place: int, colour: Armband):
    assert armband(lane, place) is colour


def test_which_races_are_skated_by_teams():
    teams = {Discipline.TEAM_PURSUIT, Discipline.TEAM_SPRINT, Discipline.MIXED_RELAY}
    assert {discipline for discipline in Discipline if discipline.is_team} == teams


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [
        ("Jordan", "Stolz", "Jordan STOLZ"),
        ("Kai", "in 't Veld", "Kai IN 'T VELD"),
        ("Roger", "Großmann", "Roger GROßMANN"),
        ("Metoděj", "Jílek", "Metoděj JÍLEK"),
        ("Peder", "ØSTERØY", "Peder ØSTERØY"),
        ("", "Odor", "ODOR"),
        ("美帆", "高木", "美帆 高木"),
    ],
)
def test_names_are_printed_with_the_family_name_in_capitals(given: str, family: str, name: str):
    assert printed_name(given, family) == name


@pytest.mark.parametrize(
    ("known", "other", "kept"),
    [
        ("Damian ZUREK", "Damian ŻUREK", "Damian ŻUREK"),
        ("Damian ŻUREK", "Damian ZUREK", "Damian ŻUREK"),
        ("Andzelika WÓJCIK", "Andżelika WÓJCIK", "Andżelika WÓJCIK"),
        ("Connor HOWE", "Connor Howe", "Connor HOWE"),
    ],
)
def test_of_two_spellings_the_one_with_the_letters_of_its_language_is_kept(known: str, other: str, kept: str):
    assert richer_spelling(known, other) == kept


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Antoine GÉLINAS-BEAULIEU", "A. GÉLINAS-BEAULIEU"),
        ("Didrik Eng STRAND", "D. E. STRAND"),
        ("Hallgeir HOLMEFJORD LORENTZEN", "H. HOLMEFJORD LORENTZEN"),
        ("Damian ŻUREK", "D. ŻUREK"),
        ("Joey MANTIA SR", "J. MANTIA SR"),
        ("高木 美帆", "高木 美帆"),
        ("NORWAY 1", "NORWAY 1"),
        ("Norway", "Norway"),
        ("", ""),
    ],
)
def test_where_there_is_little_room_given_names_are_initials(name: str, short: str):
    assert short_name(name) == short
