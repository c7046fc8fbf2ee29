"""Podium places of skaters, and what each of them means."""

import pytest

from skatedesk.domain.medals import MedalCount, Occasion, Place
from skatedesk.domain.podiums import Career, Event, Podiums, nth, podiums, series_of
from skatedesk.domain.races import Competition, Discipline, Sex
from tests.domain import rules, skater
from tests.domain.won import CUP, FIRST, SECOND, won

THOUSAND = Event(Discipline.INDIVIDUAL, 1000)
STOLZ, KOK, NING = (skater(name) for name in ("Jordan STOLZ", "Femke KOK", "Zhongyan NING"))


def count(*occasions: Occasion, asked: tuple[Competition, ...] = (FIRST, SECOND), careers=()) -> Podiums:
    return podiums(occasions, asked, careers, rules())


def told(gold: int, silver: int, bronze: int, event: Event = THOUSAND, series: str = CUP) -> Career:
    """What was told of Stolz."""
    return Career(STOLZ.id, series, event, MedalCount(gold, silver, bronze))


def said(made: Podiums, who) -> list[list[str]]:
    return [[one.words for one in place.milestones] for place in made.places if place.competitor == who]


def test_the_seventh_podium_over_a_distance():
    made = count(won(KOK, STOLZ), careers=[told(4, 1, 1)])
    assert said(made, STOLZ) == [["seventh podium over 1000 m"]]
    (line,) = [line for line in made.lines if line.competitor == STOLZ]
    assert (line.count, line.career) == (MedalCount(0, 1, 0), MedalCount(4, 2, 1))


def test_the_first_individual_medal_of_all_is_said_and_not_the_first_over_the_distance():
    made = count(won(STOLZ, KOK), careers=[told(0, 0, 0)])
    assert said(made, STOLZ) == [["first individual World Cup medal", "first individual World Cup win"]]
    assert said(made, KOK) == [["first individual World Cup medal in this file"]]


def test_a_first_win_after_other_podiums():
    made = count(won(STOLZ), careers=[told(0, 2, 0), told(0, 1, 0, Event(Discipline.INDIVIDUAL, 500))])
    assert said(made, STOLZ) == [["third podium over 1000 m", "first individual World Cup win"]]
    again = count(won(STOLZ), careers=[told(2, 2, 0)])
    assert said(again, STOLZ) == [["fifth podium over 1000 m", "third win over 1000 m"]]


def test_a_distance_nobody_told_of_is_counted_in_the_file_only():
    made = count(won(STOLZ, metres=1500), careers=[told(4, 1, 1)])
    assert said(made, STOLZ) == [["first podium over 1500 m in this file", "first win over 1500 m in this file"]]
    assert [line.career for line in made.lines] == [None]


def test_what_came_before_the_competitions_asked_for_counts_on():
    first, second = won(STOLZ, KOK), won(KOK, STOLZ, competition=SECOND)
    made = count(second, first, asked=(SECOND,))
    assert [place.occasion for place in made.places] == [second, second]
    assert said(made, STOLZ) == [["second podium over 1000 m in this file"]]
    assert said(made, KOK)[0][1] == "first individual World Cup win in this file"
    (line,) = [line for line in made.lines if line.competitor == STOLZ]
    assert (line.count, line.in_file) == (MedalCount(0, 1, 0), MedalCount(1, 1, 0))


def test_a_team_medal_is_one_of_each_skater_but_no_individual_one():
    usa = skater("USA", nation="USA", is_team=True)
    place = Place(1, usa, (STOLZ, NING))
    race = Occasion(FIRST, "Team Pursuit Men", Discipline.TEAM_PURSUIT, Sex.MEN, (place,), number=24, in_cup=True)
    made = count(race, won(KOK, STOLZ, number=25))
    assert said(made, STOLZ) == [
        ["first podium in the team pursuit in this file", "first win in the team pursuit in this file"],
        ["first individual World Cup medal in this file"],
    ]
    assert [place.competitor for place in made.places[:3]] == [usa, STOLZ, NING]
    pursuit = [line for line in made.lines if line.event.discipline is Discipline.TEAM_PURSUIT]
    assert [line.count.gold for line in pursuit] == [1, 1, 1]


def test_series_are_counted_apart_but_the_world_cup_is_one_by_all_of_its_names():
    other = Competition(9, 1, "2025/26", "ISU Championships", "World Sprint Championships 2026")
    old = Competition(8, 3, "2024/25", "ISU Speed Skating World Cup", "World Cup 3")
    made = podiums(
        [won(STOLZ), won(STOLZ, competition=old), won(STOLZ, competition=other, in_cup=False)],
        [FIRST, other], [], rules(),
    )  # fmt: skip
    assert said(made, STOLZ) == [
        [
            "first individual medal, ISU Championships in this file",
            "first individual win, ISU Championships in this file",
        ],
        ["second podium over 1000 m in this file", "second win over 1000 m in this file"],
    ]
    assert series_of("ISU Speed Skating World Cup ", rules()) == CUP
    assert [(line.series, line.in_file.gold) for line in made.lines] == [("ISU Championships", 1), (CUP, 2)]


@pytest.mark.parametrize(("number", "word"), [(1, "first"), (7, "seventh"), (10, "tenth"), (11, "11th"), (22, "22nd")])
def test_numbers_as_a_speaker_counts(number: int, word: str):
    assert nth(number) == word


def test_a_classification_comes_after_the_races_of_its_competition():
    title = won(KOK, STOLZ, number=None, metres=None, title="Sprint Men")
    made = count(title, won(STOLZ, KOK))
    assert [place.occasion.title for place in made.places] == ["1000m Men"] * 2 + ["Sprint Men"] * 2
    assert said(made, STOLZ)[1] == ["first podium in the combination in this file"]
