"""The pair lists of World Cup 2 in 2025/26 are draws by our rule: counted pair by pair against the ranking before."""

from collections import Counter
from dataclasses import dataclass

import pytest

from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import weights
from skatedesk.domain.draw_terms import DrawKind, terms_of
from skatedesk.domain.races import Lane
from skatedesk.services import draws, lists, race_view
from skatedesk.services.draws import Preparation
from skatedesk.services.files import ResultsFile

DIVISION_A = (5, 6, 7, 8, 13, 14, 15, 16, 23, 24)
DIVISION_B = (1, 2, 3, 4, 9, 10, 11, 12, 17, 18)
TEAMS_A = (21, 22)
TEAMS_B = (19, 20)
OTHERWISE = {
    15: {
        1: {18, 19},
        2: {16, 20},
        3: {15, 17},
    },  # 1500 m women: the 16th withdrew late, the 18th moved into her lane, and the 22nd came in for the 18th
    18: {
        4: {28, 30},
        5: {26, 29},
    },  # second 500 m men B: two withdrew late (WDR without a pair), and their partners were put together
}
"""The pairs that are not as the rule has them, by race and pair: the places of the field that met there."""


@dataclass(frozen=True)
class RealDraw:
    """A pair list that was skated, beside what the rule would have drawn."""

    prepared: Preparation
    pairs: dict[int, list[Start]]

    def places(self, start: Start) -> range:
        """The places of the field somebody can have; more than one where others are equal."""
        keys = terms_of(self.prepared.kind, self.prepared.race, self.prepared.rules).order
        own = next(one.candidate for one in self.prepared.field if one.competitor.id == start.competitor.id)
        weighed = [weights(one, keys) for one in self.prepared.candidates]
        first = weighed.index(weights(own, keys)) + 1
        return range(first, first + weighed.count(weights(own, keys)))

    def expected(self) -> list[range]:
        """The places that meet under each number, number 1 first: the rest, then all others, the best last."""
        together = self.prepared.draw("1").terms.together
        field = len(self.prepared.field)
        rest = field % together
        ends = [field] * bool(rest) + list(range(field - rest, 0, -together))
        sizes = [rest] * bool(rest) + [together] * (field // together)
        return [range(end - size + 1, end + 1) for end, size in zip(ends, sizes, strict=True)]

    def free(self) -> int:
        return min(self.prepared.draw("1").terms.free, len(self.prepared.field))

    def otherwise(self) -> dict[int, set[int]]:
        """The pairs that differ from the rule: by number, with the first places their skaters can have."""
        found: dict[int, set[int]] = {}
        for number, expected in enumerate(self.expected(), start=1):
            drawn_freely = expected.stop - 1 <= self.free()
            allowed = range(1, self.free() + 1) if drawn_freely else expected
            met = self.pairs[number]
            fits = all(set(self.places(start)) & set(allowed) for start in met)
            if not fits or len(met) != len(expected):
                found[number] = {self.places(start).start for start in met}
        return found


def real_draw(sample: ResultsFile, number: int, competition: int = 2) -> RealDraw:
    race = lists.race(sample, lists.competition(sample, competition).id, number)
    pairs: dict[int, list[Start]] = {}
    for start in race_view.read(sample, race.id).starts:
        if start.pair is not None and not start.withdrawn:
            pairs.setdefault(start.pair, []).append(start)
    return RealDraw(draws.prepare(sample, race.id), pairs)


@pytest.mark.parametrize("number", [*DIVISION_A, *DIVISION_B, *TEAMS_A, *TEAMS_B])
def test_a_pair_list_of_world_cup_2_is_a_draw_by_our_rule(sample: ResultsFile, number: int):
    real = real_draw(sample, number)
    assert real.otherwise() == OTHERWISE.get(number, {})
    ordered = [one.candidate.entry_id for one in real.prepared.field]
    assert len(ordered) == sum(len(pair) for pair in real.pairs.values())


def test_the_six_best_are_always_in_the_last_three_pairs(sample: ResultsFile):
    free = exact = lower = 0
    for number in DIVISION_A:
        real = real_draw(sample, number)
        assert (real.prepared.kind, real.free()) == (DrawKind.WORLD_CUP_A, 6)
        last = max(real.pairs)
        best = [start for pair in (last - 2, last - 1, last) for start in real.pairs[pair]]
        free += {place for start in best for place in real.places(start)} == set(range(1, 7))
        lower += last - 3
        exact += last - 3 - len(real.otherwise())
    assert (free, exact, lower) == (10, 63, 66)


def test_the_second_500_m_of_world_cup_1_goes_by_the_first(sample: ResultsFile):
    for number in (20, 25, 26):
        assert not real_draw(sample, number, competition=1).otherwise()
    women_b = real_draw(sample, 19, competition=1).otherwise()
    assert len(women_b) == 14, "two withdrew late, and everybody outside moved up a pair"


def test_the_second_500_m_is_drawn_anew_and_half_of_them_change_lanes(sample: ResultsFile):
    changed: Counter = Counter()
    for first, second in ((13, 23), (14, 24)):
        lanes = [
            {start.competitor.id: start.lane for pair in real_draw(sample, number).pairs.values() for start in pair}
            for number in (first, second)
        ]
        changed.update(lanes[0][who] is not lanes[1][who] for who in lanes[0].keys() & lanes[1].keys())
    assert changed == {True: 17, False: 16}


def test_where_pairs_go_by_rank_the_better_one_started_inside(sample: ResultsFile):
    """What the lists show and rules do not say: lanes look drawn only inside the free group."""
    lanes: Counter = Counter()
    for number in DIVISION_A:
        real = real_draw(sample, number)
        for pair, met in real.pairs.items():
            better = min(met, key=lambda start: real.places(start).start)
            shared = real.places(met[0]) == real.places(met[1])
            if not shared:
                lanes[pair > max(real.pairs) - 3, better.lane] += 1
    assert lanes == {
        (False, Lane.INNER): 64,
        (True, Lane.INNER): 16,
        (True, Lane.OUTER): 14,
    }
