"""Nothing is told by colour alone: beside every colour that means something there is a word or a shape."""

from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.services import results
from skatedesk.ui.chart_view import ChartView
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.status_line import Saying, Sign
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.theme import Label, Tone
from skatedesk.ui.window import Window
from tests.ui.everywhere import MEN_1000, Place, Screen, asked, at_work, called, pages, seen, settle, take_away

SCREEN = Screen(1366, 768)
COLOURED = {tone.value for tone in Tone} - {Tone.NEUTRAL.value}


@pytest.fixture
def place(desk_file: Path, qapp: QApplication) -> Iterator[Place]:
    with at_work(desk_file, SCREEN) as made:
        yield made


def in_black(part: QWidget, area: QRect) -> QImage:
    """Where something is drawn, whatever its colour."""
    picture = part.grab(area).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = picture.pixelColor(0, 0).value()
    for y in range(picture.height()):
        for x in range(picture.width()):
            picture.setPixelColor(x, y, "white" if abs(picture.pixelColor(x, y).value() - ground) < 40 else "black")
    return picture


def test_every_coloured_label_has_words(place: Place):
    silent: list[str] = []
    count = 0
    on_pages = ((name, place.window) for name in pages(place))
    for where, root in chain(on_pages, asked(place)):
        coloured = [part for part in seen(root) if isinstance(part, Label) and part.property("tone") in COLOURED]
        words = [part for part in coloured if called(part) != "question_reason"]  # without a reason it is empty
        silent += [f"{where}: {called(part)}" for part in words if not any(map(str.isalnum, part.text()))]
        count += len(words)
    assert silent == []
    assert count > 0


@pytest.mark.parametrize(("one", "other"), list(combinations(Sign, 2)))
def test_the_signs_of_the_bottom_line_differ_in_shape(qtbot: QtBot, one: Sign, other: Sign):
    shapes: list[QImage] = []
    for sign in (one, other):
        part = Saying("words")
        qtbot.addWidget(part)
        part.say("words", sign)
        part.resize(QSize(200, 25))
        shapes.append(in_black(part, QRect(0, 0, 16, 25)))
    assert shapes[0] != shapes[1]


def test_a_wrong_field_has_its_reason_in_words(window: Window):
    question = PointsDialog("Pair 9", 54, None, parent=window)
    question.show()
    question.decide()
    field, reason = question.findChild(QLineEdit, "points_value"), question.findChild(Label, "question_reason")
    assert field is not None
    assert reason is not None
    assert field.property("wrong") is True
    assert reason.text() == "Points are a whole number, 0 or more."
    take_away(question)


def test_who_did_not_finish_is_told_by_the_word(place: Place):
    place.desk.go_to_race(MEN_1000)
    view = place.window.race_page.view
    assert view is not None
    place.desk.do(results.record_status, view.starts[0].id, Status.DNF)
    settle()
    model = place.window.race_page.result.table.sheet_model
    assert any("DNF" in model.line(row).texts for row in range(model.rowCount()))


def test_the_lines_of_a_plot_differ_in_dashes_or_in_the_shape_of_their_points(place: Place):
    counts = [count_lines(dialog) for name, dialog in asked(place) if name.endswith("plots")]
    assert len(counts) == 3
    assert max(counts) > 3


def count_lines(dialog: QWidget) -> int:
    """How many lines a plot has, all of them different without their colours."""
    chart = dialog.findChild(ChartView)
    assert chart is not None
    looks = {(one.dash, one.shape, one.hollow) for one in chart.chart.series}
    assert len(looks) == len(chart.chart.series)
    return len(looks)


@pytest.mark.parametrize("kind", [look.nav_button, look.button], ids=["page", "button"])
def test_the_page_that_is_shown_has_a_line_under_its_word(qtbot: QtBot, kind):
    one, other = kind("Race", "one"), kind("Race", "other")
    for part in (one, other):
        qtbot.addWidget(part)
        part.setCheckable(True)
        part.resize(part.sizeHint())
    one.setChecked(True)
    low = QRect(0, one.height() - 3, one.width(), 3)
    same = in_black(one, low) == in_black(other, low)
    assert same is (kind is look.button)
