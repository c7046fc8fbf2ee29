import csv
import json
import shutil
from pathlib import Path

import pytest

from skatedesk import places
from skatedesk.imports.errors import SourceError
from skatedesk.services import files, importing, lists, sample
from skatedesk.services.files import FileError

PUBLISHED = Path(__file__).parent.parent / "data" / "world_cup_2025_26"
NEVER_KEPT = {"rank", "behind", "points", "points_flag", "record_tags", "samalog_points"}


def sources() -> list[Path]:
    return sorted((places.resources() / "sample").glob("*.json"))


def test_it_holds_every_race_of_both_weekends_and_everybody_on_their_lists(sample_file: Path):
    expected = [json.loads(path.read_text(encoding="utf-8")) for path in sources()]
    file = files.open_file(sample_file)
    found = {
        (competition.number, item.race.number): (item.starts, item.done)
        for competition in lists.competitions(file)
        for item in lists.programme(file, competition.id)
    }
    file.close()
    counts = {(race["event_no"], race["race_no"]): len(race["results"]) for race in expected}
    assert len(counts) == 56
    assert found == {place: (count, count) for place, count in counts.items()}
    assert sum(counts.values()) == 1390


def test_it_ships_facts_only():
    for path in sources():
        race = json.loads(path.read_text(encoding="utf-8"))
        assert not {key for row in race["results"] for key in row} & NEVER_KEPT, path.name
        assert not {"created", "source", "legend"} & set(race), path.name


def test_it_ships_what_the_official_sheets_say():
    with (PUBLISHED / "official_results.csv").open(encoding="utf-8", newline="") as file:
        sheets = [
            (row["race"], row["who"], row["pair"], row["lane"], row["time"], row["status"], row["notes"])
            for row in csv.DictReader(file)
        ]
    shipped = [
        (
            path.stem,
            row.get("skater_key") or row["nation"],
            str(row.get("pair") or row.get("heat") or ""),
            row.get("lane", ""),
            row.get("time", ""),
            row["status"],
            row.get("notes", ""),
        )
        for path in sources()
        for row in json.loads(path.read_text(encoding="utf-8"))["results"]
    ]
    assert sorted(shipped) == sorted(sheets)


def test_an_existing_file_is_left_alone(desk_file: Path):
    before = desk_file.read_bytes()
    with pytest.raises(FileError, match="exists already"):
        sample.write_sample(desk_file)
    assert desk_file.read_bytes() == before


def test_without_its_sources_no_half_file_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    resources = tmp_path / "resources"
    (resources / "sample").mkdir(parents=True)
    shutil.copytree(places.resources() / "rules", resources / "rules")
    monkeypatch.setattr(places, "resources", lambda: resources)
    target = tmp_path / "sample.skatedesk"
    with pytest.raises(SourceError, match=r"no \.json file"):
        sample.write_sample(target)
    assert not target.exists()


def test_taking_it_a_second_time_changes_nothing(desk_file: Path):
    file = files.open_file(desk_file)
    report = importing.import_races(file, sources())
    file.close()
    assert all(taken.accepted and not taken.changed for taken in report)
    assert all(taken.sentence.endswith("nothing new.") for taken in report)
