"""The draw on paper: the field in its order, the pairs, the rule in words and the seed."""

from dataclasses import replace

import pytest

from skatedesk.domain.draw import Candidate, Draw, draw, draw_by
from skatedesk.domain.draw_terms import DrawKind, terms_of
from skatedesk.domain.races import Competition, Discipline, Lane, Race
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.draw_protocol import Protocol, draw_list, field_list, kind_words, rule_in_words
from skatedesk.sheets.sheet import Sheet
from tests.domain import mass_start, race, rules, skater

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
TEAMS = race(None, discipline=Discipline.TEAM_PURSUIT)
SEED = "17205913"


def field(size: int) -> list[Candidate]:
    lanes = (Lane.INNER, Lane.OUTER)
    return [
        Candidate(rank, f"Skater {rank}", "NED", rank, 60 - rank, RaceTime(34_000 + rank * 10), lanes[rank % 2])
        for rank in range(1, size + 1)
    ]


def made(kind: DrawKind, of: Race, size: int = 8) -> Draw:
    return draw(kind, field(size), rules(), of, SEED)


def protocol(one: Draw, of: Race, source: str = "") -> Protocol:
    people = {who.entry_id: skater(who.name, key=f"M{who.entry_id}") for who in one.candidates}
    return Protocol(CUP, of, one, people, source)


def shown(of: Sheet, *keys: str) -> list[tuple[str, ...]]:
    return [tuple(texts[of.column(key)] for key in keys) for texts in of.texts()]


def titles(of: Sheet) -> list[str]:
    return [of.columns[index].title for index in of.printed()]


def test_the_field_stands_in_the_order_it_was_drawn_by():
    of = field_list(protocol(made(DrawKind.WORLD_CUP_A, race()), race(), "the ranking of the cup"))
    assert titles(of) == ["Order", "Name", "Nation", "Rank", "Points", "Season best"]
    assert shown(of, "order", "name", "rank", "points", "best", "skater_key")[:2] == [
        ("1", "Skater 1", "1", "59", "34.01", "M1"),
        ("2", "Skater 2", "2", "58", "34.02", "M2"),
    ]
    assert of.heading.list_name == "Field of the draw"
    assert of.remarks == ("The order comes from the ranking of the cup.",)
    assert field_list(protocol(made(DrawKind.FREE, race()), race())).remarks == ()


def test_the_pairs_stand_with_lane_armband_and_order():
    one = made(DrawKind.WORLD_CUP_A, race(), 9)
    of = draw_list(protocol(one, race()))
    assert titles(of) == ["Pair", "Lane", "Armband", "Order", "Name", "Nation", "Rank", "Points", "Season best"]
    assert len(of.rows) == 9
    assert shown(of, "pair", "order") == [(str(start.pair), str(start.entry_id)) for start in one.starts]
    assert {pair[:2] for pair in shown(of, "lane", "armband")} <= {("In", "white"), ("Out", "red")}
    assert [row.group for row in of.rows][:3] == [1, 2, 2]
    assert of.remarks == (
        "The field is put in order by rank, points, season best; equals are parted by lot.",
        "The best 6 are drawn among themselves for the last places.",
        "All others meet in this order, the best last.",
        "The best draw their lanes too; of the others the better one starts in the inner lane.",
        "A number that is not full starts first.",
        "Seed 17205913, recipe 1: the lots come from SHA-256 of 17205913:0, 17205913:1 and so on.",
    )


def test_a_quartet_has_yellow_and_blue():
    of = draw_list(protocol(made(DrawKind.WORLD_CUP_B, race(5000, "B")), race(5000, "B")))
    assert [word for (word,) in shown(of, "armband")][:4] == ["white", "red", "yellow", "blue"]


def test_teams_have_their_straights():
    of = draw_list(protocol(made(DrawKind.TEAMS, TEAMS), TEAMS))
    assert titles(of)[:3] == ["Race", "Straight", "Order"]
    assert shown(of, "pair", "lane")[:2] == [("1", "Finish"), ("1", "Crossing")]
    relay = race(None, "", Discipline.MIXED_RELAY)
    alone = replace(
        terms_of(DrawKind.TEAMS, relay, rules()), places=terms_of(DrawKind.FREE, mass_start(), rules()).places
    )
    assert titles(draw_list(protocol(draw_by(DrawKind.TEAMS, field(4), alone, SEED), relay)))[:2] == ["Race", "Order"]


def test_a_mass_start_has_helmets():
    of = draw_list(protocol(made(DrawKind.MASS_START, mass_start()), mass_start()))
    assert titles(of)[:2] == ["Helmet", "Order"]
    assert [word for (word,) in shown(of, "helmet")] == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert of.remarks[0] == "The helmets are numbered by rank, points, season best; equals are parted by lot."


@pytest.mark.parametrize(
    ("kind", "of", "size", "sentences"),
    [
        (DrawKind.FREE, race(), 8, ["The whole field is drawn by lot.", "The lanes are drawn in every pair."]),
        (
            DrawKind.GROUPS,
            race(1500, ""),
            16,
            [
                "The field is put in order by rank, points, season best; equals are parted by lot.",
                "Groups of 8 by this order are drawn inside themselves, and the best group starts last.",
                "The lanes are drawn in every pair.",
            ],
        ),
        (
            DrawKind.WORLD_CUP_B,
            race(5000, "B"),
            8,
            [
                "The field is put in order by points, season best; equals are parted by lot.",
                "They meet in this order, the best last.",
                "Four start under one number, and their lanes are drawn.",
            ],
        ),
        (
            DrawKind.STANDING,
            race(1500, ""),
            8,
            [
                "The field is put in order by rank, points, season best; equals are parted by lot.",
                "They meet in this order, the best last.",
                "The better one of each pair starts in the inner lane.",
            ],
        ),
        (
            DrawKind.TEAMS,
            TEAMS,
            8,
            [
                "The field is put in order by rank, points, season best; equals are parted by lot.",
                "The best 4 are drawn among themselves for the last places.",
                "All others meet in this order, the best last.",
                "The best draw their straights too; of the others the better team starts on the finish straight.",
            ],
        ),
    ],
)
def test_the_rule_is_said_in_words(kind: DrawKind, of: Race, size: int, sentences: list[str]):
    assert list(rule_in_words(made(kind, of, size))) == sentences


def test_a_second_run_names_who_keeps_the_lane():
    inner = [replace(who, lane=Lane.INNER if who.entry_id < 4 else Lane.OUTER) for who in field(4)]
    one = draw(DrawKind.SWAP, inner, rules(), race(run=2), SEED)
    of = draw_list(protocol(one, race(run=2)))
    assert "First run" in titles(of)
    (same,) = one.same_lane()
    assert f"In the same lane as in the first run, for want of others: {same.name}." in of.remarks
    assert "Everybody starts in the other lane than in the first run." not in of.remarks
    assert "A number that is not full starts first." not in of.remarks


def test_where_nations_are_kept_apart_the_rule_says_so():
    terms = replace(terms_of(DrawKind.FREE, race(), rules()), same_nation=False, single="last")
    sentences = rule_in_words(draw_by(DrawKind.FREE, field(5), terms, SEED))
    assert "Where lots decide, no two of one nation meet if that can be." in sentences
    assert "A number that is not full starts last." in sentences


def test_every_kind_has_a_name():
    words = kind_words()
    assert set(words) == set(DrawKind)
    assert len(set(words.values())) == len(DrawKind)
