"""All that a file holds on one person."""

import json
from datetime import datetime

import pytest

from skatedesk.domain.races import Sex
from skatedesk.services import merges, people, person_record, privacy, results
from skatedesk.services.files import ResultsFile
from tests.services import id_of
from tests.services.well_known import WHY, make_known, skater


@pytest.fixture
def known(file: ResultsFile) -> ResultsFile:
    make_known(file)
    return file


def record(file: ResultsFile, name: str = "Jordan STOLZ") -> dict:
    return person_record.stored_on(file, skater(file, name), datetime(2025, 12, 5, 12, 0))


def test_every_row_about_the_person_is_told(known: ResultsFile):
    found = record(known)
    assert {name: len(rows) for name, rows in found["tables"].items()} == {
        "skaters": 1, "skater_aliases": 1, "imported_times": 1, "careers": 1, "bibs": 1, "entries": 4, "starts": 4,
        "attempts": 2, "sprints": 4,
    }  # fmt: skip
    (row,) = found["tables"]["skaters"]
    assert (row["born"], row["club"], row["own_name"], row["key"]) == ("2004-05-21", "West Allis", "乔丹", "M179")
    assert found["skater"] == {"name": "Jordan STOLZ", "nation": "USA", "sex": "M", "skater_key": "M179"}
    assert found["file"] == "weekend.skatedesk"
    assert found["written"] == "2025-12-05T12:00:00"
    assert json.loads(json.dumps(found)) == found


def test_results_are_told_as_lists_give_them(known: ResultsFile):
    result = next(one for one in record(known)["results"] if one["race"] == 8)
    assert (result["event"], result["title"], result["rank"], result["time"], result["points"]) == (
        "World Cup #1", "1000m Men", 1, "1:05.90", 60,
    )  # fmt: skip


def test_of_what_is_about_several_only_this_part_is_told(known: ResultsFile):
    found = record(known)
    told = {(one["table"], one["column"]): one["parts"] for one in found["named_in"]}
    assert told["bulletins", "text"] == ["Jordan STOLZ won again."]
    assert told["records", "holder"] == ["Jordan STOLZ"]
    lines = [line for one in found["named_in"] if one["table"] == "start_lists" for line in one["parts"]]
    assert {line["name"] for line in lines} == {"Jordan STOLZ"}
    (candidate,) = told["draws", "entries"]
    assert candidate["name"] == "Jordan STOLZ"
    # A sentence that is about several stays whole.
    parts = [part for one in found["named_in"] for part in one["parts"] if not str(part).startswith("Helmets:")]
    assert not any(name in str(parts) for name in ("EITREM", "DAWSON"))


def test_the_journal_tells_what_was_done_with_these_rows_only(known: ResultsFile):
    results.clear_result(known, id_of(known, "Stolz"))
    found = record(known)
    labels = [one["label"] for one in found["journal"]]
    assert "Jordan STOLZ is also called Jordan Stolz-Smith" in labels
    assert any(label.startswith("Time 1:05.90") for label in labels)
    assert not any("1:06.90" in label for label in labels)
    tables = {one["table"] for entry in found["journal"] for one in entry["rows"]}
    assert {"skaters", "entries", "starts", "attempts", "imported_times"} <= tables
    assert not {"draws", "editions"} & tables
    # The attempt is gone by now, and still told.
    last = found["journal"][-1]
    assert [one["after"] and one["after"]["time_ms"] for one in last["rows"]] == [None]


def test_who_was_merged_is_told_with_the_one_kept(known: ResultsFile):
    other = people.add(known, people.PersonFields("Stoltz", "Jordan", "USA", Sex.MEN)).made
    merges.merge(known, skater(known), other)
    found = record(known)
    assert [row["name"] for row in found["tables"]["skaters"]] == ["Jordan STOLZ", "Jordan STOLTZ"]
    assert "Jordan STOLTZ" in found["names"]


def test_after_the_name_was_taken_away_the_journal_still_has_it(known: ResultsFile):
    skater_id = skater(known)
    privacy.pseudonymise(known, skater_id, WHY)
    found = record(known, f"Skater {skater_id}")
    assert "Jordan STOLZ" in found["names"]
    before = [row["before"] for row in found["journal"][-1]["rows"] if row["table"] == "skaters"]
    assert [row["name"] for row in before] == ["Jordan STOLZ"]
