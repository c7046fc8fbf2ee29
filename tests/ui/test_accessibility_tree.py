"""What a screen reader finds: names, roles, states and words of all that is on the screen, and what is announced."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.services import publishing, results
from skatedesk.ui import announcing
from skatedesk.ui.dialogs.acting import ActingQuestion, SavingQuestion
from skatedesk.ui.dialogs.large_question import LargeQuestion
from skatedesk.ui.dialogs.officials_question import OfficialsQuestion
from skatedesk.ui.dialogs.paper_question import PaperQuestion
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.window import Window
from tests.ui.everywhere import MEN_1000, MEN_5000_B, Place, Screen, asked, at_work, called, pages, settle, take_away
from tests.ui.parts import entry_bar

Role, Text = QAccessible.Role, QAccessible.Text
SCREEN = Screen(1366, 768)
PARTS = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox,
    Role.List, Role.ListItem, Role.Table, Role.Tree, Role.TreeItem, Role.Cell, Role.ColumnHeader, Role.PageTab,
    Role.PageTabList, Role.MenuItem, Role.Link,
}  # fmt: skip
"""What people do something with, or read one by one."""
PAINTED = {"ChartView", "SheetPreview", "CeremonyCanvas", "ManualView"}
"""Pictures that take the keys; Qt has no better role for them than that of a part, so their words say all."""
ROWS_LOOKED_AT = 40
BASES = {ActingQuestion, LargeQuestion, OfficialsQuestion, PaperQuestion, SavingQuestion}


@pytest.fixture
def place(desk_file: Path, qapp: QApplication) -> Iterator[Place]:
    QAccessible.setActive(True)
    with at_work(desk_file, SCREEN) as made:
        yield made
    QAccessible.setActive(False)


def tree(root: QWidget) -> Iterator[QAccessibleInterface]:
    """All that a screen reader finds in a window; of a long list its first cells."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid():
            continue
        inside = one.role() in (Role.Cell, Role.ListItem)
        if one.state().invisible and not inside:  # pyright: ignore[reportAttributeAccessIssue]
            continue
        yield one
        count = one.childCount()
        most = ROWS_LOOKED_AT if one.role() in (Role.Table, Role.List, Role.Tree) else count
        waiting += [one.child(at) for at in range(min(count, most))]


def wrong(one: QAccessibleInterface) -> str:
    """What is missing for somebody who does not see it; empty where nothing is."""
    role, name, part = one.role(), one.text(Text.Name).strip(), one.object()
    focusable = one.state().focusable  # pyright: ignore[reportAttributeAccessIssue]
    if (role in PARTS or focusable) and not name:
        return "no name"
    if focusable and role in (Role.Client, Role.Pane, Role.NoRole, Role.Border) and not painted(part):
        return f"takes keys as a {role.name}"
    if role is Role.Cell and (name.startswith(":") or name.endswith(":")):
        return f"a cell says “{name}”"
    if role is Role.EditableText and not field_words(part):
        return "a field that says nothing of what belongs into it"
    return ""


def painted(part: QObject | None) -> bool:
    return any(kind.__name__ in PAINTED for kind in type(part).__mro__)


def field_words(part: QObject | None) -> bool:
    """Whether a field says what belongs into it; Qt's own inside of a choice belongs to the choice."""
    if not isinstance(part, QWidget):
        return True
    return bool(part.whatsThis() or part.accessibleDescription() or part.objectName().startswith("qt_"))


def look(root: QWidget, where: str, counts: Counter[str]) -> list[str]:
    found: list[str] = []
    for one in tree(root):
        counts[one.role().name] += 1
        what = wrong(one)
        if what:
            found.append(f"{where}: {called(one.object())} {one.role().name}: {what}")
    return found


def test_all_that_is_on_the_screen_has_a_name_and_a_role(place: Place, capsys: pytest.CaptureFixture[str]):
    counts: Counter[str] = Counter()
    found: list[str] = []
    for name in pages(place):
        found += look(place.window, name, counts)
    questions = 0
    for name, question in asked(place):
        found += look(question, name, counts)
        found += [] if question.accessibleName() else [f"{name}: the question has no name"]
        questions += 1
    with capsys.disabled():
        most = ", ".join(f"{count} {role}" for role, count in counts.most_common(8))
        sys.stdout.write(f"\n{counts.total()} things on all pages and {questions} questions: {most}\n")
    assert found == []
    assert counts.total() > 3000
    assert questions > 60


def test_every_kind_of_question_is_looked_at(place: Place):
    seen = {type(question) for _name, question in asked(place)}
    missing = {kind.__name__ for kind in kinds(QDialog) if kind not in BASES and kind is not Question} - {
        kind.__name__ for kind in seen
    }
    assert missing == set()


def kinds(base: type) -> set[type]:
    """All classes of the program below this one."""
    below = {kind for kind in base.__subclasses__() if kind.__module__.startswith("skatedesk.")}
    return below.union(*(kinds(kind) for kind in below))


def test_fields_that_scroll_are_no_stop_of_their_own(place: Place):
    stops: set[str] = set()
    for _name, question in asked(place):
        areas = question.findChildren(QScrollArea)
        stops |= {called(area) for area in areas if area.focusPolicy() and area.isVisible()} - {"settings_preview"}
    assert stops == set()


# --- states in words -----------------------------------------------------------------------------------------


def said_in(part: QWidget) -> list[str]:
    return [one.text(Text.Name) for one in tree(part)]


def test_the_state_of_a_race_is_said_in_words(place: Place):
    assert any(name.endswith(": provisional") for name in said_in(place.window.programme))
    place.desk.do(publishing.make_official, place.desk.programme()[0].race.id, "for the test")
    assert any(name.endswith(": official") for name in said_in(place.window.programme))


def test_lane_armband_time_and_status_are_said_with_their_column(place: Place):
    place.desk.go_to_race(MEN_1000)
    page = place.window.race_page
    start = page.view.starts[0] if page.view else None
    assert start is not None
    place.desk.do(results.record_status, start.id, Status.DNF)
    settle()
    said = said_in(page.table)
    assert {"Lane: In", "Lane: Out", "Time: DNF"} <= set(said)
    assert all(": " in name or name in headings(page) for name in said if name != page.table.accessibleName())


def test_the_armbands_of_a_quartet_are_said_in_words(place: Place):
    place.desk.go_to_race(MEN_5000_B)
    settle()
    said = set(said_in(place.window.race_page.table))
    assert {"Armband: white", "Armband: red", "Armband: yellow"} <= said


def headings(page: RacePage) -> set[str]:
    return {*(column.title for column in page.table.sheet_model.columns), ""}


def test_who_moved_in_a_standing_is_said_in_words(place: Place):
    place.window.show_page("standings_page")
    settle()
    moved = {name for name in said_in(place.window.pages.page("standings_page")) if name.startswith("Moved: ")}
    assert "Moved: the same rank" in moved
    assert any(name.startswith("Moved: up ") for name in moved)
    assert not [name for name in moved if set(name) & set("▲▼=")]


def test_pages_are_one_choice_of_several(place: Place):
    roles = {one.role() for one in tree(place.window.workplace.nav_bar) if one.object() is not None}
    assert Role.RadioButton in roles
    assert Role.CheckBox not in roles


# --- what is announced ---------------------------------------------------------------------------------------


class Ear:
    """What a screen reader would be told to speak."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def hear(self, event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
        self.said.append((event.message(), urgent))

    @property
    def last(self) -> tuple[str, bool]:
        return self.said[-1]


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    made = Ear()
    listening = SimpleNamespace(isActive=lambda: True, updateAccessibility=made.hear)
    monkeypatch.setattr(announcing, "QAccessible", listening)
    return made


def test_what_was_saved_is_announced_and_what_was_refused_at_once(window: Window, ear: Ear):
    window.desk.go_to_race(MEN_1000)
    assert window.race_page.view is not None
    start = window.race_page.view.starts[0]
    window.desk.do(results.record_status, start.id, Status.DNF)
    words, urgent = ear.last
    assert words.startswith("Saved ")
    assert start.competitor.name in words
    assert not urgent
    window.desk.refused.emit("Choose a record first.")
    assert ear.last == ("Not saved: Choose a record first.", True)
    window.desk.told.emit("Written and checked.")
    assert ear.last == ("Written and checked.", False)


def test_a_question_says_why_an_answer_cannot_stand(window: Window, ear: Ear):
    question = PointsDialog("Pair 9", 54, None, parent=window)
    question.show()
    question.decide()
    assert ear.last == ("Points are a whole number, 0 or more.", True)
    take_away(question)


def test_a_text_that_is_no_time_is_announced_and_the_field_says_what_it_means(window: Window, ear: Ear, qtbot: QtBot):
    window.desk.go_to_race(MEN_1000)
    bar = entry_bar(window.race_page)
    qtbot.keyClicks(bar.time_box, "1:08.10")
    assert bar.time_box.accessibleDescription().startswith("1:08.10, would be rank")
    bar.time_box.clear()
    qtbot.keyClicks(bar.time_box, "1:xx")
    bar.time_box.submitted.emit(0x01000004)
    assert ear.last[1]
    assert "1:xx" in ear.last[0]


def test_nothing_is_announced_where_nobody_listens(window: Window, monkeypatch: pytest.MonkeyPatch):
    heard: list[object] = []

    deaf = SimpleNamespace(isActive=lambda: False, updateAccessibility=heard.append)
    monkeypatch.setattr(announcing, "QAccessible", deaf)
    window.desk.told.emit("Written and checked.")
    assert heard == []
