"""Files that cannot be opened: one clear sentence, and nothing is changed."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from skatedesk.store import disk
from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import SeasonRow
from tests.store import dump, folder

NAMES = [
    "Żurek Eröffnung 日本",
    "two words",
    "100% #1 done?",
    "a;b&c=d+e",
    "file:plain?mode=ro",
    "..hidden",
    "x.skatedesk",
]
NOBODY = 65534


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(disk, "BUSY_MS", 20)


def refusal(path: Path) -> str:
    """The sentence that opening this file is refused with; the folder must be left as it was."""
    before = folder(path.parent)
    with pytest.raises(FileError) as told:
        ResultsFile.open(path)
    assert folder(path.parent) == before
    assert told.value.path == path
    sentence = str(told.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    return sentence


# --- not a file of ours --------------------------------------------------------------------------------------


def test_a_missing_file_is_not_made(tmp_path: Path):
    assert refusal(tmp_path / "gone.skatedesk") == f"There is no file {tmp_path / 'gone.skatedesk'}."


def test_a_folder_is_told(tmp_path: Path):
    (tmp_path / "sub").mkdir()
    assert refusal(tmp_path / "sub") == f"{tmp_path / 'sub'} is a folder. Choose a .skatedesk file."


@pytest.mark.parametrize("content", [b"", b"\0", b"SQLite format 3\0", b"Name,Time\n" * 500, bytes(8192)])
def test_what_is_no_database_is_no_skatedesk_file(tmp_path: Path, content: bytes):
    path = tmp_path / "day.skatedesk"
    path.write_bytes(content)
    assert refusal(path) == f"{path} is no skatedesk file. Choose a .skatedesk file."


@pytest.mark.parametrize("application", [0, 1, 0x0F055112])
def test_the_database_of_another_program_is_not_touched(tmp_path: Path, application: int):
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("CREATE TABLE seasons (id)")
        driver.execute(f"PRAGMA application_id = {application}")
        driver.commit()
    assert "is no skatedesk file. Choose a .skatedesk file." in refusal(path)


# --- damaged -------------------------------------------------------------------------------------------------


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_within_a_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1000)


def cut_after_the_first_page(path: Path) -> None:
    os.truncate(path, 4096)


def overwrite_a_page(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(4096 * 4)
        file.write(b"\xff" * 4096)


def overwrite_the_first_table(path: Path) -> None:
    with path.open("rb+") as file:
        file.seek(100)
        file.write(bytes(3000))


def lose_the_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("DELETE FROM alembic_version")
        driver.commit()


def lose_the_table_of_the_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver:
        driver.execute("DROP TABLE alembic_version")
        driver.commit()


@pytest.mark.parametrize(
    "damage",
    [
        cut_in_half,
        cut_within_a_page,
        cut_after_the_first_page,
        overwrite_a_page,
        overwrite_the_first_table,
        lose_the_version,
        lose_the_table_of_the_version,
    ],
)
def test_a_damaged_file_is_told(small_path: Path, damage: Callable[[Path], None]):
    damage(small_path)
    sentence = refusal(small_path)
    assert sentence.startswith(f"{small_path} is damaged (")
    way_out = "Open its last copy, or save what can be read with “skatedesk salvage FILE --to NEW”."
    assert sentence.endswith(f"). {way_out}")


# --- in use, or forbidden ------------------------------------------------------------------------------------


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_file_that_another_program_writes_is_in_use(small_path: Path, lock: str, mode: str):
    with closing(sqlite3.connect(small_path, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode = {mode}")
        other.execute(f"BEGIN {lock}")
        sentence = refusal(small_path)
    assert sentence == f"{small_path} is in use by another program. Close it there and try again."
    ResultsFile.open(small_path).close()


def test_a_file_under_change_elsewhere_takes_no_change(small_file: ResultsFile):
    # The wait of the open file was fixed when it was opened.
    before = dump(small_file.path)
    with closing(sqlite3.connect(small_file.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileError, match="is in use by another program"), small_file.change("A") as change:
            change.session.add(SeasonRow(name="2030/31", rules_name="x"))
        with small_file.read() as session:
            assert session.get_one(SeasonRow, 1).name == "2025/26"
    assert dump(small_file.path) == before
    with small_file.change("B") as change:
        change.session.add(SeasonRow(name="2030/31", rules_name="x"))
    assert len(dump(small_file.path)["seasons"]) == 2


def test_a_name_taken_by_the_log_is_told(small_path: Path):
    small_path.with_name("small.skatedesk-wal").mkdir()
    sentence = refusal(small_path)
    assert f"{small_path} cannot be read or written (" in sentence
    assert "Check the disk and the folder." in sentence


@contextmanager
def as_nobody(place: Path) -> Iterator[None]:
    """The superuser of a test machine may do everything; so somebody else does it."""
    superuser = sys.platform != "win32" and os.geteuid() == 0
    if superuser:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if superuser:
            os.seteuid(0)
        place.chmod(0o755)


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody may enter, with nothing in it."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_file_that_may_not_be_written_is_told(built_file: Path, open_place: Path):
    path = Path(shutil.copy(built_file, open_place / "day.skatedesk"))
    path.chmod(0o444)
    with as_nobody(open_place):
        sentence = refusal(path)
    path.chmod(0o644)
    assert "cannot be read or written (" in sentence


if sys.platform != "win32":  # where a folder cannot be locked this way

    def test_a_folder_that_takes_no_files_is_told(built_file: Path, open_place: Path):
        path = Path(shutil.copy(built_file, open_place / "day.skatedesk"))
        path.chmod(0o666)
        open_place.chmod(0o555)
        with as_nobody(open_place):
            assert "cannot be read or written (" in refusal(path)
            with pytest.raises(FileError, match="cannot be read or written"):
                ResultsFile.create(open_place / "new.skatedesk")
            assert [item.name for item in open_place.iterdir()] == ["day.skatedesk"]

    def test_a_folder_that_may_not_be_entered_is_told(built_file: Path, open_place: Path):
        path = Path(shutil.copy(built_file, open_place / "day.skatedesk"))
        open_place.chmod(0o000)
        with as_nobody(open_place), pytest.raises(FileError, match=r"cannot be read or written \(Permission denied\)"):
            ResultsFile.open(path)


@pytest.mark.parametrize("name", ["new.skatedesk", "missing folder/new.skatedesk", "file/new.skatedesk"])
def test_a_new_file_is_refused_where_there_is_no_room_for_it(tmp_path: Path, name: str):
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "new.skatedesk").write_text("there already")
    before = folder(tmp_path)
    with pytest.raises(FileError) as told:
        ResultsFile.create(tmp_path / name)
    place = tmp_path / name if name == "new.skatedesk" else (tmp_path / name).parent
    assert str(place) in str(told.value)
    assert ("exists already" in str(told.value)) == (name == "new.skatedesk")
    assert folder(tmp_path) == before


def test_a_new_file_does_not_take_the_log_of_an_old_one_for_its_own(small_file: ResultsFile):
    with small_file.change("A") as change:
        change.session.add(SeasonRow(name="2030/31", rules_name="x"))
    log = Path(f"{small_file.path}-wal")
    orphan = small_file.path.with_name("new.skatedesk-wal")
    shutil.copy(log, orphan)
    with pytest.raises(FileError, match=r"was not closed properly: new\.skatedesk-wal lies beside it"):
        ResultsFile.create(small_file.path.with_name("new.skatedesk"))
    assert not small_file.path.with_name("new.skatedesk").exists()


# --- names ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_any_name_a_disk_allows_is_a_name_for_a_file(tmp_path: Path, name: str):
    name = name if sys.platform != "win32" else name.translate(str.maketrans("?:", "--"))
    place = tmp_path / f"folder {name}"
    place.mkdir()
    path = place / name
    file = ResultsFile.create(path)
    with file.change("A") as change:
        change.session.add(SeasonRow(name="2025/26", rules_name="isu-2025-26"))
    file.copy_to(place / f"copy of {name}")
    file.close()
    assert {item.name for item in place.iterdir()} == {name, f"copy of {name}"}
    for copy in place.iterdir():
        again = ResultsFile.open(copy)
        with again.read() as session:
            assert session.get_one(SeasonRow, 1).name == "2025/26"
        again.close()
