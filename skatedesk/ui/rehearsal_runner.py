"""The player of a rehearsal at work: it enters what the clock says, pair after pair, as fast as is wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from skatedesk.services import rehearsal_player
from skatedesk.services.changes import Changed
from skatedesk.services.rehearsal import Order
from skatedesk.services.rehearsal_player import Coming, Heat, Score, Unit
from skatedesk.ui.desk import Desk
from skatedesk.words import _

SPEEDS = (1, 2, 5, 10, 20, 60)
_FIRST = 10
"""Seconds until the first start."""


@dataclass(slots=True)
class _Task:
    """What the crew was asked to enter, and when; by the clock of the hall."""

    heat: Heat
    asked: float


class RehearsalRunner(QObject):
    """Plays the races of an order on the desk. Signal: `moved()` when something else is to be shown of it.

    While `follows` says so, the desk goes along from race to race, unless the crew has still something to enter.
    """

    moved = Signal()

    def __init__(
        self,
        desk: Desk,
        order: Order,
        parent: QObject | None = None,
        *,
        follows: Callable[[], bool] = lambda: True,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk, self._order, self._follows, self._clock = desk, order, follows, clock
        self._played: set[Unit] = set()
        self._heats: list[Heat] = []
        self._tasks: list[_Task] = []
        self._delays: list[float] = []
        self._coming: Coming | None = None
        self._heat: Heat | None = None
        self._next = self._at = 0
        self.speed = SPEEDS[0]
        self.is_running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        desk.changed.connect(self._look_at_tasks)
        desk.closing.connect(self.stop)
        self._look()

    # --- what is shown --------------------------------------------------------------------------------------

    @property
    def seed(self) -> int:
        return self._order.seed

    def state(self) -> str:
        """Who is on the ice, or what comes next."""
        if self._heat is not None:
            return _("On the ice: {who}").format(who=self._heat.title)
        if self._coming is None:
            return _("All races are skated. End the rehearsal to see how it went.")
        if not self._coming.has_list:
            return _("{race} has no start list yet. Make the draw, or leave it out with Next pair.").format(
                race=self._coming.title
            )
        return _("Next: {race}").format(race=self._coming.title)

    def tasks(self) -> tuple[str, ...]:
        """What the crew has still to enter, the oldest first."""
        return tuple(task.heat.task for task in self._tasks)

    def score(self) -> Score:
        return rehearsal_player.score(self._desk.file, self._heats)

    def delay(self) -> int | None:
        """How many seconds the crew usually took; None where there was nothing for it."""
        return round(median(self._delays)) if self._delays else None

    # --- playing --------------------------------------------------------------------------------------------

    def turn(self) -> None:
        """Pause, or go on."""
        self.is_running = not self.is_running
        if self.is_running:
            self._wait_for_next()
        else:
            self._timer.stop()
        self.moved.emit()

    def step(self) -> None:
        """Play the pair on the ice, or the next one, to its end at once."""
        self._timer.stop()
        if self._heat is None:
            self._begin_heat()
        while self._heat is not None:
            self._enter_next()
        if self.is_running:
            self._wait_for_next()

    def faster(self, by: int) -> None:
        """So many speeds up, or down."""
        at = SPEEDS.index(self.speed) + by
        self.speed = SPEEDS[max(0, min(len(SPEEDS) - 1, at))]
        if self._timer.isActive():
            self._wait_for_next()
        self.moved.emit()

    def stop(self) -> None:
        self.is_running = False
        self._timer.stop()

    def _tick(self) -> None:
        if self._heat is None:
            self._begin_heat()
        else:
            self._enter_next()
        if self.is_running:
            self._wait_for_next()

    def _wait_for_next(self) -> None:
        """Set the timer to the next thing that happens on the ice; nothing where somebody has to act first."""
        if self._heat is None:
            self._look()
            if self._coming is not None and self._coming.has_list:
                pause = rehearsal_player.made().between if self._played else _FIRST
                self._timer.start(round(1000 * pause / self.speed))
            return
        steps = self._heat.by_player
        at = steps[self._next].at if self._next < len(steps) else self._heat.lasts
        self._timer.start(max(0, at - self._at) // self.speed)

    def _look(self) -> None:
        self._coming = rehearsal_player.coming(self._desk.file, self._order, self._played)
        self.moved.emit()

    def _begin_heat(self) -> None:
        """The next pair goes to the line."""
        self._look()
        if self._coming is None:
            return
        unit = self._coming.unit
        self._played.add(unit)
        if not self._coming.has_list:
            self._look()
            return
        if self._desk.race_id != unit[0] and not self._tasks and self._follows():
            self._desk.go_to_race(unit[0])
        self._heat = rehearsal_player.heat(self._desk.file, unit, self._order)
        self._next = self._at = 0
        self.moved.emit()

    def _enter_next(self) -> None:
        heat = self._heat
        assert heat is not None
        if self._next < len(heat.by_player):
            step = heat.by_player[self._next]
            self._next, self._at = self._next + 1, step.at
            self._desk.do(step.act)
        else:
            self._end_heat(heat)

    def _end_heat(self, heat: Heat) -> None:
        self._heat = None
        self._heats.append(heat)
        if heat.task:
            self._tasks.append(_Task(heat, self._clock()))
        self._look()

    # --- the crew -------------------------------------------------------------------------------------------

    def _look_at_tasks(self, changed: Changed) -> None:
        """Something was entered; it may end a task, or be the start list that was waited for."""
        done = [
            task
            for task in self._tasks
            if changed.touches(task.heat.unit[0]) and not rehearsal_player.is_open(self._desk.file, task.heat)
        ]
        if done:
            self._delays += [self._clock() - task.asked for task in done]
            self._tasks = [task for task in self._tasks if task not in done]
            self.moved.emit()
        if self._heat is None and not self._timer.isActive():
            self._look()
            if self.is_running:
                self._wait_for_next()
