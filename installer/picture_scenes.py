"""What the pictures of the manual show: a scene each, by the name of its file."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from skatedesk.app import make_app
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, publishing, race_view, records, results, sample
from skatedesk.services.files import ResultsFile
from skatedesk.services.record_fields import RecordFields
from skatedesk.ui.background import Background
from skatedesk.ui.dialogs import season_wizard
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window

P = TypeVar("P", bound=QObject)
Scene = Callable[["Stage"], QWidget]

SIZE = QSize(1180, 700)
COMPETITION = 2
RACE, PURSUIT, MASS_START = 14, 22, 28
CALM_MS = 120
_PAIRS_TO_COME = 3
_LAPS_TO_SPRINT = 4


class Stage:
    """The window on a day that goes on: in one race the last pairs are still to come."""

    def __init__(self, home: Path) -> None:
        self.app = make_app()
        Background.inline = True
        theme.apply(self.app, LIGHT)
        self.app.setCursorFlashTime(0)
        self._path = home / sample.FILE
        self.window = Window()
        self.window.show()
        self.window.showNormal()
        self.window.resize(SIZE)

    def take(self, scene: Scene) -> QPixmap:
        """A picture of what the scene puts there."""
        shown = scene(self)
        self.settle()
        taken = shown.grab()
        if shown is not self.window:
            shown.close()
        for box in self.window.findChildren(TypedField):
            QTest.keyClick(box, Qt.Key.Key_Escape)  # what was typed is not saved, and stays in no other picture
        self.settle()
        return taken

    def settle(self) -> None:
        """Wait for what is read behind the window, and for what is shown a moment later."""
        for _turn in range(2):
            loop = QEventLoop()
            QTimer.singleShot(CALM_MS, loop.quit)
            loop.exec()

    def close(self) -> None:
        self.window.close()

    # --- hands ----------------------------------------------------------------------------------------------

    def page(self, name: str, race: int = RACE) -> QWidget:
        """The window with this page in front, on this race."""
        if not self.window.has_file:
            sample.write_sample(self._path).close()
            file = files.open_file(self._path)
            go_back(file)
            self.window.open(file)
        desk = self.window.desk
        desk.choose_race(next(one.race.id for one in desk.programme() if one.race.number == race))
        self.window.show_page(name)
        self.settle()
        return self.window

    def ask(self, act: str) -> QDialog:
        """The question that this act asks."""
        part(self.window, QAction, f"action_{act}").trigger()
        self.settle()
        return next(one for one in self.window.findChildren(QDialog) if one.isVisible())

    def type(self, name: str, text: str) -> QWidget:
        """Type into this field of the window."""
        QTest.keyClicks(part(self.window, QLineEdit, name), text)
        return self.window


def part(of: QWidget, kind: type[P], name: str) -> P:
    """The part that is called so."""
    found = of.findChild(kind, name)
    if found is None:
        raise LookupError(name)
    return found


def go_back(file: ResultsFile) -> None:
    """As it was when this race was on the ice: its last pairs and all later races are to come."""
    competition = lists.competition(file, COMPETITION)
    for item in lists.programme(file, competition.id):
        starts = race_view.read(file, item.race.id).starts
        if item.race.number < RACE:
            publishing.make_official(file, item.race.id, "As published")
            continue
        last = max((start.pair or 0 for start in starts), default=0)
        for start in starts:
            to_come = item.race.number > RACE or (start.pair or 0) > last - _PAIRS_TO_COME
            if to_come and not start.withdrawn:
                results.clear_result(file, start.id)
    _type_again(file, lists.race(file, competition.id, RACE).id)


def _type_again(file: ResultsFile, race_id: int) -> None:
    """The pairs before the one on the ice once more, as the last that was done."""
    starts = [one for one in race_view.read(file, race_id).starts if one.counting and one.counting.time]
    for start in starts[-4:]:
        time = start.counting.time if start.counting else None
        results.clear_result(file, start.id)
        if time is not None:
            results.record_time(file, start.id, time)


# --- the scenes ----------------------------------------------------------------------------------------------


def _record(stage: Stage) -> QWidget:
    stage.page("records_page")
    record = ("TR", Discipline.INDIVIDUAL, Sex.MEN, 500, RaceTime.parse("33.61"), "Pavel KULIZHNIKOV", "RUS")
    fields = RecordFields(*record, scope="Calgary Olympic Oval", place="Calgary")
    stage.window.desk.do(records.add, fields)
    return stage.window


def _wizard(stage: Stage) -> QWidget:
    season_wizard.date = _Day
    return stage.ask("new")


class _Day(date):
    """The day on the clock of the pictures."""

    @classmethod
    def today(cls) -> date:
        return datetime.now().date()


def _what_if(stage: Stage) -> QWidget:
    stage.page("standings_page")
    part(stage.window, QAction, "action_what_if").trigger()
    return stage.window


def _palette(stage: Stage) -> QWidget:
    stage.page("race_page")
    asked = stage.ask("palette")
    QTest.keyClicks(part(asked, QLineEdit, "palette_box"), "zur")
    return asked


def _mass_start(stage: Stage) -> QWidget:
    stage.page("race_page", MASS_START)
    box = part(stage.window, QLineEdit, "helmet_box")
    for order in ("16 24 5", "7 16 8"):
        for _lap in range(_LAPS_TO_SPRINT):
            QTest.keyClick(box, Qt.Key.Key_Return)
            stage.settle()
        stage.type("helmet_box", order)
        if order.startswith("16"):
            QTest.keyClick(box, Qt.Key.Key_Return)
            stage.settle()
    return stage.window


def _on_race(act: str) -> Scene:
    def scene(stage: Stage) -> QWidget:
        stage.page("race_page")
        return stage.ask(act)

    return scene


def _race(stage: Stage) -> QWidget:
    stage.page("race_page")
    return stage.type("time_box", "3416")


def _page(name: str, race: int = RACE) -> Scene:
    return lambda stage: stage.page(name, race)


SCENES: dict[str, Scene] = {
    "welcome": lambda stage: stage.window,
    "season-wizard": _wizard,
    "today": _page("today_page"),
    "entries": _page("entries_page"),
    "draw": _page("draw_page"),
    "late-withdrawal": _on_race("late_withdrawal"),
    "race": _race,
    "disqualify": _on_race("dq"),
    "reskate": _on_race("reskate"),
    "official": _on_race("official"),
    "mass-start": _mass_start,
    "team-pursuit": _page("race_page", PURSUIT),
    "standings": _page("standings_page"),
    "what-if": _what_if,
    "skaters": _page("skater_page"),
    "records": _record,
    "lists": _page("lists_page"),
    "documents": _page("documents_page"),
    "history": _page("history_page"),
    "palette": _palette,
    "backups": _on_race("backups"),
    "settings": _on_race("settings"),
}
"""Each picture by the name of its file, in the order in which they are taken."""
