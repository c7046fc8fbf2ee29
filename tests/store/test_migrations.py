"""Older files: copied, then brought up to date, all or nothing."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from skatedesk.services import history, journal_check, lists, race_view
from skatedesk.store import migrating, schema
from skatedesk.store.errors import FileError
from skatedesk.store.results_file import ResultsFile
from tests.store import ROOT, dump, folder

OLDER = ROOT / "tests" / "data" / "older_files"
COACHES = 'op.add_column("skaters", sa.Column("coach", sa.String, nullable=False, server_default="none"))'
NEXT = '''"""A later version."""
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade():
    {steps}
'''


def written_schema(path: Path) -> dict[str, list[object]]:
    """What the file promises, table by table; a column added later stands in other words than one from the start."""
    with closing(sqlite3.connect(path)) as driver:
        tables = [name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: _promises(driver, table) for table in sorted(tables)}


def _promises(driver: sqlite3.Connection, table: str) -> list[object]:
    sql = " ".join(driver.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0].split())
    indexes = driver.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", (table,))
    return [
        sorted(row[1:] for row in driver.execute(f'PRAGMA table_info("{table}")')),
        sorted(row[2:] for row in driver.execute(f'PRAGMA foreign_key_list("{table}")')),
        sorted((name, "".join((text or "").split())) for name, text in indexes),
        sorted(re.findall(r"CONSTRAINT \w+", sql)),
        sorted(re.findall(r"CHECK \(.*?\)(?=,| \)|$)", sql)),
        sql.count("DEFERRABLE INITIALLY IMMEDIATE"),
    ]


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes this program one version newer, with these steps to get there."""

    def make(*steps: str) -> None:
        migrations = tmp_path / "100 % later"
        shutil.copytree(migrating.FOLDER, migrations)
        text = NEXT.format(steps="\n    ".join(steps))
        (migrations / "versions" / "0005_later.py").write_text(text, encoding="utf-8")
        monkeypatch.setattr(migrating, "FOLDER", migrations)
        monkeypatch.setattr(schema, "VERSION", "0005")

    return make


def test_the_migrations_make_the_same_file_as_the_schema(tmp_path: Path):
    ResultsFile.create(tmp_path / "new").close()
    assert migrating.upgrade(tmp_path / "grown") == ""
    assert written_schema(tmp_path / "grown") == written_schema(tmp_path / "new")


def test_a_new_file_has_the_version_of_the_last_migration(tmp_path: Path):
    path = tmp_path / "new.skatedesk"
    ResultsFile.create(path).close()
    head = ScriptDirectory.from_config(migrating.configuration()).get_current_head()
    assert head == schema.VERSION
    assert dump(path)["alembic_version"] == [(head,)]


def test_every_foreign_key_may_wait_until_the_undo_is_whole():
    keys = [key for table in schema.Base.metadata.tables.values() for key in table.foreign_key_constraints]
    assert len(keys) > 10
    assert all(key.deferrable and key.initially == "IMMEDIATE" for key in keys)


def test_alembic_is_not_loaded_for_a_file_of_this_version(small_path: Path):
    code = (
        "import sys; from pathlib import Path; from skatedesk.store.results_file import ResultsFile;"
        "ResultsFile.open(Path(sys.argv[1])).close(); print('alembic' in sys.modules, 'mako' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(small_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["False", "False"]


def test_an_older_file_is_copied_and_brought_up_to_date(small_path: Path, later):
    old = dump(small_path)
    later(COACHES)
    file = ResultsFile.open(small_path)
    assert file.faults() == []
    file.close()
    kept = small_path.with_name("small (version 0004).skatedesk")
    assert dump(kept) == old
    new = dump(small_path)
    assert new.pop("alembic_version") == [("0005",)]
    assert [row[-1] for row in new["skaters"]] == ["none"] * 5
    assert new["passings"] == old["passings"]
    assert {item.name for item in small_path.parent.iterdir() if item.is_file()} == {kept.name, small_path.name}


def test_a_copy_kept_earlier_stays(small_path: Path, later):
    later(COACHES)
    earlier = small_path.with_name("small (version 0004).skatedesk")
    earlier.write_text("an older day")
    ResultsFile.open(small_path).close()
    assert earlier.read_text() == "an older day"
    assert dump(small_path.with_name("small (version 0004, 2).skatedesk"))["alembic_version"] == [("0004",)]


def test_an_older_file_that_was_left_open_by_a_crash_is_copied_whole(small_path: Path, later):
    with closing(sqlite3.connect(small_path)) as crashed:
        crashed.execute("PRAGMA journal_mode = WAL")
        crashed.execute("PRAGMA wal_autocheckpoint = 0")
        crashed.execute("UPDATE skaters SET name = 'in the log only' WHERE id = 1")
        crashed.commit()
        hot = small_path.with_name("hot.skatedesk")
        shutil.copy(small_path, hot)
        shutil.copy(f"{small_path}-wal", f"{hot}-wal")
    later(COACHES)
    ResultsFile.open(hot).close()
    for path in (hot, hot.with_name("hot (version 0004).skatedesk")):
        assert "in the log only" in dump(path)["skaters"][0]


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        ((COACHES, 'op.execute("NO SUCH WORD")'), 'near "NO": syntax error'),
        ((COACHES, 'op.execute("DELETE FROM seasons")'), "1 rows of competitions lost what they point to"),
    ],
)
def test_a_failing_upgrade_leaves_the_old_file_and_its_copy(small_path: Path, later, steps: tuple[str], reason: str):
    old, bytes_before = dump(small_path), small_path.read_bytes()
    later(*steps)
    with pytest.raises(FileError) as told:
        ResultsFile.open(small_path)
    sentence = str(told.value)
    assert f"{small_path} could not be brought up to date ({reason})" in sentence
    assert "It is as it was; small (version 0004).skatedesk is a copy of it." in sentence
    assert small_path.read_bytes() == bytes_before
    assert dump(small_path.with_name("small (version 0004).skatedesk")) == old
    assert len([item for item in small_path.parent.iterdir() if item.is_file()]) == 2


def test_a_mistake_in_a_migration_is_ours_and_leaves_the_old_file(small_path: Path, later):
    before = small_path.read_bytes()
    later(COACHES, "raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        ResultsFile.open(small_path)
    assert small_path.read_bytes() == before


@pytest.mark.parametrize("version", ["0005", "0117", "a9c1"])
def test_a_newer_file_is_refused_politely(small_path: Path, version: str):
    with closing(sqlite3.connect(small_path)) as driver:
        driver.execute("UPDATE alembic_version SET version_num = ?", (version,))
        driver.commit()
    before = folder(small_path.parent)
    with pytest.raises(FileError) as told:
        ResultsFile.open(small_path)
    assert str(told.value) == (
        f"{small_path} was written by a newer skatedesk "
        f"(file version {version}, this one reads 0004). Update skatedesk."
    )
    assert folder(small_path.parent) == before


def test_what_was_done_before_an_upgrade_can_still_be_undone(small_path: Path):
    as_first_version = json.dumps(
        {"id": 6, "key": "s6", "name": "Hilde STRØM", "family": "Strøm", "given": "Hilde", "nation": "NOR", "sex": "W"}
    )
    with closing(ResultsFile.open(small_path)) as file:
        with file.change("Skater added") as change:
            change.session.add(schema.SkaterRow(**json.loads(as_first_version)))
        with file.change("Skater taken out") as change:
            change.session.delete(change.session.get_one(schema.SkaterRow, 6))
    with closing(sqlite3.connect(small_path)) as driver:
        there = "row_id = 6 AND before IS NOT NULL"
        driver.execute(f"UPDATE changed_rows SET before = ? WHERE {there}", (as_first_version,))
        driver.commit()
    with closing(ResultsFile.open(small_path)) as file:
        assert file.undo() is not None
    assert dump(small_path)["skaters"][5] == (
        6, "s6", "Hilde STRØM", "Strøm", "Hilde", "NOR", "W", None, "", "", None, "[]",
    )  # fmt: skip


@pytest.mark.parametrize("version", ["0002", "0003"])
def test_a_real_older_file_comes_up_to_date_with_all_that_is_in_it(tmp_path: Path, version: str):
    path = tmp_path / "older.skatedesk"
    with closing(sqlite3.connect(path)) as driver:
        driver.executescript((OLDER / f"version_{version}.sql").read_text(encoding="utf-8"))
        driver.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    old = dump(path)
    with closing(ResultsFile.open(path)) as file:
        assert file.faults() == []
        assert journal_check.sentences(path) == []
        starts = race_view.read(file, lists.race(file, lists.competition(file, 1).id, 1).id).starts
        assert {start.bib: str(start.counting.time) for start in starts if start.counting}[4] == "1:09.65"
        assert starts[4].counting is None  # its time was undone
        assert history.redo(file).label == "Time 1:10.02, pair 3 inner, Sander EITREM"
    new = dump(path)
    assert new.pop("alembic_version") == [("0004",)]
    assert [row[-1] for row in new["competitions"]] == [0]
    assert new["breaks"] == new["checklist_items"] == []
    for table in ("skaters", "starts", "races", "conditions"):
        assert new[table] == old[table], table
    assert (tmp_path / f"older (version {version}).skatedesk").exists()
