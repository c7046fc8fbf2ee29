"""Beginning and ending a rehearsal, and the keys of its player."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout

from skatedesk.services import files, rehearsal
from skatedesk.services.files import FileError
from skatedesk.services.rehearsal import Begun, Order
from skatedesk.ui.menus import Menus
from skatedesk.ui.page_plan import RACE_PAGE
from skatedesk.words import _, ngettext

if TYPE_CHECKING:
    from skatedesk.ui.rehearsal_bar import RehearsalBar
    from skatedesk.ui.rehearsal_runner import RehearsalRunner
    from skatedesk.ui.window import Window


class RehearsalMenu(QObject):
    """One key begins a rehearsal and ends it; its menu and its bar are seen while one is on the desk.

    What belongs to a rehearsal is loaded when there is one.
    """

    def __init__(self, menus: Menus, window: "Window") -> None:
        super().__init__(window)
        self._window, self._menus, self._desk = window, menus, window.desk
        self._begun: Begun | None = None
        self._runner: RehearsalRunner | None = None
        self._bar: RehearsalBar | None = None
        menus.add(window.first_menus.file, "rehearsal", _("Re&hearsal…"), self.turn, "Ctrl+F7", possible=self._possible)
        menu = menus.menu(_("Rehea&rsal"), "menu_rehearsal", seen=self._is_on)
        keys = (
            ("rehearsal_turn", _("&Pause, or go on"), lambda: self._with(lambda runner: runner.turn()), "Shift+F7"),
            ("rehearsal_next", _("&Next pair"), lambda: self._with(lambda runner: runner.step()), "Ctrl+Shift+F7"),
            ("rehearsal_slower", _("&Slower"), lambda: self._with(lambda runner: runner.faster(-1)), "Shift+F5"),
            ("rehearsal_faster", _("&Faster"), lambda: self._with(lambda runner: runner.faster(1)), "Shift+F6"),
        )
        for name, text, act, key in keys:
            menus.add(menu, name, text, act, key, possible=self._is_on)
        self._desk.file_opened.connect(self._look_at_file)
        self._desk.file_closed.connect(self._look_at_file)
        QTimer.singleShot(0, self, self.ask_about_left)

    def turn(self) -> None:
        """Begin a rehearsal; in one, end it."""
        if self._is_on():
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Ask what is rehearsed, and put the copy on the desk."""
        from skatedesk.ui.dialogs.rehearsal import BeginRehearsalDialog

        competition = self._desk.competition
        if competition is None:
            return
        races = rehearsal.races(self._desk.file, competition.id)
        dialog = BeginRehearsalDialog(competition, races, self._window)
        dialog.decided.connect(self.begin_with)
        dialog.open()

    def begin_with(self, order: Order) -> None:
        """Make the copy behind the window, then open it."""
        desk, window = self._desk, self._window
        file, page, race_id = desk.file, window.pages.shown, desk.race_id
        desk.told.emit(_("Making the rehearsal …"))
        window.background.run(
            lambda: rehearsal.begin(file, order, page, race_id, datetime.now()),
            self._open,
            lambda error: desk.refused.emit(str(error)),
        )

    def end(self) -> None:
        """Say how it went, and throw it away after a question."""
        from skatedesk.ui.dialogs.rehearsal import EndRehearsalDialog

        runner, begun = self._runner, self._begun
        if runner is None or begun is None:
            return
        if runner.is_running:
            runner.turn()
        back_to = Path(begun.of).name
        dialog = EndRehearsalDialog(runner.score(), runner.delay(), back_to, self._window)
        dialog.confirmed.connect(lambda: self._go_back(begun))
        dialog.open()

    # --- the files ------------------------------------------------------------------------------------------

    def _open(self, begun: Begun) -> None:
        try:
            file = files.open_file(Path(begun.place))
        except FileError as error:
            self._desk.refused.emit(str(error))
            return
        self._desk.open(file)
        order = begun.order
        if order is not None and order.from_race is not None:
            self._desk.go_to_race(order.from_race)
        self._with(lambda runner: runner.turn())

    def _go_back(self, begun: Begun) -> None:
        """Open the file again that was rehearsed with, where the hands were, and throw the rehearsal away."""
        desk, place = self._desk, Path(begun.place)
        self._forget()
        try:
            if begun.of:
                desk.open(files.open_file(Path(begun.of)))
            else:
                desk.put_away()
        except FileError as error:
            desk.put_away()
            desk.refused.emit(str(error))
        self._throw_away((place,))
        if desk.is_open and begun.race_id is not None:
            desk.go_to_race(begun.race_id)
            self._window.show_page(begun.page)

    def _throw_away(self, paths: tuple[Path, ...]) -> None:
        try:
            rehearsal.throw_away(paths)
        except FileError as error:
            self._desk.refused.emit(str(error))

    def ask_about_left(self) -> None:
        """A rehearsal that nobody ended, as after a crash, is offered to be deleted."""
        on_desk = self._desk.file.path if self._desk.is_open else None
        left = rehearsal.left_behind(on_desk)
        if not left:
            return
        from skatedesk.ui.dialogs.confirm import ConfirmDialog

        question = ngettext(
            "A rehearsal was not ended. Delete it?", "{count} rehearsals were not ended. Delete them?", len(left)
        )
        names = ", ".join(path.stem for path in left)
        told = _("{names}. Nothing in a rehearsal is a result.").format(names=names)
        dialog = ConfirmDialog(question.format(count=len(left)), told, _("Delete"), parent=self._window)
        dialog.confirmed.connect(lambda: self._throw_away(left))
        dialog.open()

    # --- on the desk ----------------------------------------------------------------------------------------

    def _look_at_file(self) -> None:
        """Another file, or none; take it up where it is a rehearsal."""
        desk, was_on = self._desk, self._begun
        if was_on is not None and desk.is_open and str(desk.file.path) == was_on.place:
            self._show_title()
            return
        self._forget()
        if desk.is_open and rehearsal.is_one(desk.file):
            self._take_up()
        elif was_on is not None:
            self.ask_about_left()
        self._menus.show_possible()

    def _take_up(self) -> None:
        """Put the bar above the pages, and a player behind it."""
        from skatedesk.ui.rehearsal_bar import RehearsalBar
        from skatedesk.ui.rehearsal_runner import RehearsalRunner

        begun = self._begun = rehearsal.begun(self._desk.file)
        assert begun.order is not None
        runner = self._runner = RehearsalRunner(self._desk, begun.order, self, follows=self._is_on_race_page)
        bar = self._bar = RehearsalBar()
        runner.moved.connect(lambda: bar.show_runner(runner))
        bar.turn_wanted.connect(runner.turn)
        bar.step_wanted.connect(runner.step)
        bar.speed_wanted.connect(runner.faster)
        bar.end_wanted.connect(self.end)
        bar.show_runner(runner)
        column = self._window.workplace.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, bar)
        bar.show()
        self._show_title()

    def _show_title(self) -> None:
        name = Path(self._begun.of).name if self._begun else ""
        self._window.setWindowTitle(_("Rehearsal – {name} – skatedesk").format(name=name or self._desk.file.path.name))

    def _forget(self) -> None:
        """No rehearsal is on the desk any more."""
        if self._runner is not None:
            self._runner.stop()
            self._runner.deleteLater()
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
        self._begun = self._runner = self._bar = None

    def _with(self, act: "Callable[[RehearsalRunner], None]") -> None:
        if self._runner is not None:
            act(self._runner)

    def _is_on(self) -> bool:
        return self._begun is not None

    def _is_on_race_page(self) -> bool:
        return self._window.pages.shown == RACE_PAGE

    def _possible(self) -> bool:
        return self._desk.is_open and self._desk.competition is not None
