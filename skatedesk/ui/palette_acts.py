"""The acts of the desk as people know them: their words, keys, menus, and where they are possible."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from skatedesk.ui.pages.page import Page
from skatedesk.ui.style.icon_table import OF_PAGES
from skatedesk.ui.style.tips import without_key
from skatedesk.words import _

STEP = " › "
"""Between the menus on the way to an act."""

_LAST = 999
_NATIVE = QKeySequence.SequenceFormat.NativeText
_PAGES = {"result": "race_page", "mass_start": "race_page", "skaters": "skater_page"}
"""The pages of menus that are not called like their page."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act. `menus` lead to it; `page` is the objectName of the only page it is possible on, empty for all."""

    action: QAction
    title: str
    menus: tuple[str, ...]
    keys: tuple[str, ...]
    page: str

    @property
    def name(self) -> str:
        """As `Menus.add` got it; empty where it was not made there."""
        name = self.action.objectName()
        return name.removeprefix("action_") if name.startswith("action_") else ""

    @property
    def path(self) -> str:
        """`File › New…`."""
        return STEP.join((*self.menus, self.title))

    @property
    def possible(self) -> bool:
        """Whether it can be done now: its menu and the part of the window it works in are there."""
        return self.action.isEnabled() and _is_there(self.action)


@dataclass(frozen=True, slots=True)
class Here:
    """Where the hands are: the words of the pages by their objectNames, the page in front, whether a file is open."""

    titles: dict[str, str]
    shown: str
    is_open: bool

    def is_elsewhere(self, act: Act) -> bool:
        """Whether another page has to be in front for an act."""
        return self.is_open and act.page in self.titles and act.page != self.shown

    def why_not(self, act: Act) -> str:
        """Why an act is not possible now; empty where it is."""
        if act.possible:
            return ""
        if not self.is_open:
            return _("Open a file first")
        if self.is_elsewhere(act):
            return _("Only on the page {page}").format(page=self.titles[act.page])
        return _("Not possible here")


def acts_of(actions: Iterable[QAction]) -> list[Act]:
    """What people can do, in the order of the menus; what only opens a menu is no act."""
    acts = [
        Act(one, plain(one.text()), _menus(one), _keys(one), _page(one))
        for one in actions
        if one.text() and one.isVisible() and not one.isSeparator() and not one.menu()
    ]
    return sorted(acts, key=lambda act: _place(act.action))


def plain(text: str) -> str:
    """The text without the mark of its access key, and without a key that is written behind it."""
    return without_key(text.partition("\t")[0])


def _keys(action: QAction) -> tuple[str, ...]:
    """Its keys; one that Qt does not know of stands behind a tab in the text."""
    behind = action.text().partition("\t")[2]
    return (*(key.toString(_NATIVE) for key in action.shortcuts()), *filter(None, [behind]))


def _menus(action: QAction) -> tuple[str, ...]:
    """The menus on the way to an action; an action in none is named by the page or the part it works in."""
    menu = _menu(action)
    if menu is not None:
        return (*_menus(menu.menuAction()), plain(menu.title()))
    owner = _owner(action)
    named = (_page_around(owner) or owner).accessibleName() if owner is not None else ""
    return (named,) if named else ()


def _menu(action: QAction) -> QMenu | None:
    """The menu an action stands in; a menu without a title only shows what has no room in the bar."""
    found = (place for place in action.associatedObjects() if isinstance(place, QMenu) and place.title())
    return next(found, None)


def _place(action: QAction) -> tuple[int, int]:
    """Where an act stands: which menu of the bar, which line; behind all of them what stands in no menu."""
    menu = _menu(action)
    if menu is None:
        return _LAST, 0
    around = menu.menuAction()
    bars = [one for one in around.associatedObjects() if isinstance(one, QMenuBar)]
    if not bars:
        return _place(around)[0], 0
    return bars[0].actions().index(around), menu.actions().index(action) if action in menu.actions() else 0


def _owner(action: QAction) -> QWidget | None:
    """The part of the window an action works in; None where that is the whole window."""
    parts = [action.parent(), *action.associatedObjects()]
    found = (one for one in parts if isinstance(one, QWidget) and not isinstance(one, QMenu | QMenuBar))
    owner = next(found, None)
    return None if owner is None or owner.isWindow() else owner


def _page_around(part: QWidget | None) -> Page | None:
    while part is not None and not isinstance(part, Page):
        part = part.parentWidget()
    return part


def _is_there(action: QAction) -> bool:
    """Whether what an action works in is seen: its menus, and the part of the window."""
    owner, menu = _owner(action), _menu(action)
    if owner is not None and not owner.isVisible():
        return False
    return menu is None or (menu.menuAction().isVisible() and _is_there(menu.menuAction()))


def _page(action: QAction) -> str:
    """The page an action belongs to, by the part of the window it works in or by the name of its menu."""
    around, menu = _page_around(_owner(action)), _menu(action)
    if around is not None:
        return around.objectName()
    name = menu.objectName().removeprefix("menu_") if menu is not None else ""
    page = _PAGES.get(name, f"{name}_page")
    return page if page in OF_PAGES else ""
