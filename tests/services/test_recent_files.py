"""The files that were opened last: the newest first, each once, and no more than fit a menu."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from skatedesk.services import recent_files, settings

NOON = datetime(2026, 1, 24, 12, 0, tzinfo=UTC)


def names() -> list[str]:
    return [one.path.name for one in recent_files.known()]


def remember(tmp_path: Path, *several: str) -> None:
    for minute, name in enumerate(several):
        recent_files.remember(tmp_path / name, "World Cup #2", NOON + timedelta(minutes=minute))


def test_before_the_first_file_there_is_none():
    assert recent_files.known() == ()


def test_the_last_one_opened_is_first_and_none_is_there_twice(tmp_path: Path):
    remember(tmp_path, "a.skatedesk", "b.skatedesk", "a.skatedesk")
    assert names() == ["a.skatedesk", "b.skatedesk"]
    first = recent_files.known()[0]
    assert (first.competition, first.opened) == ("World Cup #2", NOON + timedelta(minutes=2))


def test_the_list_stays_short(tmp_path: Path):
    remember(tmp_path, *[f"{number}.skatedesk" for number in range(15)])
    assert names() == [f"{number}.skatedesk" for number in range(14, 4, -1)]


def test_a_file_that_is_gone_is_known_to_be_and_can_be_taken_off(tmp_path: Path):
    (tmp_path / "there.skatedesk").touch()
    (tmp_path / "folder.skatedesk").mkdir()
    remember(tmp_path, "gone.skatedesk", "folder.skatedesk", "there.skatedesk")
    gone = recent_files.missing(recent_files.known())
    assert gone == {tmp_path / "gone.skatedesk", tmp_path / "folder.skatedesk"}
    recent_files.forget(gone)
    assert names() == ["there.skatedesk"]


def test_a_path_is_kept_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    recent_files.remember(Path("day.skatedesk"), "", NOON)
    assert recent_files.known()[0].path == tmp_path / "day.skatedesk"


def test_a_list_that_makes_no_sense_is_empty():
    settings.place().parent.mkdir(parents=True, exist_ok=True)
    settings.place().write_text('{"recent": {"files": [{"path": 5}]}}')
    assert recent_files.known() == ()


def test_where_it_cannot_be_written_the_work_goes_on(tmp_path: Path):
    settings.place().parent.parent.mkdir(parents=True, exist_ok=True)
    settings.place().parent.write_text("a file where the folder should be")
    recent_files.remember(tmp_path / "a.skatedesk", "", NOON)
    assert recent_files.known() == ()
