"""Every source is a file of the usual kind, not too long, and its name and letters can be shown."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from skatedesk.imports import guards
from skatedesk.imports.entry_table import read_table
from skatedesk.imports.errors import SourceError
from skatedesk.imports.guards import is_sensible, is_unwritable, read_bytes, read_text, source_name


def refusal(read: Callable[[], object]) -> str:
    with pytest.raises(SourceError) as refused:
        read()
    return str(refused.value)


def test_a_folder_and_what_is_not_there_are_refused(tmp_path: Path):
    assert refusal(lambda: read_bytes(tmp_path)) == f"{tmp_path.name} is no file. Choose a file."
    gone = tmp_path / "gone.csv"
    sentence = f"{gone}: cannot be read (No such file or directory). Choose another file, or copy it to this computer."
    assert refusal(lambda: read_bytes(gone)) == sentence
    told = refusal(lambda: read_bytes(tmp_path / "a\0b"))  # the reason in brackets is that of this Python
    assert "cannot be read (" in told
    assert told.endswith("Choose another file, or copy it to this computer.")


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    # Windows has no pipes among its files.
    getattr(os, "mkfifo", os.mkdir)(tmp_path / "list.csv")
    assert refusal(lambda: read_table(tmp_path / "list.csv")) == "list.csv is no file. Choose a file."


def test_a_file_is_read_up_to_its_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "list.csv"
    path.write_text("\ufeffé", encoding="utf-8")
    assert read_text(path) == "é"
    assert refusal(lambda: read_text(path, 4)) == "list.csv: more than 4e-06 MB. Take a smaller part of it."
    monkeypatch.setattr(guards, "MOST_BYTES", 4)
    assert "Take a smaller part" in refusal(lambda: read_table(path))


def test_the_name_of_a_source_shows_nothing_that_turns_it_round(tmp_path: Path):
    assert source_name(tmp_path / "race\u202enosj.exe") == "race\N{REPLACEMENT CHARACTER}nosj.exe"
    assert source_name(tmp_path / "a\nb.json") == "a b.json"
    assert source_name(Path(os.fsdecode(b"\xff.json"))).isprintable()
    assert len(source_name(tmp_path / ("x" * 250))) == 121


@pytest.mark.parametrize("letter", ["\x00", "\x1f", "\x85", "\u202e", "\u2066", "\u200f", "\ud800", "\ue000", "\ufffe"])
def test_letters_that_no_source_may_hold(letter: str):
    assert is_unwritable(letter)


@pytest.mark.parametrize("letter", ["a", "é", "木", " ", "\n", "\t", "\u200d", "<", "="])
def test_letters_that_a_source_may_hold(letter: str):
    assert not is_unwritable(letter)


@pytest.mark.parametrize(
    ("day", "sensible"), [(date(1, 1, 1), False), (date(9999, 12, 31), False), (date(1893, 1, 13), True)]
)
def test_days_on_which_somebody_may_have_skated(day: date, sensible: bool):
    assert is_sensible(day) is sensible
