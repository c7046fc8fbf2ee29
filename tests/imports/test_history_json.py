"""Saved answers of results sites: every shape, and what is refused."""

import json
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.entries import ImportedTime
from skatedesk.domain.races import Sex
from skatedesk.domain.times import RaceTime
from skatedesk.imports import guards, history_json, json_text
from skatedesk.imports.errors import SourceError
from skatedesk.imports.history_json import HistoryFacts, PersonHint, read_history

DATA = Path(__file__).parents[1] / "data" / "history"


def read(name: str, metres: int | None = None) -> HistoryFacts:
    return read_history((DATA / name).read_text(encoding="utf-8"), name, metres)


def test_results_of_the_isu_tell_who_how_fast_and_in_which_season():
    facts = read("isu_results_1000m.json")
    first, second, third = facts.people
    assert first.hint == PersonHint("SSSWE20302200101", "11", "Lindqvist", "Åsa", "SWE", Sex.WOMEN, date(2001, 2, 3))
    assert first.times == (
        ImportedTime(1000, RaceTime(77882, 3), season="2025/26", source="isu_results_1000m.json"),
    )  # fmt: skip
    assert (second.hint.key, second.times) == ("SSNOR20000000000", ())
    assert (third.hint.key, third.times) == ("", ())
    assert facts.left_out == 2


@pytest.mark.parametrize(("laps", "metres"), [(2, 500), (4, 1500), (8, 3000), (13, 5000), (25, 10000)])
def test_the_laps_tell_the_distance(laps: int, metres: int):
    (row, *_others) = json.loads((DATA / "isu_results_1000m.json").read_text(encoding="utf-8"))
    row |= {"laps": [{"number": number} for number in range(1, laps + 1)], "time": "366.720"}
    (one,) = read_history(json.dumps([row]), "list.json").people
    assert [(time.metres, time.time) for time in one.times] == [(metres, RaceTime(366720, 3))]


def test_a_distance_that_is_named_counts():
    row = {"skater": {"lastName": "Berg"}, "distance": {"distance": 3000}, "time": "4:01.11", "date": "2025-12-01"}
    (one,) = read_history(json.dumps({"count": 1, "results": [row]}), "bests.json").people
    assert one.times == (ImportedTime(3000, RaceTime(241110), date(2025, 12, 1), source="bests.json"),)


def test_personal_records_in_dutch_times():
    (one,) = read("personal_records.json").people
    assert one.hint == PersonHint(number="4711")
    assert [(time.metres, str(time.time), time.day, time.place) for time in one.times] == [
        (500, "39.41", date(2025, 11, 15), "Hamar"),
        (1500, "2:01.07", date(2025, 12, 6), "Heerenveen"),
    ]


def test_season_bests_name_the_season_by_its_first_year():
    (one,) = read("season_bests.json").people
    assert [(str(time.time), time.day, time.season) for time in one.times] == [
        ("39.41", date(2025, 11, 15), ""),
        ("44.30", None, "1999/00"),
    ]


def test_results_of_one_skater_need_the_distance_from_outside():
    facts = read("skater_results.json", 500)
    (one,) = facts.people
    assert [(time.metres, str(time.time), time.event) for time in one.times] == [
        (500, "39.41", "Hamar Cup"),
        (500, "39.90", "Hamar Cup"),
    ]
    assert facts.left_out == 1
    with pytest.raises(
        SourceError, match=r"skater_results\.json, results 1: the distance is missing\. Say which it is"
    ):
        read("skater_results.json")


def test_a_lookup_tells_names():
    assert [one.hint for one in read("skater_lookup.json").people] == [
        PersonHint("", "4711", "Lindqvist", "Åsa", "SWE", Sex.WOMEN),
        PersonHint("", "4712", "Lindqvist", "Asa", "FIN", Sex.WOMEN),
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "x.json, line 1: this is no JSON"),
        ("[" * 100_000, "x.json: this cannot be read"),
        ("7", "“results” is “7”, expected a list of objects"),
        ("{}", "x.json: expected results, records, seasons or skaters"),
        ('{"records": 7}', "“records” is “7”, expected a list of objects"),
        ('{"records": [7]}', "expected a list of objects"),
        ('{"records": [{"distance": "far", "time": "39,41"}]}', "x.json, records 1: “distance” is “far”"),
        ('{"records": [{"distance": 500, "time": "quick"}]}', "x.json, records 1: “quick” is no time"),
        ('{"records": [{"distance": 500, "time": "39,41", "date": "soon"}]}', "“date” is “soon”, expected a date"),
        ('{"seasons": [{"records": []}]}', "x.json, seasons 1: “start” is “”, expected the first year"),
        ('{"skaters": [{"id": 1}]}', "x.json, skaters 1: “familyname” is missing"),
        ('{"skaters": [{"id": 1, "familyname": "Moe", "gender": "q"}]}', "“gender” is “q”, expected M, F"),
        ('[{"competitor": {"team": {}}, "time": "1:17.88"}]', "x.json, results 1: “lastName” is missing"),
        ('[{"competitor": {"skater": {"lastName": "Moe"}}, "status": 0, "time": "36.1"}]', "the distance is missing"),
        ('[{"skater": {"lastName": "Moe"}, "created": "long ago"}]', "“created” is “long ago”, expected a date"),
    ],
)
def test_what_is_refused(text: str, reason: str):
    with pytest.raises(SourceError) as told:
        read_history(text, "x.json")
    assert reason in str(told.value)


def test_a_list_without_end_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history_json, "MOST_ROWS", 1)
    with pytest.raises(SourceError, match="more than 1 rows"):
        read("personal_records.json")


def test_more_skaters_than_a_season_has_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history_json, "MOST_PEOPLE", 1)
    with pytest.raises(SourceError, match="more than 1 skaters"):
        read("isu_results_1000m.json")


def test_a_file_is_read_as_far_as_a_history_may_be_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "x.json"
    path.write_bytes('\ufeff{"é": 1}'.encode())
    assert json_text.parse(guards.read_text(path), path.name) == {"é": 1}
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SourceError, match=r"x\.json: no UTF-8 text at byte 0\. Save it as UTF-8\."):
        guards.read_text(path)
    with pytest.raises(SourceError, match="cannot be read"):
        guards.read_text(tmp_path / "missing.json")
    monkeypatch.setattr(guards, "MOST_BYTES", 1)
    with pytest.raises(SourceError, match="Take a smaller part"):
        guards.read_text(path)
