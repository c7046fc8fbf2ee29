"""What a random official finds in the file: ids, past the program, so that choosing costs nothing."""

import sqlite3
from pathlib import Path
from random import Random
from typing import Any

from skatedesk.domain.errors import RuleError
from skatedesk.domain.times import RaceTime

SKATED = "SELECT s.id FROM starts s JOIN attempts a ON a.start_id = s.id ORDER BY s.id"
NOT_STARTING = "SELECT id FROM entries WHERE id NOT IN (SELECT entry_id FROM starts) ORDER BY id"
LISTED = "id IN (SELECT race_id FROM starts)"
"""A race with a start list."""
_STARTS = "SELECT s.id, ifnull(r.metres, 0) FROM starts s JOIN races r ON r.id = s.race_id"


class Dice(Random):
    """Chooses among what is there. The same seed on the same file chooses the same; ids stand in their order."""

    def __init__(self, path: Path, seed: int) -> None:
        super().__init__(seed)
        self._path = path
        self.look()

    def look(self) -> None:
        """Look at the file anew, for another program has it open now."""
        self._driver = sqlite3.connect(self._path)
        self._driver.execute("PRAGMA query_only = ON")

    def look_away(self) -> None:
        self._driver.close()

    def all(self, query: str, *values: object) -> list[Any]:
        """The first column of what is asked for; a refusal, as of a rule, where there is nothing."""
        found = [row[0] for row in self._driver.execute(query, values)]
        if not found:
            raise RuleError("there is nothing of that kind")
        return found

    def one(self, query: str, *values: object) -> Any:
        return self.choice(self.all(query, *values))

    def some(self, query: str, most: int = 3) -> list[Any]:
        """One to so many of them."""
        found = self.all(query)
        return self.sample(found, self.randint(1, min(most, len(found))))

    def id(self, table: str) -> int:
        return self.one(f"SELECT id FROM {table} ORDER BY id")

    def start(self, where: str = "NOT s.withdrawn AND NOT r.official") -> tuple[int, int]:
        """A start and the metres of its race, 0 where it is counted in laps; at times one that cannot be changed."""
        wanted = where if self.random() < 0.97 else "1"
        found = self._driver.execute(f"{_STARTS} WHERE {wanted} ORDER BY s.id").fetchall()
        if not found:
            raise RuleError("there is no such start")
        return self.choice(found)

    def race(self, where: str = "1") -> int:
        return self.one(f"SELECT id FROM races WHERE {where} ORDER BY id")

    def newest(self) -> int:
        """The number of the newest entry of the journal."""
        return self._driver.execute("SELECT max(id) FROM changes").fetchone()[0]

    def clock(self, metres: int) -> RaceTime:
        """A time over so many metres, to the hundredth or to the thousandth."""
        ms = self.randrange(68 * (metres or 5000), 76 * (metres or 5000))
        return RaceTime(ms, 3) if self.random() < 0.3 else RaceTime(ms // 10 * 10)
