"""A World Cup that is yet to come, with men entered for the 1000 m, and hands for its entries page."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Race, Sex
from skatedesk.services import entries, lists, people, programmes
from skatedesk.services.programmes import CompetitionFacts
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.entries_page import EntriesPage
from tests.ui.parts import put_on_screen

DUTCH = ("DE BOO", "NUIS", "VERBIJ", "WENNEMARS", "PRINS", "SCHEPERKAMP")
OTHERS = ("STOLZ", "ŻUREK", "NING", "GÉLINAS-BEAULIEU")


def coming_event(desk: Desk) -> int:
    """World Cup #3 with the programme of #2 and nobody entered, put on the desk at the 1000 m of men."""
    last = desk.competition
    assert last is not None
    facts = CompetitionFacts(last.season, last.series, "World Cup #3", city="Heerenveen", country="NED")
    desk.do(programmes.new_competition, facts)
    made = lists.competition(desk.file, 3)
    desk.do(programmes.from_competition, made.id, last.id, date(2025, 12, 5))
    desk.go_to_competition(made.id)
    desk.choose_race(race(desk, "1000m Men", "B").id)
    return made.id


def race(desk: Desk, title: str, division: str) -> Race:
    """The race of this title in this division."""
    found = [item.race for item in desk.programme() if item.race.division == division]
    return next(one for one in found if one.title.replace(" Division B", "") == title)


def enter_men(desk: Desk, *families: str, title: str = "1000m Men", division: str = "B") -> None:
    """Enter the men of these family names, in this order."""
    desk.do(entries.enter, [race(desk, title, division).id], [skater(desk, family) for family in families])


def skater(desk: Desk, family: str) -> int:
    """The man of this family name."""
    known = [line.person.competitor for line in people.people(desk.file)]
    return next(one.id for one in known if one.sex is Sex.MEN and one.name.endswith(f" {family}"))


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1118, height: int = 650) -> EntriesPage:
    """The page on the screen, the hands in its list."""
    made = put_on_screen(qtbot, EntriesPage(desk), width, height)
    made.take_hands()
    return made


def ten_men(qtbot: QtBot, desk: Desk) -> EntriesPage:
    """The page with ten men entered for the 1000 m, six of them Dutch, where five may start."""
    coming_event(desk)
    enter_men(desk, *DUTCH, *OTHERS)
    return on_screen(qtbot, desk)


def rows(page: EntriesPage, *keys: str) -> list[tuple[str, ...]]:
    """These columns of the entries, row by row."""
    model = page.table.sheet_model
    at = [column for key in keys if (column := model.column_of(key)) is not None]
    assert len(at) == len(keys)
    return [tuple(model.line(row).texts[column] for column in at) for row in range(model.rowCount())]


def by_name(page: EntriesPage, key: str) -> dict[str, str]:
    """One column of the entries, by the name beside it."""
    return {row[0]: row[1] for row in rows(page, "name", key)}


def choose(page: EntriesPage, family: str) -> int:
    """Stand on the entry of this family name; its id."""
    assert page.shown is not None
    found = [line.entry for line in page.shown.lines if line.entry.competitor.name.endswith(f" {family}")]
    page.table.choose(found[0].id)
    return found[0].id


def type_keys(qtbot: QtBot, *what: str | Qt.Key) -> None:
    """Type where the focus is, one after the other."""
    for each in what:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(each, str):
            qtbot.keyClicks(target, each)
        else:
            qtbot.keyClick(target, each)


def names(found: Sequence[tuple[str, ...]]) -> list[str]:
    """The family names of rows that begin with the name."""
    return [row[0].partition(" ")[2] for row in found]
