"""Rows as a spreadsheet takes them from the clipboard: as plain text with tabs, and as a table with its headings."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from skatedesk.exports.csv_file import guarded
from skatedesk.sheets.sheet import Column
from skatedesk.ui.tables.sheet_model import Line

_GAPS = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def copied(columns: Sequence[Column], lines: Sequence[Line]) -> QMimeData:
    """These rows with their headings, as they are shown; titles of groups are left out.

    A word that a spreadsheet would calculate has an apostrophe before it, as in the files for other programs.
    """
    heading = [column.title for column in columns]
    rows = [_texts(line) for line in lines if not line.row.title]
    data = QMimeData()
    data.setText("".join("\t".join(cells) + "\r\n" for cells in [heading, *rows]))
    data.setHtml(f"<table>{_html(heading, 'th')}{''.join(_html(cells, 'td') for cells in rows)}</table>")
    return data


def _texts(line: Line) -> list[str]:
    pairs = zip(line.cells, line.texts, strict=True)
    return [(guarded(text) if isinstance(cell, str) else text).translate(_GAPS) for cell, text in pairs]


def _html(cells: Sequence[str], kind: str) -> str:
    return f"<tr>{''.join(f'<{kind}>{escape(text)}</{kind}>' for text in cells)}</tr>"
