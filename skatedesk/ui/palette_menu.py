"""Opens the palette, and goes to what was chosen in it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from skatedesk.services import finding, settings
from skatedesk.services.files import FileError
from skatedesk.services.finding import Findable, Kind
from skatedesk.ui import palette_acts
from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _, language_of_desk

if TYPE_CHECKING:
    from skatedesk.ui.pages.documents_page import DocumentsPage
    from skatedesk.ui.palette_acts import Act

KEPT = 8
SECTION = "palette"
_LASTING = (Kind.ACT, Kind.PAGE, Kind.MANUAL)
_CHANGING = "recent_"
"""Acts that mean another file every time."""
_NO_ACTS = frozenset({"version", "palette"})

Manual = Callable[[], Sequence[Findable]]


@dataclass(frozen=True, slots=True)
class Used:
    """What was used last, the last first; races and skaters are of one file, so only the others are kept."""

    names: tuple[str, ...] = ()


class PaletteMenu(QObject):
    """Puts its one act at the end of a menu. The palette is made anew for what there is each time."""

    def __init__(
        self,
        menus: Menus,
        menu: QMenu,
        desk: Desk,
        pages: PageStack,
        show_page: Callable[[str], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._pages, self._show_page, self._window = desk, pages, show_page, window
        self._used: list[str] | None = None
        self._manual: Manual = tuple[Findable, ...]
        self._open_manual: Callable[[str], object] = lambda _page: None
        menus.add(menu, "palette", _("&Find anything…"), self.open, "Ctrl+K")

    def offer_manual(self, pages: Manual, open_page: Callable[[str], object]) -> None:
        """Find the pages of the manual too; `open_page` gets the key of one."""
        self._manual, self._open_manual = pages, open_page

    def open(self) -> None:
        """Ask for a few letters."""
        # Here, because the window should not wait for what it does not need at its start.
        from skatedesk.ui.palette import Offered, Palette

        for menu in self._window.findChildren(QMenu):
            menu.aboutToShow.emit()  # undo says now what it would take back
        acts = palette_acts.acts_of(self._window.findChildren(QAction))
        here = palette_acts.Here(
            {page.name: page.title for page in self._pages.plan}, self._pages.shown, self._desk.is_open
        )
        offered = Offered([one for one in acts if one.name not in _NO_ACTS], self._last_used(), here)
        palette = Palette(offered, self._window)
        palette.act_wanted.connect(self._do)
        palette.page_wanted.connect(self._show_page)
        palette.wanted.connect(self._go)
        palette.used.connect(self._remember)
        palette.open()
        # The box takes letters before the file is read.
        QTimer.singleShot(0, palette, lambda: palette.offer((*self._in_file(), *self._manual())))

    def _in_file(self) -> tuple[Findable, ...]:
        if not self._desk.is_open:
            return ()
        return finding.in_file(self._desk.file, self._desk.competition, language_of_desk())

    def _do(self, act: "Act") -> None:
        # Later, so that the hands are back in the window, where an act may look for them.
        QTimer.singleShot(0, act.action, act.action.trigger)

    def _go(self, one: Findable) -> None:
        if one.kind is Kind.RACE:
            self._desk.go_to_race(int(one.key))
        elif one.kind is Kind.SKATER:
            self._desk.skater_chosen.emit(int(one.key))
        elif one.kind is Kind.DOCUMENT:
            self._show_page("documents_page")
            cast("DocumentsPage", self._pages.page("documents_page")).show_document(one.key)
        else:
            self._open_manual(one.key)

    # --- what was used last ---------------------------------------------------------------------------------

    def _last_used(self) -> list[str]:
        if self._used is None:
            self._used = list(settings.read(SECTION, Used()).names)
        return self._used

    def _remember(self, one: Findable) -> None:
        """A setting that cannot be kept is no reason to say anything."""
        if one.key.startswith(_CHANGING):
            return
        used = [one.name, *(name for name in self._last_used() if name != one.name)]
        self._used = used[:KEPT]
        if one.kind in _LASTING:
            lasting = tuple(name for name in self._used if name.partition(" ")[0] in _LASTING)
            with suppress(FileError):
                settings.write(SECTION, Used(lasting))
