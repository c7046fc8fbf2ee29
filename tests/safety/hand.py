"""A hand at the desk: random acts through the desk of the window, each confirmed by a line once it has returned."""

import json
import os
import threading
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from random import Random

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.race_json import read_race
from skatedesk.services import files, history, importing, lists, publishing, race_view, results
from skatedesk.services.changes import Changed
from skatedesk.ui.desk import Desk
from tests.services import THOUSAND, row, source

COPY = "copy of the day.skatedesk"


class Hand:
    """Works on one file until it is killed. `confirm` gets every act that is done, as the official is told it."""

    def __init__(self, path: Path, chance: Random, confirm: Callable[[dict[str, object]], None]) -> None:
        self.path = path
        self.chance = chance
        self.confirm = confirm
        self.desk = Desk()
        self.sit_down()

    def sit_down(self) -> None:
        """Open the file anew, as after a pause."""
        self.desk.close()
        self.desk.open(files.open_file(self.path))
        self.look()

    def look(self) -> None:
        """See which races and starts there are; an undone import takes some away."""
        self.races = [item.race.id for item in self.desk.programme()]
        self.starts = [start.id for race in self.races for start in race_view.read(self.desk.file, race).starts]
        if not self.starts:
            self.redo()

    def act(self) -> None:
        """One act; what the rules refuse is no act."""
        acts = [self.time] * 8 + [self.passing, self.decide] * 3 + [self.note, self.withdraw, self.reskate, self.clear]
        acts += [self.points, self.official, self.undo, self.undo, self.redo, self.take_in, self.pause, self.copy]
        self.chance.choice(acts)()

    def time(self) -> None:
        time = RaceTime(self.chance.randrange(60_000, 90_000), 3)
        self._do(self.desk.do(results.record_time, self._start(), time), ms=time.ms)

    def passing(self) -> None:
        metres, seconds = self.chance.choice([(200, 15), (600, 40)])
        time = RaceTime(1000 * seconds + 10 * self.chance.randrange(300))
        self._do(self.desk.do(results.record_passing, self._start(), metres, time), ms=time.ms)

    def decide(self) -> None:
        status = self.chance.choice([Status.DNF, Status.DNS, Status.DQ])
        self._do(self.desk.do(results.record_status, self._start(), status))

    def note(self) -> None:
        self._do(self.desk.do(results.record_codes, self._start(), self.chance.choice([[], ["F"], ["PB"]])))

    def withdraw(self) -> None:
        self._do(self.desk.do(self.chance.choice([results.withdraw, results.reinstate]), self._start()))

    def reskate(self) -> None:
        self._do(self.desk.do(results.order_reskate, self._start(), "stopped by the referee"))

    def clear(self) -> None:
        self._do(self.desk.do(results.clear_result, self._start()))

    def points(self) -> None:
        self._do(self.desk.do(results.override_points, self._start(), self.chance.randrange(60), "jury"))

    def official(self) -> None:
        race = self.chance.choice(self.races)
        self._do(self.desk.do(publishing.make_official, race))
        self._do(self.desk.do(publishing.make_provisional, race))

    def undo(self) -> None:
        self._do(self.desk.do(history.undo))
        self.look()

    def redo(self) -> None:
        self._do(self.desk.do(history.redo))
        self.look()

    def take_in(self) -> None:
        """Results from another program: many rows in one act."""
        clocks = [f"1:{self.chance.randrange(1000, 1999) / 100:05.2f}" for _row in range(3)]
        rows = [
            row(name, place, bib=bib, time=clock, status="OK")
            for bib, (name, place, clock) in enumerate(
                zip(("Stolz", "De Boo", "Żurek"), ("1I", "1O", "2I"), clocks, strict=True), start=1
            )
        ]
        taken = importing.take(self.desk.file, read_race(source(THOUSAND, *rows), "timing.json"))
        if taken.changed:
            self.confirm({"act": "do"})

    def pause(self) -> None:
        if self.chance.random() < 0.3:
            self.sit_down()

    def copy(self) -> None:
        self.desk.file.copy_to(self.path.with_name(COPY))

    def _start(self) -> int:
        return self.chance.choice(self.starts)

    def _do(self, changed: Changed | None, **said: object) -> None:
        if changed is not None and changed.at is not None:
            self.confirm({"act": changed.act, "label": changed.label, "at": changed.at.isoformat()} | said)


def look_on(path: Path) -> None:
    """Reads the file through looks of its own, as an export in the background does."""
    while True:
        with closing(files.look_at(path)) as file:
            lists.competitions(file)


def work(path: Path, seed: int, pipe: int) -> None:
    """Act until killed; every line on the pipe is one act that was confirmed."""
    chance = Random(seed)
    if chance.random() < 0.3:
        threading.Thread(target=look_on, args=(path,), daemon=True).start()

    def confirm(said: dict[str, object]) -> None:
        os.write(pipe, json.dumps(said).encode() + b"\n")

    hand = Hand(path, chance, confirm)
    os.write(pipe, b"\n")
    for _number in count():
        hand.act()
