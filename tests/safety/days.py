"""Short days at the desk, always the same, to be lived on a disk that refuses."""

import contextlib
import io
import json
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from skatedesk.cli import main
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, history, race_view, results
from skatedesk.services.changes import Changed
from skatedesk.services.files import FileError
from skatedesk.store.results_file import ResultsFile
from skatedesk.ui.desk import Desk
from tests.safety.ledger import Ledger, Said
from tests.safety.older import as_older
from tests.services import THOUSAND, build, row, source
from tests.store import dump

THOUSAND_ID = 1
BACKUP = "backup.skatedesk"
ENTRIES_OF_WEEKEND = 4
"""Acts that made the weekend: the season and three races."""


def file_in(place: Path) -> Path:
    return place / "day.skatedesk"


class Teller:
    """Says through the pipe what was confirmed, refused, or went wrong."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def confirmed(self, said: Said) -> None:
        self._say("confirmed", said)

    def refusal(self, sentence: str) -> None:
        self._say("refused", sentence)

    def fault(self, text: str) -> None:
        self._say("faults", text)

    def lived(self, writes: int) -> None:
        """The day is over, after so many writes to the disk."""
        self._say("writes", writes)

    def _say(self, kind: str, what: object) -> None:
        self._out.write(json.dumps([kind, what]).encode() + b"\n")


@dataclass(slots=True)
class Told:
    """All that was said on one day."""

    confirmed: list[Said] = field(default_factory=list[Said])
    refused: list[str] = field(default_factory=list[str])
    faults: list[str] = field(default_factory=list[str])
    killed: bool = False
    may_leave: bool = False
    """The disk was gone for good, or the program was killed: nothing could be tidied up."""
    writes: int = 0

    @classmethod
    def read(cls, lines: bytes) -> "Told":
        told = cls()
        for line in lines.splitlines():
            kind, what = json.loads(line)
            if kind == "writes":
                told.writes = what
            else:
                getattr(told, kind).append(what)
        return told


def _nothing(_place: Path, _told: Told) -> Iterator[str]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Day:
    """How the disk is laid out, what is done, and what is looked at afterwards besides the results file."""

    prepare: Callable[[Path], None]
    live: Callable[[Path, Teller], None]
    look: Callable[[Path, Told], Iterator[str]] = _nothing
    has_file: bool = True


def _with_weekend(place: Path) -> None:
    build(file_in(place))


# --- acts of the window --------------------------------------------------------------------------------------


def _acts(place: Path, told: Teller) -> None:
    desk = Desk()
    desk.refused.connect(told.refusal)
    try:
        desk.open(files.open_file(file_in(place)))
        first, second, third = [start.id for start in race_view.read(desk.file, THOUSAND_ID).starts[:3]]
        acts: list[Callable[[ResultsFile], Changed]] = [
            lambda file: results.record_time(file, first, RaceTime(67_180)),
            lambda file: results.record_passing(file, second, 200, RaceTime(16_500)),
            lambda file: results.record_status(file, second, Status.DNF),
            history.undo,
            history.redo,
            lambda file: results.withdraw(file, third),
        ]
        for act in acts:
            changed = desk.do(act)
            if changed is not None:
                told.confirmed({"act": changed.act, "label": changed.label})
    except FileError as error:
        told.refusal(str(error))
    try:
        desk.close()
    except FileError as error:
        told.refusal(str(error))


# --- commands ------------------------------------------------------------------------------------------------


def _command(told: Teller, *words: object) -> bool:
    """Whether the command went well; what it refuses comes as one sentence on stderr, with exit code 2."""
    answer, complaint = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(answer), contextlib.redirect_stderr(complaint):
        code = main([str(word) for word in words])
    refusals = [line for line in answer.getvalue().splitlines() if line.startswith("Refused: ")]
    for sentence in refusals or complaint.getvalue().splitlines():
        told.refusal(sentence)
    if code not in (0, 2) or (code == 2 and not complaint.getvalue()):
        told.fault(f"exit code {code}, and said: {complaint.getvalue()!r}")
    return code == 0


def _with_source(place: Path) -> None:
    _with_weekend(place)
    rows = [row("Stolz", "1I", time="1:06.61", status="OK"), row("Ning", "2O", status="DNF")]
    (place / "race8.json").write_text(source(THOUSAND, *rows), encoding="utf-8")


def _import(place: Path, told: Teller) -> None:
    if _command(told, "import", file_in(place), place / "race8.json"):
        told.confirmed({"act": "do", "label": "Import of race 8, 1000m Men"})


def _new(place: Path, told: Teller) -> None:
    if _command(told, "new", file_in(place), "--season", "2025/26", "--rules", "isu-2025-26"):
        told.confirmed({})


def _look_at_new(place: Path, told: Told) -> Iterator[str]:
    path = file_in(place)
    if told.confirmed and not path.exists():
        yield "the new file is not there"
    if path.exists():
        with closing(ResultsFile.open(path)) as file:
            yield from file.faults()
    yield from _leavings(place, told, {path.name})


# --- copies and exports --------------------------------------------------------------------------------------


def _with_copy(place: Path) -> None:
    _with_weekend(place)
    shutil.copy(file_in(place), place / "copy.skatedesk")
    with closing(files.open_file(file_in(place))) as file:
        results.record_time(file, 1, RaceTime(67_180))


def _copy(place: Path, told: Teller) -> None:
    try:
        with closing(files.look_at(file_in(place))) as file:
            file.copy_to(place / "copy.skatedesk")
    except FileError as error:
        told.refusal(str(error))


def _look_at_copy(place: Path, told: Told) -> Iterator[str]:
    copy = place / "copy.skatedesk"
    with closing(ResultsFile.look(copy)) as file:
        yield from file.faults()
    newer = dump(copy) == dump(file_in(place))
    if not (newer or told.refused or told.killed):
        yield "the copy is an old one, and nobody was told"
    yield from _leavings(place, told, {copy.name, file_in(place).name})


def _with_exports(place: Path) -> None:
    _with_weekend(place)
    (place / "out").mkdir()
    _export(place, Teller(io.BytesIO()))
    shutil.copytree(place / "out", place / "old")
    with closing(files.open_file(file_in(place))) as file:
        results.record_time(file, 1, RaceTime(67_180))


def _export(place: Path, told: Teller) -> None:
    words = ("--competition", 1, "--race", 8, "--to", place / "out", "--formats", "xlsx,html,csv,json")
    _command(told, "export", file_in(place), *words)


WHOLE: dict[str, Callable[[Path], bool]] = {
    ".xlsx": lambda path: zipfile.is_zipfile(path) and zipfile.ZipFile(path).testzip() is None,
    ".html": lambda path: path.read_text("utf-8").rstrip().endswith("</html>"),
    ".csv": lambda path: path.read_text("utf-8").endswith("\n"),
    ".json": lambda path: isinstance(json.loads(path.read_text("utf-8")), list | dict),
}


def _look_at_exports(place: Path, told: Told) -> Iterator[str]:
    out = place / "out"
    for path in [path for path in out.rglob("*") if path.is_file()]:
        old = place / "old" / path.relative_to(out)
        is_old = old.exists() and path.stat().st_mtime_ns == old.stat().st_mtime_ns
        if path.name.startswith("."):
            yield from () if told.may_leave else (f"left behind: {path.name}",)
        elif not is_old and not WHOLE[path.suffix](path):
            yield f"half of {path.name}"
        elif is_old and not (told.refused or told.killed):
            yield f"{path.name} is the old one, and nobody was told"


def _leavings(place: Path, told: Told, wanted: set[str]) -> Iterator[str]:
    """What lies about; only who is killed, or has no disk any more, may leave something, and that is hidden."""
    for name in sorted({path.name for path in place.iterdir()} - wanted):
        if not (told.may_leave and re.match(r"\.", name)):
            yield f"left behind: {name}"


# --- an older file -------------------------------------------------------------------------------------------


def _with_older(place: Path) -> None:
    """A weekend as the version before this one kept it."""
    _with_weekend(place)
    as_older(file_in(place))


def _upgrade(place: Path, told: Teller) -> None:
    try:
        with closing(files.open_file(file_in(place))) as file:
            changed = results.record_time(file, 1, RaceTime(67_180))
            told.confirmed({"act": "do", "label": changed.label})
    except FileError as error:
        told.refusal(str(error))


def _look_at_upgraded(place: Path, told: Told) -> Iterator[str]:
    path = file_in(place)
    with closing(ResultsFile.open(path)) as file:
        yield from file.faults()
    entries = Ledger(path).entries[ENTRIES_OF_WEEKEND:]
    labels, confirmed = [entry["label"] for entry in entries], [said["label"] for said in told.confirmed]
    on_its_way = 1 if told.killed or told.refused else 0
    if labels[: len(confirmed)] != confirmed or len(labels) > len(confirmed) + on_its_way:
        yield f"confirmed {confirmed}, there {labels}"
    kept = [item for item in place.iterdir() if item.name.startswith("day (version")]
    for copy in kept:
        with closing(sqlite3.connect(copy)) as driver:
            yield from (fault for (fault,) in driver.execute("PRAGMA integrity_check") if fault != "ok")
    yield from _leavings(place, told, {path.name, *[copy.name for copy in kept]})


# --- going back to a backup ----------------------------------------------------------------------------------


def _with_backup(place: Path) -> None:
    _with_copy(place)
    (place / "copy.skatedesk").rename(place / BACKUP)


def _restore(place: Path, told: Teller) -> None:
    if _command(told, "restore", file_in(place), place / BACKUP):
        told.confirmed({"label": "restored"})


def _look_at_restored(place: Path, told: Told) -> Iterator[str]:
    """The file is the old one or the restored one, and what it was before lies beside that."""
    path = file_in(place)
    with closing(ResultsFile.open(path)) as file:
        yield from file.faults()
    labels = [entry["label"] for entry in Ledger(path).entries[ENTRIES_OF_WEEKEND:]]
    is_restored = len(labels) == 1 and labels[0].startswith("Restored from the backup of ")
    kept = list(place.glob("day (before restoring *).skatedesk"))
    if not is_restored and (told.confirmed or [label[:4] for label in labels] != ["Time"]):
        yield f"confirmed {told.confirmed}, there {labels}"
    if is_restored and len(kept) != 1:
        yield f"kept: {kept}"
    for one in kept:
        if len(Ledger(one).entries) != ENTRIES_OF_WEEKEND + 1:
            yield f"{one.name} is not as the file was"
    yield from _leavings(place, told, {path.name, BACKUP, *[one.name for one in kept]})


DAYS = {
    "acts": Day(_with_weekend, _acts),
    "import": Day(_with_source, _import),
    "upgrade": Day(_with_older, _upgrade, _look_at_upgraded, has_file=False),
    "new file": Day(lambda _place: None, _new, _look_at_new, has_file=False),
    "copy": Day(_with_copy, _copy, _look_at_copy),
    "restore": Day(_with_backup, _restore, _look_at_restored, has_file=False),
    "export": Day(_with_exports, _export, _look_at_exports, has_file=False),
}
