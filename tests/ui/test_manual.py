"""The manual says what the program does: its keys, ways, links, pictures and commands are looked up in the real one."""

import re
import shlex
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence

from installer.picture_scenes import SCENES
from skatedesk import places
from skatedesk.cli import arguments, main
from skatedesk.domain.races import Discipline
from skatedesk.ui.dialogs import keys_at_hand
from skatedesk.ui.help import here
from skatedesk.ui.help.book import ACT, FIRST, Book, ManualPage, act_links, anchor
from skatedesk.ui.palette_acts import STEP, acts_of
from skatedesk.ui.window import Window

BOOK = Book(places.manual())
PAGES = {page.key: page for page in BOOK.pages}
DIALOGS = Path(arguments.__file__).resolve().parents[1] / "ui" / "dialogs"
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
KEY = re.compile(r"((Ctrl|Alt|Shift)\+)+\S+|F\d+")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
EXAMPLES = re.compile(r"```\n(skatedesk .+?)\n```", re.DOTALL)
IN_PLACE = {
    "Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down",  # back in a question of several steps, lines of the checklist
    "Ctrl+F", "Ctrl+C", "Ctrl+Shift+Ins", "Shift+F10",  # any table
    "Shift+F1",  # a question
    "F11", "Ctrl+Return",  # the ceremony, a long question
}  # fmt: skip
"""Keys that belong to a part of a window and are no acts of it."""


def named(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(kind, BOOK.pages, ids=lambda page: page.key)


# --- the pages as files -----------------------------------------------------------------------------------------


def test_the_contents_list_every_page_once():
    files = {path.stem for path in places.manual().glob("*.md")}
    assert next(iter(PAGES)) == FIRST
    assert len(PAGES) == len(BOOK.pages)
    assert set(PAGES) == files
    assert all(page.group for page in BOOK.pages[1:])


@named("page")
def test_every_link_leads_somewhere(page: ManualPage):
    for target in LINK.findall(page.text):
        if target.startswith(ACT):
            continue
        name, _mark, place = target.partition("#")
        led_to = PAGES[name.removesuffix(".md")] if name else page
        assert not place or place in map(anchor, HEADING.findall(led_to.text)), target


def test_every_picture_is_there_says_what_it_shows_and_is_made_by_the_script():
    shown = [found for page in BOOK.pages for found in PICTURE.findall(page.text)]
    assert all(words for words, _name in shown)
    there = {f"pictures/{path.name}" for path in (places.manual() / "pictures").iterdir()}
    assert {name for _words, name in shown} <= there
    assert there == {f"pictures/{name}.png" for name in SCENES}


@named("page")
def test_pages_are_short_and_their_lines_too(page: ManualPage):
    assert len(page.text.split()) < 700
    assert all(len(line) <= 125 or line.startswith("|") for line in page.text.splitlines())
    assert page.text.count("\n# ") == 0


# --- what it says of the window --------------------------------------------------------------------------------


@pytest.mark.journey
def test_every_key_and_way_is_that_of_the_act(window: Window):
    window.pages.make_all()
    acts = acts_of(window.findChildren(QAction))
    wrong: list[str] = []
    for page in BOOK.pages:
        for link in act_links(page.text):
            meant = [act for act in acts if act.name == link.name]
            keys = {
                key.toString(QKeySequence.SequenceFormat.PortableText)
                for act in meant
                for key in act.action.shortcuts()
            }
            ways = {STEP.join((*act.menus, act.title)).rstrip("…") for act in meant}
            if link.text not in keys | ways:
                wrong.append(f"{page.key}: [{link.text}](act:{link.name}), but {keys | ways}")
    assert wrong == []


@named("page")
def test_every_other_key_is_one_that_the_hands_have(page: ManualPage):
    at_hand = {key for place in keys_at_hand.places() for one in place.keys for key in one.keys.split()}
    words = {"Return", "Tab", "Esc", "Space", "Backspace", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Del", "Ins"}
    assert words - {"Del", "Ins"} <= at_hand | {"Home"}
    for text in BOLD.findall(page.text):
        if KEY.fullmatch(text):
            assert text in at_hand | IN_PLACE, text


@pytest.mark.journey
def test_every_page_of_the_window_and_every_kind_of_race_has_its_page(window: Window):
    assert {page.name for page in window.pages.plan} == set(here.OF_PAGES)
    assert set(here.OF_PAGES.values()) <= set(PAGES)
    assert {here.of_race(kind) for kind in Discipline} <= set(PAGES)
    for page in window.pages.plan:
        title = PAGES[here.OF_PAGES[page.name]].title
        assert title == page.title


def test_every_question_with_a_page_of_its_own_is_there():
    sources = "\n".join(path.read_text(encoding="utf-8") for path in DIALOGS.glob("*.py"))
    for question, key in here.OF_QUESTIONS.items():
        assert f'"{question}"' in sources, question
        assert key in PAGES


# --- what it says of the commands ------------------------------------------------------------------------------


def test_every_command_is_named():
    text = PAGES["command-line"].text
    assert [one.name for one in arguments.commands() if not re.search(rf"`{one.name}[ `]", text)] == []


def test_the_meet_from_a_script_goes_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("skaters.csv").write_text("Name;Club;Sex;500 m\nIda Larsen;SK Nord;W;x\nAnna Berg;SK Nord;W;x\n", "utf-8")
    block = EXAMPLES.search(PAGES["command-line"].text)
    assert block is not None
    for command in block[1].splitlines():
        assert main(shlex.split(command)[1:]) == 0, command
    written = next(Path("out").glob("*.html")).read_text(encoding="utf-8")
    assert re.search(r"Ida LARSEN.*41\.25.*Anna BERG.*43\.10", written, re.DOTALL)
