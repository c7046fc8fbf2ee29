"""A World Cup without entries, and entry lists for it."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from skatedesk.domain.entries import Entry
from skatedesk.domain.races import Race
from skatedesk.services import entry_import, files, lists, programmes
from skatedesk.services.entry_plan import Plan, PlannedRow, Verdict
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts
from skatedesk.store import entry_queries, queries

HEADERS = ["Family name", "Given name", "Nation", "Sex", "Birth date", "Club", "500 m", "1000 m", "Seed 1000 m"]
TODAY = date(2025, 11, 1)
SERIES = "ISU World Cup Speed Skating"


def build_meeting(path: Path) -> None:
    """A World Cup by the rule file, with its races in both divisions and both runs of the 500 m."""
    file = files.new_file(path, "2025/26", "isu-2025-26")
    programmes.new_competition(file, CompetitionFacts("2025/26", SERIES, "World Cup #1", 1))
    programmes.from_template(file, meeting_id(file), "World Cup", date(2025, 11, 14))
    file.close()


def meeting_id(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def text_list(folder: Path, *rows: str, name: str = "Norway.csv", headers: Sequence[str] = HEADERS) -> Path:
    """An entry list with semicolons."""
    path = folder / name
    path.write_text("\n".join((";".join(headers), *rows)), encoding="utf-8")
    return path


def workbook(path: Path, rows: Sequence[Sequence[object]], title: str = "Entries") -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def repacked(path: Path, **parts: bytes) -> Path:
    """The workbook with parts replaced or added; `sheet` stands for the first sheet, `macros` for its macros."""
    names = {"sheet": "xl/worksheets/sheet1.xml", "macros": "xl/vbaProject.bin"}
    new = {names[key]: data for key, data in parts.items()}
    packed = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in old.namelist():
            if name not in new:
                target.writestr(name, old.read(name))
        for name, data in new.items():
            target.writestr(name, data)
    path.write_bytes(packed.getvalue())
    return path


def plan(file: ResultsFile, path: Path) -> Plan:
    return entry_import.plan(file, meeting_id(file), entry_import.read(path), today=TODAY)


def verdicts(of: Plan) -> list[tuple[int, str]]:
    return [(row.row, str(row.verdict)) for row in of.rows]


def row_of(of: Plan, number: int, verdict: Verdict | None = None) -> PlannedRow:
    """The only row of this number, with this verdict where it has several."""
    (found,) = [row for row in of.rows if row.row == number and verdict in (None, row.verdict)]
    return found


def entered(file: ResultsFile) -> dict[str, list[str]]:
    """The titles of the races by the name of who is entered in them."""
    found: dict[str, list[str]] = {}
    for race, entry in entries(file):
        found.setdefault(entry.competitor.name, []).append(race.title)
    return found


def entries(file: ResultsFile) -> list[tuple[Race, Entry]]:
    with file.read() as session:
        races = queries.races(session, meeting_id(file))
        by_race = entry_queries.entries(session, [race.id for race in races])
    return [(race, entry) for race in races for entry in by_race.get(race.id, ())]
