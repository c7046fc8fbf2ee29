"""Where the time of a typed time goes: its steps one by one, each again and again on the full list of sixty."""

from itertools import count
from pathlib import Path
from statistics import median

from skatedesk.domain import points
from skatedesk.services import files, history, lists, race_view, results
from skatedesk.services.standings import Standings
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.ui.window import Window
from tests.benchmarks import sixty
from tests.benchmarks.idle import until_idle
from tests.benchmarks.measure import Figure, Round, clock, timed
from tests.benchmarks.refresh import open_window, tables

ROUNDS = 100


def figures(folder: Path) -> list[Figure]:
    long_list = sixty.build(folder / "breakdown.skatedesk")
    with open_window() as window:
        window.open(files.open_file(long_list.path))
        for entry, start in enumerate(race_view.read(window.desk.file, long_list.race_id).starts):
            window.desk.do(results.record_time, start.id, sixty.time_of(entry))
        until_idle()
        return [_alone(name, step) for name, step in steps(window, long_list.race_id).items()]


def steps(window: Window, race_id: int) -> dict[str, Round]:
    """The steps in the order in which a typed time takes them."""
    file, page = window.desk.file, window.race_page
    view, kept, entries = race_view.read(file, race_id), Standings(file), count()
    cup = kept.of_cup(sixty.CUP)

    def enter() -> None:
        entry = next(entries)
        results.record_time(file, view.starts[entry % sixty.STARTS].id, sixty.time_of(entry + 100))

    return {
        "service, until durable": timed(enter),
        "read the race and rank it": timed(lambda: race_view.read(file, race_id)),
        "of this the ranking": timed(lambda: points.result_list(view.race, view.starts, view.rules, pays=True)),
        "standing of the cup": timed(lambda: kept.of_cup(sixty.CUP)),
        "states of the programme": timed(lambda: lists.programme(file, view.race.competition_id)),
        "what undo would take back": timed(lambda: history.labels(file)),
        "sheets made": timed(lambda: (view.entry_list(), view.decided_list(), cup.sheet())),
        "the page looked again, all but painting": timed(page.refresh),
        "tables painted": lambda: sum(_repaint(table) for table in tables(window)),
    }


def _repaint(table: SheetView) -> float:
    table.viewport().update()
    return clock(until_idle)


def _alone(name: str, step: Round) -> Figure:
    step()
    return Figure(f"  {name}", median(step() for _round in range(ROUNDS)), rounds=ROUNDS)
