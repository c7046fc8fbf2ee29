"""A federation's workbook of 400 rows, wrong in every way a workbook can be, and workbooks that are none."""

import time
import zipfile
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from skatedesk.imports.errors import SourceError
from skatedesk.services import entry_import, files
from skatedesk.services.entry_plan import Plan, Verdict
from skatedesk.services.files import ResultsFile
from tests.services import content
from tests.services.entry_lists import TODAY, build_meeting, entered, meeting_id, plan, repacked, row_of, workbook

TITLES = [["Norges Skøyteforbund"], ["Entries for the World Cup"], []]
HEAD = [
    "Family name",
    "Given name",
    "Nation",
    "Sex",
    "Date of birth",
    "Club",
    "500 m",
    "1000 m",
    "SB 1000 m",
    "Licence",
]
FIRST = len(TITLES) + 2
"""The number of the first row below the headings."""

ROWS = 400
SECONDS = 20
"""Far more than it takes here, and far less than a secretary waits."""

# The column of a row and what stands there instead, with a part of the sentence that must be said.
FAULTS: list[tuple[int, object, str]] = [
    (2, "XXQ", "column Nation: “XXQ” is no nation code"),
    (2, "Norwayy", "is no nation code"),
    (2, None, "the nation is missing"),
    (1, "\u202eannA", "U+202E"),
    (0, "Be\u0085rg", "U+0085"),
    (0, "B3rg", "“B3rg” is no name"),
    (0, "x" * 101, "longer than 100 characters"),
    (3, "Q", "neither men nor women"),
    (3, None, "the sex is missing"),
    (4, "31.02.2001", "“31.02.2001” is no date"),
    (4, "3.2.01", "four digits"),
    (4, "03/02/2001", "may be two days"),
    (4, date(2031, 1, 1), "cannot be a birth date"),
    (4, date(1901, 1, 1), "cannot be a birth date"),
    (4, "yesterday", "is no date"),
    (4, "#VALUE!", "shows the error #VALUE!"),
    (6, "36.5x", "neither a mark nor a time"),
    (6, "perhaps", "neither a mark nor a time"),
    (6, '=IF(1=1,"x","")', "is a formula without a value"),
    (6, "#N/A", "shows the error #N/A"),
    (8, "1:75.00", "Seconds run from 00 to 59"),
    (8, "=1/0", "is a formula without a value"),
    (8, clock(1, 9, 10), "column SB 1000 m"),
    (8, datetime(2024, 1, 1, 12, 30), "column SB 1000 m"),
    (9, "=A5", "is a formula without a value"),
]


FARMS = "Aas Brekke Dahl Eide Fjeld Grov Haug Iver Jord Kval Lunde Moen Nygård Opdal Prest Rud Solli Tveit Ulv Viken"
PLACES = "bakken engen haugen lien mo nes rud sand skog stad sund sæter tangen teig tun vang vik vold ås øya"
GIVEN = (
    "Anne Bodil Cato Dina Einar Frida Gro Hedda Ingvild Johs Kjersti Leif Marit Nora Odd Pernille Ragna Siv Tuva Yngve"
)


def names(number: int) -> tuple[str, str]:
    """Another name for every number below 400."""
    farm, place = FARMS.split()[number % 20], PLACES.split()[number // 20]
    return farm + place, GIVEN.split()[(number + number // 20) % 20]


def good_row(number: int) -> list[object]:
    family, given = names(number)
    sex = "W" if number % 2 else "M"
    born = date(1990 + number % 15, 1 + number % 12, 1 + number % 28)
    return [family, given, "NOR", sex, born, "Oslo SK", "x", "x", None, None]


def faulty_sheet(sheet: Any) -> dict[int, str]:
    """Make rows faulty, one way after the other; the number of each with what must be said of it."""
    expected: dict[int, str] = {}
    row = FIRST + 3
    for column, value, reason in FAULTS:
        sheet.cell(row, column + 1).value = value
        if isinstance(value, str) and value.startswith("#"):
            sheet.cell(row, column + 1).data_type = "e"
        expected[row] = reason
        row += 10
    sheet.merge_cells(start_row=row, end_row=row + 1, start_column=6, end_column=6)
    expected |= {row: "are merged", row + 1: "are merged"}
    sheet.row_dimensions[row + 10].hidden = True
    expected[row + 10] = "The row is hidden"
    for column in range(1, 11):
        sheet.cell(row + 20, column).value = sheet.cell(row + 19, column).value
    expected[row + 20] = f"row {row + 19} names"
    for column in (7, 8, 9):
        sheet.cell(row + 30, column).value = None
    expected[row + 30] = "no distance is named"
    sheet.cell(row + 40, 1).value = sheet.cell(row + 40, 2).value = None
    expected[row + 40] = "the name is missing"
    return expected


@pytest.fixture(scope="module")
def federation(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[int, str]]:
    """The workbook, and what must be said of each of its faulty rows."""
    path = tmp_path_factory.mktemp("federation") / "Entries.xlsx"
    workbook(path, [*TITLES, HEAD, *[good_row(number) for number in range(ROWS)]])
    book = load_workbook(path)
    expected = faulty_sheet(book.worksheets[0])
    book.save(path)
    return path, expected


@pytest.fixture
def meeting(tmp_path: Path):
    path = tmp_path / "meeting.skatedesk"
    build_meeting(path)
    file = files.open_file(path)
    yield file
    file.close()


def told(of: Plan, number: int) -> str:
    return " ".join(row.sentence for row in of.rows if row.row == number and row.verdict is not Verdict.NEW)


def test_every_faulty_row_is_named_and_no_good_one_is_lost(
    meeting: ResultsFile, federation: tuple[Path, dict[int, str]]
):
    path, expected = federation
    assert len(expected) >= 30
    before, list_before = content(meeting.path), path.read_bytes()
    began = time.monotonic()
    found = plan(meeting, path)
    assert time.monotonic() - began < SECONDS
    assert {number: told(found, number) for number, part in expected.items() if part not in told(found, number)} == {}
    refused = {row.row for row in found.rows if row.verdict in (Verdict.REFUSED, Verdict.ASKED)}
    assert refused == set(expected)
    assert {row.row for row in found.rows} == set(range(FIRST, FIRST + ROWS))
    assert (content(meeting.path), path.read_bytes()) == (before, list_before)

    changed = entry_import.apply(meeting, found)
    good = {row.row for row in found.rows if row.verdict is Verdict.NEW}
    assert good >= set(range(FIRST, FIRST + ROWS)) - set(expected)
    assert changed.label == f"Entries from Entries.xlsx: {len(good)} rows"
    on_file = entered(meeting)
    assert len(on_file) == len(good)
    for number in good:
        assert row_of(found, number, Verdict.NEW).name in on_file
    again = plan(meeting, path)
    assert {row.row for row in again.rows if row.verdict is Verdict.KNOWN} == good - set(expected)
    assert {row.row for row in again.rows if row.verdict is Verdict.REFUSED} == set(expected)


def test_the_report_names_every_faulty_row_on_paper(meeting: ResultsFile, federation: tuple[Path, dict[int, str]]):
    path, expected = federation
    report = plan(meeting, path).report()
    assert {row.cells[report.column("row")] for row in report.rows} - {None} == set(expected)
    assert all(row.cells[report.column("sentence")] for row in report.rows)


def small(path: Path) -> Path:
    return workbook(path, [HEAD, *[good_row(number) for number in range(12)]])


def test_macros_are_told_and_never_run(meeting: ResultsFile, tmp_path: Path):
    path = repacked(small(tmp_path / "Entries.xlsm"), macros=b"\x00macro")
    found = plan(meeting, path)
    assert found.counts()[Verdict.NEW] == 12
    assert "The macros of the workbook were not run." in found.remarks()


def test_fifty_megabytes_of_blanks_cost_nothing(meeting: ResultsFile, tmp_path: Path):
    blank = b'<row r="%d"><c r="A%d" s="0"/><c r="B%d" s="0"/><c r="C%d" s="0"/></row>'
    path = small(tmp_path / "Entries.xlsx")
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    rows = b"".join(blank.replace(b"%d", b"%d" % number) for number in range(14, 50_000_000 // len(blank)))
    big = sheet.replace(b"</sheetData>", rows + b"</sheetData>")
    assert len(big) > 50_000_000
    began = time.monotonic()
    found = plan(meeting, repacked(path, sheet=big))
    assert time.monotonic() - began < SECONDS
    assert found.counts() == {**dict.fromkeys(Verdict, 0), Verdict.NEW: 12}
    assert any("empty rows follow it" in remark for remark in found.remarks())


def bomb(path: Path) -> None:
    repacked(small(path), sheet=b" " * 150_000_000)


def old(path: Path) -> None:
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "Workbook".encode("utf-16-le"))


def locked(path: Path) -> None:
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))


def cut_off(path: Path) -> None:
    small(path).write_bytes(path.read_bytes()[:3000])


def of_another_kind(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<office/>")


def spoilt(path: Path) -> None:
    repacked(small(path), sheet=b"<worksheet><sheetData><row r='1'><c></sheetData>")


def without_headings(path: Path) -> None:
    workbook(path, [["Berg", "Anna", "NOR"], ["Lie", "Eva", "NOR"]])


def far_too_long(path: Path) -> None:
    workbook(path, [HEAD, *[["Berg"]] * 5100])


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (bomb, "far too large for a list when unpacked"),
        (locked, "is protected with a password"),
        (old, "is a workbook of an old kind"),
        (cut_off, "is no Excel workbook, or it is broken"),
        (of_another_kind, "is no Excel workbook, or it is broken"),
        (spoilt, "is no Excel workbook, or it is broken"),
        (without_headings, "has no row of headings"),
        (far_too_long, "has more than 5000 rows"),
        (lambda path: path.write_bytes(b"PK\x03\x04" + b"\xff" * 500), "is no Excel workbook, or it is broken"),
        (lambda path: path.write_bytes(b""), "is no Excel workbook, though its name says so"),
        (lambda path: path.write_text("Name;Nation;500", encoding="utf-8"), "though its name says so"),
        (lambda path: path.write_bytes(b"%PDF-1.7"), "is a PDF"),
        (lambda path: path.write_bytes(b" " * 50_000_000), "more than 20 MB"),
        (lambda _path: None, "cannot be read"),
    ],
)
def test_what_is_no_entry_list_is_refused_in_one_sentence(
    meeting: ResultsFile, tmp_path: Path, spoil, reason: str
):  # fmt: skip
    path = tmp_path / "Entries.xlsx"
    spoil(path)
    before = content(meeting.path)
    began = time.monotonic()
    with pytest.raises(SourceError) as refusal:
        entry_import.plan(meeting, meeting_id(meeting), entry_import.read(path), today=TODAY)
    assert time.monotonic() - began < SECONDS
    assert reason in str(refusal.value)
    assert "Entries.xlsx" in str(refusal.value)
    assert content(meeting.path) == before
