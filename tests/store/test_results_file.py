"""The results file while it is open, when it is copied, and after it was closed."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import ProgrammingError

from skatedesk.domain.times import RaceTime
from skatedesk.services import results
from skatedesk.store import queries, rows
from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import SeasonRow, SkaterRow
from tests.store import dump, folder, journal


def pragma(file: ResultsFile, name: str) -> object:
    with file.read() as session:
        return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one()


def add_season(file: ResultsFile, name: str) -> None:
    with file.change(name) as change:
        change.session.add(SeasonRow(name=name, rules_name="isu-2025-26"))


# --- open and closed -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)])
def test_an_open_file_is_durable_and_whole(small_file: ResultsFile, name: str, value: object):
    assert pragma(small_file, name) == value
    with small_file.read(), small_file.read(), small_file.change():
        assert pragma(small_file, name) == value  # a fourth connection


def test_a_closed_file_is_one_plain_file(small_path: Path):
    file = ResultsFile.open(small_path)
    add_season(file, "2030/31")
    assert Path(f"{small_path}-wal").exists()
    file.close()
    assert [item.name for item in small_path.parent.iterdir()] == [small_path.name]
    with closing(sqlite3.connect(small_path)) as driver:
        assert driver.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [row[1] for row in dump(small_path)["seasons"]] == ["2025/26", "2030/31"]


def test_closing_twice_is_closing_once(small_path: Path):
    file = ResultsFile.open(small_path)
    file.close()
    before = folder(small_path.parent)
    file.close()
    assert folder(small_path.parent) == before


def test_closing_leaves_the_file_to_those_who_still_read_it(small_path: Path):
    desk, second = ResultsFile.open(small_path), ResultsFile.open(small_path)
    add_season(desk, "2030/31")
    with second.read() as session:
        assert len(queries.seasons(session)) == 2
        desk.close()
        assert len(queries.seasons(session)) == 2
    add_season(second, "2031/32")
    second.close()
    assert [item.name for item in small_path.parent.iterdir()] == [small_path.name]
    assert len(dump(small_path)["seasons"]) == 3


def test_a_look_beside_the_desk_disturbs_nobody(small_path: Path):
    desk, look = ResultsFile.open(small_path), ResultsFile.look(small_path)
    add_season(desk, "2030/31")
    with look.read() as session:
        assert [season.name for season in queries.seasons(session)][-1] == "2030/31"
    look.close()
    assert pragma(desk, "journal_mode") == "wal"
    desk.close()
    assert [item.name for item in small_path.parent.iterdir()] == [small_path.name]


def test_a_look_goes_on_while_somebody_writes(small_path: Path):
    desk = ResultsFile.open(small_path)
    with desk.change("under way") as change:
        change.session.add(SeasonRow(name="2030/31", rules_name="isu-2025-26"))
        change.session.flush()
        look = ResultsFile.look(small_path)
        with look.read() as session:
            assert "2030/31" not in [season.name for season in queries.seasons(session)]
        look.close()
    desk.close()


def test_a_look_changes_not_a_byte(small_path: Path):
    before = (small_path.read_bytes(), small_path.stat().st_mtime_ns)
    look = ResultsFile.look(small_path)
    with look.read() as session:
        assert queries.seasons(session)
    with pytest.raises(FileError, match="readonly"), look.change("never") as change:
        change.session.add(SeasonRow(name="2030/31", rules_name="isu-2025-26"))
    look.close()
    assert (small_path.read_bytes(), small_path.stat().st_mtime_ns) == before
    assert [item.name for item in small_path.parent.iterdir()] == [small_path.name]


def test_a_new_file_is_whole_from_the_first_moment(tmp_path: Path):
    path = tmp_path / "new.skatedesk"
    file = ResultsFile.create(path)
    with closing(sqlite3.connect(path)) as driver:
        assert driver.execute("PRAGMA application_id").fetchone() == (0x534B4454,)
    assert file.faults() == []
    assert file.undo() is None
    assert file.redo() is None
    file.close()
    assert [item.name for item in tmp_path.iterdir()] == ["new.skatedesk"]
    ResultsFile.open(path).close()


def test_faults_are_found_inside_a_file_that_opens(small_path: Path):
    with closing(sqlite3.connect(small_path)) as driver:
        driver.execute("DELETE FROM skaters WHERE id IN (1, 2)")
        driver.execute("DELETE FROM seasons")
        driver.commit()
    file = ResultsFile.open(small_path)
    assert sorted(file.faults()) == [
        "1 row of competitions points to a row of seasons that is not there",
        "2 rows of bibs point to rows of skaters that are not there",
        "4 rows of entries point to rows of skaters that are not there",
    ]
    file.close()


# --- a change is all or nothing ------------------------------------------------------------------------------


def test_an_act_that_raises_leaves_nothing(small_file: ResultsFile):
    before, told = dump(small_file.path), journal(small_file.path)

    def act() -> None:
        with small_file.change("A") as change:
            change.session.add(SeasonRow(name="2030/31", rules_name="x"))
            change.session.flush()
            rows.by_id(change.session, SkaterRow, 1).name = "Somebody"
            change.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert dump(small_file.path) == before
    assert journal(small_file.path) == told
    add_season(small_file, "2031/32")
    assert [row[1] for row in dump(small_file.path)["seasons"]] == ["2025/26", "2031/32"]


def test_what_the_disk_says_of_other_files_is_not_told_of_this_one(small_file: ResultsFile, tmp_path: Path):
    with pytest.raises(FileNotFoundError), small_file.change("A"):
        (tmp_path / "somewhere else").read_text()


def test_a_mistake_of_ours_is_not_told_as_a_fault_of_the_file(small_file: ResultsFile):
    with pytest.raises(ProgrammingError), small_file.read() as session:
        session.connection().exec_driver_sql("SELECT ?", (1, 2))


def test_a_table_that_is_missing_is_damage(small_path: Path):
    with closing(sqlite3.connect(small_path)) as driver:
        driver.execute("DROP TABLE sprints")
    file = ResultsFile.open(small_path)
    with pytest.raises(FileError, match=r"is damaged \(no such table: sprints\)"), file.read() as session:
        queries.starts(session, 1)
    file.close()


def test_reading_sees_one_moment(small_file: ResultsFile):
    with small_file.read() as session:
        assert len(queries.seasons(session)) == 1
        add_season(small_file, "2030/31")
        assert len(queries.seasons(session)) == 1
    with small_file.read() as session:
        assert len(queries.seasons(session)) == 2


def test_threads_work_beside_the_desk(small_file: ResultsFile):
    def work(start_id: int) -> None:
        for number in range(10):
            results.record_time(small_file, start_id, RaceTime(400_000 + 10 * number))
            with small_file.read() as session:
                assert len(queries.starts(session, 2)) == 5

    with small_file.read() as session:
        ids = [start.id for start in queries.starts(session, 2)]
    with ThreadPoolExecutor(3) as threads:
        done = [threads.submit(work, start_id) for start_id in ids[:3]]
    assert [future.result() for future in done] == [None, None, None]
    changes, _rows = journal(small_file.path)
    assert len(changes) == 3 + 30


# --- copies --------------------------------------------------------------------------------------------------


def test_a_copy_of_the_open_file_is_a_whole_plain_file(small_file: ResultsFile, tmp_path: Path):
    add_season(small_file, "2030/31")
    copy = tmp_path / "copies" / "copy.skatedesk"
    copy.parent.mkdir()
    small_file.copy_to(copy)
    add_season(small_file, "2031/32")
    assert [item.name for item in copy.parent.iterdir()] == [copy.name]
    with closing(sqlite3.connect(copy)) as driver:
        assert driver.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert driver.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert len(dump(copy)["seasons"]) == 2
    again = ResultsFile.open(copy)
    entry = again.undo()
    assert entry is not None
    assert entry.label == "2030/31"
    again.close()
    assert len(dump(small_file.path)["seasons"]) == 3


def test_a_copy_may_be_taken_while_a_change_is_under_way(small_file: ResultsFile, tmp_path: Path):
    before = dump(small_file.path)
    with small_file.change("A") as change:
        change.session.add(SeasonRow(name="2030/31", rules_name="x"))
        change.session.flush()
        small_file.copy_to(tmp_path / "copy")
    assert dump(tmp_path / "copy") == before


def test_a_copy_takes_the_place_of_an_older_one(small_file: ResultsFile, tmp_path: Path):
    target = tmp_path / "copy.skatedesk"
    small_file.copy_to(target)
    add_season(small_file, "2030/31")
    small_file.copy_to(target)
    assert dump(target) == dump(small_file.path)


def test_a_copy_that_fails_leaves_the_older_one(
    small_file: ResultsFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "copies" / "copy.skatedesk"
    target.parent.mkdir()
    target.write_text("an older copy")

    def refuse(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(FileError, match=r"copy\.skatedesk cannot be read or written \(No space left on device\)"):
            small_file.copy_to(target)
    assert folder(target.parent) == {"copy.skatedesk": b"an older copy"}


def test_a_copy_that_was_never_finished_is_taken_away_a_day_later(small_file: ResultsFile, tmp_path: Path):
    place = tmp_path / "copies"
    place.mkdir()
    names = (".day.skatedesk.0123abcd", ".day.skatedesk.4567cdef", ".day.skatedesk.notes", ".0123abcd")
    for name in names:
        (place / name).write_text("half")
        if name != ".day.skatedesk.4567cdef":  # just begun
            os.utime(place / name, (0, 0))
    small_file.copy_to(place / "copy.skatedesk")
    assert {item.name for item in place.iterdir()} == {*names[1:], "copy.skatedesk"}


def test_a_copy_over_the_open_file_itself_is_refused(small_file: ResultsFile):
    with pytest.raises(FileError, match=r"is the open file itself\. Choose another name"):
        small_file.copy_to(small_file.path.parent / "." / small_file.path.name)
    add_season(small_file, "2030/31")
    assert len(dump(small_file.path)["seasons"]) == 2


def test_a_copy_over_another_open_file_is_refused(small_file: ResultsFile, tmp_path: Path):
    other = ResultsFile.create(tmp_path / "other.skatedesk")
    add_season(other, "2030/31")
    with pytest.raises(FileError, match=r"other\.skatedesk-wal lies beside it"):
        small_file.copy_to(other.path)
    other.close()
    assert [row[1] for row in dump(other.path)["seasons"]] == ["2030/31"]


def test_a_copy_into_a_missing_folder_is_refused(small_file: ResultsFile, tmp_path: Path):
    with pytest.raises(FileError, match=r"cannot be read or written \(unable to open database file\)"):
        small_file.copy_to(tmp_path / "nowhere" / "copy.skatedesk")
