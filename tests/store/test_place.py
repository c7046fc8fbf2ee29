"""A file that is moved, replaced or tidied away under the desk: a change never goes astray without a word."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.store import queries
from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import SeasonRow
from tests.store import ROOT, dump, folder

LOOK = (
    "import sys; from pathlib import Path; from skatedesk.store.results_file import ResultsFile;"
    "ResultsFile.open(Path(sys.argv[1])).close()"
)
GONE = "is no longer the file that was opened: it was moved or replaced, or its stick was taken out"


def add_season(file: ResultsFile, name: str) -> None:
    with file.change(name) as change:
        change.session.add(SeasonRow(name=name, rules_name="isu-2025-26"))


def seasons(file: ResultsFile) -> list[str]:
    with file.read() as session:
        return [season.name for season in queries.seasons(session)]


def as_after_a_kill(path: Path, place: Path) -> list[str]:
    """The seasons in the file as it would be found if the program ended now."""
    place.mkdir()
    for ending in ("", "-wal"):
        if Path(f"{path}{ending}").exists():
            shutil.copy(f"{path}{ending}", place / f"{path.name}{ending}")
    with closing(ResultsFile.open(place / path.name)) as file:
        assert file.faults() == []
        return seasons(file)


def by_another_program(path: Path) -> None:
    """Somebody opens the file elsewhere, and closes it."""
    subprocess.run([sys.executable, "-c", LOOK, str(path)], cwd=ROOT, check=True)


def test_a_look_beside_the_desk_leaves_the_desk_its_log(small_file: ResultsFile, tmp_path: Path):
    # On Unix a program that closes a file drops all its locks on it, and the log would go with the next who closes.
    add_season(small_file, "2030/31")
    ResultsFile.look(small_file.path).close()
    by_another_program(small_file.path)
    assert Path(f"{small_file.path}-wal").exists()
    add_season(small_file, "2031/32")
    assert as_after_a_kill(small_file.path, tmp_path / "after") == ["2025/26", "2030/31", "2031/32"]


if sys.platform != "win32":  # where nothing that is open can be moved or taken away

    def test_locks_that_were_dropped_cost_nothing(small_file: ResultsFile, tmp_path: Path):
        add_season(small_file, "2030/31")
        small_file.path.read_bytes()  # past SQLite: now the desk holds no lock any more
        by_another_program(small_file.path)
        assert not Path(f"{small_file.path}-wal").exists()
        add_season(small_file, "2031/32")
        assert as_after_a_kill(small_file.path, tmp_path / "after") == ["2025/26", "2030/31", "2031/32"]

    def test_a_log_that_was_tidied_away_costs_nothing(small_file: ResultsFile, tmp_path: Path):
        add_season(small_file, "2030/31")
        add_season(small_file, "2031/32")
        Path(f"{small_file.path}-wal").unlink()
        add_season(small_file, "2032/33")
        assert as_after_a_kill(small_file.path, tmp_path / "after") == ["2025/26", "2030/31", "2031/32", "2032/33"]
        add_season(small_file, "2033/34")
        assert seasons(small_file)[-1] == "2033/34"
        assert small_file.faults() == []

    def test_a_log_that_was_tidied_away_while_somebody_reads_waits_for_them(small_file: ResultsFile, tmp_path: Path):
        add_season(small_file, "2030/31")
        with small_file.read() as session:
            assert len(queries.seasons(session)) == 2
            add_season(small_file, "2031/32")
            Path(f"{small_file.path}-wal").unlink()
            with pytest.raises(FileError, match=GONE):
                add_season(small_file, "2032/33")
            assert len(queries.seasons(session)) == 2
        add_season(small_file, "2033/34")
        assert as_after_a_kill(small_file.path, tmp_path / "after") == ["2025/26", "2030/31", "2031/32", "2033/34"]

    def test_a_stick_that_was_taken_out_takes_no_change(small_path: Path, tmp_path: Path):
        stick = tmp_path / "stick"
        stick.mkdir()
        file = ResultsFile.open(Path(shutil.copy(small_path, stick / "day.skatedesk")))
        add_season(file, "2030/31")
        shutil.rmtree(stick)
        with pytest.raises(FileError, match=f"{GONE}. Put it back and open it again") as told:
            add_season(file, "2031/32")
        assert str(file.path) in str(told.value)
        file.copy_to(tmp_path / "rescued.skatedesk")
        assert [row[1] for row in dump(tmp_path / "rescued.skatedesk")["seasons"]] == ["2025/26", "2030/31"]
        with pytest.raises(FileError, match="cannot be read or written"):
            file.close()
        assert not stick.exists()

    def test_a_file_that_was_moved_away_is_whole_where_it_is_now(small_file: ResultsFile, tmp_path: Path):
        add_season(small_file, "2030/31")
        moved = tmp_path / "moved" / "day.skatedesk"
        moved.parent.mkdir()
        small_file.path.rename(moved)
        for undo_or_change in (small_file.undo, lambda: add_season(small_file, "2031/32")):
            with pytest.raises(FileError, match=GONE):
                undo_or_change()
        assert [row[1] for row in dump(moved)["seasons"]] == ["2025/26", "2030/31"]
        moved.rename(small_file.path)
        add_season(small_file, "2032/33")
        assert seasons(small_file) == ["2025/26", "2030/31", "2032/33"]

    def test_a_file_that_was_replaced_keeps_the_change_out(small_file: ResultsFile, built_file: Path, tmp_path: Path):
        add_season(small_file, "2030/31")
        other = Path(shutil.copy(built_file, tmp_path / "older backup"))
        before = other.read_bytes()
        other.replace(small_file.path)
        with pytest.raises(FileError, match=GONE):
            add_season(small_file, "2031/32")
        assert small_file.path.read_bytes() == before
        # Nor is our log taken for its own.
        assert as_after_a_kill(small_file.path, tmp_path / "after") == ["2025/26"]
        small_file.copy_to(tmp_path / "rescued.skatedesk")
        assert [row[1] for row in dump(tmp_path / "rescued.skatedesk")["seasons"]] == ["2025/26", "2030/31"]


def test_what_is_gone_is_not_made_anew(small_path: Path):
    file = ResultsFile.open(small_path)
    file.close()
    small_path.unlink()
    for again in (file.close, file.faults, lambda: seasons(file)):
        with pytest.raises(FileError, match=r"cannot be read or written \(unable to open database file\)"):
            again()
    assert folder(small_path.parent) == {}
