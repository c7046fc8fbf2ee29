"""The men's mass start of Calgary, before the start, on a race page."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from skatedesk.services import files, mass_start_view, race_view, results
from skatedesk.services.mass_start_view import MassStart
from skatedesk.ui.pages.mass_start_form import MassStartForm
from skatedesk.ui.pages.race_page import RacePage
from tests.services.mass_starts import race_of

RETURN = Qt.Key.Key_Return


def take_results_out(path: Path) -> None:
    """Make the race as it was before the start."""
    with closing(files.open_file(path)) as file:
        for start in race_view.read(file, race_of(file, 2, 28)).starts:
            results.clear_result(file, start.id)


def form_of(page: RacePage) -> MassStartForm:
    assert isinstance(page.bar, MassStartForm)
    return page.bar


def press(page: RacePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(form_of(page).time_box, key)


def type_in(page: RacePage, text: str) -> None:
    """Type without Return."""
    QTest.keyClicks(form_of(page).time_box, text)


def enter(page: RacePage, text: str) -> None:
    type_in(page, text)
    press(page, RETURN)


def on_disk(page: RacePage) -> MassStart:
    """The race as it stands in the file."""
    return mass_start_view.look(page.desk.file, race_view.read(page.desk.file, page.desk.race_id or 0))
