"""Writes docs/quick-card.md from the keys of the real program: part of `make manual`."""

import os
import tempfile
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from skatedesk.sheets.sheet import Row, Sheet

PATH = Path(__file__).resolve().parent.parent / "docs" / "quick-card.md"
_HEAD = """\
# Quick card

The keys of a race day. *Help › Quick card* in the program prints them on one page, in its language. `make manual`
writes this page from the keys that the program has.
"""


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), home))
        # Here, because Qt is told first that there is no screen.
        from PySide6.QtGui import QAction

        from skatedesk.app import make_app
        from skatedesk.ui.help.quick_card import card
        from skatedesk.ui.palette_acts import acts_of
        from skatedesk.ui.window import Window

        make_app()
        window = Window()
        window.pages.make_all()
        PATH.write_text(text(card(acts_of(window.findChildren(QAction)), datetime.now())), encoding="utf-8")
        window.close()
    print(PATH)


def text(card: Sheet) -> str:
    """The card in Markdown: a table for each part."""
    lines = [_HEAD]
    for row, following in pairwise((*card.rows, None)):
        lines += _lines(row)
        if following is None or following.title:
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _lines(row: Row | None) -> list[str]:
    if row is None:
        return []
    if row.title:
        return [f"## {row.cells[0]}", "", "| key | what it does |", "|---|---|"]
    return [f"| {row.cells[0]} | {row.cells[1]} |"]


if __name__ == "__main__":
    main()
