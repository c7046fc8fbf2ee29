"""Whether those entered may start: places of a nation, qualifying times, age, and what was not looked at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

import msgspec
import pytest

from skatedesk.domain.eligibility import Known, nation_limit, shortfalls
from skatedesk.domain.entries import Entry, EntryState, ImportedTime, Seed
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_entries import QualifyingTime
from skatedesk.domain.shortfalls import Kind, Shortfall
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, race, rules, scheme, skater

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1", country="USA")
CLUB = replace(CUP, series="Club cup", event="Evening")
A, B = replace(race(1000, "A"), id=1, number=1), replace(race(1000, "B"), id=2, number=2)
FIVE_HUNDRED = QualifyingTime(sex=Sex.MEN, metres=1000, high_rinks="1:11.90", other_rinks="1:12.80")

_ids = count(1)


def entry(name: str, of: Race = B, nation: str = "NED", **other) -> Entry:
    return Entry(next(_ids), of.id, other.pop("competitor", None) or skater(name, nation=nation), **other)


def entered(how_many: int, of: Race = B, nation: str = "NED") -> list[Entry]:
    return [entry(f"{nation}{number}", of, nation) for number in range(1, how_many + 1)]


def found(
    entries: Sequence[Entry],
    competition: Competition = CUP,
    book: Rules | None = None,
    known: Known | None = None,
    races: Sequence[Race] = (A, B),
) -> list[Shortfall]:
    by_race = {of.id: [one for one in entries if one.race_id == of.id] for of in races}
    return list(shortfalls(competition, races, by_race, known or Known(), book or rules()))


def wrong(*args, **other) -> list[Shortfall]:
    return [one for one in found(*args, **other) if one.kind is not Kind.UNCHECKED]


def with_entries(**changed) -> Rules:
    book = rules()
    return msgspec.structs.replace(book, entries=msgspec.structs.replace(book.entries, **changed))


def with_limits(*limits: QualifyingTime) -> Rules:
    book = rules()
    return msgspec.structs.replace(book, qualifying=msgspec.structs.replace(book.qualifying, limits=limits))


# --- places of a nation --------------------------------------------------------------------------------------


def test_the_sixth_of_a_nation_is_over_the_limit_a_and_b_counted_together():
    six = [*entered(2, A), *entered(4, B)]
    (shortfall,) = wrong([*six, *entered(5, B, "NOR")])
    assert shortfall.sentence == (
        "NED has 6 in the 1000m Men, the rule file allows 5 (isu-2025-26, entries per nation). Over it: NED4."
    )  # fmt: skip
    assert (shortfall.kind, shortfall.nation, shortfall.rule) == (Kind.NATION, "NED", "entries.limits")
    assert shortfall.entry_ids == (six[-1].id,)
    assert shortfall.overruled == ""


def test_those_entered_last_are_over_whatever_their_race():
    early = entered(2, B)
    late = entered(5, A)
    (shortfall,) = wrong([*late, *early])
    assert shortfall.entry_ids == (late[3].id, late[4].id)
    assert "Over it: NED4, NED5." in shortfall.sentence


def test_reserves_guests_and_the_withdrawn_take_no_place():
    others = [
        entry("Reserve", state=EntryState.RESERVE, reserve=1),
        entry("Guest", out_of_competition=True),
        entry("Gone", state=EntryState.WITHDRAWN),
    ]
    assert wrong([*entered(5), *others]) == []


def test_each_run_of_a_distance_is_counted_alone():
    runs = [replace(race(500, "B", run=run), id=run, number=run) for run in (1, 2)]
    both = [*entered(5, runs[0]), *entered(6, runs[1])]
    (shortfall,) = wrong(both, races=runs)
    assert "NED has 6 in the 2nd 500m Men" in shortfall.sentence


def test_who_moved_up_into_a_on_the_weekend_takes_one_place():
    """The best of Division B of a mass start skate Division A too."""
    races = [replace(mass_start(division), id=number) for number, division in ((1, "A"), (2, "B"))]
    mover = skater("Mover", nation="NED")
    both = [entry("", of, competitor=mover) for of in races]
    assert wrong([*both, entry("Other", races[0])], races=races) == []
    (shortfall,) = wrong([*both, *entered(2, races[0])], races=races)
    assert "NED has 3 in the Mass Start Men, the rule file allows 2" in shortfall.sentence


def test_the_host_may_enter_as_many_more_as_the_rule_file_says():
    book = with_entries(host_extra=1)
    assert wrong([*entered(6, nation="USA")], book=book) == []
    assert wrong([*entered(6, nation="USA")]) != []
    (shortfall,) = wrong([*entered(7, nation="USA"), *entered(5)], book=book)
    assert "USA has 7 in the 1000m Men, the rule file allows 6" in shortfall.sentence


def test_an_entry_let_stand_is_listed_with_its_remark_and_is_the_one_over():
    six = entered(6)
    six[1] = replace(six[1], overruled="granted by the organizer")
    (shortfall,) = wrong(six)
    assert shortfall.entry_ids == (six[1].id,)
    assert shortfall.overruled == "granted by the organizer"
    assert "NED has 6" in shortfall.sentence


def test_of_two_over_one_may_be_let_stand():
    seven = entered(7)
    seven[0] = replace(seven[0], overruled="granted")
    assert [(one.entry_ids, one.overruled) for one in wrong(seven)] == [
        ((seven[6].id,), ""),
        ((seven[0].id,), "granted"),
    ]


@pytest.mark.parametrize(
    ("event", "skated", "expected"),
    [
        ("Olympic Winter Games 2026", Skated(Discipline.INDIVIDUAL, Sex.MEN, 500), (3, "qualification/owg-2026")),
        ("Olympic Winter Games 2026", Skated(Discipline.INDIVIDUAL, Sex.MEN, 10000), (2, "qualification/owg-2026")),
        ("olympic winter games 2026 ", Skated(Discipline.MASS_START, Sex.MEN), (2, "qualification/owg-2026")),
        ("World Sprint Championships 2026", Skated(Discipline.INDIVIDUAL, Sex.WOMEN, 500), (3, "championships")),
        ("Four Continents Championships 2026", Skated(Discipline.INDIVIDUAL, Sex.WOMEN, 500), None),
        ("Evening", Skated(Discipline.INDIVIDUAL, Sex.WOMEN, 500), None),
    ],
)
def test_a_championship_has_limits_of_its_own(event: str, skated: Skated, expected: tuple[int, str] | None):
    assert (
        nation_limit(replace(CLUB, series="", event=event), skated, "NED", rules(), (scheme("owg-2026"),)) == expected
    )


def test_the_number_of_a_championship_holds_where_no_scheme_says_more():
    held = replace(CLUB, event="World Allround Championships 2026")
    schemes = (scheme("wallround-2026"),)
    assert nation_limit(held, Skated.of(A), "NED", rules(), schemes) == (3, "championships")
    assert nation_limit(held, Skated.of(mass_start()), "NED", rules(), schemes) is None


def test_of_a_nation_over_the_limit_of_a_championship_the_last_is_named():
    held = replace(CLUB, series="", event="Olympic Winter Games 2026")
    four = {A.id: entered(4)}
    (shortfall,) = shortfalls(held, [A], four, Known(), rules(), (scheme("owg-2026"),))
    assert (shortfall.rule, shortfall.entry_ids) == ("qualification/owg-2026", (four[A.id][3].id,))
    assert "the rule file allows 3 (places per nation, Olympic Winter Games 2026)" in shortfall.sentence


def test_a_club_meet_asks_for_nothing():
    assert found(entered(30), CLUB, with_limits(FIVE_HUNDRED)) == []


# --- qualifying times ----------------------------------------------------------------------------------------


def time(text: str, place: str = "Hamar", metres: int = 1000) -> ImportedTime:
    return ImportedTime(metres, RaceTime.parse(text), date(2025, 1, 12), place=place)


def test_who_has_no_time_that_reaches_the_limit_is_named_with_the_best_one():
    fast, slow, none = entry("Fast"), entry("Slow"), entry("None")
    times = {fast.competitor.id: [time("1:12.79")], slow.competitor.id: [time("1:13.50"), time("1:12.81")]}
    found = wrong([fast, slow, none], book=with_limits(FIVE_HUNDRED), known=Known(times=times))
    assert [one.sentence for one in found] == [
        "Slow (NED) has no time for the 1000m Men that reaches 1:11.90 on a high rink, 1:12.80 on another since "
        "2024-07-01; the best known is 1:12.81 (isu-2025-26, qualifying times).",
        "None (NED) has no time for the 1000m Men that reaches 1:11.90 on a high rink, 1:12.80 on another since "
        "2024-07-01; none is known (isu-2025-26, qualifying times).",
    ]
    assert [(one.kind, one.entry_ids, one.race_id, one.rule) for one in found] == [
        (Kind.TIME, (who.id,), B.id, "qualifying.limits") for who in (slow, none)
    ]


def test_the_time_given_with_the_entry_counts():
    seed = Seed(RaceTime.parse("1:12.00"), place="Heerenveen")
    assert wrong([entry("Seeded", seed=seed)], book=with_limits(FIVE_HUNDRED)) == []


def test_guests_and_the_withdrawn_need_no_time_and_a_reserve_does():
    others = [entry("Guest", out_of_competition=True), entry("Gone", state=EntryState.WITHDRAWN)]
    reserve = entry("Reserve", state=EntryState.RESERVE, reserve=1)
    assert [one.entry_ids for one in wrong([*others, reserve], book=with_limits(FIVE_HUNDRED))] == [(reserve.id,)]


def test_a_slow_entry_that_is_let_stand_keeps_its_remark():
    slow = entry("Slow", overruled="skated the trial of the nation")
    (shortfall,) = wrong([slow], book=with_limits(FIVE_HUNDRED))
    assert shortfall.overruled == "skated the trial of the nation"


def test_without_limits_nothing_is_judged_and_that_is_said_once():
    assert [(one.kind, one.sentence, one.entry_ids) for one in found([])] == [
        (
            Kind.UNCHECKED,
            "The rule file isu-2025-26 has no qualifying times: nobody's times are looked at.",
            (),
        )
    ]


def test_a_distance_without_a_limit_is_named():
    races = (A, B, replace(race(1500), id=3, number=3), replace(mass_start(), id=4, number=4))
    (shortfall,) = found([], book=with_limits(FIVE_HUNDRED), races=races)
    assert shortfall.sentence == "The rule file isu-2025-26 has no qualifying times for the 1500m Men."


# --- age -----------------------------------------------------------------------------------------------------


def test_who_is_not_fifteen_when_the_season_begins_is_too_young():
    on_the_day, before = entry("On the day"), entry("The day before")
    born = {on_the_day.competitor.id: date(2010, 7, 1), before.competitor.id: date(2010, 6, 30)}
    (shortfall,) = wrong([on_the_day, before], known=Known(born=born))
    assert shortfall.sentence == (
        "On the day (NED) was 14 years old when the season began, the rule file asks for 15 (isu-2025-26, least age)."
    )
    assert (shortfall.kind, shortfall.entry_ids) == (Kind.AGE, (on_the_day.id,))
    assert wrong([on_the_day], known=Known(born=born), book=with_entries(min_age=0)) == []


def test_missing_dates_of_birth_are_counted_once_a_skater():
    both = skater("Both", nation="NED")
    entries = [entry("", A, competitor=both), entry("Other"), entry("Gone", state=EntryState.WITHDRAWN)]
    third = replace(race(1500), id=3, number=3)
    unborn = found([*entries, entry("", third, competitor=both)], races=(A, B, third))[-1]
    assert unborn.sentence == "2 skaters have no date of birth: their ages are not looked at."
    assert len(unborn.entry_ids) == 3
