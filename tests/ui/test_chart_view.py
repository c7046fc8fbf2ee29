"""A plot on the screen: going from mark to mark by keys, what is said of it, and saving it."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from skatedesk.ui.background import Background
from skatedesk.ui.chart_view import ChartView, look_of
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT, THEMES, Theme
from tests.exports.paper.charts import LONG, chances, laps
from tests.ui.parts import bring_forward, put_on_screen

pytestmark = pytest.mark.usefixtures("daylight")
FIRST, SECOND = LONG[0], LONG[1]


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ChartView:
    monkeypatch.setattr(Background, "inline", True)
    made = put_on_screen(qtbot, ChartView("plot", "Lap times"), 700, 420)
    made.show_chart(laps())
    made.setFocus()
    return made


def typed(qtbot: QtBot, view: ChartView, *keys: Qt.Key) -> str:
    for key in keys:
        qtbot.keyClick(view, key)
    return view.caption


def test_the_whole_plot_is_told_at_first(view: ChartView):
    assert view.accessibleName() == "Lap times"
    assert view.accessibleDescription() == laps().described
    assert view.caption == ""


def test_arrows_go_from_mark_to_mark_and_say_it(view: ChartView, qtbot: QtBot):
    right, left, down, up = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up
    assert typed(qtbot, view, right) == f"{FIRST}, 600 m"
    assert view.accessibleDescription() == f"{FIRST}, 600 m"
    assert typed(qtbot, view, right, right) == f"{FIRST}, 1400 m"
    assert typed(qtbot, view, down) == f"{SECOND}, 1400 m"
    assert typed(qtbot, view, left) == f"{SECOND}, 1000 m"
    assert typed(qtbot, view, Qt.Key.Key_End) == f"{SECOND}, 5000 m"
    assert typed(qtbot, view, right) == f"{SECOND}, 5000 m"
    assert typed(qtbot, view, Qt.Key.Key_Home) == f"{SECOND}, 600 m"
    assert typed(qtbot, view, up, up, up) == f"{FIRST}, 600 m"
    assert typed(qtbot, view, Qt.Key.Key_Escape) == ""
    assert view.accessibleDescription() == laps().described


def test_the_first_arrow_to_the_left_takes_the_latest_mark(view: ChartView, qtbot: QtBot):
    assert typed(qtbot, view, Qt.Key.Key_Left) == f"{FIRST}, 5000 m"


def test_the_mark_stays_where_the_plot_goes_on(view: ChartView, qtbot: QtBot):
    typed(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    view.show_chart(laps(FIRST, SECOND))
    assert view.caption == f"{FIRST}, 1000 m"
    view.resize(500, 300)
    assert view.caption == f"{FIRST}, 1000 m"
    view.show_chart(laps(SECOND))
    assert view.caption == ""


def test_the_mouse_means_the_mark_it_is_near(view: ChartView, qtbot: QtBot):
    spot = next(one for one in view._planned().spots if one.mark.said == f"{SECOND}, 2200 m")
    qtbot.mouseMove(view, (spot.point + QPointF(3, 2)).toPoint())
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=(spot.point + QPointF(3, 2)).toPoint())
    assert view.caption == f"{SECOND}, 2200 m"


def test_nothing_moves_while_marks_are_spoken_of(view: ChartView, qtbot: QtBot):
    before = view._planned()
    typed(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End)
    assert view._planned() is before


def test_an_empty_plot_says_what_to_do_and_is_not_saved(view: ChartView, qtbot: QtBot):
    empty = replace(laps(), series=(), empty="No passing is entered yet.")
    view.show_chart(empty)
    assert view.accessibleDescription().endswith("No passing is entered yet.")
    assert typed(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End) == ""
    with qtbot.waitSignal(view.refused) as told:
        view.save()
    assert told.args == ["No passing is entered yet."]


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_ctrl_s_saves_it(ending: str, view: ChartView, qtbot: QtBot, tmp_path: Path):
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = view.findChild(QFileDialog, "chart_file")
    assert dialog is not None
    assert dialog.isVisible()
    with qtbot.waitSignal(view.told) as told:
        dialog.fileSelected.emit(str(tmp_path / f"laps.{ending}"))
    dialog.close()
    assert told.args == [f"Written: laps.{ending}."]
    assert (tmp_path / f"laps.{ending}").stat().st_size > 1000


def test_the_ending_follows_the_kind_of_picture(view: ChartView):
    view.save()
    dialog = view.findChild(QFileDialog, "chart_file")
    assert dialog is not None
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "svg"
    dialog.close()


def test_a_disk_that_refuses_is_told(view: ChartView, qtbot: QtBot, tmp_path: Path):
    with qtbot.waitSignal(view.refused) as told:
        view.save_to(str(tmp_path / "none" / "laps.png"))
    assert told.args is not None
    assert str(told.args[0]).startswith("laps.png was not written.")


def test_ctrl_s_of_a_menu_gives_way_while_the_plot_has_the_hands(qtbot: QtBot):
    window, pressed = QMainWindow(), []
    plot = ChartView("plot", "Plot", window)
    plot.show_chart(laps())
    window.setCentralWidget(plot)
    action = QAction("Export", window)
    action.setShortcut(QKeySequence("Ctrl+S"))
    action.triggered.connect(lambda: pressed.append(True))
    window.addAction(action)
    put_on_screen(qtbot, window, 500, 400)
    plot.setFocus()
    bring_forward(qtbot, window)
    qtbot.keyClick(plot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = plot.findChild(QFileDialog, "chart_file")
    assert dialog is not None
    dialog.close()
    assert not pressed


def test_rows_left_out_for_want_of_room_are_not_gone_to(view: ChartView, qtbot: QtBot):
    view.show_chart(chances(40))
    view.resize(340, 200)
    shown = view._planned().chart.series
    assert len(shown) < 40
    typed(qtbot, view, Qt.Key.Key_Right, *[Qt.Key.Key_Down] * 60)
    assert view.caption == "39 has"


def luminance(colour: str) -> float:
    made = QColor(colour)
    parts = [made.redF(), made.greenF(), made.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("which", THEMES.values(), ids=THEMES)
def test_lines_and_words_stand_out_in_every_theme(which: Theme):
    palette = look_of(which).palette
    assert all(contrast(colour, palette.ground) >= 3 for colour in palette.lines)
    assert contrast(palette.ink, palette.ground) >= 4.5
    assert contrast(palette.muted, palette.ground) >= 4.5


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("which", THEMES.values(), ids=THEMES)
def test_it_is_drawn_in_every_theme_and_size(view: ChartView, qapp: QApplication, which: Theme, scale: float):
    theme.apply(qapp, which, scale)
    view.resize(round(340 * scale), round(260 * scale))
    made = view._planned()
    assert made.look.scale == scale
    names = [label.words for label in made.labels]
    assert [words.text for words in names] == [one.brief for one in laps().series]
    assert not [1 for one, other in combinations(names, 2) if (one.x, one.y) == (other.x, other.y)]
    image = view.grab().toImage()
    assert image.pixelColor(4, image.height() // 2) == QColor(which.panel) or view.hasFocus()
    theme.apply(qapp, LIGHT)
