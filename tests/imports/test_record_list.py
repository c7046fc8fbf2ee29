"""Lists of records: columns by their headings, rows that are read or refused with the reason."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from skatedesk.domain.races import Discipline, Sex
from skatedesk.imports.errors import SourceError
from skatedesk.imports.record_list import Defaults, RecordFacts, RecordFault, RecordTable, read_records


def read(folder: Path, content: str, defaults: Defaults | None = None) -> RecordTable:
    path = folder / "records.csv"
    path.write_text(content, encoding="utf-8")
    return read_records(path, defaults)


def facts(table: RecordTable) -> list[RecordFacts]:
    return [row for row in table.rows if isinstance(row, RecordFacts)]


def test_a_row_is_read_whole(tmp_path: Path):
    table = read(
        tmp_path,
        "Record;Holds in;Distance;Sex;Time;Name;Nation;Date;Place;Competition;Colour\n"
        "tr;Beijing;1500 m;W;1:53.28;Ireen WÜST;NED;2022-02-07;Beijing;Olympic Winter Games;orange\n",
    )
    (one,) = facts(table)
    assert (one.row, one.mark, one.scope, one.sex, str(one.time)) == (2, "TR", "Beijing", Sex.WOMEN, "1:53.28")
    assert (one.event.discipline, one.event.metres) == (Discipline.INDIVIDUAL, 1500)
    assert (one.holder, one.nation, one.day) == ("Ireen WÜST", "NED", date(2022, 2, 7))
    assert (one.place, one.competition) == ("Beijing", "Olympic Winter Games")
    assert table.unknown == ("Colour",)


def test_a_dutch_list_without_marks_takes_what_was_chosen(tmp_path: Path):
    content = "Afstand;Naam;Land;Tijd;Datum;Plaats\n500 m;Femke Kok;NED;36,09;16-11-2025;Salt Lake City\n"
    (one,) = facts(read(tmp_path, content, Defaults("NR", "", Sex.WOMEN)))
    assert (one.mark, one.sex, str(one.time), one.day) == ("NR", Sex.WOMEN, "36.09", date(2025, 11, 16))
    with pytest.raises(SourceError, match=r"records\.csv: no column says the kind of record\."):
        read(tmp_path, content)


def test_two_columns_of_names_are_printed_as_lists_print_them(tmp_path: Path):
    content = "Mark,Distance,Family name,Given name,Time\nWR,500m Women,Kok,Femke,36.09\n"
    (one,) = facts(read(tmp_path, content))
    assert (one.holder, one.sex) == ("Femke KOK", Sex.WOMEN)


def test_a_workbook_holds_dates_and_seconds(tmp_path: Path):
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.append(["World records"])
    sheet.append(["Record", "Event", "Sex", "Name", "Time", "Date"])
    sheet.append(["WR", "500m", "M", "Pavel KULIZHNIKOV", 33.61, date(2019, 3, 9)])
    path = tmp_path / "records.xlsx"
    made.save(path)
    (one,) = facts(read_records(path))
    assert (one.row, str(one.time), one.day) == (3, "33.61", date(2019, 3, 9))


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("WR;far;M;33.61;A B;;", "Row 2: “far” is no distance. Write it as 500 m."),
        ("WR;500 m;;33.61;A B;;", "Row 2: it is not said whether the record is of women or men."),
        ("WR;500 m;M;;A B;;", "Row 2: the time is missing."),
        ("WR;500 m;M;fast;A B;;", "Row 2: “fast” is no time. Write 36.52, 3652 or 1:43.25."),
        ("WR;500 m;M;33.61;;;", "Row 2: the name of the holder is missing."),
        (";500 m;M;33.61;A B;;", "Row 2: the kind of record is missing."),
        ("WR;500 m;M;33.61;A B;03/04/2019;", "Row 2: “03/04/2019” may be two days. Write it as 2001-02-03."),
        ("WR;500 m;M;33.61;A B;;Nowhere", "Row 2: “Nowhere” is no nation code."),
    ],
)
def test_a_row_that_cannot_be_read_says_why(tmp_path: Path, row: str, sentence: str):
    (one,) = read(tmp_path, f"Record;Distance;Sex;Time;Name;Date;Nation\n{row}\n").rows
    assert isinstance(one, RecordFault)
    assert one.sentence.startswith(sentence)
    assert one.row == 2


def test_a_list_without_times_is_none(tmp_path: Path):
    with pytest.raises(SourceError, match="no column says the time"):
        read(tmp_path, "Record;Distance;Name;Nation\nWR;500 m;A B;NOR\n")
