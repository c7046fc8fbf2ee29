"""What the parts of the window are tried on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import files
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from tests.ui.mass_starts import take_results_out
from tests.ui.parts import desk_on, put_away

USUAL = QSize(1118, 648)


@pytest.fixture
def daylight(qapp: QApplication) -> Iterator[None]:
    """The light theme at 100 %, before and after."""
    theme.apply(qapp, LIGHT)
    yield
    theme.apply(qapp, LIGHT)


@pytest.fixture
def desk(desk_file: Path, qapp: QApplication) -> Iterator[Desk]:
    """The desk with the sample on it."""
    with desk_on(desk_file) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, desk_file: Path, daylight: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """The window on the sample; background work is done at once."""
    monkeypatch.setattr(Background, "inline", True)
    made = Window()
    qtbot.addWidget(made)
    made.open(files.open_file(desk_file))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def race_page(desk: Desk, qtbot: QtBot, daylight: None) -> Iterator[RacePage]:
    """The race page by itself, in a stack that is seen and may be resized."""
    stack, made = QStackedWidget(), RacePage(desk)
    stack.addWidget(made)
    stack.resize(USUAL)
    stack.show()
    qtbot.waitExposed(stack)
    yield made
    put_away(stack)


@pytest.fixture(scope="session")
def before_the_start(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with the mass start of Calgary before the start, built once; never written to."""
    path = Path(shutil.copy(sample_file, tmp_path_factory.mktemp("mass start") / "calgary.skatedesk"))
    take_results_out(path)
    return path
