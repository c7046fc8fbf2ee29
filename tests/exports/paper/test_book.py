"""The book: a cover, contents with the right pages, running numbers and bookmarks in two levels."""

import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest

from skatedesk.exports.paper.book import Book, Part, document
from skatedesk.exports.paper.page import Rule
from skatedesk.exports.paper.pdf import write_book
from skatedesk.sheets.sheet import Sheet
from tests.exports import in_japanese, result
from tests.exports.paper import Seen, faults, marks, read, texts

WEEKEND = ["Friday", "Saturday", "Sunday", "Standings"]


def parts(results: list[Sheet]) -> tuple[Part, ...]:
    """A part for each day, and one for the standings."""
    days = groupby(results, key=lambda sheet: sheet.heading.day)
    return tuple(Part(f"{day:%A}" if day else "Standings", tuple(sheets)) for day, sheets in days)


@pytest.fixture(scope="module")
def book_file(results: list[Sheet], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "protocol.pdf"
    written = write_book(Book("Protocol", parts(results)), path)
    assert (written.tabs, written.rows) == (len(results), sum(len(sheet.rows) for sheet in results))
    return path


@pytest.fixture(scope="module")
def seen(book_file: Path) -> list[Seen]:
    return read(book_file)


def test_the_cover_says_what_where_and_when(seen: list[Seen]):
    cover = seen[0].flat
    for words in (
        "ISU World Cup Speed Skating #1",
        "Utah Olympic Oval",
        "14 - 16 Nov 2025",
        "Protocol",
        "Friday",
        "Sunday",
    ):
        assert words in cover


def test_pages_are_counted_through_the_book(seen: list[Seen]):
    for number, page in enumerate(seen, start=1):
        assert f"Page {number} of {len(seen)}" in page.flat


def test_the_contents_name_the_page_on_which_each_list_begins(seen: list[Seen], results: list[Sheet]):
    contents = " \n".join(line for page in seen if "CONTENTS" in page.flat for line in page.lines)
    named = re.findall(r"^(\d+)\. (.+) · Division (.) · Result (\d+) $", contents, re.MULTILINE)
    named = named or re.findall(r"(\d+)\. ([^·\n]+?) (?:· )?Division (.) (?:· )?Result (\d+)", contents)
    assert len(named) == 56
    for number, title, division, page in named:
        text = seen[int(page) - 1].flat
        assert f"{number}. RESULT {title}" in text
        assert f"Division {division}" in text


def test_nothing_overlaps_on_cover_and_contents(seen: list[Seen]):
    front = [page for page in seen if "CONTENTS" in page.flat] + seen[:1]
    assert [fault for page in front for fault in faults(page)] == []


def test_bookmarks_have_two_levels(book_file: Path, seen: list[Seen]):
    found = marks(book_file)
    assert [title for level, title, _page in found if level == 0] == WEEKEND * 2
    races = [(title, page) for level, title, page in found if level == 1 and title[0].isdigit() and "Result" in title]
    assert len(races) == 56
    for title, page in races:
        assert f"{title.split('.')[0]}. RESULT" in seen[page].flat


def test_dots_lead_to_the_page_number(results: list[Sheet]):
    contents = document(Book("Protocol", parts(results))).pages[1]
    dots = [item for item in contents.items if isinstance(item, Rule) and item.dotted]
    assert len(dots) > 28
    assert all(item.width > 0 for item in dots)


def test_a_part_never_begins_at_the_end_of_a_page_of_the_contents():
    made = document(Book("Protocol", tuple(Part(f"Part {number}", (result(),)) for number in range(40))))
    contents = [page for page in made.pages if "CONTENTS" in texts((page,))]
    assert len(contents) > 1
    for page in contents:
        held = texts((page,))
        names = [text for text in held if text.startswith("Part ")]
        assert sum("Result" in text for text in held) == len(names)


def test_parts_without_lists_are_left_out():
    made = document(Book("Protocol", (Part("Friday", ()), Part("Saturday", (result(),)))))
    assert [mark.title for mark in made.marks] == ["Saturday"]
    assert "Friday" not in texts(made.pages)


def test_the_cover_is_in_both_languages():
    second = in_japanese(result())
    second = replace(second, heading=replace(second.heading, series="スピードスケート"))
    made = document(Book("Protocol", (Part("Saturday", (replace(result(), second=second),)),)))
    assert "スピードスケート" in texts(made.pages[:1])
