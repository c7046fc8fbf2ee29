"""The quick card: one page, with the keys that the acts have."""

from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QAction

from installer import quick_card as writing
from skatedesk.exports.paper.typeset import pages
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.help.quick_card import QuickCardDialog, card, on_paper
from skatedesk.ui.palette_acts import acts_of
from skatedesk.ui.window import Window
from tests.ui.parts import action, shown

pytestmark = pytest.mark.journey

NOW = datetime(2025, 11, 22, 14, 32)


@pytest.fixture
def made(window: Window) -> Sheet:
    window.pages.make_all()
    return card(acts_of(window.findChildren(QAction)), NOW)


def keys(sheet: Sheet) -> dict[str, str]:
    """What each key does; of acts alone."""
    return {str(row.cells[1]): str(row.cells[0]) for row in sheet.lines}


def test_it_has_the_keys_of_the_acts_and_of_the_time_box(made: Sheet, window: Window):
    found = keys(made)
    assert found["Did not finish"] == "F5"
    assert found["Save the time and go to the next skater"] == "Return"
    assert found["Race"] == "Ctrl+3"
    action(window, "dnf").setShortcut("Ctrl+Shift+5")
    assert keys(card(acts_of(window.findChildren(QAction)), NOW))["Did not finish"] == "Ctrl+Shift+5"


def test_every_part_has_all_that_belongs_to_it(made: Sheet):
    titles = [row.cells[0] for row in made.rows if row.title]
    assert len(titles) == 9
    assert len(made.lines) >= 48


def test_on_paper_it_is_one_page_in_two_columns_with_all_of_it(made: Sheet):
    paper = on_paper(made)
    assert len(pages(paper)) == 1
    printed = {(row.cells[at], row.cells[at + 1]) for row in paper.rows for at in (0, 2)} - {(None, None)}
    assert printed == {row.cells for row in made.rows}


def test_it_is_shown_and_written(window: Window, tmp_path: Path):
    action(window, "quick_card").trigger()
    dialog = shown(window, "quick_card_dialog")
    assert isinstance(dialog, QuickCardDialog)
    dialog.write(tmp_path / "card.pdf")
    dialog.close()
    text = PdfReader(tmp_path / "card.pdf").pages[0].extract_text()
    assert "Did not finish" in text
    assert "Quick card" in text


def test_the_page_among_the_documents_says_the_same(made: Sheet):
    assert writing.PATH.read_text(encoding="utf-8") == writing.text(made)
