"""Semi-finals and final of a mass start."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain import mass_start_rounds as rounds
from skatedesk.domain.points import result_list
from tests.domain import mass_start, race, rules, skater, start


def result(name: str, rank: int):
    """The line of a semi-final in which as many came in before."""
    others = [start(f"7:{40 + place}.00", laps=16) for place in range(rank - 1)]
    lines = result_list(mass_start(run=1), [*others, start("7:59.00", name, laps=16)], rules(), pays=False)
    return lines[-1]


def test_two_of_a_nation_skate_in_different_semi_finals():
    ranked = [
        skater(f"{nation}{number}", nation=nation) for number in (1, 2) for nation in ("NED", "USA", "ITA", "JPN")
    ]
    first, second = rounds.semifinals(ranked, 2)
    assert sorted(one.nation for one in first) == sorted(one.nation for one in second) == ["ITA", "JPN", "NED", "USA"]
    assert "NED1" in {one.name for one in first}
    assert "USA1" in {one.name for one in second}


@given(st.lists(st.sampled_from(["NED", "USA", "ITA", "JPN", "KOR", "CAN", "BEL"]), max_size=24), st.integers(2, 3))
def test_semi_finals_are_even_whole_and_keep_nations_apart(nations: list[str], heats: int):
    ranked = [skater(f"{place}", nation=nation) for place, nation in enumerate(nations)]
    fields = rounds.semifinals(ranked, heats)
    assert len(fields) == heats
    assert sorted(one.id for field in fields for one in field) == sorted(one.id for one in ranked)
    sizes = [len(field) for field in fields]
    assert max(sizes) - min(sizes) <= 1
    for nation, count in Counter(nations).items():
        of_nation = [sum(one.nation == nation for one in field) for field in fields]
        assert max(of_nation) <= -(-count // heats)


def test_the_first_ones_go_on_with_all_who_share_the_last_place():
    starts = [start("7:42.000", "one"), start("7:43.000", "two"), start("7:43.000", "too"), start("7:44.000", "four")]
    lines = result_list(mass_start(run=1), [*starts, start("DNF")], rules(), pays=False)
    assert [line.start.competitor.name for line in rounds.advancing(lines, 2)] == ["one", "too", "two"]
    assert len(rounds.advancing(lines, 8)) == 4


def test_helmets_of_the_final_go_from_one_semi_final_to_the_other():
    heats = [[result(f"{letter}{rank}", rank) for rank in range(1, 5)] for letter in "ab"]
    order = [line.start.competitor.name for line in rounds.helmet_order(heats)]
    assert order == ["a1", "b1", "a2", "b2", "a3", "b3", "a4", "b4"]
    shorter = [line.start.competitor.name for line in rounds.helmet_order([heats[0], heats[1][:1]])]
    assert shorter == ["a1", "b1", "a2", "a3", "a4"]


def test_only_the_runs_of_a_mass_start_are_semi_finals_and_they_pay_nothing():
    assert rounds.is_semifinal(mass_start(run=2))
    assert not rounds.is_semifinal(mass_start())
    assert not rounds.is_semifinal(race(500, run=2))
    starts = [start("7:42.51", laps=16)]
    assert result_list(mass_start(run=1), starts, rules(), pays=True)[0].points is None
    assert result_list(mass_start(), starts, rules(), pays=True)[0].points == 60
