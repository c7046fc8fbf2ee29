"""A mass start as it is looked at: helmets, sprints asked for, what was typed."""

from dataclasses import replace

import msgspec
import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.services import draws, results, start_lists
from skatedesk.services import mass_start as acts
from skatedesk.services.files import ResultsFile
from tests.services.mass_starts import HELMETS, before_the_start, id_at, race_of, seen


def test_a_list_from_elsewhere_is_known_by_its_start_numbers(file: ResultsFile, sample: ResultsFile):
    found = seen(file, before_the_start(file))
    assert {start.competitor.name.rpartition(" ")[2].title(): helmet for helmet, start in found.helmets.items()} == {
        name.rpartition(" ")[2]: helmet for name, helmet in HELMETS.items()
    }
    assert list(seen(sample, race_of(sample, 2, 28)).helmets)[:4] == [3, 5, 7, 8]


def test_a_drawn_list_is_counted_in_the_order_of_the_draw_and_who_comes_back_has_the_old_number(file: ResultsFile):
    race = before_the_start(file)
    draws.store(file, race, draws.draw(file, race, "17205913"))
    worn = seen(file, race).helmets
    assert list(worn) == [1, 2, 3, 4, 5, 6]
    start_lists.empty_lane(file, worn[2].id)
    assert {helmet: start.id for helmet, start in seen(file, race).helmets.items()} == {
        helmet: start.id for helmet, start in worn.items() if helmet != 2
    }
    results.withdraw(file, worn[1].id)
    (entry,) = [one.id for one in start_lists.view(file, race).not_drawn]
    start_lists.place(file, entry)
    assert seen(file, race).start(2).competitor == worn[2].competitor


def test_the_sprint_that_is_asked_for_comes_behind_all_that_are_written_down(file: ResultsFile):
    race = before_the_start(file)
    assert (seen(file, race).next_sprint, seen(file, race).finish) == (1, 4)
    acts.record_sprint(file, race, 8, [11])
    assert seen(file, race).next_sprint == 3
    acts.record_sprint(file, race, 16, [11])
    assert seen(file, race).next_sprint == 4


def test_a_typed_order_is_read_with_its_race_points(file: ResultsFile):
    race = before_the_start(file)
    found = seen(file, race)
    read = [(start.competitor.name, points) for start, points in found.read_order("13 11, 12 14", 4)]
    assert read == [("Damian ŻUREK", 3), ("Jordan STOLZ", 2), ("Jenning DE BOO", 1), ("Zhongyan NING", 0)]
    with pytest.raises(RuleError, match="Nobody wears helmet 3 in race 30"):
        found.read_order("3", 4)


def test_gaps_count_from_whoever_is_first_by_now(file: ResultsFile):
    race = before_the_start(file)
    acts.record_finish(file, race, [arrival for _start, arrival in seen(file, race).read_finish("12 7:42.51")])
    (read,) = seen(file, race).read_finish("13 +0.32")
    assert (read[0].competitor.name, read[1].time and str(read[1].time)) == ("Damian ŻUREK", "7:42.83")
    assert seen(file, race).helmet_of(id_at(file, race, 13)) == 13
    assert seen(file, race).helmet_of(-1) is None


def test_lapped_is_proposed_only_where_the_rule_file_takes_the_points(sample: ResultsFile):
    found = seen(sample, race_of(sample, 1, 28))
    assert [start.competitor.name for start in found.proposed_lapped()] == ["Gabriel ODOR"]
    kept = msgspec.structs.replace(found.rules.mass_start, lapped_loses_points=False)
    rules = msgspec.structs.replace(found.rules, mass_start=kept)
    assert replace(found, rules=rules).proposed_lapped() == ()
