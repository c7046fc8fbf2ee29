import json
from dataclasses import replace
from pathlib import Path

import pytest

from skatedesk.exports import json_rows
from skatedesk.exports.errors import ExportError
from skatedesk.exports.json_rows import rows, write_json
from skatedesk.exports.replace import Written
from tests.exports import dressed, form, result, standing


def test_a_row_has_every_column_printed_or_not():
    assert rows(result())[1] == {
        "rank": 13,
        "bib": 12,
        "name": "Antoine GÉLINAS-BEAULIEU",
        "nation": "CAN",
        "pair": 7,
        "lane": "inner",
        "time": "34.37(4)",
        "behind": "+0.49",
        "points": 28,
        "notes": "",
        "time_ms": 34374,
        "status": "OK",
        "skater_key": "M012",
    }


def test_nothing_is_null_in_a_column_of_numbers_and_empty_elsewhere():
    row = rows(result())[4]
    assert (row["rank"], row["points"], row["time_ms"]) == (None, None, None)
    assert (row["behind"], row["time"], row["status"]) == ("", "DNF", "DNF")


def test_columns_that_share_a_key_become_a_list():
    assert rows(standing(4))[0] == {"rank": 1, "name": "Jordan STOLZ", "race": [None, 60, None, 60], "total": 120}


def test_titles_are_for_people(tmp_path: Path):
    assert rows(form(pairs=1, passings=1)) == [{"passing": "400 m", "lap": "1", "to_go": "0", "white": "", "red": ""}]
    assert write_json(form(pairs=2, passings=3), tmp_path / "a.json").rows == 6


def test_the_file_says_all_the_sheet_says(tmp_path: Path):
    path = tmp_path / "result.json"
    assert write_json(result(), path) == Written(path, 1, 5)
    text = path.read_text(encoding="utf-8")
    assert '\n "kind": "result",\n' in text
    assert "高木 美帆" in text
    document = json.loads(text)
    assert document.pop("rows") == rows(result())
    assert document.pop("columns")[:2] == [{"key": "rank", "title": "Rank"}, {"key": "bib", "title": "No"}]
    assert document == {
        "kind": "result",
        "series": "ISU World Cup Speed Skating #1",
        "place": "Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025",
        "title": "1st 500m Men",
        "number": 12,
        "list_name": "Result",
        "division": "A",
        "day": "2025-11-15",
        "time_of_day": "",
        "state": "official",
        "language": "en",
        "second_language": "",
        "revision": None,
        "digest": None,
        "issued": None,
        "replaces": None,
        "replaced": None,
        "changes": [],
        "approval": None,
        "officials": [
            {"role": "Referee", "name": "Moyca STOFFEL", "nation": "CAN"},
            {"role": "Starter", "name": "Matthew VRAA", "nation": "USA"},
        ],
        "conditions": [
            {"moment": "Start", "time_of_day": "12:58", "air": 19.2, "humidity": 28.0, "ice": -8.1},
            {"moment": "End", "time_of_day": "13:22", "air": 19.2, "humidity": None, "ice": -8.0},
        ],
        "legend": {"T08": "Lane change", "F": "Skater fell down during the race"},
        "remarks": ["Pair 4 skated again after a power failure."],
        "created": "2025-11-15T13:47:00",
    }


def test_a_sheet_without_date_and_stamp_has_nulls(tmp_path: Path):
    sheet = replace(result(), created=None, heading=replace(result().heading, day=None))
    write_json(sheet, tmp_path / "a.json")
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (document["created"], document["day"]) == (None, None)


def test_a_file_that_lost_a_row_never_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.json"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(json_rows, "_document", lambda _sheet, records: {"rows": records[1:]})
    with pytest.raises(ExportError, match="read back"):
        write_json(result(), path)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_list_that_went_out_says_which_edition_it_is(tmp_path: Path):
    write_json(dressed(), tmp_path / "a.json")
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert {key: document[key] for key in ("language", "second_language", "revision", "digest", "replaces")} == {
        "language": "nl",
        "second_language": "ja",
        "revision": 3,
        "digest": "9f" * 32,
        "replaces": 2,
    }
    assert (document["issued"], document["replaced"]) == ("2025-11-15T15:10:00", "2025-11-15T14:55:00")
    assert document["changes"] == ["no 88 1:09.65 to 1:09.56", "no 12 taken out"]
    assert document["approval"] == {"name": "Moyca STOFFEL", "nation": "CAN", "at": "2025-11-15T15:05:00"}
    assert document["rows"] == rows(result())
