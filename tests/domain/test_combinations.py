"""Which distances are added up."""

from dataclasses import replace
from datetime import date

import pytest

from skatedesk.domain.combinations import Combination, combination_of, names, slots
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from tests.domain import mass_start, race, rules

CLUB = Competition(1, 1, "2025/26", "Club", "Meet")
MEN, WOMEN = Sex.MEN, Sex.WOMEN


def programme(*metres: int, sex: Sex = MEN, division: str = "", **other) -> list[Race]:
    """One race after the other over these distances."""
    return [
        replace(race(one, division, sex=sex, number=number, **other), id=number)
        for number, one in enumerate(metres, start=1)
    ]


def championship(name: str) -> Competition:
    return replace(CLUB, series="ISU Championships", event=name)


def of(competition: Competition, races: list[Race], sex: Sex = MEN, kind: str | None = None) -> Combination | None:
    return combination_of(competition, races, sex, rules(), kind)


@pytest.mark.parametrize(
    ("sex", "metres", "name"),
    [
        (MEN, (500, 5000, 1500, 10_000), "allround"),
        (MEN, (10_000, 1500, 500, 5000), "allround"),
        (WOMEN, (500, 3000, 1500, 5000), "allround"),
        (MEN, (500, 3000, 1500, 5000), "small allround"),
        (WOMEN, (500, 1500, 1000, 3000), "mini"),
        (MEN, (500, 1000, 500, 1000), "sprint"),
        (MEN, (500, 1000), None),
        (MEN, (500, 1000, 1500, 5000), None),
        (MEN, (), None),
    ],
)
def test_without_a_championship_it_follows_from_what_is_skated(sex: Sex, metres: tuple[int, ...], name: str | None):
    found = of(CLUB, programme(*metres, sex=sex), sex)
    assert (found and found.name) == name


def test_the_other_sex_and_races_in_laps_do_not_matter():
    races = [*programme(500, 5000, 1500, 10_000), *programme(500, 3000, sex=WOMEN), mass_start("")]
    found = of(CLUB, races)
    assert found is not None
    assert found.name == "allround"
    assert of(CLUB, races, WOMEN) is None


def test_divisions_of_one_distance_are_skated_once():
    races = [*programme(500, 5000, 1500, 10_000, division="A"), *programme(500, 5000, division="B")]
    found = of(CLUB, races)
    assert found is not None
    first, second, *_rest = slots(found, races, MEN)
    assert [(one.metres, one.division) for one in (*first.races, *second.races)] == [
        (500, "A"), (500, "B"), (5000, "A"), (5000, "B"),
    ]  # fmt: skip


def test_a_championship_has_its_own():
    allround = of(championship("World Allround Championships 2026"), [])
    assert allround == Combination("allround", (500, 5000, 1500, 10_000), 8, "all")
    juniors = of(championship("World Junior Championships 2026"), [], WOMEN)
    assert juniors is not None
    assert juniors.metres == (500, 1500, 1000, 3000)
    assert of(championship("European Championships 2026"), programme(500, 1000, 500, 1000)) is None


def test_a_weekend_of_the_cup_has_none_but_one_may_be_named():
    cup = replace(CLUB, series="ISU World Cup Speed Skating")
    races = programme(500, 1000, 500, 1000, division="A")
    assert of(cup, races) is None
    named = of(cup, races, kind=" Sprint ")
    assert named is not None
    assert named.metres == (500, 1000, 500, 1000)


def test_the_name_of_the_kind_means_the_championship_that_is_held():
    held = championship("World Allround Championships 2026")
    assert of(held, [], kind="allround") == of(held, [])
    plain = of(CLUB, [], kind="allround")
    assert plain is not None
    assert plain.last_distance_best == 0


def test_an_unknown_name_is_refused_with_those_there_are():
    with pytest.raises(RuleError, match=r"There is no combination “marathon”\. The combinations are: allround, small"):
        of(CLUB, [], kind="marathon")
    assert {"allround", "sprint", "World Sprint Championships", "KNSB Pupil E"} <= set(names(MEN, rules()))


def test_distances_are_in_the_order_skated_and_those_to_come_behind():
    combination = Combination("allround", (500, 5000, 1500, 10_000))
    long, short = replace(race(10_000, ""), number=1, day=date(2012, 1, 8)), replace(race(500, ""), number=9)
    short = replace(short, day=date(2012, 1, 7))
    assert [slot.metres for slot in slots(combination, [long, short], MEN)] == [500, 10_000, 5000, 1500]
    assert [slot.metres for slot in slots(combination, [], MEN)] == [500, 5000, 1500, 10_000]


def test_the_second_run_is_the_second_of_its_distance():
    second, first = replace(race(500, "", run=2), number=1), replace(race(500, "", run=1), number=5)
    found = slots(Combination("sprint", (500, 1000, 500, 1000)), [second, first], MEN)
    assert [slot.races for slot in found] == [(first,), (), (second,), ()]


def test_two_combinations_of_one_weekend_are_told_apart_by_the_titles():
    sprint = programme(500, 1000, 500, 1000, title="Sprint")
    allround = programme(500, 5000, 1500, 10_000, title="Allround")
    for name, own in (("sprint", sprint), ("allround", allround)):
        found = of(CLUB, [], kind=name)
        assert found is not None
        chosen = [slot.races[0].title for slot in slots(found, [*sprint, *allround], MEN)]
        assert chosen == [one.title for one in own]


def test_a_classification_by_points_takes_all_races_of_its_kind():
    trials = of(championship("US Mass Start Trials 2026"), [])
    assert trials is not None
    assert (trials.by_points, trials.best_n, trials.points[:3]) == (True, 3, (60, 54, 48))
    races = [mass_start("", number=number) for number in (3, 1, 2)]
    found = slots(trials, [*races, *programme(500), mass_start("", sex=WOMEN)], MEN)
    assert [(slot.metres, slot.races[0].number) for slot in found] == [(None, 1), (None, 2), (None, 3)]
    assert all(slot.races[0].discipline is Discipline.MASS_START for slot in found)
