"""Facts of the result: winner, podium, thousandths, pairs and hosts."""

from collections.abc import Iterable

import pytest

from skatedesk.domain.facts import Fact, Raced
from skatedesk.domain.facts_race import of_hosts, of_pairs, of_result
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Discipline
from tests.domain import mass_start, race, rules, skater, start
from tests.domain.raced import HELD, raced

KOK, JACKSON, YOSHIDA = (
    skater(name, nation=nation) for name, nation in (("Kok", "NED"), ("Jackson", "USA"), ("Yoshida", "JPN"))
)
HOST = skater("Host", nation="GER")


def told(facts: Iterable[Fact]) -> list[str]:
    return [fact.sentence for fact in facts]


def test_the_winner_is_told_with_the_margin_and_the_third_with_the_gap():
    assert told(of_result(raced((KOK, "36.48"), (JACKSON, "36.87"), (YOSHIDA, "36.88")))) == [
        "Kok (NED) won by 0.39: 36.48, ahead of Jackson (USA) with 36.87.",
        "Yoshida (JPN) was third, 0.40 behind, with 36.88.",
    ]


def test_a_win_by_thousandths_is_counted_in_them():
    assert told(of_result(raced((KOK, "36.481"), (JACKSON, "36.484"))))[0] == (
        "Kok (NED) won by 3 thousandths of a second: 36.48(1), ahead of Jackson (USA) with 36.48(4)."
    )
    assert "won by a thousandth of a second" in told(of_result(raced((KOK, "36.481"), (JACKSON, "36.482"))))[0]


def test_a_shared_win_and_shared_places_are_told_as_shared():
    assert told(of_result(raced((KOK, "36.48"), (JACKSON, "36.48"), (YOSHIDA, "36.90")))) == [
        "Jackson (USA) and Kok (NED) share the win in 36.48.",
        "Yoshida (JPN) was third, 0.42 behind, with 36.90.",
    ]
    second = told(of_result(raced((KOK, "36.48"), (JACKSON, "36.90"), (YOSHIDA, "36.90"))))
    assert second[1] == "Jackson (USA) and Yoshida (JPN) share second place, 0.42 behind, with 36.90."


def test_a_single_finisher_has_nobody_to_be_ahead_of():
    assert told(of_result(raced((KOK, "36.48"), (JACKSON, "DNF")))) == ["Kok (NED) won in 36.48."]


def test_where_nobody_finished_there_is_no_winner():
    assert told(of_result(raced((KOK, "DQ"), (JACKSON, "DNS")))) == []


def test_division_b_is_named():
    sentence = told(of_result(raced((KOK, "36.48"), (JACKSON, "36.87"), of=race(division="B"))))[0]
    assert sentence.startswith("Kok (NED) won Division B by 0.39")


def test_the_thousandth_that_gave_a_place_and_the_podium_missed_narrowly_are_told():
    sentences = told(of_result(raced((KOK, "36.48"), (JACKSON, "36.871"), (YOSHIDA, "36.876"), (HOST, "36.90"))))
    assert "Only the thousandth gave Jackson second place: 36.87(1), to the 36.87(6) of Yoshida." in sentences
    assert "Host (GER) missed the podium by 0.03." in sentences
    in_b = raced((KOK, "36.48"), (JACKSON, "36.87"), (YOSHIDA, "36.88"), (HOST, "36.90"), of=race(division="B"))
    assert not any("missed" in sentence for sentence in told(of_result(in_b)))


def test_a_mass_start_goes_by_race_points_and_has_no_gaps():
    run = mass_start()
    starts = [
        start("7:40.00", competitor=KOK, laps=16, sprint_points=(0, 0, 3, 60)),
        start("7:39.00", competitor=JACKSON, laps=16, sprint_points=(0, 0, 0, 40)),
        start("7:41.00", competitor=YOSHIDA, laps=16, sprint_points=(1,)),
    ]
    assert told(of_result(Raced(HELD, run, result_list(run, starts, rules(), pays=True), rules()))) == [
        "Kok (NED) won with 63 race points, ahead of Jackson (USA) with 40.",
        "Yoshida (JPN) was third with 1 race point.",
    ]


@pytest.mark.parametrize(
    ("places", "sentence"),
    [
        (("3i", "3o", "1i"), "Kok and Jackson skated together, in pair 3 of 3."),
        (("1i", "2o", "3i"), "Kok skated in pair 1 of 3, and the time stood to the end."),
        (("3i", "2o", "1i"), None),
    ],
)
def test_who_skated_with_whom_and_a_time_that_stood(places: tuple[str, str, str], sentence: str | None):
    found = raced((KOK, "36.48", places[0]), (JACKSON, "36.87", places[1]), (YOSHIDA, "36.88", places[2]))
    assert told(of_pairs(found)) == ([sentence] if sentence else [])


def test_the_hosts_are_told_by_their_best():
    others = [(skater(f"S{at}", nation="NED"), f"37.0{at}") for at in range(4)]
    assert told(of_hosts(raced((HOST, "36.00"), *others))) == ["A home win for Host."]
    assert told(of_hosts(raced(*others[:1], (HOST, "37.50")))) == ["A home podium for Host."]
    assert told(of_hosts(raced(*others, (HOST, "37.50")))) == ["Best of the host nation: Host (GER), 5th, 0.50 behind."]
    assert told(of_hosts(raced(*others))) == []


def test_the_winning_team_is_told_with_its_skaters():
    team = skater("NETHERLANDS", nation="NED", is_team=True)
    other = skater("JAPAN", nation="JPN", is_team=True)
    run = race(None, discipline=Discipline.TEAM_PURSUIT)
    found = raced((team, "3:40.00"), (other, "3:41.50"), of=run)
    with_names = Raced(HELD, run, found.results, rules(), {found.results[0].start.id: (KOK, JACKSON, YOSHIDA)})
    assert told(of_result(with_names)) == [
        "NETHERLANDS won by 1.50: 3:40.00, ahead of JAPAN with 3:41.50.",
        "For NETHERLANDS skated Kok, Jackson and Yoshida.",
    ]
