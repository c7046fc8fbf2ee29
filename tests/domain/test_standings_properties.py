"""What holds of every standing, whatever the results."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from skatedesk.domain.points import result_list
from skatedesk.domain.standings import RaceResults, standing
from skatedesk.domain.title_race import tables_left, title_race
from tests.domain import race, rules, skater, start

PEOPLE = [skater(f"Skater {number}") for number in range(8)]
CUP = rules().cup("M 500")

outcomes = st.one_of(
    st.integers(3400, 3412).map(lambda hundredths: f"{hundredths / 100:.2f}"), st.sampled_from(["DNF", "DQ", "DNS", ""])
)
fields = st.lists(st.lists(outcomes, min_size=len(PEOPLE), max_size=len(PEOPLE)), min_size=1, max_size=5)


def races_of(field: Sequence[Sequence[str]]) -> list[RaceResults]:
    return [raced(number, found) for number, found in enumerate(field, start=1)]


def raced(number: int, found: Sequence[str]) -> RaceResults:
    of = replace(race(500), id=number)
    starts = [start(outcome, competitor=who) for who, outcome in zip(PEOPLE, found, strict=True)]
    return RaceResults(number, of, result_list(of, starts, rules(), pays=True))


@given(fields, st.randoms(use_true_random=False))
def test_the_order_in_which_races_and_lines_are_read_changes_nothing(field, random):
    races = races_of(field)
    expected = standing(CUP, races, rules())
    shuffled = [replace(entry, results=tuple(random.sample(entry.results, len(entry.results)))) for entry in races]
    random.shuffle(shuffled)
    assert standing(CUP, shuffled, rules()) == expected


@given(fields)
def test_points_are_the_sum_and_ranks_count_up(field):
    table = standing(CUP, races_of(field), rules())
    for at, line in enumerate(table.lines):
        assert line.points == sum(points or 0 for points in line.races)
        assert line.rank == at + 1 or line.rank == table.lines[at - 1].rank
    assert [line.points for line in table.lines] == sorted([line.points for line in table.lines], reverse=True)


@given(fields, st.integers(0, len(PEOPLE) - 1))
def test_points_never_depend_on_who_is_below(field, cut):
    """Those behind a line taken out of every race leave the points before it as they were."""
    table = standing(CUP, races_of(field), rules())
    kept = {line.competitor for line in table.lines[: cut + 1]}
    ranked_above = [
        replace(entry, results=tuple(line for line in entry.results if line.start.competitor in kept))
        for entry in races_of(field)
    ]
    alone = standing(CUP, ranked_above, rules())
    assert [(line.competitor, line.points) for line in alone.lines] == [
        (line.competitor, line.points) for line in table.lines[: cut + 1]
    ]


@given(fields, st.integers(1, 3))
def test_who_can_no_longer_win_does_not_even_with_every_race_won(field, left):
    races = races_of(field)
    table = standing(CUP, races, rules())
    found = title_race(table, rules(), (), tables_left(CUP, rules(), (), left))
    for chance in found.chances:
        alone = [
            RaceResults(
                len(races) + at,
                replace(race(500), id=100 + at),
                result_list(race(500), [start("33.00", competitor=chance.line.competitor)], rules(), pays=True),
            )
            for at in range(1, left + 1)
        ]
        final = standing(CUP, [*races, *alone], rules())
        own = next(line for line in final.lines if line.competitor == chance.line.competitor)
        assert own.points == chance.most
        assert chance.able or own.rank > 1
        assert not chance.able or own.points == final.lines[0].points
