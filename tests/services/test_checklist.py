"""The checklist: lines that tick themselves, and those that somebody ticks."""

from datetime import datetime

import pytest

from skatedesk.domain.races import Condition, Official
from skatedesk.services import (
    checklist,
    checklist_facts,
    competition_officials,
    editions,
    history,
    lists,
    publishing,
    race_officials,
)
from skatedesk.services.checklist import Item
from skatedesk.services.files import ResultsFile
from tests.services import refused
from tests.services.days import at, plan, skate

NOW = at("14:00")


def held(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def items(file: ResultsFile, **at_desk: bool) -> tuple[Item, ...]:
    return checklist.items(file, held(file), NOW, at_desk)


def line(file: ResultsFile, fact: str, **at_desk: bool) -> Item:
    return next(one for one in items(file, **at_desk) if one.fact == fact)


def words(file: ResultsFile) -> list[str]:
    return [one.words for one in items(file)]


def progress(file: ResultsFile, fact: str) -> tuple[int, int]:
    found = line(file, fact).progress
    assert found is not None
    return found.done, found.of


def race_id(file: ResultsFile, number: int = 8) -> int:
    return lists.race(file, held(file), number).id


# --- lines that tick themselves -------------------------------------------------------------------------------


def test_without_a_change_the_usual_list_is_there_and_nothing_of_it_in_the_file(file: ResultsFile):
    assert words(file)[:2] == ["Every race has entries", "Start numbers given"]
    assert history.last_change(file) is not None
    assert [one.place for one in items(file)] == list(range(1, len(items(file)) + 1))


def test_every_list_that_comes_with_the_program_has_words(file: ResultsFile):
    known = checklist_facts.words()
    for name, facts in checklist_facts.lists().items():
        assert name in checklist_facts.list_words()
        assert set(facts) <= set(known), name
        assert len(set(facts)) == len(facts), name
    assert known.keys() >= checklist_facts.FACTS | checklist_facts.OF_DESK


def test_numbers_and_officials(file: ResultsFile):
    assert progress(file, "numbers") == (15, 15)
    assert line(file, "officials").done
    assert not line(file, "conditions").done


def test_a_drawn_day_a_printed_list_and_the_ice_tick_themselves(file: ResultsFile):
    plan(file, r8="14:00")
    assert progress(file, "draw") == (1, 1)
    assert progress(file, "start_lists") == (0, 1)
    editions.issue(file, held(file), [f"start {race_id(file)}"], NOW)
    assert line(file, "start_lists").done
    assert progress(file, "conditions") == (0, 0)  # nobody has skated yet
    skate(file, "14:06", "Stolz")
    assert progress(file, "conditions") == (0, 1)
    race_officials.set_conditions(file, race_id(file), [Condition("start", "14:00", 15.0, 30.0, -8.0)])
    assert line(file, "conditions").done
    history.undo(file)
    assert not line(file, "conditions").done


def test_results_and_official_count_the_races(file: ResultsFile):
    plan(file, r8="14:00", r28="15:00")
    assert progress(file, "results") == (0, 2)
    for family in ("Stolz", "De Boo", "Żurek", "Ning", "Eitrem", "Dawson"):
        skate(file, "14:06", family)
    assert progress(file, "results") == (1, 2)
    publishing.make_official(file, race_id(file), "as it is")
    assert progress(file, "official") == (1, 3)


def test_officials_of_the_competition_stand_for_every_race(file: ResultsFile):
    competition_officials.set_officials(file, held(file), [Official("Referee", "Anna", "NED")])
    assert progress(file, "officials") == (3, 3)


def test_what_only_the_desk_knows_is_told_by_it(file: ResultsFile):
    assert not line(file, "backup").done
    assert line(file, "backup", backup=True).done
    assert not line(file, "printer", printer=False).done


# --- ticking --------------------------------------------------------------------------------------------------


def test_a_line_without_a_fact_is_ticked_by_hand_and_undone(file: ResultsFile):
    place = line(file, "timing").place
    assert checklist.tick(file, held(file), place, True, NOW).label == "Ticked: Timing tested"
    ticked = line(file, "timing")
    assert ticked.done
    assert ticked.at == NOW
    history.undo(file)
    assert not line(file, "timing").done
    assert len(items(file)) == len(next(iter(checklist_facts.lists().values())))


def test_an_official_may_say_otherwise_and_let_the_line_tick_itself_again(file: ResultsFile):
    place = line(file, "officials").place
    checklist.tick(file, held(file), place, False, NOW)
    told = line(file, "officials")
    assert (told.done, told.by_hand, told.ticks_itself) == (False, True, True)
    assert checklist.by_itself(file, held(file), place).label == "Ticks itself again: Officials named"
    assert line(file, "officials").done


# --- editing --------------------------------------------------------------------------------------------------


def test_lines_are_added_renamed_moved_and_taken_out(file: ResultsFile):
    usual = words(file)
    added = checklist.add(file, held(file), "  Flowers   ordered ")
    assert words(file) == [*usual, "Flowers ordered"]
    checklist.move(file, held(file), added.made, -1)
    assert words(file)[-2:] == ["Flowers ordered", usual[-1]]
    checklist.rename(file, held(file), added.made - 1, "Flowers and medals")
    assert words(file)[-2] == "Flowers and medals"
    assert checklist.remove(file, held(file), 1).label == f"Off the checklist: {usual[0]}"
    assert words(file) == [*usual[1:-1], "Flowers and medals", usual[-1]]
    assert [one.place for one in items(file)] == list(range(1, len(usual) + 1))
    for _act in range(4):
        history.undo(file)
    assert words(file) == usual


def test_a_renamed_line_still_ticks_itself_and_gets_its_words_back(file: ResultsFile):
    place = line(file, "officials").place
    checklist.rename(file, held(file), place, "Everybody in office")
    told = line(file, "officials")
    assert (told.words, told.done) == ("Everybody in office", True)
    checklist.rename(file, held(file), place, "  ")
    assert line(file, "officials").words == "Officials named"


def test_another_list_takes_the_place_of_the_first(file: ResultsFile):
    checklist.add(file, held(file), "Flowers")
    assert checklist.take_list(file, held(file), "club_meet").label == "Checklist: Club meet"
    assert [one.fact for one in items(file)] == list(checklist_facts.lists()["club_meet"])
    history.undo(file)
    assert words(file)[-1] == "Flowers"


def test_at_the_ends_a_line_stays(file: ResultsFile):
    before = words(file)
    checklist.add(file, held(file), "Flowers")
    checklist.move(file, held(file), 1, -1)
    checklist.move(file, held(file), len(before) + 1, 1)
    assert words(file) == [*before, "Flowers"]


@pytest.mark.parametrize("text", ["", "  ", "x" * 81])
def test_words_that_cannot_stand_are_refused(file: ResultsFile, text: str):
    with refused(file, "Say" if not text.strip() else "at most 80 letters"):
        checklist.add(file, held(file), text)


def test_a_line_that_is_gone_is_refused(file: ResultsFile):
    with refused(file, "The checklist has no line 99 any more."):
        checklist.tick(file, held(file), 99, True, datetime(2025, 12, 6))
