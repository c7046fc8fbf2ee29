"""The command `salvage`."""

import json
from pathlib import Path

import pytest

from skatedesk.cli import main


def damage(path: Path) -> None:
    """Every second page is lost."""
    content = bytearray(path.read_bytes())
    for at in range(4096, len(content), 8192):
        content[at : at + 4096] = bytes(4096)
    path.write_bytes(content)


def test_the_refusal_of_a_damaged_file_names_the_way_out(desk_file: Path, capsys: pytest.CaptureFixture[str]):
    damage(desk_file)
    assert main(["results", str(desk_file), "--competition", "1", "--race", "12"]) == 2
    assert "save what can be read with “skatedesk salvage FILE --to NEW”." in capsys.readouterr().err


def test_what_can_be_read_is_saved_and_the_rest_is_said(
    desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    damage(desk_file)
    before = desk_file.read_bytes()
    new = tmp_path / "new.skatedesk"
    assert main(["salvage", str(desk_file), "--to", str(new)]) == 2
    said = capsys.readouterr()
    assert said.err.endswith(
        " rows of desk.skatedesk were saved. Compare the lists with paper before you go on with this file.\n"
    )
    assert "attempts: a part could not be read, and there may have been more rows than these " in said.out
    assert desk_file.read_bytes() == before
    assert new.exists()


def test_a_sound_file_comes_over_whole(desk_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    new = tmp_path / "new.skatedesk"
    assert main(["salvage", str(desk_file), "--to", str(new), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["whole"], found["entries"], found["entries_kept"]) == ("salvage", True, 57, 57)
    assert {"table": "skaters", "kept": 313, "unproved": 0, "lost": 0, "torn": False} in found["tables"]
    assert main(["check", str(new)]) == 0
    assert main(["salvage", str(desk_file), "--to", str(new)]) == 2
    assert "exists already. Choose another name." in capsys.readouterr().err
