"""The mass start: race points, laps, and who was lapped."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain import mass_start as mass
from skatedesk.domain.attempts import Attempt
from skatedesk.domain.errors import RuleError
from skatedesk.domain.mass_start_rounds import advancing
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Competition
from skatedesk.domain.rules import MassStartRace, Sprint
from skatedesk.domain.times import RaceTime
from tests.domain import attempt, mass_start, printed, rules, start

CALGARY = (
    ("GIOVANNINI", "7:42.51", (0, 0, 1, 60), "61"),
    ("CHUNG", "7:42.66", (0, 0, 0, 40), "40"),
    ("HOOLWERF", "7:42.84", (0, 0, 0, 20), "20"),
    ("SWINGS", "7:42.86", (0, 0, 2, 10), "12"),
    ("ODOR", "7:42.976", (0, 0, 0, 6), "6"),
    ("JÍLEK", "8:00.22", (2, 3, 0, 0), "5"),
    ("SIXTH AT THE LINE", "7:42.979", (0, 0, 0, 3), "3"),
    ("ONE SPRINT", "7:52.07", (0, 0, 3, 0), "3"),
    ("TWO POINTS", "7:59.00", (0, 2, 0, 0), "2"),
    ("ONE POINT", "7:57.70", (1, 0, 0, 0), "1"),
    ("MEDARD", "8:07.64", (0, 1, 0, 0), "1"),
    ("LOUBINEAUD", "7:43.61", (), "0"),
    ("LI", "7:43.865", (), "0"),
    ("GÉLINAS-BEAULIEU", "7:43.869", (), "0"),
    ("WEIDEMANN", "7:44.48", (), "0"),
    ("STRAND", "8:24.80", (3, 0, 0, 0), "0"),
    ("FARTHOFER", "8:37.10", (), "0"),
)
"""Calgary, 23 November 2025, men A, shortened to the cases that differ; Strand was lapped after winning a sprint."""


def calgary():
    starts = [
        start(time, name, laps=16, sprint_points=sprints, lapped=name == "STRAND")
        for name, time, sprints, _total in CALGARY
    ]
    return [*starts, start("DQ", "DI STEFANO", laps=16, codes=("T25",))]


def test_calgary_is_ranked_as_the_official_sheet():
    results = result_list(mass_start(), calgary()[::-1], rules(), pays=True)
    assert [line.start.competitor.name for line in results] == [*[case[0] for case in CALGARY], "DI STEFANO"]
    assert [line.rank for line in results] == list(range(1, 19))
    assert [line.points for line in results] == [
        60, 54, 48, 43, 40, 38, 36, 34, 32, 31, 30, 29, 28, 27, 26, 25, 24, None
    ]  # fmt: skip
    assert [str(line.time) for line in results[4:7]] == ["7:42.97(6)", "8:00.22", "7:42.97(9)"]
    assert {line.behind for line in results} == {None}


def test_the_race_points_are_those_of_the_sheet():
    points = [str(mass.race_points(one.attempts[0], 16)) for one in calgary()]
    assert points == [*[case[3] for case in CALGARY], "0"]


@pytest.mark.parametrize(
    ("laps", "lapped", "sprints", "points"),
    [
        (16, False, (1, 0, 0, 60), 61),
        (16, True, (3, 0, 0, 0), 0),
        (15, False, (3, 2, 0, 0), 0),
        (None, False, (3, 0, 0, 10), 13),
        (None, False, (41,), 41),
        (16, False, (), 0),
    ],
)
def test_race_points(laps: int | None, lapped: bool, sprints: tuple[int, ...], points: int):
    assert mass.race_points(attempt("7:42.51", laps=laps, lapped=lapped, sprint_points=sprints), 16) == points


def test_fewer_laps_come_after_all_laps_the_most_first_whatever_was_won():
    starts = [
        start("6:00.00", "twelve", laps=12, sprint_points=(3, 3, 0, 0)),
        start("7:50.00", "full and slow", laps=16),
        start("7:10.00", "fourteen, slower", laps=14),
        start("7:00.00", "fourteen", laps=14, sprint_points=(0, 3, 0, 0)),
        start("7:42.00", "full", laps=16, sprint_points=(0, 0, 0, 60)),
    ]
    results = result_list(mass_start(), starts, rules(), pays=True)
    names = ["full", "full and slow", "fourteen", "fourteen, slower", "twelve"]
    assert [line.start.competitor.name for line in results] == names
    assert [line.points for line in results] == [60, 54, 48, 43, 40]


def test_the_full_distance_is_what_was_skated():
    starts = [start("7:42.00", laps=15, sprint_points=(0, 0, 0, 60)), start("7:43.00", laps=15)]
    assert mass.full_distance(starts) == 15
    assert mass.race_points(starts[0].attempts[0], 15) == 60
    assert mass.full_distance([start("7:42.00")]) == 0
    assert mass.full_distance([]) == 0


def test_who_equals_points_and_thousandth_shares():
    starts = [start("7:42.979", laps=16), start("7:42.979", laps=16), start("7:43.00", laps=16)]
    results = result_list(mass_start("B"), starts, rules(), pays=True)
    assert printed(results) == [
        (1, "7:42.97(9)", "", 20),
        (1, "7:42.97(9)", "", 20),
        (3, "7:43.00", "", 18),
    ]


def test_who_did_not_finish_stands_behind_the_lapped_and_before_the_disqualified():
    outcomes = {"DQ": None, "DNF": 48, "8:37.10": 54, "7:42.51": 60}
    results = result_list(mass_start(), [start(outcome) for outcome in outcomes], rules(), pays=True)
    assert [(line.rank, line.points) for line in results] == [(1, 60), (2, 54), (3, 48), (4, None)]


# --- laps and sprints ----------------------------------------------------------------------------------------


def competition(series: str = "ISU World Cup Speed Skating", event: str = "World Cup #1") -> Competition:
    return Competition(1, 1, "2025/26", series, event)


@pytest.mark.parametrize(
    ("series", "title", "laps", "sprints", "finish"),
    [
        ("ISU World Cup Speed Skating", "Mass Start Men", None, (4, 8, 12, 16), (60, 40, 20, 10, 6, 3)),
        ("ISU World Cup Speed Skating", "Mass Start Men", 15, (4, 8, 12, 15), (60, 40, 20, 10, 6, 3)),
        ("ISU World Cup Speed Skating", "Mass Start Men", 12, (4, 8, 12), (60, 40, 20, 10, 6, 3)),
        ("ISU Junior World Cup Speed Skating", "Mass Start Men", None, (4, 7, 10), (30, 20, 10, 4, 2, 1)),
        ("Club meet", "Mass Start Junior Men", None, (4, 7, 10), (30, 20, 10, 4, 2, 1)),
        ("Club meet", "Mass Start Men", 10, (4, 7, 10), (30, 20, 10, 4, 2, 1)),
        ("Club meet", "Mass Start Men", 3, (3,), (60, 40, 20, 10, 6, 3)),
    ],
)
def test_laps_and_sprints_are_those_of_seniors_or_juniors_or_of_the_race(
    series: str, title: str, laps: int | None, sprints: tuple[int, ...], finish: tuple[int, ...]
):
    skated = mass.format_of(mass_start(laps=laps, title=title), competition(series), rules())
    assert (mass.sprint_laps(skated), skated.finish) == (sprints, finish)
    assert [mass.sprint_at(skated, lap) for lap in sprints] == list(range(1, len(sprints) + 1))


def test_a_lap_without_a_sprint_is_told_with_those_that_have_one():
    skated = mass.format_of(mass_start(), competition(), rules())
    with pytest.raises(RuleError, match=r"no sprint after lap 5. The sprints are after laps 4, 8, 12, the finish aft"):
        mass.sprint_at(skated, 5)


def test_the_laps_that_were_skated_hold_once_everybody_is_done():
    fifteen = [start("8:25.62", laps=15), start("6:31.66", laps=11)]
    assert mass.as_skated(mass_start(), fifteen).laps == 15
    assert mass.as_skated(mass_start(laps=16), fifteen).laps == 16
    assert mass.as_skated(mass_start(), [*fifteen, start()]).laps is None
    assert mass.as_skated(mass_start(), [start("DNF")]).laps is None
    assert mass.as_skated(mass_start(), []).laps is None


def test_who_stopped_first_is_not_in_front_while_the_others_skate():
    stopped, home = start("5:41.04", "stopped", laps=11), start("7:29.43", "home", laps=16)
    (only,) = mass.buckets([stopped], 16)
    assert mass.race_points(only[0].attempts[0], 16) == 0
    assert [bucket[0].competitor.name for bucket in mass.buckets([stopped, home], 16)] == ["home", "stopped"]


# --- sprints and finish --------------------------------------------------------------------------------------

OLD = {"sprints": tuple(Sprint(lap=lap, points=(5, 3, 1)) for lap in (4, 8, 12)), "finish": (60, 40, 20)}
"""Until 2017/18."""


def published(name: str) -> list[dict[str, str]]:
    """The rows of a published list, of which only the first ranks are known."""
    text = (Path(__file__).parents[1] / "data" / "mass_start" / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)["results"]


def ranked_again(listed: list[dict[str, str]]) -> list[str]:
    """The names as the program orders them from race points and times alone, given in another order."""
    starts = [
        start(row["time"], row["name"], laps=16, sprint_points=(int(row["sprint_total"]),))
        for row in sorted(listed, key=lambda row: row["name"])
    ]
    return [line.start.competitor.name for line in result_list(mass_start(""), starts, rules(), pays=False)]


@pytest.mark.parametrize("name", ["owg2018_m_massstart_sf1_partial", "wsd2023_m_massstart_sf2_partial"])
def test_semi_finals_come_out_in_published_order_and_the_first_eight_go_on(name: str):
    listed = published(name)
    assert ranked_again(listed) == [row["name"] for row in listed]
    starts = [
        start(row["time"], row["name"], laps=16, sprint_points=(int(row["sprint_total"]),)) for row in listed
    ]  # fmt: skip
    results = result_list(mass_start("", run=1), starts, rules(), pays=False)
    gone_on = [line.start.competitor.name for line in advancing(results, rules().mass_start.semifinals.advance)]
    assert gone_on == [row["name"] for row in listed if row["notes"] == "Q"]


def test_a_final_comes_out_in_published_order_but_for_the_line_nobody_explains():
    listed = published("wsd2020_w_massstart_partial")
    odd = [row for row in listed if row["name"] == "Karolina Gąsecka"]
    assert (odd[0]["rank"], odd[0]["time"], odd[0]["sprint_total"]) == ("13", "8:34.06", "0")
    others = [row["name"] for row in listed if row not in odd]
    assert ranked_again([row for row in listed if row not in odd]) == others
    assert ranked_again(listed) == [*others, "Karolina Gąsecka"]


def award_all(names: list[str], orders: list[str], skated: MassStartRace) -> dict[str, int]:
    """The race points of everybody from the order at each sprint, the finish last."""
    totals = dict.fromkeys(names, 0)
    for number, order in enumerate(orders, start=1):
        came_by = [names.index(name) for name in order.split(", ")]
        for at, points in mass.awarded(came_by, mass.values_of(skated, number)).items():
            totals[names[at]] += points
    return totals


def test_the_old_values_give_the_totals_of_2018():
    """The sprints one by one were not published; these orders are one way to the totals that were."""
    old = mass.format_of(mass_start(), competition(), msgspec.structs.replace(rules(), mass_start=old_mass_start()))
    listed = published("owg2018_m_massstart_sf1_partial")
    names = [row["name"] for row in listed]
    totals = award_all(
        names,
        [
            "Viktor Hald Thorup, Olivier Jean, Andrea Giovannini",
            "Koen Verweij, Alexis Contin, Olivier Jean",
            "Lee Seung-hoon, Haralds Silovs",
            "Linus Heidegger, Andrea Giovannini, Shane Williamson",
        ],
        old,
    )
    assert [str(points) for points in totals.values()] == [row["sprint_total"] for row in listed]


def old_mass_start():
    return msgspec.structs.replace(rules().mass_start, **OLD)


def test_the_values_since_2018_give_the_totals_of_2023():
    skated = mass.format_of(mass_start(), competition(), rules())
    listed = published("wsd2023_m_massstart_sf2_partial")
    totals = award_all(
        [row["name"] for row in listed],
        [
            "Bart Hoolwerf, Andrea Giovannini, Gabriel Odor",
            "Bart Hoolwerf, Kota Kikuchi, Gabriel Odor",
            "Andrea Giovannini, Gabriel Odor, Bart Hoolwerf",
            "Kristian Ulekleiv, Felix Maly, Lee Seung-hoon, Ethan Cepuran, Kota Kikuchi, Hayden Mayeur",
        ],
        skated,
    )
    assert [str(points) for points in totals.values()] == [row["sprint_total"] for row in listed]


def skated_calgary() -> MassStartRace:
    return mass.format_of(mass_start(), competition(), rules())


def test_the_orders_of_the_sprints_are_read_back_from_the_race_points():
    starts = calgary()
    orders = [[one.competitor.name for one in mass.sprint_order(starts, number)] for number in (1, 2, 3, 4)]
    assert orders[0] == ["STRAND", "JÍLEK", "ONE POINT"]
    assert orders[3] == ["GIOVANNINI", "CHUNG", "HOOLWERF", "SWINGS", "ODOR", "SIXTH AT THE LINE"]


def test_the_finish_of_calgary_follows_the_finishing_order():
    assert mass.finish_to_award(calgary(), skated_calgary()) is None


def test_after_a_disqualification_the_next_one_wins_the_finish():
    starts = [one if one.competitor.name != "GIOVANNINI" else start("DQ 7:42.51", "GIOVANNINI") for one in calgary()]
    wanted = mass.finish_to_award(starts, skated_calgary())
    names = {one.id: one.competitor.name for one in starts}
    assert wanted is not None
    assert {names[start_id]: points for start_id, points in wanted.items()} == {
        "CHUNG": 60, "HOOLWERF": 40, "SWINGS": 20, "ODOR": 10, "SIXTH AT THE LINE": 6, "LOUBINEAUD": 3,
    }  # fmt: skip


def test_an_order_at_the_line_holds_until_the_times_are_in():
    starts = [start("7:42.83", laps=16), start("", attempts=(Attempt(1, sprint_points=(0, 0, 0, 60)),))]
    assert mass.finish_to_award(starts, skated_calgary()) is None


def test_equal_times_come_in_as_given_at_the_line_and_guests_and_lapped_win_nothing():
    first, second = start("7:42.83", laps=16), start("7:42.83", laps=16)
    guest = start("7:40.00", laps=16, out_of_competition=True)
    lapped = start("7:42.90", laps=16, lapped=True)
    starts = [first, second, guest, lapped]
    assert mass.finish_to_award(starts, skated_calgary(), [second.id, first.id]) == {second.id: 60, first.id: 40}
    assert mass.finish_to_award(starts, skated_calgary()) == {first.id: 60, second.id: 40}


def test_lapped_is_proposed_beyond_an_average_lap_of_the_winner():
    winner = start("7:30.00", laps=16)
    at_the_limit, beyond = start("7:58.12", laps=16), start("7:58.13", laps=16)
    decided, stopped = start("8:30.00", laps=16, lapped=True), start("7:00.00", laps=12)
    proposed = mass.proposed_lapped([winner, at_the_limit, beyond, decided, stopped], skated_calgary())
    assert proposed == (beyond,)
    assert mass.proposed_lapped([], skated_calgary()) == ()


def test_calgary_proposes_who_was_voided_and_the_last_one():
    decided = [
        start(time, name, laps=16, sprint_points=sprints) for name, time, sprints, _total in CALGARY
    ]  # fmt: skip
    proposed = [one.competitor.name for one in mass.proposed_lapped(decided, skated_calgary())]
    assert proposed == ["STRAND", "FARTHOFER"]


def test_points_while_the_race_is_on_are_void_for_who_is_out():
    won = (3, 2)
    assert mass.running_points(start("", attempts=(Attempt(1, sprint_points=won),)), 16) == 5
    assert mass.running_points(start("DQ", sprint_points=won), 16) == 0
    assert mass.running_points(start("DNF", sprint_points=won, laps=9), 16) == 0
    assert mass.running_points(start("WDR"), 16) == 0
    assert mass.running_points(start(), 16) == 0


# --- whatever is typed ---------------------------------------------------------------------------------------

FIELDS = st.lists(st.tuples(st.integers(0, 63), st.integers(450_00, 520_00), st.booleans()), max_size=24)


@given(FIELDS, st.randoms())
def test_neither_ranks_nor_race_points_depend_on_the_order_of_the_list(field, random):
    starts = [
        start(str(RaceTime(10 * hundredths)), laps=16, sprint_points=(points,), lapped=lapped)
        for points, hundredths, lapped in field
    ]
    shuffled = random.sample(starts, len(starts))
    one, other = (result_list(mass_start(), starts, rules(), pays=True) for starts in (starts, shuffled))
    of = [{line.start.id: (line.rank, line.points) for line in lines} for lines in (one, other)]
    assert of[0] == of[1]
    skated = skated_calgary()
    assert set(mass.proposed_lapped(starts, skated)) == set(mass.proposed_lapped(shuffled, skated))
    assert mass.finish_to_award(starts, skated) == mass.finish_to_award(shuffled, skated)


@given(st.permutations(range(1, 9)), st.integers(0, 8), st.integers(1, 4))
def test_a_sprint_pays_its_values_once_each_and_reads_back_as_typed(order, count: int, number: int):
    skated = skated_calgary()
    values, typed = mass.values_of(skated, number), order[:count]
    won = mass.awarded(typed, values)
    assert sorted(won.values(), reverse=True) == list(values[: len(typed)])
    starts = [start("", attempts=(Attempt(1, sprint_points=(0,) * (number - 1) + (won[who],)),)) for who in won]
    by_id = {one.id: who for one, who in zip(starts, won, strict=True)}
    assert [by_id[one.id] for one in mass.sprint_order(starts[::-1], number)] == typed[: len(values)]
