"""The import of all races of the sample, against `json.loads` and bare inserts of the same rows."""

import json
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

from skatedesk import places
from skatedesk.services import files, importing
from skatedesk.services.sample import RULES, SEASON
from tests.benchmarks.measure import Figure, clock, side_by_side

ROUNDS = 5


def figures(folder: Path) -> list[Figure]:
    source = places.resources() / "sample"
    races = len(list(source.glob("*.json")))
    numbers = count()

    def ours() -> float:
        file = files.new_file(folder / f"import_{next(numbers)}.skatedesk", SEASON, RULES)
        spent = clock(lambda: importing.import_races(file, [source]))
        file.close()
        return spent

    def bare() -> float:
        with closing(_empty_database(folder / f"import_{next(numbers)}.db")) as driver:
            return clock(lambda: _load(driver, source))

    name = f"Import of all {races} races of the sample"
    return [side_by_side(name, ours, "json.loads and bare SQLite inserts", bare, ROUNDS)]


def _empty_database(path: Path) -> sqlite3.Connection:
    driver = sqlite3.connect(path, isolation_level=None)
    driver.execute("PRAGMA journal_mode = WAL")
    driver.execute("PRAGMA synchronous = FULL")
    for statement in (
        "CREATE TABLE races (id INTEGER PRIMARY KEY, event, number, title, discipline, metres, sex, division, day)",
        "CREATE TABLE skaters (id INTEGER PRIMARY KEY, key UNIQUE, name, family, given, nation)",
        "CREATE TABLE entries (id INTEGER PRIMARY KEY, race_id, skater, bib)",
        "CREATE TABLE starts (id INTEGER PRIMARY KEY, entry_id, pair, lane)",
        "CREATE TABLE attempts (id INTEGER PRIMARY KEY, start_id, status, time_ms, codes)",
    ):
        driver.execute(statement)
    return driver


def _load(driver: sqlite3.Connection, source: Path) -> None:
    """One transaction a race, as ours."""
    for path in sorted(source.glob("*.json")):
        race = json.loads(path.read_text(encoding="utf-8"))
        driver.execute("BEGIN IMMEDIATE")
        facts = [race.get(key) for key in ("event", "race_no", "title", "discipline", "distance_m", "sex", "division")]
        race_id = driver.execute("INSERT INTO races VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", (*facts, race.get("date")))
        for row in race["results"]:
            _insert_row(driver, race_id.lastrowid, row)
        driver.execute("COMMIT")


def _insert_row(driver: sqlite3.Connection, race_id: int | None, row: dict[str, object]) -> None:
    key = row.get("skater_key") or row["name"]
    who = [row.get(name) for name in ("name", "family", "given", "nation")]
    driver.execute("INSERT OR IGNORE INTO skaters VALUES (NULL, ?, ?, ?, ?, ?)", (key, *who))
    entry = driver.execute("INSERT INTO entries VALUES (NULL, ?, ?, ?)", (race_id, key, row.get("bib"))).lastrowid
    place = (entry, row.get("pair"), row.get("lane"))
    start = driver.execute("INSERT INTO starts VALUES (NULL, ?, ?, ?)", place).lastrowid
    outcome = (start, row.get("status"), row.get("time_ms"), " ".join(str(row.get("codes") or "").split()))
    driver.execute("INSERT INTO attempts VALUES (NULL, ?, ?, ?, ?)", outcome)
