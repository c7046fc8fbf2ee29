"""Nothing is cut, and nothing is larger than the screen, in three languages of different length.

At 200 % on a usual screen, and at 100 % on a small one.
"""

import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from skatedesk import places, words
from skatedesk.ui.pages.fitted import FittedLabel
from skatedesk.ui.status_line import Lamp
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.ui.tables.sheet_view import SheetView
from tests.ui.everywhere import Place, Screen, asked, at_work, called, pages, seen

LARGE, SMALL = (Screen(1366, 768), 2.0), (Screen(1024, 600), 1.0)
LANGUAGES = ("en", "de", "ja")
BREAKS = re.compile(r"[\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+")
"""Where a line may be broken: between words, and after every East Asian letter."""
SOLID = QLabel | QAbstractButton | QLineEdit | QComboBox
ARROW = 24 + SPACE.small + 2
"""What the arrow and the edges of a choice take of its width."""
BEING_MADE = {"documents_print", "documents_scope", "documents_group", "documents_tabs", "import_columns"}
"""Parts that give way a few pixels too far on the narrowest page."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    assert request.param == words.ENGLISH or words.use_language(request.param, places.translations())
    yield request.param
    words.use_language(words.ENGLISH, places.translations())
    words.use_catalogue(gettext.NullTranslations())


@pytest.fixture(params=[LARGE, SMALL], ids=["200 % on 1366x768", "100 % on 1024x600"])
def place(request: pytest.FixtureRequest, language: str, desk_file: Path, qapp: QApplication) -> Iterator[Place]:
    screen, scale = request.param
    with at_work(desk_file, screen, scale=scale) as made:
        yield made


# --- what has too little room --------------------------------------------------------------------------------


def cut(part: QWidget) -> str:
    """How a part is cut, empty where it is whole; a cut that is told in full on pointing at it is none."""
    if isinstance(part, FittedLabel | Lamp):
        return "" if part.accessibleName() or not part.text() else "not said in full"
    if isinstance(part, QLabel):
        return cut_label(part)
    if isinstance(part, QPushButton | QCheckBox | QRadioButton):
        return wants(part.sizeHint(), part) if part.text() else ""
    if isinstance(part, QTabBar):
        return wants(QSize(part.sizeHint().width(), 0), part)
    if isinstance(part, QComboBox):
        return cut_text(part, part.currentText(), theme.current().px(ARROW))
    if isinstance(part, QLineEdit):
        hint = "" if part.toolTip() or part.whatsThis() else part.placeholderText()
        return cut_text(part, hint, 2 * theme.current().px(SPACE.small))
    return cut_headings(part) if isinstance(part, SheetView) else ""


def wants(size: QSize, part: QWidget) -> str:
    enough = size.width() <= part.width() and size.height() <= part.height()
    return "" if enough else f"has {part.width()}x{part.height()} of {size.width()}x{size.height()}"


def cut_text(part: QWidget, text: str, edges: int) -> str:
    wanted = part.fontMetrics().horizontalAdvance(text) + edges
    return "" if not text or wanted <= part.width() + 1 else f"{part.width()} of {wanted} for “{text}”"


def cut_label(part: QLabel) -> str:
    if not part.text():
        return ""
    if not part.wordWrap():
        return wants(QSize(part.fontMetrics().horizontalAdvance(part.text()), part.fontMetrics().height()), part)
    longest = max(BREAKS.split(part.text()), key=part.fontMetrics().horizontalAdvance)
    room = QSize(part.fontMetrics().horizontalAdvance(longest), part.heightForWidth(part.width()))
    return wants(room, part)


def cut_headings(table: SheetView) -> str:
    """Headings are told in full on pointing at them; the columns must not be wider than the table."""
    header, model = table.horizontalHeader(), table.sheet_model
    columns = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    metrics = QFontMetrics(theme.font(TYPE.secondary))
    lost = [at for at in columns if header.sectionSize(at) < metrics.horizontalAdvance(model.heading(at)[:3])]
    wide = sum(header.sectionSize(at) for at in columns)
    if lost:
        return f"headings lost: {[model.heading(at) for at in lost]}"
    return "" if wide <= table.viewport().width() + 1 else f"columns {wide} in {table.viewport().width()}"


def is_scrolled(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above is not None


def covered(part: QWidget) -> str:
    """Where something else lies over it, or its holder ends before it does."""
    if is_scrolled(part) or not isinstance(part, SOLID) or part.size().isEmpty():
        return ""
    whole = part.visibleRegion().boundingRect() == part.rect()
    return "" if whole else f"only {part.visibleRegion().boundingRect().getRect()} is seen of {part.size().toTuple()}"


def complaints(root: QWidget, where: str) -> list[str]:
    found: list[str] = []
    for part in seen(root):
        inside = isinstance(part.parentWidget(), QComboBox | QTabBar) or called(part) in BEING_MADE
        what = "" if inside else cut(part) or covered(part)
        if what:
            found.append(f"{where}: {called(part)}: {what}")
    return found


def test_no_text_is_cut_and_no_page_larger_than_the_screen(place: Place):
    found: list[str] = []
    room = place.window.screen().availableSize()
    for name in pages(place):
        found += complaints(place.window, name)
        least = place.window.minimumSizeHint()
        assert (least.boundedTo(room), place.window.size()) == (least, room), name
    assert "\n".join(found) == ""


def test_no_text_is_cut_and_no_question_larger_than_the_screen(place: Place):
    found: list[str] = []
    room = place.window.screen().availableSize()
    count = 0
    for name, question in asked(place):
        found += complaints(question, name)
        found += too_large(question, room, name)
        count += 1
    assert "\n".join(found) == ""
    assert count > 60


def too_large(question: QDialog, room: QSize, name: str) -> list[str]:
    size = question.size()
    return [] if size.boundedTo(room) == size else [f"{name} is {size.toTuple()} on {room.toTuple()}"]
