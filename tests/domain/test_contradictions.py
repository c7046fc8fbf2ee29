"""Entries that cannot be meant."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

import pytest

from skatedesk.domain.contradictions import contradictions
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.races import Discipline, Race, Sex
from skatedesk.domain.shortfalls import Kind, Shortfall
from tests.domain import mass_start, race, rules, skater

A, B = replace(race(1000, "A"), id=1, number=7), replace(race(1000, "B"), id=2, number=3)

_ids = count(1)


def entry(name: str = "Ann", of: Race = B, **other) -> Entry:
    who = other.pop("competitor", None) or skater(name, nation="NED", sex=other.pop("sex", Sex.MEN))
    return Entry(next(_ids), of.id, who, **other)


def found(*pairs: tuple[Race, Entry], on_list: Sequence[Entry] = ()) -> list[Shortfall]:
    return list(contradictions(pairs, frozenset(one.id for one in on_list), rules()))


@pytest.mark.parametrize(
    ("sex", "of", "sentence"),
    [
        (Sex.WOMEN, B, "Ann (NED) is entered in race 3, Race, which is skated by men. Correct one of them."),
        (
            Sex.MEN,
            replace(B, sex=Sex.WOMEN),
            "Ann (NED) is entered in race 3, Race, which is skated by women. Correct one of them.",
        ),
        (
            Sex.MEN,
            replace(race(None, "", Discipline.MIXED_RELAY, sex=Sex.MIXED), number=9),
            "Ann (NED) is entered in race 9, Race, which is skated by mixed teams. Correct one of them.",
        ),
    ],
)
def test_another_sex_than_that_of_the_race(sex: Sex, of: Race, sentence: str):
    one = entry("Ann", of, sex=sex)
    assert [(line.kind, line.sentence, line.entry_ids) for line in found((of, one))] == [
        (Kind.SEX, sentence, (one.id,))
    ]
    assert found((of, replace(one, state=EntryState.WITHDRAWN))) == []
    assert [line.overruled for line in found((of, replace(one, overruled="agreed")))] == ["agreed"]


def test_a_reserve_or_withdrawn_on_the_start_list():
    gone, reserve, entered = entry("Gone", state=EntryState.WITHDRAWN), entry("Res", state=EntryState.RESERVE), entry()
    pairs = [(B, one) for one in (gone, reserve, entered)]
    assert found(*pairs) == []
    assert [(line.kind, line.sentence) for line in found(*pairs, on_list=(gone, reserve, entered))] == [
        (Kind.STATE, "Gone (NED) has withdrawn, but stands on the start list of race 3, Race."),
        (Kind.STATE, "Res (NED) is a reserve, but stands on the start list of race 3, Race."),
    ]


def test_in_a_and_in_b_of_one_distance():
    who = skater("Ann", nation="NED")
    in_a, in_b = entry(of=A, competitor=who), entry(of=B, competitor=who)
    (line,) = found((A, in_a), (B, in_b))
    assert line.sentence == (
        "Ann (NED) is entered twice in the 1000m Men, in the races 7, 3. Withdraw one of them."
    )  # fmt: skip
    assert (line.kind, line.entry_ids, line.race_id) == (Kind.TWICE, (in_a.id, in_b.id), None)
    assert found((A, replace(in_a, state=EntryState.WITHDRAWN)), (B, in_b)) == []
    (let_stand,) = found((A, in_a), (B, replace(in_b, overruled="as the referee says")))
    assert let_stand.overruled == "as the referee says"


def test_twice_is_right_where_the_best_of_b_move_up_and_where_there_are_no_divisions():
    who = skater("Ann", nation="NED")
    for races in ((mass_start("A"), mass_start("B")), (race(500, ""), replace(race(500, ""), id=2))):
        assert found(*[(of, entry(of=of, competitor=who)) for of in races]) == []


def test_two_reserves_at_one_place_of_the_order():
    one, other = (entry(name, state=EntryState.RESERVE, reserve=1) for name in ("One", "Other"))
    second = entry("Second", state=EntryState.RESERVE, reserve=2)
    foreign = replace(one, id=99, competitor=skater("Foreign", nation="NOR"))
    (line,) = found((A, one), (B, other), (B, second), (B, foreign))
    assert line.sentence == (
        "NED has several reserves 1 in the 1000m Men: One, Other. Give each a place of its own."
    )  # fmt: skip
    assert (line.kind, line.entry_ids) == (Kind.RESERVES, (one.id, other.id))
