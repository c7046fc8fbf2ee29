"""A federation's workbook filled: what changed, what did not, and what is refused."""

import datetime
import shutil
import warnings
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Border, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from skatedesk import places
from skatedesk.domain.house_style import HouseStyle, Point
from skatedesk.exports.errors import ExportError
from skatedesk.exports.template import filling
from skatedesk.exports.template.difference import difference
from skatedesk.exports.template.filling import fill
from skatedesk.exports.template.package import read_package
from tests.exports import result
from tests.exports.template import BAND, Answers, answers, book, edited, federation, put

TABLE = {"A1": "{{list results 12}}", "A2": "{{row.rank}}", "B2": "{{row.name}}", "C2": "{{row.time}}"}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "filled.xlsx"


def values(path: Path, area: str, sheet: str = "Results") -> list[tuple]:
    return [tuple(cell.value for cell in row) for row in loaded(path)[sheet][area]]


def loaded(path: Path):
    """Read by a program that loses charts and extensions, and warns of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(path)


def refusal(template: Path, out: Path, source: Answers | None = None) -> str:
    with pytest.raises(ExportError) as told:
        fill(template, out, source or answers())
    assert not out.exists()
    assert [path.name for path in out.parent.iterdir() if path.name.startswith(".")] == []
    return told.value.reason


def test_a_federations_workbook_changes_in_the_cells_that_are_filled_and_nowhere_else(tmp_path: Path, out: Path):
    template = federation(tmp_path / "federation.xlsx")
    filled = fill(template, out, answers())
    found = difference(read_package(template), read_package(out))
    assert (found.added, found.removed, found.beside) == ((), (), ())
    assert set(found.changed) == {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"}
    lines = {f"{column}{row}" for row in range(5, 10) for column in "ABCDEFG"}
    empty = {"A9", "F9", "G9"}  # nothing is said there of who did not finish, and nothing stood there before
    assert set(found.cells["Results"]) == {"A1", "A2", "G2", "A3"} | lines - empty
    assert found.cells["Officials"] == ("B2",)
    assert filled.cells == {"Results": 34, "Officials": 1}
    assert filled.counts_anew
    assert filled.left == ()


def test_every_other_part_is_there_byte_for_byte_with_its_date_and_packing(tmp_path: Path, out: Path):
    template = federation(tmp_path / "federation.xlsx")
    fill(template, out, answers())
    with ZipFile(template) as before, ZipFile(out) as after:
        assert before.namelist() == after.namelist()
        touched = {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"}
        for old, new in zip(before.infolist(), after.infolist(), strict=True):
            assert (old.date_time, old.compress_type) == (new.date_time, new.compress_type)
            assert old.filename in touched or before.read(old) == after.read(new)
        told = after.read("xl/workbook.xml")
        assert told.replace(b' fullCalcOnLoad="1"', b"") == before.read("xl/workbook.xml")
        assert {"xl/charts/chart1.xml", "xl/media/logo.png", "customXml/item1.xml"} <= set(after.namelist())


def test_the_cells_hold_what_the_lists_say(tmp_path: Path, out: Path):
    fill(federation(tmp_path / "federation.xlsx"), out, answers())
    assert values(out, "A1:A3") == [("World Cup #1",), ("12. 1st 500m Men",), (None,)]
    assert values(out, "G2:G2") == [(datetime.datetime(2025, 11, 15),)]
    assert values(out, "B2:B2", "Officials") == [("Moyca STOFFEL (CAN)",)]
    rows = values(out, "A5:G9")
    assert rows[0] == (1, 181, "Jordan STOLZ", "USA", datetime.time(0, 0, 33, 880_000), None, 60)
    assert rows[1][4:6] == (datetime.time(0, 0, 34, 370_000), 0.49)  # cut, not rounded
    assert rows[3][4] == datetime.time(0, 1, 28, 690_000)
    assert rows[4] == (None, 7, "Laurent DUBREUIL", "CAN", "DNF", None, None)
    assert values(out, "A10:G14") == [(None,) * 7] * 5
    assert values(out, "H5:H5") == [("=G5*2",)]


def test_the_race_of_the_command_needs_no_list(tmp_path: Path, out: Path):
    fill(book(tmp_path / "t.xlsx", {"B2": "{{row.name}} ({{row.nation}})"}), out, answers())
    assert values(out, "B2:B3") == [("Jordan STOLZ (USA)",), ("Antoine GÉLINAS-BEAULIEU (CAN)",)]


def test_one_line_of_a_list_is_asked_for_by_its_number(tmp_path: Path, out: Path):
    cells = {"A1": "{{results 12: 1.name}}", "A2": "{{results 12: 5.name}}", "A3": "{{results 12: 6.name}}"}
    fill(book(tmp_path / "t.xlsx", cells), out, answers())
    assert values(out, "A1:A3") == [("Jordan STOLZ",), ("Laurent DUBREUIL",), (None,)]


def test_two_rows_a_skater(tmp_path: Path, out: Path):
    """The form of `3000m B Women.xlsx`: rank, number, name, time, gap in seconds, points; below, nation and mark."""

    def form(workbook):
        sheet = workbook.active
        put(sheet, {"A1": "Rank:", "B1": "NO:", "C1": "Name:", "D1": "Time:", "E1": "Behind:", "F1": "Points:"})
        put(sheet, {"A2": "{{row.rank}}", "B2": "{{row.bib}}", "C2": "{{row.name}}", "D2": "{{row.time}}"})
        put(sheet, {"E2": "{{row.behind}}", "F2": "{{row.points}}", "C3": "{{row.nation}}", "D3": "{{row.notes}}"})
        for row in range(2, 12, 2):
            sheet.cell(row, 4).number_format = "mm:ss.00"
            sheet.cell(row, 5).number_format = "0.00"
            sheet.merge_cells(start_row=row, end_row=row + 1, start_column=1, end_column=1)

    fill(book(tmp_path / "t.xlsx", {}, form), out, answers())
    rows = values(out, "A2:F11")
    assert rows[2] == (13, 12, "Antoine GÉLINAS-BEAULIEU", datetime.time(0, 0, 34, 370_000), 0.49, 28)
    assert rows[3] == (None, None, "CAN", None, None, None)
    assert rows[5] == (None, None, "NOR", "RW", None, None)


def test_rows_between_the_lines_are_asked_for(tmp_path: Path, out: Path):
    cells = {"A1": "{{list results 12: 3 rows}}", "A2": "{{row.name}}", "A3": "{{row.nation}}"}
    fill(book(tmp_path / "t.xlsx", cells), out, answers())
    assert values(out, "A2:A6") == [("Jordan STOLZ",), ("USA",), (None,), ("Antoine GÉLINAS-BEAULIEU",), ("CAN",)]


def test_tables_beside_each_other_show_a_list_each(tmp_path: Path, out: Path):
    cells = {"A1": "{{list results 12}}", "A2": "{{row.name}}", "D1": "{{list results 14}}", "D2": "{{row.bib}}"}
    fill(book(tmp_path / "t.xlsx", cells), out, Answers({"results 12": result(), "results 14": result()}))
    assert values(out, "A2:D3") == [
        ("Jordan STOLZ", None, None, 181),
        ("Antoine GÉLINAS-BEAULIEU", None, None, 12),
    ]


def test_names_stand_for_placeholders(tmp_path: Path, out: Path):
    def named(workbook):
        for name, place in (
            ("sd_race_12_title", "Results!$A$1"),
            ("sd_results_12", "Results!$A$3:$C$4"),
            ("sd_results_12__name", "Results!$A$3"),
            ("SD_Results_12__Points", "'Results'!$C$3"),
        ):
            workbook.defined_names[name] = DefinedName(name, attr_text=place)

    fill(book(tmp_path / "t.xlsx", {"A1": "Title of the race"}, named), out, answers())
    assert values(out, "A1:A1") == [("1st 500m Men",)]
    assert values(out, "A3:C6") == [
        ("Jordan STOLZ", None, 60), (None,) * 3, ("Antoine GÉLINAS-BEAULIEU", None, 28), (None,) * 3,
    ]  # fmt: skip


def test_a_text_that_begins_like_a_formula_stays_text(tmp_path: Path, out: Path):
    rows = tuple(
        (1, at, name, "NED", *[None] * 9) for at, name in enumerate(("=1+1", "+A1", "-2", "@SUM(A1)", "<&>\x07"))
    )
    fill(book(tmp_path / "t.xlsx", {"A1": "{{row.name}}"}), out, Answers({"": result(*rows)}))
    with ZipFile(out) as archive:
        assert b"<f" not in archive.read("xl/worksheets/sheet1.xml")
    cells = [cell for (cell,) in loaded(out)["Results"]["A1:A5"]]
    assert [cell.value for cell in cells] == ["=1+1", "+A1", "-2", "@SUM(A1)", "<&> "]
    assert {cell.data_type for cell in cells[1:]} == {"s"}


def test_a_workbook_without_formulas_is_not_told_to_count(tmp_path: Path, out: Path):
    template = book(tmp_path / "t.xlsx", {"A1": "{{race.title}}"})
    assert not fill(template, out, answers()).counts_anew
    assert difference(read_package(template), read_package(out)).changed == ("xl/worksheets/sheet1.xml",)


def test_placeholders_outside_of_cells_are_named(tmp_path: Path, out: Path):
    template = book(tmp_path / "t.xlsx", {"A1": "{{race.title}}"})
    head = b"<headerFooter><oddHeader>{{race.title}}</oddHeader></headerFooter></worksheet>"
    edited(template, lambda _name, data: data.replace(b"</worksheet>", head))
    assert fill(template, out, answers()).left == ("xl/worksheets/sheet1.xml",)


def test_words_are_in_the_language_of_the_sheets(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch):
    inner = "<message><source>In</source><translation>Binnen</translation></message>"
    text = f'<TS version="2.1" language="nl"><context><name>skatedesk</name>{inner}</context></TS>'
    (tmp_path / "skatedesk_nl.ts").write_text(text, encoding="utf-8")
    monkeypatch.setattr(places, "translations", lambda: tmp_path)
    source = Answers({"": result()}, HouseStyle(language="nl", point=Point.COMMA))
    fill(book(tmp_path / "t.xlsx", {"A1": "{{row.lane}}", "B1": "{{row.time}}"}), out, source)
    assert values(out, "A2:B2") == [("Binnen", "34,37(4)")]


def test_one_cell_at_the_end_of_the_sheet_does_not_hold_it_up(tmp_path: Path, out: Path):
    fill(book(tmp_path / "t.xlsx", {"A1": "{{race.title}}", "XFD1048576": "far"}), out, answers())
    with ZipFile(out) as archive:
        assert b"1st 500m Men" in archive.read("xl/worksheets/sheet1.xml")


# --- refused -------------------------------------------------------------------------------------------------


def test_too_few_rows_are_refused_with_how_many_are_missing(tmp_path: Path, out: Path):
    template = book(tmp_path / "t.xlsx", TABLE | {"B5": "Referee"})
    assert refusal(template, out) == (
        "Sheet “Results”, row 2: the list needs 5 rows, and B5 ends them after 3; "
        "lay out 2 more empty rows in the template."
    )


def test_rows_without_the_format_of_the_first_are_no_room(tmp_path: Path, out: Path):
    def bands(workbook):
        for row in range(2, 6):
            workbook.active.cell(row, 1).fill = BAND

    assert "A6 ends them after 4; lay out 1 more empty row" in refusal(book(tmp_path / "t.xlsx", TABLE, bands), out)


def test_what_stands_below_the_table_ends_it_in_any_column(tmp_path: Path, out: Path):
    template = book(tmp_path / "t.xlsx", {"B2": "{{row.name}}", "A4": "Approved by"})
    assert "A4 ends them after 2; lay out 3 more" in refusal(template, out)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"A1": "{{race.colour}}"}, "Sheet “Results”, cell A1: “colour” is not known."),
        ({"B7": "{{race.title}"}, "Sheet “Results”, cell B7: “{{race.title}” has a {{ without its }}."),
        ({"B7": "{{winner}}"}, "Sheet “Results”, cell B7: {{winner}} is not understood. Write it as {{race.title}}"),
        ({"A1": "{{list results 13}}", "A2": "{{row.name}}"}, "cell A2: there is no list “results 13”."),
        (TABLE | {"D2": "{{row.colour}}"}, "cell D2: the list has no column “colour”. It has: rank, bib, name,"),
        ({"A1": "The list: {{list results 12}}"}, "cell A1: {{list ...}} stands alone in its cell."),
        ({"A1": "{{list results 12}}"}, "cell A1: no cell says what its rows show."),
        (TABLE | {"A9": "{{row.name}}"}, "cell A2: row 9 of the same list stands apart. Say how many rows"),
        (
            {"A1": "{{list results 12: 1 row}}", "A2": "{{row.name}}", "A3": "{{row.nation}}"},
            "cell A2: the list takes 2 rows a line, but is asked for 1 rows.",
        ),
        ({"A1": "no placeholder"}, "The template asks for nothing. Write placeholders such as {{race.title}}."),
    ],
)
def test_a_placeholder_that_makes_no_sense_is_named_with_its_cell(tmp_path: Path, out: Path, cells: dict, reason: str):
    assert reason in refusal(book(tmp_path / "t.xlsx", cells), out)


def test_a_placeholder_below_a_merged_cell_is_refused(tmp_path: Path, out: Path):
    template = book(tmp_path / "t.xlsx", {"A1": "Title", "B1": "{{race.title}}"})
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'
    edited(template, lambda _name, data: data.replace(b"</sheetData>", merged))
    assert refusal(template, out) == (
        "Sheet “Results”, cell B1: it lies below a merged cell. Move the placeholder to its first cell."
    )


def test_the_header_of_an_excel_table_is_refused(tmp_path: Path, out: Path):
    template = book(
        tmp_path / "t.xlsx",
        {"A1": "{{race.title}}", "B1": "Name"},
        lambda workbook: workbook.active.add_table(Table(displayName="Ours", ref="A1:B3")),
    )
    assert refusal(template, out) == (
        "Sheet “Results”, cell A1: it heads an Excel table. Put the placeholder elsewhere."
    )


@pytest.mark.parametrize("place", ["Results!$A$1:$A$2,Results!$C$1", "Gone!$A$1", "#REF!"])
def test_a_name_that_leads_nowhere_is_refused(tmp_path: Path, out: Path, place: str):
    def named(workbook):
        workbook.defined_names["sd_race_title"] = DefinedName("sd_race_title", attr_text=place)

    template = book(tmp_path / "t.xlsx", {"A1": "x"}, named)
    assert refusal(template, out).startswith(f"The name sd_race_title leads to {place}, which is no cell")


def test_the_template_itself_is_not_overwritten(tmp_path: Path):
    template = book(tmp_path / "t.xlsx", {"A1": "{{race.title}}"})
    before = template.read_bytes()
    with pytest.raises(ExportError, match="It is the template itself"):
        fill(template, template, answers())
    assert template.read_bytes() == before


def test_what_is_filled_is_called_xlsx(tmp_path: Path):
    template = book(tmp_path / "t.xlsx", {"A1": "{{race.title}}"})
    with pytest.raises(ExportError, match=r"Call it out\.xlsx\."):
        fill(template, tmp_path / "out.xls", answers())


@pytest.mark.parametrize("spoil", [b"Jordan STOLZ", b"=G5*2".removeprefix(b"="), b"oddFooter"])
def test_a_result_that_is_not_what_was_meant_never_takes_its_place(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch, spoil: bytes
):  # fmt: skip
    template = federation(tmp_path / "federation.xlsx")
    edited(template, lambda _n, data: data.replace(b"<extLst>", b"<oddFooter/><extLst>"))
    shutil.copy(template, out)
    right = filling.patched
    monkeypatch.setattr(filling, "patched", lambda *args: right(*args).replace(spoil, b"S" * len(spoil)))
    with pytest.raises(ExportError, match="What was read back is not what was written"):
        fill(template, out, answers())
    assert out.read_bytes() == template.read_bytes()


def test_borders_of_rows_that_are_not_filled_stay(tmp_path: Path, out: Path):
    def framed(workbook):
        for row in range(2, 12):
            workbook.active.cell(row, 1).border = Border(bottom=Side("thin"))

    fill(book(tmp_path / "t.xlsx", TABLE, framed), out, answers())
    sheet = loaded(out)["Results"]
    assert [sheet.cell(row, 1).border.bottom.style for row in range(2, 12)] == ["thin"] * 10
