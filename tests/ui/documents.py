"""The documents page in the window on World Cup 1, and what went out of it."""

from datetime import datetime

from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import editions, lists, race_view, results
from skatedesk.services.documents import DocumentState
from skatedesk.ui.pages.documents_page import DocumentsPage
from skatedesk.ui.window import Window

RESULT = "results 12"
"""The 500 m of the men, Division A."""
RACE = 12


def open_page(window: Window, qtbot: QtBot) -> DocumentsPage:
    """The page in front, on the result of the 500 m, its preview read."""
    window.resize(1366, 768)
    window.desk.choose_competition(lists.competition(window.desk.file, 1))
    window.desk.choose_race(RACE)
    page = window.show_page("documents_page")
    assert isinstance(page, DocumentsPage)
    choose(page, RESULT, qtbot)
    return page


def choose(page: DocumentsPage, key: str, qtbot: QtBot) -> None:
    """Go to the row of this list and wait until its preview is there."""
    titles = {one.key: one.title for one in page.seen().shown}
    model = page.table.sheet_model
    row = next(row for row in range(model.rowCount()) if model.line(row).texts[0] == titles[key])
    page.table.setCurrentIndex(model.index(row, 0))
    seen = page.seen().chosen
    assert seen is not None
    assert seen.key == key
    qtbot.waitUntil(lambda: page.shown_key == key)


def state(page: DocumentsPage, key: str) -> DocumentState:
    """How this list stands on the page."""
    return next(one for one in page.seen().shown if one.key == key)


def issue(window: Window, *keys: str) -> None:
    """These lists went out."""
    window.desk.announce(editions.issue(window.desk.file, 1, keys, datetime.now()).changed)


def correct(window: Window, time: str = "34.99") -> None:
    """The time of the first starter was another one."""
    view = race_view.read(window.desk.file, RACE)
    assert window.desk.do(results.record_time, view.starts[0].id, RaceTime.parse(time))
