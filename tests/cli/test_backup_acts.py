"""Backups from the command line."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from skatedesk.cli import main
from skatedesk.domain.times import RaceTime
from skatedesk.services import backups, files, race_view, results
from skatedesk.services.backups import Keeping


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def enter(path: Path) -> str:
    with closing(files.open_file(path)) as file:
        return results.record_time(file, race_view.read(file, 8).starts[0].id, RaceTime.parse("1:10.52")).label


def test_a_backup_the_list_and_the_way_back(
    desk_file: Path, stick: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    with closing(files.open_file(desk_file)):  # it may be open on a desk meanwhile
        assert main(["backup", str(desk_file), "--to", str(stick)]) == 0
    (backup,) = stick.iterdir()
    assert capsys.readouterr().out.startswith(f"{backup}: read again and counted, 5")
    label = enter(desk_file)
    assert main(["backups", str(desk_file), "--in", str(stick)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].endswith(f"  {backup}")
    assert said[1:] == [f"    1 change since: {label}.", "    Races touched: 8 · 1000m Men · Division A."]
    assert main(["restore", str(desk_file), str(backup)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{desk_file} is as it was at ")
    (kept,) = desk_file.parent.glob("desk (before restoring *).skatedesk")
    assert second == f'Take it back: skatedesk restore "{desk_file}" "{kept}"'
    assert main(["backups", str(desk_file), "--json"]) == 0
    (answer,) = json.loads(capsys.readouterr().out)["backups"]
    assert (answer["path"], answer["comes_back"]) == (str(kept), [label])
    assert [one.rpartition(": ")[2] for one in answer["since"]] == [backup.name]
    assert main(["restore", str(desk_file), str(kept)]) == 0
    with closing(files.look_at(desk_file)) as file:
        assert race_view.read(file, 8).starts[0].attempts[-1].time == RaceTime.parse("1:10.52")


def test_the_place_of_the_window_is_looked_at_too(desk_file: Path, stick: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["backups", str(desk_file)]) == 0
    assert capsys.readouterr().out == f"There is no backup of {desk_file}.\n"
    main(["backup", str(desk_file), "--to", str(stick)])
    backups.keep(Keeping(str(stick)))
    capsys.readouterr()
    assert main(["backups", str(desk_file)]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "    Nothing has changed since."


def test_a_stick_that_is_not_there(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["backup", str(desk_file), "--to", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().err.startswith(f"No backup: {tmp_path / 'none'} is not there.")


def test_of_a_damaged_file_the_backups_are_known_by_name(
    desk_file: Path, stick: Path, capsys: pytest.CaptureFixture[str]
):
    main(["backup", str(desk_file), "--to", str(stick)])
    content = desk_file.read_bytes()
    desk_file.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    capsys.readouterr()
    assert main(["backups", str(desk_file), "--in", str(stick)]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "    What has changed since cannot be told."
    (backup,) = stick.iterdir()
    assert main(["restore", str(desk_file), str(backup)]) == 0
    assert main(["check", str(desk_file)]) == 0
