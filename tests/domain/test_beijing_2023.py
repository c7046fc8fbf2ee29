"""Obihiro and Beijing 2023, as the press told them: who led the cups.

Printed are the results of Beijing and both 500 m of the men in Obihiro. What Jackson, Goetz and Kim won in Obihiro
is not: assumed is only that Goetz came with 7 to 30 points more than Jackson, without which she could not have led
after Friday although Jackson won, nor Jackson have won the cup.
"""

import pytest

from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Sex, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.standings import RaceResults, standing
from tests.domain import race, rules, skater, start

SEASON = rules("isu-2023-24")
JACKSON, GOETZ, KIM = (skater(name, sex=Sex.WOMEN) for name in ("Jackson", "Goetz", "Kim Min-sun"))
TAKAGI, HAN, LI = (skater(name, sex=Sex.WOMEN) for name in ("Takagi", "Han", "Li"))
SHINHAMA, MORISHIGE, MURAKAMI = (skater(name) for name in ("Shinhama", "Morishige", "Murakami"))


def raced(competition: int, metres: int, run: int, times: dict[Competitor, str]) -> RaceResults:
    sex = next(iter(times)).sex
    of = race(metres, run=run, sex=sex)
    starts = [start(time, competitor=who) for who, time in times.items()]
    return RaceResults(competition, of, result_list(of, starts, SEASON, pays=True))


FRIDAY = raced(2, 500, 1, {KIM: "38.00", GOETZ: "37.92", JACKSON: "37.91"})


def printed(entry: RaceResults) -> list[tuple[int | None, str, str, int | None]]:
    return [
        (line.rank, line.start.competitor.name, str(line.behind or ""), line.points) for line in entry.results
    ]  # fmt: skip


def test_the_500_m_of_friday_with_its_gaps():
    assert printed(FRIDAY) == [(1, "Jackson", "", 60), (2, "Goetz", "+0.01", 54), (3, "Kim Min-sun", "+0.09", 48)]


def test_the_1500_m_of_friday_and_goetz_in_eighth_place():
    """Of the places 4 to 7 nothing is printed; the times there are made up."""
    between = {skater(f"Place {place}", sex=Sex.WOMEN): f"1:57.{place}0" for place in range(4, 8)}
    times = {TAKAGI: "1:55.52", HAN: "1:55.92", LI: "1:57.01", **between, GOETZ: "1:58.00"}
    told = printed(raced(2, 1500, 1, times))
    assert told[:3] == [(1, "Takagi", "", 60), (2, "Han", "+0.40", 54), (3, "Li", "+1.49", 48)]
    assert (told[7][:2], told[7][3]) == ((8, "Goetz"), 34)


def in_obihiro(who: Competitor, points: int) -> Result:
    return Result(start("38.00", competitor=who), Status.OK, 1, None, None, points)


@pytest.mark.parametrize("more", [7, 12, 30])
def test_goetz_leads_the_cup_after_friday_although_jackson_won(more: int):
    """By whatever she came with more: one point is left of the 7 that are the least."""
    obihiro = RaceResults(1, race(500, sex=Sex.WOMEN), (in_obihiro(GOETZ, 80 + more), in_obihiro(JACKSON, 80)))
    table = standing(SEASON.cup("W 500"), [obihiro, FRIDAY], SEASON)
    assert [line.competitor for line in table.lines[:2]] == [GOETZ, JACKSON]
    assert table.lines[0].points - table.lines[1].points == more - 6


def test_morishige_and_shinhama_have_114_points_each_after_obihiro():
    """Told as sharing the lead: the same two ranks. By the chain the better time, 34.52, comes first."""
    friday = raced(1, 500, 1, {SHINHAMA: "34.52", MORISHIGE: "34.69", MURAKAMI: "34.82"})
    sunday = raced(1, 500, 2, {MORISHIGE: "34.64", SHINHAMA: "34.69"})
    table = standing(SEASON.cup("M 500"), [friday, sunday], SEASON)
    assert [(line.rank, line.competitor.name, line.points, line.races) for line in table.lines[:2]] == [
        (1, "Shinhama", 114, (60, 54)),
        (2, "Morishige", 114, (54, 60)),
    ]


def test_the_races_of_the_season_are_in_the_rule_file():
    """10 x 500 m, 7 x 1000 m, 6 x 1500 m, 5 long and one longest; 6 mass starts, 3 of each team race, 2 relays."""
    races = {cup.name: cup.races for cup in SEASON.cups}
    assert [races[f"W {cup}"] for cup in ("500", "1000", "1500", "long", "mass start", "team pursuit")] == [
        10, 7, 6, 6, 6, 3,
    ]  # fmt: skip
    assert (races["M team sprint"], races["mixed relay"]) == (3, 2)
