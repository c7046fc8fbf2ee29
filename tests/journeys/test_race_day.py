"""A whole race day through the real program, by keys alone: real key presses on a screen of their own.

Two divisions of 500 m with what happens to people, and a mass start; from the entry list to the printed results.
"""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.attempts import Start
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Race, Sex, Status
from skatedesk.services import files, lists, programmes, race_view
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from skatedesk.services.race_view import RaceView
from tests.exports.paper import read
from tests.journeys.screen import PATIENCE, Screen, missing_tools, program, screen, wait_until

LACKING = missing_tools()
pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform != "linux", reason="the screen of its own is one of X11"),
    # In CI, which installs what is lacking, the journey is made or fails.
    pytest.mark.skipif(
        bool(LACKING) and not os.environ.get("CI"), reason=f"apt-get install {' '.join(LACKING)} would bring a screen"
    ),
]

DAY = date(2025, 11, 14)
NATIONS = ("NOR", "NED", "GER", "POL", "CAN", "USA", "JPN", "KOR", "CHN", "FRA", "ITA", "FIN", "SWE", "CZE", "AUT")
FAMOUS = (("STOLZ", "Jordan", "USA"), ("ŻUREK", "Damian", "POL"), ("GÉLINAS-BEAULIEU", "Antoine", "CAN"))
FAMILIES = (
    "AALTO", "BERG", "CRUZ", "DAHL", "EK", "FOSS", "GRAF", "HOLM", "IVERSEN", "JANSEN", "KOCH", "LIEN", "MOEN",
    "NOVAK", "OLSEN", "PETIT", "QUIST", "ROOS", "SVENSSON", "TAMM", "UDD", "VIK", "WOLF", "YDE", "ZIMMER", "AMUNDSEN",
    "BAKKE", "CLAES", "DUBOIS",
)  # fmt: skip


class Desk:
    """The program on its screen with the file it works on, which is looked at from outside."""

    def __init__(self, on: Screen, path: Path) -> None:
        self.screen, self.path = on, path

    @property
    def changes(self) -> int:
        """How many acts are on disk."""
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=ro", uri=True)) as file:
            return file.execute("SELECT count(*) FROM changes").fetchone()[0]

    @contextmanager
    def saving(self) -> Iterator[None]:
        """Within the block something is done that has to be on disk at its end."""
        before = self.changes
        yield
        wait_until(lambda: self.changes > before, lambda: f"an act on disk; in front is “{self.screen.title}”")

    def enter(self, text: str) -> None:
        """Type into the time box, Return."""
        self.screen.type(text)
        with self.saving():
            self.screen.press("Return")

    def decide(self, *keys: str) -> None:
        """Press keys that change something at once."""
        with self.saving():
            self.screen.press(*keys)

    def ask(self, key: str, *answers: str, title: str) -> None:
        """Open a question, answer its fields one after the other, and Return."""
        self.screen.press(key)
        self.screen.wait_for_title(title)
        for number, answer in enumerate(answers):
            if number:
                self.screen.press("Tab")
            self.screen.type(answer)
        with self.saving():
            self.screen.press("Return")
        self.screen.wait_for_title(self.path.name)

    def take_entries(self) -> None:
        """Take all rows of the list that is shown, give numbers, compose the divisions."""
        before = self.changes

        def taken() -> bool:
            if self.changes == before:
                self.screen.press("ctrl+Return")  # does nothing while the rows are read behind the question
            return self.changes > before

        wait_until(taken, lambda: f"the entries; in front is “{self.screen.title}”", look_again=1.0)
        self.screen.wait_for_title(self.path.name)
        self.decide("ctrl+shift+b")
        self.decide("ctrl+shift+c")

    def draw_and_issue(self) -> None:
        self.screen.press("ctrl+2")
        self.screen.press("F12")
        self.screen.wait_for_title("Draw ·")
        self.screen.press("End")
        self.decide("ctrl+Return")
        self.screen.wait_for_title(self.path.name)
        self.decide("ctrl+shift+l")
        self.screen.press("ctrl+3")

    def make_official(self) -> None:
        """What the gate finds, as nobody is in office and nothing was measured, is overruled with a remark."""
        self.screen.press("ctrl+Return")
        self.screen.wait_for_title("official")
        self.screen.press("Tab")
        self.screen.type("a club evening")
        self.decide("Return")
        self.screen.wait_for_title(self.path.name)


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A file with the programme of the day, and the entry list beside it."""
    path = tmp_path / "Race day.skatedesk"
    file = files.new_file(path, "2025/26", "isu-2025-26")
    pairs = [RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500, division, 1), day=DAY) for division in "BA"]
    mass_start = RacePlan(Skated(Discipline.MASS_START, Sex.MEN), day=DAY)
    facts = CompetitionFacts("2025/26", "ISU World Cup Speed Skating", "World Cup #1", 1, city="Hamar", country="NOR")
    programmes.new_competition(file, facts, [*pairs, mass_start])
    file.close()
    people = [*FAMOUS, *((family, "Ola", NATIONS[at % len(NATIONS)]) for at, family in enumerate(FAMILIES))]
    rows = [
        f"{family};{given};{nation};M;1999-01-{at % 28 + 1:02};x;{34.5 + at * 0.07:.2f};{'x' if at % 2 == 0 else ''}"
        for at, (family, given, nation) in enumerate(people)
    ]
    heads = "Family name;Given name;Nation;Sex;Birth date;500 m;Seed 500 m;Mass start"
    (tmp_path / "Entries.csv").write_text("\n".join((heads, *rows)), encoding="utf-8")
    return path


def seen(path: Path) -> list[RaceView]:
    """The races as they are on disk."""
    with closing(files.look_at(path)) as file:
        competition = lists.competition(file, 1)
        races: list[Race] = [item.race for item in lists.programme(file, competition.id)]
        return [race_view.read(file, race.id) for race in races]


def skate_division_b(desk: Desk) -> None:
    """Twelve skaters: plain times, a fall, one who does not start, a disqualification, a wrong time and a reskate."""
    for time in ("3652", "3650", "3641", "36.40"):
        desk.enter(time)
    desk.decide("F6")
    desk.decide("F5")
    for time in ("3633", "36,32", "3611"):
        desk.enter(time)
    desk.screen.press("Up")
    desk.enter("3612")  # the last time was read wrongly from the board
    desk.decide("ctrl+z")
    desk.decide("ctrl+y")
    for time in ("3610", "3591", "3590"):
        desk.enter(time)
    desk.screen.press("Up")
    desk.ask("F7", "T08", title="Disqualify")
    desk.screen.press("Up")
    desk.ask("F9", "hindered at the crossing", title="reskate")
    desk.enter("3577")


def skate_division_a(desk: Desk) -> None:
    for hundredths in range(50, 30, -1):
        desk.enter(f"35{hundredths}")


def skate_mass_start(desk: Desk) -> None:
    """Three sprints by helmets, the best three of each; then the finish, every helmet with its time."""
    for first in (1, 2, 3):
        desk.enter(f"{first} {first + 1} {first + 2}")
    for helmet in range(1, 17):
        desk.enter(f"{helmet} 7:{49.9 + helmet / 10:.2f}")


def write_protocol(desk: Desk, book: Path) -> None:
    desk.screen.press("ctrl+8")
    desk.screen.press("ctrl+shift+s")
    desk.screen.wait_for_title("Protocol")
    desk.screen.press("ctrl+a")
    desk.screen.type(str(book))
    desk.screen.press("Return")
    wait_until(book.exists, lambda: f"{book.name}; in front is “{desk.screen.title}”")


def test_a_race_day_by_the_keyboard_alone(day: Path, tmp_path: Path):
    book = tmp_path / "Protocol of the day.pdf"
    with screen(tmp_path) as on, program(on, tmp_path, str(day)) as running:
        desk = Desk(on, day)
        on.wait_for_title(day.name)
        on.press("ctrl+1", "ctrl+shift+i")
        on.wait_for_title("Import entries")
        on.type(str(tmp_path / "Entries.csv"))
        on.press("Return")
        desk.take_entries()
        desk.draw_and_issue()
        skate_division_b(desk)
        desk.make_official()
        on.press("ctrl+Next")
        desk.draw_and_issue()
        skate_division_a(desk)
        desk.make_official()
        on.press("ctrl+Next")
        desk.draw_and_issue()
        skate_mass_start(desk)
        desk.make_official()
        write_protocol(desk, book)
        on.press("ctrl+q")
        assert running.wait(PATIENCE) == 0
    check_day(*seen(day))
    check_book(book)


def check_day(division_b: RaceView, division_a: RaceView, mass_start: RaceView) -> None:
    """What was typed is what is on disk."""
    assert all(view.race.official for view in (division_b, division_a, mass_start))
    assert [told(start) for start in division_b.starts] == [
        "36.52", "36.50", "36.41", "36.40", "DNS", "DNF", "36.33", "36.32", "36.12", "36.10 35.77", "DQ T08", "35.90",
    ]  # fmt: skip
    assert best(division_b, 3) == [("35.77", 28), ("35.90", 24), ("36.12", 21)]
    assert [told(start) for start in division_a.starts] == [f"35.{hundredths}" for hundredths in range(50, 30, -1)]
    assert best(division_a, 3) == [("35.31", 60), ("35.32", 54), ("35.33", 48)]
    assert [told(start) for start in mass_start.starts] == [f"7:{49.9 + helmet / 10:.2f}" for helmet in range(1, 17)]
    assert best(mass_start, 2) == [("7:50.00", 60), ("7:50.10", 54)]


def told(start: Start) -> str:
    """The times of a start, or what became of it, with its codes."""
    if start.status is Status.OK:
        return " ".join(str(one.time) for one in start.attempts)
    return " ".join([str(start.status), *start.codes])


def best(view: RaceView, count: int) -> list[tuple[str, int | None]]:
    """The first of the result: their times and their points."""
    return [(str(one.time), one.points) for one in view.results[:count]]


def check_book(book: Path) -> None:
    """The protocol has the results of all three races, official."""
    text = "\n".join(page.text for page in read(book))
    for title in ("1. RESULT", "2. RESULT", "3. RESULT"):
        assert title in text
    assert {"GÉLINAS-BEAULIEU", "35.77", "7:50.00", "T08"} <= set(text.split())
