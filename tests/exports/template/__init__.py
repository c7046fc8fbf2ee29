"""A federation's workbook to fill, with everything that a program which saves it anew would lose."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import USUAL, HouseStyle
from skatedesk.exports.template.cell_values import Fact
from skatedesk.sheets.sheet import Sheet
from tests.exports import result

BAND = PatternFill("solid", "EEF0F3")
PIXEL = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xff\xff?\0\5\xfe"
    b"\2\xfe\xa75\x81\x84\0\0\0\0IEND\xaeB`\x82"
)
RELATIONS = "xl/_rels/workbook.xml.rels"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RELATION = b'<Relationship Id="rId99" Type="' + OFFICE + b'%s" Target="%s"/>'
SHARED_TYPE = (
    b'<Override PartName="/xl/sharedStrings.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
)
VALUES: dict[tuple[str, int | None, str], Fact] = {
    ("competition", None, "event"): "World Cup #1",
    ("race", None, "title"): "1st 500m Men",
    ("race", 12, "title"): "1st 500m Men",
    ("race", None, "day"): date(2025, 11, 15),
    ("race", None, "number"): 12,
    ("race", None, "air_start"): 19.2,
    ("race", None, "referee"): "Moyca STOFFEL (CAN)",
}


@dataclass
class Answers:
    """What a template can ask for here: the result of one race."""

    lists: Mapping[str, Sheet]
    style: HouseStyle = USUAL

    def value(self, scope: str, number: int | None, key: str) -> Fact:
        if (scope, number, key) not in VALUES:
            raise RuleError(f"“{key}” is not known.")
        return VALUES[scope, number, key]

    def table(self, name: str) -> Sheet:
        if name not in self.lists:
            raise RuleError(f"there is no list “{name}”.")
        return self.lists[name]


def answers() -> Answers:
    return Answers({"results 12": result(), "": result()})


def put(sheet, cells: Mapping[str, object]) -> None:
    for name, value in cells.items():
        sheet[name] = value


def book(path: Path, cells: Mapping[str, object], more: Callable[[Any], None] = lambda _book: None) -> Path:
    """A workbook with one sheet “Results” and these cells."""
    workbook = Workbook()
    sheet: Any = workbook.active
    sheet.title = "Results"
    put(sheet, cells)
    more(workbook)
    workbook.save(path)
    return path


def federation(path: Path) -> Path:
    """Formulas, merged cells, conditional formats, a chart, a picture, protection and parts that nobody knows."""
    workbook = Workbook()
    sheet: Any = workbook.active
    sheet.title = "Results"
    put(sheet, {"A1": "{{competition.event}}", "A2": "{{race.number}}. {{race.title}}", "G2": "{{race.day}}"})
    put(sheet, {"A3": "{{list results 12}}", "F1": "Federation", "H4": "Twice", "A16": "Sum", "G16": "=SUM(G5:G14)"})
    sheet["G2"].number_format = "dd.mm.yyyy"
    sheet.merge_cells("A1:E1")
    for column, key in enumerate(("rank", "bib", "name", "nation", "time", "behind", "points"), start=1):
        sheet.cell(4, column, key.title()).font = Font(bold=True)
        sheet.cell(5, column, f"{{{{row.{key}}}}}")
    for row in range(5, 15):
        for column in range(1, 8):
            sheet.cell(row, column).fill = BAND
            sheet.cell(row, column).protection = Protection(locked=column != 7)
        sheet.cell(row, 5).number_format = "m:ss.00"
        sheet.cell(row, 6).number_format = "0.00"
        sheet.cell(row, 8, f"=G{row}*2")
    sheet.conditional_formatting.add("G5:G14", CellIsRule("greaterThan", ["50"], font=Font(bold=True)))
    checked = DataValidation("list", formula1='"F,RW,T08"')
    checked.add("H5:H14")
    sheet.add_data_validation(checked)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=7, min_row=4, max_row=14), titles_from_data=True)
    sheet.add_chart(chart, "J2")
    sheet.print_area = "A1:H16"
    sheet.protection.sheet = True
    sheet.protection.password = "ice"
    sheet.freeze_panes = "A5"
    other: Any = workbook.create_sheet("Officials")
    other["B2"].fill = BAND
    other["A2"] = "Referee"
    workbook.create_sheet("Untouched")["A1"] = "=Results!G16"
    workbook.defined_names["sd_race_referee"] = DefinedName("sd_race_referee", attr_text="Officials!$B$2")
    workbook.defined_names["OurOwn"] = DefinedName("OurOwn", attr_text="Results!$H$4")
    content = BytesIO()
    workbook.save(content)
    path.write_bytes(as_excel_writes(content.getvalue()))
    return path


def edited(path: Path, edit: Callable[[str, bytes], bytes], more: Mapping[str, bytes] | None = None) -> Path:
    """The same file with its parts as `edit` gives them, and with more parts."""
    with ZipFile(path) as archive:
        parts = {info.filename: edit(info.filename, archive.read(info)) for info in archive.infolist()}
    with ZipFile(path, "w") as archive:
        for name, data in {**parts, **(more or {})}.items():
            archive.writestr(name, data)
    return path


def as_excel_writes(data: bytes) -> bytes:
    """Texts shared, rows with spans, cells in an extension namespace, a picture and a part of the federation's own."""
    shared: list[bytes] = []

    def share(match: re.Match[bytes]) -> bytes:
        shared.append(match[2])
        return match[1] + b't="s"><v>%d</v></c>' % (len(shared) - 1)

    content = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(content, "w") as after:
        parts = {info.filename: before.read(info) for info in before.infolist()}
        for name in [name for name in parts if name.startswith("xl/worksheets/sheet")]:
            text = re.sub(rb'(<c [^>]*?)t="inlineStr"><is><t>(.*?)</t></is></c>', share, parts[name])
            text = re.sub(rb'<row (r="\d+")', rb'<row \1 spans="1:8" x14ac:dyDescent="0.25"', text)
            text = text.replace(b"<worksheet ", b'<worksheet xmlns:x14ac="http://schemas.example.org/ac" ', 1)
            parts[name] = text.replace(
                b"</worksheet>", b'<extLst><ext uri="{A-B}"><x>1 &gt; 0</x></ext></extLst></worksheet>'
            )
        parts["xl/workbook.xml"] = re.sub(rb"<calcPr[^>]*/>", b'<calcPr calcId="191029"/>', parts["xl/workbook.xml"])
        main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        items = b"".join(b"<si><t>" + text + b"</t></si>" for text in shared)
        link = RELATION % (b"sharedStrings", b"sharedStrings.xml")
        parts[RELATIONS] = parts[RELATIONS].replace(b"</Relationships>", link + b"</Relationships>")
        kinds = b'<Default Extension="png" ContentType="image/png"/>' + SHARED_TYPE + b"</Types>"
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", kinds)
        parts["xl/sharedStrings.xml"] = b'<sst xmlns="' + main + b'">' + items + b"</sst>"
        parts["customXml/item1.xml"] = b"<federation>only ours</federation>"
        for name, part in parts.items():
            after.writestr(name, part)
        after.writestr(ZipInfo("xl/media/logo.png", (2019, 3, 1, 12, 0, 0)), PIXEL, ZIP_STORED)
    return content.getvalue()
