"""Making and opening files, and which rules hold in them."""

from pathlib import Path

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.services import files, history, importing, lists, rulebook
from skatedesk.services.files import FileError
from tests.imports import SOURCES
from tests.services import THOUSAND, row, source, take, view

SHIPPED = places.resources() / "rules" / "isu-2025-26.toml"


def test_a_new_file_is_empty_and_can_be_opened_again(tmp_path: Path):
    path = tmp_path / "new.skatedesk"
    file = files.new_file(path, "2025/26", "isu-2025-26")
    assert history.labels(file) == ("New file for the season 2025/26", "")
    file.close()
    file = files.open_file(path)
    assert lists.competitions(file) == []
    assert lists.skaters(file) == []
    file.close()
    assert [found.name for found in tmp_path.iterdir()] == ["new.skatedesk"]


@pytest.mark.parametrize("season", ["2025", "2025/2026", "25/26", "2025/27", "2025/25", "2025-26", "", "2099/01", "x"])
def test_what_is_no_season_is_refused_and_no_file_made(tmp_path: Path, season: str):
    path = tmp_path / "new.skatedesk"
    with pytest.raises(RuleError) as told:
        files.new_file(path, season, "isu-2025-26")
    assert str(told.value) == f"“{season}” is no season. Write it as 2025/26."
    assert not path.exists()


@pytest.mark.parametrize("season", ["2025/26", "1999/00", "2099/00", "1892/93"])
def test_seasons(season: str):
    files.check_season(season)


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path):
    path = tmp_path / "new.skatedesk"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileError, match="exists already"):
        files.new_file(path, "2025/26", "isu-2025-26")
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_not_there(tmp_path: Path):
    with pytest.raises(FileError):
        files.new_file(tmp_path / "nowhere" / "new.skatedesk", "2025/26", "isu-2025-26")


# --- rules ---------------------------------------------------------------------------------------------------


def test_the_rules_that_come_with_the_program():
    assert rulebook.shipped() == ["isu-2023-24", "isu-2025-26"]
    rules, text = rulebook.choose("isu-2025-26")
    assert (rules.name, rules.season, text) == ("isu-2025-26", "2025/26", "")
    assert rulebook.rules_for_season("2023/24") == "isu-2023-24"
    assert rulebook.rules_for_season("1999/00") is None


def test_an_unknown_rule_file_is_refused_with_those_there_are(tmp_path: Path):
    path = tmp_path / "new.skatedesk"
    with pytest.raises(RuleFileError) as told:
        files.new_file(path, "2025/26", "isu-1999-00")
    assert str(told.value) == (
        "There is no rule file “isu-1999-00”. Choose isu-2023-24, isu-2025-26, or give the path of a rule file."
    )
    assert not path.exists()


def test_own_rules_are_kept_in_the_file_and_hold_after_theirs_is_gone(tmp_path: Path):
    own = tmp_path / "club.toml"
    text = SHIPPED.read_text(encoding="utf-8").replace("values = [60, 54, 48,", "values = [100, 54, 48,", 1)
    own.write_text(text, encoding="utf-8")
    path = tmp_path / "new.skatedesk"
    file = files.new_file(path, "2025/26", str(own))
    own.unlink()
    taken = take(file, source(THOUSAND, row("Stolz", "1I", time="1:05.66", status="OK")))
    assert taken.changed
    file.close()
    file = files.open_file(path)
    assert view(file).rules.name == "club"
    assert view(file).results[0].points == 100
    file.close()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"season = ", "club.toml"),
        (b"season = \"2025/26\"\n", "club.toml"),
        (b"\xff\xfe", "club.toml: no UTF-8 text at byte 0. Save it as UTF-8."),
        (SHIPPED.read_bytes().replace(b"best_n = 0", b'best_n = "all"'), "best_n"),
    ],
)  # fmt: skip
def test_a_broken_rule_file_is_refused_and_no_file_made(tmp_path: Path, content: bytes, reason: str):
    own = tmp_path / "club.toml"
    own.write_bytes(content)
    with pytest.raises(RuleFileError) as told:
        files.new_file(tmp_path / "new.skatedesk", "2025/26", str(own))
    assert reason in str(told.value)
    assert not (tmp_path / "new.skatedesk").exists()


def test_a_source_of_another_season_brings_its_own_rules(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    taken = take(file, source(THOUSAND, row("Stolz", "1I"), season="2023/24"))
    assert (taken.changed, taken.notes) == (True, ())
    assert view(file).rules.name == "isu-2023-24"
    file.close()


def test_a_season_without_rules_borrows_the_latest_and_says_so(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    taken = importing.import_races(file, [SOURCES / "olympic_1000m.json"])[0]
    assert taken.changed
    assert taken.notes[:2] == (
        "The source names no season; 2005/06 is taken.",
        "No rule file was made for 2005/06; isu-2025-26 is used.",
    )
    assert view(file, 1).rules.name == "isu-2025-26"
    file.close()


def test_a_season_that_is_none_is_refused_with_its_source(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    taken = take(file, source(THOUSAND, row("Stolz", "1I"), season="2025"))
    assert (taken.accepted, taken.sentence) == (False, "race.json: “2025” is no season. Write it as 2025/26.")
    assert lists.competitions(file) == []
    file.close()
