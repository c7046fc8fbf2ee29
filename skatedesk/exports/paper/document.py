"""Pages that leave together, with what a reader shows of them besides: title, language and bookmarks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.exports.paper.page import PaperPage
from skatedesk.exports.paper.typeset import Leaf, finished, stacks
from skatedesk.exports.wording import box_title, division_line, in_its_language, place_line
from skatedesk.sheets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: what begins on which page, counted from nought, and what is in it."""

    title: str
    page: int
    below: tuple["Mark", ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A sheet with its pages, from the first to before `end`."""

    sheet: Sheet
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """All that becomes one PDF."""

    pages: tuple[PaperPage, ...]
    placed: tuple[Placed, ...]
    marks: tuple[Mark, ...]
    title: str
    subject: str = ""
    author: str = ""
    language: str = "en"
    created: datetime | None = None


def of_sheets(sheets: Sequence[Sheet]) -> Document:
    """The sheets one behind the other, each numbered for itself."""
    stacked = stacks(sheets)
    placed = tuple(placed_in([leaf for stack in stacked for leaf in stack], 0))
    first = sheets[0]
    with in_its_language(first):
        title = " · ".join(filter(None, (box_title(first), division_line(first))))
        where = " · ".join(filter(None, (first.heading.series, place_line(first))))
    alone = len(sheets) == 1
    return Document(
        pages=tuple(page for stack in stacked for page in finished(stack)),
        placed=placed,
        marks=tuple(marks_of(placed)),
        title=title if alone else first.heading.series or title,
        subject=where,
        author=first.style.publisher,
        language=first.style.language,
        created=first.created,
    )


def placed_in(of: Sequence[Leaf], before: int) -> Iterator[Placed]:
    """Where each sheet stands in these leaves, which begin behind so many pages."""
    for at, leaf in enumerate(of):
        for sheet in leaf.sheets:
            if at and any(sheet is one for one in of[at - 1].sheets):
                continue
            end = at + 1
            while end < len(of) and any(sheet is one for one in of[end].sheets):
                end += 1
            yield Placed(sheet, before + at, before + end)


def marks_of(placed: Sequence[Placed]) -> Iterator[Mark]:
    """A bookmark for each sheet."""
    for one in placed:
        yield Mark(entry_title(one.sheet), one.first)


def entry_title(sheet: Sheet) -> str:
    """How a list is called where many are named below each other: `12. 1st 500m Men · Division A · Result`."""
    heading = sheet.heading
    number = f"{heading.number}." if heading.number is not None else ""
    with in_its_language(sheet):
        parts = (" ".join(filter(None, (number, heading.title))), division_line(sheet), heading.list_name)
    return " · ".join(filter(None, parts)) or sheet.kind
