"""The menu act that shows the plots of the page in front."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from skatedesk.ui import plots
from skatedesk.ui.desk import Desk
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_stack import PageStack
from skatedesk.words import _

KEY = "Ctrl+F6"


class PlotsMenu(QObject):
    """Laps of a race, the course of a cup, the season bests of a skater."""

    def __init__(self, menus: Menus, menu: QMenu, desk: Desk, pages: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._pages = desk, pages
        menus.add(menu, "plots", _("&Plots of this page…"), self.show_plots, KEY, possible=self._possible)

    def show_plots(self) -> None:
        """Show the plots of the race, the cup or the skater in front."""
        plots.show_of(self._pages.page(self._pages.shown))

    def _possible(self) -> bool:
        return self._desk.is_open and self._pages.shown in plots.PAGES
