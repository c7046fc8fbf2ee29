"""A source with a fault is refused with line or row and the reason."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skatedesk.imports.errors import SourceError
from skatedesk.imports.race_json import read_race
from tests.imports import OTHER, RACE, ROW, race_text, row_text

ROW_1 = "race.json, row 1 (Jordan STOLZ)"


def refusal(text: str) -> str:
    with pytest.raises(SourceError) as refused:
        read_race(text, "race.json")
    return str(refused.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "race.json, line 1: this is no JSON (Expecting value)."),
        ('{\n "series": "ISU",\n "event" "One"\n}', "race.json, line 3: this is no JSON (Expecting ':' delimiter)."),
        ("rank;name;time\n1;Stolz;1:05.66", "race.json, line 1: this is no JSON (Expecting value)."),
        ("[]", "race.json: expected one race, an object with “results”."),
        ("42", "race.json: expected one race, an object with “results”."),
        ('{"event": "World Cup"}', "race.json: expected one race, an object with “results”."),
        ("9" * 5000, "race.json: this cannot be read ("),
        ("[" * 200_000, "race.json: this cannot be read ("),
        ("[" * 30 + "]" * 30, "race.json: more than 20 lists or objects within each other."),
        ('{"results": NaN}', "race.json: this cannot be read (NaN)."),
    ],
    ids=[
        "empty",
        "broken",
        "table",
        "list",
        "number",
        "other object",
        "endless number",
        "endless brackets",
        "deep",
        "no number",
    ],
)
def test_what_is_no_race_is_refused(text: str, sentence: str):
    assert refusal(text).startswith(sentence)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"series": ""}, "race.json: “series” is missing."),
        ({"event": None}, "race.json: “event” is missing."),
        ({"title": "  "}, "race.json: “title” is missing."),
        ({"distance_m": ""}, "race.json: “distance_m” is missing."),
        ({"distance_m": 0}, "race.json: “distance_m” is missing."),
        ({"distance_m": "1 km"}, "race.json: “distance_m” is “1 km”, expected a whole number."),
        ({"distance_m": 10**12}, "race.json: “distance_m” is “1000000000000”, expected a whole number."),
        ({"distance_m": -500}, "race.json: “distance_m” is “-500”, expected a whole number."),
        (
            {"discipline": "slalom"},
            "race.json: “discipline” is “slalom”, expected individual, mass_start, team_pursuit",
        ),
        ({"discipline": ["individual"]}, "race.json: “discipline” is “['individual']”, expected a text."),
        ({"sex": "F"}, "race.json: “sex” is “F”, expected M, W, X."),
        ({"sex": ""}, "race.json: “sex” is “”, expected M, W, X."),
        ({"division": "C"}, "race.json: “division” is “C”, expected A, B."),
        ({"race_no": "eight"}, "race.json: “race_no” is “eight”, expected a whole number."),
        ({"race_no": True}, "race.json: “race_no” is “True”, expected a text."),
        ({"date": "15.11.2025"}, "race.json: “date” is “15.11.2025”, expected a date such as 2025-11-15."),
        ({"date": "2025-02-30"}, "race.json: “date” is “2025-02-30”, expected a date such as 2025-11-15."),
        ({"venue": "Thialf\u0000"}, "race.json: “venue” is “Thialf\ufffd”, expected a text."),
        ({"venue": "\ud83d"}, "race.json: “venue” is “\ufffd”, expected a text."),
        ({"conditions": "cold"}, "race.json: “conditions” is “cold”, expected an object."),
        ({"conditions": ["cold"]}, "race.json: “conditions” is “['cold']”, expected an object."),
        ({"conditions": {"end": "cold"}}, "race.json: “conditions.end” is “cold”, expected an object."),
        ({"conditions": {" ": {}}}, "race.json: “conditions” is “ ”, expected a moment such as start or end."),
        (
            {"conditions": {"end": {"ice_temp_c": "cold"}}},
            "race.json, conditions.end: “ice_temp_c” is “cold”, expected a number.",
        ),
        (
            {"conditions": {"end": {"ice_temp_c": "nan"}}},
            "race.json, conditions.end: “ice_temp_c” is “nan”, expected a number.",
        ),
        (
            {"conditions": {"end": {"ice_temp_c": "9" * 20}}},
            "race.json, conditions.end: “ice_temp_c” is “99999999999999999999”, expected a number.",
        ),
        ({"results": "none"}, "race.json: “results” is “none”, expected a list of objects."),
        ({"results": [["Stolz"]]}, "race.json: “results” is “[['Stolz']]”, expected a list of objects."),
        ({"venue": "a\u202egnp"}, "race.json: “venue” is “a\ufffdgnp”, expected a text."),
        ({"venue": "x" * 501}, "race.json: “venue” is “" + "x" * 60 + "…”, expected at most 500 letters."),
        ({"distance_m": 100_000}, "race.json: “distance_m” is “100000”, expected at most 50000 metres."),
        ({"date": "0001-01-01"}, "race.json: “date” is “0001-01-01”, expected a date such as 2025-11-15."),
        ({"date": "9999-12-31"}, "race.json: “date” is “9999-12-31”, expected a date such as 2025-11-15."),
        (
            {"conditions": {"end": {"ice_temp_c": "-273.15"}}},
            "race.json, conditions.end: “ice_temp_c” is “-273.15”, expected a number from -100 to 100.",
        ),
        ({"results": [ROW] * 1001}, "race.json: “results” has more than 1000 rows. Take a part of it."),
        ({"venue": ["x" * 100]}, "race.json: “venue” is “['" + "x" * 58 + "…”, expected a text."),
    ],
)
def test_a_wrong_field_of_the_race_is_named(changed: dict, sentence: str):
    text = json.dumps(RACE | {"results": [ROW]} | changed)
    assert refusal(text).startswith(sentence)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"name": ""}, "race.json, row 1: “name” is missing."),
        ({"name": None}, "race.json, row 1: “name” is missing."),
        ({"name": "=1+1", "family": None}, "race.json, row 1 (=1+1): “name” is “=1+1”, expected a name."),
        ({"nation": ""}, f"{ROW_1}: “nation” is missing."),
        ({"family": "=1+1"}, f"{ROW_1}: “family” is “=1+1”, expected a name."),
        ({"given": "@SUM(1)"}, f"{ROW_1}: “given” is “@SUM(1)”, expected a name."),
        ({"splits": [{}] * 201}, f"{ROW_1}: “splits” has more than 200 rows. Take a part of it."),
        ({"status": "ok"}, f"{ROW_1}: “status” is “ok”, expected OK, DNF, DQ, DNS, WDR."),
        ({"status": "RET"}, f"{ROW_1}: “status” is “RET”, expected OK, DNF, DQ, DNS, WDR."),
        ({"lane": "M"}, f"{ROW_1}: “lane” is “M”, expected I, O."),
        ({"pair": "last"}, f"{ROW_1}: “pair” is “last”, expected a whole number."),
        ({"bib": -1}, f"{ROW_1}: “bib” is “-1”, expected a whole number."),
        ({"bib": 18.5}, f"{ROW_1}: “bib” is “18.5”, expected a whole number."),
        ({"time": "1:65.66"}, f"{ROW_1}: Seconds run from 00 to 59 behind the minutes."),
        ({"time": "fast"}, f"{ROW_1}: “fast” is no time."),
        ({"time": "", "time_ms": 0}, f"{ROW_1}: A time lies between"),
        ({"time": "", "time_ms": 4_000_000}, f"{ROW_1}: A time lies between"),
        ({"time": "", "time_ms": 65_664}, f"{ROW_1}: A time is known to the tenth"),
        ({"time_ms": 65_670}, f"{ROW_1}: time 1:05.66 and time_ms 65670 do not agree."),
        ({"time": "1:05.66(4)", "time_ms": 65_665}, f"{ROW_1}: time 1:05.66(4) and time_ms 65665 do not agree."),
        ({"time_precision": "1/50"}, f"{ROW_1}: “time_precision” is “1/50”, expected 1/10, 1/100, 1/1000."),
        ({"status": "DNS"}, f"{ROW_1}: DNS and a time exclude each other"),
        ({"status": "DNF"}, f"{ROW_1}: DNF and a time exclude each other"),
        ({"status": "WDR"}, f"{ROW_1}: WDR and a time exclude each other"),
        ({"time": "", "time_ms": ""}, f"{ROW_1}: A finished attempt needs a time."),
        ({"splits": {"200": "16.35"}}, f"{ROW_1}: “splits” is"),
        ({"splits": [{"dist_m": 200}]}, f"{ROW_1}, splits: “cum” is missing."),
        ({"splits": [{"cum": "16.35"}]}, f"{ROW_1}, splits: “dist_m” is “”, expected metres of this race."),
        (
            {"splits": [{"dist_m": 1400, "cum": "16.35"}]},
            f"{ROW_1}, splits: “dist_m” is “1400”, expected metres of this race.",
        ),
        (
            {"splits": [{"dist_m": 600, "cum": "41.15"}, {"dist_m": 200, "cum": "16.35"}]},
            f"{ROW_1}, splits: “cum” is “16.35”, expected a later passing than 41.15.",
        ),
        (
            {"splits": [{"dist_m": 200, "cum": "16.35"}, {"dist_m": 600, "cum": "16.35"}]},
            f"{ROW_1}, splits: “cum” is “16.35”, expected a later passing than 16.35.",
        ),
        (
            {"splits": [{"dist_m": 600, "cum": "1:05.66"}]},
            f"{ROW_1}: “splits” is “1:05.66”, expected a passing before the time 1:05.66.",
        ),
        (
            {"splits": [{"dist_m": 1000, "cum": "1:05.67"}]},
            f"{ROW_1}, splits: “cum” is “1:05.67”, expected the time 1:05.66 at the finish.",
        ),
        ({"splits": [{"dist_m": 200, "cum": "soon"}]}, f"{ROW_1}: “soon” is no time."),
    ],
)
def test_a_wrong_field_of_a_row_is_named(changed: dict, sentence: str):
    assert refusal(row_text(**changed)).startswith(sentence)


def test_the_row_is_counted_and_named():
    bad = OTHER | {"time": "1:66.11"}
    assert refusal(race_text(ROW, bad)).startswith("race.json, row 2 (Jenning DE BOO): Seconds run")


@pytest.mark.parametrize(
    "again",
    [
        ROW,
        ROW | {"pair": 3},
        ROW | {"name": "J. STOLZ", "lane": "I"},
    ],
)
def test_a_skater_stands_in_a_race_once(again: dict):
    assert refusal(race_text(ROW, OTHER, again)).endswith("row 3 (" + again["name"] + "): stands in row 1 already.")


def test_a_skater_without_key_stands_in_a_race_once():
    without = {key: value for key, value in OTHER.items() if key != "skater_key"}
    assert refusal(race_text(without, without | {"name": "jenning de boo"})).endswith("stands in row 1 already.")


any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["OK", "1:05.66"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
row_keys = st.sampled_from([*ROW, "splits", "notes", "laps", "s1", "s4", "sprint_total", "start_straight"])


@given(st.dictionaries(st.sampled_from([*RACE, "results"]), any_json), st.dictionaries(row_keys, any_json))
def test_whatever_a_source_holds_it_is_read_or_refused_with_a_sentence(race: dict, row: dict):
    text = json.dumps(RACE | {"results": [ROW | row]} | race)
    try:
        said = read_race(text, "race.json").source
    except SourceError as refused:
        said = str(refused)
    assert said.startswith("race.json")
