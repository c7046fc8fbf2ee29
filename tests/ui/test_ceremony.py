"""The draw as a ceremony: nobody sees a pair too early, and nothing is stored before it is confirmed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from skatedesk.domain.draw import Draw
from skatedesk.services import draws, files
from skatedesk.services.files import ResultsFile
from skatedesk.ui.ceremony import Ceremony
from skatedesk.ui.ceremony_units import Line, Reveal, Unit
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.marks import Mark
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT
from tests.ui.undrawn import MASS_START, MEN_500, QUARTETS, SECOND_500_B, SEED, TEAM_PURSUIT, race_of, third_world_cup

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture(scope="module")
def undrawn(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ResultsFile]:
    """The sample with a third World Cup to draw; the tests here store nothing."""
    path = tmp_path_factory.mktemp("undrawn") / "undrawn.skatedesk"
    path.write_bytes(sample_file.read_bytes())
    file = files.open_file(path)
    third_world_cup(file)
    yield file
    file.close()


@pytest.fixture
def show(qtbot: QtBot, undrawn: ResultsFile):
    """Opens the ceremony of a race."""

    def shown(number: int = MEN_500, seed: str = SEED, *, last_first: bool = False) -> Ceremony:
        prepared = draws.prepare(undrawn, race_of(undrawn, number))
        made = Ceremony(prepared, prepared.draw(seed), last_first=last_first)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return shown


def press(qtbot: QtBot, ceremony: Ceremony, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or ceremony, key)


def picture(ceremony: Ceremony) -> QImage:
    return ceremony.canvas.grab().toImage()


def said(ceremony: Ceremony) -> str:
    return ceremony.canvas.accessibleDescription()


# --- showing -------------------------------------------------------------------------------------------------


def test_the_pairs_are_shown_one_after_the_other_and_taken_back(show, qtbot: QtBot):
    ceremony = show()
    assert said(ceremony) == "20 skaters in 10 pairs"
    titles: list[str] = []
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Right, Key.Key_PageDown, Key.Key_Backspace):
        press(qtbot, ceremony, key)
        titles.append(said(ceremony).partition(":")[0])
    assert titles == ["Pair 1", "Pair 2", "Pair 3", "Pair 4", "Pair 3"]
    assert ceremony.reveal.shown == {1, 2, 3}


def test_a_pair_is_said_with_lanes_armbands_names_and_nations(show, qtbot: QtBot):
    ceremony = show()
    press(qtbot, ceremony, Key.Key_Space)
    unit = ceremony.reveal.current
    assert unit is not None
    inner, outer = unit.lines
    assert (inner.words, inner.mark, outer.words, outer.mark) == ("inner, white", Mark.WHITE, "outer, red", Mark.RED)
    assert said(ceremony) == (
        f"Pair 1: inner, white, {inner.name}, {inner.nation}; outer, red, {outer.name}, {outer.nation}"
    )


def test_nothing_of_a_draw_is_seen_before_it_is_shown(show, qtbot: QtBot):
    """Two draws of one field look the same until the first pair that differs: but for the seed, which is public."""
    one, other = show(seed="1"), show(seed="2")
    other.canvas.head = one.canvas.head
    assert one.draw.starts != other.draw.starts
    assert picture(one) == picture(other)
    names = {line.name for unit in one.reveal.units for line in unit.lines}
    seen = [child.text() for child in one.findChildren(look.Label)] + [one.windowTitle(), said(one)]
    assert not [name for name in names for text in seen if name in text]
    for ceremony in (one, other):
        ceremony.show_all()
    assert picture(one) != picture(other)


def test_the_last_pair_may_come_first(show, qtbot: QtBot):
    ceremony = show(last_first=True)
    press(qtbot, ceremony, Key.Key_Space, Key.Key_Space)
    assert said(ceremony).startswith("Pair 9:")
    assert ceremony.reveal.shown == {9, 10}


def test_all_at_once_and_back_to_the_last_one(show, qtbot: QtBot):
    ceremony = show()
    press(qtbot, ceremony, Key.Key_End)
    assert (said(ceremony), len(ceremony.reveal.shown)) == ("All are shown.", 10)
    assert ceremony.step_button.text() == "Confirm the draw"
    press(qtbot, ceremony, Key.Key_Backspace)
    assert said(ceremony).startswith("Pair 10:")
    assert ceremony.step_button.text() == "Show all"
    press(qtbot, ceremony, *[Key.Key_Left] * 20)
    assert ceremony.reveal.step == 0
    assert not ceremony.back_button.isEnabled()


@pytest.mark.parametrize(
    ("number", "welcome", "first"),
    [
        (QUARTETS, "38 skaters in 10 quartets", "Quartet 1"),
        (TEAM_PURSUIT, "8 teams in 4 races", "Race 1"),
        (MASS_START, "24 skaters", "Helmet 1"),
        (SECOND_500_B, "36 skaters in 18 pairs", "Pair 1"),
    ],
)
def test_every_kind_of_race_has_its_own_words(show, qtbot: QtBot, number: int, welcome: str, first: str):
    ceremony = show(number)
    assert said(ceremony) == welcome
    press(qtbot, ceremony, Key.Key_Space)
    assert said(ceremony).startswith(f"{first}:")


def test_a_quartet_wears_four_armbands_and_an_empty_lane_stays_empty(show, qtbot: QtBot):
    ceremony = show(QUARTETS)
    full, rest = ceremony.reveal.units[-1], ceremony.reveal.units[0]
    assert [line.mark for line in full.lines] == [Mark.WHITE, Mark.RED, Mark.YELLOW, Mark.BLUE]
    assert sum(bool(line.name) for line in rest.lines) == len(ceremony.draw.starts) % 4


def test_of_two_teams_the_one_on_the_finish_straight_is_named_first(show):
    ceremony = show(TEAM_PURSUIT)
    assert [[line.words for line in unit.lines] for unit in ceremony.reveal.units] == [["Finish", "Crossing"]] * 4


def test_a_long_list_turns_its_pages_where_all_is_shown(show, qtbot: QtBot):
    ceremony = show()
    many = [Unit(number, f"Pair {number}", (Line("HOLMEFJORD LORENTZEN", "NOR"),) * 2) for number in range(1, 201)]
    ceremony.canvas.reveal = Reveal(many, last_first=False)
    ceremony.show_all()
    pages = ceremony.canvas.pages()
    assert pages > 1
    turned: list[int] = []
    for _page in range(pages):
        press(qtbot, ceremony, Key.Key_Space)
        turned.append(ceremony.canvas.page)
    assert turned == [*range(1, pages), 0]


@pytest.mark.parametrize("which", [LIGHT, DARK, CONTRAST], ids=lambda which: which.name)
@pytest.mark.parametrize("number", [MEN_500, QUARTETS, TEAM_PURSUIT, MASS_START])
def test_every_step_can_be_painted_in_every_look(qapp: QApplication, show, number: int, which):
    look.apply(qapp, which, 2.0)
    ceremony = show(number)
    before = picture(ceremony)
    for _step in range(len(ceremony.reveal.units) + 1):
        ceremony.go(1)
        assert picture(ceremony) != before
        before = picture(ceremony)


# --- deciding ------------------------------------------------------------------------------------------------


def test_nothing_is_decided_by_a_key_too_many(show, qtbot: QtBot):
    ceremony = show()
    ceremony.step_button.setFocus()
    with qtbot.assertNotEmitted(ceremony.confirmed):
        press(qtbot, ceremony, *[Key.Key_Space] * 15)
    assert ceremony.reveal.is_over
    assert ceremony.canvas.hasFocus()


@pytest.mark.parametrize("shown_before", [0, 3])
def test_control_and_return_confirm_at_any_time(show, qtbot: QtBot, shown_before: int):
    ceremony = show()
    press(qtbot, ceremony, *[Key.Key_Space] * shown_before)
    with qtbot.waitSignal(ceremony.confirmed) as told:
        qtbot.keyClick(ceremony.canvas, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [ceremony.draw]
    assert ceremony.isVisible()


def test_at_the_end_the_button_confirms(show, qtbot: QtBot):
    ceremony = show()
    ceremony.show_all()
    with qtbot.waitSignal(ceremony.confirmed):
        qtbot.mouseClick(ceremony.step_button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(ceremony.left):
        ceremony.finish()
    assert not ceremony.isVisible()


def test_return_shows_one_after_the_other_and_at_the_end_confirms(show, qtbot: QtBot):
    ceremony = show()
    with qtbot.assertNotEmitted(ceremony.confirmed):
        press(qtbot, ceremony, *[Key.Key_Return] * (len(ceremony.reveal.units) + 1))
    assert ceremony.reveal.is_over
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    with qtbot.assertNotEmitted(ceremony.confirmed):
        QApplication.sendEvent(ceremony, held)
    with qtbot.waitSignal(ceremony.confirmed) as told:
        press(qtbot, ceremony, Key.Key_Return)
    assert told.args == [ceremony.draw]


def test_why_it_could_not_be_stored_is_said_in_the_window(show):
    ceremony = show()
    ceremony.set_full(True)
    ceremony.say("The entries of race 14 have changed since it was drawn. Draw again.")
    assert ceremony.keys.isVisible()
    assert ceremony.keys.property("tone") == "bad"
    ceremony.go(1)
    assert ceremony.keys.property("tone") == "neutral"


def test_drawing_again_names_the_consequence_and_begins_anew(show, qtbot: QtBot):
    ceremony = show()
    press(qtbot, ceremony, Key.Key_Space, Key.Key_Space)
    first: Draw = ceremony.draw
    ceremony.again_button.click()
    dialog = ceremony.findChild(QDialog, "confirm_dialog")
    assert dialog is not None
    assert SEED in dialog.accessibleDescription()
    assert ceremony.draw is first
    with qtbot.waitSignal(ceremony.drawn_again) as told:
        qtbot.mouseClick(dialog.findChild(look.Button, "question_act"), Qt.MouseButton.LeftButton)
    assert told.args == [ceremony.draw]
    assert ceremony.draw.seed not in (SEED, "")
    assert (ceremony.reveal.step, ceremony.canvas.head.seed) == (0, ceremony.draw.seed)


def test_escape_leaves_without_a_word_more(show, qtbot: QtBot):
    ceremony = show()
    press(qtbot, ceremony, Key.Key_Space)
    with qtbot.waitSignal(ceremony.left), qtbot.assertNotEmitted(ceremony.confirmed):
        press(qtbot, ceremony, Key.Key_Escape)
    assert not ceremony.isVisible()


# --- the window ----------------------------------------------------------------------------------------------


def test_the_whole_screen_has_no_buttons_and_escape_brings_them_back(show, qtbot: QtBot):
    ceremony = show()
    press(qtbot, ceremony, Key.Key_F11)
    assert ceremony.isFullScreen()
    assert not ceremony.step_button.isVisible()
    press(qtbot, ceremony, Key.Key_Space, Key.Key_Escape)
    assert not ceremony.isFullScreen()
    assert ceremony.isVisible()
    assert ceremony.step_button.isVisible()
    assert ceremony.reveal.step == 1


def test_the_keys_stand_above_the_buttons_where_there_is_no_room_beside_them(show, qtbot: QtBot):
    ceremony = show()
    keys, button = ceremony.keys, ceremony.step_button
    ceremony.resize(1280, 720)
    qtbot.waitUntil(lambda: abs(keys.geometry().center().y() - button.geometry().center().y()) < 3)
    ceremony.resize(600, 500)
    qtbot.waitUntil(lambda: keys.geometry().bottom() < button.geometry().top())
    assert ceremony.width() == 600


def test_the_board_of_a_mass_start_fills_its_room_in_one_column(show):
    ceremony = show(MASS_START)
    canvas = ceremony.canvas
    grid = canvas._grid(canvas._rect(800, 162, 440, 518))
    assert (grid.columns, grid.rows) == (1, len(ceremony.reveal.units))


def test_names_of_one_pair_are_written_in_one_size(show, monkeypatch: pytest.MonkeyPatch):
    canvas = show(MEN_500).canvas
    pair = Unit(1, "Pair 1", (Line("Li NING", "CHN"), Line("Sander HOLMEFJORD LORENTZEN VAN DER BERG", "NOR")))
    canvas.reveal = Reveal([pair], last_first=False)
    canvas.reveal.go(1)
    sizes: dict[str, float] = {}
    write = canvas._write

    def noted(painter: QPainter, room: QRectF, text: str, size: float, *more: Any, **named: Any) -> None:
        sizes.setdefault(text, size)
        write(painter, room, text, size, *more, **named)

    monkeypatch.setattr(canvas, "_write", noted)
    canvas.grab()
    assert sizes[pair.lines[0].name] == sizes[pair.lines[1].name] < 54
