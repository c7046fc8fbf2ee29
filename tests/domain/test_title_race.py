"""Who can still win a cup."""

import msgspec
import pytest

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.standings import CupRace, RaceResults, Standing, in_progress, standing
from skatedesk.domain.title_race import Need, TitleRace, tables_left, title_race
from skatedesk.domain.title_words import headline, of_chance, of_leader
from tests.domain import older_seasons, race, rules, skater, start

CUP = rules().cup("M 500")
TABLE = rules().points_table(CUP.discipline, "A", CUP.sex, 500)


def table_of(**points: tuple[int, ...]) -> Standing:
    """A standing of these points, race by race."""
    people = {name: skater(name) for name in points}
    count = max(len(won) for won in points.values())
    races = [
        RaceResults(at + 1, race(500), tuple(ranked(people[name], won[at]) for name, won in points.items() if won[at]))
        for at in range(count)
    ]
    return standing(CUP, races, rules())


def ranked(who: Competitor, points: int) -> Result:
    return Result(start("34.00", competitor=who), Status.OK, 1, None, None, points)


def chances(table: Standing, left: int = 1) -> TitleRace:
    return title_race(table, rules(), (), [TABLE] * left)


def able(found: TitleRace) -> list[str]:
    return [chance.line.competitor.name for chance in found.able]


def test_who_is_too_far_behind_can_no_longer_win():
    found = chances(table_of(Ann=(60, 60, 60), Bea=(54, 54, 54), Cas=(48, 48, 21)))
    assert able(found) == ["Ann", "Bea"]
    assert [chance.most for chance in found.chances] == [240, 222, 177]
    assert (found.left, found.winners, found.outsiders) == (1, (), False)


def test_the_cup_is_won_before_the_last_race():
    found = chances(table_of(Ann=(60, 60, 60), Bea=(43, 40, 36)))
    assert able(found) == ["Ann"]
    assert headline(found) == "Ann has won the cup, with 1 race left."


def test_an_equal_total_goes_by_the_count_back():
    """Bea would have Ann's 162 points, with a win that Ann has not; but never more wins than Ann's two."""
    assert able(chances(table_of(Ann=(54, 54, 54), Bea=(54, 48, 0)))) == ["Ann", "Bea"]
    assert able(chances(table_of(Ann=(60, 60, 54), Bea=(54, 54, 6)))) == ["Ann"]


def test_what_is_needed_in_the_last_race():
    found = chances(table_of(Stolz=(60, 43, 48, 60), Zurek=(54, 38, 43, 54)))
    leader, second = found.chances
    assert (leader.behind, second.behind, found.sure_rank) == (0, 22, 5)
    assert second.needs == (Need(1, 7), Need(2, 10), Need(3, 16))
    assert of_leader(found) == "wins with rank 5 or better in the last race, whatever the others do."
    assert of_chance(second, "Stolz", 1) == (
        "at most 249 points; needs 23 more than Stolz in the last race: 1st while Stolz is 7th or worse; 2nd while"
        " Stolz is 10th or worse; 3rd while Stolz is 16th or worse."
    )


def test_a_rank_before_the_leader_is_enough_for_who_is_level():
    found = chances(table_of(Ann=(60, 54), Bea=(54, 60)))
    assert found.chances[1].needs == (Need(1, None), Need(2, 3), Need(3, 4))
    assert of_chance(found.chances[1], "Ann", 1) == "level with Ann; at most 174 points."
    assert of_leader(found) == "wins by winning the last race, whatever the others do."


def test_over_several_races_only_the_gap_is_told():
    found = chances(table_of(Ann=(60, 60), Bea=(54, 54)), left=3)
    assert found.chances[1].needs == ()
    assert of_chance(found.chances[1], "Ann", 3) == "at most 288 points; needs 13 more than Ann over the 3 races."
    assert found.to_be_sure == 288 - 120 + 1
    assert of_leader(found) == "needs 169 points more to win whatever the others do."
    assert headline(found) == "3 races left, 2 can still win."


def test_somebody_without_points_can_win_early_in_the_season():
    assert chances(table_of(Ann=(60,)), left=2).outsiders
    assert not chances(table_of(Ann=(60, 60, 60)), left=1).outsiders


def test_after_the_last_race_the_first_has_won_or_the_first_have():
    assert headline(chances(table_of(Ann=(60,), Bea=(54,)), left=0)) == "Ann has won the cup."
    both = chances(table_of(Ann=(60,), Bea=(60,)), left=0)
    assert headline(both) == "Ann, Bea have won the cup together."
    assert headline(title_race(table_of_nobody(), rules(), (), [TABLE])) == "Nobody has points in this cup yet."


def table_of_nobody() -> Standing:
    return standing(CUP, [], rules())


def test_a_race_under_way_takes_nothing_for_granted():
    """Ann leads it with 60, but four are still to skate and may take that from her."""
    ann, bea, cas = skater("Ann"), skater("Bea"), skater("Cas")
    first = RaceResults(1, race(500), (ranked(ann, 60), ranked(bea, 54), ranked(cas, 48)))
    waiting = Result(start(competitor=bea), Status.NONE)
    second = RaceResults(2, race(500), (ranked(ann, 60), ranked(cas, 54), waiting))
    table = standing(CUP, [first, second], rules())
    under_way = in_progress([first, second])
    assert under_way == {CupRace(2, 1, 500)}
    found = title_race(table, rules(), under_way, [TABLE])
    assert able(found) == ["Ann", "Cas", "Bea"]
    assert {chance.line.competitor.name: chance.most for chance in found.chances} == {
        "Ann": 120,
        "Bea": 114,
        "Cas": 102,
    }


def test_only_the_best_races_count_in_what_can_be_reached():
    best_two = msgspec.structs.replace(rules(), best_n=2)
    people = {name: skater(name) for name in ("Ann", "Bea")}
    won = {"Ann": (60, 60, 60), "Bea": (54, 54, 54)}
    races = [RaceResults(at + 1, race(500), tuple(ranked(people[one], won[one][at]) for one in won)) for at in range(3)]
    table = standing(CUP, races, best_two)
    found = title_race(table, best_two, (), [TABLE])
    assert [chance.most for chance in found.chances] == [120, 114]
    assert [line.competitor.name for line in found.winners] == ["Ann"]


@pytest.mark.parametrize(("unknown", "first", "last"), [(1, 120, 120), (3, 60, 120)])
def test_the_last_race_left_is_the_doubled_final(unknown: int, first: int, last: int):
    tables = tables_left(CUP, older_seasons.doubled_final(), (), unknown)
    assert len(tables) == unknown
    assert (tables[0][0], tables[-1][0]) == (first, last)


def test_a_final_of_the_programme_is_not_counted_twice():
    tables = tables_left(CUP, older_seasons.doubled_final(), [CupRace(5, 1, 500), CupRace(6, 1, 500)], 0)
    assert [table[0] for table in tables] == [60, 120]


def test_one_division_may_have_no_field():
    full = RaceResults(1, race(500), (ranked(skater("Ann"), 60),))
    empty = RaceResults(1, race(500, "B"), ())
    later = RaceResults(2, race(500), ())
    assert in_progress([full, empty, later]) == {CupRace(2, 1, 500)}
