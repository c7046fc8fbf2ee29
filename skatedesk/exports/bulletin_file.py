"""A bulletin as one file, by the ending of its name: plain text, or any of the formats of lists."""

from collections.abc import Callable
from pathlib import Path

from skatedesk.exports.csv_file import write_csv
from skatedesk.exports.errors import ExportError
from skatedesk.exports.html_page import write_html
from skatedesk.exports.json_rows import write_json
from skatedesk.exports.replace import Written, written
from skatedesk.sheets.sheet import Sheet
from skatedesk.words import _

TEXT = "txt"


def write_bulletin(sheet: Sheet, text: str, path: Path) -> Written:
    """Write the bulletin; ExportError where the ending names no format, or anything fails."""
    ending = path.suffix.lower().removeprefix(".")
    if ending == TEXT:
        return _write_text(text, path)
    if ending not in _FORMATS:
        known = ", ".join(ENDINGS)
        reason = _("“{name}” is no format. The formats are {known}.").format(name=ending or path.name, known=known)
        raise ExportError(path, reason)
    return _FORMATS[ending](sheet, path)


def _write_text(text: str, path: Path) -> Written:
    """Write plain text and read it again."""
    with written(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        if temporary.read_text(encoding="utf-8") != text:
            raise ExportError.of_difference(path)
    return Written(path, 1, len(text.splitlines()))


def _workbook(sheet: Sheet, path: Path) -> Written:
    # Slow to load, for openpyxl.
    from skatedesk.exports.workbook import write_workbook

    return write_workbook([sheet], path)


def _pdf(sheet: Sheet, path: Path) -> Written:
    # Only who prints needs Qt for it.
    from skatedesk.exports.paper.pdf import write_pdf

    return write_pdf([sheet], path)


_FORMATS: dict[str, Callable[[Sheet, Path], Written]] = {
    "html": write_html,
    "xlsx": _workbook,
    "pdf": _pdf,
    "csv": write_csv,
    "json": write_json,
}
ENDINGS = (TEXT, *_FORMATS)
