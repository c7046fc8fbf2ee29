"""Officials, ice and air of a race, as they are written down."""

from datetime import date

import pytest

from skatedesk.domain.races import Condition, Official, Status
from skatedesk.services import competition_officials, history, lists, programmes, publishing, race_officials, results
from skatedesk.services.files import ResultsFile
from tests.services import refused, start_of, view

MOYCA, SUSAN = Official("Referee", "Moyca STOFFEL", "CAN"), Official("Referee", "Susan SANDVIG-SHOBE", "USA")
MATTHEW = Official("Starter", "Matthew VRAA", "USA")
START, END = Condition("start", "14:05", 18.4, 24.0, -8.2), Condition("end", "14:50", 18.7, 24.1, -7.8)


def race_id(file: ResultsFile, number: int = 8) -> int:
    return lists.race(file, lists.competition(file, 1).id, number).id


def printed(file: ResultsFile, number: int = 8) -> list[tuple[str, str, str]]:
    return [(one.role, one.name, one.nation) for one in view(file, number).result_list().officials]


# --- officials of a race -------------------------------------------------------------------------------------


def test_who_is_named_stands_on_the_result_in_the_order_of_the_regulations(file: ResultsFile):
    changed = race_officials.set_officials(file, race_id(file), [MATTHEW, Official(" Speaker ", "Hans  M."), SUSAN])
    assert (changed.label, changed.races) == ("Officials of race 8", {race_id(file)})
    # The office keeps the word of the source that brought it first.
    assert printed(file) == [
        ("referee", "Susan SANDVIG-SHOBE", "USA"),
        ("Starter", "Matthew VRAA", "USA"),
        ("Speaker", "Hans M.", ""),
    ]


def test_who_is_not_named_any_more_is_taken_out_and_one_undo_brings_all_back(file: ResultsFile):
    before = printed(file)
    race_officials.set_officials(file, race_id(file), [MATTHEW])
    assert printed(file) == [("Starter", "Matthew VRAA", "USA")]
    history.undo(file)
    assert printed(file) == before == [("referee", "Moyca STOFFEL", "CAN")]
    history.redo(file)
    assert printed(file) == [("Starter", "Matthew VRAA", "USA")]


@pytest.mark.parametrize(
    ("officials", "reason"),
    [
        ([Official("", "Hans")], "Hans has no office. Type one, such as Referee."),
        ([Official("Starter", "", "NOR")], "Starter: type the name, or take the nation out."),
        ([Official("Starter", "Hans", "Norway")], "“Norway” is no nation. Write three capital letters, such as NOR."),
        ([Official("Starter", "Ha\x07ns")], "Name holds a character that cannot be printed."),
        ([MOYCA, Official("referee", "Susan")], "referee stands twice. A race has one"),
    ],
)
def test_what_cannot_stand_is_refused(file: ResultsFile, officials: list[Official], reason: str):
    with refused(file, reason):
        race_officials.set_officials(file, race_id(file), officials)


def test_an_official_race_keeps_its_officials_and_its_ice(file: ResultsFile):
    for family in ("Stolz", "Dawson", "Eitrem"):
        results.record_status(file, start_of(file, family, 28).id, Status.DNF)
    publishing.make_official(file, race_id(file, 28), "as the referee saw it")
    with refused(file, "Race 28 is official. Make it provisional first."):
        race_officials.set_officials(file, race_id(file, 28), [])
    with refused(file, "Race 28 is official. Make it provisional first."):
        race_officials.set_conditions(file, race_id(file, 28), [])


# --- of the competition --------------------------------------------------------------------------------------


def test_the_officials_of_the_competition_stand_where_a_race_has_none_of_its_own(file: ResultsFile):
    held = lists.competition(file, 1)
    competition_officials.set_officials(file, held.id, [Official("Timekeeper", "Anna"), MATTHEW, SUSAN])
    assert printed(file) == [("referee", "Moyca STOFFEL", "CAN"), ("Starter", "Matthew VRAA", "USA")]
    race_officials.set_officials(file, race_id(file), [])
    assert printed(file) == [("Referee", "Susan SANDVIG-SHOBE", "USA"), ("Starter", "Matthew VRAA", "USA")]
    known = race_officials.officials(file, race_id(file))
    assert [one.role for one in known.of_competition] == ["Referee", "Starter", "Timekeeper"]


def test_officials_of_the_sample_print_as_their_sheets_have_them(sample: ResultsFile):
    for item in lists.programme(sample, lists.competition(sample, 1).id):
        assert [role for role, _name, _nation in printed(sample, item.race.number)] == ["referee", "starter"]


# --- the race before -----------------------------------------------------------------------------------------


def test_the_race_before_is_the_last_one_of_the_same_sex(sample: ResultsFile):
    known = race_officials.officials(sample, race_id(sample, 12))
    assert known.race_before is not None
    assert (known.race_before.number, [one.name for one in known.before]) == (10, ["Moyca STOFFEL", "Matthew VRAA"])
    assert race_officials.officials(sample, race_id(sample, 1)).race_before is None
    # No race of men was held before the first of them.
    assert getattr(race_officials.officials(sample, race_id(sample, 2)).race_before, "number", 0) == 1


def test_the_ice_is_that_at_the_end_of_the_race_before_on_the_same_day(sample: ResultsFile):
    known = race_officials.conditions(sample, race_id(sample, 12))
    assert known.race_before is not None
    assert (known.race_before.number, known.before) == (11, Condition("end", "12:49", 18.8, 28.0, -8.1))
    assert race_officials.conditions(sample, race_id(sample, 9)).before is None
    # Nothing was measured at the end of race 7, so its start tells.
    assert race_officials.conditions(sample, race_id(sample, 8)).before == Condition("start", "18:14", 17.8, 30.0, -8.0)


# --- ice and air ---------------------------------------------------------------------------------------------


def test_what_was_measured_stands_on_the_result_and_one_undo_takes_it_out(file: ResultsFile):
    changed = race_officials.set_conditions(file, race_id(file), [END, Condition("interval"), START])
    assert (changed.label, changed.races) == ("Ice and air of race 8", {race_id(file)})
    assert view(file).result_list().conditions == (START, END)
    history.undo(file)
    assert view(file).result_list().conditions == ()


def test_a_moment_is_corrected_or_taken_out(file: ResultsFile):
    race_officials.set_conditions(file, race_id(file), [START, END])
    later = Condition("Start", "3:17 pm", 18.5, None, None)
    race_officials.set_conditions(file, race_id(file), [later])
    assert view(file).result_list().conditions == (Condition("start", "15:17", 18.5),)


def test_figures_that_cannot_be_are_refused(file: ResultsFile):
    with refused(file, "Ice temperature 8.2 cannot be. Type a figure from -20 to 5."):
        race_officials.set_conditions(file, race_id(file), [Condition("start", ice=8.2)])
    with refused(file, "“25:00” is no time of day."):
        race_officials.set_conditions(file, race_id(file), [Condition("start", "25:00")])
    with refused(file, "end stands twice. Write it down once."):
        race_officials.set_conditions(file, race_id(file), [END, START, END])


def test_the_day_before_says_nothing_of_the_ice(file: ResultsFile):
    programmes.set_day(file, [race_id(file, 2)], date(2025, 11, 14))
    race_officials.set_conditions(file, race_id(file, 2), [END])
    programmes.set_day(file, [race_id(file, 8)], date(2025, 11, 15))
    assert race_officials.conditions(file, race_id(file, 8)).before is None
    programmes.set_day(file, [race_id(file, 8)], date(2025, 11, 14))
    assert race_officials.conditions(file, race_id(file, 8)).before == END
