"""The preview: pages below each other, larger and smaller, and what is said of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.exports.paper.page import Box, PaperPage
from skatedesk.ui.pages.sheet_preview import SheetPreview
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.parts import put_on_screen

A4 = 595 * 20, 842 * 20
INK = "#AA1100"
PAGES = tuple(PaperPage(*A4, (Box(0, 0, A4[0], 2000, fill=INK),)) for _number in range(3))


@pytest.fixture
def preview(qtbot: QtBot, daylight: None) -> Iterator[SheetPreview]:
    made = put_on_screen(qtbot, SheetPreview("preview", "Preview"), 500, 400)
    made.show_pages(PAGES)
    yield made
    made.close()


def wheel(preview: SheetPreview, turn: int, held: Qt.KeyboardModifier) -> None:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, preview.mapToGlobal(at), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(preview.viewport(), event)


def colour(preview: SheetPreview, x: int, y: int) -> str:
    return QColor(preview.viewport().grab().toImage().pixel(x, y)).name().upper()


def test_pages_are_as_wide_as_there_is_room(preview: SheetPreview):
    gap = look.current().px(12)
    room = preview.viewport().width() - 2 * gap
    assert preview.scale == pytest.approx(room / A4[0])
    assert colour(preview, gap + 2, gap + 2) == INK
    assert colour(preview, 2, 2) == LIGHT.sunk
    preview.resize(700, 400)
    assert preview.scale == pytest.approx((preview.viewport().width() - 2 * gap) / A4[0])


def test_ctrl_and_the_wheel_change_the_size_and_the_point_stays(preview: SheetPreview, qtbot: QtBot):
    preview.verticalScrollBar().setValue(300)
    point = (300 + 100) / preview.scale
    with qtbot.waitSignal(preview.zoomed):
        wheel(preview, 120, Qt.KeyboardModifier.ControlModifier)
    assert (preview.verticalScrollBar().value() + 100) / preview.scale == pytest.approx(point, rel=0.01)
    assert preview.horizontalScrollBar().maximum() > 0
    preview.fit_width()
    assert preview.horizontalScrollBar().maximum() == 0


def test_the_wheel_alone_scrolls(preview: SheetPreview):
    scale = preview.scale
    wheel(preview, -120, Qt.KeyboardModifier.NoModifier)
    assert preview.verticalScrollBar().value() > 0
    assert preview.scale == scale


def test_it_becomes_neither_too_large_nor_too_small(preview: SheetPreview):
    preview.zoom(99)
    assert preview.percent == 400
    preview.zoom(-99)
    assert preview.percent == 20


def test_where_one_is_is_said_for_those_who_do_not_see_it(preview: SheetPreview):
    assert preview.accessibleDescription() == "Page 1 of 3"
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    assert preview.accessibleDescription() == "Page 3 of 3"
    preview.show_words("Nothing to see")
    assert (preview.accessibleDescription(), preview.pages) == ("Nothing to see", ())


def test_the_place_stays_where_it_is_the_same_list(preview: SheetPreview):
    preview.verticalScrollBar().setValue(500)
    preview.show_pages(PAGES, from_the_top=False)
    assert preview.verticalScrollBar().value() == 500
    preview.show_pages(PAGES)
    assert preview.verticalScrollBar().value() == 0


def test_only_some_drawn_pages_are_kept(preview: SheetPreview, qtbot: QtBot):
    preview.show_pages(PAGES * 10)
    bar = preview.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()
    assert 0 < preview.drawn <= 8
