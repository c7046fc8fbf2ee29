"""The lap counter: figures that follow the scale, and a row of laps that can be told apart."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.ui.pages.lap_counter import LapCounter, Laps
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT

SPRINTS = (4, 8, 12, 16)


@pytest.fixture
def counter(qtbot: QtBot, daylight: None) -> LapCounter:
    made = LapCounter()
    qtbot.addWidget(made)
    made.resize(580, 50)
    made.show()
    return made


def picture(counter: LapCounter) -> QImage:
    return counter.row.grab().toImage()


@pytest.mark.parametrize(
    ("done", "figures", "words", "lap"),
    [
        (0, "16", "laps to go", "lap 0 of 16"),
        (15, "1", "lap to go", "lap 15 of 16"),
        (16, "0", "laps to go", "lap 16 of 16"),
    ],
)
def test_it_says_how_far_the_race_has_come(counter: LapCounter, done: int, figures: str, words: str, lap: str):
    counter.show_laps(Laps(done, SPRINTS))
    assert (counter.figures.text(), counter.words.text(), counter.lap.text()) == (figures, words, lap)
    assert counter.accessibleName() == f"{figures} {words}, {lap}"


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_laps_done_sprints_written_down_and_the_one_asked_for_look_different(
    counter: LapCounter, qapp: QApplication, theme
):
    look.apply(qapp, theme)
    seen: list[QImage] = []
    for laps in (
        Laps(3, SPRINTS),
        Laps(4, SPRINTS),
        Laps(4, SPRINTS, (4,)),
        Laps(4, SPRINTS, (), 4),
        Laps(4, (4, 7, 10)),
    ):
        counter.show_laps(laps)
        seen.append(picture(counter))
    assert not [1 for at, one in enumerate(seen) for other in seen[at + 1 :] if one == other]


def test_the_figures_follow_the_scale_and_a_narrow_row_still_shows_all_laps(counter: LapCounter, qapp: QApplication):
    counter.show_laps(Laps(4, SPRINTS, (4,), 8))
    width = counter.figures.width()
    look.apply(qapp, LIGHT, 2.0)
    assert counter.figures.width() >= 2 * width - 2
    counter.resize(260, 100)
    assert not picture(counter).isNull()
    counter.show_laps(Laps(0, ()))
    assert counter.figures.text() == "0"
