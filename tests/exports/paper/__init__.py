"""A PDF read again as its reader sees it: words with their places, page by page."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pypdfium2

from skatedesk.exports.paper.page import PaperPage, Text

SIDE, TOP, BOTTOM = 36, 30, 26
"""The margins of a page in points."""


@dataclass(frozen=True)
class Word:
    """Letters without a space between them, and the box of their ink in points, from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Word") -> bool:
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.4 and down > 0.4


@dataclass(frozen=True)
class Seen:
    """A page of a PDF."""

    width: float
    height: float
    text: str
    words: tuple[Word, ...]

    @property
    def lines(self) -> list[str]:
        """Words whose ink stands at one height, from left to right, codes behind names too."""
        rows: list[list[Word]] = []
        for word in sorted(self.words, key=lambda one: one.bottom):
            row = next((row for row in rows if _beside(row[0], word)), None)
            rows.append([word]) if row is None else row.append(word)
        return [" ".join(word.text for word in sorted(row, key=lambda one: one.left)) for row in rows]

    @property
    def flat(self) -> str:
        return " ".join(self.text.split())


def read(path: Path) -> list[Seen]:
    """The pages of a PDF."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [_seen(page) for page in document]
    finally:
        document.close()


def marks(path: Path) -> list[tuple[int, str, int]]:
    """The bookmarks: their depth, their title, and the page they lead to, counted from nought."""
    document = pypdfium2.PdfDocument(path)
    found: list[tuple[int, str, int]] = []
    for mark in document.get_toc():
        to = mark.get_dest()
        assert to is not None
        found.append((mark.level, mark.get_title(), to.get_index() or 0))
    document.close()
    return found


def texts(pages: tuple[PaperPage, ...]) -> list[str]:
    """What is written on pages that were not printed."""
    return [item.text for page in pages for item in page.items if isinstance(item, Text)]


def faults(seen: Seen) -> list[str]:
    """Words over each other, and words in the margin."""
    found = [f"“{one.text}” over “{other.text}”" for one, other in _neighbours(seen.words) if one.overlaps(other)]
    for word in seen.words:
        if word.left < SIDE - 1 or word.right > seen.width - SIDE + 1:
            found.append(f"“{word.text}” beside the page")
        if word.top < TOP - 2 or word.bottom > seen.height - BOTTOM + 2:
            found.append(f"“{word.text}” above or below the page")
    return found


def _neighbours(words: tuple[Word, ...]) -> Iterator[tuple[Word, Word]]:
    ordered = sorted(words, key=lambda word: word.top)
    for at, word in enumerate(ordered):
        for other in ordered[at + 1 :]:
            if other.top > word.bottom:
                break
            yield word, other


def _beside(one: Word, other: Word) -> bool:
    return min(one.bottom, other.bottom) - max(one.top, other.top) > 2.5


def _seen(page: pypdfium2.PdfPage) -> Seen:
    width, height = page.get_size()
    text_page = page.get_textpage()
    text = text_page.get_text_range()
    boxes = [text_page.get_charbox(at) for at in range(text_page.count_chars())]
    words = tuple(_words(text, boxes, height))
    text_page.close()
    return Seen(width, height, text, words)


def _words(text: str, boxes: list[tuple[float, float, float, float]], height: float) -> Iterator[Word]:
    assert len(text) == len(boxes)
    ends = [-1, *[at for at, letter in enumerate(text) if letter.isspace()], len(text)]
    for before, end in pairwise(ends):
        inked = [boxes[at] for at in range(before + 1, end) if boxes[at][2] > boxes[at][0]]
        if inked:
            lefts, bottoms, rights, tops = zip(*inked, strict=True)
            yield Word(text[before + 1 : end], min(lefts), height - max(tops), max(rights), height - min(bottoms))
