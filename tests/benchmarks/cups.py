"""The standings of all cups of the sample, against fetching the same rows with nothing but SQLite."""

import sqlite3
from contextlib import closing
from pathlib import Path

from skatedesk.services import files
from skatedesk.services.sample import write_sample
from skatedesk.services.standings import Standings, cups
from tests.benchmarks.measure import Figure, side_by_side, timed

ROUNDS = 25

_ROWS = """
SELECT races.*, starts.*, entries.*, skaters.*, teams.*, attempts.* FROM races
JOIN starts ON starts.race_id = races.id
JOIN entries ON entries.id = starts.entry_id
LEFT JOIN skaters ON skaters.id = entries.skater_id
LEFT JOIN teams ON teams.id = entries.team_id
LEFT JOIN attempts ON attempts.start_id = starts.id
"""


def figures(folder: Path) -> list[Figure]:
    path = folder / "cups.skatedesk"
    write_sample(path).close()
    file = files.open_file(path)
    names = [cup.name for cup in cups(file)]
    kept = Standings(file)

    def from_disk() -> None:
        fresh = Standings(file)
        for name in names:
            fresh.of_cup(name)

    def from_memory() -> None:
        for name in names:
            kept.of_cup(name)

    with closing(sqlite3.connect(path)) as driver:
        bare = timed(lambda: driver.execute(_ROWS).fetchall())
        yardstick = "the same rows fetched with bare SQLite"
        found = [
            side_by_side(f"Standings of all {len(names)} cups, read anew", timed(from_disk), yardstick, bare, ROUNDS),
            side_by_side(
                f"Standings of all {len(names)} cups, races known", timed(from_memory), yardstick, bare, ROUNDS
            ),
        ]
    file.close()
    return found
