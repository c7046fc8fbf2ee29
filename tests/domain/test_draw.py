"""Every kind of draw on fields of 1 to 40: nobody is lost, the rule holds, and chance is fair."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations, product

import msgspec
import pytest

from skatedesk.domain.draw import Candidate, Draw, Drawn, draw, draw_by
from skatedesk.domain.draw_terms import DrawKind, Key, Places, Terms, terms_of
from skatedesk.domain.errors import RuleError
from skatedesk.domain.lots import Lots
from skatedesk.domain.races import Discipline, Lane, Race, Sex
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, race, rules

NATIONS = ("NED", "NOR", "JPN", "USA", "ITA")
SEEDS_OF_A_FIELD = 28
"""40 fields, 9 kinds of race and these seeds: 10,080 draws."""


def field(size: int, **changed) -> list[Candidate]:
    """A field from rank 1 on; entry id and rank are one number, the lane of the first run goes in turn."""
    return [
        Candidate(
            entry_id=rank,
            name=f"Skater {rank:02}",
            nation=NATIONS[rank % len(NATIONS)],
            rank=rank,
            points=100 - rank,
            best=RaceTime(36_000 + 10 * rank),
            lane=(Lane.INNER, Lane.OUTER)[rank % 2],
            **changed,
        )
        for rank in range(1, size + 1)
    ]


SECOND_RUN = race(run=2, division="")
TEAMS = race(None, discipline=Discipline.TEAM_PURSUIT)
RACES: list[tuple[DrawKind, Race]] = [
    (DrawKind.WORLD_CUP_A, race(1000)),
    (DrawKind.WORLD_CUP_B, race(1000, "B")),
    (DrawKind.WORLD_CUP_B, race(5000, "B")),
    (DrawKind.GROUPS, race(1500, "")),
    (DrawKind.STANDING, race(1500, "")),
    (DrawKind.SWAP, SECOND_RUN),
    (DrawKind.TEAMS, TEAMS),
    (DrawKind.MASS_START, mass_start()),
    (DrawKind.FREE, race(500, "")),
]


def pairs(made: Draw) -> list[list[int]]:
    """The entry ids under each number, number 1 first."""
    found: dict[int, list[int]] = {}
    for start in made.starts:
        assert start.pair is not None
        found.setdefault(start.pair, []).append(start.entry_id)
    assert list(found) == list(range(1, len(found) + 1))
    return list(found.values())


def alone(made: Draw) -> list[int]:
    return [pair[0] for pair in pairs(made) if len(pair) == 1]


def pair_up(size: int) -> list[set[int]]:
    """Ranks in their pairs as the rule has them: the odd one first, then two and two up to the best."""
    ranks = list(range(size, 0, -1))
    head = [{ranks.pop(0)}] if size % 2 else []
    return head + [{ranks[at], ranks[at + 1]} for at in range(0, len(ranks), 2)]


# --- ten thousand draws --------------------------------------------------------------------------------------


def ten_thousand() -> Iterator[tuple[Race, Draw]]:
    for (kind, held), size, seed in product(RACES, range(1, 41), range(SEEDS_OF_A_FIELD)):
        yield held, draw(kind, field(size), rules(), held, f"{size}-{seed}")


def test_ten_thousand_draws_lose_nobody_and_keep_to_the_lanes():
    made = 0
    for held, one in ten_thousand():
        made += 1
        size = len(one.candidates)
        assert sorted(start.entry_id for start in one.starts) == list(range(1, size + 1))
        check_places(held, one)
        check_rule(one)
    assert made == 10_080


def check_places(held: Race, one: Draw) -> None:
    if held.discipline is Discipline.MASS_START:
        assert {(start.pair, start.lane, start.place, start.side) for start in one.starts} == {(None, None, 1, "")}
        return
    taken = Counter((start.pair, start.lane, start.place, start.side) for start in one.starts)
    assert max(taken.values()) == 1
    sizes = [len(pair) for pair in pairs(one)]
    assert all(size == one.terms.together for size in sizes[1:])
    if held.discipline is Discipline.TEAM_PURSUIT:
        assert {start.side for start in one.starts} <= {"Finish", "Crossing"}
        assert all(start.lane is None and start.place == 1 for start in one.starts)
        return
    assert all(start.lane is not None and not start.side for start in one.starts)
    for number, size in enumerate(sizes, start=1):
        places = sorted(start.place for start in one.starts if start.pair == number)
        assert places == [1, 1, 2, 2][:size]


def check_rule(one: Draw) -> None:
    """Who may meet whom: the free and the groups as sets of ranks by pair, all others exactly."""
    size = len(one.candidates)
    found = [set(pair) for pair in pairs(one)] if one.terms.together else []
    match one.kind:
        case DrawKind.WORLD_CUP_A | DrawKind.TEAMS:
            free = min(size, 6 if one.kind is DrawKind.WORLD_CUP_A else 4)
            lower = (size - free + 1) // 2
            assert found[:lower] == pair_up(size)[:lower]
            assert set().union(*found[lower:]) == set(range(1, free + 1))
        case DrawKind.WORLD_CUP_B if one.terms.together == 4:
            rest = size % 4
            ranks = list(range(size, 0, -1))
            quartets = [set(ranks[at : at + 4]) for at in range(rest, size, 4)]
            assert found == ([set(ranks[:rest])] if rest else []) + quartets
        case DrawKind.WORLD_CUP_B | DrawKind.STANDING:
            assert found == pair_up(size)
        case DrawKind.GROUPS:
            for first in range(1, size + 1, 8):
                group = set(range(first, min(first + 8, size + 1)))
                last_pairs = len(found) - (first - 1) // 2
                assert set().union(*found[last_pairs - (len(group) + 1) // 2 : last_pairs]) == group
        case DrawKind.SWAP:
            lanes = {start.entry_id: start.lane for start in one.starts}
            assert all(lanes[who.entry_id] is not who.lane for who in one.candidates)
            assert not one.same_lane()
            assert found == pair_up(size)
        case DrawKind.MASS_START:
            assert [start.entry_id for start in one.starts] == list(range(1, size + 1))


# --- the same again ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "held"), RACES)
def test_the_same_seed_gives_the_same_draw_in_whatever_order_the_entries_come(kind: DrawKind, held: Race):
    entered = [replace(who, rank=None, points=0, best=None) if who.entry_id > 20 else who for who in field(31)]
    made = draw(kind, entered, rules(), held, "17205913")
    assert draw(kind, list(reversed(entered)), rules(), held, "17205913") == made
    assert draw(kind, Lots("7").shuffled(entered), rules(), held, "17205913") == made
    others = [draw(kind, entered, rules(), held, f"1720591{last}").starts for last in range(4, 9)]
    assert any(starts != made.starts for starts in others)


def golden(kind: DrawKind, held: Race, size: int) -> str:
    """A draw in one line: rank, and i, o, f or c for where it starts; yellow and blue in capitals."""
    made = draw(kind, field(size), rules(), held, "20251121")
    words: dict[int | None, list[str]] = {}
    for start in made.starts:
        letter = (start.lane or start.side)[:1].lower()
        word = f"{start.entry_id}{letter.upper() if start.place == 2 else letter}"
        words.setdefault(start.pair, []).append(word)
    return " ".join("-".join(pair) for pair in words.values())


@pytest.mark.parametrize(
    ("kind", "held", "size", "line"),
    [
        (DrawKind.WORLD_CUP_A, race(1000), 11, "11i 9i-10o 7i-8o 6i-1o 5i-4o 2i-3o"),
        (DrawKind.WORLD_CUP_B, race(5000, "B"), 11, "11i-10o-9I 6i-7o-8I-5O 4i-1o-2I-3O"),
        (DrawKind.GROUPS, race(1500, ""), 12, "10i-9o 12i-11o 6i-3o 2i-4o 7i-5o 1i-8o"),
        (DrawKind.STANDING, race(1500, ""), 6, "5i-6o 3i-4o 1i-2o"),
        (DrawKind.SWAP, SECOND_RUN, 7, "7i 5i-6o 3i-4o 1i-2o"),
        (DrawKind.TEAMS, TEAMS, 8, "7f-8c 5f-6c 3f-1c 4f-2c"),
        (DrawKind.FREE, race(500, ""), 8, "5i-7o 3i-4o 1i-8o 2i-6o"),
    ],
)  # fmt: skip
def test_a_draw_of_last_year_can_still_be_made_again(kind: DrawKind, held: Race, size: int, line: str):
    assert golden(kind, held, size) == line


# --- fair chance ---------------------------------------------------------------------------------------------


def chi_square(seen: Counter, kinds: int) -> float:
    expected = seen.total() / kinds
    return sum((seen[kind] - expected) ** 2 / expected for kind in seen) + expected * (kinds - len(seen))


def test_the_free_group_is_drawn_evenly():
    places: Counter = Counter()
    partners: Counter = Counter()
    lanes: Counter = Counter()
    for seed in range(3000):
        made = draw(DrawKind.WORLD_CUP_A, field(20), rules(), race(1000), str(seed))
        found = pairs(made)
        places[next(number for number, pair in enumerate(found) if 1 in pair)] += 1
        partners[next(other for pair in found if 1 in pair for other in pair if other != 1)] += 1
        lanes.update((start.entry_id, start.lane) for start in made.starts if start.entry_id in (1, 2))
    assert set(places) == {7, 8, 9}
    assert chi_square(places, 3) < 9.21, "2 degrees of freedom, 1 %"
    assert set(partners) == {2, 3, 4, 5, 6}
    assert chi_square(partners, 5) < 13.28, "4 degrees of freedom, 1 %"
    assert chi_square(lanes, 4) < 11.34, "3 degrees of freedom, 1 %"


@pytest.mark.parametrize(("lanes", "seen"), [("better_inner", {Lane.INNER: 80}), ("drawn", None)])
def test_in_pairs_by_rank_the_rule_file_says_who_starts_inside(lanes: str, seen: dict[Lane, int] | None):
    better: Counter = Counter()
    ruled = msgspec.structs.replace(rules(), draw=msgspec.structs.replace(rules().draw, lanes=lanes))
    for seed in range(80):
        made = draw(DrawKind.WORLD_CUP_B, field(7), ruled, race(1000, "B"), str(seed))
        better[next(start.lane for start in made.starts if start.entry_id == 1)] += 1
        assert made.starts[0] == Drawn(7, 1, Lane.INNER), "who is alone starts inside"
    assert better == seen if seen else chi_square(better, 2) < 6.63, "1 degree of freedom, 1 %"


def test_every_seat_of_a_quartet_is_equally_likely():
    seats: Counter = Counter()
    for seed in range(2000):
        made = draw(DrawKind.WORLD_CUP_B, field(8), rules(), race(5000, "B"), str(seed))
        seats.update((start.lane, start.place) for start in made.starts if start.entry_id == 1)
    assert chi_square(seats, 4) < 11.34, "3 degrees of freedom, 1 %"


# --- who comes before whom -----------------------------------------------------------------------------------


def order(entered: Sequence[Candidate], *keys: Key) -> list[str]:
    made = draw_by(DrawKind.WORLD_CUP_B, entered, Terms(tuple(keys), Places.LANES), "1")
    return [who.name for who in made.candidates]


def test_division_b_is_ordered_by_points_then_by_season_best_and_who_has_no_time_starts_first():
    entered = [
        Candidate(1, "no time", "NED"),
        Candidate(2, "slow", "NED", best=RaceTime(38_000)),
        Candidate(3, "fast", "NED", points=0, best=RaceTime(37_000)),
        Candidate(4, "points", "NED", rank=30, points=10, best=RaceTime(39_000)),
        Candidate(5, "second best race", "NED", rank=29, points=10, best=RaceTime(39_100)),
        Candidate(6, "nothing won", "NED", rank=31, points=0, best=RaceTime(37_500)),
    ]
    made = draw(DrawKind.WORLD_CUP_B, entered, rules(), race(500, "B"), "1")
    by_rule = ["second best race", "points", "fast", "nothing won", "slow", "no time"]
    assert [who.name for who in made.candidates] == by_rule
    assert pairs(made)[0] in ([1, 2], [2, 1])
    assert order(entered, Key.BEST)[:2] == ["fast", "nothing won"]
    assert order(entered, Key.RANK, Key.BEST)[2:4] == ["nothing won", "fast"]


def test_who_shares_a_rank_is_parted_by_lot_and_not_by_time():
    entered = [
        Candidate(1, "slow", "NED", 1, 60, RaceTime(39_000)),
        Candidate(2, "fast", "NED", 1, 60, RaceTime(38_000)),
    ]
    assert {order_of(entered, seed)[0] for seed in range(20)} == {"slow", "fast"}


def test_equals_are_parted_by_lot():
    entered = [Candidate(number, name, "NED") for number, name in enumerate("ABC")]
    orders = {"".join(name for name in order_of(entered, seed)) for seed in range(60)}
    assert orders == {"".join(names) for names in permutations("ABC")}


def order_of(entered: Sequence[Candidate], seed: int) -> list[str]:
    return [who.name for who in draw(DrawKind.STANDING, entered, rules(), race(500, ""), str(seed)).candidates]


# --- odd numbers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "held", "first"),
    [
        (DrawKind.WORLD_CUP_A, race(500), [19]),
        (DrawKind.WORLD_CUP_B, race(500, "B"), [19]),
        (DrawKind.STANDING, race(500, ""), [19]),
        (DrawKind.SWAP, SECOND_RUN, [19]),
        (DrawKind.TEAMS, TEAMS, [19]),
    ],
)
def test_the_single_skater_starts_first(kind: DrawKind, held: Race, first: list[int]):
    assert pairs(draw(kind, field(19), rules(), held, "5"))[0] == first


def test_where_the_rule_file_says_last_the_single_skater_starts_last():
    terms = replace(terms_of(DrawKind.WORLD_CUP_B, race(500, "B"), rules()), single="last")
    assert pairs(draw_by(DrawKind.WORLD_CUP_B, field(7), terms, "5"))[-1] == [1]
    assert pairs(draw_by(DrawKind.SWAP, field(7), terms, "5"))[-1] == [7]


@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_rest_of_the_quartets_starts_first(size: int):
    made = draw(DrawKind.WORLD_CUP_B, field(8 + size), rules(), race(3000, "B"), "5")
    first = [start for start in made.starts if start.pair == 1]
    assert {start.entry_id for start in first} == set(range(9, 9 + size))
    assert [start.place for start in first] == [1, 1, 2][:size]
    assert len({start.lane for start in first if start.place == 1}) == min(size, 2)


# --- the second run ------------------------------------------------------------------------------------------


def ran(inner: Sequence[int], outer: Sequence[int], new: Sequence[int] = ()) -> list[Candidate]:
    """Who started inside and outside in the first run, and who has no first run, all by rank."""
    lanes = dict.fromkeys(inner, Lane.INNER) | dict.fromkeys(outer, Lane.OUTER) | dict.fromkeys(new)
    return [Candidate(rank, f"{rank}", "NED", rank, lane=lane) for rank, lane in sorted(lanes.items())]


def second_run(entered: Sequence[Candidate], seed: str = "1") -> Draw:
    return draw(DrawKind.SWAP, entered, rules(), SECOND_RUN, seed)


def test_leaders_meet_in_the_second_run_in_the_other_lane():
    made = second_run(ran([1, 2, 5], [3, 4, 6]))
    assert [set(pair) for pair in pairs(made)] == [{5, 6}, {2, 4}, {1, 3}]
    assert {start.entry_id for start in made.starts if start.lane is Lane.OUTER} == {1, 2, 5}


def test_where_a_lane_had_two_more_one_of_the_lowest_keeps_it_and_is_named():
    made = [second_run(ran([1, 2, 3, 5], [4, 6]), str(seed)) for seed in range(20)]
    assert all([set(pair) for pair in pairs(one)] == [{3, 5}, {2, 6}, {1, 4}] for one in made)
    assert {tuple(who.entry_id for who in one.same_lane()) for one in made} == {(3,), (5,)}


def test_where_a_lane_had_three_more_the_lowest_is_alone():
    made = second_run(ran([1], [2, 3, 4, 5]))
    assert [set(pair) for pair in pairs(made)] == [{5}, {3, 4}, {1, 2}]
    assert len(made.same_lane()) == 1


def test_who_has_no_first_run_fills_the_lane_that_has_fewer():
    made = second_run(ran([1, 3], [4], new=[2]))
    assert [set(pair) for pair in pairs(made)] == [{3, 4}, {1, 2}]
    assert not made.same_lane()


def test_a_second_run_without_a_first_is_refused():
    with pytest.raises(RuleError, match="Nobody has a lane in the first run"):
        second_run(ran([], [], new=[1, 2]))


# --- races without lanes -------------------------------------------------------------------------------------


def test_four_relays_start_together_without_lanes():
    relay = race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED)
    made = draw(DrawKind.TEAMS, field(11), rules(), relay, "1")
    assert [len(pair) for pair in pairs(made)] == [3, 4, 4]
    assert {(start.lane, start.side) for start in made.starts} == {(None, "")}


def test_a_mass_start_may_be_drawn_freely():
    made = [draw(DrawKind.FREE, field(10), rules(), mass_start(), seed).starts for seed in "12"]
    assert made[0] != made[1]
    assert all(start == Drawn(start.entry_id, None) for start in made[0])


# --- refusals ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [DrawKind.TEAMS, DrawKind.MASS_START, DrawKind.SWAP])
def test_a_kind_that_makes_no_sense_in_a_race_is_refused(kind: DrawKind):
    with pytest.raises(RuleError, match=f"cannot be drawn as “{kind}”. Choose one of: world_cup_a,"):
        draw(kind, field(2), rules(), race(), "1")


def test_a_draw_needs_entries_and_a_seed():
    with pytest.raises(RuleError, match="Nobody is entered"):
        draw(DrawKind.FREE, [], rules(), race(), "1")
    with pytest.raises(RuleError, match="needs a seed"):
        draw(DrawKind.FREE, field(2), rules(), race(), "  ")
