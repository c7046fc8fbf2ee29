"""Every reader of the program, as the fuzz calls it: through the act of an official, on a file that may not change."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.times import RaceTime
from skatedesk.exports.errors import ExportError
from skatedesk.exports.template.filling import fill
from skatedesk.imports.errors import SourceError
from skatedesk.services import (
    careers,
    entry_import,
    files,
    history_import,
    importing,
    lists,
    pictures,
    qualification,
    record_import,
    rulebook,
)
from skatedesk.services.files import FileError, ResultsFile
from skatedesk.sheets.sheet import Use
from tests.exports.template import answers, federation
from tests.fuzz import mutation, samples
from tests.fuzz.mutation import Mutation
from tests.services import build

REFUSALS = (SourceError, RuleError, RuleFileError, FileError, ExportError)
"""What a reader may say; its text is for the official."""

ANYBODY = 1
"""The first skater of the file."""

TODAY = date(2025, 11, 1)
MOST_CHANGES = 20
"""So many sources are taken before the file is put back, as it grows with each."""


@dataclass(slots=True)
class Desk:
    """A results file, and a folder in which the sources lie."""

    folder: Path
    file: ResultsFile = field(init=False)
    competition: int = field(init=False)
    known: str = field(init=False)
    """The digest after the last source that was taken."""
    _changes: int = 0

    def __post_init__(self) -> None:
        build(self._whole)
        self._open()

    @property
    def path(self) -> Path:
        return self.folder / "desk.skatedesk"

    @property
    def _whole(self) -> Path:
        return self.folder / "whole.skatedesk"

    def close(self) -> None:
        self.file.close()

    def digest(self) -> str:
        """What lies on the disk."""
        beside = self.path.with_name(f"{self.path.name}-wal")
        found = hashlib.sha256(self.path.read_bytes())
        found.update(beside.read_bytes() if beside.exists() else b"")
        return found.hexdigest()

    def has_changed(self) -> None:
        """Count a source that was taken, and put the file back after many."""
        digest = self.digest()
        if digest != self.known:
            self.known = digest
            self._changes += 1
        if self._changes >= MOST_CHANGES:
            self.file.close()
            self._open()

    def _open(self) -> None:
        shutil.copy(self._whole, self.path)
        self.file = files.open_file(self.path)
        self.competition = lists.competition(self.file, 1).id
        self._changes = 0
        self.known = self.digest()


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    desk = Desk(folder)
    try:
        yield desk
    finally:
        desk.close()


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader: `read` takes the source or raises one of REFUSALS. `share` of all inputs go to it."""

    name: str
    file_name: str
    share: int
    ways: tuple[Mutation, ...]
    samples: Callable[[], list[bytes]]
    read: Callable[[Desk, Path], object]


def _race(desk: Desk, path: Path) -> None:
    (taken,) = importing.import_races(desk.file, [path])
    if not taken.accepted:
        raise SourceError(taken.sentence)


def _history(desk: Desk, path: Path) -> None:
    plan = history_import.plan(desk.file, [path])
    history_import.apply(desk.file, plan, {0: ANYBODY} if plan.people else {})


def _entries(desk: Desk, path: Path) -> None:
    table = entry_import.read(path)
    plan = entry_import.plan(desk.file, desk.competition, table, today=TODAY)
    entry_import.apply(desk.file, plan)
    plan.report()


def _records(desk: Desk, path: Path) -> None:
    table = record_import.read(path)
    record_import.apply(desk.file, table, record_import.plan(desk.file, table))


def _careers(desk: Desk, path: Path) -> None:
    careers.import_careers(desk.file, path, TODAY)


def _rules(_desk: Desk, path: Path) -> None:
    rulebook.choose(str(path))


def _scheme(_desk: Desk, path: Path) -> None:
    qualification.scheme(str(path))


def _picture(desk: Desk, path: Path) -> None:
    pictures.add_picture(desk.file, desk.competition, Use.SPONSOR, path, "a bank")


def _template(desk: Desk, path: Path) -> None:
    target = desk.folder / "filled.xlsx"
    target.write_bytes(b"what was there before")
    try:
        fill(path, target, answers())
    except ExportError:
        assert target.read_bytes() == b"what was there before"
        raise


def _time(_desk: Desk, path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    for parse in (RaceTime.parse, TakenTime.parse):
        parse(text)


def templates() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return [federation(Path(folder) / "form.xlsx").read_bytes()]


READERS = (
    Reader("time", "time.txt", 40, mutation.IN_TEXT, lambda: list(samples.TIMES), _time),
    Reader("race, JSON", "race.json", 20, mutation.IN_JSON, samples.races, _race),
    Reader("history, JSON", "history.json", 16, mutation.IN_JSON, samples.histories, _history),
    Reader("entries, text", "entries.csv", 5, mutation.IN_TABLE, samples.entry_texts, _entries),
    Reader("entries, workbook", "entries.xlsx", 3, mutation.IN_WORKBOOK, samples.entry_books, _entries),
    Reader("records, text", "records.csv", 4, mutation.IN_TABLE, samples.record_texts, _records),
    Reader("records, workbook", "records.xlsx", 2, mutation.IN_WORKBOOK, samples.record_books, _records),
    Reader("careers, text", "careers.csv", 3, mutation.IN_TABLE, samples.career_texts, _careers),
    Reader("careers, workbook", "careers.xlsx", 1, mutation.IN_WORKBOOK, samples.career_books, _careers),
    Reader("rule file", "club.toml", 2, mutation.IN_TEXT, samples.rules, _rules),
    Reader("scheme", "mine.toml", 2, mutation.IN_TEXT, samples.schemes, _scheme),
    Reader("picture", "sign.svg", 4, mutation.IN_TEXT, samples.pictures, _picture),
    Reader("template", "form.xlsx", 1, mutation.IN_WORKBOOK, templates, _template),
)
