"""A workbook: one tab for each sheet, read again and compared before it takes its place."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook

from skatedesk.exports.errors import ExportError
from skatedesk.exports.letters import clean, clean_lines
from skatedesk.exports.names import tab_names
from skatedesk.exports.replace import Written, written
from skatedesk.exports.wording import (
    both,
    box_title,
    column_titles,
    in_its_language,
    language_tag,
    on_one_line,
    place_line,
    revision_line,
)
from skatedesk.exports.workbook_pages import HEAD_ROW
from skatedesk.exports.workbook_style import add_styles
from skatedesk.exports.workbook_tab import draw_tab
from skatedesk.exports.workbook_values import shown
from skatedesk.sheets.sheet import Sheet, text_of

Table = list[tuple[str, ...]]


def write_workbook(sheets: Sequence[Sheet], path: Path) -> Written:
    """Write the sheets as tabs of one workbook; raises ExportError and keeps the old file where anything fails."""
    if not sheets:
        raise ExportError.of_nothing(path)
    names = tab_names(sheets)
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _describe(workbook, sheets)
    add_styles(workbook)
    for name, sheet in zip(names, sheets, strict=True):
        with in_its_language(sheet):
            draw_tab(workbook.create_sheet(name), sheet)
    with written(path) as temporary:
        # In memory first: openpyxl leaves a half-written file open when the disk fails it.
        content = BytesIO()
        workbook.save(content)
        temporary.write_bytes(content.getvalue())
        if not _is_whole(temporary, dict(zip(names, sheets, strict=True))):
            raise ExportError.of_difference(path)
    return Written(path, len(sheets), sum(len(sheet.rows) for sheet in sheets))


def _describe(workbook: Workbook, sheets: Sequence[Sheet]) -> None:
    """The properties of the document: what it is, in which language, and which revision of each list it holds."""
    first, properties = sheets[0], workbook.properties
    alone = first if len(sheets) == 1 else None
    properties.creator = "skatedesk"
    properties.title = clean(first.heading.series) or None
    properties.subject = clean(on_one_line(alone, box_title) if alone else place_line(first)) or None
    properties.language = language_tag(first.style.language)
    if first.created is not None:
        properties.created = first.created
    if alone is not None and alone.revision is not None:
        properties.revision = str(alone.revision.number)
    properties.description = "\n".join(clean(line) for sheet in sheets if (line := _revision(sheet))) or None


def _revision(sheet: Sheet) -> str:
    return " · ".join(filter(None, (both(sheet, revision_line)[0], sheet.revision.digest if sheet.revision else "")))


def _is_whole(path: Path, expected: dict[str, Sheet]) -> bool:
    """Whether the file holds these tabs and no others, each with the header and the rows of its sheet."""
    try:
        found = _tables(path, {name: (len(sheet.rows), len(sheet.printed())) for name, sheet in expected.items()})
    except (BadZipFile, KeyError):
        return False
    return found == {name: _texts(sheet) for name, sheet in expected.items()}


def _tables(path: Path, sizes: dict[str, tuple[int, int]]) -> dict[str, Table]:
    with path.open("rb") as file:
        workbook = load_workbook(file, read_only=True)
        return {
            worksheet.title: [
                tuple(shown(cell.value, cell.number_format) for cell in row)
                for row in worksheet.iter_rows(HEAD_ROW, HEAD_ROW + rows, max_col=columns)
            ]
            for worksheet in workbook.worksheets
            for rows, columns in (sizes[worksheet.title],)
        }


def _texts(sheet: Sheet) -> Table:
    """The header and the rows, printed columns only, as they must be shown."""
    printed = sheet.printed()
    header = tuple(clean_lines(column_titles(sheet, index)) for index in printed)
    with in_its_language(sheet):
        # With the point that the number format has, which a spreadsheet shows as its own country writes it.
        return [header, *(tuple(clean(text_of(row.cells[index])) for index in printed) for row in sheet.rows)]
