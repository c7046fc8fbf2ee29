import errno
import os
import stat
from pathlib import Path

import pytest

from skatedesk.exports import replace
from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import written


def failing(number: int):
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise OSError(number, os.strerror(number), "beside", None, "target")

    return refuse


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "results.csv"
    path.write_text("old", encoding="utf-8")
    return path


def test_what_was_written_takes_the_place_of_the_old_file(old: Path):
    with written(old) as temporary:
        assert temporary.parent == old.parent
        assert temporary.suffix == old.suffix
        temporary.write_text("new", encoding="utf-8")
        assert old.read_text(encoding="utf-8") == "old"
    assert old.read_text(encoding="utf-8") == "new"
    assert list(old.parent.iterdir()) == [old]


def test_a_new_file_needs_no_old_one(tmp_path: Path):
    path = tmp_path / "results.csv"
    with written(path) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert path.read_text(encoding="utf-8") == "new"


def test_the_file_is_on_the_disk_before_it_takes_its_place(old: Path, monkeypatch: pytest.MonkeyPatch):
    order: list[str] = []
    flush, swap = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda number: (order.append("flush"), flush(number)))
    monkeypatch.setattr(os, "replace", lambda *paths: (order.append("swap"), swap(*paths)))
    with written(old) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert order[:2] == ["flush", "swap"]


def test_who_may_read_the_old_file_may_read_the_new_one(old: Path):
    before = old.stat().st_mode
    old.chmod(before & ~stat.S_IROTH & ~stat.S_IRGRP)
    narrowed = old.stat().st_mode
    with written(old) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert old.stat().st_mode == narrowed


def test_a_failure_while_writing_leaves_the_old_file_and_nothing_else(old: Path):
    with pytest.raises(UnicodeEncodeError), written(old) as temporary:
        temporary.write_text("half, then É", encoding="ascii")
    assert old.read_text(encoding="utf-8") == "old"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EDQUOT, "The disk is full."),
        (errno.EACCES, "You may not write in this folder. Choose another one."),
        (errno.EROFS, "You may not write in this folder. Choose another one."),
        (errno.EIO, f"The disk says: {os.strerror(errno.EIO)}."),
    ],
)
def test_a_disk_that_refuses_gives_one_sentence(old: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str):
    monkeypatch.setattr(replace, "ON_WINDOWS", False)
    monkeypatch.setattr(os, "replace", failing(number))
    with pytest.raises(ExportError) as caught, written(old) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert caught.value.path == old
    assert caught.value.reason == reason
    assert str(caught.value) == f"results.csv was not written. {reason}"
    assert old.read_text(encoding="utf-8") == "old"
    assert list(old.parent.iterdir()) == [old]


def test_windows_forbids_the_swap_while_another_program_shows_the_file(old: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(replace, "ON_WINDOWS", True)
    monkeypatch.setattr(os, "replace", failing(errno.EACCES))
    with pytest.raises(ExportError, match="open in another program"), written(old) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert old.read_text(encoding="utf-8") == "old"


def test_a_folder_that_is_gone_is_named_as_such(tmp_path: Path):
    with pytest.raises(ExportError, match="The folder does not exist"), written(tmp_path / "gone" / "a.csv") as path:
        path.write_text("new", encoding="utf-8")


def test_a_folder_that_cannot_be_flushed_is_no_failure(old: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "open", failing(errno.EINVAL))
    with written(old) as temporary:
        temporary.write_bytes(b"new")
    assert old.read_text(encoding="utf-8") == "new"
