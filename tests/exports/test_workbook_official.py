"""The official workbook: style, languages, revision, filters, and the whole of World Cup 1."""

import re
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from skatedesk.domain.house_style import HouseStyle, Paper, Turn
from skatedesk.domain.races import Lane, Status
from skatedesk.exports.workbook import write_workbook
from skatedesk.exports.workbook_pages import HEAD_ROW
from skatedesk.exports.workbook_values import shown
from skatedesk.services import files, list_sets, lists
from skatedesk.sheets.sheet import Sheet
from tests.exports import REVISION, ROWS, dressed, form, printed, result, speak, standing


def tab(sheet: Sheet, folder: Path) -> Worksheet:
    write_workbook([sheet], folder / "a.xlsx")
    (worksheet,) = load_workbook(folder / "a.xlsx").worksheets
    assert isinstance(worksheet, Worksheet)
    return worksheet


def texts(worksheet: Worksheet) -> list[str]:
    return [cell.value for row in worksheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def test_a_workbook_is_in_the_language_and_the_style_of_its_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    speak(tmp_path, monkeypatch)
    worksheet = tab(dressed(), tmp_path)
    found = texts(worksheet)
    for text in (
        "Utah Olympic Oval - Salt Lake City (USA) / 11/14/2025 – 11/16/2025",
        "12. RESULT 1st 500m Men  /  結果",
        "Divisie A  /  ディビジョンA",
        "zaterdag, 11/15/2025  /  11/15/2025 土曜日",
        "OFFICIAL  /  公式",
        "Rank\n順位",
        "Nat",
        "Binnen",
        "Scheidsrechter: Moyca STOFFEL (CAN)  /  Starter: Matthew VRAA (USA)",
        "主審: Moyca STOFFEL (CAN)  /  Starter: Matthew VRAA (USA)",
        "Omstandigheden\n状態",
        "Begin",
        "12:58 PM",
        "T08 : Lane change  /  レーン変更",
        "Gemaakt op: 11/15/2025 1:47 PM · versie 3",
    ):
        assert text in found
    assert worksheet.cell(HEAD_ROW, 1).alignment.wrap_text
    assert not worksheet.cell(HEAD_ROW, 2).alignment.wrap_text
    assert worksheet.row_dimensions[HEAD_ROW].height == 31.5
    assert (worksheet.page_setup.paperSize, worksheet.page_setup.orientation) == (1, "portrait")
    assert worksheet.oddFooter is not None
    assert worksheet.oddFooter.right.text == "Blad &P van &N"
    assert worksheet.oddFooter.center.text == "KNSB && Friends"


def test_each_tab_of_a_workbook_speaks_its_own_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    speak(tmp_path, monkeypatch)
    write_workbook([dressed(), result()], tmp_path / "a.xlsx")
    dutch, english = load_workbook(tmp_path / "a.xlsx").worksheets
    assert [sheet.cell(HEAD_ROW + 2, 6).value for sheet in (dutch, english)] == ["Binnen", "In"]


def test_the_foot_says_who_approved_and_which_revision_it_is(tmp_path: Path):
    sheet = replace(dressed(), style=HouseStyle(), second=None)
    found = texts(tab(sheet, tmp_path))
    officials = found.index("Referee: Moyca STOFFEL (CAN)  /  Starter: Matthew VRAA (USA)")
    assert found[officials + 1] == "Approved: Moyca STOFFEL (CAN), 15 Nov 2025 15:05"
    assert found[-2:] == [
        "Result 12 · revision 3 · replaces revision 2 (14:55) · changed: no 88 1:09.65 to 1:09.56; no 12 taken out",
        "Created on: 15 Nov 2025 13:47 · revision 3",
    ]


def test_the_properties_name_the_document(tmp_path: Path):
    tab(dressed(), tmp_path)
    properties = load_workbook(tmp_path / "a.xlsx").properties
    assert (properties.creator, properties.title) == ("skatedesk", "ISU World Cup Speed Skating #1")
    assert str(properties.subject).startswith("12. RESULT 1st 500m Men")
    assert (properties.language, properties.revision, properties.created) == ("nl", "3", datetime(2025, 11, 15, 13, 47))
    write_workbook([result(), replace(standing(3), revision=REVISION)], tmp_path / "b.xlsx")
    both = load_workbook(tmp_path / "b.xlsx").properties
    assert (both.revision, both.subject) == (None, "Utah Olympic Oval - Salt Lake City (USA) / 14 - 16 Nov 2025")
    assert str(both.description).startswith("Result 500m Men · revision 3")


def test_a_workbook_has_no_macros_and_leads_nowhere(tmp_path: Path):
    tab(dressed(), tmp_path)
    with ZipFile(tmp_path / "a.xlsx") as package:
        assert not [name for name in package.namelist() if re.search("vba|external|hyperlink|media|drawing", name)]
        links = [package.read(name) for name in package.namelist() if name.endswith(".rels")]
        assert not [one for one in links if b"External" in one]
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")


def test_a_table_of_equal_rows_can_be_filtered_by_its_texts(tmp_path: Path):
    worksheet = tab(result(), tmp_path)
    assert worksheet.auto_filter.ref == f"A{HEAD_ROW}:J{HEAD_ROW + 5}"
    hidden = {one.colId for one in worksheet.auto_filter.filterColumn if one.hiddenButton}
    assert sorted(set(range(10)) - hidden) == [2, 3, 9]


def test_rows_with_titles_cannot_be_filtered(tmp_path: Path):
    assert tab(form(pairs=1), tmp_path).auto_filter.ref is None
    assert tab(replace(result(), rows=()), tmp_path).auto_filter.ref is None


@pytest.mark.parametrize("name", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(0)"])
def test_a_text_stays_a_text_even_when_it_is_edited(tmp_path: Path, name: str):
    row = (1, 2, name, "NOR", 1, Lane.INNER, printed("36.50"), None, 0, "", 36500, Status.OK, "W1")
    cell = tab(result(row), tmp_path).cell(HEAD_ROW + 1, 3)
    assert (cell.value, cell.data_type) == (name.replace("\t", " ").replace("\r", " "), "s")
    assert bool(cell.quotePrefix) == (name[0] in "=+-@")


def test_the_footer_is_never_longer_than_excel_takes(tmp_path: Path):
    sheet = dressed()
    worksheet = tab(replace(sheet, style=replace(sheet.style, publisher="A&B " * 60)), tmp_path)
    with ZipFile(tmp_path / "a.xlsx") as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    footer = re.search("<oddFooter>(.*?)</oddFooter>", xml)
    assert footer is not None
    assert len(footer[1].replace("&amp;", "&").replace("&quot;", '"')) <= 255
    assert worksheet.oddFooter is not None
    assert str(worksheet.oddFooter.center.text).startswith("A&&B A&&B")


def test_paper_and_turn_are_those_of_the_style(tmp_path: Path):
    lying = replace(result(), style=HouseStyle(paper=Paper.LETTER, turn=Turn.LANDSCAPE))
    setup = tab(lying, tmp_path).page_setup
    assert (setup.paperSize, setup.orientation) == (1, "landscape")
    upright = tab(replace(standing(14), style=HouseStyle(turn=Turn.PORTRAIT)), tmp_path).page_setup
    assert (upright.paperSize, upright.orientation) == (9, "portrait")


def test_a_lower_paper_has_fewer_rows_on_a_page(tmp_path: Path):
    rows = [replace(row, group=number) for number, row in enumerate(result(*(ROWS * 14)).rows)]
    ends = [
        tab(replace(result(), rows=tuple(rows), style=HouseStyle(paper=paper)), tmp_path).row_breaks.brk[0].id
        for paper in Paper
    ]
    assert ends[0] > ends[1] > 30


def test_world_cup_one_reads_as_it_was_written(tmp_path: Path, sample_file: Path):
    with closing(files.look_at(sample_file)) as file:
        sheets = list_sets.of_competition(file, lists.competition(file, 1), datetime(2025, 11, 16, 18, 0))
    races = [sheet for sheet in sheets if sheet.heading.number is not None]
    assert len(races) == 28
    write_workbook(races, tmp_path / "wc1.xlsx")
    for sheet, worksheet in zip(races, load_workbook(tmp_path / "wc1.xlsx").worksheets, strict=True):
        assert isinstance(worksheet, Worksheet)
        printed_columns = sheet.printed()
        last = HEAD_ROW + len(sheet.rows)
        rows = worksheet.iter_rows(HEAD_ROW + 1, last, max_col=len(printed_columns))
        found = [[shown(cell.value, cell.number_format) for cell in row] for row in rows]
        assert found == [[text[index] for index in printed_columns] for text in sheet.texts()]
        assert worksheet.auto_filter.ref == f"A{HEAD_ROW}:{worksheet.cell(last, len(printed_columns)).coordinate}"
        assert worksheet.print_title_rows == f"$1:${HEAD_ROW}"
