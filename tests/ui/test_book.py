"""The manual as it is read from a folder."""

import sys
from pathlib import Path

import pytest

from skatedesk import places
from skatedesk.ui.help.book import ActLink, Book, act_links, anchor, with_acts

CONTENTS = """# All of it

## Begin

- [The day](day.md): first
- [Not there](gone.md): never written

## Then

- [Żurek's page](zurek.md): last
"""


@pytest.fixture
def book(tmp_path: Path) -> Book:
    (tmp_path / "index.md").write_text(CONTENTS, encoding="utf-8")
    (tmp_path / "day.md").write_text("# The day\n\nPress [F5](act:dnf). A helmet.\n", encoding="utf-8")
    (tmp_path / "zurek.md").write_text(
        "# Żurek\n\n![A helmet](pictures/a.png) skates.\n\n| a | b |\n|---|---|\n", "utf-8"
    )
    return Book(tmp_path)


def test_pages_stand_in_the_order_of_the_contents_under_their_headings(book: Book):
    assert [(page.key, page.title, page.group) for page in book.pages] == [
        ("index", "All of it", ""), ("day", "The day", "Begin"), ("zurek", "Żurek", "Then"),
    ]  # fmt: skip


def test_a_page_is_found_by_all_its_words_without_accents_and_marks(book: Book):
    assert [page.key for page in book.found("ZUREK")] == ["zurek", "index"]
    assert [page.key for page in book.found("helmet press")] == ["day"]
    assert book.found("pictures") == ()
    assert book.found("act:dnf") == ()
    assert book.found("") == ()


def test_acts_get_the_words_of_the_desk_and_unknown_ones_stay(book: Book):
    text = "Press [F5](act:dnf), or [Result › Note](act:note); see [day](day.md)."
    dnf, note = act_links(text)
    assert (dnf.is_way, note.is_way) == (False, True)
    said = with_acts(text, {ActLink("F5", "dnf"): "Umschalt+F5"})
    assert said == "Press [Umschalt+F5](act:dnf), or [Result › Note](act:note); see [day](day.md)."


def test_a_heading_is_named_as_readers_of_markdown_name_it():
    assert anchor("1. Make the file") == "1-make-the-file"
    assert anchor("Somebody withdraws, after the draw") == "somebody-withdraws-after-the-draw"


def test_without_its_folder_the_manual_is_empty(tmp_path: Path):
    book = Book(tmp_path / "nowhere")
    assert book.pages == ()
    assert book.page("index") is None


def test_the_manual_lies_beside_the_program_or_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    package = tmp_path / "skatedesk"
    monkeypatch.setattr(places, "_PACKAGE", package)
    assert places.manual() == tmp_path / "docs" / "manual"
    (package / "manual").mkdir(parents=True)
    assert places.manual() == package / "manual"
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "built"), raising=False)
    (package / "manual").rmdir()
    assert places.manual() == tmp_path / "built" / "docs" / "manual"
