"""The window as a whole: names for every part, a way for the keyboard, and room on a small screen."""

from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from skatedesk.services import files
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.dialogs.offences import OffenceDialog
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.reskate import ReskateDialog
from skatedesk.ui.pages.entry_bar import EntryBar
from skatedesk.ui.pages.mass_start_form import MassStartForm
from skatedesk.ui.pages.page import Page
from skatedesk.ui.pages.team_form import TeamForm
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT
from skatedesk.ui.window import Window
from skatedesk.ui.window_memory import SCALES
from tests.ui.parts import entry_bar

pytestmark = pytest.mark.journey

SMALL_SCREEN = QSize(1366, 768)
LESS_ITS_FURNITURE = QSize(1366, 700)
"""The same screen without a title bar and the bar of the system."""
INSIDES = (QComboBox, QTabBar, QLineEdit)
PAGES = [
    "today_page",
    "entries_page",
    "draw_page",
    "race_page",
    "standings_page",
    "skater_page",
    "records_page",
    "lists_page",
    "documents_page",
    "history_page",
]
TOP = ["competition_choice", "programme"]

Scaled = Callable[[float], Window]


@pytest.fixture
def scaled(qapp: QApplication, qtbot: QtBot, desk_file: Path) -> Iterator[Scaled]:
    """Makes a window on the sample at this scale, as large as a small screen."""
    made: list[Window] = []

    def make(scale: float) -> Window:
        look.apply(qapp, LIGHT, scale)
        window = Window()
        made.append(window)
        window.open(files.open_file(desk_file))
        window.show()
        window.showNormal()
        window.resize(SMALL_SCREEN)
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    look.apply(qapp, LIGHT)


@pytest.fixture
def window(scaled: Scaled) -> Window:
    return scaled(1.0)


def pages(window: Window) -> tuple[Page, ...]:
    return tuple(window.pages.page(name) for name in PAGES)


def parts(root: QWidget) -> list[QWidget]:
    """What we put there ourselves: not what Qt makes inside its own widgets."""
    found = [widget for widget in root.findChildren(QWidget) if not widget.objectName().startswith("qt_")]
    found = [widget for widget in found if not isinstance(widget.parentWidget(), QAbstractScrollArea)]
    return [widget for widget in found if not any(isinstance(holder, INSIDES) for holder in holders(widget))]


def holders(widget: QWidget) -> Iterator[QWidget]:
    """The widgets around a widget, from the inside out."""
    holder = widget.parentWidget()
    while holder is not None:
        yield holder
        holder = holder.parentWidget()


def takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def tab_order(window: QWidget) -> list[str]:
    """The names along the Tab key, as it goes from the first."""
    order: list[str] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if takes_keys(widget) and widget.isVisible() and widget.isEnabled() and widget in parts(window):
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return order


def dialogs(window: Window) -> list[QDialog]:
    view = window.race_page.view
    assert view is not None
    return [
        OffenceDialog(view.rules, "Pair 1", parent=window),
        OffenceDialog(view.rules, "Pair 1", notes=True, parent=window),
        ConfirmDialog("Withdraw?", "Stays on the list.", "Withdraw", parent=window),
        PointsDialog("Pair 1", 26, None, parent=window),
        ReskateDialog("Pair 1", 30, parent=window),
        KeysDialog(window.findChildren(QAction), window),
    ]


# --- names ---------------------------------------------------------------------------------------------------


def test_every_part_has_a_name_for_tests_and_one_for_screen_readers(window: Window, qtbot: QtBot):
    nameless = [
        (type(widget).__name__, widget.objectName(), widget.accessibleName())
        for root in (window, *dialogs(window))
        for widget in parts(root)
        if (takes_keys(widget) or isinstance(widget, QLabel | QAbstractButton))
        and not (widget.objectName() and (widget.accessibleName() or getattr(widget, "text", str)() == ""))
    ]
    assert nameless == []


def test_no_two_parts_that_take_keys_share_a_name(window: Window):
    for root in (window, *dialogs(window)):
        names = sorted(widget.objectName() for widget in parts(root) if takes_keys(widget) and root is widget.window())
        assert [name for name, same in groupby(names) if len(list(same)) > 1] == []


def test_every_act_has_words_and_no_key_means_two(window: Window):
    in_menus = [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    with_keys = [action for action in window.findChildren(QAction) if action.shortcuts()]
    actions = {id(action): action for action in (*in_menus, *with_keys) if not action.isSeparator()}.values()
    assert [action.objectName() for action in actions if not action.text()] == []
    assert len({action.objectName() for action in actions}) == len(actions)
    for name in PAGES:
        window.show_page(name)
        keys = sorted(key.toString() for action in actions if action.isEnabled() for key in action.shortcuts())
        assert len(keys) > 25
        assert [key for key, same in groupby(keys) if len(list(same)) > 1] == [], name


def test_the_underlined_letters_of_a_menu_differ(window: Window):
    for menu in window.menuBar().findChildren(QMenu):
        texts = [action.text().replace("&&", "") for action in menu.actions()]
        letters = sorted(text[text.index("&") + 1].casefold() for text in texts if "&" in text)
        assert [letter for letter, same in groupby(letters) if len(list(same)) > 1] == [], menu.objectName()


# --- the way of the Tab key ----------------------------------------------------------------------------------


def test_tab_goes_from_the_top_to_the_bottom_of_every_page(window: Window, qtbot: QtBot):
    race = ["official_button", "entry_table", "time_box", "passing_200", "passing_600"]
    side = ["result_table", "race_side_tabs", "standing_panel_table"]
    window.desk.go_to_race(8)
    assert tab_order(window) == ["nav_race_page", *TOP, *race, *side, "status_undo", "status_lamp"]
    window.show_page("entries_page")
    entries = ["entries_tabs", "entries_search", "entries_scope", "enter_button", "entries_table"]
    sides = ["wrong_list", "nations_table", "status_undo", "status_lamp"]
    assert tab_order(window) == ["nav_entries_page", *TOP, *entries, *sides]
    window.show_page("standings_page")
    assert tab_order(window) == [
        "nav_standings_page",
        *TOP,
        "cup_list",
        "after_choice",
        "what_if_button",
        "plots_button",
        "standings_table",
        "status_undo",
        "status_lamp",
    ]
    window.show_page("skater_page")
    order = tab_order(window)
    assert (order[:4], order[-1]) == (["nav_skater_page", *TOP, "skater_search"], "status_lamp")


def test_where_result_and_standing_are_folded_the_tabs_are_on_the_way(scaled: Scaled):
    window = scaled(2.0)
    window.desk.go_to_race(8)
    order = tab_order(window)
    assert order[order.index("programme") + 1 : order.index("time_box")] == [
        "race_tabs", "official_button", "entry_table",
    ]  # fmt: skip


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", SCALES)
def test_the_window_fits_a_small_screen_at_every_scale(scaled: Scaled, scale: float):
    window = scaled(scale)
    for page in pages(window):
        window.show_page(page.objectName())
        least = window.minimumSizeHint()
        assert (least.boundedTo(LESS_ITS_FURNITURE), page.objectName()) == (least, page.objectName())
        assert window.size() == SMALL_SCREEN


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("race_id", [8, 2, 24, 28], ids=["1000 m", "quartets", "team pursuit", "mass start"])
def test_nothing_on_the_race_page_is_cut_or_hidden_under_something_else(
    scaled: Scaled, scale: float, race_id: int, qtbot
):
    window = scaled(scale)
    window.desk.go_to_race(race_id)
    form = window.race_page.bar
    assert isinstance(form, EntryBar | TeamForm | MassStartForm)
    form.time_box.setText("9:59.99")
    qtbot.waitUntil(lambda: cut(window.race_page) == [])
    qtbot.waitUntil(lambda: cut(window) == [])


def cut(root: QWidget) -> list[tuple[str, QSize, QSize]]:
    """The parts that have less room than they need, or lie outside of what holds them."""
    found: list[tuple[str, QSize, QSize]] = []
    for widget in parts(root):
        holder = widget.parentWidget()
        if not widget.isVisible() or holder is None or isinstance(holder.parentWidget(), QAbstractScrollArea):
            continue
        least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
        if isinstance(widget, QLabel) and widget.hasHeightForWidth():
            least = QSize(0, widget.heightForWidth(widget.width()))
        small = widget.width() < least.width() or widget.height() < least.height()
        if small or not holder.rect().contains(widget.geometry()):
            found.append((widget.objectName(), widget.size(), least))
    return found


def test_everything_follows_when_the_scale_changes(qapp: QApplication, scaled: Scaled, qtbot: QtBot):
    window = scaled(1.0)
    window.desk.go_to_race(8)
    bar = entry_bar(window.race_page)
    widths = bar.time_box.width(), bar.strip.fields[200].width()
    assert not window.race_page.tabs.isVisible()
    look.apply(qapp, DARK, 2.0)
    qtbot.waitUntil(lambda: cut(window) == [])
    assert (bar.time_box.width(), bar.strip.fields[200].width()) == (2 * widths[0], 2 * widths[1])
    assert window.race_page.tabs.isVisible()
    assert not window.workplace.top.isVisible()
    assert window.menuBar().cornerWidget() is window.workplace.page_choice
    assert (window.workplace.page_choice.isVisible(), window.workplace.page_choice.currentText()) == (True, "Race")
    window.workplace.page_choice.setCurrentIndex(0)
    window.workplace.page_choice.activated.emit(0)
    assert window.pages.shown == "today_page"
    window.show_page("race_page")
    look.apply(qapp, CONTRAST, 1.0)
    qtbot.waitUntil(lambda: cut(window) == [])
    assert (bar.time_box.width(), bar.strip.fields[200].width()) == widths
    assert window.workplace.top.isVisible()
    assert window.workplace.top.isAncestorOf(window.workplace.nav_bar)
    assert window.workplace.nav_bar.isVisible()
    assert not window.workplace.page_choice.isVisible()


def test_a_new_window_is_no_larger_than_the_screen(qapp: QApplication, scaled: Scaled):
    look.apply(qapp, LIGHT, 2.0)
    window = Window()
    room = window.screen().availableSize()
    assert window.size() == window.size().boundedTo(room)
    window.close()
    window.deleteLater()


# --- what it shows -------------------------------------------------------------------------------------------


def test_the_top_names_the_competition_and_the_pages(window: Window, qtbot: QtBot):
    assert (window.workplace.competition.text(), window.windowTitle()) == ("World Cup #2", "desk.skatedesk – skatedesk")
    assert "Calgary" in window.workplace.venue.text()
    for number, page in enumerate(pages(window)):
        qtbot.mouseClick(window.workplace.nav.button(number), Qt.MouseButton.LeftButton)
        assert (window.pages.currentWidget(), window.workplace.nav.checkedId()) == (page, number)


def test_what_was_refused_is_over_with_the_next_page(window: Window):
    window.show_page("standings_page")
    window.desk.refused.emit("Choose a record first.")
    assert window.status_line.message.text == "Not saved: Choose a record first."
    window.show_page("race_page")
    assert window.status_line.message.text.startswith("Last change")
    assert "Choose a record" not in entry_bar(window.race_page).words.text()


def test_a_skater_who_is_asked_for_is_shown(window: Window):
    window.desk.skater_chosen.emit(1)
    assert window.pages.currentWidget() is window.pages.page("skater_page")


def test_a_race_that_is_chosen_takes_the_hands(window: Window):
    window.show_page("standings_page")
    window.desk.go_to_race(8)
    assert window.pages.currentWidget() is window.race_page
    assert window.focusWidget() is entry_bar(window.race_page).time_box
