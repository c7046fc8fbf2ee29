"""The icons: one style, the colours of the theme, sharp at every scale, and there for every act that names one."""

import re
import subprocess
import sys
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from skatedesk import places
from skatedesk.ui.style import icons, theme
from skatedesk.ui.style.icon_table import OF_ACTS, OF_BUTTONS, OF_PAGES
from skatedesk.ui.style.icons import On
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, THEMES, Theme
from skatedesk.ui.window import Window
from tests.ui.parts import action

FOLDER = places.resources() / "icons"
LINES = sorted(path for path in FOLDER.glob("*.svg") if path.stem != "skatedesk")
NEEDED = (
    "open", "new", "undo", "redo", "printer", "picture", "backup", "find", "settings", "help", "add", "remove", "up",
    "down", "warning", "check", "clock", "resurface",
)  # fmt: skip
Mode, State = QIcon.Mode, QIcon.State


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, LIGHT)
    yield
    theme.apply(qapp, LIGHT)


def inks(image: QImage) -> set[str]:
    """The colours of all pixels that are drawn in full."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def ink(icon: QIcon, mode: QIcon.Mode = Mode.Normal, state: QIcon.State = State.Off) -> set[str]:
    return inks(icon.pixmap(QSize(80, 80), 1.0, mode, state).toImage())


# --- the files -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_every_icon_is_drawn_in_the_one_style(path):
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    told = {name: root.get(name) for name in ("viewBox", "fill", "stroke", "stroke-width", "stroke-linecap")}
    assert told == {
        "viewBox": "0 0 20 20",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.6",
        "stroke-linecap": "round",
    }
    assert not re.search(r"#[0-9a-fA-F]{3,6}", text)


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_every_icon_keeps_inside_its_square_and_is_seen_at_its_size(qapp: QApplication, path):
    image = icons.pixmap(path.stem, 20, LIGHT.text).toImage()
    drawn = [(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 100]
    assert len(drawn) >= 12
    assert all(1 <= x <= 18 and 1 <= y <= 18 for x, y in drawn)


def test_what_a_table_names_is_there_and_what_is_there_is_wanted():
    there = {path.stem for path in LINES}
    named = {*OF_ACTS.values(), *OF_BUTTONS.values(), *OF_PAGES.values()}
    assert named <= there
    assert set(NEEDED) <= there
    assert not list(FOLDER.glob("*.png"))


def test_every_page_has_an_icon_of_its_own(window: Window):
    names = [OF_PAGES[page.name] for page in window.pages.plan]
    assert len(set(names)) == len(names)


# --- at work -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", THEMES.values(), ids=THEMES)
def test_an_icon_has_the_colour_of_its_place(qapp: QApplication, look: Theme):
    menu, plain, primary, nav = (icons.icon("undo", on) for on in (On.MENU, On.PLAIN, On.PRIMARY, On.NAV))
    theme.apply(qapp, look)
    assert ink(menu) == ink(plain) == {look.text}
    assert ink(menu, Mode.Active) == ink(primary) == {look.on_accent}
    assert ink(plain, Mode.Active) == {look.text}  # a button with the focus
    assert ink(menu, Mode.Disabled) == ink(plain, Mode.Disabled) == {look.muted}
    assert ink(nav) == {look.muted}
    assert ink(nav, state=State.On) == {look.accent}


def test_an_icon_of_an_act_that_is_checked_is_seen_only_then(qapp: QApplication):
    made = icons.icon("check", On.CHECKED)
    assert ink(made, state=State.Off) == set()
    assert ink(made, state=State.On) == {LIGHT.text}


@pytest.mark.parametrize("sharpness", [1.0, 2.0, 3.0])
def test_an_icon_is_as_sharp_as_the_screen(qapp: QApplication, sharpness: float):
    drawn = icons.icon("open").pixmap(QSize(18, 18), sharpness)
    assert drawn.size() == QSize(18, 18) * sharpness
    assert drawn.devicePixelRatio() == sharpness
    painted = icons.pixmap("open", 18, LIGHT.text, sharpness)
    assert (painted.width(), painted.devicePixelRatio()) == (18 * sharpness, sharpness)


def test_the_same_icon_is_drawn_once(qapp: QApplication):
    assert icons.icon("open").cacheKey() == icons.icon("open").cacheKey()
    assert icons.pixmap("open", 20, LIGHT.text).cacheKey() == icons.pixmap("open", 20, LIGHT.text).cacheKey()


def test_buttons_grow_their_icons_with_the_type(qapp: QApplication, qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    made = theme.primary_button("Make official", "official_button")
    made.setParent(holder)
    icons.dress_buttons(holder)
    sizes = []
    for scale in (1.0, 2.0):
        theme.apply(qapp, CONTRAST, scale)
        made.ensurePolished()
        sizes.append(made.iconSize().width())
    assert sizes == [18, 36]
    assert ink(made.icon()) == {CONTRAST.on_accent}


# --- in the window -------------------------------------------------------------------------------------------


def test_a_menu_has_its_icons_when_it_is_first_opened(window: Window):
    menu = window.findChild(QMenu, "menu_edit")
    assert menu is not None
    undo = action(window, "undo")
    assert undo.icon().isNull()
    menu.aboutToShow.emit()
    assert ink(undo.icon()) == {LIGHT.text}


def test_the_look_that_is_chosen_is_ticked(window: Window, qapp: QApplication):
    menu = window.findChild(QMenu, "menu_view")
    assert menu is not None
    menu.aboutToShow.emit()
    action(window, "theme_dark").trigger()
    ticked = [name for name in THEMES if ink(action(window, f"theme_{name}").icon(), state=_state(window, name))]
    assert ticked == ["dark"]
    assert ink(action(window, "undo").icon()) <= {DARK.text}


def _state(window: Window, name: str) -> QIcon.State:
    return State.On if action(window, f"theme_{name}").isChecked() else State.Off


def test_the_names_in_the_table_are_acts_of_the_window(window: Window):
    """An act that is called otherwise one day would lose its icon without a word."""
    window.pages.make_all()
    there = {one.objectName().removeprefix("action_") for one in window.findChildren(QAction)}
    assert sorted(set(OF_ACTS) - there) == []


def test_the_start_does_not_wait_for_the_icons():
    """The part of Qt that draws them is loaded when the first is seen."""
    code = "import sys, skatedesk.ui.style.icons; sys.exit('PySide6.QtSvg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    code = "import sys, skatedesk.ui.menus; sys.exit('skatedesk.ui.style.icons' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
