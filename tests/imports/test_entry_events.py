"""Events in the words of headings and cells."""

import pytest

from skatedesk.domain.races import Discipline, Sex
from skatedesk.imports.entry_events import event_of, events_in


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("500, 1000", [500, 1000]),
        ("500,1000", [500, 1000]),
        ("500/1000/1500", [500, 1000, 1500]),
        ("500 1000 1500", [500, 1000, 1500]),
        ("1,500 and 5,000", [1500, 5000]),
        ("10.000m", [10000]),
        ("700 m", [700]),
        ("500-1000", [500, 1000]),
        ("500m - 1,000m", [500, 1000]),
        ("2x500, 2x1000", [500, 1000]),
        ("500m; 500m", [500]),
        ("", []),
    ],
)
def test_a_cell_may_list_several_distances(text: str, metres: list[int]):
    found, others = events_in(text)
    assert ([event.metres for event, _rest in found], others) == (metres, [])


def test_races_counted_in_laps_are_known_by_their_names():
    found, others = events_in("5000m, TP, Mass start; Mixed gender relay")
    assert [event.discipline for event, _rest in found] == [
        Discipline.INDIVIDUAL,
        Discipline.TEAM_PURSUIT,
        Discipline.MASS_START,
        Discipline.MIXED_RELAY,
    ]
    assert found[-1][0].sex is Sex.MIXED
    assert others == []


def test_what_is_no_distance_is_told():
    assert events_in("500m, marathon, 5km") == (events_in("500m")[0], ["marathon", "5km"])


def test_words_beside_a_distance_are_kept():
    ((event, rest),), _others = events_in("5000m (reserve)")
    assert (event.metres, rest) == (5000, "reserve")
    assert event_of("5000m (reserve)") is None


def test_the_sex_belongs_to_the_event():
    event = event_of("2nd 500m Dames")
    assert event is not None
    assert (event.metres, event.sex) == (500, Sex.WOMEN)


@pytest.mark.parametrize(
    ("text", "sex"), [("Women's 3000m", Sex.WOMEN), ("Men’s 500", Sex.MEN), ("Ladies' Mass Start", Sex.WOMEN)]
)
def test_whose_race_it_is_may_be_said_with_an_apostrophe(text: str, sex: Sex):
    event = event_of(text)
    assert event is not None
    assert event.sex is sex
