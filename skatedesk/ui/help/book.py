"""The manual as it is read from its folder: pages in the order of its first page, by their keys.

A page is a Markdown file that any reader shows. In it `[F5](act:dnf)` is the key of an act, and `[Result › Did not
finish](act:dnf)` the way to it through the menus; in the window both are as they are on this machine and in this
language.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FIRST = "index"
"""The page that lists all others."""
ACT = "act:"
"""How a link begins that means an act of the desk."""
WAY = "›"
"""Stands between the menus on the way to an act."""

_GROUP = re.compile(r"## (.+)")
_LINE = re.compile(r"[*-] \[(.+?)\]\((\w[\w-]*)\.md\)")
_TITLE = re.compile(r"# (.+)")
_ACT = re.compile(r"\[([^\]]+)\]\(act:([\w-]+)\)")
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[\[*`#|]|^[-: |]+$", re.MULTILINE)


@dataclass(frozen=True)
class ManualPage:
    """A page: `key` is the name of its file, `group` the heading above it in the contents."""

    key: str
    title: str
    group: str
    text: str

    @cached_property
    def plain(self) -> str:
        """Its words alone, in small letters without accents."""
        return _bare(_MARKS.sub(" ", self.text))

    @property
    def about(self) -> str:
        """Its first sentence."""
        words = _MARKS.sub("", self.text.partition("\n")[2]).strip()
        return words.partition("\n\n")[0].replace("\n", " ").partition(". ")[0].rstrip(".")


@dataclass(frozen=True, slots=True)
class ActLink:
    """An act that is named on a page, by its key or by the way to it."""

    text: str
    name: str

    @property
    def is_way(self) -> bool:
        return WAY in self.text


class Book:
    """The pages in their order; none where the folder is missing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages = tuple(_read(folder))
        self._by_key = {page.key: page for page in self.pages}

    def page(self, key: str) -> ManualPage | None:
        """The page of this key."""
        return self._by_key.get(key)

    def found(self, text: str) -> tuple[ManualPage, ...]:
        """The pages that have every word: those with it in their title first, then those that have them most often."""
        words = _bare(text).split()
        having = [page for page in self.pages if words and all(word in page.plain for word in words)]

        def place(page: ManualPage) -> tuple[bool, bool, int]:
            in_title = all(word in _bare(page.title) for word in words)
            return not in_title, page.key == FIRST, -sum(map(page.plain.count, words))

        return tuple(sorted(having, key=place))


def act_links(text: str) -> tuple[ActLink, ...]:
    """The acts that a page names."""
    return tuple(ActLink(*found) for found in _ACT.findall(text))


def with_acts(text: str, words: dict[ActLink, str]) -> str:
    """The page with other words for the acts it names; one that is not known stays as it is."""

    def said(found: re.Match[str]) -> str:
        link = ActLink(found[1], found[2])
        return f"[{words.get(link, link.text)}]({ACT}{link.name})"

    return _ACT.sub(said, text)


def anchor(heading: str) -> str:
    """How a link names a heading: small letters, hyphens for spaces, no other marks."""
    return re.sub(r"[^\w\- ]", "", heading.strip().casefold()).replace(" ", "-")


def _read(folder: Path) -> Iterable[ManualPage]:
    first = folder / f"{FIRST}.md"
    if not first.is_file():
        return
    contents = first.read_text(encoding="utf-8")
    yield _page(first, "", contents)
    group = ""
    for line in contents.splitlines():
        group = found[1] if (found := _GROUP.fullmatch(line)) else group
        named = _LINE.match(line)
        path = folder / f"{named[2]}.md" if named else first
        if named and path.is_file():
            yield _page(path, group, path.read_text(encoding="utf-8"))


def _page(path: Path, group: str, text: str) -> ManualPage:
    title = _TITLE.match(text)
    return ManualPage(path.stem, title[1] if title else path.stem, group, text)


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in decomposed if not unicodedata.combining(one)).split())
