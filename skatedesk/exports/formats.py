"""Sheets to files, by the name of the format."""

from collections.abc import Callable, Sequence
from pathlib import Path

from skatedesk.exports.csv_file import write_csv
from skatedesk.exports.errors import ExportError
from skatedesk.exports.html_page import write_html
from skatedesk.exports.json_rows import write_json
from skatedesk.exports.names import file_names
from skatedesk.exports.replace import Written
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _

WORKBOOK = "xlsx"


def _pdf(sheet: Sheet, path: Path) -> Written:
    # Here, because only who prints needs Qt for it.
    from skatedesk.exports.paper.pdf import write_pdf

    return write_pdf([sheet], path)


_ONE_FILE_A_SHEET: dict[str, Callable[[Sheet, Path], Written]] = {
    "pdf": _pdf,
    "html": write_html,
    "csv": write_csv,
    "json": write_json,
}
FORMATS = (WORKBOOK, *_ONE_FILE_A_SHEET)


def write(sheets: Sequence[Sheet], folder: Path, stem: str, formats: Sequence[str]) -> list[Written]:
    """Write the sheets as `stem.xlsx` with a tab each, `stem-12-1st-500m-men.csv` and so on.

    Raises ExportError; the files written before the one that failed stay, each of them whole.
    """
    for name in formats:
        if name not in FORMATS:
            known = ", ".join(FORMATS)
            reason = _("“{name}” is no format. The formats are {known}.").format(name=name, known=known)
            raise ExportError(folder / f"{stem}.{name}", reason)
    if not sheets:
        raise ExportError.of_nothing(folder / stem)
    return [one for name in formats for one in _write(sheets, folder, stem, name)]


def _write(sheets: Sequence[Sheet], folder: Path, stem: str, name: str) -> list[Written]:
    if name == WORKBOOK:
        # Here, because openpyxl takes a while to load and the window should not wait for it.
        from skatedesk.exports.workbook import write_workbook

        return [write_workbook(sheets, folder / f"{stem}.{name}")]
    return [
        _ONE_FILE_A_SHEET[name](sheet, folder / f"{stem}-{file}.{name}")
        for sheet, file in zip(sheets, file_names(sheets), strict=True)
    ]
